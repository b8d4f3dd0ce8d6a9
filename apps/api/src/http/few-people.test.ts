import { decimal } from '@tertial/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { recordOutcomes } from '../modules/outcome/record-outcome.use-case.ts';
import { sampleId } from '../modules/sample/sample-id.ts';
import { ask, inspect, signIn, startWorld, type World } from '../testing/world.ts';

const municipality = '9999';
/** Figures about few people that are like no others, so that they are found wherever they get. */
const canary = /(?<![\d.])(2\.71828|3\.14159|86\.5255|1\.61803)/;
const told = z.string().nullable();
const cellsOf = z.array(z.number().nullable());
const cells = z.array(z.object({ indicatorId: z.string(), unitId: z.string(), unit: z.string() }));

let world: World;
let seeded: z.infer<typeof cells>;
beforeAll(async () => {
  world = await startWorld();
  seeded = cells.parse(
    await inspect(
      world.adminUrl,
      `SELECT DISTINCT ON (i.id) i.id::text AS "indicatorId", x.unit_id::text AS "unitId", i.unit
       FROM indicator i JOIN indicator_unit x ON x.municipality = i.municipality AND x.indicator_id = i.id AND x.reports
       WHERE i.municipality = $1 AND i.year = 2023 AND 1 = ANY(i.due_tertials) AND i.unit IN ('percent', 'count')
         AND i.aggregation IN ('weighted', 'sum')
       ORDER BY i.id, x.unit_id`,
      [municipality],
    ),
  );
  await inspect(world.adminUrl, `UPDATE unit_report SET state = 'inProgress' WHERE municipality = $1 AND year = 2023`, [
    municipality,
  ]);
  const by = { personId: sampleId(municipality, 'person', 'socialchef'), municipality };
  const how = { at: new Date(), origin: 'typed', source: null } as const;
  for (const { indicatorId, unitId, unit } of seeded) {
    const measurement =
      unit === 'percent'
        ? ({ kind: 'ratio', numerator: decimal(2), denominator: decimal(3) } as const)
        : ({ kind: 'value', value: decimal(1) } as const);
    const cell = { indicatorId, unitId, tertial: 'T1', expectedRevision: 'latest', measurement } as const;
    expect(await recordOutcomes(world.database, by, [{ ...cell, comment: null }], how)).toMatchObject({
      kind: 'saved',
    });
  }
  // Nobody can save a part of a person; so the figures are made unlike all others past the rules.
  const own = `municipality = '${municipality}' AND tertial = 1 AND indicator_id IN (SELECT id FROM indicator WHERE year = 2023)`;
  for (const table of ['outcome', 'outcome_revision']) {
    await inspect(
      world.adminUrl,
      `SET session_replication_role = replica;
       UPDATE ${table} SET numerator = 2.718281, denominator = 3.141592 WHERE ${own} AND numerator = 2 AND denominator = 3;
       UPDATE ${table} SET value = 1.618033 WHERE ${own} AND value = 1`,
    );
  }
  // One of the indicators is about so few in all.
  const alone = seeded.find(({ unit }) => unit === 'percent');
  await inspect(
    world.adminUrl,
    `UPDATE outcome SET value = NULL, numerator = NULL, denominator = NULL, absence = 'notApplicable'
     WHERE municipality = $1 AND tertial = 1 AND indicator_id = $2 AND unit_id <> $3`,
    [municipality, alone?.indicatorId, alone?.unitId],
  );
  const { indicatorId: counted } = seeded.find(({ unit }) => unit === 'count') ?? {};
  await inspect(world.adminUrl, 'UPDATE indicator SET baseline = 1.618033 WHERE id = $1', [counted]);
  await inspect(world.adminUrl, `UPDATE period SET state = 'locked' WHERE municipality = $1 AND year = 2023`, [
    municipality,
  ]);
});
afterAll(() => world.stop());

const measured = 'value numerator denominator';
const followed = '{ value numerator denominator n trend { change } figures { value numerator denominator } }';
const queries = {
  year: `{ year(year: 2023) { indicators { baseline predecessor { lastOutcome } trend { change } results { ${measured} n
    alternative { value } outcomes { ${measured} } sexOutcomes { ${measured} } } } dropped { lastOutcome } } }`,
  overview: `{ overview(year: 2023, tertial: T1, unapproved: true) { gaps { indicator ${followed} }
    risen ${followed} fallen ${followed} misreports { without indicator ${followed} } } }`,
  totals: `{ analysis(year: 2023, level: totals) { figures { value numerator denominator n alternative } } }`,
  units: `{ analysis(year: 2023, level: units) { figures { value numerator denominator n alternative } } }`,
  history: `{ history(filter: { period: "2023T1" }) { revisions { figure { ${measured} } before { ${measured} } } } }`,
};
const lineage = `query ($id: ID!) { lineage(indicatorId: $id) { editions { tertials { figures { ${measured} n }
  units { ${measured} } trend { change } alternative { value } } } } }`;
