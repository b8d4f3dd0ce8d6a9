import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const query = `query ($year: Int!, $tertial: Tertial, $unapproved: Boolean!) {
  overview(year: $year, tertial: $tertial, unapproved: $unapproved) {
    id state stage unapproved mayCountUnapproved comparedPeriod
    now { measured met partly notMet notMeasured notReported } before { met } tertials { tertial met }
    groups { kind name now { met measured } before { met } suggested judged differs }
    gaps { share distance towards indicator { name value } }
    risen { name } fallen { name statusThen status } withinNoise compared
    neverMeasured { name } unitsAsked lacking { name lacking due answered }
    leftOut { figures indicators units { name figures } }
    misreports { without statusWithout source units indicator { value status figures { comment misreport } } }
    divergences { isGoal name computed judged reasonCode unexplained } actions { kind count }
  }
}`;

async function overview(
  person: string,
  municipality: string,
  year: number,
  tertial: string | null,
  unapproved = false,
) {
  const cookie = await signIn(world.server, person, municipality);
  const { data } = await ask(world.server, cookie, query, { year, tertial, unapproved });
  return data;
}

test('counts the same for a paper for the committee, whatever figures are kept back in it', async () => {
  const counts = `query ($year: Int!, $tertial: Tertial, $paper: Boolean!) {
    overview(year: $year, tertial: $tertial, unapproved: true, forCommittee: $paper) {
      guarded incomplete now { measured met nearly partly notMet } actions { kind count } } }`;
  const cookie = await signIn(world.server, 'socialchef', '9999');
  for (const [year, tertial] of [
    [2021, 'T2'],
    [2022, 'T3'],
    [2023, 'T1'],
  ] as const) {
    const of = async (paper: boolean) => {
      const { data } = await ask(world.server, cookie, counts, { year, tertial, paper });
      return z.object({ overview: z.looseObject({ guarded: z.boolean() }) }).parse(data).overview;
    };
    expect(await of(true)).toEqual({ ...(await of(false)), guarded: true });
  }
});

test('counts the very indicators that it lists, in all and in each of its groups, whatever counts', async () => {
  const counted = z.object({ measured: z.number(), met: z.number(), partly: z.number(), notMet: z.number() });
  const groupsOf = z.object({
    overview: z.object({
      now: counted,
      groups: z.array(z.object({ kind: z.string(), key: z.string(), now: counted })),
    }),
  });
  const partOf = z.object({ overviewPart: z.object({ indicators: z.array(z.object({ status: z.string() })) }) });
  const standing = `{ measured met partly notMet }`;
  const asksGroups = `query ($year: Int!, $tertial: Tertial!, $unapproved: Boolean!) {
    overview(year: $year, tertial: $tertial, unapproved: $unapproved) { now ${standing} groups { kind key now ${standing} } } }`;
  const asksPart = `query ($year: Int!, $tertial: Tertial!, $unapproved: Boolean!, $kind: OverviewGroupKind, $key: ID) {
    overviewPart(year: $year, tertial: $tertial, unapproved: $unapproved, kind: $kind, key: $key) {
      indicators { status } } }`;
  for (const person of ['socialchef', 'namndledamot']) {
    const cookie = await signIn(world.server, person, '9999');
    for (const [year, tertial, unapproved] of [
      [2022, 'T3', false],
      [2023, 'T1', false],
      [2023, 'T1', true],
    ] as const) {
      const of = { year, tertial, unapproved };
      const { overview } = groupsOf.parse((await ask(world.server, cookie, asksGroups, of)).data);
      for (const { now, ...group } of [{ now: overview.now }, ...overview.groups]) {
        const { data } = await ask(world.server, cookie, asksPart, { ...of, ...group });
        const listed = partOf.parse(data).overviewPart.indicators;
        const many = (...statuses: string[]) => listed.filter(({ status }) => statuses.includes(status)).length;
        expect({
          measured: many('met', 'nearly', 'partly', 'notMet'),
          ...{ met: many('met'), partly: many('partly'), notMet: many('notMet') },
        }).toEqual(now);
      }
    }
  }
});

test('tells of a division what its own units make, and nothing of a group that is not there', async () => {
  const division = 'Avdelningen för barn och familj';
  const asks = `query ($kind: OverviewGroupKind!, $key: ID!) {
    overviewPart(year: 2022, tertial: T3, unapproved: false, kind: $kind, key: $key) {
      name indicators { name value reportedUnits expectedUnits figures { unitName } } } }`;
  const cookie = await signIn(world.server, 'socialchef', '9999');
  const part = async (kind: string, key: string) => (await ask(world.server, cookie, asks, { kind, key })).data;
  const days = { name: 'Antal dagar från ansökan till beslut', value: '35', reportedUnits: 1, expectedUnits: 1 };
  const indicators = expect.arrayContaining([{ ...days, figures: [{ unitName: 'Utredningsenheten barn och unga' }] }]);
  expect(await part('division', division)).toEqual({ overviewPart: { name: division, indicators } });
  expect(await part('division', 'Äldre')).toEqual({ overviewPart: null });
  expect(await part('goal', division)).toEqual({ overviewPart: null });
});

