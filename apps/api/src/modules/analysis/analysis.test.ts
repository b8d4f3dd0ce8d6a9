import { verdicts } from '@tertial/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, signIn, startWorld, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const numbers = z.array(z.number().nullable());
const texts = z.array(z.string().nullable());
const answer = z.object({
  analysis: z.object({
    indicators: z.array(
      z.object({
        id: z.string(),
        family: z.string(),
        code: z.string(),
        unit: z.string(),
        targetMove: z.string(),
        aggregation: z.string(),
        target: z.object({ value: z.string() }).nullable(),
      }),
    ),
    units: z.array(z.object({ id: z.string(), name: z.string(), divisionName: z.string().nullable() })),
    figures: z.object({
      indicator: numbers,
      unit: numbers,
      tertial: numbers,
      sex: texts,
      value: numbers,
      numerator: numbers,
      n: numbers,
      absence: texts,
      status: texts,
      stage: texts,
      quality: texts,
      run: numbers,
      misreports: numbers,
      alternative: numbers,
    }),
  }),
});
const query = `query ($year: Int!, $level: AnalysisLevel!) { analysis(year: $year, level: $level) {
  indicators { id family code unit targetMove aggregation target { value } } units { id name divisionName }
  figures { indicator unit tertial sex value numerator n absence status stage quality run misreports alternative }
} }`;

async function analysis(who: string, municipality: string, year: number, level: 'totals' | 'units') {
  const cookie = await signIn(world.server, who, municipality);
  const { data, errors } = await ask(world.server, cookie, query, { year, level });
  expect(errors).toBeUndefined();
  return answer.parse(data).analysis;
}

const view = z.object({
  year: z.object({
    indicators: z.array(
      z.object({
        id: z.string(),
        trend: z.object({ quality: z.string() }).nullable(),
        latestTertial: z.string().nullable(),
        results: z.array(z.object({ tertial: z.string(), value: z.string().nullable(), status: z.string() })),
      }),
    ),
  }),
});

describe('an analysis of all units together', () => {
  test.each([
    ['0139', 2022],
    ['0139', 2021],
    ['9999', 2022],
    ['9999', 2023],
  ] as const)('says of %s in %i the same as the year itself, in one data statement', async (municipality, year) => {
    const cookie = await signIn(world.server, 'analytiker', municipality);
    world.statements.length = 0;
    const totals = await analysis('analytiker', municipality, year, 'totals');
    expect(world.statements.filter((sql) => /FROM edited/.test(sql))).toHaveLength(1);
    const { data } = await ask(
      world.server,
      cookie,
      `query ($year: Int!) { year(year: $year) { indicators {
        id latestTertial trend { quality } results { tertial value status } } } }`,
      { year },
    );
    const told = view.parse(data).year.indicators.flatMap(({ id, results, trend, latestTertial }) =>
      results.flatMap(({ tertial, value, status }) =>
        value === null
          ? []
          : [
              {
                id,
                tertial,
                value: Number(value),
                status,
                quality: tertial === latestTertial ? trend?.quality : null,
              },
            ],
      ),
    );
    const { figures, indicators } = totals;
    const computed = figures.indicator.flatMap((place, row) =>
      figures.sex[row] !== 'total' || figures.value[row] == null
        ? []
        : [
            {
              id: indicators[place ?? -1]?.id,
              tertial: `T${figures.tertial[row]}`,
              value: figures.value[row],
              status: figures.status[row],
              quality: figures.quality[row] ?? undefined,
            },
          ],
    );
    expect(told.length).toBeGreaterThan(0);
    expect(computed).toEqual(
      told.map((one, place) => ({
        ...one,
        value: expect.closeTo(one.value, 6),
        quality: one.quality === null ? computed[place]?.quality : one.quality,
      })),
    );
  });

  test('knows the family of what was carried on, and how its target moved', async () => {
    const [before, after] = [
      await analysis('analytiker', '0139', 2022, 'totals'),
      await analysis('analytiker', '0139', 2023, 'totals'),
    ];
    const families = new Set(before.indicators.map(({ family }) => family));
    expect(after.indicators.filter(({ family }) => families.has(family)).length).toBeGreaterThan(10);
    expect(new Set(after.indicators.map(({ targetMove }) => targetMove))).toContain('kept');
  });
});

