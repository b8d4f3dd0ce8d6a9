import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleMunicipalities } from '@tertial/prisma/seed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sessionLimits } from './platform/session.ts';
import { ask, inspect, signIn, startWorld, type World } from './testing/world.ts';

let world: World;
let clientRoot: string;
let clock = Date.parse('2023-05-02T08:00:00Z');
let ready = true;
beforeAll(async () => {
  clientRoot = await mkdtemp(join(tmpdir(), 'tertial-client-'));
  await mkdir(join(clientRoot, 'assets'));
  await writeFile(join(clientRoot, 'index.html'), '<!doctype html><title>Tertial</title>');
  await writeFile(join(clientRoot, 'assets', 'main-1234.js'), 'export {};');
  await writeFile(join(clientRoot, 'assets', 'main-1234.js.br'), 'smaller');
  await writeFile(join(clientRoot, 'index.html.br'), 'smaller');
  const now = () => new Date(clock);
  world = await startWorld({ clientRoot, now, isReady: async () => ready }, sampleMunicipalities.slice(0, 1));
});
afterAll(async () => {
  await world.stop();
  await rm(clientRoot, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => world.server.inject({ method: 'GET', url, headers });

describe('every answer', () => {
  test.each([
    ['/', 200],
    ['/indikatorer?ar=2022', 200],
    ['/assets/main-1234.js', 200],
    ['/assets/missing.js', 404],
    ['/graphql', 400],
    ['/graphql/nothing', 404],
    ['/auth/demo', 200],
    ['/auth/nothing', 404],
    ['/export/indicators.csv', 401],
    ['/health/live', 200],
    ['/health/ready', 200],
    ['/%', 404],
    ['/%c0%af', 404],
    ['/assets/..%2f..%2f..%2fetc/passwd', 404],
  ])('%s (%i) has strict headers', async (url, status) => {
    const response = await get(url);
    expect(response.statusCode).toBe(status);
    const policy = response.headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(response.headers['x-powered-by']).toBeUndefined();
  });

  test('is kept by a browser only where it never changes', async () => {
    const kept = async (url: string) => (await get(url)).headers['cache-control'];
    expect(await kept('/')).toBe('no-cache');
    expect(await kept('/mal/1')).toBe('no-cache');
    expect(await kept('/assets/main-1234.js')).toBe('public, max-age=31536000, immutable');
    for (const url of ['/graphql', '/auth/demo', '/export/indicators.csv', '/health/ready', '/assets/missing.js']) {
      expect(await kept(url)).toBe('no-store');
    }
  });
});

test('it says that it is not ready when it is not', async () => {
  ready = false;
  expect((await get('/health/ready')).statusCode).toBe(503);
  expect((await get('/health/live')).statusCode).toBe(200);
  ready = true;
});

test('a file that was compressed when it was built is given to those who can read it', async () => {
  const given = async (accepted: string) => {
    const { headers, rawPayload } = await get('/assets/main-1234.js', { 'accept-encoding': accepted });
    const [cache, type] = [headers['cache-control'], headers['content-type']];
    expect([cache, type]).toEqual(['public, max-age=31536000, immutable', 'application/javascript; charset=utf-8']);
    return { encoding: headers['content-encoding'], vary: headers.vary, payload: rawPayload.toString() };
  };
  expect(await given('gzip, deflate, br')).toEqual({ encoding: 'br', vary: 'accept-encoding', payload: 'smaller' });
  expect(await given('gzip')).toMatchObject({ encoding: undefined, payload: 'export {};' });
  const page = await get('/indikatorer', { 'accept-encoding': 'br' });
  expect(page.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache' });
});

test('it goes on answering when it is about to end, and closes each connection after that', async () => {
  const stopping = new AbortController();
  const ending = await startWorld({ stopping: stopping.signal }, sampleMunicipalities.slice(0, 1));
  const cookie = await signIn(ending.server, 'socialchef');
  const asked = () =>
    ending.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie },
      payload: { query: '{ viewer { name } }' },
    });
  expect((await asked()).headers.connection).toBe('keep-alive');
  stopping.abort();
  const answer = await asked();
  expect(answer.statusCode).toBe(200);
  expect(answer.headers.connection).toBe('close');
  await ending.stop();
});

describe('the demonstration', () => {
  const choose = (payload: object, headers: Record<string, string> = {}) =>
    world.server.inject({ method: 'POST', url: '/auth/demo', payload, headers });

  test('lists the sample people', async () => {
    const { municipalities } = (await get('/auth/demo')).json();
    expect(municipalities).toMatchObject([{ code: '0139', name: 'Upplands-Bro', fictitious: false }]);
    expect(municipalities[0].people.map(({ handle }: { handle: string }) => handle)).toEqual([
      'rapportor',
      'enhetschef',
      'avdelningschef',
      'socialchef',
      'analytiker',
      'namndledamot',
      'administrator',
    ]);
  });

  test.each([
    {},
    { person: 'nobody' },
    { person: 'socialchef', municipality: '9998' },
    { person: 1 },
    { person: 'socialchef', municipality: 'x' },
  ])('refuses %j with a sentence', async (payload) => {
    const response = await choose(payload);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({ message: expect.stringMatching(/\.$|\}\.$/) });
    expect(response.cookies).toEqual([]);
  });

  test('is not there where it is off', async () => {
    const off = await startWorld({ demo: false }, []);
    expect((await off.server.inject({ method: 'GET', url: '/auth/demo' })).statusCode).toBe(404);
    expect(
      (await off.server.inject({ method: 'POST', url: '/auth/demo', payload: { person: 'socialchef' } })).statusCode,
    ).toBe(404);
    await off.stop();
  });
});

