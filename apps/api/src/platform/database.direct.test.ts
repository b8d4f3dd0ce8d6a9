import { Prisma } from '@tertial/prisma';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database, within } from './database.ts';
import { isUnavailable, NotSignedIn } from './failures.ts';
import { SessionProof } from './session-proof.ts';
import { startTestDatabase, type TestDatabase } from './testing/test-database.ts';

const ours = '0139';
const theirs = '9999';

let server: TestDatabase;
let database: Database;
const statements: string[] = [];

beforeAll(async () => {
  server = await startTestDatabase();
  // One connection alone, so that whatever is left behind on it would be met.
  database = createDatabase(server.url, { max: 1, onDataStatement: (sql) => statements.push(sql) });
  for (const code of [ours, theirs]) {
    await database.platform.municipality.create({ data: { code, name: `Kommun ${code}`, fictitious: true } });
    await database.inTenant(code, (tx) =>
      tx.edition.create({ data: { municipality: code, year: 2022, status: 'decided' } }),
    );
  }
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const editions = Prisma.sql`SELECT municipality, year FROM edition WHERE year = ${2022}::int`;
const own = (municipality: string) => [{ municipality, year: 2022 }];

describe('a statement that is only read', () => {
  it('sees the rows of its municipality and no other', async () => {
    expect(await database.readTenant(ours, editions)).toEqual(own(ours));
    expect(await database.readTenant(theirs, editions)).toEqual(own(theirs));
    expect(await database.readTenant(`${ours}' OR '1'='1`, editions)).toEqual([]);
  });

  it('leaves no municipality behind for what belongs to none', async () => {
    await database.readTenant(ours, editions);
    expect(await database.readPlatform(editions)).toEqual([]);
  });

  it('is one data statement', async () => {
    statements.length = 0;
    await database.readTenant(ours, editions);
    expect(statements).toHaveLength(1);
  });

  it('changes nothing', async () => {
    const change = Prisma.sql`UPDATE edition SET status = 'draft' RETURNING year`;
    await expect(database.readTenant(ours, change)).rejects.toThrow(/read-only transaction/);
  });

  it('that fails harms neither those beside it nor those after it', async () => {
    const failing = Prisma.sql`SELECT 1 / ${0}::int AS never`;
    const results = await Promise.allSettled([
      database.readTenant(ours, editions),
      database.readTenant(ours, failing),
      database.readTenant(theirs, editions),
    ]);
    expect(results).toMatchObject([{ value: own(ours) }, { status: 'rejected' }, { value: own(theirs) }]);
    expect(await database.readTenant(ours, editions)).toEqual(own(ours));
  });

  it('that failed when it was first asked can be asked again', async () => {
    const dividing = (by: number) => Prisma.sql`SELECT 6 / ${by}::int AS result`;
    await expect(database.readTenant(ours, dividing(0))).rejects.toThrow(/division by zero/);
    expect(await database.readTenant(ours, dividing(2))).toEqual([{ result: 3 }]);
    expect(await database.readTenant(ours, dividing(3))).toEqual([{ result: 2 }]);
    const wrong = Prisma.sql`SELECT nothing`;
    await expect(database.readTenant(ours, wrong)).rejects.toThrow(/does not exist/);
    await expect(database.readTenant(ours, wrong)).rejects.toThrow(/does not exist/);
  });

  it('is given values as they are, and gives them back', async () => {
    const texts = ['', 'NULL', 'a,b', '"', '\\', '\\"', "'", '{}', 'åäö', null];
    const at = new Date('2022-03-27T02:30:00.123Z');
    const [row] = await database.readTenant(
      ours,
      Prisma.sql`SELECT ${texts}::text[] AS texts, ${[1, 2]}::int[] AS numbers, ${[]}::int[] AS none, ${null}::text AS nothing,
        ${true}::bool AS yes, ${at}::timestamptz AS at, ${JSON.stringify({ a: '"' })}::jsonb AS json, ${'\\x "'} AS text`,
    );
    const plain = { numbers: [1, 2], none: [], nothing: null, yes: true };
    expect(row).toEqual({ ...plain, texts, at, json: { a: '"' }, text: '\\x "' });
  });

  it('of many at once each gets its own answer', async () => {
    const turns = Array.from({ length: 60 }, (_, turn) => (turn % 2 === 0 ? ours : theirs));
    const answers = await Promise.all(turns.map((code) => database.readTenant(code, editions)));
    expect(answers).toEqual(turns.map(own));
  });

  it('within a transaction that is under way sees what that has done', async () => {
    const seen = await database.inTenant(ours, async (tx) => {
      await tx.edition.create({ data: { municipality: ours, year: 2023, status: 'draft' } });
      return within(database, tx).readTenant(ours, Prisma.sql`SELECT year FROM edition ORDER BY year`);
    });
    expect(seen).toEqual([{ year: 2022 }, { year: 2023 }]);
  });

  it('that loses its connection says so, and the next one has another', async () => {
    const ending = database.readTenant(ours, Prisma.sql`SELECT pg_terminate_backend(pg_backend_pid()), ${1}::int`);
    expect(isUnavailable(await ending.catch((reason: unknown) => reason))).toBe(true);
    expect(await database.readTenant(ours, editions)).toEqual(own(ours));
  });

  it('says that the database is away when it is', async () => {
    const nowhere = createDatabase('postgresql://tertial_app:x@127.0.0.1:1/none');
    const error: unknown = await nowhere.readTenant(ours, editions).catch((reason: unknown) => reason);
    await nowhere.close();
    expect(isUnavailable(error)).toBe(true);
  });
});

it.each([
  [true, 1],
  [false, 0],
])('statements are kept under names when that is wanted (%s), in and past the ORM', async (statementNames, kept) => {
  const other = createDatabase(server.url, { max: 1, statementNames });
  const held = Prisma.sql`SELECT sign(count(*))::int AS kept FROM pg_prepared_statements WHERE name <> ''`;
  await other.readTenant(ours, editions);
  expect(await other.readPlatform(held)).toEqual([{ kept }]);
  const inside = await other.inTenant(ours, async (tx) => {
    await tx.$queryRaw(editions);
    return tx.$queryRaw(held);
  });
  expect(inside).toEqual([{ kept }]);
  await other.close();
});

describe('a change past the ORM', () => {
  const add = (year: number) =>
    Prisma.sql`INSERT INTO edition (municipality, year, status) VALUES (${ours}, ${year}::int, 'draft')`;
  const years = async () =>
    (await database.readTenant(ours, Prisma.sql`SELECT year FROM edition WHERE year > 2100 ORDER BY year`)).map((row) =>
      Object.values(row ?? {}).at(0),
    );

  it('is kept whole, and gives what came of it', async () => {
    const done = await database.changeTenant(ours, async (tx) => {
      await tx.$queryRaw(add(2101));
      await tx.$queryRaw(add(2102));
      return tx.$queryRaw`SELECT count(*)::int AS seen FROM edition WHERE year > ${2100}::int`;
    });
    expect(done).toEqual([{ seen: 2 }]);
    expect(await years()).toEqual([2101, 2102]);
  });

  it('is undone whole by what is thrown in it', async () => {
    const change = database.changeTenant(ours, async (tx) => {
      await tx.$queryRaw(add(2103));
      throw new RangeError('no');
    });
    await expect(change).rejects.toThrow(RangeError);
    expect(await years()).toEqual([2101, 2102]);
  });

  it('is undone by a statement that fails, the first or a later one, also when nobody minds', async () => {
    await expect(database.changeTenant(ours, (tx) => tx.$queryRaw(add(2101)))).rejects.toThrow(/duplicate key/);
    const careless = database.changeTenant(ours, async (tx) => {
      await tx.$queryRaw(add(2104));
      await tx.$queryRaw(add(2101)).catch(() => undefined);
    });
    await expect(careless).rejects.toThrow();
    expect(await years()).toEqual([2101, 2102]);
  });

  it('reaches nobody else’s rows, and leaves no municipality behind', async () => {
    const foreign = Prisma.sql`UPDATE edition SET status = 'draft' WHERE municipality = ${theirs} RETURNING year`;
    expect(await database.changeTenant(ours, (tx) => tx.$queryRaw(foreign))).toEqual([]);
    const into = Prisma.sql`INSERT INTO edition (municipality, year, status) VALUES (${theirs}, 2105, 'draft')`;
    await expect(database.changeTenant(ours, (tx) => tx.$queryRaw(into))).rejects.toThrow(/row-level security/);
    expect(await database.readPlatform(editions)).toEqual([]);
  });

  it('that says which statement is the last one is kept with it, or undone with it', async () => {
    await database.changeTenant(ours, async (tx) => {
      await tx.$queryRaw(add(2106));
      expect(await tx.$queryLast?.(Prisma.sql`SELECT count(*)::int AS seen FROM edition WHERE year = 2106`)).toEqual([
        { seen: 1 },
      ]);
      await expect(tx.$queryRaw(add(2107))).rejects.toThrow(/has ended/);
    });
    await database.changeTenant(ours, async (tx) => tx.$queryLast?.(add(2108)));
    const undone = database.changeTenant(ours, async (tx) => {
      await tx.$queryRaw(add(2109));
      await tx.$queryLast?.(add(2108));
    });
    await expect(undone).rejects.toThrow(/duplicate key/);
    expect(await years()).toEqual([2101, 2102, 2106, 2108]);
  });

  describe('for somebody whose session is still to be proven', () => {
    const asked = (found: boolean) => {
      const proof = new SessionProof(Prisma.sql`SELECT WHERE ${found}::bool`);
      const asker = { session: '', changes: 0, rights: 0, onlyReads: true, upTo: null, proof };
      return { proof, database: database.askedBy(asker) };
    };

    it('is kept where it stands, and the rest is no longer proven', async () => {
      const { proof, database: own } = asked(true);
      await own.changeTenant(ours, async (tx) => tx.$queryLast?.(add(2111)));
      expect(proof.stands).toBe(true);
      statements.length = 0;
      await own.changeTenant(ours, (tx) => tx.$queryRaw(add(2112)));
      await own.readTenant(ours, editions);
      expect(statements).toHaveLength(2);
      expect((await years()).slice(-2)).toEqual([2111, 2112]);
    });

    it('is undone where it has ended, however it is asked', async () => {
      const before = await years();
      const ways: ((own: Database) => Promise<unknown>)[] = [
        (own) => own.changeTenant(ours, (tx) => tx.$queryRaw(add(2121))),
        (own) => own.changeTenant(ours, async (tx) => tx.$queryLast?.(add(2122))),
        (own) => own.changeTenant(ours, (tx) => tx.$queryRaw(add(2123)).catch(() => undefined)),
        (own) => own.inTenant(ours, (tx) => tx.$queryRaw(add(2124))),
        (own) => own.readTenant(ours, editions),
        (own) => own.readPlatform(Prisma.sql`SELECT 1 AS one`),
      ];
      for (const way of ways) {
        const { proof, database: own } = asked(false);
        await way(own).catch((reason: unknown) => expect(reason).toBeInstanceOf(NotSignedIn));
        expect(proof).toMatchObject({ isOpen: false, stands: false });
      }
      expect(await years()).toEqual(before);
    });
  });

  it('that asks nothing is no transaction', async () => {
    expect(await database.changeTenant(ours, async () => 'nothing')).toBe('nothing');
  });
});
