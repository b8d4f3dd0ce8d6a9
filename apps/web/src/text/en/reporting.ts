import type { reporting as sv } from '../sv/reporting.ts';
import type { Translated } from '../translated.ts';

export const reporting: Translated<typeof sv> = {
  title: 'Reporting',
};
