import { EventEmitter, once } from 'node:events';
import { connectDirect, Prisma } from '@tertial/prisma';
import { sampleMunicipalities } from '@tertial/prisma/seed';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { loadSample } from '../cli/load-sample.ts';
import { sampleId } from '../modules/sample/sample-id.ts';
import { hasSeen } from '../platform/asker.ts';
import { changesShape } from '../platform/changes.ts';
import { createDatabase, type Database } from '../platform/database.ts';
import { until } from '../platform/embedded-database.process.ts';
import { openReplicas } from '../platform/replicas.ts';
import { sessionDigest } from '../platform/session.ts';
import { type ReplicatedDatabase, startReplicated } from '../platform/testing/replicated.ts';
import { ask, inspect, serverOn, signIn } from '../testing/world.ts';

const municipality = '0139';
const code = '2023-01';
const hour = 3_600_000;

let pair: ReplicatedDatabase;
/** Two processes of the program, as far as they can tell. */
const processes: { database: Database; server: FastifyInstance }[] = [];
let one: FastifyInstance;
let other: FastifyInstance;
let revision = 0;

/** What each process says of the replica: that it uses it, that it does not. */
const said = [new EventEmitter(), new EventEmitter()] as const;
const allSay = (used: boolean) => Promise.all(said.map((process) => once(process, String(used))));

/** A process on both, when it has begun to use the replica. */
async function startProcess(saying: EventEmitter) {
  const using = once(saying, 'true');
  const onReplica = (_replica: string, used: boolean) => saying.emit(String(used));
  const database = createDatabase(pair.url, { replicaUrls: [pair.replica.url], replicaAge: hour, onReplica });
  await using;
  const server = await serverOn(database, { answerMebibytes: 0 });
  processes.push({ database, server });
  return server;
}

beforeAll(async () => {
  pair = await startReplicated();
  const database = createDatabase(pair.url);
  for (const sample of sampleMunicipalities) await loadSample(database, sample);
  await database.close();
  [one, other] = await Promise.all([startProcess(said[0]), startProcess(said[1])]);
});
afterEach(() => goOn());
afterAll(async () => {
  for (const { database, server } of processes) {
    await server.close();
    await database.close();
  }
  await pair.stop();
});

const onReplica = (sql: string) => inspect(pair.replica.adminUrl, sql);

async function standStill() {
  await caughtUp();
  await onReplica('SELECT pg_wal_replay_pause()');
  const paused = async () => holds(await onReplica("SELECT pg_get_wal_replay_pause_state() = 'paused' AS holds"));
  expect(await until(paused, hour)).toBe(true);
}

async function goOn() {
  await onReplica('SELECT pg_wal_replay_resume()');
  await caughtUp();
}

async function caughtUp() {
  const [row] = await inspect(pair.adminUrl, 'SELECT pg_current_wal_flush_lsn()::text AS place');
  const { place } = z.object({ place: z.string() }).parse(row);
  const there = async () =>
    holds(await inspect(pair.replica.adminUrl, 'SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS holds', [place]));
  expect(await until(there, hour)).toBe(true);
}

function holds([row]: unknown[]): boolean {
  return z.object({ holds: z.boolean() }).parse(row).holds;
}

const table = z.object({
  indicatorTable: z.object({ codes: z.array(z.string()), t1: z.array(z.string().nullable()) }),
});

/** The figure as the table shows it. */
async function figureSeen(server: FastifyInstance, cookie: string) {
  const { data } = await ask(server, cookie, '{ indicatorTable(year: 2023) { codes t1 } }');
  const { codes, t1 } = table.parse(data).indicatorTable;
  return t1[codes.indexOf(code)];
}

/** Saves it, as the next one. */
async function save(server: FastifyInstance, cookie: string, value: string) {
  const input = {
    indicatorId: sampleId(municipality, 'indicator', code),
    unitId: sampleId(municipality, 'unit', 'SK'),
    tertial: 'T1',
    expectedRevision: revision,
    entry: { value },
  };
  const mutation = `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) {
    __typename ... on OutcomeRecorded { saved { revision } indicator { results { value } } } } }`;
  const { data } = await ask(server, cookie, mutation, { input });
  revision += 1;
  const indicator = { results: [{ value }, { value: null }, { value: null }] };
  expect(data).toEqual({ recordOutcome: { __typename: 'OutcomeRecorded', saved: { revision }, indicator } });
}

