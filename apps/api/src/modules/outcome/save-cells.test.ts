import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';
import { recordEachOutcome, recordOutcomes } from './record-outcome.use-case.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await inspect(world.adminUrl, 'UPDATE indicator SET by_sex = true WHERE id = $1', [idOf('2023-06')]);
  await inspect(world.adminUrl, 'UPDATE indicator SET survey = true WHERE id = $1', [idOf('2023-07')]);
});
afterAll(() => world.stop());

const idOf = (code: string, municipality = '0139') => sampleId(municipality, 'indicator', code);
const unitId = (code: string, municipality = '0139') => sampleId(municipality, 'unit', code);
const somebody = (handle: string, municipality = '0139') => ({
  personId: sampleId(municipality, 'person', handle),
  municipality,
});

const mutation = `mutation ($input: SaveCellsInput!) { saveCells(input: $input) {
  results { saved conflict refusal }
} }`;

interface CellOf {
  code: string;
  sex?: string;
  entry: unknown;
  expectedRevision?: number;
  [more: string]: unknown;
}

async function save(
  cells: readonly CellOf[],
  { person = 'rapportor', unit = 'SK', period = '2023T1', pasted = false } = {},
) {
  return ask(world.server, await signIn(world.server, person), mutation, {
    input: {
      unitId: unitId(unit),
      period,
      pasted,
      cells: cells.map(({ code, ...cell }) => ({
        ...{ sex: 'total', expectedRevision: 0 },
        ...cell,
        indicatorId: idOf(code),
      })),
    },
  });
}

const saved = { saved: true, conflict: false, refusal: null };
const refused = (refusal: string) => ({ saved: false, conflict: false, refusal });

const rowsOf = (code: string) =>
  inspect(
    world.adminUrl,
    `SELECT sex, revision, value::float, accepted, comment, answers, invited, origin FROM outcome_revision
     WHERE indicator_id = $1 ORDER BY sex, revision`,
    [idOf(code)],
  );

