import type { history as sv } from '../sv/history.ts';
import type { Translated } from '../translated.ts';

export const history: Translated<typeof sv> = {
  title: 'History',
};
