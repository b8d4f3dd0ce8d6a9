import { afterAll, beforeAll, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function get(url: string, person = 'administrator') {
  const cookie = await signIn(world.server, person, '9999');
  return world.server.inject({ method: 'GET', url, headers: { cookie } });
}

const told = z.object({
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  errors: z.array(z.object({ row: z.number().nullable(), column: z.string().nullable(), message: z.string() })),
  digest: z.string(),
});

async function send(content: string | Buffer, digest = '', person = 'administrator') {
  return told.parse((await post('/import', content, digest, person)).json());
}

async function post(url: string, content: string | Buffer, digest = '', person = 'administrator') {
  const field = digest ? `--grans\r\ncontent-disposition: form-data; name="digest"\r\n\r\n${digest}\r\n` : '';
  const payload = Buffer.concat([
    Buffer.from(`${field}--grans\r\ncontent-disposition: form-data; name="file"; filename="plan.csv"\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n--grans--\r\n'),
  ]);
  const cookie = await signIn(world.server, person, '9999');
  const headers = { cookie, 'content-type': 'multipart/form-data; boundary=grans' };
  return world.server.inject({ method: 'POST', url, headers, payload });
}

const count = async (year: number) =>
  (await inspect(world.adminUrl, `SELECT id FROM indicator WHERE municipality = '9999' AND year = ${year}`)).length;

test.each(['csv', 'xlsx', 'json'])(
  'what goes out as %s comes in unchanged, from a decided year too',
  async (format) => {
    for (const kind of ['targets', 'goals']) {
      const file = await get(`/export/${kind}.${format}?year=2023`);
      expect(file.statusCode).toBe(200);
      expect(file.headers['content-disposition']).toBe(`attachment; filename="${kind}-9999-2023.${format}"`);
      const report = await send(file.rawPayload);
      expect(report).toMatchObject({ created: 0, updated: 0, errors: [] });
      expect(report.unchanged).toBeGreaterThan(3);
    }
  },
);

const chainShape = z.object({ goalChain: z.array(z.looseObject({ kind: z.string(), title: z.string() })) });

test('a goal chain makes the draft of another year, and does nothing the second time', async () => {
  const before = await count(2023);
  const { goalChain } = chainShape.parse((await get('/export/goals.json?year=2023')).json());
  const next = JSON.stringify({
    ...{ municipality: '9999', year: 2024 },
    goalChain: goalChain.map((part) => ({ ...part, predecessor: part.kind === 'indicator' ? part.number : null })),
  });
  const seen = await send(next);
  expect(seen).toMatchObject({ created: goalChain.length, updated: 0, unchanged: 0, errors: [] });
  expect(await count(2024)).toBe(0);
  expect(await send(next, `${seen.digest}x`)).toMatchObject({ created: 0, errors: [{ row: null }] });
  expect(await send(next, seen.digest)).toMatchObject({ created: goalChain.length, errors: [] });
  expect(await count(2024)).toBe(before);
  const audited = "SELECT subject FROM audit_event WHERE act = 'plan.change' AND subject->>'event' = 'imported'";
  expect(await inspect(world.adminUrl, audited)).toMatchObject([
    { subject: { year: 2024, what: 'goals', changes: goalChain.length, source: 'plan.csv' } },
  ]);
  const periods = await inspect(
    world.adminUrl,
    "SELECT state FROM period WHERE municipality = '9999' AND year = 2024 AND state = 'upcoming'",
  );
  expect(periods).toHaveLength(3);
  expect(await send(next)).toMatchObject({ created: 0, updated: 0, unchanged: goalChain.length, errors: [] });
  expect((await get('/export/goals.json?year=2024')).body).toContain('"lineage": "kept"');
  expect((await get('/export/goals.json?year=2024', 'analytiker')).statusCode).toBe(404);
  expect((await get('/export/targets.json?year=2024', 'namndledamot')).statusCode).not.toBe(200);
});

test('a decided goal chain is not changed', async () => {
  const file = (await get('/export/goals.csv?year=2023')).body;
  const { goalChain } = chainShape.parse((await get('/export/goals.json?year=2023')).json());
  const report = await send(file.replace(goalChain[0]?.title ?? '-', 'Ett annat mål'));
  expect(report.errors).toEqual([{ row: null, column: 'year', message: expect.stringContaining('2023 är beslutad') }]);
});

test('a target is changed with a note by those who may, and told as a change', async () => {
  const targets = z.object({ targets: z.array(z.object({ indicator: z.string(), target: z.string().nullable() })) });
  const standing = targets.parse((await get('/export/targets.json?year=2023')).json()).targets;
  const one = standing.find(({ target }) => target?.startsWith('minst') && target.endsWith('%'));
  const file = (note: string) => `year;indicator;target;note\r\n2023;${one?.indicator};≥ 41 %;${note}\r\n`;
  expect((await send(file(''))).errors).toMatchObject([{ row: 2, column: 'note' }]);
  expect((await send(file('Nytt beslut'), '', 'analytiker')).errors).toMatchObject([{ row: null, column: null }]);
  const seen = await send(file('Nytt beslut'));
  expect(seen).toMatchObject({ updated: 1, errors: [] });
  expect(await send(file('Nytt beslut'), seen.digest)).toMatchObject({ updated: 1, errors: [] });
  expect(await send(file('Nytt beslut'))).toMatchObject({ updated: 0, unchanged: 1 });
  const cookie = await signIn(world.server, 'administrator', '9999');
  const query = '{ year(year: 2023) { indicators { code target { value } targetChange { note } } } }';
  const { data } = await ask(world.server, cookie, query);
  const shape = z.object({ year: z.object({ indicators: z.array(z.looseObject({ code: z.string() })) }) });
  expect(shape.parse(data).year.indicators.find(({ code }) => code === one?.indicator)).toMatchObject({
    ...{ target: { value: '41' }, targetChange: { note: 'Nytt beslut' } },
  });
});

test.each([
  ['tabs', '1.1\tTrygg omsorg\tAndel nöjda'],
  ['semicolons', '1.1;Trygg omsorg;Andel nöjda'],
  ['commas', '1.1,Trygg omsorg,"Andel nöjda"'],
])('the rows of a text with %s are given as they would be pasted', async (_name, content) => {
  const reply = await post('/import/rows', content);
  expect(reply.json()).toEqual({ text: '1.1\tTrygg omsorg\tAndel nöjda' });
});

test('the rows of a workbook are given as they would be pasted, and what is none says why', async () => {
  const rows = [
    ['Mål nr', 'Mål', 'Indikator', 'Måttenhet', 'Målvärde'].map((value) => ({ value })),
    [{ value: 1.1 }, { value: 'Trygg\nomsorg' }, null, { value: '%' }, { value: 0.8, type: Number, format: '0%' }],
  ];
  const reply = await post('/import/rows', await writeWorkbook(rows).toBuffer());
  expect(reply.json()).toEqual({ text: 'Mål nr\tMål\tIndikator\tMåttenhet\tMålvärde\n1.1\tTrygg omsorg\t\t%\t80' });
  const refused = await post('/import/rows', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]));
  expect(refused.statusCode).toBe(200);
  expect(refused.json()).toEqual({ message: expect.stringContaining('.xls') });
  for (const format of ['xlsx', 'csv', 'json']) {
    const chain = await post('/import/rows', (await get(`/export/goals.${format}?year=2023`)).rawPayload);
    expect(chain.json()).toEqual({ message: expect.stringContaining('under Filer') });
  }
  expect((await post('/import/rows', 'a', '', 'namndledamot')).statusCode).toBe(403);
  expect((await world.server.inject({ method: 'POST', url: '/import/rows', payload: {} })).statusCode).toBe(401);
});
