import { missingMigration } from '@tertial/prisma/diff';
import { checkDistribution, readCatalogue } from '@tertial/prisma/distribution';
import { clearTenant, migrate, rights, tenantTables, views } from '@tertial/prisma/migrate';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRole } from './testing/names.ts';
import { startTestDatabase, type TestDatabase } from './testing/test-database.ts';

let server: TestDatabase;
let admin: pg.Client;

beforeAll(async () => {
  server = await startTestDatabase();
  admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
});

afterAll(async () => {
  await admin.end();
  await server.stop();
});

async function column(sql: string, values: readonly unknown[] = []): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(sql, [...values]);
  return rows.map((row) => row.name).sort();
}

const withMunicipality = `SELECT c.oid, c.relname AS name, c.relrowsecurity, c.relforcerowsecurity FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'municipality'
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`;

describe('every table of a municipality', () => {
  it('is known by name, and every other table too', async () => {
    expect(await column(`SELECT name FROM (${withMunicipality}) t`)).toEqual(Object.keys(tenantTables).sort());
    expect(await column(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`)).toEqual(
      Object.keys(rights)
        .filter((name) => !Object.hasOwn(views, name))
        .sort(),
    );
  });

  it('is read by views only with the rights of the one who asks', async () => {
    const all = `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')`;
    expect(await column(all)).toEqual(Object.keys(views).sort());
    expect(await column(`${all} AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)`)).toEqual([]);
  });

  it('forces row level security', async () => {
    const open = `SELECT name FROM (${withMunicipality}) t WHERE NOT (relrowsecurity AND relforcerowsecurity)`;
    expect(await column(open)).toEqual([]);
  });

  it('has one policy, for reading and writing, for every role and command', async () => {
    const rule = "(municipality = (current_setting('app.municipality'::text, true))::bpchar)";
    const { rows } = await admin.query(
      `SELECT tablename, permissive, roles::text[], cmd, qual, with_check FROM pg_policies
       WHERE schemaname = 'public' AND policyname = 'own_municipality' ORDER BY tablename COLLATE "C"`,
    );
    expect(rows).toEqual(
      Object.keys(tenantTables)
        .sort()
        .map((tablename) => ({
          tablename,
          permissive: 'PERMISSIVE',
          roles: ['public'],
          cmd: 'ALL',
          qual: rule,
          with_check: rule,
        })),
    );
  });

  it('has no other policy than that what is released may be read by all', async () => {
    const { rows } = await admin.query(
      `SELECT tablename, policyname, cmd, with_check FROM pg_policies
       WHERE schemaname = 'public' AND policyname <> 'own_municipality'`,
    );
    expect(rows).toEqual([
      { tablename: 'released_total', policyname: 'released_to_all', cmd: 'SELECT', with_check: null },
    ]);
  });

  it('has the municipality in every key, first in its primary one, and points at its own rows only', async () => {
    const { tables } = checkDistribution(await readCatalogue(server.adminUrl));
    const distributed = tables.filter(({ place }) => place === 'distributed');
    expect(distributed.map(({ name }) => name)).toEqual(Object.keys(tenantTables).sort());
    const findings = tables.flatMap(({ findings }) => findings);
    const rules: readonly string[] = ['municipality-comes-first', 'policies-name-the-municipality'];
    expect(findings.filter(({ weight, rule }) => weight === 'refused' || rules.includes(rule))).toEqual([
      expect.objectContaining({ what: 'released_to_all' }),
    ]);
  });

  it('deletes nothing along', async () => {
    const deleting = `SELECT conname AS name FROM pg_constraint
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND NOT (confdeltype = 'r' AND confupdtype = 'r')`;
    expect(await column(deleting)).toEqual([]);
  });
});

describe('the role of the application', () => {
  it('is nobody special and owns nothing', async () => {
    const { rows } = await admin.query(
      'SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = $1',
      [appRole],
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false },
    ]);
    expect(
      await column('SELECT relname AS name FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE rolname = $1', [
        appRole,
      ]),
    ).toEqual([]);
    expect(
      await column(
        'SELECT r.rolname AS name FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles a ON a.oid = m.member WHERE a.rolname = $1',
        [appRole],
      ),
    ).toEqual([]);
  });

  it('has exactly the rights of the list', async () => {
    const { rows } = await admin.query<{ table: string; list: string[] }>(
      `SELECT table_name AS table, array_agg(privilege_type::text) AS list FROM information_schema.role_table_grants
       WHERE grantee = $1 AND table_schema = 'public' GROUP BY table_name`,
      [appRole],
    );
    const held = Object.fromEntries(rows.map(({ table, list }) => [table, list.sort()]));
    expect(held).toEqual(Object.fromEntries(Object.entries(rights).map(([table, list]) => [table, [...list].sort()])));
  });
});

describe('migrations', () => {
  it('lead to the schema in the files', async () => {
    expect(await missingMigration(server.adminUrl)).toBeNull();
  });

  it('can be run again, and by two at once', async () => {
    const role = { name: `${appRole}_other`, password: "it's a secret" };
    expect(await Promise.all([migrate(server.adminUrl, role), migrate(server.adminUrl, role)])).toEqual([[], []]);
    await admin.query(`DROP OWNED BY ${role.name}; DROP ROLE ${role.name}`);
  });

  it('refuse a database that is newer than the program', async () => {
    await admin.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('later', 'x', '29990101000000_later', now(), 1)`,
    );
    await expect(migrate(server.adminUrl, { name: appRole, password: 'x' })).rejects.toThrow(/newer than this program/);
    await admin.query(`DELETE FROM _prisma_migrations WHERE id = 'later'`);
  });

  it('refuse a role that stands above the policies', async () => {
    await admin.query('CREATE ROLE mighty LOGIN BYPASSRLS');
    await expect(migrate(server.adminUrl, { name: 'mighty', password: 'x' })).rejects.toThrow(/role of its own/);
    await admin.query('DROP ROLE mighty');
  });
});

it('clears one municipality and leaves the other', async () => {
  const unit = '00000000-0000-4000-8000-00000000000';
  for (const code of ['0139', '9999']) {
    await admin.query(`INSERT INTO municipality (code, name) VALUES ('${code}', 'Kommun')`);
    await admin.query(`INSERT INTO unit (municipality, id, code, name, kind, parent_id, position) VALUES
      ('${code}', '${unit}1', 'A', 'A', 'committee', NULL, 1), ('${code}', '${unit}2', 'B', 'B', 'unit', '${unit}1', 2)`);
  }
  await clearTenant(server.adminUrl, '0139');
  expect(await column('SELECT DISTINCT municipality AS name FROM unit')).toEqual(['9999']);
});
