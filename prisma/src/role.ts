import pg from 'pg';
import { MigrationRefused } from './refused.ts';

const alreadyThere = new Set(['42710', '23505']);
const notAllowed = '42501';

function code(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

/**
 * Makes sure that the application's role can sign in and is nobody special. A role that exists is kept; its password
 * is set to the given one where the owner is allowed to. An empty password leaves signing in to the server's own rules.
 */
export async function ensureRole(owner: pg.Client, role: string, password: string): Promise<void> {
  const name = owner.escapeIdentifier(role);
  const login = password === '' ? 'LOGIN' : `LOGIN PASSWORD ${owner.escapeLiteral(password)}`;
  const find = 'SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = $1';
  const create = `CREATE ROLE ${name} NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION ${login}`;
  if ((await owner.query(find, [role])).rowCount === 0) {
    await owner.query(create).catch((error: unknown) => {
      if (code(error) === notAllowed) {
        throw new MigrationRefused(
          `The user of DATABASE_ADMIN_URL may not create the role "${role}". Create it by hand, or give that user CREATEROLE.`,
        );
      }
      // Another process made it in between.
      if (!alreadyThere.has(code(error) ?? '')) throw error;
    });
  } else {
    await owner.query(`ALTER ROLE ${name} ${login}`).catch((error: unknown) => {
      if (code(error) !== notAllowed) throw error;
    });
  }
  const found = await owner.query<{ special: boolean; owns: boolean }>(
    `SELECT rolsuper OR rolbypassrls AS special, pg_has_role(rolname, current_user, 'MEMBER') AS owns
     FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  const [attributes] = found.rows;
  if (attributes?.special || attributes?.owns) {
    throw new MigrationRefused(
      `The role "${role}" in DATABASE_URL is a superuser, passes by row level security or owns the tables. Use a role of its own: it keeps the municipalities apart.`,
    );
  }
}
