import { readView } from '@tertial/domain';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { hasLibreOffice, openedInLibreOffice } from '../testing/spreadsheet.ts';
import { ask, inspect, signIn, startWorld, type World } from '../testing/world.ts';
import { analysisWords } from '../text/analysis.ts';
import { gatherFile } from './analysis-file.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: () => new Date('2023-06-01T08:00:00Z') });
});
afterAll(() => world.stop());

async function get(url: string, person: string | null = 'analytiker', municipality = '9999', language = 'sv') {
  const cookie = person === null ? '' : await signIn(world.server, person, municipality);
  return world.server.inject({
    method: 'GET',
    url: `/export/analysis.${url}`,
    headers: { cookie, 'accept-language': language },
  });
}
type Line = Readonly<Record<string, string>>;
function table(body: string, delimiter = ','): Line[] {
  return parse<Line>(body, { columns: true, comment: '#', comment_no_infix: true, delimiter, bom: true });
}
function head(body: string): Map<string, string> {
  const lines: string[][] = parse(body, { bom: true, relax_column_count: true });
  return new Map(lines.flatMap(([what = '', which = '']) => (what.startsWith('# ') ? [[what.slice(2), which]] : [])));
}
/** The analysis as the API tells it, of which the file has to say the same. */
async function analysed(year: number, level: string, person = 'analytiker') {
  const { data } = await ask(
    world.server,
    await signIn(world.server, person, '9999'),
    `query ($year: Int!, $level: AnalysisLevel!) { analysis(year: $year, level: $level) {
      indicators { code } figures { indicator tertial sex value numerator denominator n status stage } } }`,
    { year, level },
  );
  return Object(data).analysis;
}
const figure = (value: number | null) => (value === null ? '' : String(Number(value.toFixed(6))));