describe('a block of cells', () => {
  test('is answered cell by cell: what can be saved is', async () => {
    await save([{ code: '2023-08', entry: { value: '5' } }]);
    const { data } = await save(
      [
        { code: '2023-01', entry: { value: '50' } },
        { code: '2023-08', entry: { value: '7' } },
        { code: '2023-09', entry: { value: '-5' } },
        { code: '2022-01', entry: { value: '50' } },
        { code: 'nothing', entry: { value: '50' } },
        { code: '2023-01', entry: { value: '51' }, expectedRevision: 1 },
        { code: '2023-01', entry: { value: '52' }, expectedRevision: 1 },
      ],
      { pasted: true },
    );
    expect(data).toEqual({
      saveCells: {
        results: [
          saved,
          { saved: false, conflict: true, refusal: null },
          refused('negative'),
          refused('notFound'),
          refused('notFound'),
          saved,
          { saved: false, conflict: true, refusal: null },
        ],
      },
    });
    expect(await rowsOf('2023-01')).toMatchObject([
      { revision: 1, value: 50, origin: 'pasted' },
      { revision: 2, value: 51, origin: 'pasted' },
    ]);
  });

  test('begins the report with the first figure, once', async () => {
    const events = await inspect(
      world.adminUrl,
      `SELECT r.state, r.revision, e.act, e.by FROM unit_report r JOIN unit_report_event e
       USING (municipality, year, tertial, unit_id) WHERE r.unit_id = $1 AND r.year = 2023 AND r.tertial = 1`,
      [unitId('SK')],
    );
    expect(events).toEqual([
      { state: 'inProgress', revision: 1, act: 'begin', by: sampleId('0139', 'person', 'rapportor') },
    ]);
  });

  test('holds women and men on their own, and the total alone is the result', async () => {
    const { data } = await save([
      { code: '2023-06', sex: 'women', entry: { value: '40' } },
      { code: '2023-06', sex: 'men', entry: { value: '60' } },
      { code: '2023-06', entry: { value: '50' } },
      { code: '2023-10', sex: 'men', entry: { value: '1' } },
    ]);
    expect(data).toEqual({ saveCells: { results: [saved, saved, saved, refused('sexNotAsked')] } });
    const cookie = await signIn(world.server, 'rapportor');
    const year = await ask(world.server, cookie, '{ year(year: 2023) { indicators { code results { value } } } }');
    expect(year.body).toContain('{"code":"2023-06","results":[{"value":"50"}');
  });

  test('holds answers and words, which make a revision of their own', async () => {
    const figure = { code: '2023-07', entry: { value: '60' } };
    const { data } = await save([
      { ...figure, answers: 30, invited: 20 },
      { ...figure, answers: 12, invited: 30, accepted: 'Räknat om', comment: 'Enkät\r\n' },
      { ...figure, expectedRevision: 1, comment: 'Enkät', answers: 12, invited: 30 },
      { ...figure, expectedRevision: 1, comment: null },
      { code: '2023-08', expectedRevision: 1, entry: { value: '5' }, answers: 1 },
    ]);
    expect(data).toEqual({
      saveCells: { results: [refused('answersAboveInvited'), saved, saved, saved, refused('surveyNotAsked')] },
    });
    expect(await rowsOf('2023-07')).toMatchObject([
      { revision: 1, accepted: 'Räknat om', comment: 'Enkät', answers: 12, invited: 30 },
      { revision: 2, accepted: 'Räknat om', comment: null, answers: 12, invited: 30 },
    ]);
  });

  test('tells the words of a figure with the year', async () => {
    await save([{ code: '2023-07', expectedRevision: 2, entry: { value: '60' }, comment: 'Få svar' }]);
    const cookie = await signIn(world.server, 'analytiker');
    const { body } = await ask(
      world.server,
      cookie,
      '{ year(year: 2023) { indicators { results { outcomes { accepted comment } } } } }',
    );
    expect(body).toContain('{"accepted":"Räknat om","comment":"Få svar"}');
  });

  test('is refused whole to who may not report there, and where there is no such unit or period', async () => {
    const cell = { code: '2023-10', entry: { value: '1' } };
    const cases = [
      [{ person: 'namndledamot' }, 'notPermitted'],
      [{ unit: 'nothing' }, 'notFound'],
      [{ period: '2023T4' }, 'notFound'],
      [{ period: '2023T2' }, 'periodUpcoming'],
    ] as const;
    for (const [where, reason] of cases) {
      expect((await save([cell], where)).data).toEqual({ saveCells: { results: [refused(reason)] } });
    }
  });

  test('has at most 400 cells', async () => {
    const { errors } = await save(Array.from({ length: 401 }, () => ({ code: '2023-10', entry: { value: '1' } })));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('is not saved when the report is handed in', async () => {
    const state = (word: string) =>
      inspect(world.adminUrl, 'UPDATE unit_report SET state = $2 WHERE unit_id = $1', [unitId('SK'), word]);
    await state('handedIn');
    expect((await save([{ code: '2023-10', entry: { value: '1' } }])).data).toEqual({
      saveCells: { results: [refused('reportHandedIn')] },
    });
    await state('inProgress');
  });
});

describe('a file', () => {
  const command = (code: string, value: string) => ({
    indicatorId: idOf(code),
    unitId: unitId('SK'),
    tertial: 'T1' as const,
    expectedRevision: 'latest' as const,
    measurement: { kind: 'absent', reason: value === 'secret' ? 'secret' : 'notMeasured' } as const,
  });
  const how = { at: new Date(), origin: 'imported', source: 'utfall.csv' } as const;

  test('is first tried, which tells all and saves nothing', async () => {
    const commands = [command('2023-08', 'secret'), command('2023-11', 'secret'), command('2023-02', 'secret')];
    const by = somebody('rapportor');
    const before = await inspect(world.adminUrl, 'SELECT count(*) FROM outcome_revision');
    expect(await recordEachOutcome(world.database, by, commands, { ...how, dryRun: true })).toEqual([
      { kind: 'updated' },
      { kind: 'created' },
      { kind: 'refused', reason: 'notDue' },
    ]);
    expect(await inspect(world.adminUrl, 'SELECT count(*) FROM outcome_revision')).toEqual(before);
  });

  test('wins over what is there, and names where the figures came from', async () => {
    const commands = [command('2023-08', 'secret'), command('2023-11', 'secret')];
    expect(await recordOutcomes(world.database, somebody('rapportor'), commands, how)).toMatchObject({
      kind: 'saved',
      cells: [
        { measurement: { kind: 'absent', reason: 'secret' } },
        { measurement: { kind: 'absent', reason: 'secret' } },
      ],
    });
    const again = await recordEachOutcome(world.database, somebody('rapportor'), commands, how);
    expect(again).toEqual([{ kind: 'unchanged' }, { kind: 'unchanged' }]);
    const [last] = await inspect(
      world.adminUrl,
      'SELECT origin, source, absence FROM outcome_revision WHERE indicator_id = $1 ORDER BY revision DESC LIMIT 1',
      [idOf('2023-08')],
    );
    expect(last).toEqual({ origin: 'imported', source: 'utfall.csv', absence: 'secret' });
  });
});

test('saves in two units in opposite order do not wait in a circle', async () => {
  const by = somebody('socialchef', '9999');
  const cells = await inspect(
    world.adminUrl,
    `SELECT x.indicator_id AS "indicatorId", x.unit_id AS "unitId" FROM indicator_unit x
     JOIN indicator i ON i.municipality = x.municipality AND i.id = x.indicator_id
     WHERE x.municipality = '9999' AND i.year = 2023 AND x.reports AND 1 = ANY(i.due_tertials)
     ORDER BY x.unit_id, x.indicator_id`,
  );
  await inspect(world.adminUrl, "UPDATE unit_report SET state = 'inProgress' WHERE municipality = '9999'");
  const places = z.array(z.object({ indicatorId: z.string(), unitId: z.string() })).parse(cells);
  expect(new Set(places.map((place) => place.unitId)).size).toBeGreaterThan(4);
  const all = (turn: number) =>
    (turn % 2 === 0 ? places : places.toReversed()).map((place) => ({
      ...place,
      tertial: 'T1' as const,
      expectedRevision: 'latest' as const,
      measurement: { kind: 'absent', reason: turn % 3 === 0 ? 'secret' : 'notMeasured' } as const,
    }));
  const results = await Promise.all(
    Array.from({ length: 8 }, (_, turn) =>
      recordOutcomes(world.database, by, all(turn), { at: new Date(), origin: 'imported' }),
    ),
  );
  // Who was overtaken three times is told so; nobody is stopped by the database.
  expect(results.filter(({ kind }) => kind === 'saved').length).toBeGreaterThan(0);
  expect(results.filter(({ kind }) => kind === 'refused')).toEqual([]);
});
