import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../platform/database.ts';
import { ask, signIn, startWorld, type World } from '../testing/world.ts';

let world: World;
let cookie: string;
beforeAll(async () => {
  world = await startWorld();
  cookie = await signIn(world.server, 'analytiker');
});
afterAll(() => world.stop());

async function post(payload: string | object, headers: Record<string, string> = {}) {
  world.statements.length = 0;
  const response = await world.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie, 'content-type': 'application/json', ...headers },
    payload,
  });
  const data = world.statements.filter((sql) => !/"session"/.test(sql));
  return { status: response.statusCode, body: response.body, data };
}

describe('a request beyond the limits is refused before anything is read', () => {
  const deep = (levels: number) =>
    `{ year(year: 2022) { ${'indicators { goal { '.repeat(levels)} id ${'} }'.repeat(levels)} } }`;
  const fragments = Array.from({ length: 400 }, (_, n) => `fragment f${n} on Year { id ...f${n + 1} }`).join(' ');
  test.each([
    ['depth', { query: deep(100) }],
    [
      'depth through fragments',
      { query: `query { year(year: 2022) { ...f0 } } ${fragments} fragment f400 on Year { id }` },
    ],
    [
      'fragments in a circle',
      { query: '{ year(year: 2022) { ...a } } fragment a on Year { ...b } fragment b on Year { ...a }' },
    ],
    ['a circle that multiplies', { query: deep(2) }],
    [
      'a circle through fragments',
      { query: '{ year(year: 2022) { goals { ...g } } } fragment g on CommitteeGoal { indicators { goal { id } } }' },
    ],
    [
      'fragments that double',
      {
        query: `{ viewer { ...d0 } } ${Array.from({ length: 40 }, (_, n) => `fragment d${n} on Viewer { ...d${n + 1} ...d${n + 1} }`).join(' ')} fragment d40 on Viewer { id }`,
      },
    ],
    ['aliases', { query: `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(' ')} }` }],
    ['fields said again', { query: `{ ${'__typename '.repeat(5_000)} }` }],
    ['directives', { query: `{ viewer { id ${'@skip(if: false) '.repeat(1_000)} } }` }],
    ['unknown directives', { query: `{ viewer { id ${'@aa '.repeat(100)} } }` }],
    ['several operations in one request', [{ query: '{ __typename }' }, { query: '{ __typename }' }]],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['introspection of a type', { query: '{ __type(name: "Year") { name } }' }],
    ['introspection by fragment', { query: '{ ...q } fragment q on Query { __schema { queryType { name } } }' }],
    ['no operation', { query: '' }],
    ['an operation that is not there', { query: 'query a { __typename } query b { __typename }', operationName: 'c' }],
    ['several operations and no choice', { query: 'query a { __typename } query b { __typename }' }],
    ['variables that are a text', { query: '{ viewer { id } }', variables: 'x' }],
    ['variables that are a list', { query: '{ viewer { id } }', variables: [1] }],
    ['a number out of range', { query: '{ year(year: 99999999999) { id } }' }],
    [
      'a field that is not there',
      { query: 'mutation { recordOutcome(input: { municipality: "9999" }) { __typename } }' },
    ],
  ])('%s', async (_what, payload) => {
    const { status, body, data } = await post(payload);
    expect(status).toBe(400);
    expect(data).toEqual([]);
    expect(body.length).toBeLessThan(4_000);
    expect((body.match(/"message"/g) ?? []).length).toBeLessThanOrEqual(5);
  });

  test('a body of more than 100 kB', async () => {
    expect((await post({ query: `{ viewer { id } } # ${'a'.repeat(200_000)}` })).status).toBe(413);
  });
});

test('a value of a variable gives no hint either', async () => {
  const { status, body } = await post({
    query: 'mutation ($i: RecordOutcomeInput!) { recordOutcome(input: $i) { __typename } }',
    variables: { i: { indicatorId: 'x', unitId: 'y', tertial: 'T4', expectedRevision: 0, entry: { valu: '1' } } },
  });
  expect(status).toBe(400);
  expect(body).not.toMatch(/did you mean/i);
});

