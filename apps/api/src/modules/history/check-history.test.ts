import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';
import { verifyHistory } from './check-history.use-case.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const municipality = '9999';
const unitId = sampleId(municipality, 'unit', 'MOT');
const unitName = 'Mottagningen barn och unga';

/** Does something behind the back of the triggers, as only the owner of the tables can, and undoes it after looking. */
async function whatIsFoundAfter(sql: string) {
  const kept =
    'CREATE TABLE kept_revision AS SELECT * FROM outcome_revision; CREATE TABLE kept_chain AS SELECT * FROM revision_chain; CREATE TABLE kept_outcome AS SELECT * FROM outcome';
  const put = `DELETE FROM outcome_revision; INSERT INTO outcome_revision SELECT * FROM kept_revision;
    DELETE FROM revision_chain; INSERT INTO revision_chain SELECT * FROM kept_chain;
    DELETE FROM outcome; INSERT INTO outcome SELECT * FROM kept_outcome;
    DROP TABLE kept_revision; DROP TABLE kept_chain; DROP TABLE kept_outcome`;
  await inspect(world.adminUrl, `${kept}; ALTER TABLE outcome_revision DISABLE TRIGGER USER; ${sql}`);
  try {
    return await verifyHistory(world.database, municipality);
  } finally {
    await inspect(world.adminUrl, `${put}; ALTER TABLE outcome_revision ENABLE TRIGGER USER`);
  }
}

describe('what was saved', () => {
  const [change, removal] = ['UPDATE outcome_revision SET value = 1', 'DELETE FROM outcome_revision'];

  test('cannot be rewritten by the application', async () => {
    for (const sql of [change, removal]) {
      const attempt = world.database.inTenant(municipality, (tx) => tx.$executeRawUnsafe(sql));
      await expect(attempt).rejects.toThrow(/permission denied/);
    }
  });

  test('cannot be rewritten by the owner either', async () => {
    for (const sql of [change, removal, 'TRUNCATE outcome_revision CASCADE']) {
      await expect(inspect(world.adminUrl, sql)).rejects.toThrow(/append-only/);
    }
  });
});

