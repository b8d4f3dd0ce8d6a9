import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleId } from '../modules/sample/sample-id.ts';
import { ask, inspect, serverOn, signIn, startWorld, type World } from '../testing/world.ts';
import { sessionDigest } from './session.ts';

let world: World;
/** Another process on the same database. */
let elsewhere: FastifyInstance;
let cookie: string;
const ofCookie = () => sessionDigest(cookie.split('=')[1] ?? '');
/** Behind the back of the process. */
const end = () => inspect(world.adminUrl, 'DELETE FROM session WHERE id = $1', [ofCookie()]);

beforeAll(async () => {
  world = await startWorld();
  elsewhere = await serverOn(world.database);
});
beforeEach(async () => {
  cookie = await signIn(world.server, 'rapportor', '9999');
  await ask(world.server, cookie, '{ viewer { id } }');
});
afterAll(async () => {
  await elsewhere.close();
  await world.stop();
});

const table = 'query { indicatorTable(year: 2023) { codes } }';
const goals = 'query { year(year: 2023) { goals { number } } }';
const cell = { indicatorId: sampleId('9999', 'indicator', '2023-05'), unitId: sampleId('9999', 'unit', 'BOS') };
const save = `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { __typename } }`;
const entry = {
  input: {
    ...cell,
    tertial: 'T1',
    expectedRevision: 1,
    entry: { ratio: { numerator: '17', denominator: '40' } },
  },
};
const revisions = () =>
  inspect(world.adminUrl, 'SELECT revision FROM outcome_revision WHERE indicator_id = $1 AND unit_id = $2', [
    cell.indicatorId,
    cell.unitId,
  ]);

describe('a session that a process has read', () => {
  test.each([
    ['reads', table, {}],
    ['reads the same again', table, {}],
    ['changes', save, entry],
  ])('is only proven when it %s, with the first statement', async (_what, query, variables) => {
    world.statements.length = 0;
    const { data, errors } = await ask(world.server, cookie, query, variables);
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
    const ofSession = world.statements.filter((sql) => /"session"/.test(sql));
    expect(ofSession).toEqual([expect.stringMatching(/^SELECT FROM "session" WHERE/)]);
    expect(world.statements[0]).toBe(ofSession[0]);
  });

  test('is put off when there is enough to gain, and proven on', async () => {
    let clock = Date.now();
    const server = await serverOn(world.database, { now: () => new Date(clock) });
    const viewer = async () => (await ask(server, cookie, '{ viewer { name } }')).data;
    const known = await viewer();
    for (let minutes = 0; minutes < 120; minutes += 10) {
      clock += 10 * 60_000;
      expect(await viewer()).toEqual(known);
    }
    clock += 61 * 60_000;
    expect(await viewer()).toEqual({ viewer: null });
    await server.close();
  });
});

describe('one that has ended behind the back of a process', () => {
  beforeEach(end);

  test('is a visitor’s from then on', async () => {
    expect((await ask(world.server, cookie, '{ viewer { id } }')).data).toEqual({ viewer: null });
    expect(await ask(world.server, cookie, '{ viewer { id } }')).toMatchObject({ data: { viewer: null } });
  });

  test.each([table, goals, '{ sessions { id } }', 'mutation { endOtherSessions { id } }'])(
    'is told nothing: %s',
    async (query) => {
      const other = await signIn(elsewhere, 'rapportor', '9999');
      const { data, errors } = await ask(world.server, cookie, query);
      expect(Object.values(Object(data)).filter((told) => told !== null)).toEqual([]);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
      expect((await ask(elsewhere, other, '{ viewer { id } }')).data).not.toEqual({ viewer: null });
    },
  );

  test('changes nothing', async () => {
    const before = await revisions();
    const { errors } = await ask(world.server, cookie, save, entry);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
    expect(await revisions()).toEqual(before);
  });

  test('ends for what is no question to the API, too', async () => {
    for (const url of ['/auth/session', '/export/indicators.csv?year=2023']) {
      const { statusCode } = await world.server.inject({ url, headers: { cookie } });
      expect([url, statusCode]).toEqual([url, 401]);
    }
  });
});

test('an answer that is kept is not told in the name of a session that has ended', async () => {
  for (let turn = 0; turn < 3; turn += 1) expect((await ask(world.server, cookie, table)).errors).toBeUndefined();
  await end();
  const { data, errors } = await ask(world.server, cookie, table);
  expect(Object.values(Object(data)).filter((told) => told !== null)).toEqual([]);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
  // Nor is what the visitor was told kept for those who are signed in.
  cookie = await signIn(world.server, 'rapportor', '9999');
  expect((await ask(world.server, cookie, table)).errors).toBeUndefined();
});
