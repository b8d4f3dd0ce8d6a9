import type { admin as sv } from '../sv/admin.ts';
import type { Translated } from '../translated.ts';

export const admin: Translated<typeof sv> = {
  title: 'Administration',
};
