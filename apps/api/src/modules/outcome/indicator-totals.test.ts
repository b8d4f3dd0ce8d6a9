import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { inspect, startWorld, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Totals that are not what the answers add up to: of a group that is empty nothing but zeros may be left. */
const strayed = `
  SELECT * FROM (
    (SELECT * FROM indicator_total WHERE answered > 0 EXCEPT SELECT * FROM indicator_sum)
    UNION ALL (SELECT * FROM indicator_sum EXCEPT SELECT * FROM indicator_total)
    UNION ALL SELECT * FROM indicator_total WHERE answered = 0
      AND (shares, "values", numerator, denominator, value) <> (0, 0, 0, 0, 0)) differing`;

const linkRow = z.object({ municipality: z.string(), indicator: z.string(), unit: z.string(), person: z.string() });
type Link = z.infer<typeof linkRow>;

/** Every unit beside one indicator, so that whatever is done to them meets in the same totals. */
async function linksOf(municipality: string): Promise<Link[]> {
  const rows = await inspect(
    world.adminUrl,
    `SELECT x.municipality, x.indicator_id AS indicator, u.id AS unit,
       (SELECT p.id FROM person p WHERE p.municipality = x.municipality LIMIT 1) AS person
     FROM indicator_unit x JOIN unit u ON u.municipality = x.municipality
     WHERE x.municipality = $1 AND x.indicator_id IN (
       SELECT indicator_id FROM indicator_unit WHERE municipality = $1 ORDER BY indicator_id LIMIT 1)
     GROUP BY 1, 2, 3 ORDER BY 2, 3`,
    [municipality],
  );
  return z.array(linkRow).parse(rows);
}

const answer = `
  INSERT INTO outcome AS o (municipality, indicator_id, unit_id, tertial, sex, revision, value, numerator, denominator,
    absence, misreport, saved_at, saved_by)
  VALUES ($1, $2, $3, $4, 'total', 1, $5, $6, $7, $8, $9, now(), $10)
  ON CONFLICT (municipality, indicator_id, unit_id, tertial, sex) DO UPDATE
  SET revision = o.revision + 1, value = excluded.value, numerator = excluded.numerator,
    denominator = excluded.denominator, absence = excluded.absence, misreport = excluded.misreport`;
const report = `
  INSERT INTO indicator_unit (municipality, indicator_id, unit_id, reports) VALUES ($1, $2, $3, $4)
  ON CONFLICT (municipality, indicator_id, unit_id) DO UPDATE SET reports = excluded.reports`;
const leave = 'DELETE FROM indicator_unit WHERE municipality = $1 AND indicator_id = $2 AND unit_id = $3';
const withdraw = 'DELETE FROM outcome WHERE municipality = $1 AND indicator_id = $2 AND unit_id = $3 AND tertial = $4';

/** What somebody does in their `turn`: answers of all kinds mostly, now and then a change of who reports. */
function doing(turn: number, tertial: number, { municipality, indicator, unit, person }: Link): [string, unknown[]] {
  const place = [municipality, indicator, unit];
  const answered = (...figures: unknown[]): [string, unknown[]] => [answer, [...place, tertial, ...figures, person]];
  switch (turn % 8) {
    case 0:
      return [report, [...place, true]];
    case 1:
      return answered(null, null, null, 'notMeasured', null);
    case 2:
      return answered(turn / 4, null, null, null, null);
    case 3:
      return turn % 3 === 0 ? [leave, place] : [report, [...place, false]];
    case 4:
      return turn % 5 === 0 ? [withdraw, [...place, tertial]] : answered(null, 0, 41, null, null);
    default:
      return answered(null, turn % 40, 40 + (turn % 7), null, turn % 9 === 0 ? 'Fel population' : null);
  }
}

describe('the totals that are kept', () => {
  test('are what the samples add up to', async () => {
    expect(await inspect(world.adminUrl, strayed)).toEqual([]);
    const [kept] = await inspect(world.adminUrl, 'SELECT count(*)::int AS totals FROM indicator_total');
    const [answered] = await inspect(world.adminUrl, 'SELECT count(*)::int AS totals FROM indicator_sum');
    expect(kept).toEqual(answered);
    expect(z.object({ totals: z.number() }).parse(kept).totals).toBeGreaterThan(100);
  });

  test('stay so whatever many do to the same indicators at once', async () => {
    const links = await linksOf('9999');
    expect(links.length).toBeGreaterThan(4);
    const people = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const client = new pg.Client({ connectionString: world.adminUrl });
        await client.connect();
        return client;
      }),
    );
    try {
      // What is added up anew mends what was lost before: so it is looked at each time all of them are done.
      for (let round = 0; round < 60; round += 1) {
        await Promise.all(
          people.map(async (client, person) => {
            const turn = round * 5 + person * 3;
            const link = links[(person * 2 + round) % links.length];
            if (!link) return;
            await client.query('BEGIN');
            await client.query(...doing(turn, 1 + (round % 3), link));
            await client.query(turn % 11 === 0 ? 'ROLLBACK' : 'COMMIT');
          }),
        );
        expect(await inspect(world.adminUrl, strayed)).toEqual([]);
      }
    } finally {
      await Promise.all(people.map((client) => client.end()));
    }
  });

  test('lose nothing when two answer an indicator for the first time at once', async () => {
    const [first, second] = await Promise.all(
      Array.from({ length: 2 }, async () => {
        const client = new pg.Client({ connectionString: world.adminUrl });
        await client.connect();
        return client;
      }),
    );
    const [link, other] = (await linksOf('0139')).slice(-2);
    if (!first || !second || !link || !other) throw new Error('There is nobody to answer.');
    try {
      const { municipality, indicator } = link;
      for (const { unit } of [link, other]) await first.query(report, [municipality, indicator, unit, true]);
      await first.query('DELETE FROM indicator_total WHERE municipality = $1 AND indicator_id = $2', [
        municipality,
        indicator,
      ]);
      await first.query('DELETE FROM outcome WHERE municipality = $1 AND indicator_id = $2', [municipality, indicator]);
      const figures = [1, null, 3, 4, null, null, link.person];
      await first.query('BEGIN');
      await first.query(answer, [municipality, indicator, link.unit, ...figures]);
      const later = second.query(answer, [municipality, indicator, other.unit, ...figures]);
      for (;;) {
        const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        if ((await inspect(world.adminUrl, waiting)).length > 0) break;
      }
      await first.query('COMMIT');
      await later;
      expect(
        await inspect(
          world.adminUrl,
          `SELECT answered, numerator::int, denominator::int FROM indicator_total
           WHERE municipality = $1 AND indicator_id = $2 AND sex = 'total' AND tertial = 1`,
          [municipality, indicator],
        ),
      ).toEqual([{ answered: 2, numerator: 6, denominator: 8 }]);
    } finally {
      await Promise.all([first.end(), second.end()]);
    }
  });
});
