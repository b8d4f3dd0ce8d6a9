import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { recordOutcomes } from '../outcome/record-outcome.use-case.ts';
import { sampleId } from '../sample/sample-id.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const by = { personId: sampleId('0139', 'person', 'rapportor'), municipality: '0139' };
  const cell = { unitId: sampleId('0139', 'unit', 'SK'), tertial: 'T1', expectedRevision: 'latest' } as const;
  const indicatorId = sampleId('0139', 'indicator', '2023-08');
  const figures = [
    { kind: 'absent', reason: 'secret' },
    { kind: 'absent', reason: 'notMeasured' },
  ] as const;
  for (const [turn, measurement] of figures.entries()) {
    const how = { at: new Date(Date.UTC(2030, 0, 1 + turn)), origin: 'imported', source: '=1+1.csv' } as const;
    const comment = turn === 0 ? '=HYPERLINK("x")' : 'Åter öppet';
    const saved = await recordOutcomes(world.database, by, [{ ...cell, indicatorId, measurement, comment }], how);
    expect(saved).toMatchObject({ kind: 'saved' });
  }
});
afterAll(() => world.stop());

const query = `query ($filter: HistoryFilter!, $before: String) { history(filter: $filter, before: $before) {
  next revisions {
    id indicatorId indicatorCode indicatorName measureUnit decimals unit { code name } period sex revision
    figure { value numerator denominator absence } before { value absence } misreport comment reason origin source savedAt savedBy sequence hash
  }
} }`;
const page = z.looseObject({
  history: z.object({
    next: z.string().nullable(),
    revisions: z.array(
      z.looseObject({
        id: z.string(),
        savedAt: z.string(),
        period: z.string(),
        origin: z.string(),
        savedBy: z.string(),
      }),
    ),
  }),
});

async function read(
  filter: object = {},
  { person = 'analytiker', municipality = '0139', before = null as string | null } = {},
) {
  const cookie = await signIn(world.server, person, municipality);
  const { data, errors } = await ask(world.server, cookie, query, { filter, before });
  expect(errors).toBeUndefined();
  return page.parse(data).history;
}