describe('the figures as CSV', () => {
  test('are those of the analysis, one line each, with what it takes to read them', async () => {
    const { indicators, figures } = await analysed(2022, 'units');
    const rows = table((await get('csv?year=2022&level=units&sex=total,women,men')).body);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.map((row) => [row.Kod, row.Tertial, row.Utfall, row.Täljare, row.Nämnare])).toEqual(
      figures.value.map((value: number | null, place: number) => [
        indicators[figures.indicator[place]].code,
        `T${figures.tertial[place]}`,
        figure(value),
        figure(figures.numerator[place]),
        figure(figures.denominator[place]),
      ]),
    );
    expect(new Set(rows.map((row) => row['Siffrans status']))).toEqual(new Set(['publicerad']));
    expect(rows.every((row) => row['Enheter som ska ha siffra'] !== '' && row.Enhet !== '')).toBe(true);
    expect(rows.some((row) => /^202[12]T[123]$/.test(row['Jämfört med'] ?? ''))).toBe(true);
    expect(rows.some((row) => row['Hittills i år'] === 'ja')).toBe(true);
  });

  test('are filtered as the address says', async () => {
    const all = table((await get('csv?year=2022,2023')).body);
    const rows = table((await get('csv?year=2022,2023&status=notMet&tertial=T1,T2')).body);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(
      all.filter((row) => row.Måluppfyllelse === 'Ej uppfyllt' && ['T1', 'T2'].includes(row.Tertial ?? '')),
    );
  });

  test('leave out the columns that are not chosen, but never what a figure rests on', async () => {
    const [row] = table((await get('csv?year=2022&columns=code,value')).body);
    expect(Object.keys(row ?? {})).toEqual(
      expect.arrayContaining(['Utfall', 'Täljare', 'Nämnare', 'Antal bakom siffran (n)', 'Siffrans status']),
    );
    for (const left of ['Måluppfyllelse', 'Trend', 'Målvärde', 'Nämndmål', 'Enhet'])
      expect(row).not.toHaveProperty(left);
  });

  test('say in their head what they are', async () => {
    const response = await get(
      'csv?year=2022,2023&status=notMet,partly&run=falling2&below=20&q=boende&municipality=9999',
    );
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="analysis-9999-2022-2023.csv"',
    });
    const about = head((await get('csv?year=2022,2023&status=notMet,partly&q=barn')).body);
    expect(Object.fromEntries(about)).toMatchObject({
      Kommun: expect.stringMatching(/\(9999, påhittad\)$/),
      Nivå: 'alla enheter tillsammans',
      'Filter: År': '2022, 2023',
      'Filter: Måluppfyllelse': 'Ej uppfyllt, Nästan',
      'Filter: Ord': 'barn',
      Framtaget: '2023-06-01 10:00 (svensk tid)',
      Program: expect.stringMatching(/^Tertial \d+\.\d+\.\d+$/),
      'Samma urval på webben': expect.stringMatching(
        /^http:\/\/[^/]+\/utforska\?year=2022,2023&status=notMet,partly&q=barn$/,
      ),
    });
    expect(about.get('Siffrornas status')).toMatch(/publicerade/);
    expect(head((await get('csv?year=2022')).body).get('Filter')).toBeUndefined();
    const whole = head((await get('csv')).body);
    expect([whole.get('Filter'), whole.get('Kön')]).toEqual(['inget', 'alla']);
    const bySex = await get('csv?sex=women,men');
    expect(head(bySex.body).get('Filter: Kön')).toBe('kvinnor, män');
    expect(new Set(table(bySex.body).map((row) => row.Kön))).toEqual(new Set(['kvinnor', 'män']));
  });

  test('name what is filtered on', async () => {
    const { data } = await ask(
      world.server,
      await signIn(world.server, 'analytiker', '9999'),
      '{ analysis(year: 2022, level: units) { units { id name } serviceAreas { id name } indicators { family name goal { family number title } } } }',
    );
    const { units, serviceAreas, indicators } = Object(data).analysis;
    const [{ goal, family, name }] = indicators;
    const search = `year=2022&level=units&unit=${units[0].id}&area=${serviceAreas[0].id}&goal=${goal.family}&indicator=${family}`;
    expect(Object.fromEntries(head((await get(`csv?${search}`)).body))).toMatchObject({
      'Filter: Enhet': units[0].name,
      'Filter: Verksamhetsområde': serviceAreas[0].name,
      'Filter: Nämndmål': `${goal.number} ${goal.title}`,
      'Filter: Indikator': name,
    });
  });

  test('open in a Swedish spreadsheet, and speak English to who reads it', async () => {
    const swedish = await get('csv?year=2022&dialect=excel-sv');
    expect(swedish.body.startsWith('\ufeff# Kommun;')).toBe(true);
    expect(table(swedish.body, ';').some((row) => /^\d+,\d+$/.test(row.Utfall ?? ''))).toBe(true);
    for (const english of [
      await get('csv?year=2022&language=en'),
      await get('csv?year=2022', 'analytiker', '9999', 'en'),
    ]) {
      expect(table(english.body)[0]).toMatchObject({ Sex: 'all', 'Status of the figure': 'published' });
      expect(head(english.body).get('Made')).toBe('2023-06-01 10:00 (Swedish time)');
    }
  });

  test('run no formula', async () => {
    const [before] = await inspect(
      world.adminUrl,
      `UPDATE unit SET name = '=HYPERLINK("http://x")' WHERE municipality = '9999' AND kind = 'unit' RETURNING id`,
    );
    expect(before).toBeDefined();
    const rows = table((await get('csv?year=2023&level=units&dialect=excel-sv')).body, ';');
    expect(rows.some((row) => row.Enhet?.startsWith("'=HYPERLINK"))).toBe(true);
    expect(rows.every((row) => Object.values(row).every((cell) => !/^[=+@]/.test(cell)))).toBe(true);
    const { rawPayload } = await get('xlsx?year=2023&level=units');
    const sheets = await readWorkbook(rawPayload);
    expect(sheets[0]?.data.flat()).toContain('=HYPERLINK("http://x")');
  });

  test('are only what is released for a committee member', async () => {
    const open = await get('csv?year=2023', 'namndledamot');
    expect(table(open.body)).toEqual([]);
    expect(head(open.body).get('Siffrornas status')).toBe('inga');
    expect(table((await get('csv?year=2023')).body).length).toBeGreaterThan(0);
    const released = table((await get('csv', 'namndledamot')).body);
    expect(new Set(released.map((row) => row['Siffrans status']))).toEqual(new Set(['publicerad']));
  });

  test('are only what is released when somebody takes them out for the committee, and the name says so', async () => {
    const search = 'csv?year=2022,2023&level=units';
    const own = await get(search);
    expect(new Set(table(own.body).map((row) => row['Siffrans status'])).size).toBeGreaterThan(1);
    const forCommittee = await get(`${search}&for=committee`);
    expect(new Set(table(forCommittee.body).map((row) => row['Siffrans status']))).toEqual(new Set(['publicerad']));
    expect(forCommittee.headers['content-disposition']).toBe(
      'attachment; filename="analysis-9999-2022-2023-committee.csv"',
    );
    expect(own.headers['content-disposition']).toBe('attachment; filename="analysis-9999-2022-2023.csv"');
  });
});

