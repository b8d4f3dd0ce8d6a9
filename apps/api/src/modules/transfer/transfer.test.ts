import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { inspect, startWorld, type World } from '../../testing/world.ts';
import { toldIssue } from '../../text/transfer.ts';
import { markMisreports } from '../outcome/mark-misreports.use-case.ts';
import { recordOutcomes } from '../outcome/record-outcome.use-case.ts';
import { sampleId } from '../sample/sample-id.ts';
import { exportOutcomes } from './export-outcomes.use-case.ts';
import { importOutcomes } from './import-outcomes.use-case.ts';
import { readFile } from './read-file.ts';
import { readPlanFile } from './read-plan-file.ts';
import { fileFormats, writeOutcomes } from './write-file.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const keep = { record: recordOutcomes, mark: markMisreports };
async function load(content: string | Buffer, { dryRun = false, municipality = '0139' } = {}) {
  const how = { at: new Date(), source: 'npm run tertial -- import test.csv (rut)', dryRun };
  const by = { municipality, operator: true } as const;
  const { created, updated, unchanged, issues } = await importOutcomes(
    world.database,
    by,
    Buffer.from(content),
    how,
    keep,
  );
  return { created, updated, unchanged, errors: issues.map((issue) => toldIssue(issue)) };
}
async function take(municipality: string, year: number, format: 'csv' | 'xlsx' | 'json') {
  const found = await exportOutcomes(world.database, { municipality, personId: '', operator: true }, { year });
  if (!found) throw new Error('Nothing to export.');
  return { outcomes: found.outcomes.length, bytes: await writeOutcomes(found, format) };
}
const problem = async (content: string | Buffer) =>
  (await load(content)).errors.map(({ row, column, message }) => `${row}/${column}: ${message}`);

const header = 'unit,indicator,period,value,numerator,denominator,sex,absence,comment,misreport,accepted';

describe('what is exported and imported again is the same', () => {
  test.each(
    fileFormats.flatMap((format) => [
      ['0139', 2022, format] as const,
      ['9999', 2022, format] as const,
      ['9999', 2023, format] as const,
    ]),
  )('%s %i as %s', async (municipality, year, format) => {
    const { outcomes, bytes } = await take(municipality, year, format);
    expect(outcomes).toBeGreaterThan(20);
    const before = await inspect(world.adminUrl, 'SELECT count(*) FROM outcome_revision');
    expect(await load(bytes, { municipality })).toEqual({ created: 0, updated: 0, unchanged: outcomes, errors: [] });
    expect(await inspect(world.adminUrl, 'SELECT count(*) FROM outcome_revision')).toEqual(before);
    expect((await take(municipality, year, format)).bytes.equals(bytes)).toBe(true);
  });
});