/** Sends a file of outcomes: to be looked at, and with the digest of that to be kept. */
function send(cookie: string, content: string, digest = '') {
  const part = (name: string, value: string) =>
    `--end\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const payload = `${digest && part('digest', digest)}${part('file"; filename="utfall.csv', content)}--end--\r\n`;
  const headers = { cookie, 'content-type': 'multipart/form-data; boundary=end' };
  return one.inject({ method: 'POST', url: '/import', headers, payload });
}

describe('with a replica that stands still', () => {
  test('who has written sees it at once, in every process; others see what the replica has', async () => {
    const writer = await signIn(one, 'rapportor');
    const reader = await signIn(one, 'socialchef');
    await save(one, writer, '11');
    await standStill();
    await save(one, writer, '12');
    expect(await figureSeen(one, writer)).toBe('12');
    expect(await figureSeen(other, writer)).toBe('12');
    expect(await figureSeen(one, reader)).toBe('11');
    expect(await figureSeen(other, reader)).toBe('11');
    await goOn();
    expect(await figureSeen(other, reader)).toBe('12');
  });

  test('whatever somebody changes, what they see from then on is no older', async () => {
    const chief = await signIn(one, 'socialchef');
    const writer = await signIn(one, 'rapportor');
    await standStill();
    const before = await figureSeen(one, chief);
    await save(one, writer, '13');
    expect(await figureSeen(one, chief)).toBe(before);
    const input = { name: 'Min vy', shared: false, search: 'status=notMet', expectedRevision: 0 };
    const mutation = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { refusal } }';
    expect(await ask(one, chief, mutation, { input })).toMatchObject({ data: { saveView: { refusal: null } } });
    expect(await figureSeen(other, chief)).toBe('13');
  });

  test('what a file brings is seen at once by whoever has sent it', async () => {
    const writer = await signIn(one, 'rapportor');
    await standStill();
    const content = `unit;indicator;period;value\r\nSK;${code};2023T1;31\r\n`;
    const preview = z.object({ digest: z.string() }).parse((await send(writer, content)).json());
    expect((await send(writer, content, preview.digest)).json()).toMatchObject({ updated: 1, errors: [] });
    revision += 1;
    expect(await figureSeen(other, writer)).toBe('31');
  });

  test('who has just signed in is answered', async () => {
    await standStill();
    const reader = await signIn(one, 'socialchef');
    expect(await figureSeen(other, reader)).toBe(await figureSeen(one, reader));
  });

  test('a session that is ended and a role that is taken away count at once', async () => {
    const analyst = await signIn(one, 'analytiker');
    const chief = await signIn(one, 'socialchef');
    await standStill();
    const question = '{ indicatorTable(year: 2023) { codes } }';
    expect(await ask(one, analyst, question)).toMatchObject({ data: { indicatorTable: {} } });
    const id = sampleId(municipality, 'person', 'analytiker');
    const taken = await inspect(pair.adminUrl, 'DELETE FROM role_grant WHERE person_id = $1 RETURNING *', [id]);
    expect(await ask(other, analyst, question)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(taken).toHaveLength(1);
    await one.inject({ method: 'POST', url: '/auth/sign-out', headers: { cookie: chief } });
    expect(await ask(other, chief, question)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

test('a replica that is gone is passed by, and used again when it is back', async () => {
  const writer = await signIn(one, 'rapportor');
  const reader = await signIn(one, 'socialchef');
  const passedBy = allSay(false);
  await pair.stopReplica();
  await save(one, writer, '21');
  expect(await figureSeen(one, reader)).toBe('21');
  expect(await figureSeen(other, reader)).toBe('21');
  await passedBy;
  const back = allSay(true);
  await pair.startReplica();
  await back;
  await standStill();
  await save(one, writer, '22');
  expect(await figureSeen(one, reader)).toBe('21');
});

describe('on the replica', () => {
  const editions = Prisma.sql`SELECT DISTINCT municipality, pg_is_in_recovery() AS copy FROM edition`;

  async function asked() {
    const cookie = await signIn(one, 'socialchef');
    await caughtUp();
    const session = sessionDigest(cookie.split('=')[1] ?? '');
    const database = processes[0]?.database.askedBy({
      session,
      changes: 0,
      rights: 0,
      onlyReads: true,
      upTo: null,
      proof: null,
    });
    if (!database) throw new Error('No process runs.');
    return database;
  }

  test('everybody reads the rows of their own municipality, and no others', async () => {
    const database = await asked();
    expect(await database.readTenant('0139', editions)).toEqual([{ municipality: '0139', copy: true }]);
    expect(await database.readTenant('9999', editions)).toEqual([{ municipality: '9999', copy: true }]);
    expect(await database.readTenant('0000', editions)).toEqual([]);
  });

  test('a statement that fails is answered by the primary, and harms no other', async () => {
    const database = await asked();
    await expect(database.readTenant('0139', Prisma.sql`SELECT 1 / ${0}::int AS never`)).rejects.toThrow(/division/);
    expect(await database.readTenant('0139', editions)).toMatchObject([{ copy: true }]);
  });
});

const usable = () => ({ url: pair.replica.url, age: hour, changes: 0, isBehind: false });

test.each([
  ['is the primary', () => ({ ...usable(), url: pair.url, answer: null })],
  ['may not be as old as it is', () => ({ ...usable(), age: 0, answer: null })],
  ['has not seen what the asker has', () => ({ ...usable(), changes: 1, answer: null })],
  ['is not as new as the answer is to be', () => ({ ...usable(), isBehind: true, answer: null })],
  ['is a replica that has it all', () => ({ ...usable(), answer: [{ answer: 1 }] })],
])('a server answers only as a replica that is up to date: one that %s', async (_, given) => {
  const { url, age, changes, isBehind, answer } = given();
  const cookie = await signIn(one, 'socialchef');
  await caughtUp();
  const primary = connectDirect(pair.url);
  const replicas = openReplicas(primary, [url], { replicaAge: age });
  await replicas.look();
  const [counted] = await inspect(
    pair.adminUrl,
    `SELECT m.changes + $1::int || '' AS plan, coalesce(sum(c.length), 0) || '' AS figures
     FROM municipality m LEFT JOIN revision_chain c ON c.municipality = m.code WHERE m.code = '0139' GROUP BY m.changes`,
    [isBehind ? 1 : 0],
  );
  const upTo = { municipality: '0139', years: null, ...z.object(changesShape).parse(counted) };
  const session = sessionDigest(cookie.split('=')[1] ?? '');
  const asker = { session, changes, rights: 0, onlyReads: true, upTo, proof: null };
  const read = (seen: Prisma.Sql) => replicas.read('0139', seen, Prisma.sql`SELECT 1 AS answer`);
  expect(await read(hasSeen(asker))).toEqual(answer);
  await replicas.close();
  await primary.close();
});
