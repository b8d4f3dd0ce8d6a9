import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { inExempelby, unitId } from './report.test-support.ts';

let world: World;
let act: ReturnType<typeof inExempelby>;
const last = (from: string | null, to: string | null) =>
  inspect(world.adminUrl, 'UPDATE unit SET valid_from = $2, valid_to = $3 WHERE id = $1', [unitId('BOS'), from, to]);

beforeAll(async () => {
  world = await startWorld();
  act = inExempelby(world);
});
afterEach(() => last(null, null));
afterAll(() => world.stop());

// 2023 T1 is January to April.
const inside = [
  ['2023-04-30', null],
  [null, '2023-01-01'],
  ['2023-02-01', '2023-03-31'],
] as const;
const outside = [
  ['2023-05-01', null],
  [null, '2022-12-31'],
] as const;

async function asked() {
  const report = await act.report('enhetschef', 'BOS');
  const [reporting, toDo] = [await act.reporting('socialchef'), await act.toDo('socialchef')];
  const entry = await act.record('rapportor', '2023-11', 'BOS', { value: '-1' });
  return {
    due: z.object({ report: z.object({ due: z.number() }) }).parse(report.data).report.due,
    listed: reporting.body.includes('"code":"BOS"'),
    waits: toDo.body.includes('"code":"BOS"'),
    refusal: /"reason":"(\w+)"/.exec(entry.body)?.[1],
  };
}

test.each(inside)('a unit that is there from %s to %s is asked for figures', async (from, to) => {
  await last(from, to);
  expect(await asked()).toEqual({ due: 9, listed: true, waits: true, refusal: 'negative' });
});

test.each(outside)('a unit that is there from %s to %s is not', async (from, to) => {
  await last(from, to);
  expect(await asked()).toEqual({ due: 0, listed: false, waits: false, refusal: 'notReportingUnit' });
});

test('an ended unit is not expected in the year, and its old figures stay', async () => {
  const query = `{ year(year: 2023) { indicators { code
    results { tertial status reportedUnits expectedUnits outcomes { unit { code } numerator lock } } } } }`;
  const cookie = await signIn(world.server, 'socialchef', '9999');
  const result = z.looseObject({
    expectedUnits: z.number(),
    outcomes: z.array(z.looseObject({ unit: z.object({ code: z.string() }), lock: z.string().nullable() })),
  });
  const year = z.object({
    year: z.object({ indicators: z.array(z.object({ code: z.string(), results: z.array(result) })) }),
  });
  const read = async () => {
    const { indicators } = year.parse((await ask(world.server, cookie, query)).data).year;
    return (code: string) => {
      const [first] = indicators.find((each) => each.code === code)?.results ?? [];
      return { ...first, own: first?.outcomes.find(({ unit }) => unit.code === 'BOS') };
    };
  };
  const before = await read();
  await last(null, '2022-12-31');
  const after = await read();
  // The one has a figure, the other has none.
  expect(before('2023-05').own).toMatchObject({ numerator: '37' });
  expect(after('2023-05')).toMatchObject({
    expectedUnits: before('2023-05').expectedUnits,
    own: { numerator: '37', lock: 'notDue' },
  });
  expect(before('2023-11').own).toMatchObject({ lock: null });
  expect(after('2023-11')).toMatchObject({
    expectedUnits: (before('2023-11').expectedUnits ?? 0) - 1,
    own: { lock: 'notDue' },
  });
});

test('what all ended units reported is not called late', async () => {
  const query = '{ year(year: 2023) { attainment { tertial notReported notDue } } }';
  const cookie = await signIn(world.server, 'socialchef', '9999');
  const ends = (day: string | null) =>
    inspect(world.adminUrl, "UPDATE unit SET valid_to = $1 WHERE municipality = '9999'", [day]);
  expect((await ask(world.server, cookie, query)).body).toMatch(/"T1","notReported":[1-9]/);
  await ends('2022-12-31');
  expect((await ask(world.server, cookie, query)).body).toMatch(/"T1","notReported":0,"notDue":[1-9]/);
  await ends(null);
});

test('a report of a year that is over tells what the unit was called and where it stood then', async () => {
  const [before] = await inspect(
    world.adminUrl,
    `SELECT u.name, p.name AS above, p.parent_id AS root FROM unit u JOIN unit p ON p.id = u.parent_id WHERE u.id = $1`,
    [unitId('BOS')],
  );
  const { name, above, root } = z.object({ name: z.string(), above: z.string(), root: z.string() }).parse(before);
  await inspect(
    world.adminUrl,
    `INSERT INTO unit_placement (municipality, unit_id, valid_from, parent_id, name)
     SELECT municipality, id, DATE '0001-01-01', parent_id, name FROM unit WHERE id = $1::uuid
     UNION ALL SELECT '9999', $1::uuid, DATE '2023-02-01', $2::uuid, 'Nya stödet'
     ON CONFLICT (municipality, unit_id, valid_from) DO NOTHING`,
    [unitId('BOS'), root],
  );
  await inspect(world.adminUrl, `UPDATE unit SET name = 'Nya stödet', parent_id = $2 WHERE id = $1`, [
    unitId('BOS'),
    root,
  ]);
  const told = async (period: string) => {
    const query = `{ report(unitId: "${unitId('BOS')}", period: "${period}") { unit { name } branch } }`;
    const { report } = z
      .object({ report: z.object({ unit: z.object({ name: z.string() }), branch: z.array(z.string()) }) })
      .parse((await act.ask('socialchef', query)).data);
    return [report.unit.name, report.branch.at(-1)];
  };
  expect(await told('2022T3')).toEqual([name, above]);
  expect(await told('2023T1')).toEqual(['Nya stödet', expect.not.stringMatching(above)]);
});
