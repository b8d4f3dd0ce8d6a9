import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const flat = `query ($year: Int!) { indicatorTable(year: $year) { year ids codes names directions serviceAreas targetOperators
  targets targetUppers t1 t2 t3 statuses trends trendQualities } }`;
const whole = `query ($year: Int!) { year(year: $year) { year indicators { id code name direction serviceAreas { name }
  target { operator value upper } results { value } status trend { direction quality } } } }`;

const text = z.string().nullable();
const column = z.array(text);
const columns = z.object({
  indicatorTable: z
    .object({
      ...{ year: z.number(), ids: column, codes: column, names: column, directions: column },
      serviceAreas: z.array(z.array(z.string())),
      ...{ targetOperators: column, targets: column, targetUppers: column, t1: column, t2: column, t3: column },
      ...{ statuses: column, trends: column, trendQualities: column },
    })
    .nullable(),
});
const asked = z.object({
  year: z
    .object({
      year: z.number(),
      indicators: z.array(
        z.object({
          ...{ id: text, code: text, name: text, direction: text, status: text },
          serviceAreas: z.array(z.object({ name: z.string() })),
          target: z.object({ operator: text, value: text, upper: text }).nullable(),
          results: z.tuple([z.object({ value: text }), z.object({ value: text }), z.object({ value: text })]),
          trend: z.object({ direction: text, quality: text }).nullable(),
        }),
      ),
    })
    .nullable(),
});

const municipalities = ['0139', '9999'];
const years = [2021, 2022, 2023, 2024];

/** Asks for a year both ways and gives what the flat table says, and what the whole year says in its form. */
async function bothWays(person: string, municipality: string, year: number) {
  const cookie = await signIn(world.server, person, municipality);
  const table = columns.parse((await ask(world.server, cookie, flat, { year })).data).indicatorTable;
  const read = asked.parse((await ask(world.server, cookie, whole, { year })).data).year;
  return { table, expected: read && inColumns(read) };
}

function inColumns({ year, indicators }: NonNullable<z.infer<typeof asked>['year']>) {
  return {
    year,
    ids: indicators.map(({ id }) => id),
    codes: indicators.map(({ code }) => code),
    names: indicators.map(({ name }) => name),
    directions: indicators.map(({ direction }) => direction),
    serviceAreas: indicators.map(({ serviceAreas }) => serviceAreas.map(({ name }) => name)),
    targetOperators: indicators.map(({ target }) => target?.operator ?? null),
    targets: indicators.map(({ target }) => target?.value ?? null),
    targetUppers: indicators.map(({ target }) => target?.upper ?? null),
    t1: indicators.map(({ results }) => results[0].value),
    t2: indicators.map(({ results }) => results[1].value),
    t3: indicators.map(({ results }) => results[2].value),
    statuses: indicators.map(({ status }) => status),
    trends: indicators.map(({ trend }) => trend?.direction ?? null),
    trendQualities: indicators.map(({ trend }) => trend?.quality ?? null),
  };
}

test('says the same as the whole year, to everybody and of every year', async () => {
  let rows = 0;
  for (const municipality of municipalities) {
    for (const person of ['analytiker', 'namndledamot', 'rapportor', 'administrator']) {
      for (const year of years) {
        const { table, expected } = await bothWays(person, municipality, year);
        expect(table, `${person} ${municipality} ${year}`).toEqual(expected);
        rows += table?.ids.length ?? 0;
      }
    }
  }
  expect(rows).toBeGreaterThan(300);
});

test('goes by the custom of the municipality for trends', async () => {
  for (const compareWith of ['sameTertialLastYear', 'lastYearEnd']) {
    await inspect(
      world.adminUrl,
      `INSERT INTO status_scheme (municipality, revision, steps, compare_with, arrow, saved_at, saved_by)
       SELECT p.municipality, coalesce((SELECT max(revision) FROM status_scheme s WHERE s.municipality = p.municipality), 0) + 1,
         '[{"verdict":"met","share":null,"word":null,"symbol":"check"},{"verdict":"partly","share":"0.8","word":null,"symbol":"half"},
           {"verdict":"notMet","share":null,"word":null,"symbol":"triangle"}]', '${compareWith}', 'direction', now(), p.id
       FROM person p WHERE p.municipality = '9999' AND p.handle = 'socialchef'`,
    );
    await inspect(
      world.adminUrl,
      "UPDATE period SET scheme_revision = NULL, state = 'open' WHERE municipality = '9999'",
    );
    for (const year of years) {
      const { table, expected } = await bothWays('analytiker', '9999', year);
      expect(table, `${compareWith} ${year}`).toEqual(expected);
    }
  }
});

test('leaves to the rules of the whole year what cannot be added up beforehand', async () => {
  const changes = {
    coming: `UPDATE outcome SET numerator = NULL, denominator = NULL, value = NULL
      WHERE tertial = 2 AND get_byte(uuid_send(unit_id), 3) % 3 = 0`,
    mean: "UPDATE indicator SET aggregation = 'mean' WHERE construction = 'ratio'",
    withdrawn: 'UPDATE outcome SET numerator = NULL, denominator = NULL, value = NULL WHERE tertial = 3',
    absent: `UPDATE outcome SET numerator = NULL, denominator = NULL, value = NULL, absence = 'notApplicable'
      WHERE tertial = 2 AND get_byte(uuid_send(indicator_id), 3) % 2 = 0`,
    gone: "UPDATE unit SET valid_to = '2023-02-01' WHERE kind = 'unit'",
    bare: `UPDATE indicator SET aggregation = 'weighted' WHERE construction = 'ratio';
      UPDATE outcome SET numerator = NULL, denominator = NULL, value = 50
      WHERE tertial = 1 AND numerator IS NOT NULL AND get_byte(uuid_send(unit_id), 3) % 2 = 0`,
  };
  for (const [change, sql] of Object.entries(changes)) {
    await inspect(world.adminUrl, sql);
    for (const municipality of municipalities) {
      for (const year of years) {
        const { table, expected } = await bothWays('analytiker', municipality, year);
        expect(table, `${change} ${municipality} ${year}`).toEqual(expected);
      }
    }
  }
});

test('takes one data statement within the circle of those who see the figures as they are', async () => {
  const cookie = await signIn(world.server, 'analytiker');
  world.statements.length = 0;
  await ask(world.server, cookie, flat, { year: 2022 });
  expect(world.statements.filter((sql) => !/"session"/.test(sql))).toHaveLength(1);
});

test('tells a visitor nothing, and nobody a year that is not theirs', async () => {
  expect((await ask(world.server, null, flat, { year: 2022 })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  const cookie = await signIn(world.server, 'analytiker');
  expect((await ask(world.server, cookie, flat, { year: 1999 })).data).toEqual({ indicatorTable: null });
});
