import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspect, startWorld, type World } from '../../testing/world.ts';
import { openPeriodsOfToday } from './open-periods.use-case.ts';
import { inExempelby } from './report.test-support.ts';

const lockedAt = new Date('2023-06-01T08:00:00Z');

let world: World;
let act: ReturnType<typeof inExempelby>;
beforeAll(async () => {
  world = await startWorld({ now: () => lockedAt });
  act = inExempelby(world);
});
afterAll(() => world.stop());

const refused = (refusal: string) => ({ it: { refusal, reporting: null } });
const now = (period: object) => ({ it: { refusal: null, reporting: { period } } });

test('the days of a tertial are set in their order, by those who may', async () => {
  const days = (opens: string, due: string, closes: string) =>
    `schedulePeriod(input: { period: "2023T1", opensOn: "${opens}", dueOn: "${due}", closesOn: "${closes}" })`;
  const change = days('2023-05-02', '2023-05-16', '2023-06-02');
  expect((await act.period('avdelningschef', change)).data).toEqual(refused('notPermitted'));
  expect((await act.period('administrator', days('2023-05-02', '2023-05-01', '2023-06-02'))).data).toEqual(
    refused('notInOrder'),
  );
  expect((await act.period('administrator', days('2023-02-29', '2023-05-16', '2023-06-02'))).data).toEqual(
    refused('notInOrder'),
  );
  const set = { opensOn: '2023-05-02', dueOn: '2023-05-16', closesOn: '2023-06-02', canSchedule: true, canLock: false };
  expect((await act.period('administrator', change)).data).toMatchObject(now(set));
  expect(
    (await act.period('administrator', 'schedulePeriod(input: { period: "2023T1", dueOn: "2023-05-13" })')).data,
  ).toMatchObject(now({ opensOn: null, dueOn: '2023-05-13', closesOn: null }));
  // What came in on the 14th was in time as long as the due day was the 15th.
  const reports = { 0: { unit: { code: 'MOT' }, inTime: false }, 5: { unit: { code: 'BOS' }, inTime: null } };
  expect((await act.reporting('socialchef')).data).toMatchObject({ reporting: { reports } });
});

test('a tertial that has not begun is opened, once', async () => {
  expect((await act.period('analytiker', 'openPeriod(period: "2023T2")')).data).toEqual(refused('notPermitted'));
  expect((await act.period('socialchef', 'openPeriod(period: "2023T2")')).data).toMatchObject(now({ state: 'open' }));
  expect((await act.period('socialchef', 'openPeriod(period: "2023T2")')).data).toEqual(refused('wrongState'));
  expect((await act.period('socialchef', 'openPeriod(period: "2031T2")')).data).toEqual(refused('notFound'));
  const { data } = await act.toDo('enhetschef');
  expect(data).toMatchObject({ toDo: { open: [{ id: 'toDo:2023T1' }, { id: 'toDo:2023T2' }] } });
});

test('it is locked when all reports are approved, or with a reason', async () => {
  const lock = 'lockPeriod(period: "2023T1")';
  expect((await act.period('administrator', lock)).data).toEqual(refused('notPermitted'));
  expect((await act.period('socialchef', lock)).data).toEqual(refused('notAllApproved'));
  const locked = await act.period('socialchef', 'lockPeriod(period: "2023T1", reason: "Nämnden behöver den nu.")');
  const period = { state: 'locked', lockedAt: lockedAt.toISOString(), canSchedule: false, canLock: true };
  expect(locked.data).toMatchObject(now(period));
  expect((await act.period('socialchef', lock)).data).toEqual(refused('wrongState'));
  expect((await act.reporting('namndledamot')).data).toMatchObject({ reporting: { reports: { length: 8 } } });
});

test('locking waits for what is being saved', async () => {
  const client = new pg.Client({ connectionString: world.adminUrl });
  await client.connect();
  try {
    await client.query(
      "BEGIN; SELECT FROM period WHERE municipality = '9999' AND year = 2023 AND tertial = 2 FOR SHARE",
    );
    const locking = act.period('socialchef', 'lockPeriod(period: "2023T2", reason: "Ingen rapporterar.")');
    const waiting = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    await expect.poll(() => inspect(world.adminUrl, waiting)).toHaveLength(1);
    expect((await act.reporting('socialchef', '2023T2')).data).toMatchObject({
      reporting: { period: { state: 'open' } },
    });
    await client.query('COMMIT');
    expect((await locking).data).toMatchObject(now({ state: 'locked' }));
  } finally {
    await client.end();
  }
});

test('nothing is saved or moved in it then', async () => {
  const saved = await act.record('rapportor', '2023-12', 'BOS', { absence: 'notApplicable' });
  expect(saved.data).toMatchObject({ recordOutcome: { reason: 'periodLocked' } });
  const moved = await act.move('socialchef', 'approve', { OPF: 2 });
  expect(moved.data).toMatchObject({ moveReports: { results: [{ refusal: 'periodLocked' }] } });
});

