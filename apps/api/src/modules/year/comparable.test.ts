import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const trend = z.object({ direction: z.string() }).nullable();
const told = z.object({
  year: z.object({ indicators: z.array(z.object({ id: z.string(), trend })) }),
  indicatorTable: z.object({ ids: z.array(z.string()), trends: z.array(z.string().nullable()) }),
  overview: z.object({
    compared: z.number(),
    metSince: z.number().nullable(),
    risen: z.array(z.object({ name: z.string() })),
    fallen: z.array(z.object({ name: z.string() })),
  }),
});

/** What three places say of the first tertial of 2023, and how many of a municipality's indicators anybody says anything of. */
async function askedAll(municipality: string, unapproved: boolean) {
  const cookie = await signIn(world.server, 'socialchef', municipality);
  const { data } = await ask(
    world.server,
    cookie,
    `query ($unapproved: Boolean!) {
      year(year: 2023) { indicators { id trend { direction } } }
      indicatorTable(year: 2023) { ids trends }
      overview(year: 2023, tertial: T1, unapproved: $unapproved) { compared metSince risen { name } fallen { name } }
    }`,
    { unapproved },
  );
  return told.parse(data);
}

const indicatorRow = z.tuple([z.object({ id: z.string() })]);

test('a figure is held against none of the year before where it is defined anew', async () => {
  const [{ id }] = indicatorRow.parse(
    await inspect(
      world.adminUrl,
      `SELECT i.id FROM indicator i JOIN indicator p ON p.municipality = i.municipality AND p.id = i.predecessor_id
       WHERE i.municipality = '0139' AND i.year = 2023 AND i.definition <> p.definition AND i.unit = p.unit
         AND i.lineage IN ('kept', 'reworded') AND i.timing <> 'cumulative'
         AND EXISTS (SELECT FROM outcome o WHERE o.municipality = p.municipality AND o.indicator_id = p.id AND o.tertial = 3
                     AND coalesce(o.value, o.numerator) IS NOT NULL)
       LIMIT 1`,
    ),
  );
  const cookie = await signIn(world.server, 'rapportor');
  const { data } = await ask(
    world.server,
    cookie,
    `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { __typename } }`,
    {
      input: {
        ...{ indicatorId: id, unitId: sampleId('0139', 'unit', 'SK'), tertial: 'T1', expectedRevision: 0 },
        entry: { value: '88' },
      },
    },
  );
  expect(data).toEqual({ recordOutcome: { __typename: 'OutcomeRecorded' } });

  const defined = await askedAll('0139', true);
  expect(defined.year.indicators.find((each) => each.id === id)?.trend).toBeNull();
  expect(defined.indicatorTable.trends[defined.indicatorTable.ids.indexOf(id)]).toBeNull();
  expect(defined.overview).toEqual({ compared: 0, metSince: null, risen: [], fallen: [] });

  await inspect(
    world.adminUrl,
    `UPDATE indicator i SET definition = p.definition FROM indicator p
     WHERE i.id = '${id}' AND p.municipality = i.municipality AND p.id = i.predecessor_id`,
  );
  const same = await askedAll('0139', true);
  const direction = same.year.indicators.find((each) => each.id === id)?.trend?.direction;
  expect(direction).toBeDefined();
  expect(same.indicatorTable.trends[same.indicatorTable.ids.indexOf(id)]).toBe(direction);
  expect(same.overview.compared).toBe(1);
});

test('the figure of a unit is not held against that of four', async () => {
  const links = `FROM indicator i WHERE i.municipality = '9999' AND i.year = 2023 AND i.aggregation IN ('weighted', 'mean', 'sum')
    AND (SELECT count(*) FROM indicator_unit x WHERE x.municipality = i.municipality AND x.indicator_id = i.id AND x.reports) > 1`;
  const some = z.array(z.object({ id: z.string() })).parse(await inspect(world.adminUrl, `SELECT i.id ${links}`));
  expect(some.length).toBeGreaterThan(4);
  // One unit alone has a figure for the first tertial of 2023, and all of them had for the year before.
  await inspect(
    world.adminUrl,
    `UPDATE outcome o SET numerator = NULL, denominator = NULL, value = NULL, absence = NULL
     WHERE o.municipality = '9999' AND o.tertial = 1 AND o.indicator_id IN (SELECT i.id ${links})
       AND o.unit_id <> (SELECT min(x.unit_id::text)::uuid FROM indicator_unit x
                         WHERE x.municipality = o.municipality AND x.indicator_id = o.indicator_id AND x.reports)`,
  );
  const { year, indicatorTable } = await askedAll('9999', true);
  for (const { id } of some) {
    expect(year.indicators.find((each) => each.id === id)?.trend, id).toBeNull();
    expect(indicatorTable.trends[indicatorTable.ids.indexOf(id)], id).toBeNull();
  }
});
