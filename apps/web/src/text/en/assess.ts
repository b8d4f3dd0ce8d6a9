import type { assess as sv } from '../sv/assess.ts';
import type { Translated } from '../translated.ts';

export const assess: Translated<typeof sv> = {
  title: 'Assessments',
};
