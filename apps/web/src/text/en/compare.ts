import type { compare as sv } from '../sv/compare.ts';
import type { Translated } from '../translated.ts';

export const compare: Translated<typeof sv> = {
  title: 'Compare municipalities',
};
