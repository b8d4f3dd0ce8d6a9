import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleId } from '../modules/sample/sample-id.ts';
import { ask, signIn, startWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function get(url: string, person: string | null = 'rapportor', municipality = '0139') {
  const cookie = person === null ? '' : await signIn(world.server, person, municipality);
  return world.server.inject({ method: 'GET', url, headers: { cookie } });
}

async function send(
  content: string | Buffer,
  { person = 'rapportor', municipality = '0139', digest = '', headers = {} as Record<string, string> } = {},
) {
  const boundary = 'gräns'.replace('ä', 'a');
  const field = digest ? `--${boundary}\r\ncontent-disposition: form-data; name="digest"\r\n\r\n${digest}\r\n` : '';
  const payload = Buffer.concat([
    Buffer.from(`${field}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="utfall.csv"\r\n\r\n`),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const cookie = await signIn(world.server, person, municipality);
  return world.server.inject({
    method: 'POST',
    url: '/import',
    headers: { cookie, 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
    payload,
  });
}

describe('the way out', () => {
  test.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('as %s', async (format, type) => {
    const answer = await get(`/export/outcomes.${format}?year=2022`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="outcomes-0139-2022.${format}"`,
      'cache-control': 'no-store',
    });
    expect((await get(`/export/outcomes.${format}?year=2022`)).rawPayload.equals(answer.rawPayload)).toBe(true);
  });

  test('of one unit and tertial', async () => {
    const lines = (await get('/export/outcomes.csv?period=2022T3&unit=BOS', 'rapportor', '9999')).body.split('\r\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.slice(1, -1).every((line) => line.startsWith('BOS,') && line.includes(',2022T3,'))).toBe(true);
  });

  test('for the committee only what is released', async () => {
    expect((await get('/export/outcomes.csv?year=2023', 'namndledamot', '9999')).body.split('\r\n')).toHaveLength(2);
    expect(
      (await get('/export/outcomes.csv?year=2023', 'analytiker', '9999')).body.split('\r\n').length,
    ).toBeGreaterThan(9);
    expect((await get('/export/template.xlsx?unit=BOS&period=2023T1', 'namndledamot', '9999')).statusCode).toBe(403);
  });

  test.each([
    [401, '/export/outcomes.csv?year=2022', null],
    [404, '/export/outcomes.ods?year=2022', 'rapportor'],
    [400, '/export/outcomes.csv', 'rapportor'],
    [400, '/export/outcomes.csv?year=2022&period=2023T1', 'rapportor'],
    [404, '/export/outcomes.csv?year=1999', 'rapportor'],
    [404, '/export/outcomes.csv?year=2022&unit=nothing', 'rapportor'],
    [400, '/export/template.xlsx?unit=SK', 'rapportor'],
    [404, '/export/template.xlsx?unit=nothing&period=2023T1', 'rapportor'],
  ])('is refused with %i: %s', async (status, url, person) => {
    expect((await get(url, person)).statusCode).toBe(status);
  });
});

test('a text of several lines stays one cell, so that no line of it is run as a formula', async () => {
  const query = 'mutation ($input: SaveCellsInput!) { saveCells(input: $input) { results { saved } } }';
  const cell = {
    ...{ indicatorId: sampleId('9999', 'indicator', '2023-12'), sex: 'total', expectedRevision: 0 },
    ...{ entry: { value: '55' }, comment: 'Se bilaga\n=1+1\r@sum' },
  };
  const input = { unitId: sampleId('9999', 'unit', 'BOS'), period: '2023T1', cells: [cell], pasted: false };
  const { data } = await ask(world.server, await signIn(world.server, 'rapportor', '9999'), query, { input });
  expect(data).toEqual({ saveCells: { results: [{ saved: true }] } });
  const urls = ['/export/outcomes.csv?year=2023', '/export/analysis.csv?q=x%0a%3D1%2B1%0d%40sum&dialect=excel-sv'];
  for (const url of urls) {
    const { statusCode, body } = await get(url, 'socialchef', '9999');
    expect(statusCode).toBe(200);
    expect(body).toContain('=1+1');
    // Outside of quotes no row begins with what a spreadsheet runs.
    const bare = body.replaceAll(/"(?:[^"]|"")*"/g, '""');
    expect(bare).not.toMatch(/(?:^|[\r\n])[=+\-@]/);
  }
});

describe('the way in', () => {
  test('a template that is sent back as it was changes nothing', async () => {
    const template = await get('/export/template.xlsx?unit=SK&period=2023T1');
    expect(template.statusCode).toBe(200);
    const answer = await send(template.rawPayload);
    expect(answer.json()).toMatchObject({ created: 0, updated: 0, errors: [] });
  });

  test('is looked at first, and saved when it is confirmed', async () => {
    const content = 'unit;indicator;period;value\r\nSK;2023-06;2023T1;37,5';
    const preview = (await send(content)).json<{ digest: string }>();
    expect(preview).toMatchObject({
      ...{ created: 1, updated: 0, unchanged: 0, errors: [], errorCount: 0 },
      rows: [{ row: 2, kind: 'created', code: '2023-06', tertial: 'T1', after: { value: '37.5' } }],
    });
    expect((await send(content, { digest: 'x' })).json()).toMatchObject({ errors: [{ row: null }] });
    expect((await send(content, { digest: preview.digest })).json()).toMatchObject({ created: 1, errors: [] });
    expect((await send(content)).json()).toMatchObject({ created: 0, unchanged: 1 });
    expect((await send(content, { digest: preview.digest })).json()).toMatchObject({ created: 0, errors: [{}] });
  });

  test('tells before it is saved what is doubtful, first of all, unless the file says why it is right', async () => {
    const content = [
      'unit,indicator,period,sex,value,numerator,denominator,accepted',
      'BOS,2023-18,2023T1,total,,5,10,',
      'BOS,2023-18,2023T1,women,,4,6,',
      'BOS,2023-18,2023T1,men,,2,5,',
      'BOS,2023-12,2023T1,total,100,,,Alla fick besked.',
      'BOS,2023-14,2023T1,total,0,,,',
    ].join('\r\n');
    const preview = (await send(content, { municipality: '9999' })).json<{
      errors: unknown[];
      rows: { row: number; code: string; sex: string; warnings: string[] }[];
    }>();
    expect(preview.errors).toEqual([]);
    expect(preview.rows.map(({ row, warnings }) => ({ row, warnings }))).toEqual([
      { row: 2, warnings: expect.arrayContaining(['partsDisagree']) },
      { row: 6, warnings: expect.arrayContaining(['doubtfulZero']) },
      { row: 3, warnings: [] },
      { row: 4, warnings: [] },
      { row: 5, warnings: [] },
    ]);
  });

  test('only into units where the person may report', async () => {
    const content = 'unit,indicator,period,value\r\nMOT,2023-01,2023T1,1';
    const errors = (await send(content, { municipality: '9999' })).json<{ errors: { column: string }[] }>().errors;
    expect(errors.length).toBeGreaterThan(0);
    expect((await send(content, { person: 'namndledamot' })).statusCode).toBe(403);
  });

  test('is told in the language of the one who asks', async () => {
    const content = 'unit,indicator,period,value\r\nSKX,2023-06,2023T1,1';
    const english = await send(content, { headers: { 'accept-language': 'en' } });
    expect(english.json()).toMatchObject({
      errors: [
        { row: 2, column: 'unit', message: 'There is no unit “SKX”. Use its code as it stands in the template.' },
      ],
    });
  });

  test('is refused without a file, when it is too large, and from elsewhere', async () => {
    const cookie = await signIn(world.server, 'rapportor');
    const bare = await world.server.inject({ method: 'POST', url: '/import', headers: { cookie }, payload: {} });
    expect(bare.statusCode).toBe(415);
    const large = await send(Buffer.alloc(6_000_000, 97));
    expect(large.json()).toMatchObject({ errors: [{ message: expect.stringContaining('5 MB') }] });
    const elsewhere = await send('a', { headers: { origin: 'https://elsewhere.example' } });
    expect(elsewhere.statusCode).toBe(403);
    expect((await world.server.inject({ method: 'POST', url: '/import', payload: {} })).statusCode).toBe(401);
  });
});
