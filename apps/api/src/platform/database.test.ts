import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from './database.ts';
import { isGivenUp } from './failures.ts';
import { startTestDatabase, type TestDatabase } from './testing/test-database.ts';

const ours = '0139';
const theirs = '9999';
const person = '00000000-0000-4000-8000-000000000001';

let server: TestDatabase;
let database: Database;
const statements: string[] = [];

beforeAll(async () => {
  server = await startTestDatabase();
  database = createDatabase(server.url, { onDataStatement: (sql) => statements.push(sql) });
  for (const code of [ours, theirs]) {
    await database.platform.municipality.create({ data: { code, name: `Kommun ${code}`, fictitious: true } });
    await database.inTenant(code, async (tx) => {
      await tx.edition.create({ data: { municipality: code, year: 2022, status: 'decided' } });
      await tx.person.create({
        data: { municipality: code, id: person, handle: 'socialchef', name: 'Sam Socialchef' },
      });
    });
  }
});

afterAll(async () => {
  await database.close();
  await server.stop();
});

it('gives up a statement when it is told to', async () => {
  const patient = createDatabase(server.url, { max: 1, statementTimeout: 1_800_000 });
  const limitOf = (of: Database) => of.inTenant(ours, (tx) => tx.$queryRaw`SHOW statement_timeout`);
  expect(await limitOf(database)).toEqual([{ statement_timeout: '15s' }]);
  expect(await limitOf(patient)).toEqual([{ statement_timeout: '30min' }]);
  await patient.close();

  const hasty = createDatabase(server.url, { max: 1, statementTimeout: 1_000 });
  const endless = hasty.inTenant(ours, (tx) => tx.$queryRaw`SELECT count(*) FROM generate_series(1, 1000000000000)`);
  await expect(endless).rejects.toSatisfy(isGivenUp);
  await expect(hasty.inTenant(ours, (tx) => tx.$queryRaw`SELECT 1 / 0`)).rejects.not.toSatisfy(isGivenUp);
  await hasty.close();
});

describe('two municipalities in one database', () => {
  it('see their own rows and no other, whatever they ask for', async () => {
    const seen = await database.inTenant(ours, (tx) => tx.edition.findMany());
    expect(seen.map((row) => row.municipality)).toEqual([ours]);
    const asked = await database.inTenant(
      ours,
      (tx) => tx.$queryRaw`SELECT * FROM edition WHERE municipality = ${theirs}`,
    );
    expect(asked).toEqual([]);
  });

  it('cannot write into each other', async () => {
    const write = database.inTenant(ours, (tx) =>
      tx.edition.create({ data: { municipality: theirs, year: 2030, status: 'draft' } }),
    );
    await expect(write).rejects.toThrow(/row-level security/);
    const moved = database.inTenant(ours, (tx) => tx.$executeRaw`UPDATE edition SET municipality = ${theirs}`);
    await expect(moved).rejects.toThrow(/row-level security/);
    const changed = await database.inTenant(ours, (tx) =>
      tx.edition.updateMany({ where: { municipality: theirs }, data: { status: 'draft' } }),
    );
    expect(changed.count).toBe(0);
  });

  it('show nothing to somebody who has chosen neither', async () => {
    const rows = await database.platform.$transaction((tx) => tx.$queryRaw`SELECT * FROM edition`);
    expect(rows).toEqual([]);
  });

  it('leave no choice behind on the connection', async () => {
    const single = createDatabase(server.url, { max: 1 });
    await single.inTenant(ours, (tx) => tx.edition.findMany());
    const rows = await single.platform.$transaction((tx) => tx.$queryRaw`SELECT * FROM edition`);
    await single.close();
    expect(rows).toEqual([]);
  });
});

describe('what the application may not do', () => {
  const savedAt = new Date('2022-05-10T08:00:00Z');
  const subjectId = '00000000-0000-4000-8000-000000000009';

  it('rewrites no history', async () => {
    const saved = { municipality: ours, subjectId, tertial: 1, revision: 1, savedAt, savedBy: person };
    await database.inTenant(ours, async (tx) => {
      await tx.comment.create({ data: { ...saved, subjectKind: 'goal', body: 'Text' } });
      await tx.judgement.create({ data: { ...saved, subjectKind: 'goal', verdict: 'met' } });
      await tx.auditEvent.create({
        data: { municipality: ours, at: savedAt, actorId: person, act: 'comment.write', subject: {} },
      });
    });
    for (const table of ['outcome_revision', 'comment', 'judgement', 'audit_event']) {
      for (const sql of [
        `UPDATE ${table} SET municipality = municipality`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
      ]) {
        await expect(
          database.inTenant(ours, (tx) => tx.$executeRawUnsafe(sql)),
          sql,
        ).rejects.toThrow(/permission denied/);
      }
    }
  });

  it('changes no structure and switches off no policy', async () => {
    for (const sql of [
      'CREATE TABLE mine (id int)',
      'ALTER TABLE edition DISABLE ROW LEVEL SECURITY',
      'DROP POLICY own_municipality ON edition',
      'DROP TABLE edition',
      'SET ROLE postgres',
      'UPDATE _prisma_migrations SET checksum = checksum',
    ]) {
      await expect(
        database.inTenant(ours, (tx) => tx.$executeRawUnsafe(sql)),
        sql,
      ).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it('stores no word that the domain does not know', async () => {
    const write = database.inTenant(ours, (tx) =>
      tx.edition.create({ data: { municipality: ours, year: 2031, status: 'almost' } }),
    );
    await expect(write).rejects.toThrow(/edition_status_check/);
  });
});

it('counts data statements and nothing of the frame around them', async () => {
  statements.length = 0;
  await database.inTenant(ours, async (tx) => {
    await tx.$queryRaw`SELECT 1 AS one`;
    await tx.edition.count();
  });
  expect(statements).toHaveLength(2);
});

it('undoes everything when the work fails', async () => {
  const work = database.inTenant(ours, async (tx) => {
    await tx.edition.create({ data: { municipality: ours, year: 2040, status: 'draft' } });
    throw new Error('changed my mind');
  });
  await expect(work).rejects.toThrow('changed my mind');
  expect(await database.inTenant(ours, (tx) => tx.edition.count({ where: { year: 2040 } }))).toBe(0);
});
