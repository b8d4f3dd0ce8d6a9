import { type Actor, decimalText } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import type { Database } from '../../platform/database.ts';
import { NotPermitted, NotSignedIn } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { composeIndicatorTable, type TableLine } from './compose-indicator-table.ts';
import { readIndicatorLines } from './indicator-table.store.ts';
import { readYear } from './read-year.use-case.ts';

/**
 * The table of a year's indicators as the one who asks may see it; null when there is no such year for them. For those within
 * the circle it takes one narrow statement. What is told outside of it depends on every unit's own figure, so for them the
 * whole year is read.
 */
export async function readIndicatorTable(database: Database, signedIn: SignedIn, year: number) {
  const { municipality, personId } = signedIn;
  const { frame, lines } = await readIndicatorLines(database, municipality, personId, year);
  if (!frame.viewer) throw new NotSignedIn();
  const actor: Actor = { personId, municipality, grants: frame.viewer };
  if (!permit(actor, 'year.read', {})) throw new NotPermitted();
  if (frame.status === null) return null;
  if (frame.status === 'draft' && !permit(actor, 'plan.readDraft', {})) return null;
  if (permit(actor, 'outcome.readUnreleased', {}) && permit(actor, 'figure.readExact', {})) {
    return columnsOf(year, composeIndicatorTable(year, frame, lines));
  }
  const whole = await readYear(database, signedIn, { year });
  return whole && columnsOf(year, whole.indicators);
}

function columnsOf(year: number, lines: readonly TableLine[]) {
  const valuesIn = (place: number) => lines.map(({ results }) => written(results[place]?.value));
  return {
    id: String(year),
    year,
    ids: lines.map(({ id }) => id),
    codes: lines.map(({ code }) => code),
    names: lines.map(({ name }) => name),
    directions: lines.map(({ direction }) => direction),
    serviceAreas: lines.map(({ serviceAreas }) => serviceAreas.map(({ name }) => name)),
    targetOperators: lines.map(({ target }) => target?.operator ?? null),
    targets: lines.map(({ target }) => written(target?.value)),
    targetUppers: lines.map(({ target }) => written(target?.upper)),
    t1: valuesIn(0),
    t2: valuesIn(1),
    t3: valuesIn(2),
    statuses: lines.map(({ status }) => status),
    trends: lines.map(({ trend }) => trend?.direction ?? null),
    trendQualities: lines.map(({ trend }) => trend?.quality ?? null),
  };
}

function written(value: Parameters<typeof decimalText>[0] | null | undefined): string | null {
  return value ? decimalText(value) : null;
}