describe('a file', () => {
  const row = 'SK,2023-06,2023T1';
  test('is imported once, in every shape that a Swedish spreadsheet gives it', async () => {
    const swedish = 'unit;indicator;period;value;comment\r\nSK;2023-06;2023T1;37,5;Å, ä och ö\r\n';
    const dry = await load(swedish, { dryRun: true });
    expect(dry).toEqual({ created: 1, updated: 0, unchanged: 0, errors: [] });
    expect(await load(swedish, { dryRun: true })).toEqual(dry);
    expect(await load(Buffer.from(swedish, 'latin1'))).toEqual(dry);
    const unchanged = { created: 0, updated: 0, unchanged: 1, errors: [] };
    expect(await load(`\ufeff${swedish}`)).toEqual(unchanged);
    expect(await load(Buffer.from(`\ufeff${swedish}`, 'utf16le'))).toEqual(unchanged);
    expect(await load(Buffer.from(swedish, 'utf16le'))).toEqual(unchanged);
    expect(await load(Buffer.from(`\ufeff${swedish}`, 'utf16le').swap16())).toEqual(unchanged);
    expect(await load(`sep=;\r\n${swedish}`)).toEqual(unchanged);
    expect(await load('2023-04-30\tSK\t2023-06\tutfall\t37,5')).toEqual(unchanged);
    expect(
      await inspect(
        world.adminUrl,
        `SELECT r.origin, r.source, r.comment, p.handle FROM outcome_revision r
         JOIN person p ON p.municipality = r.municipality AND p.id = r.saved_by WHERE r.indicator_id = $1`,
        [sampleId('0139', 'indicator', '2023-06')],
      ),
    ).toEqual([
      {
        origin: 'imported',
        source: 'npm run tertial -- import test.csv (rut)',
        comment: 'Å, ä och ö',
        handle: 'kommandorad',
      },
    ]);
  });

  test('changes what it speaks of, and nothing else', async () => {
    await load(`unit,indicator,period,value\n${row},37.5\n`);
    expect(await load(`unit,indicator,period,comment\n${row},=cmd\n`)).toMatchObject({ updated: 1, errors: [] });
    expect(await load(`unit,indicator,period,value\n${row},\n`)).toMatchObject({ updated: 0, unchanged: 0 });
    expect(await load(`unit,indicator,period,value,misreport\n${row},37.5,Fel enhet\n`)).toMatchObject({ updated: 1 });
    for (const format of fileFormats) {
      const { bytes, outcomes } = await take('0139', 2023, format);
      if (format === 'csv') expect(bytes.toString()).toContain(`${row},37.5,,,total,,'=cmd,Fel enhet,\r\n`);
      expect(await load(bytes)).toEqual({ created: 0, updated: 0, unchanged: outcomes, errors: [] });
    }
  });

  test('is imported whole or not at all, with every error told', async () => {
    const before = await inspect(world.adminUrl, 'SELECT count(*) FROM outcome_revision');
    const content = [
      header,
      'SK,2023-08,2023T1,,,,,notMeasured,,,',
      'SKX,2023-06,2023T1,50,,,,,,,',
      'SK,2023-99,2023T1,50,,,,,,,',
      'SK,2023-06,2031T1,50,,,,,,,',
      'SK,2023-06,2023T9,50,,,,,,,',
      'SK,2023-06,2023T1,<5,,,,,,,',
      'SK,2022-01,2022T3,12,,,,,,,',
      'SK,2023-08,2023T1,50,,,,,,,',
      '"SK","2023-10","2023T1","många",,,hen,,,,',
    ].join('\n');
    const told = await problem(content);
    expect(told).toEqual([
      '3/unit: Enheten ”SKX” finns inte. Använd enhetens kod, som den står i mallen.',
      '4/indicator: Indikatorn ”2023-99” finns inte det året. Använd indikatorns kod, som den står i mallen.',
      '5/period: Det finns ingen plan för år 2031. Rätta perioden eller lägg upp året först.',
      '6/period: Perioden ”2023T9” går inte att läsa. Skriv till exempel 2022T3 eller en dag som 2022-12-31.',
      '7/value: ”<5” är inget tal. Lämna värdet tomt och skriv secret i kolumnen absence.',
      '8/period: Tertialet är låst. Be om en rättelse i stället.',
      '9/indicator: Samma utfall står redan på rad 2. Ta bort den ena raden.',
      '10/sex: ”hen” är inget kön här. Skriv total, women eller men.',
      '10/value: ”många” är inget tal. Skriv siffror, till exempel 86 eller 86,5.',
    ]);
    expect(await inspect(world.adminUrl, 'SELECT count(*) FROM outcome_revision')).toEqual(before);
  });

  test('in JSON has numbers as numbers, exactly', async () => {
    const one = (more: string) =>
      `{"municipality":"0139","year":2023,"outcomes":[{"unit":"SK","indicator":"2023-06","period":"2023T1",${more}}]}`;
    expect(await problem(one('"value":"50"'))).toEqual(['1/value: Här ska stå ett tal utan citattecken, inte ”50”.']);
    expect(await problem(one('"valu":50'))).toEqual([
      '1/valu: Fältet ”valu” är okänt. Ta bort det eller rätta namnet.',
    ]);
    expect(await load(one('"value":12.123456789'))).toMatchObject({ errors: [{ row: 1, column: 'value' }] });
    expect(await load(one('"value":5.1e1'), { dryRun: true })).toMatchObject({ updated: 1, errors: [] });
    expect(await problem(one('"value":50').replace('0139', '9999'))).toEqual([
      'null/municipality: Filen gäller kommunen 9999. Välj rätt fil eller rätt kommun.',
    ]);
    expect(await problem('{"outcomes":')).toEqual([
      'null/null: Filen är inte giltig JSON. Exportera på nytt eller kontrollera parenteser, citattecken och kommatecken.',
    ]);
  });
});

