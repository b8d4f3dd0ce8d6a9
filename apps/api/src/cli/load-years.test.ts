import { largeOffice } from '@tertial/prisma/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../testing/world.ts';
import { loadYears } from './load-years.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, []);
  await loadYears(world.database, largeOffice({ units: 3, indicators: 6, years: 3 }));
});
afterAll(() => world.stop());

test('every figure has its first revision, in a chain without a gap', async () => {
  // Six indicators, of which two are asked of women and men too, in three units and nine tertials.
  const [row] = await inspect(
    world.adminUrl,
    `SELECT (SELECT count(*)::int FROM outcome) AS figures,
       (SELECT count(*)::int FROM outcome o JOIN outcome_revision r USING (municipality, indicator_id, unit_id, tertial, sex)
        WHERE (r.revision, r.numerator, r.denominator) = (o.revision, o.numerator, o.denominator)) AS revisions,
       (SELECT sum(length)::int FROM revision_chain) AS chained,
       (SELECT count(*)::int FROM unit_report WHERE state = 'approved') AS approved`,
  );
  expect(row).toEqual({ figures: 270, revisions: 270, chained: 270, approved: 24 });
});

test('indicators are followed through the years, and known for women and men', async () => {
  const cookie = await signIn(world.server, 'socialchef', '9998');
  const analysis = async (year: number) => {
    const query = `query ($year: Int!) { analysis(year: $year, level: totals) {
      indicators { family } figures { sex tertial stage quality } } }`;
    const { data, errors } = await ask(world.server, cookie, query, { year });
    expect(errors).toBeUndefined();
    return answer.parse(data).analysis;
  };
  const [first, last] = [await analysis(2021), await analysis(2023)];
  expect(last.indicators).toEqual(first.indicators);
  expect(last.figures.sex.filter((sex) => sex === 'women')).toHaveLength(6);
  expect(last.figures.quality).toContain('better');
  expect(last.figures.tertial.map((tertial, row) => `${tertial} ${last.figures.stage[row]}`)).toEqual(
    expect.arrayContaining(['1 published', '2 published', '3 preliminary']),
  );
});

const answer = z.object({
  analysis: z.object({
    indicators: z.array(z.object({ family: z.string() })),
    figures: z.object({
      sex: z.array(z.string()),
      tertial: z.array(z.number()),
      stage: z.array(z.string()),
      quality: z.array(z.string().nullable()),
    }),
  }),
});
