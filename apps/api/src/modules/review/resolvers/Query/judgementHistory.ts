import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { readJudgements } from '../../read-judgement-history.use-case.ts';
import { subjectOf } from '../../subject.ts';

export const judgementHistory: NonNullable<QueryResolvers['judgementHistory']> = async (
  _parent,
  { subject },
  context,
) => readJudgements(context.database, context.signedIn(), subjectOf(subject).subjectId);
