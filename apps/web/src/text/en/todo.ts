import type { todo as sv } from '../sv/todo.ts';
import type { Translated } from '../translated.ts';

export const todo: Translated<typeof sv> = {
  title: 'To do',
};
