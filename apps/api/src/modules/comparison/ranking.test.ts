import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const ranking = `query ($measure: ID!, $sex: Sex!, $year: Int!, $tertial: Tertial!) {
  ranking(measure: $measure, sex: $sex, year: $year, tertial: $tertial) { municipalityIds names values } }`;
const comparison = `query ($measure: ID!, $sex: Sex!, $year: Int, $tertial: Tertial) {
  comparison(measure: $measure, sex: $sex, year: $year, tertial: $tertial) {
    id municipalities { id name } totals { municipalityId year tertial value withheld } } }`;
const ranked = z.object({
  ranking: z.object({
    municipalityIds: z.array(z.string()),
    names: z.array(z.string()),
    values: z.array(z.string().nullable()),
  }),
});
const compared = z.object({
  comparison: z.object({
    id: z.string(),
    municipalities: z.array(z.object({ id: z.string(), name: z.string() })),
    totals: z.array(
      z.object({
        municipalityId: z.string(),
        year: z.number(),
        tertial: z.string(),
        value: z.string().nullable(),
        withheld: z.boolean(),
      }),
    ),
  }),
});

async function asked(query: string, variables: Record<string, unknown>, who = 'analytiker') {
  const { data, errors } = await ask(world.server, await signIn(world.server, who), query, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe('one tertial of a measure', () => {
  test('is ranked with the names and figures of the comparison, the best first and the withheld last', async () => {
    const released = z
      .array(z.object({ measure: z.string(), year: z.number(), tertial: z.number(), lower: z.boolean() }))
      .parse(
        await inspect(
          world.adminUrl,
          `SELECT DISTINCT t.measure, t.year, t.tertial, m.direction = 'lower' AS lower
           FROM released_total t JOIN shared_measure m ON m.code = t.measure`,
        ),
      );
    expect(released.length).toBeGreaterThan(10);
    let withheld = 0;
    for (const { measure, year, tertial, lower } of released) {
      const choice = { measure, sex: 'total', year, tertial: `T${tertial}` };
      const { municipalityIds, names, values } = ranked.parse(await asked(ranking, choice)).ranking;
      const { municipalities, totals } = compared.parse(await asked(comparison, choice)).comparison;
      const named = new Map(municipalities.map(({ id, name }) => [id, name]));
      const score = (value: string | null) =>
        value === null ? Number.POSITIVE_INFINITY : Number(value) * (lower ? 1 : -1);
      const expected = totals
        .map((total) => ({ ...total, score: score(total.value) }))
        .toSorted((one, other) => one.score - other.score || (one.municipalityId < other.municipalityId ? -1 : 1));
      expect(municipalityIds).toEqual(expected.map(({ municipalityId }) => municipalityId));
      expect(names).toEqual(municipalityIds.map((id) => named.get(id)));
      expect(values).toEqual(expected.map(({ value }) => value));
      withheld += expected.filter((total) => total.withheld).length;
    }
    expect(withheld).toBeGreaterThan(0);
  });

  test('is asked for in one data statement, and touches nobody’s outcomes', async () => {
    const cookie = await signIn(world.server, 'namndledamot');
    world.statements.length = 0;
    await ask(world.server, cookie, ranking, { measure: 'self-support', sex: 'total', year: 2022, tertial: 'T3' });
    const data = world.statements.filter((sql) => !/"session"/.test(sql));
    expect(data).toHaveLength(1);
    expect(data.filter((sql) => /\boutcome\b/.test(sql))).toEqual([]);
  });

  test('is null for a measure that there is not, empty for a year that there is not, and not for visitors', async () => {
    const choice = { measure: 'self-support', sex: 'total', year: 2022, tertial: 'T3' };
    expect(await asked(ranking, { ...choice, measure: 'nothing' })).toEqual({ ranking: null });
    expect(await asked(ranking, { ...choice, year: 1999 })).toEqual({
      ranking: { municipalityIds: [], names: [], values: [] },
    });
    const nobody = await ask(world.server, null, ranking, choice);
    expect(nobody.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('a comparison', () => {
  test('holds only the year and the tertial that are named', async () => {
    const choice = { measure: 'self-support', sex: 'total' };
    const of = async (more: object) => compared.parse(await asked(comparison, { ...choice, ...more })).comparison;
    const all = await of({});
    const year = await of({ year: 2022 });
    const third = await of({ year: 2022, tertial: 'T3' });
    const thirds = await of({ tertial: 'T3' });
    expect(year.totals).toEqual(all.totals.filter((total) => total.year === 2022));
    expect(third.totals).toEqual(year.totals.filter(({ tertial }) => tertial === 'T3'));
    expect(thirds.totals).toEqual(all.totals.filter(({ tertial }) => tertial === 'T3'));
    expect(third.totals.length).toBeGreaterThan(0);
    expect(year.totals.length).toBeGreaterThan(third.totals.length);
    expect(new Set([all.id, year.id, third.id, thirds.id]).size).toBe(4);
  });

  test('tells of a measure what is dear to know where it is asked for, also in a fragment', async () => {
    const query = `query { comparison(measure: "self-support", sex: total) { ...Named } }
      fragment Named on Comparison { measure { ... on SharedMeasure { own: ownIndicator municipalities } } }`;
    expect(await asked(query, {})).toMatchObject({
      comparison: { measure: { own: expect.stringContaining('egen försörjning'), municipalities: 2 } },
    });
  });
});
