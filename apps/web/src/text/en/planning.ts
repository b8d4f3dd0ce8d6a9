import type { planning as sv } from '../sv/planning.ts';
import type { Translated } from '../translated.ts';

export const planning: Translated<typeof sv> = {
  title: 'Goal chain',
};
