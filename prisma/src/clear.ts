import pg from 'pg';
import { tenantTables } from './grants.ts';

/**
 * Deletes every row of one municipality, in one transaction and by the owner: the application's role may not delete
 * figures. Only for putting sample data back.
 */
export async function clearTenant(adminUrl: string, municipality: string): Promise<void> {
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
    await owner.query('COMMIT');
  } finally {
    await owner.end();
  }
}