test('it is opened again with a reason, and locked without one when all are approved', async () => {
  const reopen = (reason: string) => `reopenPeriod(period: "2023T1", reason: "${reason}")`;
  expect((await act.period('avdelningschef', reopen('fel'))).data).toEqual(refused('notPermitted'));
  expect((await act.period('socialchef', reopen(' '))).data).toEqual(refused('reasonMissing'));
  expect((await act.period('socialchef', reopen('En siffra var fel.'))).data).toMatchObject(
    now({ state: 'open', lockedAt: null }),
  );
  await inspect(
    world.adminUrl,
    `INSERT INTO unit_report (municipality, year, tertial, unit_id, revision, state)
     SELECT municipality, 2023, 1, id, 1, 'approved' FROM unit WHERE municipality = '9999' AND kind = 'unit'
     ON CONFLICT (municipality, year, tertial, unit_id) DO UPDATE SET state = 'approved'`,
  );
  expect((await act.period('socialchef', 'lockPeriod(period: "2023T1")')).data).toMatchObject(now({ state: 'locked' }));
});

test('it tells when it was opened, locked and opened again, by whom and why, to those who may see it', async () => {
  const events = async (person: string, period = '2023T1') =>
    (await act.ask(person, `{ periodEvents(period: "${period}") { act reason at by } }`)).data;
  const by = { at: lockedAt.toISOString(), by: 'Signe Socialchef' };
  const told = [
    { act: 'lock', reason: null, ...by },
    { act: 'reopen', reason: 'En siffra var fel.', ...by },
    { act: 'lock', reason: 'Nämnden behöver den nu.', ...by },
  ];
  expect(await events('rapportor')).toEqual({ periodEvents: told });
  expect(await events('namndledamot')).toEqual({ periodEvents: told });
  expect(await events('rapportor', '2031T1')).toEqual({ periodEvents: null });
  expect(await events('rapportor', 'x')).toEqual({ periodEvents: null });
  expect(await events('namndledamot', '2023T3')).toEqual({ periodEvents: null });
});

test('each change is written down, with the reason that was given', async () => {
  const rows = await inspect(
    world.adminUrl,
    `SELECT act, subject->>'period' AS period, subject->>'reason' AS reason FROM audit_event
     WHERE municipality = '9999' AND act LIKE 'period.%' ORDER BY id`,
  );
  expect(rows).toEqual([
    { act: 'period.schedule', period: '2023T1', reason: null },
    { act: 'period.schedule', period: '2023T1', reason: null },
    { act: 'period.open', period: '2023T2', reason: null },
    { act: 'period.lock', period: '2023T1', reason: 'Nämnden behöver den nu.' },
    { act: 'period.lock', period: '2023T2', reason: 'Ingen rapporterar.' },
    { act: 'period.reopen', period: '2023T1', reason: 'En siffra var fel.' },
    { act: 'period.lock', period: '2023T1', reason: null },
  ]);
});

test('a tertial opens by itself on its day, once, whoever else opens it too', async () => {
  const opens = (day: string) => `schedulePeriod(input: { period: "2023T3", opensOn: "${day}" })`;
  const upcoming = { state: 'upcoming', opensOn: '2024-01-01' };
  expect((await act.period('administrator', opens('2024-01-01'))).data).toMatchObject(now(upcoming));
  // In Sweden it is still the day before.
  expect(await openPeriodsOfToday(world.database, new Date('2023-12-31T22:59:00Z'))).toEqual([]);
  const midnight = new Date('2023-12-31T23:01:00Z');
  const opened = await Promise.all([1, 2, 3].map(() => openPeriodsOfToday(world.database, midnight)));
  expect(opened.flat()).toEqual(['9999 2023T3']);
  expect((await act.reporting('socialchef', '2023T3')).data).toMatchObject({
    reporting: { period: { state: 'open' } },
  });
  const told = await inspect(
    world.adminUrl,
    `SELECT p.handle, a.subject->>'period' AS period FROM audit_event a
     JOIN person p ON p.municipality = a.municipality AND p.id = a.actor_id
     WHERE a.municipality = '9999' AND a.act = 'period.open' AND a.subject->>'period' = '2023T3'`,
  );
  expect(told).toEqual([{ handle: 'kommandorad', period: '2023T3' }]);
});

test('a day that has come already opens the tertial at once', async () => {
  const url = world.adminUrl;
  await inspect(
    url,
    `UPDATE period SET state = 'upcoming' WHERE municipality = '9999' AND year = 2023 AND tertial = 3`,
  );
  const days = 'schedulePeriod(input: { period: "2023T3", opensOn: "2023-06-01" })';
  expect((await act.period('administrator', days)).data).toMatchObject(now({ state: 'open', opensOn: '2023-06-01' }));
});
