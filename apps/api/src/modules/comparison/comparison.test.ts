import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const query = `query ($measure: ID!, $sex: Sex!) { comparison(measure: $measure, sex: $sex) {
  measure { id unit direction municipalities ownIndicator } municipalities { id own fictitious }
  totals { municipalityId year tertial value numerator denominator reportedUnits expectedUnits withheld }
} }`;
const shape = z.object({
  comparison: z.object({
    measure: z.looseObject({ id: z.string() }),
    municipalities: z.array(z.object({ id: z.string(), own: z.boolean(), fictitious: z.boolean() })),
    totals: z.array(
      z.looseObject({
        municipalityId: z.string(),
        year: z.number(),
        tertial: z.string(),
        value: z.string().nullable(),
        denominator: z.string().nullable(),
        reportedUnits: z.number(),
        withheld: z.boolean(),
      }),
    ),
  }),
});

async function compared(measure: string, { sex = 'total', who = 'analytiker', municipality = '0139' } = {}) {
  const cookie = await signIn(world.server, who, municipality);
  const { data, errors } = await ask(world.server, cookie, query, { measure, sex });
  expect(errors).toBeUndefined();
  return shape.parse(data).comparison;
}

const totalOf = async (measure: string, year: number, tertial: string, municipality = '9999') =>
  (await compared(measure)).totals.find(
    (total) => total.municipalityId === municipality && total.year === year && total.tertial === tertial,
  );

const act = async (who: string, mutation: string, variables: object = {}) => {
  const cookie = await signIn(world.server, who, '9999');
  const { data, errors } = await ask(world.server, cookie, mutation, { ...variables });
  expect(errors).toBeUndefined();
  return data;
};

const stored = (where: string) => inspect(world.adminUrl, `SELECT * FROM released_total WHERE ${where}`);

