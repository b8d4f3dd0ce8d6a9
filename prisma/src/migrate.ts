import pg from 'pg';
import { everyTable, migrationList, migrationNames, withEngine } from './engine.ts';
import { grantRights } from './grants.ts';
import { MigrationRefused } from './refused.ts';
import { ensureRole } from './role.ts';

export { clearTenant, countAnew, removeTenant } from './clear.ts';
export { rights, tenantTables, views } from './grants.ts';
export { MigrationRefused } from './refused.ts';
export { createDatabaseIfMissing, inspectServer } from './server.ts';

/** Any number of our own: two programs that start at once take turns on it. */
const migrationLock = 7_201_139;

export interface AppRole {
  readonly name: string;
  readonly password: string;
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function applyMissing(adminUrl: string): Promise<string[]> {
  const migrationsList = await migrationList();
  return withEngine(adminUrl, async (engine, driverError) => {
    const state = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: everyTable,
    });
    const unknown =
      state.history && 'unpersistedMigrationNames' in state.history && state.history.unpersistedMigrationNames;
    if (unknown && unknown.length > 0) {
      throw new MigrationRefused(
        `The database is newer than this program: it has ${unknown.join(', ')}. Start the newer version, or restore a backup.`,
      );
    }
    if (state.editedMigrationNames.length > 0) {
      throw new MigrationRefused(
        `The migration ${state.editedMigrationNames.join(', ')} was changed after it was applied to this database. Use the version that applied it, or an empty database.`,
      );
    }
    // A script is one transaction, so a failed one has left nothing behind.
    for (const migrationName of state.failedMigrationNames) {
      await engine.markMigrationRolledBack({ migrationName });
    }
    const { appliedMigrationNames } = await engine
      .applyMigrations({ migrationsList, filters: everyTable })
      .catch((error: unknown) => {
        throw new MigrationRefused(`The database could not be migrated: ${sentence(driverError() ?? error)}.`, {
          cause: error,
        });
      });
    return appliedMigrationNames;
  });
}

/**
 * Brings the database of the owner up to the schema of this program and gives the application's role its rights.
 * Safe to run twice and by two processes at once. Returns the names of the migrations it applied.
 *
 * @throws {MigrationRefused} when the database is newer than the program, was migrated by an edited script, refuses a
 * script, or the role is too mighty.
 */
export async function migrate(adminUrl: string, role: AppRole): Promise<string[]> {
  const owner = new pg.Client({
    connectionString: adminUrl,
    application_name: 'tertial-migrate',
    connectionTimeoutMillis: 10_000,
    lock_timeout: 120_000,
  });
  await owner.connect();
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const applied = await applyMissing(adminUrl);
    await ensureRole(owner, role.name, role.password);
    await grantRights(owner, role.name);
    return applied;
  } finally {
    await owner.end();
  }
}

/** The migrations that this program has and the database has not, seen with any role that may read their record. */
export async function missingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const found = await client.query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    const applied = new Set(found.rows.map((row) => row.migration_name));
    return (await migrationNames()).filter((name) => !applied.has(name));
  } catch (error) {
    const undefinedTable = '42P01';
    const noPermission = '42501';
    if (error instanceof pg.DatabaseError && (error.code === undefinedTable || error.code === noPermission)) {
      return migrationNames();
    }
    throw error;
  } finally {
    await client.end();
  }
}
