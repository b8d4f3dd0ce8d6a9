import type { Actor } from '@tertial/domain';
import type { SignedIn } from '../../platform/actor.ts';
import { type Database, reading } from '../../platform/database.ts';
import { NotPermitted, NotSignedIn } from '../../platform/failures.ts';
import { permit } from '../../platform/permit.ts';
import { isRowId } from '../../platform/row-id.ts';
import { composeLineage, composeTargetHistory } from './compose-lineage.ts';
import { readLineageRows } from './lineage.store.ts';
import { type LineageTables, lineageTables } from './lineage.tables.ts';

/**
 * An indicator through all years as far as the one who asks may see them; null where there is no such indicator for them.
 *
 * @throws NotPermitted, NotSignedIn
 */
export async function readLineage(database: Database, signedIn: SignedIn, indicatorId: string) {
  if (!isRowId(indicatorId)) return null;
  const tables = await visibleTables(database, signedIn, indicatorId);
  const asked = tables.byId.get(indicatorId);
  return asked ? composeLineage(tables, asked.family) : null;
}

/**
 * The targets of all indicators through the years.
 *
 * @throws NotPermitted, NotSignedIn
 */
export async function readTargetHistory(database: Database, signedIn: SignedIn) {
  return composeTargetHistory(await visibleTables(database, signedIn, null));
}

async function visibleTables(
  database: Database,
  { municipality, personId }: SignedIn,
  indicatorId: string | null,
): Promise<LineageTables> {
  const rows = await readLineageRows(reading(database, municipality), municipality, personId, indicatorId);
  if (!rows.viewer) throw new NotSignedIn();
  const actor: Actor = { personId, municipality, grants: rows.viewer.grants };
  if (!permit(actor, 'year.read', {})) throw new NotPermitted();
  return lineageTables(rows, {
    releasedOnly: !permit(actor, 'outcome.readUnreleased', {}),
    guarded: !permit(actor, 'figure.readExact', {}),
    drafts: permit(actor, 'plan.readDraft', {}),
  });
}
