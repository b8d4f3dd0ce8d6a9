import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readViewer } from '../../read-viewer.use-case.ts';

export const viewer: NonNullable<QueryResolvers['viewer']> = async (_parent, _arguments, context) => {
  if (!context.visitor) return null;
  const person = await readViewer(context.database, context.visitor);
  return person && { ...person, demo: context.demo };
};
