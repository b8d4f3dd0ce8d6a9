import {
  saveScheme as decide,
  defaultScheme,
  newestScheme,
  periodKey,
  type SaveScheme,
  type SchemeRefusal,
  type StatusScheme,
  schemeOf,
} from '@tertial/domain';
import { readActor, type SignedIn } from '../../platform/actor.ts';
import { audit } from '../../platform/audit.ts';
import type { Database, TenantTransaction } from '../../platform/database.ts';
import { inTurn, SomebodyWasFirst } from '../../platform/in-turn.ts';
import { permit } from '../../platform/permit.ts';
import { keepScheme, readSchemes } from './status-scheme.store.ts';

/** A scheme, and what goes by it. */
export interface SchemeView extends StatusScheme {
  readonly current: boolean;
  /** The released tertials, for example 2022T3. */
  readonly periods: readonly string[];
}

/** The schemes that anything goes by, the newest first; none for whoever has no role. */
export function readStatusSchemes(database: Database, by: SignedIn): Promise<SchemeView[]> {
  const { municipality } = by;
  return database.inTenant(municipality, async (tx) => {
    if (!permit(await readActor(tx, by), 'year.read', {})) return [];
    const { schemes, periods } = await readSchemes(tx, municipality);
    const newest = newestScheme(schemes);
    const views = [...schemes, defaultScheme].map((scheme) => ({
      ...scheme,
      current: scheme.revision === newest.revision,
      periods: periods
        .filter(({ state, schemeRevision }) => {
          const used = schemeOf({ locked: state === 'locked', schemeRevision }, schemes);
          return used.revision === scheme.revision;
        })
        .map((period) => periodKey(period)),
    }));
    return views
      .filter(({ current, periods: own }) => current || own.length > 0)
      .sort((one, other) => other.revision - one.revision);
  });
}

/** Changes how status and trend are told from now on. Gives why not, or null. */
export function saveStatusScheme(
  database: Database,
  by: SignedIn,
  command: SaveScheme,
  at: Date,
): Promise<SchemeRefusal | 'notPermitted' | 'conflict' | null> {
  const { municipality, personId } = by;
  const save = async (tx: TenantTransaction) => {
    if (!permit(await readActor(tx, by), 'settings.change', {})) return 'notPermitted';
    const current = newestScheme((await readSchemes(tx, municipality)).schemes);
    const decision = decide(current, command);
    if (decision.kind === 'unchanged') return null;
    if (decision.kind === 'conflict') return 'conflict';
    if (decision.kind === 'refused') return decision.reason;
    const { scheme } = decision;
    if (!(await keepScheme(tx, municipality, scheme, { at, by: personId }))) throw new SomebodyWasFirst();
    const { revision, compareWith, arrow } = scheme;
    const subject = { event: 'statusScheme', revision, steps: scheme.steps.length, compareWith, arrow };
    await audit(tx, by, [{ at, act: 'settings.change', subject }]);
    return null;
  };
  return inTurn<SchemeRefusal | 'notPermitted' | 'conflict' | null>(database, municipality, save, 'conflict');
}