describe('a session', () => {
  const who = async (cookie: string) => (await ask(world.server, cookie, '{ viewer { name } }')).data;
  const signedIn = { viewer: { name: 'Sam Socialchef' } };

  test('has a cookie that no script and no other site can use', async () => {
    const response = await world.server.inject({
      method: 'POST',
      url: '/auth/demo',
      payload: { person: 'socialchef' },
    });
    expect(response.headers['set-cookie']).toMatch(/^tertial=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('has a cookie for this very host behind https', async () => {
    const https = await startWorld(
      { publicUrl: new URL('https://tertial.example.se') },
      sampleMunicipalities.slice(0, 1),
    );
    const sign = (headers: Record<string, string>) =>
      https.server.inject({ method: 'POST', url: '/auth/demo', payload: { person: 'socialchef' }, headers });
    const own = { origin: 'https://tertial.example.se', 'x-forwarded-proto': 'https' };
    expect((await sign(own)).headers['set-cookie']).toMatch(
      /^__Host-tertial=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect((await sign({ ...own, 'x-forwarded-proto': 'http' })).headers['set-cookie']).toBeUndefined();
    expect((await sign({ ...own, origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await sign(own)).headers['strict-transport-security']).toMatch(/max-age=/);
    await https.stop();
  });

  test('gets a new id at sign-in, whatever was sent along', async () => {
    const planted = `tertial=${'a'.repeat(43)}`;
    const send = (cookie: string) =>
      world.server.inject({
        method: 'POST',
        url: '/auth/demo',
        payload: { person: 'socialchef' },
        headers: { cookie },
      });
    const [first] = (await send(planted)).cookies;
    expect(`${first?.name}=${first?.value}`).not.toBe(planted);
    const before = `tertial=${first?.value}`;
    const [second] = (await send(before)).cookies;
    expect(second?.value).not.toBe(first?.value);
    expect(await who(before)).toEqual({ viewer: null });
    expect(await who(planted)).toEqual({ viewer: null });
    expect(await who(`tertial=${second?.value}`)).toEqual(signedIn);
  });

  test('is kept without its id', async () => {
    const cookie = await signIn(world.server, 'socialchef');
    const kept = JSON.stringify(await inspect(world.adminUrl, 'SELECT id, data FROM session'));
    expect(kept).not.toContain(cookie.split('=')[1]);
    expect(kept).not.toContain('Socialchef');
  });

  test('ends with a sign-out', async () => {
    const cookie = await signIn(world.server, 'socialchef');
    const response = await world.server.inject({ method: 'POST', url: '/auth/sign-out', headers: { cookie } });
    expect(response.statusCode).toBe(204);
    expect(response.headers['set-cookie']).toMatch(/^tertial=; .*Expires=Thu, 01 Jan 1970/);
    expect(await who(cookie)).toEqual({ viewer: null });
  });

  test('ends after an hour at rest, and after twelve whatever happens', async () => {
    const cookie = await signIn(world.server, 'socialchef');
    const began = clock;
    clock += sessionLimits.idle - 1;
    expect(await who(cookie)).toEqual(signedIn);
    clock += sessionLimits.idle + 1;
    expect(await who(cookie)).toEqual({ viewer: null });
    const busy = await signIn(world.server, 'socialchef');
    const start = clock;
    while (clock - start < sessionLimits.absolute - sessionLimits.idle) {
      clock += sessionLimits.idle / 2;
      expect(await who(busy)).toEqual(signedIn);
    }
    clock = start + sessionLimits.absolute;
    expect(await who(busy)).toEqual({ viewer: null });
    clock = began;
  });
});

test('while the database is away everything that needs it is told so, and works again when it is back', async () => {
  const away = await startWorld({}, sampleMunicipalities.slice(0, 1));
  const cookie = await signIn(away.server, 'analytiker');
  const [{ name } = { name: '' }] = await away.database.platform.$transaction(
    (tx) => tx.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`,
  );
  const others = new URL(away.adminUrl);
  others.pathname = '/postgres';
  const asOwner = (sql: string) => inspect(others.href, sql);
  const url = '/export/indicators.csv?municipality=0139&year=2022';
  await asOwner(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await asOwner(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
  const told = await away.server.inject({ method: 'GET', url, headers: { cookie } });
  expect(told.statusCode).toBeGreaterThanOrEqual(500);
  expect(told.body).not.toMatch(/postgres|prisma|SELECT/i);
  await asOwner(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  const back = await away.server.inject({ method: 'GET', url, headers: { cookie } });
  expect(back.statusCode).toBe(200);
  await away.stop();
});
