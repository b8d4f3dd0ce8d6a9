import { sampleMunicipalities } from '@tertial/prisma/seed';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createMailer, type Mailer } from '../../platform/mail.ts';
import { startMailServer, type TestMailServer } from '../../testing/mail-server.ts';
import { inspect, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';
import { remind } from './remind.use-case.ts';

let world: World;
let server: TestMailServer;
let mailer: Mailer;
const link = new URL('https://tertial.example.se/att-gora');
const own = (sql: string, ...values: unknown[]) => inspect(world.adminUrl, sql, values);

beforeAll(async () => {
  server = await startMailServer();
  mailer = createMailer({ url: server.url, from: 'Tertial <tertial@example.se>' });
  world = await startWorld(
    {},
    sampleMunicipalities.filter(({ code }) => code === '9999'),
  );
});
afterAll(async () => {
  mailer.close();
  await world.stop();
  await server.stop();
});
beforeEach(async () => {
  server.received.length = 0;
  server.refused.clear();
  await own('ALTER TABLE reminder DISABLE TRIGGER USER');
  await own('DELETE FROM reminder');
  await own('ALTER TABLE reminder ENABLE TRIGGER USER');
  await own('DELETE FROM municipality_setting');
  await own(`UPDATE person SET email = NULL, ended_on = NULL`);
  await own(`UPDATE person SET email = 'rapport@example.se' WHERE handle = 'rapportor'`);
  await own(`UPDATE period SET due_on = CASE WHEN state = 'open' THEN DATE '2023-05-15' END`);
});

const boende = sampleId('9999', 'unit', 'BOS');
const at = (day: string) => new Date(`${day}T07:00:00+02:00`);
const send = (day: string) => remind(world.database, { now: at(day), link, send: mailer.send });

test('tells which units have what left, by when and where, and nothing about who is told', async () => {
  expect((await send('2023-05-08')).failed).toBe(0);
  const [letter] = server.received;
  expect(letter?.to).toEqual(['rapport@example.se']);
  expect(letter?.source).toMatch(/^Auto-Submitted: auto-generated\r\n/);
  expect(letter?.source).toMatch(/^To: rapport@example\.se\r\n/m);
  const { sent } = await remind(world.database, { now: at('2023-05-14'), link, send: null });
  expect(sent).toEqual([
    {
      to: 'rapport@example.se',
      subject: 'Utfall att lämna in senast 2023-05-15',
      text: [
        'Hej!\n\nDet här finns kvar att rapportera:',
        'T1 2023, ska vara inlämnat senast 2023-05-15:\n- Boendestödet: 9 utfall saknas',
        'Gå till https://tertial.example.se/att-gora',
        'Du får brevet för att du rapporterar för enheten eller leder den. Det går inte att svara på det.\n',
      ].join('\n\n'),
    },
  ]);
});

test('goes out once for each day chosen, however often and by however many it is tried', async () => {
  const days = ['2023-05-07', '2023-05-08', '2023-05-08', '2023-05-10', '2023-05-14', '2023-05-15', '2023-05-16'];
  const counts: number[] = [];
  for (const day of days) counts.push((await send(day)).sent.length);
  expect(counts).toEqual([0, 1, 0, 0, 1, 0, 0]);
  await own(`INSERT INTO municipality_setting (municipality, reminder_days) VALUES ('9999', '{30}')`);
  const many = await Promise.all([1, 2, 3, 4].map(() => send('2023-05-15')));
  expect(many.map(({ sent }) => sent.length).sort()).toEqual([0, 0, 0, 1]);
  expect(server.received).toHaveLength(3);
});

test('is tried again when the mail server did not take it', async () => {
  server.refused.add('rapport@example.se');
  const failures: unknown[] = [];
  const options = {
    now: at('2023-05-08'),
    link,
    send: mailer.send,
    onFailure: (error: unknown) => failures.push(error),
  };
  expect(await remind(world.database, options)).toEqual({ sent: [], failed: 1 });
  expect(failures).toHaveLength(1);
  expect(await own('SELECT FROM reminder')).toEqual([]);
  server.refused.clear();
  expect((await send('2023-05-09')).sent).toHaveLength(1);
});

test('is not for those who have ended, have no address, lead from above where others report, or have handed in', async () => {
  await own(`UPDATE person SET email = handle || '@example.se'`);
  const whom = async (day: string) => (await send(day)).sent.map(({ to }) => to).sort();
  await own(`UPDATE unit_report SET state = 'handedIn' WHERE unit_id <> $1`, boende);
  await own(
    `INSERT INTO unit_report (municipality, year, tertial, unit_id, revision, state)
     SELECT municipality, 2023, 1, id, 1, 'handedIn' FROM unit WHERE municipality = '9999' AND kind = 'unit' AND id <> $1
     ON CONFLICT DO NOTHING`,
    boende,
  );
  expect(await whom('2023-05-08')).toEqual(['enhetschef@example.se', 'rapportor@example.se']);
  await own(`UPDATE person SET ended_on = '2020-01-01' WHERE handle = 'rapportor'`);
  expect(await whom('2023-05-14')).toEqual(['enhetschef@example.se']);
  await own(`INSERT INTO municipality_setting (municipality, reminder_days) VALUES ('9999', '{3}')`);
  await own(`UPDATE unit_report SET state = 'handedIn'`);
  expect(await whom('2023-05-12')).toEqual([]);
  await own(`UPDATE unit_report SET state = 'sentBack' WHERE unit_id = $1`, boende);
  expect(await whom('2023-05-12')).toEqual(['enhetschef@example.se']);
});

test('is for the nearest chief where nobody reports for a unit', async () => {
  await own(`UPDATE person SET email = handle || '@example.se' WHERE handle IN ('avdelningschef', 'socialchef')`);
  await own(`UPDATE unit_report SET state = 'inProgress'`);
  const unitsOf = async (day: string) =>
    new Map((await send(day)).sent.map(({ to, text }) => [to, text.match(/(?<=^- ).+?(?=:)/gm) ?? []]));
  const first = await unitsOf('2023-05-08');
  expect([...first.keys()].sort()).toEqual(['avdelningschef@example.se', 'rapport@example.se']);
  expect(first.get('rapport@example.se')).toEqual(['Boendestödet']);
  expect(first.get('avdelningschef@example.se')).toContain('Daglig verksamhet');
  expect(first.get('avdelningschef@example.se')).not.toContain('Boendestödet');
  await own(`UPDATE person SET ended_on = '2020-01-01' WHERE handle = 'avdelningschef'`);
  const then = await unitsOf('2023-05-14');
  expect(then.get('socialchef@example.se')).toEqual(first.get('avdelningschef@example.se'));
});

test('can be looked at without being sent', async () => {
  const look = () => remind(world.database, { now: at('2023-05-08'), link, send: null });
  expect((await look()).sent).toHaveLength(1);
  expect((await look()).sent).toHaveLength(1);
  expect(server.received).toEqual([]);
  await send('2023-05-08');
  expect((await look()).sent).toEqual([]);
});

test('is not for a unit that ended before the tertial', async () => {
  const ends = (day: string | null) => own('UPDATE unit SET valid_to = $1', day);
  await ends('2022-12-31');
  expect((await send('2023-05-08')).sent).toEqual([]);
  await ends('2023-01-01');
  expect((await send('2023-05-08')).sent).toHaveLength(1);
  await ends(null);
});

test('begins no other letter when the process is about to end; the rest is for the next one', async () => {
  await own(`UPDATE person SET email = handle || '@example.se' WHERE handle IN ('rapportor', 'enhetschef')`);
  const all = await remind(world.database, { now: at('2023-05-08'), link, send: null });
  expect(all.sent.length).toBeGreaterThan(1);
  const stopping = new AbortController();
  const sendLast = async (letter: Parameters<Mailer['send']>[0]) => {
    stopping.abort();
    await mailer.send(letter);
  };
  const first = await remind(world.database, {
    now: at('2023-05-08'),
    link,
    send: sendLast,
    stopping: stopping.signal,
  });
  expect(first.sent).toHaveLength(1);
  expect((await send('2023-05-08')).sent).toHaveLength(all.sent.length - 1);
  expect(server.received).toHaveLength(all.sent.length);
});
