import { type Actor, aggregate, type Measurement, type UnitPart } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted, NotSignedIn } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { isRowId } from '../../platform/row-id.ts';
import { readLineage } from './read-lineage.use-case.ts';
import { readTotalsRows, type TotalsEdition, type TotalsPart } from './totals.store.ts';

/** An indicator's totals of the tertials that somebody has answered for, year by year. */
interface Totals {
  readonly id: string;
  readonly editions: readonly ReturnType<typeof totalsOf>[];
}

/**
 * The totals of an indicator through all years, and nothing else, as far as the one who asks may see them; null where there is
 * no such indicator for them.
 *
 * @throws NotPermitted, NotSignedIn
 */
export async function readTotals(database: Database, by: SignedIn, indicatorId: string): Promise<Totals | null> {
  if (!isRowId(indicatorId)) return null;
  const { municipality, personId } = by;
  const rows = await readTotalsRows(database, municipality, personId, indicatorId);
  if (!rows.viewer) throw new NotSignedIn();
  const actor: Actor = { personId, municipality, grants: rows.viewer.grants };
  if (!permit(actor, 'year.read', {})) throw new NotPermitted();
  // What may be told about few people is decided on all figures together, which are not among what was read here.
  if (!permit(actor, 'figure.readExact', {})) return toldTotals(database, by, indicatorId);
  const drafts = permit(actor, 'plan.readDraft', {});
  const unreleased = permit(actor, 'outcome.readUnreleased', {});
  const editions = rows.editions.filter(({ status }) => drafts || status !== 'draft');
  const asked = editions.find(({ id }) => id === indicatorId);
  return asked ? { id: asked.family, editions: editions.map((edition) => totalsOf(edition, unreleased)) } : null;
}

function totalsOf(edition: TotalsEdition, unreleased: boolean) {
  const { id, year, target, tertials } = edition;
  return {
    id,
    year,
    target,
    tertials: tertials
      .filter(({ state }) => unreleased || state === 'locked')
      .map(({ tertial, parts }) => {
        const total = aggregate(parts.map(unitPart), edition);
        const { value, numerator, denominator, absence, reportedUnits } = total;
        return { id: `${id}:${tertial}`, tertial, value, numerator, denominator, absence, reportedUnits };
      })
      .filter(isAnswered),
  };
}

/** The same out of the whole lineage, where what few people could be known by is kept back. */
async function toldTotals(database: Database, by: SignedIn, indicatorId: string): Promise<Totals | null> {
  const lineage = await readLineage(database, by, indicatorId);
  return (
    lineage && {
      id: lineage.id,
      editions: lineage.editions.map(({ id, year, targets, tertials }) => ({
        ...{ id, year },
        target: targets.at(-1)?.target ?? null,
        tertials: tertials
          .flatMap(({ id: own, tertial, figures: [total] }) => (total ? [{ ...total, id: own, tertial }] : []))
          .filter(isAnswered),
      })),
    }
  );
}

function isAnswered({ value, absence }: { readonly value: unknown; readonly absence: unknown }): boolean {
  return value !== null || absence !== null;
}

function unitPart(part: TotalsPart): UnitPart {
  return { unitId: '', units: part.units, misreport: null, measurement: measurementOf(part) };
}

function measurementOf({ value, numerator, denominator, absence }: TotalsPart): Measurement | null {
  if (absence) return { kind: 'absent', reason: absence };
  if (numerator && denominator) return { kind: 'ratio', numerator, denominator };
  return value && { kind: 'value', value };
}
