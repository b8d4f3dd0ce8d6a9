import type { QueryResolvers } from '../../../../__generated__/types.ts';
import { analysisAnswer } from '../../analysis-answer.ts';
import { readAnalysis } from '../../read-analysis.use-case.ts';

export const analysis: NonNullable<QueryResolvers['analysis']> = async (_parent, { year, level }, context) => {
  const view = await readAnalysis(context.database, context.signedIn(), year, level);
  return view && analysisAnswer(view);
};
