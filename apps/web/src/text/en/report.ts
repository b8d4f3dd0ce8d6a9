import type { report as sv } from '../sv/report.ts';
import type { Translated } from '../translated.ts';

export const report: Translated<typeof sv> = {
  title: 'Report',
};
