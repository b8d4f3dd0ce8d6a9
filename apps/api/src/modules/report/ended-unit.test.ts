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
