import {
  isActiveIn,
  isDue,
  type OutcomeField,
  outcomeFields,
  type PeriodKey,
  previousPeriod,
  type Sex,
  type StoredOutcome,
  sexes,
  surveyFields,
  unansweredOutcome,
  type WrittenField,
  writeOutcome,
} from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { readYears, type YearsOfFile } from './transfer.store.ts';
import { writeSheet } from './write-file.ts';

/** What a template tells beside the fields that are filled in. An import passes it by. */
const helpFields = ['name', 'previous'] as const;

/**
 * A workbook that knows a unit's tertial: a row for each figure that is due, with the name of the indicator and the figure
 * before it; what is reported already stands there. Null where there is no such unit or period.
 *
 * @throws NotPermitted for who may not read what is being reported.
 */
export function outcomeTemplate(
  database: Database,
  by: SignedIn,
  unitCode: string,
  period: PeriodKey,
): Promise<Buffer | null> {
  return database.inTenant(by.municipality, async (tx) => {
    const actor = await readActor(tx, by);
    if (!permit(actor, 'export.read', {}) || !permit(actor, 'outcome.readUnreleased', {})) throw new NotPermitted();
    const found = await readYears(tx, by.municipality, [period.year, period.year - 1]);
    const unit = found.units.find(({ code }) => code === unitCode);
    if (!unit || !found.periods.has(`${period.year}:${period.tertial}`)) return null;
    const asked = isActiveIn(unit, period) ? found.indicators : [];
    const due = asked.filter(
      ({ year, measure, reporting }) =>
        year === period.year && isDue(measure, period.tertial) && reporting.has(unit.id),
    );
    const fields: readonly OutcomeField[] = due.some(({ survey }) => survey)
      ? [...outcomeFields, ...surveyFields]
      : outcomeFields;
    const rows = due.flatMap((indicator) =>
      (indicator.bySex ? sexes : (['total'] as const)).map((sex) => {
        const state = stateOf(found, indicator.id, unit.id, period, sex) ?? unansweredOutcome;
        const written = writeOutcome({ unit: unit.code, indicator: indicator.code, period, sex, state });
        const [first, second, third, ...rest] = fields.map((field) => written[field]);
        const before = previousText(found, indicator, unit.id, period, sex);
        return [first ?? null, second ?? null, third ?? null, { text: indicator.name }, before, ...rest];
      }),
    );
    const [first = 'unit', second = 'indicator', third = 'period', ...rest] = fields;
    return writeSheet('outcomes', [first, second, third, ...helpFields, ...rest], rows);
  });
}

function stateOf(found: YearsOfFile, indicatorId: string, unitId: string, { tertial }: PeriodKey, sex: Sex) {
  return found.outcomes.find(
    (outcome) =>
      outcome.indicatorId === indicatorId &&
      outcome.unitId === unitId &&
      outcome.tertial === tertial &&
      outcome.sex === sex,
  )?.state;
}

/** The figure of the tertial before, also where it stands in the plan of the year before. */
function previousText(
  found: YearsOfFile,
  { id, predecessorId }: { readonly id: string; readonly predecessorId: string | null },
  unitId: string,
  period: PeriodKey,
  sex: Sex,
): WrittenField {
  const before = previousPeriod(period);
  const indicatorId = before.year === period.year ? id : predecessorId;
  const state = indicatorId === null ? undefined : stateOf(found, indicatorId, unitId, before, sex);
  if (!state) return null;
  const outcome: StoredOutcome = { unit: '', indicator: '', period: before, sex, state };
  const { value, numerator, denominator } = writeOutcome(outcome);
  const text = (field: WrittenField) => (field && 'number' in field ? field.number : '');
  return numerator === null ? value : { text: `${text(numerator)} / ${text(denominator)}` };
}
