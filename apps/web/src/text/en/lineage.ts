import type { lineage as sv } from '../sv/lineage.ts';
import type { Translated } from '../translated.ts';

export const lineage: Translated<typeof sv> = {
  title: 'The indicator through the years',
};