describe('reckoning the chains again', () => {
  test('finds nothing where nothing is wrong, and tells the same fingerprint', async () => {
    const first = await verifyHistory(world.database, municipality);
    expect(first.breaks).toEqual([]);
    const counts = await inspect(
      world.adminUrl,
      "SELECT count(*)::int AS revisions, count(DISTINCT unit_id)::int AS chains FROM outcome_revision WHERE municipality = '9999'",
    );
    expect(counts).toEqual([{ revisions: first.revisions, chains: first.chains }]);
    expect(await verifyHistory(world.database, municipality)).toEqual(first);
    expect(first.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['value = 99', 3, [{ unitName, sequence: 3, kind: 'altered' }]],
    [
      `saved_by = '${sampleId(municipality, 'person', 'namndledamot')}'`,
      2,
      [{ unitName, sequence: 2, kind: 'altered' }],
    ],
    ["comment = 'x'", 1, [{ unitName, sequence: 1, kind: 'altered' }]],
  ])('finds what was altered: %s', async (what, sequence, breaks) => {
    const sql = `UPDATE outcome_revision SET ${what} WHERE unit_id = '${unitId}' AND sequence = ${sequence}`;
    expect((await whatIsFoundAfter(sql)).breaks).toEqual(breaks);
  });

  test('finds what was altered when its own digest was reckoned again too', async () => {
    const sql = `UPDATE outcome_revision SET value = 99 WHERE unit_id = '${unitId}' AND sequence = 3;
      UPDATE outcome_revision r SET hash = outcome_revision_hash(r, r.previous_hash) WHERE unit_id = '${unitId}' AND sequence = 3`;
    expect((await whatIsFoundAfter(sql)).breaks).toEqual([{ unitName, sequence: 4, kind: 'altered' }]);
  });

  test('finds what is missing', async () => {
    const sql = `DELETE FROM outcome_revision WHERE unit_id = '${unitId}' AND sequence IN (2, 3)`;
    expect((await whatIsFoundAfter(sql)).breaks).toEqual([{ unitName, sequence: 2, kind: 'missing' }]);
  });

  test('finds that the end was cut off, or the whole of it', async () => {
    const { revisions } = await verifyHistory(world.database, municipality);
    const own = z
      .array(z.object({ length: z.coerce.number() }))
      .parse(await inspect(world.adminUrl, 'SELECT length FROM revision_chain WHERE unit_id = $1', [unitId]));
    const length = own[0]?.length ?? 0;
    const last = await whatIsFoundAfter(
      `DELETE FROM outcome_revision WHERE unit_id = '${unitId}' AND sequence = ${length}`,
    );
    expect(last).toMatchObject({
      revisions: revisions - 1,
      breaks: [{ unitName, sequence: length, kind: 'cutShort' }],
    });
    const whole = await whatIsFoundAfter(`DELETE FROM outcome_revision WHERE unit_id = '${unitId}'`);
    expect(whole.breaks).toEqual([{ unitName, sequence: 1, kind: 'cutShort' }]);
  });

  test('cannot tell by itself a chain that was wholly rewritten with its end, but the fingerprint does', async () => {
    const before = await verifyHistory(world.database, municipality);
    const sql = `DELETE FROM outcome_revision WHERE unit_id = '${unitId}' AND sequence > 1;
      UPDATE revision_chain c SET length = 1, hash = (SELECT hash FROM outcome_revision r WHERE r.unit_id = c.unit_id)
      WHERE unit_id = '${unitId}'`;
    const after = await whatIsFoundAfter(sql);
    expect(after.breaks).toEqual([]);
    expect(after.fingerprint).not.toBe(before.fingerprint);
    expect(await verifyHistory(world.database, municipality)).toEqual(before);
  });

  test('is for everybody who may read the history, of their own municipality', async () => {
    const query = `{ historyCheck { revisions chains fingerprint breaks { unitName sequence kind }
      outcomes strayedCount strayed { unitName indicatorCode indicatorName period sex kind fields } totals strayedTotals } }`;
    const { data } = await ask(world.server, await signIn(world.server, 'namndledamot', municipality), query);
    expect(data).toEqual({ historyCheck: await verifyHistory(world.database, municipality) });
    expect((await ask(world.server, null, query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('holding what stands in the cells against the last that was saved', () => {
  const indicatorId = sampleId(municipality, 'indicator', '2022-01');
  const cell = `indicator_id = '${indicatorId}' AND unit_id = '${unitId}' AND tertial = 3 AND sex = 'total'`;
  const named = { unitName, indicatorCode: '2022-01', period: '2022T3', sex: 'total' };

  test('finds nothing where nothing is wrong, and counts the cells', async () => {
    const check = await verifyHistory(world.database, municipality);
    const counted = await inspect(
      world.adminUrl,
      "SELECT count(*)::int AS outcomes FROM outcome WHERE municipality = '9999'",
    );
    expect(counted).toEqual([{ outcomes: check.outcomes }]);
    expect(check).toMatchObject({ strayed: [], strayedCount: 0 });
  });

  test.each([
    ['numerator = numerator - 1', ['numerator']],
    ['denominator = denominator + 1', ['denominator']],
    ['value = 12, numerator = NULL, denominator = NULL', ['value', 'numerator', 'denominator']],
    ["absence = 'secret', numerator = NULL, denominator = NULL", ['numerator', 'denominator', 'absence']],
    ["misreport = 'x'", ['misreport']],
    ["accepted = 'x'", ['accepted']],
    ["comment = 'x'", ['comment']],
    ['answers = 3', ['answers']],
    ['answers = 3, invited = 4', ['answers', 'invited']],
    ['revision = 7', ['revision']],
    ["saved_at = saved_at + interval '1 day'", ['savedAt']],
    [`saved_by = '${sampleId(municipality, 'person', 'namndledamot')}'`, ['savedBy']],
  ])('finds a cell that was altered behind the back of the program: %s', async (what, fields) => {
    const check = await whatIsFoundAfter(`UPDATE outcome SET ${what} WHERE ${cell}`);
    expect(check).toMatchObject({ breaks: [], strayedCount: 1, strayed: [{ ...named, kind: 'altered', fields }] });
  });

  test('finds a cell that was put there without being saved', async () => {
    const check = await whatIsFoundAfter(
      `INSERT INTO outcome (municipality, indicator_id, unit_id, tertial, sex, revision, numerator, denominator, saved_at, saved_by)
       SELECT municipality, indicator_id, unit_id, tertial, 'women', 1, numerator, denominator, saved_at, saved_by
       FROM outcome WHERE ${cell}`,
    );
    expect(check).toMatchObject({
      breaks: [],
      strayed: [{ ...named, sex: 'women', kind: 'neverSaved', fields: [] }],
    });
  });

  test('finds a cell that is gone though it was saved', async () => {
    const check = await whatIsFoundAfter(`DELETE FROM outcome WHERE ${cell}`);
    expect(check).toMatchObject({ breaks: [], strayed: [{ ...named, kind: 'gone', fields: [] }] });
  });

  test('tells the first hundred and counts the rest', async () => {
    const check = await whatIsFoundAfter("UPDATE outcome SET comment = 'x' WHERE municipality = '9999'");
    expect(check.strayedCount).toBe(check.outcomes);
    expect(check.strayed).toHaveLength(100);
  });

  test('holds the totals against what the cells add up to', async () => {
    const whole = await verifyHistory(world.database, municipality);
    expect(whole.totals).toBeGreaterThan(50);
    expect(whole.strayedTotals).toBe(0);
    const total = `indicator_id = '${indicatorId}' AND tertial = 3 AND sex = 'total'`;
    const moved = await whatIsFoundAfter(`UPDATE indicator_total SET numerator = numerator + 1 WHERE ${total}`);
    expect(moved).toMatchObject({ strayedCount: 0, totals: whole.totals, strayedTotals: 1 });
    const lost = await whatIsFoundAfter(`DELETE FROM indicator_total WHERE ${total}`);
    expect(lost).toMatchObject({ strayedCount: 0, totals: whole.totals - 1, strayedTotals: 1 });
  });

  test('looks at one municipality alone', async () => {
    const check = await whatIsFoundAfter("UPDATE outcome SET comment = 'x' WHERE municipality = '0139'");
    expect(check).toMatchObject({ strayed: [], strayedCount: 0 });
  });
});