test('an error gives no hint of what else there is', async () => {
  for (const query of [
    '{ viewer { nam } }',
    '{ yeer(year: 2022) { id } }',
    '{ year(yeer: 2022) { id } }',
    '{ year(year: 2022) { ... on Yeer { id } } }',
  ]) {
    const { status, body } = await post({ query });
    expect(status).toBe(400);
    expect(body).not.toMatch(/did you mean/i);
  }
});

describe('the content of a request', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    '',
  ])('as %j executes nothing', async (type) => {
    const { status, data } = await post('{"query":"{ viewer { id } }"}', { 'content-type': type });
    expect([400, 415]).toContain(status);
    expect(data).toEqual([]);
  });

  test.each(['', '{', '[', 'null', '"x"', '1', '{"query":1}', '{"__proto__":{"query":"{ viewer { id } }"}}'])(
    '%j is no request',
    async (payload) => {
      const { status, data } = await post(payload);
      expect(status).toBe(400);
      expect(data).toEqual([]);
    },
  );
});

describe('from elsewhere', () => {
  const mutation =
    'mutation { writeComment(input: { subject: { goalId: "x" }, tertial: T1, body: "a", expectedRevision: 0 }) { __typename } }';

  test('a change by GET is refused', async () => {
    const url = `/graphql?query=${encodeURIComponent(mutation)}`;
    for (const headers of [{ cookie }, { cookie, 'apollo-require-preflight': 'yes' }]) {
      const response = await world.server.inject({ method: 'GET', url, headers });
      expect([400, 405]).toContain(response.statusCode);
    }
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'https://localhost:80'])(
    'the origin %s is refused',
    async (origin) => {
      expect((await post({ query: mutation }, { origin })).status).toBe(403);
    },
  );

  test('a host name that was pointed here is refused', async () => {
    expect((await post({ query: mutation }, { origin: 'http://evil.example', host: 'evil.example' })).status).toBe(403);
  });

  test('our own origin is not', async () => {
    const own = { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000', 'sec-fetch-site': 'same-origin' };
    expect((await post({ query: '{ viewer { id } }' }, own)).status).toBe(200);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'] as const)('%s is not a method', async (method) => {
    const response = await world.server.inject({
      method,
      url: '/graphql',
      headers: { origin: 'http://localhost:80', host: 'localhost:80' },
    });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });
});

test('what fails inside is told with a number and nothing else', async () => {
  const database: Database = {
    ...world.database,
    readTenant: () => Promise.reject(new Error('SELECT secret FROM /etc/passwd')),
    askedBy: () => database,
  };
  const failing = await startWorld({ database }, []);
  const { body, errors } = await ask(failing.server, cookie, '{ year(year: 2022) { id } }');
  expect(errors).toMatchObject([
    { message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);
  expect(body).not.toMatch(/secret|passwd/);
  await failing.stop();
});

test('a page that was opened for somebody else is answered as a visitor’s', async () => {
  const query = '{ viewer { id } }';
  const own = JSON.parse((await post({ query })).body).data.viewer;
  expect((await post({ query }, { 'tertial-person': own.id })).body).toContain(own.id);
  const other = await post({ query }, { 'tertial-person': '00000000-0000-4000-8000-000000000000' });
  expect(JSON.parse(other.body)).toEqual({ data: { viewer: null } });
});

describe('an answer', () => {
  const asked = async (query: string, accepted: string) => {
    const { headers, rawPayload } = await world.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie, 'content-type': 'application/json', 'accept-encoding': accepted },
      payload: { query },
    });
    return { headers, rawPayload };
  };
  const table =
    '{ year(year: 2022) { id indicators { id name definition method results { id tertial value status } } } }';

  test('of many rows is sent compressed to those who can read it', async () => {
    const plain = await asked(table, 'identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const brotli = await asked(table, 'gzip, deflate, br, zstd');
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotliDecompressSync(brotli.rawPayload).equals(plain.rawPayload)).toBe(true);
    const gzip = await asked(table, 'gzip');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gzip.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
  });

  test('that is short is sent as it is, so that its size says nothing about its words', async () => {
    const { headers } = await asked('{ viewer { id name } }', 'gzip, deflate, br');
    expect(headers['content-encoding']).toBeUndefined();
  });
});