describe('the history', () => {
  test('tells the latest first, with who, when, how and what', async () => {
    const { revisions } = await read({ indicatorId: sampleId('0139', 'indicator', '2023-08') });
    expect(revisions).toMatchObject([
      {
        indicatorCode: '2023-08',
        unit: { code: 'SK' },
        period: '2023T1',
        sex: 'total',
        revision: 2,
        figure: { value: null, absence: 'notMeasured' },
        before: { value: null, absence: 'secret' },
        comment: 'Åter öppet',
        origin: 'imported',
        source: '=1+1.csv',
        savedAt: '2030-01-02T00:00:00.000Z',
        savedBy: 'Robin Rapportör',
      },
      { revision: 1, figure: { absence: 'secret' }, before: null },
    ]);
  });

  test('is read page by page, nothing twice and nothing left out', async () => {
    const found: string[] = [];
    const times: string[] = [];
    let before: string | null = null;
    do {
      const { revisions, next } = await read({}, { municipality: '9999', before });
      expect(revisions.length).toBeLessThanOrEqual(100);
      found.push(...revisions.map(({ id }) => id));
      times.push(...revisions.map(({ savedAt }) => savedAt));
      before = next;
    } while (before !== null);
    const [{ count } = { count: 0 }] = z
      .array(z.object({ count: z.number() }))
      .parse(await inspect(world.adminUrl, "SELECT count(*)::int FROM outcome_revision WHERE municipality = '9999'"));
    expect(count).toBeGreaterThan(100);
    expect(new Set(found).size).toBe(count);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  test('is read in one statement for what is asked', async () => {
    const cookie = await signIn(world.server, 'analytiker');
    world.statements.length = 0;
    await ask(world.server, cookie, query, { filter: { period: '2022' } });
    expect(world.statements.filter((sql) => sql.includes('outcome_revision'))).toHaveLength(1);
  });

  test('is filtered by everything that the filter knows', async () => {
    const all = await read({ period: '2022T3' });
    expect(new Set(all.revisions.map(({ period }) => period))).toEqual(new Set(['2022T3']));
    const year = await read({ period: '2022' });
    expect(new Set(year.revisions.map(({ period }) => period.slice(0, 4)))).toEqual(new Set(['2022']));
    expect((await read({ origin: 'imported' })).revisions).toHaveLength(2);
    expect((await read({ savedBy: 'robin' })).revisions[0]).toMatchObject({ savedBy: 'Robin Rapportör' });
    expect((await read({ savedBy: '%' })).revisions).toEqual([]);
    const corrections = await read({ onlyCorrections: true }, { municipality: '9999' });
    expect(corrections.revisions.length).toBeGreaterThan(0);
    for (const revision of corrections.revisions) expect(revision.misreport ?? revision.reason).not.toBeNull();
    expect((await read({ unitId: sampleId('0139', 'unit', 'BUE') })).revisions).toEqual([]);
  });

  test('is empty where nothing can be meant', async () => {
    const wishes = [{ indicatorId: 'x' }, { unitId: "' OR 1=1 --" }, { period: '2022T4' }, { savedBy: 'a\u0000' }];
    for (const wish of wishes) expect(await read(wish)).toEqual({ revisions: [], next: null });
    for (const before of ['', 'x', '1_2_3', '99999999999999999_x_1']) {
      expect(await read({}, { before })).toEqual({ revisions: [], next: null });
    }
  });

  test('shows what is not released to those who follow the work only', async () => {
    const seen = await read({ period: '2023' }, { person: 'namndledamot' });
    expect(seen.revisions).toEqual([]);
    expect((await read({ period: '2022' }, { person: 'namndledamot' })).revisions.length).toBeGreaterThan(0);
    expect((await read({ period: '2023' })).revisions).toHaveLength(2);
  });

  test('is of one municipality alone', async () => {
    const indicatorId = sampleId('0139', 'indicator', '2023-08');
    expect((await read({ indicatorId }, { municipality: '9999' })).revisions).toEqual([]);
  });
});

describe('as a file', () => {
  const get = async (search: string, person: string | null = 'analytiker') => {
    const cookie = person === null ? '' : await signIn(world.server, person);
    return world.server.inject({ method: 'GET', url: `/export/history.csv${search}`, headers: { cookie } });
  };

  test('has the same rows with the same filters, and runs nothing', async () => {
    const response = await get('?municipality=0139&origin=imported');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-disposition']).toBe('attachment; filename="history-0139.csv"');
    expect(parse<Record<string, string>>(response.body, { columns: true })).toMatchObject([
      { period: '2023T1', revision: '2', absence: 'notMeasured', comment: 'Åter öppet', source: "'=1+1.csv" },
      { period: '2023T1', revision: '1', absence: 'secret', comment: '\'=HYPERLINK("x")' },
    ]);
    const whole = parse<Record<string, string>>((await get('?municipality=0139')).body, { columns: true });
    const kept = await inspect(world.adminUrl, "SELECT FROM outcome_revision WHERE municipality = '0139'");
    expect(whole).toHaveLength(kept.length);
  });

  test('opens in a Swedish spreadsheet', async () => {
    const { body } = await get('?municipality=0139&dialect=excel-sv&period=2022T3');
    expect(body.startsWith('\ufeffsaved_at;saved_by;period;')).toBe(true);
    expect(body.match(/\ufeff/g)).toHaveLength(1);
  });

  test.each([
    ['?municipality=0139', null, 401],
    ['', 'analytiker', 400],
    ['?municipality=9999', 'analytiker', 403],
    ['?municipality=0139&period=nu', 'analytiker', 400],
    ['?municipality=0139&origin=post', 'analytiker', 400],
    ['?municipality=0139&unitId=x', 'analytiker', 400],
    ['?municipality=0139&dialect=x', 'analytiker', 400],
  ] as const)('%s of %s is refused with %i', async (search, person, status) => {
    expect((await get(search, person)).statusCode).toBe(status);
  });
});
