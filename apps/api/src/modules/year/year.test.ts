import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ answerMebibytes: 0 });
});
afterAll(() => world.stop());

const counts = 'attainment { tertial total measured met notMeasured notReported }';
const table = `query ($year: Int!) { year(year: $year) {
  latestTertial ${counts}
  periods { id state }
  overarchingGoals { number assignments { number reviews { tertial judgement { verdict differs } } } goals { id } }
  goals { number title assignments { number } ${counts} reviews { tertial suggested comment { body } judgement { verdict } } }
  serviceAreas { serviceArea { code } ${counts} }
  indicators {
    code name position status latestTertial baseline lineage
    predecessor { code lastOutcome lastTertial }
    target { operator value upper } targetChange { from { value } note }
    trend { direction quality change since }
    goal { title } serviceAreas { code } reportingUnits { code } concernedUnits { code }
    results { tertial value numerator denominator absence status toDate reportedUnits expectedUnits
      alternative { value status computed reason source }
      review { suggested comment { body savedBy } judgement { verdict differs reasonCode } commentLock judgementLock }
      outcomes { unit { code } value revision lock misreport savedBy } }
  }
  dropped { code goalTitle lastOutcome lastTertial }
} }`;

describe('the real year 2022', () => {
  test('says how many indicators reach their target, tertial by tertial', async () => {
    const cookie = await signIn(world.server, 'analytiker');
    const { data } = await ask(world.server, cookie, `{ year(year: 2022) { latestTertial ${counts} } }`);
    expect(data).toEqual({
      year: {
        latestTertial: 'T3',
        attainment: [
          { tertial: 'T1', total: 40, measured: 35, met: 8, notMeasured: 1, notReported: 0 },
          { tertial: 'T2', total: 40, measured: 35, met: 9, notMeasured: 1, notReported: 0 },
          { tertial: 'T3', total: 40, measured: 39, met: 14, notMeasured: 1, notReported: 0 },
        ],
      },
    });
  });

  test('keeps the goal chain: six overarching goals, four assignments, seven committee goals, one for two assignments', async () => {
    const cookie = await signIn(world.server, 'analytiker');
    const query = `{ year(year: 2022) {
      overarchingGoals { number assignments { reviews { judgement { verdict } } } }
      goals { number assignments { number } } } }`;
    const { data } = await ask(world.server, cookie, query);
    const judged = (verdict: string) => ({
      reviews: [{ judgement: null }, { judgement: null }, { judgement: { verdict } }],
    });
    const none: unknown[] = [];
    expect(data).toEqual({
      year: {
        overarchingGoals: [
          { number: '2.1', assignments: none },
          { number: '2.2', assignments: none },
          { number: '2.3', assignments: none },
          { number: '2.4', assignments: ['partly', 'met', 'met', 'partly'].map(judged) },
          { number: '2.5', assignments: none },
          { number: '2.6', assignments: none },
        ],
        goals: [
          { number: '2.1.1', assignments: none },
          { number: '2.4.1.1', assignments: [{ number: '2.4.1' }] },
          { number: '2.4.1.2', assignments: [{ number: '2.4.1' }] },
          { number: '2.4.1.3', assignments: [{ number: '2.4.1' }] },
          { number: '2.4.2.1', assignments: [{ number: '2.4.2' }] },
          { number: '2.4.5', assignments: [{ number: '2.4.3' }, { number: '2.4.4' }] },
          { number: '2.6.1', assignments: none },
        ],
      },
    });
  });

  test('takes one data statement, in both municipalities and for every year', async () => {
    for (const municipality of ['0139', '9999']) {
      const cookie = await signIn(world.server, 'analytiker', municipality);
      for (const year of [2022, 2023]) {
        world.statements.length = 0;
        const { errors } = await ask(world.server, cookie, table, { year });
        expect(errors).toBeUndefined();
        const data = world.statements.filter((sql) => !/"session"/.test(sql));
        expect(data).toHaveLength(1);
      }
    }
  });

  test('takes one data statement for a goal, and one for the viewer', async () => {
    const cookie = await signIn(world.server, 'analytiker');
    const goal = sampleId('0139', 'goal', '2023:tidigt');
    for (const query of [
      `{ goal(id: "${goal}") { title indicators { name results { value outcomes { value } } } } }`,
      '{ viewer { name roles years defaultYear municipality { name } } }',
    ]) {
      world.statements.length = 0;
      const { errors, data } = await ask(world.server, cookie, query);
      expect(errors).toBeUndefined();
      expect(data).not.toEqual({ goal: null });
      expect(world.statements.filter((sql) => !/"session"/.test(sql))).toHaveLength(1);
    }
  });
});

