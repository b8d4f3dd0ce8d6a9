import type { files as sv } from '../sv/files.ts';
import type { Translated } from '../translated.ts';

export const files: Translated<typeof sv> = {
  title: 'Files',
};
