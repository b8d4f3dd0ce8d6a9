import type { OutcomeRefusal, ResolversTypes } from '../../__generated__/types.ts';
import type { RequestContext } from '../../context.ts';
import type { AnswerResult } from './answer-cells.use-case.ts';
import { type Cell, sexOf } from './outcome.store.ts';

/** What came of an answer, with everything that changed by it read anew. */
export async function answered(
  context: RequestContext,
  cell: Cell,
  result: AnswerResult<OutcomeRefusal>,
): Promise<ResolversTypes['RecordOutcomeResult']> {
  if (result.kind === 'refused') return { __typename: 'OutcomeRefused', reason: result.reason };
  const { indicatorId, unitId, tertial } = cell;
  const year = await context.load.changedYearOf(indicatorId);
  const indicator = year?.indicators.find(({ id }) => id === indicatorId);
  const outcome = indicator?.results
    .flatMap(({ outcomes, sexOutcomes }) => [...outcomes, ...sexOutcomes])
    .find((found) => found.unit.id === unitId && found.tertial === tertial && found.sex === sexOf(cell));
  if (!year || !indicator || !outcome) return { __typename: 'OutcomeRefused', reason: 'notFound' };
  if (result.kind === 'conflict') return { __typename: 'OutcomeConflict', current: outcome };
  return { __typename: 'OutcomeRecorded', outcome, indicator, year };
}
