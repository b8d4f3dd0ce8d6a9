import { GraphQLError } from 'graphql';
import type { MutationResolvers } from '../../../../__generated__/types.ts';
import { measurementOf, surveyOf } from '../../entry.ts';
import { saveCells as save } from '../../save-cells.use-case.ts';

const mostCells = 400;

export const saveCells: NonNullable<MutationResolvers['saveCells']> = async (_parent, { input }, context) => {
  const { unitId, period, pasted } = input;
  if (input.cells.length > mostCells) {
    throw new GraphQLError(`Send at most ${mostCells} cells at a time.`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
  const cells = input.cells.map((cell) => ({
    ...cell,
    measurement: measurementOf(cell.entry),
    survey: surveyOf(cell),
  }));
  const how = { at: context.now(), pasted };
  const results = await save(context.database, context.signedIn(), { unitId, period }, cells, how);
  return {
    report: await context.load.changedReportOf(unitId, period),
    results: results.map((result) => ({
      saved: result.kind !== 'conflict' && result.kind !== 'refused',
      conflict: result.kind === 'conflict',
      refusal: result.kind === 'refused' ? result.reason : null,
    })),
  };
};
