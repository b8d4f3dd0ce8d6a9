import type { explore as sv } from '../sv/explore.ts';
import type { Translated } from '../translated.ts';

export const explore: Translated<typeof sv> = {
  title: 'Explore',
};