describe('a unit that was renamed and moved', () => {
  const query = `query ($year: Int!) { year(year: $year) {
    units { code name divisionName }
    indicators { reportingUnits { code name } results { outcomes { unit { code name } } } } } }`;
  const place = async (from: string, name: string, above: string) =>
    inspect(
      world.adminUrl,
      'INSERT INTO unit_placement (municipality, unit_id, valid_from, parent_id, name) VALUES ($1, $2, $3, $4, $5)',
      ['9999', sampleId('9999', 'unit', 'MOT'), from, sampleId('9999', 'unit', above), name],
    );

  test('is in each year what it was on its last day', async () => {
    const divisions = await inspect(
      world.adminUrl,
      "SELECT code, name FROM unit WHERE municipality = '9999' AND kind = 'division' ORDER BY position LIMIT 2",
    );
    const [first, second] = z.array(z.object({ code: z.string(), name: z.string() })).parse(divisions);
    await place('2010-01-01', 'Gamla mottagningen', first?.code ?? '');
    await place('2023-01-01', 'Nya mottagningen', second?.code ?? '');
    const cookie = await signIn(world.server, 'analytiker', '9999');
    for (const [year, name, other, division] of [
      [2022, 'Gamla mottagningen', 'Nya mottagningen', first?.name],
      [2023, 'Nya mottagningen', 'Gamla mottagningen', second?.name],
    ] as const) {
      const { data, body } = await ask(world.server, cookie, query, { year });
      expect(data).toMatchObject({
        year: { units: expect.arrayContaining([{ code: 'MOT', name, divisionName: division }]) },
      });
      expect(body).toContain(`"unit":{"code":"MOT","name":"${name}"}`);
      expect(body).not.toContain(other);
    }
  });
});

test('the plan of 2023 knows what continues, and what was dropped', async () => {
  const cookie = await signIn(world.server, 'socialchef');
  const query = '{ year(year: 2023) { indicators { lineage predecessor { code } } dropped { code lastTertial } } }';
  const { data } = await ask(world.server, cookie, query);
  const text = JSON.stringify(data);
  expect(text.match(/"lineage":/g)).toHaveLength(25);
  expect(text.match(/"lineage":"(kept|reworded)"/g)).toHaveLength(14);
  expect(text.match(/"lineage":"uncertain"/g)).toHaveLength(1);
  expect(text.match(/"lastTertial":/g)).toHaveLength(25);
});

test('a unit that reports wrong is shown with and without, by the units or by the source', async () => {
  const alternatives = `{ year(year: 2022) { indicators { code results { value alternative { value computed source } } } } }`;
  const real = await ask(world.server, await signIn(world.server, 'analytiker'), alternatives);
  expect(real.body).toContain('"alternative":{"value":"98","computed":false');
  const madeUp = await ask(world.server, await signIn(world.server, 'analytiker', '9999'), alternatives);
  expect(madeUp.body).toMatch(/"alternative":\{"value":"[\d.]+","computed":true,"source":null\}/);
});