describe('what crosses between municipalities', () => {
  test('is the catalogue, the names, and the totals that each has released', async () => {
    const here = await compared('self-support');
    expect(here.municipalities).toEqual([
      { id: '9999', own: false, fictitious: true },
      { id: '0139', own: true, fictitious: false },
    ]);
    const t3 = here.totals.filter(({ year, tertial }) => year === 2022 && tertial === 'T3');
    expect(t3.map(({ municipalityId }) => municipalityId)).toEqual(['0139', '9999']);
    expect(t3[0]).toMatchObject({
      value: '50',
      numerator: '21',
      denominator: '42',
      reportedUnits: 1,
      expectedUnits: 1,
    });
    expect(t3[1]).toMatchObject({ reportedUnits: 2, expectedUnits: 2, withheld: false });
    const there = await compared('self-support', { municipality: '9999', who: 'namndledamot' });
    expect(there.totals).toEqual(here.totals);
    expect(there.municipalities.map(({ own }) => own)).toEqual([true, false]);
    // The name of the own indicator, never of another's.
    expect(there.measure).toMatchObject({
      municipalities: 2,
      ownIndicator: expect.stringContaining('egen försörjning'),
    });
    expect((await compared('treatment-goal-reached', { municipality: '9999' })).measure.ownIndicator).toBeNull();
  });

  test('is asked for in one data statement', async () => {
    const cookie = await signIn(world.server, 'analytiker');
    world.statements.length = 0;
    await ask(world.server, cookie, query, { measure: 'self-support', sex: 'total' });
    expect(world.statements.filter((sql) => sql.includes('released_total'))).toHaveLength(1);
    expect(world.statements.filter((sql) => /\boutcome\b/.test(sql))).toEqual([]);
  });

  test('is nothing of a tertial that is not locked, of an unknown measure, or for who is not signed in', async () => {
    expect(await stored('year = 2023')).toEqual([]);
    const cookie = await signIn(world.server, 'analytiker');
    expect((await ask(world.server, cookie, query, { measure: 'nothing', sex: 'total' })).data).toEqual({
      comparison: null,
    });
    const { data } = await ask(
      world.server,
      cookie,
      '{ sharedMeasures { id name unit direction description source } }',
    );
    expect(data).toMatchObject({ sharedMeasures: { length: 12 } });
    const nobody = await ask(world.server, null, query, { measure: 'self-support', sex: 'total' });
    expect(nobody.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  test('is no figure that rests on fewer than five, and none is stored', async () => {
    expect(await totalOf('start-within-30-days', 2021, 'T2')).toMatchObject({
      ...{ value: null, numerator: null, denominator: null, withheld: true, reportedUnits: 1 },
    });
    expect(await totalOf('start-within-30-days', 2021, 'T3')).toMatchObject({ withheld: false });
    expect(
      await stored('withheld AND (value IS NOT NULL OR numerator IS NOT NULL OR denominator IS NOT NULL)'),
    ).toEqual([]);
    expect(await stored('denominator BETWEEN 1 AND 4')).toEqual([]);
  });

  test('is told for women and men where the indicator is', async () => {
    for (const sex of ['women', 'men']) {
      const { totals } = await compared('self-support', { sex });
      expect(totals.map(({ municipalityId }) => municipalityId)).toEqual(Array.from({ length: 6 }, () => '9999'));
    }
  });

  test('is about indicators that are counted as the measure is', async () => {
    const odd = `SELECT i.code FROM indicator i JOIN shared_measure m ON m.code = i.shared_measure
      WHERE i.unit <> m.unit OR i.direction <> m.direction`;
    expect(await inspect(world.adminUrl, odd)).toEqual([]);
  });
});

describe('the database', () => {
  const row = (municipality: string) => ({
    ...{ municipality, measure: 'e-application', year: 2022, tertial: 1, sex: 'total', value: '50' },
    ...{ reportedUnits: 1, expectedUnits: 1, withheld: false, releasedAt: new Date('2022-05-31T12:00:00Z') },
  });

  test('lets a municipality write its own row, and neither write, change nor delete another’s', async () => {
    await world.database.inTenant('9999', async (tx) => {
      await tx.releasedTotal.create({ data: row('9999') });
      expect(await tx.releasedTotal.updateMany({ where: { municipality: '0139' }, data: { value: '1' } })).toEqual({
        count: 0,
      });
      expect(await tx.releasedTotal.deleteMany({ where: { municipality: '0139' } })).toEqual({ count: 0 });
      expect(await tx.releasedTotal.deleteMany({ where: { measure: 'e-application' } })).toEqual({ count: 1 });
    });
    await expect(
      world.database.inTenant('9999', (tx) => tx.releasedTotal.create({ data: row('0139') })),
    ).rejects.toThrow(/row-level security/);
  });

  test('keeps no figure of what is withheld', async () => {
    await expect(
      world.database.inTenant('9999', (tx) => tx.releasedTotal.create({ data: { ...row('9999'), withheld: true } })),
    ).rejects.toThrow(/released_total_withheld_check/);
  });
});

describe('a tertial', () => {
  const period = (change: string) => act('socialchef', `mutation { it: ${change} { refusal } }`);
  const done = { it: { refusal: null } };

  test('that is opened again is taken back, and released anew when it is locked', async () => {
    const before = await totalOf('self-support', 2022, 'T2');
    expect(before).toBeDefined();
    expect(await period('reopenPeriod(period: "2022T2", reason: "En siffra var fel.")')).toEqual(done);
    expect(await stored("municipality = '9999' AND year = 2022 AND tertial = 2")).toEqual([]);
    expect(await totalOf('self-support', 2022, 'T1')).toBeDefined();
    expect(await period('lockPeriod(period: "2022T2")')).toEqual(done);
    expect(await totalOf('self-support', 2022, 'T2')).toEqual(before);
  });

  test('is released when it is locked, with how many have reported, in as many statements whatever is tied', async () => {
    world.statements.length = 0;
    expect(await period('lockPeriod(period: "2023T1", reason: "Nämnden behöver den nu.")')).toEqual(done);
    expect(world.statements.filter((sql) => sql.includes('released_total'))).toHaveLength(2);
    expect(await totalOf('contact-within-3-days', 2023, 'T1')).toMatchObject({ reportedUnits: 2, expectedUnits: 4 });
  });
});

describe('a locked figure', () => {
  const place = {
    indicatorId: sampleId('9999', 'indicator', '2021-03'),
    unitId: sampleId('9999', 'unit', 'OPF'),
    tertial: 'T3',
  };
  const came = '{ __typename ... on OutcomeRefused { reason } ... on OutcomeRecorded { outcome { revision } } }';
  const correct = (entry: object, expectedRevision: number) =>
    act('socialchef', `mutation ($input: CorrectOutcomeInput!) { correctOutcome(input: $input) ${came} }`, {
      input: { ...place, entry, expectedRevision, reason: 'Några familjer räknades dubbelt.' },
    });
  const mark = (reason: string | null, expectedRevision: number) =>
    act('socialchef', `mutation ($input: MarkMisreportInput!) { markMisreport(input: $input) ${came} }`, {
      input: { ...place, reason, expectedRevision },
    });
  const released = () => totalOf('start-within-30-days', 2021, 'T3');
  beforeAll(() =>
    inspect(
      world.adminUrl,
      `INSERT INTO municipality_setting (municipality, four_eyes, reminder_days) VALUES ('9999', false, '{}')
       ON CONFLICT (municipality) DO UPDATE SET four_eyes = false`,
    ),
  );

  test('that is corrected or marked changes the total that is released', async () => {
    await correct({ ratio: { numerator: '15', denominator: '20' } }, 1);
    expect(await released()).toMatchObject({ value: '75', denominator: '20' });
    await correct({ ratio: { numerator: '2', denominator: '4' } }, 2);
    expect(await released()).toMatchObject({ value: null, withheld: true });
    await correct({ ratio: { numerator: '10', denominator: '20' } }, 3);
    await mark('Enheten räknade fel familjer.', 4);
    expect(await released()).toBeUndefined();
    await mark(null, 5);
    expect(await released()).toMatchObject({ value: '50', denominator: '20' });
  });

  test('leaves other measures alone', async () => {
    expect(await totalOf('self-support', 2021, 'T3')).toBeDefined();
  });
});

describe('a tie in the plan', () => {
  const form = `goalId code name unit decimals direction construction timing aggregation dueTertials bySex survey lowest
    highest definition method baseline sharedMeasure serviceAreaIds reportingUnitIds concernedUnitIds`;
  const plan = z.object({
    editablePlan: z.object({
      sharedMeasures: z.array(z.object({ code: z.string() })),
      indicators: z.array(z.looseObject({ id: z.string(), code: z.string(), sharedMeasure: z.string().nullable() })),
    }),
  });
  const read = async () =>
    plan.parse(
      await act(
        'administrator',
        `{ editablePlan(year: 2022) { sharedMeasures { code } indicators { id version ${form} } } }`,
      ),
    ).editablePlan;
  const tie = async (code: string, sharedMeasure: string | null) => {
    const found = (await read()).indicators.find((indicator) => indicator.code === code);
    const { version: seen, ...fields } = z.looseObject({ version: z.string() }).parse(found);
    const change = `mutation ($input: IndicatorInput!) { it: saveIndicator(input: $input) {
      __typename ... on PlanRefused { problems { field reason } } } }`;
    return act('administrator', change, { input: { ...fields, seen, year: 2022, sharedMeasure } });
  };
  const refused = (reason: string) => ({
    it: { __typename: 'PlanRefused', problems: [{ field: 'sharedMeasure', reason }] },
  });
  const changed = { it: { __typename: 'PlanChanged' } };

  test('is refused where another indicator has it, or it is counted otherwise', async () => {
    expect((await read()).sharedMeasures).toHaveLength(12);
    expect(await tie('2022-01', 'self-support')).toEqual(refused('taken'));
    expect(await tie('2022-02', 'e-application')).toEqual(refused('doesNotFit'));
    expect(await tie('2022-01', 'nothing')).toEqual(refused('unknown'));
  });

  test('that goes takes back what was released of that year; another is released at the next locking', async () => {
    const ofYear = async (year: number) =>
      (await compared('self-support')).totals.filter((each) => each.municipalityId === '9999' && each.year === year);
    expect(await ofYear(2022)).not.toEqual([]);
    expect(await tie('2022-10', null)).toEqual(changed);
    expect(await ofYear(2022)).toEqual([]);
    expect(await ofYear(2021)).not.toEqual([]);
    expect(await tie('2022-18', 'self-support')).toEqual(changed);
    expect(await ofYear(2022)).toEqual([]);
    await act('socialchef', 'mutation { it: reopenPeriod(period: "2022T3", reason: "Ny koppling.") { refusal } }');
    await act('socialchef', 'mutation { it: lockPeriod(period: "2022T3") { refusal } }');
    expect(await ofYear(2022)).toMatchObject([{ tertial: 'T3' }]);
  });
});