describe('a workbook', () => {
  test('has formulas by their value, and dates as days', async () => {
    const sheet = await writeWorkbook([
      ['unit', 'indicator', 'period', 'value'].map((value) => ({ value })),
      [
        { value: 'SK' },
        { value: '2023-10' },
        { value: new Date(Date.UTC(2023, 2, 31)), type: Date, format: 'yyyy-mm-dd' },
        { value: 0.5 },
      ],
    ]).toBuffer();
    const parts = unzipSync(sheet);
    const place = 'xl/worksheets/sheet1.xml';
    const xml = Buffer.from(parts[place] ?? []).toString();
    expect(xml).toContain('<v>0.5</v>');
    parts[place] = Buffer.from(xml.replace('<v>0.5</v>', '<f>100*39/42</f><v>92.857142857142861</v>'));
    expect(await problem(Buffer.from(zipSync(parts)))).toEqual([
      '2/value: 92.8571428571429 har för många siffror. Skriv högst 14 siffror före och 6 efter decimaltecknet.',
    ]);
    parts[place] = Buffer.from(xml.replace('<v>0.5</v>', '<f>100*21/42</f><v>50.000000000000007</v>'));
    expect(await load(Buffer.from(zipSync(parts)), { dryRun: true })).toMatchObject({ created: 1, errors: [] });
  });

  test('has a cell that is shown as 86 % by what is shown, whatever the percent format', async () => {
    const percent = (value: number, format: string) => ({ value, type: Number, format });
    const head = ['unit', 'indicator', 'period', 'value'].map((value) => ({ value }));
    const cells = [percent(0.57, '0%'), percent(0.575, '0.0 %'), percent(57.5, '0.0" %"'), percent(57.5, '0.0')];
    for (const [place, cell] of cells.entries()) {
      const sheet = await writeWorkbook([head, [{ value: 'SK' }, { value: '2023-10' }, { value: '2023T1' }, cell]]);
      const file = await readFile(await sheet.toBuffer());
      const [, row] = file.kind === 'table' ? file.table : [];
      expect(row?.[3]).toEqual({ text: place === 0 ? '57' : '57.5', number: true });
    }
  });

  test('has its percent cells right in targets and goal chains too', async () => {
    const sheet = await writeWorkbook([
      ['year', 'indicator', 'target'].map((value) => ({ value })),
      [{ value: 2023 }, { value: '2023-10' }, { value: 0.6, type: Number, format: '0%' }],
    ]).toBuffer();
    const { plan } = await readPlanFile(sheet, '0139');
    expect(plan).toMatchObject({ kind: 'targets', year: 2023, rows: [{ cells: { target: { text: '60' } } }] });
    const chain = await writeWorkbook([
      ['year', 'kind', 'number', 'title', 'baseline'].map((value) => ({ value })),
      [
        { value: 2024 },
        { value: 'indicator' },
        { value: 'A' },
        { value: 'Andel' },
        { value: 0.415, type: Number, format: '0.0%' },
      ],
    ]).toBuffer();
    expect((await readPlanFile(chain, '0139')).plan).toMatchObject({
      ...{ kind: 'goals', year: 2024, rows: [{ cells: { baseline: { text: '41.5', number: true } } }] },
    });
  });

  const text = (size: number) => Buffer.alloc(size, 32);
  const shell = { '[Content_Types].xml': text(10), 'xl/workbook.xml': text(10) };
  test.each([
    ['a bomb', zipSync({ ...shell, 'xl/worksheets/sheet1.xml': text(80_000_000) }), 'orimligt stor'],
    [
      'too many entries',
      zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`${i}`, text(1)]))),
      'orimligt',
    ],
    ['macros', zipSync({ ...shell, 'xl/vbaProject.bin': text(10) }), 'makron'],
    ['another zip', zipSync({ 'a.txt': text(10) }), 'varken Excel'],
    ['a torn one', zipSync({ ...shell }).subarray(0, 60), 'skadad'],
    ['an empty shell', zipSync(shell), 'skadad'],
    ['a web page', Buffer.from('<!doctype html><table>'), 'webbsida'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), '.xls'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'varken Excel'],
    ['nothing', Buffer.alloc(0), 'tom'],
    ['too much', Buffer.alloc(6_000_000, 97), '5 MB'],
    ['too many rows', Buffer.from('a\n'.repeat(20_010)), '20 000'],
  ])('is refused when it is %s', async (_name, bytes, words) => {
    const { errors } = await load(Buffer.from(bytes));
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(words);
  });

  test('that lies about its size is refused too', async () => {
    const bytes = Buffer.from(zipSync({ ...shell, 'xl/worksheets/sheet1.xml': text(80_000_000) }));
    for (let place = bytes.indexOf(80_000_000 & 0xff); place >= 0; place = bytes.indexOf(0, place + 1)) {
      if (place + 4 <= bytes.length && bytes.readUInt32LE(place) === 80_000_000) bytes.writeUInt32LE(1_000, place);
    }
    expect((await load(bytes)).errors).toHaveLength(1);
  });
});