test('a figure says on how many it rests: the answers of a survey, else what a share is of', async () => {
  const query = '{ year(year: 2022) { indicators { code results { tertial value denominator n } } } }';
  const { data } = await ask(world.server, await signIn(world.server, 'analytiker', '9999'), query);
  const found = z
    .object({
      year: z.object({
        indicators: z.array(
          z.object({
            code: z.string(),
            results: z.array(
              z.object({
                tertial: z.string(),
                value: z.string().nullable(),
                denominator: z.string().nullable(),
                n: z.number().nullable(),
              }),
            ),
          }),
        ),
      }),
    })
    .parse(data).year.indicators;
  const answered = z.array(z.object({ code: z.string(), tertial: z.number(), n: z.number() })).parse(
    await inspect(
      world.adminUrl,
      `SELECT i.code, o.tertial::int, sum(o.answers)::int AS n FROM outcome o
     JOIN indicator i ON i.municipality = o.municipality AND i.id = o.indicator_id
     WHERE o.municipality = '9999' AND i.year = 2022 AND o.sex = 'total' AND (o.value IS NOT NULL OR o.numerator IS NOT NULL)
     GROUP BY i.code, o.tertial HAVING bool_and(o.answers IS NOT NULL)`,
    ),
  );
  const answers = new Map<string, number>(answered.map(({ code, tertial, n }) => [`${code} T${tertial}`, n]));
  const results = found.flatMap(({ code, results: own }) => own.map((result) => ({ code, ...result })));
  expect(answers.size).toBeGreaterThan(0);
  for (const { code, tertial, value, denominator, n } of results) {
    const shared = denominator === null ? null : Number(denominator);
    expect(n, `${code} ${tertial}`).toBe(value === null ? null : (answers.get(`${code} ${tertial}`) ?? shared));
  }
});

describe('what is not released', () => {
  const query =
    '{ year(year: 2023) { attainment { tertial measured notReported } indicators { results { value review { comment { body } } outcomes { revision lock } } } } }';

  test('is not seen by a member of the committee', async () => {
    const seen = await ask(world.server, await signIn(world.server, 'namndledamot', '9999'), query);
    expect(seen.data).toMatchObject({ year: { attainment: [{ tertial: 'T1', measured: 0 }, {}, {}] } });
    expect(seen.body).not.toMatch(/"revision":[1-9]/);
    expect(seen.body).not.toMatch(/"lock":null/);
  });

  test('is seen by those who follow the work', async () => {
    const seen = await ask(world.server, await signIn(world.server, 'analytiker', '9999'), query);
    expect(seen.body).toMatch(/"revision":1/);
  });

  test('and what is locked is seen by all', async () => {
    const cookie = await signIn(world.server, 'namndledamot');
    const { data } = await ask(world.server, cookie, `{ year(year: 2022) { ${counts} } viewer { defaultYear } }`);
    expect(data).toMatchObject({
      year: { attainment: [{ met: 8 }, { met: 9 }, { met: 14 }] },
      viewer: { defaultYear: 2022 },
    });
  });
});

describe('two municipalities', () => {
  test('see nothing of each other', async () => {
    const cookie = await signIn(world.server, 'socialchef', '9999');
    const { data } = await ask(
      world.server,
      cookie,
      'query ($id: ID!) { goal(id: $id) { title } viewer { municipality { code } } }',
      {
        id: sampleId('0139', 'goal', '2023:tidigt'),
      },
    );
    expect(data).toEqual({ goal: null, viewer: { municipality: { code: '9999' } } });
  });

  test('keep apart under parallel requests', async () => {
    const cookies = await Promise.all(['0139', '9999'].map((code) => signIn(world.server, 'analytiker', code)));
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, turn) =>
        ask(
          world.server,
          cookies[turn % 2] ?? '',
          '{ year(year: 2022) { units { id } } viewer { municipality { code } } }',
        ),
      ),
    );
    expect(new Set(answers.map(({ body }) => body)).size).toBe(2);
  });
});

test('a visitor is nobody, and may read nothing', async () => {
  expect((await ask(world.server, null, '{ viewer { name } }')).data).toEqual({ viewer: null });
  const { errors } = await ask(world.server, null, '{ year(year: 2022) { id } }');
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('years and ids that do not exist are null', async () => {
  const cookie = await signIn(world.server, 'analytiker');
  const query =
    '{ a: year(year: 1999) { id } b: year(year: 2147483647) { id } c: goal(id: "x") { id } d: goal(id: "") { id } }';
  expect((await ask(world.server, cookie, query)).data).toEqual({ a: null, b: null, c: null, d: null });
});