describe('an analysis of each unit', () => {
  test('tells neither target, move of it nor status of a part of a sum, and both of the sum', async () => {
    const summed = async (level: 'totals' | 'units') => {
      const { figures, indicators } = await analysis('analytiker', '9999', 2023, level);
      return figures.value.flatMap((value, row) => {
        const indicator = indicators[figures.indicator[row] ?? -1];
        const isSummed = indicator?.aggregation === 'sum' && value !== null;
        if (!isSummed) return [];
        const { target, targetMove: moved } = indicator;
        return [{ target: target?.value ?? null, moved, status: figures.status[row] ?? null }];
      });
    };
    const [parts, sums] = [await summed('units'), await summed('totals')];
    expect(parts.length).toBeGreaterThan(sums.length);
    const said = new Set(parts.map(({ target, moved, status }) => `${target} ${moved} ${status}`));
    expect(said).toEqual(new Set(['null missing null']));
    expect(sums.every(({ target, status }) => target !== null && verdicts.some((verdict) => verdict === status))).toBe(
      true,
    );
  });

  test('adds up to what the totals rest on', async () => {
    const { figures, units } = await analysis('analytiker', '9999', 2022, 'units');
    expect(units.length).toBeGreaterThan(1);
    expect(figures.unit.every((place) => place !== null && units[place] !== undefined)).toBe(true);
    expect(
      new Set(
        figures.indicator.map(
          (place, row) => `${place}:${figures.unit[row]}:${figures.tertial[row]}:${figures.sex[row]}`,
        ),
      ).size,
    ).toBe(figures.indicator.length);
  });
});

test('who may see nothing of an open tertial gets only what is released', async () => {
  const open = await analysis('analytiker', '9999', 2023, 'units');
  const released = await analysis('namndledamot', '9999', 2023, 'units');
  expect(new Set(open.figures.stage)).toContain('preliminary');
  expect(
    released.figures.value.some((value, row) => value !== null && released.figures.stage[row] !== 'published'),
  ).toBe(false);
  expect(released.figures.value.filter((value) => value !== null).length).toBeLessThan(
    open.figures.value.filter((value) => value !== null).length,
  );
});

test.each([
  ['0139', 2022, 'totals', 4],
  ['9999', 2022, 'totals', 0],
  ['9999', 2022, 'units', 5],
  ['9999', 2021, 'units', 8],
] as const)('who stands outside is told of no one to four people: %s in %i, %s', async (code, year, level, secret) => {
  const isFew = (people: number | null | undefined) => people != null && people > 0 && people < 5;
  const fewIn = ({ figures, indicators }: Awaited<ReturnType<typeof analysis>>) =>
    figures.value.filter((value, row) => {
      const isCount = indicators[figures.indicator[row] ?? -1]?.unit === 'count';
      return value !== null && (isFew(figures.n[row]) || isFew(figures.numerator[row]) || (isCount && isFew(value)));
    }).length;
  const inside = await analysis('analytiker', code, year, level);
  const outside = await analysis('namndledamot', code, year, level);
  expect([fewIn(inside) > 0, fewIn(outside)]).toEqual([secret > 0, 0]);
  expect(outside.figures.absence.filter((absence) => absence === 'secret')).toHaveLength(secret);
});

test('a year that is not there gives nothing, and a visitor is asked to sign in', async () => {
  const cookie = await signIn(world.server, 'analytiker');
  expect((await ask(world.server, cookie, '{ analysis(year: 1999, level: totals) { id } }')).data).toEqual({
    analysis: null,
  });
  const { errors } = await ask(world.server, '', '{ analysis(year: 2022, level: totals) { id } }');
  expect(errors).toHaveLength(1);
});