describe('the overview of the real year 2022', () => {
  test('answers what is reached, what changed, what is wrong and what was judged otherwise', async () => {
    const found = await overview('socialchef', '0139', 2022, 'T3');
    expect(found).toMatchObject({
      overview: {
        ...{ id: '2022T3', state: 'locked', stage: 'published', comparedPeriod: '2022T2', unitsAsked: 1, lacking: [] },
        now: { measured: 39, met: 14, partly: 5, notMet: 20, notMeasured: 1, notReported: 0 },
        before: { met: 9 },
        tertials: [
          { tertial: 'T1', met: 8 },
          { tertial: 'T2', met: 9 },
          { tertial: 'T3', met: 14 },
        ],
        leftOut: { figures: 0, indicators: 0, units: [] },
        misreports: [
          {
            ...{
              without: '98',
              statusWithout: 'partly',
              source: 'Socialnämndens verksamhetsberättelse 2022',
              units: [],
            },
            indicator: { value: '86', status: 'notMet' },
          },
        ],
        actions: [
          { kind: 'correct', count: 1 },
          { kind: 'turn', count: 2 },
          { kind: 'closeGap', count: 25 },
        ],
      },
    });
  });

  test('ranks the gaps, and what fell from met comes before what fell on its way', async () => {
    const found = await overview('socialchef', '0139', 2022, 'T3');
    expect(found).toMatchObject({
      overview: {
        fallen: [
          { name: expect.stringContaining('hälsoundersökning'), statusThen: 'met', status: 'notMet' },
          { name: 'Andel aktuella genomförandeplaner i ärenden', statusThen: 'notMet', status: 'notMet' },
        ],
      },
    });
    expect(found).toHaveProperty('overview.gaps.length', 25);
    expect(found).toHaveProperty('overview.gaps.0.share', 0);
    expect(found).toHaveProperty('overview.gaps.0.distance', '100');
  });

  test('tells seven goals, four assignments and seven areas, and where the five goals are judged otherwise', async () => {
    const found = await overview('analytiker', '0139', 2022, 'T3');
    const kinds = JSON.stringify(found).match(/"kind":"(goal|assignment|serviceArea|division)"/g) ?? [];
    expect(kinds.map((kind) => kind.slice(8, -1)).join(' ')).toBe(
      [...Array(7).fill('goal'), ...Array(4).fill('assignment'), ...Array(7).fill('serviceArea')].join(' '),
    );
    expect(JSON.stringify(found).match(/"isGoal":true/g)).toHaveLength(5);
    expect(JSON.stringify(found)).not.toContain('"unexplained":true');
  });
});

describe('an open tertial', () => {
  test('counts only approved figures, and says whose others are left out', async () => {
    expect(await overview('socialchef', '9999', 2023, 'T1')).toMatchObject({
      overview: {
        ...{ id: '2023T1', stage: 'preliminary', unapproved: false, mayCountUnapproved: true },
        now: { measured: 6, met: 2 },
        leftOut: {
          ...{ figures: 14, indicators: 10 },
          units: [
            { name: 'Öppenvården för familjer', figures: 5 },
            { name: 'Ekonomiskt bistånd', figures: 6 },
            { name: 'Boendestödet', figures: 3 },
          ],
        },
        lacking: [
          { name: 'Vuxenenheten', lacking: 'notHandedIn', due: 9, answered: 0 },
          { lacking: 'notHandedIn' },
          { lacking: 'notHandedIn' },
          { lacking: 'notHandedIn' },
          { lacking: 'notApproved' },
          { lacking: 'notApproved', name: 'Ekonomiskt bistånd', due: 6, answered: 6 },
        ],
      },
    });
  });

  test('counts the others too where one asks, under an id of its own', async () => {
    expect(await overview('socialchef', '9999', 2023, 'T1', true)).toMatchObject({
      overview: {
        ...{ id: '2023T1:unapproved', unapproved: true, now: { measured: 11 } },
        leftOut: { figures: 0, units: [] },
      },
    });
  });

  test('tells the divisions by the figures of their own units', async () => {
    const found = await overview('socialchef', '9999', 2023, 'T1', true);
    expect(JSON.stringify(found)).toContain(
      '"kind":"division","name":"Avdelningen för barn och familj","now":{"met":3,"measured":7}',
    );
  });

  test('shows nothing of itself to a member of the committee, who may not ask either', async () => {
    expect(await overview('namndledamot', '9999', 2023, 'T1', true)).toMatchObject({
      overview: {
        ...{ id: '2023T1:guarded', unapproved: false, mayCountUnapproved: false },
        now: { measured: 0 },
        leftOut: { figures: 0 },
        ...{ unitsAsked: 0, lacking: [] },
      },
    });
  });

  test('counts a unit from the moment its report is approved', async () => {
    await inspect(
      world.adminUrl,
      `UPDATE unit_report SET state = 'approved' WHERE municipality = '9999' AND year = 2023 AND tertial = 1
         AND unit_id = (SELECT id FROM unit WHERE municipality = '9999' AND name = 'Ekonomiskt bistånd')`,
    );
    expect(await overview('socialchef', '9999', 2023, 'T1')).toMatchObject({
      overview: {
        leftOut: { figures: 8 },
        actions: [{ kind: 'remind', count: 4 }, { kind: 'approve', count: 1 }, {}, {}],
      },
    });
  });
});

test('without a tertial the latest with a figure is told, and nothing of years that do not exist', async () => {
  expect(await overview('socialchef', '9999', 2023, null)).toMatchObject({ overview: { id: '2023T1' } });
  expect(await overview('socialchef', '9999', 2022, null)).toMatchObject({ overview: { id: '2022T3' } });
  expect(await overview('socialchef', '9999', 1999, null)).toEqual({ overview: null });
});

test('takes one data statement', async () => {
  const cookie = await signIn(world.server, 'socialchef', '9999');
  world.statements.length = 0;
  await ask(world.server, cookie, query, { year: 2023, tertial: 'T1', unapproved: false });
  expect(world.statements.filter((sql) => !/"session"/.test(sql))).toHaveLength(1);
});
