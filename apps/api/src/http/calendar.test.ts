import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../testing/world.ts';

let world: World;
let chief: string;
const feed = z.object({ feed: z.object({ exists: z.boolean(), path: z.string().nullable() }) });

beforeAll(async () => {
  world = await startWorld({ publicUrl: new URL('http://127.0.0.1:4321') });
  chief = await signIn(world.server, 'enhetschef');
  await own(`UPDATE period SET opens_on = NULL, due_on = NULL, closes_on = NULL`);
  await own(
    `UPDATE period SET due_on = '2023-05-15', closes_on = '2023-05-31'
     WHERE municipality = '0139' AND year = 2023 AND tertial = 1`,
  );
});
afterAll(() => world.stop());

const own = (sql: string, ...values: unknown[]) => inspect(world.adminUrl, sql, values);
const get = (url: string | null) => world.server.inject({ method: 'GET', url: url ?? '/nowhere' });
const say = async (operation: string, cookie = chief) =>
  feed.parse((await ask(world.server, cookie, operation)).data).feed;
const create = (cookie = chief) => say('mutation { feed: createCalendarFeed { exists path } }', cookie);

test('a calendar has the days of the municipality and nothing about anybody', async () => {
  const { path } = await create();
  expect(path).toMatch(/^\/kalender\/0139\/[\w-]{43}\.ics$/);
  const response = await get(path);
  expect(response.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(response.headers['cache-control']).toBe('no-store');
  const lines = response.body.split('\r\n');
  expect(response.body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(lines.at(-1)).toBe('');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines.filter((line) => /^(UID|SUMMARY|DTSTART|DTEND|DURATION|TRANSP|URL)/.test(line))).toEqual([
    'UID:0139-2023T1-dueOn@tertial',
    'SUMMARY:T1 2023: sista dag att lämna in utfall',
    'DTSTART;VALUE=DATE:20230515',
    'DTEND;VALUE=DATE:20230516',
    'URL:http://127.0.0.1:4321/att-gora',
    'TRANSP:TRANSPARENT',
    'UID:0139-2023T1-closesOn@tertial',
    'SUMMARY:T1 2023: rapporteringen stänger',
    'DTSTART;VALUE=DATE:20230531',
    'DTEND;VALUE=DATE:20230601',
    'URL:http://127.0.0.1:4321/att-gora',
    'TRANSP:TRANSPARENT',
  ]);
  expect(response.body).not.toMatch(/chef/i);
});

test('its address is told once, kept without its key, and stops with a new one or none', async () => {
  const first = await create();
  const kept = JSON.stringify(await own('SELECT * FROM calendar_token'));
  expect(kept).not.toContain(first.path?.slice(15, -4));
  expect(await say('{ feed: calendarFeed { exists path } }')).toEqual({ exists: true, path: null });
  const second = await create();
  expect((await get(first.path)).statusCode).toBe(404);
  expect((await get(second.path)).statusCode).toBe(200);
  expect(await say('mutation { feed: removeCalendarFeed { exists path } }')).toEqual({ exists: false, path: null });
  expect((await get(second.path)).statusCode).toBe(404);
  expect(await say('{ feed: calendarFeed { exists path } }')).toEqual({ exists: false, path: null });
});

test('a key opens the calendar of its own municipality only, and of nobody who has ended', async () => {
  const { path } = await create(await signIn(world.server, 'rapportor', '9999'));
  expect((await get(path)).body).not.toContain('BEGIN:VEVENT');
  expect((await get(path?.replace('/9999/', '/0139/') ?? null)).statusCode).toBe(404);
  await own(`UPDATE person SET ended_on = '2020-01-01' WHERE municipality = '9999' AND handle = 'rapportor'`);
  expect((await get(path)).statusCode).toBe(404);
});

test.each(['/kalender/0139/x.ics', `/kalender/0139/${'a'.repeat(43)}.ics`, `/kalender/x/${'a'.repeat(43)}.ics`])(
  'nothing is found at %s',
  async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  },
);

test('only somebody signed in can have one', async () => {
  const asked = await ask(world.server, null, 'mutation { createCalendarFeed { exists } }');
  expect(asked.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
