import { sampleMunicipalities } from '@tertial/prisma/seed';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sessionDigest, sessionLimits } from '../../platform/session.ts';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';

const start = Date.parse('2023-05-02T08:00:00Z');
const minute = 60_000;
let clock = start;
let world: World;

beforeAll(async () => {
  world = await startWorld({ now: () => new Date(clock) }, sampleMunicipalities.slice(0, 1));
});
beforeEach(async () => {
  clock = start;
  await inspect(world.adminUrl, 'DELETE FROM session');
});
afterAll(() => world.stop());

const fields = '{ id browser signedInAt lastSeenAt current }';
const list = async (cookie: string) => (await ask(world.server, cookie, `{ sessions ${fields} }`)).data;
const viewerOf = async (cookie: string) => (await ask(world.server, cookie, '{ viewer { name } }')).data;
const nobody = { viewer: null };

async function signInWith(browser: string, person = 'socialchef') {
  const response = await world.server.inject({
    method: 'POST',
    url: '/auth/demo',
    payload: { person },
    headers: { 'user-agent': browser },
  });
  const [cookie] = response.cookies;
  return `${cookie?.name}=${cookie?.value}`;
}

describe('one’s own sessions', () => {
  const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0';
  const safari = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Mobile/15E148 Safari/604.1';

  test('are listed: the one that asks first, each with its browser and when it was last used', async () => {
    const here = await signInWith(edge);
    clock += 10 * minute;
    await signInWith(safari);
    await signInWith(safari, 'analytiker');
    clock += 10 * minute;
    expect(await list(here)).toEqual({
      sessions: [
        {
          id: expect.stringMatching(/^[0-9a-f]{64}$/),
          browser: 'edge',
          signedInAt: new Date(start).toISOString(),
          lastSeenAt: new Date(start + 20 * minute).toISOString(),
          current: true,
        },
        {
          id: expect.any(String),
          browser: 'safari',
          signedInAt: new Date(start + 10 * minute).toISOString(),
          lastSeenAt: new Date(start + 10 * minute).toISOString(),
          current: false,
        },
      ],
    });
  });

  test('can be ended one by one, and only one’s own', async () => {
    const here = await signInWith(edge);
    const there = await signInWith(safari);
    const stranger = await signInWith(safari, 'analytiker');
    const end = 'mutation ($id: ID!) { endSession(id: $id) { current } }';
    const ended = async (cookie: string) => {
      const id = sessionDigest(cookie.split('=')[1] ?? '');
      return (await ask(world.server, here, end, { id })).data;
    };
    expect(await ended(stranger)).toEqual({ endSession: [{ current: true }, { current: false }] });
    expect(await viewerOf(stranger)).not.toEqual(nobody);
    expect(await ended(there)).toEqual({ endSession: [{ current: true }] });
    expect(await viewerOf(there)).toEqual(nobody);
    expect(await viewerOf(here)).not.toEqual(nobody);
    const told = await inspect(world.adminUrl, `SELECT subject FROM audit_event WHERE act = 'session.ended'`);
    expect(told).toEqual([{ subject: { sessions: 1 } }]);
  });

  test('can be ended all but the one that asks', async () => {
    const [here, there, elsewhere] = [await signInWith(edge), await signInWith(safari), await signInWith('curl/8')];
    const end = await ask(world.server, here, `mutation { endOtherSessions ${fields} }`);
    expect(end.data).toMatchObject({ endOtherSessions: [{ browser: 'edge', current: true }] });
    expect([await viewerOf(there), await viewerOf(elsewhere)]).toEqual([nobody, nobody]);
    expect(await viewerOf(here)).not.toEqual(nobody);
  });

  test('are nothing for a visitor', async () => {
    const asked = await ask(world.server, null, `{ sessions ${fields} }`);
    expect(asked.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('the end of a session', () => {
  const at = (milliseconds: number) => new Date(milliseconds).toISOString();
  const look = (cookie: string) => world.server.inject({ method: 'GET', url: '/auth/session', headers: { cookie } });
  const renew = (cookie: string) => world.server.inject({ method: 'POST', url: '/auth/session', headers: { cookie } });

  test('can be looked at without putting it off', async () => {
    const cookie = await signIn(world.server, 'socialchef');
    const ends = { idleEndsAt: at(start + sessionLimits.idle), absoluteEndsAt: at(start + sessionLimits.absolute) };
    expect((await look(cookie)).json()).toEqual({ now: at(start), ...ends });
    clock = start + sessionLimits.idle - 1;
    expect((await look(cookie)).json()).toEqual({ now: at(clock), ...ends });
    clock += 1;
    expect((await look(cookie)).statusCode).toBe(401);
    expect((await renew(cookie)).statusCode).toBe(401);
  });

  test('is put off when asked, however early', async () => {
    const cookie = await signIn(world.server, 'socialchef');
    clock += minute;
    expect((await renew(cookie)).json()).toMatchObject({ idleEndsAt: at(clock + sessionLimits.idle) });
    expect((await look(cookie)).json()).toMatchObject({ idleEndsAt: at(clock + sessionLimits.idle) });
    clock += sessionLimits.idle - 1;
    expect(await viewerOf(cookie)).not.toEqual(nobody);
  });

  test('cannot be put off past the absolute one', async () => {
    const cookie = await signIn(world.server, 'socialchef');
    const end = start + sessionLimits.absolute;
    for (clock += sessionLimits.idle / 2; clock < end; clock += sessionLimits.idle / 2) {
      expect((await renew(cookie)).statusCode).toBe(200);
    }
    clock = end - 1;
    expect((await renew(cookie)).json()).toMatchObject({ idleEndsAt: at(end), absoluteEndsAt: at(end) });
    clock = end;
    expect((await look(cookie)).statusCode).toBe(401);
  });

  test('is nobody’s business from another site', async () => {
    const cookie = await signIn(world.server, 'socialchef');
    const headers = { cookie, origin: 'https://evil.example' };
    expect((await world.server.inject({ method: 'POST', url: '/auth/session', headers })).statusCode).toBe(403);
  });
});