test('all that is wrong in a row is told at once, with its column', async () => {
  const rows = [
    'unit,indicator,period,value,sex,comment,answers',
    'XX,2023-06,2023T1,många,andra,,',
    'SK,2023-06,2023T9,,,,',
    ',9999-01,2023T1,1,andra,,',
    'SK,2023-06,2023T1,många,,,',
    'SK,2023-06,2023T1,12,,,',
  ].join('\n');
  const expected = [
    [2, 'sex'],
    [2, 'unit'],
    [2, 'value'],
    [3, 'period'],
    [4, 'unit'],
    [4, 'sex'],
    [4, 'indicator'],
    [5, 'value'],
    // The same as the row before, wrong as that is.
    [6, 'indicator'],
  ];
  for (const dryRun of [true, false]) {
    const { errors, ...counts } = await load(rows, { dryRun });
    expect(errors.map(({ row, column }) => [row, column])).toEqual(expected);
    expect(counts).toEqual({ created: 0, updated: 0, unchanged: 0 });
  }
});

test('a row about a unit that ended before the tertial is refused', async () => {
  const ends = (day: string | null) =>
    inspect(world.adminUrl, 'UPDATE unit SET valid_to = $2 WHERE id = $1', [sampleId('0139', 'unit', 'SK'), day]);
  const row = `${header}\nSK,2023-11,2023T1,1,,,,,,,`;
  await ends('2022-12-31');
  expect((await load(row, { dryRun: true })).errors).toMatchObject([{ row: 2, column: 'unit' }]);
  await ends('2023-01-01');
  expect((await load(row, { dryRun: true })).errors).toEqual([]);
  await ends(null);
});

test('an old figure of a unit whose end was set back in time is unchanged, in every format', async () => {
  const ends = (day: string | null) =>
    inspect(world.adminUrl, "UPDATE unit SET valid_to = $1 WHERE municipality = '9999' AND kind = 'unit'", [day]);
  for (const [year, format] of [2022, 2023].flatMap((each) => fileFormats.map((format) => [each, format] as const))) {
    const { outcomes, bytes } = await take('9999', year, format);
    await ends('2021-12-31');
    expect(await load(bytes, { municipality: '9999' })).toEqual({
      ...{ created: 0, updated: 0, unchanged: outcomes, errors: [] },
    });
    await ends(null);
  }
});
