import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn, startWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function get(query: string, person: string | null = 'analytiker', municipality = '0139') {
  const cookie = person === null ? '' : await signIn(world.server, person, municipality);
  return world.server.inject({ method: 'GET', url: `/export/indicators.csv${query}`, headers: { cookie } });
}

const real = '?municipality=0139&year=2022';

describe('the table as a file', () => {
  test('has a row for each indicator in the order of the goal chain', async () => {
    const response = await get(real);
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="indicators-0139-2022.csv"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    await expect(response.body).toMatchFileSnapshot('__snapshots__/indicators-0139-2022.csv');
    expect(response.body.startsWith('goal,indicator,unit,direction,t1,t2,t3,target,status,trend\r\n')).toBe(true);
    expect(response.body.endsWith('\r\n')).toBe(true);
    expect(parse(response.body)).toHaveLength(41);
  });

  test('has 109 outcomes, of which 14 reach their target at the end', async () => {
    const rows = parse<Record<string, string>>((await get(real)).body, { columns: true });
    const figures = rows.flatMap(({ t1, t2, t3 }) => [t1, t2, t3]).filter((figure) => figure !== '');
    expect(figures).toHaveLength(109);
    expect(rows.filter(({ status }) => status === 'met')).toHaveLength(14);
    expect(rows.filter(({ status }) => status === 'notMeasured')).toHaveLength(1);
    for (const figure of figures) expect(figure).toMatch(/^-?\d+(\.\d{1,6})?$/);
  });

  test('tells the totals without what is known to be wrong, with reason and source, when asked', async () => {
    const beside = parse<Record<string, string>>((await get(`${real}&with=alternatives`)).body, { columns: true });
    const stated = beside.filter((row) => row['without'] !== '');
    expect(stated).toEqual([expect.objectContaining({ t3: '86', t3Without: '98' })]);
    expect(stated[0]?.['without']).toMatch(/^T3: .+ \(.+\)$/);
    const madeUp = (await get('?municipality=9999&year=2022&with=alternatives', 'analytiker', '9999')).body;
    const computed = parse<Record<string, string>>(madeUp, { columns: true }).filter((row) => row['without'] !== '');
    expect(computed.length).toBeGreaterThan(0);
    for (const { without } of computed) expect(without).toMatch(/^T\d: .*[^)]$/);
    expect((await get(`${real}&with=all`)).statusCode).toBe(400);
  });

  test('opens in a Swedish spreadsheet', async () => {
    const response = await get(`${real}&dialect=excel-sv`);
    await expect(response.body).toMatchFileSnapshot('__snapshots__/indicators-0139-2022-excel-sv.csv');
    expect(response.body.startsWith('\ufeffgoal;indicator;unit;direction;t1;t2;t3;target;status;trend\r\n')).toBe(true);
    expect(response.body).toMatch(/;92,857143;/);
  });

  test('is for everybody who may read the table, as far as they may read it', async () => {
    for (const person of ['rapportor', 'enhetschef', 'avdelningschef', 'socialchef', 'administrator']) {
      expect((await get(real, person)).body).toBe((await get(real)).body);
    }
    const open = '?municipality=9999&year=2023';
    const rows = parse<Record<string, string>>((await get(open, 'namndledamot', '9999')).body, { columns: true });
    expect(rows.every(({ t1, t2, t3, trend }) => [t1, t2, t3, trend].every((cell) => cell === ''))).toBe(true);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['notMeasured']));
    expect((await get(open, 'analytiker', '9999')).body).toMatch(/,met,/);
  });
});

test('a figure about few people leaves the circle as a secret, whoever takes it to the committee', async () => {
  const inside = parse<Record<string, string>>((await get(real)).body, { columns: true });
  const outside = parse<Record<string, string>>((await get(real, 'namndledamot')).body, { columns: true });
  const cells = ['t1', 't2', 't3'] as const;
  const withheld = inside.flatMap((row, place) =>
    cells.flatMap((cell) => (outside[place]?.[cell] === '..' ? [`${row['unit']} ${row[cell]}`] : [])),
  );
  // Counts of people, and of providers, as the town told them; no share of the year is known to rest on so few.
  expect(withheld.sort()).toEqual(['count 3', 'count 3', 'count 3', 'count 4']);
  expect(outside.map(({ status }) => status)).toEqual(inside.map(({ status }) => status));
  // 39 of 42: the share is told, not that three are left over.
  expect(inside.flatMap(({ t3 }) => (t3 === '92.857143' ? [t3] : []))).toHaveLength(1);
  expect(outside.map(({ t3 }) => t3)).toContain('93');
  expect(outside.map(({ t3 }) => t3)).not.toContain('92.857143');
  expect((await get(`${real}&for=committee`)).body).toBe((await get(real, 'namndledamot')).body);
  expect((await get(`${real}&for=press`)).statusCode).toBe(400);
});

describe('is refused with a sentence', () => {
  test.each([
    [401, real, null, 'Logga in först.'],
    [403, '?municipality=9999&year=2022', 'analytiker', 'Du är inloggad i en annan kommun.'],
    [404, '?municipality=0139&year=1999', 'analytiker', 'Det finns inget att exportera för det året.'],
    [400, '', 'analytiker', 'Ange kommunens kod med fyra siffror, till exempel municipality=0139.'],
    [
      400,
      '?municipality=139&year=2022',
      'analytiker',
      'Ange kommunens kod med fyra siffror, till exempel municipality=0139.',
    ],
    [
      400,
      '?municipality=0139&municipality=9999&year=2022',
      'analytiker',
      'Ange kommunens kod med fyra siffror, till exempel municipality=0139.',
    ],
    [400, '?municipality=0139', 'analytiker', 'Ange året med fyra siffror, till exempel year=2022.'],
    [400, '?municipality=0139&year=20a2', 'analytiker', 'Ange året med fyra siffror, till exempel year=2022.'],
    [400, `${real}&dialect=xml`, 'analytiker', 'Dialekten finns inte. Utelämna dialect eller ange dialect=excel-sv.'],
  ])('%i for %j', async (status, query, person, words) => {
    const response = await get(query, person);
    expect([response.statusCode, response.body]).toEqual([status, words]);
    expect(response.headers['content-disposition']).toBeUndefined();
  });
});
