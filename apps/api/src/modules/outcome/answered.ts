import { measuredValue } from '@tertial/domain';
import type { OutcomeRefusal, ResolversTypes } from '../../__generated__/types.ts';
import type { RequestContext } from '../../context.ts';
import type { AnswerResult, SavedCell } from './answer-cells.use-case.ts';
import { type Cell, sexOf } from './outcome.store.ts';

/** What came of an answer. What else changed by it is read anew, once, and only when it is asked for. */
export async function answered(
  context: RequestContext,
  cell: Cell,
  result: AnswerResult<OutcomeRefusal>,
): Promise<ResolversTypes['RecordOutcomeResult']> {
  if (result.kind === 'refused') return { __typename: 'OutcomeRefused', reason: result.reason };
  if (result.kind === 'conflict') {
    const changed = await readChanged(context, cell);
    if (!changed) return { __typename: 'OutcomeRefused', reason: 'notFound' };
    return { __typename: 'OutcomeConflict', current: changed.outcome };
  }
  const [saved] = result.cells;
  if (!saved) return { __typename: 'OutcomeRefused', reason: 'notFound' };
  let reading: ReturnType<typeof readChanged> | undefined;
  const changed = async () => {
    reading ??= readChanged(context, cell);
    const found = await reading;
    if (!found) throw new Error('What was saved cannot be read.');
    return found;
  };
  return {
    __typename: 'OutcomeRecorded',
    saved: savedFigure(saved),
    get outcome() {
      return changed().then(({ outcome }) => outcome);
    },
    get indicator() {
      return changed().then(({ indicator }) => indicator);
    },
    get year() {
      return changed().then(({ year }) => year);
    },
  };
}

async function readChanged(context: RequestContext, cell: Cell) {
  const { indicatorId, unitId, tertial } = cell;
  const year = await context.load.changedYearOf(indicatorId);
  const indicator = year?.indicators.find(({ id }) => id === indicatorId);
  const outcome = indicator?.results
    .flatMap(({ outcomes, sexOutcomes }) => [...outcomes, ...sexOutcomes])
    .find((found) => found.unit.id === unitId && found.tertial === tertial && found.sex === sexOf(cell));
  return year && indicator && outcome ? { year, indicator, outcome } : null;
}

function savedFigure({ revision, measurement, misreport, unit }: SavedCell) {
  return {
    revision,
    value: measurement && measuredValue(measurement, unit),
    numerator: measurement?.kind === 'ratio' ? measurement.numerator : null,
    denominator: measurement?.kind === 'ratio' ? measurement.denominator : null,
    absence: measurement?.kind === 'absent' ? measurement.reason : null,
    misreport,
  };
}
