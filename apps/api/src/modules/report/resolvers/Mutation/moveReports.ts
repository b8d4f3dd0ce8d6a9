import { GraphQLError } from 'graphql';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { moveReports as move } from '../../move-reports.use-case.ts';
import { readReporting } from '../../read-reporting.use-case.ts';

const mostReports = 200;

export const moveReports: NonNullable<MutationResolvers['moveReports']> = async (_parent, { input }, context) => {
  if (input.reports.length > mostReports) {
    throw new GraphQLError(`Move at most ${mostReports} reports at a time.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  const command = { ...input, comment: input.comment ?? null };
  const results = await move(context.database, context.signedIn(), command, context.now());
  return { results, reporting: await readReporting(context.database, context.signedIn(), input.period) };
};
