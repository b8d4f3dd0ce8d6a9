import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const figure = z.object({
  sex: z.string(),
  value: z.string().nullable(),
  n: z.number().nullable(),
  status: z.string(),
  reportedUnits: z.number(),
  expectedUnits: z.number(),
});
const edition = z.object({
  id: z.string(),
  year: z.number(),
  status: z.string(),
  name: z.string(),
  predecessorId: z.string().nullable(),
  changes: z.array(z.string()),
  reached: z.boolean().nullable(),
  next: z.string(),
  targets: z.array(z.object({ revision: z.number(), note: z.string().nullable() })),
  tertials: z.array(
    z.object({
      tertial: z.string(),
      state: z.string(),
      stage: z.string(),
      figures: z.array(figure),
      units: z.array(z.object({ unitId: z.string(), value: z.string().nullable(), comment: z.string().nullable() })),
      judgement: z.object({ verdict: z.string(), differs: z.boolean(), reasonCode: z.string().nullable() }).nullable(),
    }),
  ),
});
const answer = z.object({ lineage: z.object({ id: z.string(), editions: z.array(edition) }).nullable() });
const query = `query ($id: ID!) { lineage(indicatorId: $id) { id editions {
  id year status name predecessorId changes reached next targets { revision note }
  tertials { tertial state stage figures { sex value n status reportedUnits expectedUnits }
    units { unitId value comment } judgement { verdict differs reasonCode } }
} } }`;

async function lineage(who: string, municipality: string, id: string) {
  const { data, errors } = await ask(world.server, await signIn(world.server, who, municipality), query, { id });
  expect(errors).toBeUndefined();
  return answer.parse(data).lineage;
}

const row = z.object({ id: z.string() });

/** The id of some indicator. */
async function idOf(sql: string, values: readonly unknown[]): Promise<string> {
  const [found] = await inspect(world.adminUrl, sql, values);
  return row.parse(found).id;
}

const lasting = (municipality: string) =>
  idOf(
    `SELECT i.id FROM indicator i JOIN indicator p ON p.municipality = i.municipality AND p.id = i.predecessor_id
     JOIN edition e ON e.municipality = i.municipality AND e.year = i.year
     WHERE i.municipality = $1 AND e.status <> 'draft' ORDER BY i.year DESC, i.position LIMIT 1`,
    [municipality],
  );

