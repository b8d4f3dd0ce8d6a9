import { periodKey, type StoredOutcome, type Tertial, toldMeasurement, withholdingOf } from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { readYears, type YearsOfFile } from './transfer.store.ts';
import type { OutcomesOfYear } from './write-file.ts';

/** Which outcomes to take out. */
export interface ExportChoice {
  readonly year: number;
  /** The code of a unit; all units where nothing is said. */
  readonly unit?: string | undefined;
  readonly tertial?: Tertial | undefined;
  /** Whether it is to be handed to the committee, so that figures about few people are kept back. */
  readonly forCommittee?: boolean;
}

/**
 * The outcomes of a year as a file tells them, as far as the person may read them; null where there is no such year or
 * unit. A cell that was emptied and has no comment is left out.
 *
 * @throws NotPermitted for who may take nothing out.
 */
export function exportOutcomes(
  database: Database,
  by: SignedIn,
  { year, unit, tertial, forCommittee = false }: ExportChoice,
): Promise<OutcomesOfYear | null> {
  const { municipality } = by;
  return database.inTenant(municipality, async (tx) => {
    const actor = await readActor(tx, by);
    if (!permit(actor, 'export.read', {})) throw new NotPermitted();
    const unreleased = permit(actor, 'outcome.readUnreleased', {});
    const found = await readYears(tx, municipality, [year]);
    if (found.periods.size === 0) return null;
    const chosen = unit === undefined ? undefined : found.units.find(({ code }) => code === unit);
    if (unit !== undefined && !chosen) return null;
    const units = new Map(found.units.map(({ id, code }) => [id, code]));
    const indicators = new Map(found.indicators.map(({ id, code }) => [id, code]));
    const outcomes = toldOutcomes(found, permit(actor, 'figure.readExact', {}) && !forCommittee).flatMap(
      (outcome): StoredOutcome[] => {
        const { unitId, indicatorId, sex, state } = outcome;
        const code = { unit: units.get(unitId), indicator: indicators.get(indicatorId) };
        if (code.unit === undefined || code.indicator === undefined) return [];
        if (tertial !== undefined && outcome.tertial !== tertial) return [];
        if (chosen !== undefined && unitId !== chosen.id) return [];
        if (!unreleased && found.periods.get(`${year}:${outcome.tertial}`) !== 'locked') return [];
        if (state.measurement === null && state.comment === null) return [];
        return [{ unit: code.unit, indicator: code.indicator, period: { year, tertial: outcome.tertial }, sex, state }];
      },
    );
    return { municipality, year, outcomes };
  });
}

/** The outcomes as they are told: within the circle as they are, outside of it without those about few people. */
function toldOutcomes({ indicators, outcomes }: YearsOfFile, exact: boolean): YearsOfFile['outcomes'] {
  if (exact) return outcomes;
  const reporting = new Map(indicators.map((indicator) => [indicator.id, indicator.reporting]));
  const measures = new Map(indicators.map(({ id, year, measure }) => [id, { id, year, ...measure }]));
  const measured = outcomes
    .filter(({ indicatorId, unitId }) => reporting.get(indicatorId)?.has(unitId))
    .map((row) => ({ ...row, measurement: row.state.measurement, answers: row.state.survey?.answers ?? null }));
  const withholding = withholdingOf([...measures.values()], measured);
  return outcomes.map((row) => {
    const measure = measures.get(row.indicatorId);
    const telling = withholding.telling(row);
    if (telling === 'whole' || !measure) return row;
    const measurement = toldMeasurement(row.state.measurement, telling, measure);
    return { ...row, state: { ...row.state, measurement, survey: null } };
  });
}

/** The name of a file with outcomes. */
export function exportName({ year, unit, tertial }: ExportChoice, municipality: string, format: string): string {
  const when = tertial === undefined ? String(year) : periodKey({ year, tertial });
  return `outcomes-${[municipality, when, unit?.replace(/[^\w-]/g, '_')].filter(Boolean).join('-')}.${format}`;
}
