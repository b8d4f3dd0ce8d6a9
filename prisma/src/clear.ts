import pg from 'pg';
import { tenantTables } from './grants.ts';

/**
 * Deletes every row of one municipality, in one transaction and by the owner: the application's role may not delete
 * figures. Only for putting sample data back.
 */
export function clearTenant(adminUrl: string, municipality: string): Promise<void> {
  return erase(adminUrl, municipality, async () => undefined);
}

/** Deletes every row of one municipality as {@link clearTenant} does, the sessions of its people and itself. */
export function removeTenant(adminUrl: string, municipality: string): Promise<void> {
  return erase(adminUrl, municipality, async (owner) => {
    await owner.query("DELETE FROM session WHERE data->'person'->>'municipality' = $1", [municipality]);
    await owner.query('DELETE FROM municipality WHERE code = $1', [municipality]);
  });
}

/** Counts the tables anew, so that PostgreSQL plans by what has been loaded and not by what was there before. */
export async function countAnew(adminUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  await owner.connect();
  try {
    for (const table of Object.keys(tenantTables)) await owner.query(`ANALYZE ${owner.escapeIdentifier(table)}`);
  } finally {
    await owner.end();
  }
}

async function erase(
  adminUrl: string,
  municipality: string,
  andThen: (owner: pg.Client) => Promise<void>,
): Promise<void> {
  const owner = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    // The owner of the tables is bound by their policies too, unless it is a superuser.
    await owner.query(
      "SELECT set_config('app.municipality', $1, true), set_config('app.erased_municipality', $1, true)",
      [municipality],
    );
    for (const table of Object.keys(tenantTables)) {
      await owner.query(`DELETE FROM ${owner.escapeIdentifier(table)} WHERE municipality = $1`, [municipality]);
    }
    await andThen(owner);
    await owner.query('COMMIT');
  } finally {
    await owner.end();
  }
}