const report = `query ($id: ID!) { report(unitId: $id, period: "2023T1") { rows { cells { figure { ${measured} }
  before { figure { ${measured} } } lastYear { figure { ${measured} } } comparable } }
  changes { before { ${measured} } after { ${measured} } } } }`;
const files = [
  '/export/indicators.csv?municipality=9999&year=2023',
  '/export/outcomes.csv?year=2023',
  '/export/outcomes.json?year=2023',
  '/export/analysis.csv?level=units',
  '/export/analysis.csv',
  '/export/history.csv?municipality=9999&period=2023T1',
  '/export/goals.csv?year=2023',
  '/export/goals.json?year=2023',
];

/** Whether figures about few people are told in an answer, which has to be one. */
async function tells(person: string, query: string, id?: string): Promise<boolean> {
  const { body, errors } = await ask(world.server, await signIn(world.server, person, municipality), query, { id });
  expect(errors, query).toBeUndefined();
  return canary.test(body);
}
async function fileTells(person: string, url: string): Promise<boolean> {
  const cookie = await signIn(world.server, person, municipality);
  const { statusCode, body } = await world.server.inject({ method: 'GET', url, headers: { cookie } });
  expect(statusCode, body).toBe(200);
  return canary.test(body);
}

describe('figures about few people stay within the circle', () => {
  test.each(Object.entries(queries))('when a member of the committee asks for: %s', async (_name, query) => {
    expect(await tells('analytiker', query)).toBe(true);
    expect(await tells('namndledamot', query)).toBe(false);
  });

  test('when a member follows an indicator through the years', async () => {
    for (const { indicatorId } of seeded) {
      expect(await tells('analytiker', lineage, indicatorId)).toBe(true);
      expect(await tells('namndledamot', lineage, indicatorId)).toBe(false);
    }
  });

  test('when a member reads the report of a unit', async () => {
    for (const unitId of new Set(seeded.map((cell) => cell.unitId))) {
      expect(await tells('analytiker', report, unitId)).toBe(true);
      expect(await tells('namndledamot', report, unitId)).toBe(false);
    }
  });

  test.each(files)('when a member takes out %s', async (url) => {
    expect(await fileTells('analytiker', url)).toBe(true);
    expect(await fileTells('namndledamot', url)).toBe(false);
  });

  test.each(files)('when one of those who work with them takes out %s for the committee', async (url) => {
    expect(await fileTells('analytiker', `${url}${url.includes('?') ? '&' : '?'}for=committee`)).toBe(false);
  });

  test('when the overview is asked for as a paper for the committee', async () => {
    expect(await tells('socialchef', queries.overview)).toBe(true);
    const paper = queries.overview.replace('unapproved: true', 'unapproved: true, forCommittee: true');
    expect(await tells('socialchef', paper)).toBe(false);
  });

  test('when a file is asked for somebody whom there is not, it says so', async () => {
    const cookie = await signIn(world.server, 'analytiker', municipality);
    for (const url of files) {
      const asked = `${url}${url.includes('?') ? '&' : '?'}for=nobody`;
      const { statusCode } = await world.server.inject({ method: 'GET', url: asked, headers: { cookie } });
      expect(statusCode, url).toBe(400);
    }
  });

  test('the explorer tells of totals what the year tells, and no more', async () => {
    const cookie = await signIn(world.server, 'namndledamot', municipality);
    const columns = 'indicator tertial sex value numerator denominator alternative';
    const figuresOf = z.object({
      analysis: z.object({
        indicators: z.array(z.object({ id: z.string() })),
        figures: z.object({
          ...{ indicator: z.array(z.number()), tertial: z.array(z.number()), sex: z.array(z.string()) },
          ...{ value: cellsOf, numerator: cellsOf, denominator: cellsOf, alternative: cellsOf },
        }),
      }),
    });
    const result = z.object({ tertial: z.string(), value: told, numerator: told, denominator: told });
    const yearOf = z.object({
      year: z.object({ indicators: z.array(z.object({ id: z.string(), results: z.array(result) })) }),
    });
    for (const year of [2021, 2022, 2023]) {
      const explored = await ask(
        world.server,
        cookie,
        `{ analysis(year: ${year}, level: totals) { indicators { id } figures { ${columns} } } }`,
      );
      const { figures, indicators } = figuresOf.parse(explored.data).analysis;
      const read = await ask(
        world.server,
        cookie,
        `{ year(year: ${year}) { indicators { id results { tertial ${measured} } } } }`,
      );
      const results = new Map(
        yearOf
          .parse(read.data)
          .year.indicators.flatMap(({ id, results }) => results.map((each) => [`${id} ${each.tertial}`, each])),
      );
      let compared = 0;
      figures.indicator.forEach((place, row) => {
        const id = indicators[place]?.id;
        const own = results.get(`${id} T${figures.tertial[row]}`);
        if (figures.sex[row] !== 'total' || !own) return;
        compared += 1;
        for (const column of ['numerator', 'denominator'] as const) {
          expect(figures[column][row], `${year} ${id} ${column}`).toBe(
            own[column] === null ? null : Number(own[column]),
          );
        }
      });
      expect(compared).toBeGreaterThan(20);
    }
  });
});
