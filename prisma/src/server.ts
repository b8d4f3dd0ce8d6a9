import pg from 'pg';
import { sessionLimits } from './limits.ts';
import { MigrationRefused } from './refused.ts';

const oldestVersion = 15;

function problemOf(error: unknown): string {
  if (error instanceof pg.DatabaseError) {
    if (error.code === '28P01' || error.code === '28000') return 'the server refuses its user or password';
    if (error.code === '3D000') return 'there is no such database on the server';
    return `the server says: ${error.message}`;
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ECONNREFUSED') return 'nothing answers there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host';
  return error instanceof Error && error.message ? error.message : 'the server does not answer';
}

/** What has to be known of a server before it is used. */
export interface ServerReport {
  /** The user is a superuser, passes by row level security, or owns a table of ours. */
  readonly mighty: boolean;
}

/**
 * Connects once and looks at the server and the user.
 *
 * @param name What the address is called where it was set, for the sentence.
 * @throws {MigrationRefused} when nothing answers, the user may not in, or the server is too old.
 */
export async function inspectServer(url: string, name: string): Promise<ServerReport> {
  // With the limits of every later connection, so that a pooler that refuses them is told of at once.
  const limits = sessionLimits(15_000);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, ...limits });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; mighty: boolean }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version,
         rolsuper OR rolbypassrls OR EXISTS (
           SELECT FROM pg_class WHERE relname = 'edition' AND relnamespace = 'public'::regnamespace
             AND pg_has_role(current_user, relowner, 'USAGE')) AS mighty
       FROM pg_roles WHERE rolname = current_user`,
    );
    const [report] = rows;
    if (!report || report.version < oldestVersion) {
      throw new MigrationRefused(
        `${name} is a PostgreSQL ${report?.version}. Tertial needs ${oldestVersion} or later.`,
      );
    }
    return { mighty: report.mighty };
  } catch (error) {
    if (error instanceof MigrationRefused) throw error;
    const { hostname, port, pathname } = new URL(url);
    throw new MigrationRefused(
      `${name} (${hostname}:${port || '5432'}${pathname}) cannot be used: ${problemOf(error)}.`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Creates the database that an address names, on the same server and by the same user. */
export async function createDatabaseIfMissing(url: string, name: string): Promise<void> {
  const server = new URL(url);
  server.pathname = '/postgres';
  const client = new pg.Client({ connectionString: server.href, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