describe('the same figures as a workbook', () => {
  test('stand in two sheets: the figures, and what the file says of itself', async () => {
    const response = await get('xlsx?year=2022&sex=total');
    expect(response.headers['content-disposition']).toBe('attachment; filename="analysis-9999-2022.xlsx"');
    const [figures, about] = await readWorkbook(response.rawPayload);
    expect([figures?.sheet, about?.sheet]).toEqual(['Siffror', 'Om filen']);
    const csv = await get('csv?year=2022&sex=total');
    const [columns = [], ...rows] = figures?.data ?? [];
    expect(
      rows.map((row) => Object.fromEntries(row.map((cell, place) => [columns[place], String(cell ?? '')]))),
    ).toEqual(table(csv.body).map((row) => expect.objectContaining(row)));
    expect(Object.fromEntries(about?.data ?? [])).toMatchObject(Object.fromEntries(head(csv.body)));
  });

  const readers = hasLibreOffice ? (['xlsx', 'csv'] as const) : [];
  test.each(readers)('are read the same by LibreOffice, as %s', { timeout: 60_000 }, async (format) => {
    const { body } = await get('csv?year=2022');
    const { rawPayload } = await get(`${format}?year=2022&dialect=excel-sv`);
    const read = table(await openedInLibreOffice(rawPayload, format), ';');
    expect(read.length).toBeGreaterThan(40);
    expect(read.map(({ Utfall }) => Number(Utfall))).toEqual(table(body).map(({ Utfall }) => Number(Utfall)));
  });
});

test('more figures than a file holds are refused before they are gathered', async () => {
  const [person] = z
    .array(z.object({ id: z.string() }))
    .parse(
      await inspect(
        world.adminUrl,
        `SELECT g.person_id AS id FROM actor_grant g WHERE g.municipality = '9999' AND g.role = 'analytiker'`,
      ),
    );
  const kept: number[] = [];
  const found = await gatherFile(
    world.database,
    { personId: person?.id ?? '', municipality: '9999' },
    { view: readView({}), words: analysisWords('sv'), at: new Date(0), origin: 'http://127.0.0.1', most: 100 },
    (facts) => kept.push(facts.length),
  );
  expect(found).toBe('selectionTooLarge');
  expect(kept.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(100);
});

describe('is refused with a sentence', () => {
  test.each([
    [401, 'csv', null, 'Logga in först.'],
    [403, 'csv?municipality=0139', 'analytiker', 'Du är inloggad i en annan kommun.'],
    [404, 'csv?year=1999', 'analytiker', 'Det finns inget att exportera för det året.'],
    [404, 'pdf', 'analytiker', 'Sidan finns inte.'],
    [400, 'csv?dialect=xml', 'analytiker', 'Dialekten finns inte. Utelämna dialect eller ange dialect=excel-sv.'],
    [
      400,
      'xlsx?language=fi',
      'analytiker',
      'Språket finns inte. Utelämna language eller ange language=sv eller language=en.',
    ],
  ])('%i for %j', async (status, url, person, words) => {
    const response = await get(url, person);
    expect([response.statusCode, response.body]).toEqual([status, words]);
    expect(response.headers['content-disposition']).toBeUndefined();
  });
});