describe('an indicator through the years', () => {
  test('is the same from whichever of its editions one comes, in one data statement', async () => {
    const id = await lasting('0139');
    world.statements.length = 0;
    const found = await lineage('analytiker', '0139', id);
    expect(world.statements.filter((sql) => /FROM edited/.test(sql))).toHaveLength(1);
    expect(found?.editions.length).toBeGreaterThan(1);
    for (const each of found?.editions ?? []) {
      expect(await lineage('analytiker', '0139', each.id)).toEqual(found);
    }
    const years = found?.editions.map(({ year }) => year) ?? [];
    expect(years).toEqual(years.toSorted((one, other) => one - other));
  });

  test('tells a new name', async () => {
    const renamed = await idOf(
      `SELECT i.id FROM indicator i JOIN indicator p ON p.municipality = i.municipality AND p.id = i.predecessor_id
       WHERE i.municipality = '0139' AND i.lineage = 'reworded' AND i.name <> p.name LIMIT 1`,
      [],
    );
    const found = await lineage('analytiker', '0139', renamed);
    expect(found?.editions.find(({ id }) => id === renamed)?.changes).toContain('renamed');
  });

  test('says of every figure what the year says, and of how many units', async () => {
    const found = await lineage('socialchef', '0139', await lasting('0139'));
    const cookie = await signIn(world.server, 'socialchef', '0139');
    const results = z.object({
      indicators: z.array(
        z.object({
          id: z.string(),
          results: z.array(
            z.object({
              ...{ tertial: z.string(), value: z.string().nullable(), status: z.string() },
              ...{ reportedUnits: z.number(), expectedUnits: z.number() },
            }),
          ),
        }),
      ),
    });
    for (const { id, year, tertials } of found?.editions ?? []) {
      const { data } = await ask(
        world.server,
        cookie,
        `query ($year: Int!) { year(year: $year) { indicators { id
          results { tertial value status reportedUnits expectedUnits } } } }`,
        { year },
      );
      const told = z
        .object({ year: results })
        .parse(data)
        .year.indicators.find((own) => own.id === id)?.results;
      expect(
        tertials.map(({ tertial, figures }) => {
          const { value, status, reportedUnits, expectedUnits } = figure.parse(figures[0]);
          return { tertial, value, status, reportedUnits, expectedUnits };
        }),
      ).toEqual(told);
    }
  });

  test('tells the chief the open tertial, and a member of the committee only what is released', async () => {
    const open = await idOf(
      `SELECT i.id FROM indicator i
       JOIN outcome o ON o.municipality = i.municipality AND o.indicator_id = i.id
       JOIN period p ON p.municipality = i.municipality AND p.year = i.year AND p.tertial = o.tertial
       WHERE i.municipality = '9999' AND p.state = 'open' LIMIT 1`,
      [],
    );
    const states = async (who: string) =>
      (await lineage(who, '9999', open))?.editions.flatMap(({ tertials }) => tertials.map(({ state }) => state));
    expect(await states('socialchef')).toContain('open');
    const told = await states('namndledamot');
    expect(new Set(told)).toEqual(new Set(told?.length === 0 ? [] : ['locked']));
  });

  test('leaves out plans that are drafts for who may not read them', async () => {
    const id = await lasting('0139');
    const drafted = '00000000-0000-4000-8000-00000000d4af';
    await inspect(world.adminUrl, `INSERT INTO edition (municipality, year, status) VALUES ('0139', 2031, 'draft')`);
    await inspect(
      world.adminUrl,
      `WITH old AS (SELECT * FROM indicator WHERE municipality = '0139' AND id = $1),
       top AS (INSERT INTO overarching_goal (municipality, id, year, number, title, position)
               VALUES ('0139', gen_random_uuid(), 2031, '1', 'Ett mål', 1) RETURNING *),
       goal AS (INSERT INTO committee_goal (municipality, id, year, overarching_goal_id, number, title, position)
                SELECT municipality, gen_random_uuid(), year, id, '1.1', 'Ett nämndmål', 1 FROM top RETURNING *)
       INSERT INTO indicator (municipality, id, year, goal_id, code, name, position, unit, decimals, direction,
         construction, timing, aggregation, due_tertials, lineage, predecessor_id)
       SELECT old.municipality, $2, 2031, goal.id, '2031-01', old.name, 1, old.unit, old.decimals, old.direction,
         old.construction, old.timing, old.aggregation, old.due_tertials, 'kept', old.id FROM old, goal`,
      [id, drafted],
    );
    expect(await lineage('namndledamot', '0139', drafted)).toBeNull();
    const years = async (who: string) => (await lineage(who, '0139', id))?.editions.map(({ year }) => year);
    expect(await years('namndledamot')).not.toContain(2031);
    expect(await years('administrator')).toContain(2031);
  });

  test.each(['9999', '0139'] as const)('is nobody else’s than %s’s', async (municipality) => {
    const id = await lasting(municipality);
    expect(await lineage('analytiker', municipality === '9999' ? '0139' : '9999', id)).toBeNull();
  });

  test('is nothing for what is no id', async () => {
    expect(await lineage('analytiker', '0139', 'x')).toBeNull();
  });

  test('is not for visitors', async () => {
    const { errors } = await ask(world.server, '', query, { id: await lasting('0139') });
    expect(errors).toBeDefined();
  });
});

describe('the history of targets', () => {
  const history = z.object({
    targetHistory: z.object({
      summary: z.object({ measured: z.number(), reached: z.number(), missed: z.number() }),
      rows: z.array(z.object({ year: z.number(), reached: z.boolean().nullable(), next: z.string() })),
    }),
  });

  test('reaches 14 of 39 targets in 2022', async () => {
    const cookie = await signIn(world.server, 'analytiker', '0139');
    const { data, errors } = await ask(
      world.server,
      cookie,
      '{ targetHistory { summary { measured reached missed } rows { year reached next } } }',
      {},
    );
    expect(errors).toBeUndefined();
    const { rows, summary } = history.parse(data).targetHistory;
    const measured = rows.filter(({ year, reached }) => year === 2022 && reached !== null);
    expect(measured).toHaveLength(39);
    expect(measured.filter(({ reached }) => reached)).toHaveLength(14);
    expect(summary.reached + summary.missed).toBe(summary.measured);
    expect(rows.some(({ next }) => next !== 'none')).toBe(true);
  });
});
