import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, type Server, signIn, startProgram } from '../bench/servers.mjs';
import { startTestDatabase, type TestDatabase } from './platform/testing/test-database.ts';
import { askAt, Balancer } from './testing/balancer.ts';
import { Load, municipality, Report } from './testing/load.ts';

const builder = fileURLToPath(new URL('../launch/build-server.mjs', import.meta.url));
const drain = { DRAIN_SECONDS: '3' };

/** Processes start and end in these tests, with a drain that takes its time: in milliseconds. */
const patience = 90_000;

let database: TestDatabase;
let processes: Server[];
let cookie: string;
const start = async () => startProgram({ url: database.url, port: await freePort(), settings: drain });
const origins = () => processes.map(({ origin }) => origin);

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [builder]);
  database = await startTestDatabase();
  // At once, on a database without figures.
  processes = await Promise.all([start(), start(), start()]);
  cookie = await signIn(processes[0]?.origin ?? '', 'rapportor', municipality);
}, patience);
afterAll(async () => {
  await Promise.all(processes.map(({ kill }) => kill('SIGKILL')));
  await database.stop();
});

/** Ends one of the processes and starts another in its place. */
async function replace(place: number, signal: 'SIGKILL' | 'SIGTERM') {
  const [old] = processes.splice(place, 1, await start());
  if (!old) throw new Error(`There is no process ${place}.`);
  return { origin: old.origin, ended: await old.kill(signal) };
}

const whoAmI = async (origin: string, as: string) => (await askAt(origin, as, '{ viewer { name } }')).data;
const reporter = { viewer: { name: 'Robin Rapportör' } };

test('a session that one begins holds in all, and ends in all where another ends it', async () => {
  const [first = '', second = '', third = ''] = origins();
  const own = await signIn(first, 'rapportor', municipality);
  for (const origin of origins()) expect(await whoAmI(origin, own)).toEqual(reporter);
  const out = await fetch(`${second}/auth/sign-out`, { method: 'POST', headers: { cookie: own } });
  expect(out.status).toBe(204);
  for (const origin of [third, second, first]) expect(await whoAmI(origin, own)).toEqual({ viewer: null });
});

test('what one saves is what the others read next', async () => {
  const report = new Report(cookie, '2023-01');
  const balancer = new Balancer(origins(), { handsOn: true });
  for (let turn = 0; turn < 30; turn += 1) {
    const saved = await report.save((...question) => balancer.ask(...question));
    for (const origin of origins())
      expect(await report.read((...question) => askAt(origin, ...question))).toEqual(saved);
  }
});

test(
  'one that is killed loses what it held itself and nothing else',
  async () => {
    const load = new Load(cookie, new Balancer(origins(), { handsOn: true }));
    await load.answered(100);
    const { origin, ended } = await replace(1, 'SIGKILL');
    await load.answered(100);
    await load.stop();
    expect(ended).toBe('SIGKILL');
    expect(load.lost.length).toBeLessThanOrEqual(load.workers);
    expect(load.lost.map((lost) => lost.origin)).toEqual(load.lost.map(() => origin));
    expect(load.wrong).toEqual([]);
  },
  patience,
);

test(
  'one that is stopped loses nothing',
  async () => {
    const load = new Load(cookie, new Balancer(origins(), { handsOn: false }));
    await load.answered(100);
    const { ended } = await replace(2, 'SIGTERM');
    await load.answered(100);
    await load.stop();
    expect(ended).toBe(0);
    expect(load.lost).toEqual([]);
    expect(load.wrong).toEqual([]);
  },
  patience,
);
