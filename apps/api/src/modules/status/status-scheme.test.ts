import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ now: () => new Date('2023-06-01T08:00:00Z') });
});
afterAll(() => world.stop());

const shown = 'revision current periods compareWith arrow steps { verdict share word symbol }';
const released = [2021, 2022].flatMap((year) => ['T1', 'T2', 'T3'].map((tertial) => `${year}${tertial}`));

async function asked(person: string, query: string, variables: Record<string, unknown> = {}) {
  return ask(world.server, await signIn(world.server, person, '9999'), query, variables);
}
function schemes(person = 'namndledamot') {
  return asked(person, `{ statusSchemes { ${shown} } }`);
}
function save(person: string, input: object) {
  return asked(
    person,
    `mutation ($input: SaveStatusSchemeInput!) { it: saveStatusScheme(input: $input) { refusal schemes { revision } } }`,
    { input: { compareWith: 'lastTertial', arrow: 'direction', ...input } },
  );
}
async function statuses(year: number, person = 'analytiker'): Promise<string[][]> {
  const { data } = await asked(
    person,
    `{ year(year: ${year}) { indicators { results { status decimals alternative { status } } } } }`,
  );
  const { indicators } = Object(data).year;
  return [0, 1, 2].map((place) =>
    indicators.map(({ results }: { results: { status: string; decimals: number; alternative: object }[] }) =>
      JSON.stringify(results[place]),
    ),
  );
}
async function counts(year: number) {
  const { data } = await asked(
    'analytiker',
    `{ year(year: ${year}) { attainment { measured met nearly partly notMet } } }`,
  );
  return Object(data).year.attainment;
}
function period(change: string) {
  return asked('socialchef', `mutation { it: ${change} { refusal } }`);
}
function judge(tertial: string, verdict: string) {
  return asked(
    'socialchef',
    `mutation ($input: JudgeInput!) { judge(input: $input) { __typename ... on JudgementRefused { reason } } }`,
    {
      input: {
        subject: { goalId: sampleId('9999', 'goal', '2023:stod-i-tid') },
        tertial,
        verdict,
        reasonCode: 'strongTrend',
        expectedRevision: 0,
      },
    },
  );
}

const fourSteps = [
  { verdict: 'met', word: 'I mål', symbol: 'check' },
  { verdict: 'nearly', share: '0.95', word: 'nästan', symbol: 'threeQuarters' },
  { verdict: 'partly', share: '0.5', symbol: 'half' },
  { verdict: 'notMet', symbol: 'cross' },
];
const threeSteps = [
  { verdict: 'met', symbol: 'check' },
  { verdict: 'partly', share: '0.1', symbol: 'half' },
  { verdict: 'notMet', symbol: 'triangle' },
];

test('where nothing is decided the defaults hold, for everybody who has a role', async () => {
  expect((await schemes()).data).toEqual({
    statusSchemes: [
      {
        ...{ revision: 0, current: true, periods: released, compareWith: 'lastTertial', arrow: 'direction' },
        steps: [
          { verdict: 'met', share: null, word: null, symbol: 'check' },
          { verdict: 'partly', share: '0.9', word: null, symbol: 'half' },
          { verdict: 'notMet', share: null, word: null, symbol: 'triangle' },
        ],
      },
    ],
  });
});

test('only an administrator changes it, to what can be used', async () => {
  const refused = (refusal: string) => ({ it: { refusal, schemes: [{ revision: 0 }] } });
  expect((await save('socialchef', { steps: fourSteps, expectedRevision: 0 })).data).toEqual(refused('notPermitted'));
  expect((await save('administrator', { steps: fourSteps.slice(1), expectedRevision: 0 })).data).toEqual(
    refused('stepsIncomplete'),
  );
  expect((await save('administrator', { steps: fourSteps, expectedRevision: 4 })).data).toEqual(refused('conflict'));
});

test('what is released keeps its steps, what is not takes the new ones', async () => {
  const before = { 2022: await statuses(2022), 2023: await statuses(2023) };
  expect(await counts(2023)).toMatchObject([{ nearly: 0 }, { nearly: 0 }, { nearly: 0 }]);

  const first = await save('administrator', { steps: fourSteps, expectedRevision: 0, arrow: 'quality' });
  expect(first.data).toEqual({ it: { refusal: null, schemes: [{ revision: 1 }, { revision: 0 }] } });
  expect(await statuses(2022)).toEqual(before[2022]);
  const inFour = await statuses(2023);
  expect(inFour[0]).not.toEqual(before[2023][0]);
  const [{ measured, met, nearly, partly, notMet }] = await counts(2023);
  expect(nearly).toBeGreaterThan(0);
  expect(met + nearly + partly + notMet).toBe(measured);
  expect((await judge('T1', 'nearly')).data).toMatchObject({ judge: { __typename: 'Judged' } });

  expect((await period('lockPeriod(period: "2023T1", reason: "Nämnden behöver den nu.")')).data).toEqual({
    it: { refusal: null },
  });
  const second = await save('administrator', {
    steps: threeSteps,
    expectedRevision: 1,
    compareWith: 'sameTertialLastYear',
  });
  expect(second.data).toEqual({
    it: { refusal: null, schemes: [{ revision: 2 }, { revision: 1 }, { revision: 0 }] },
  });
  expect((await statuses(2023))[0]).toEqual(inFour[0]);
  expect((await statuses(2023, 'namndledamot'))[0]).toEqual(inFour[0]);
  expect((await schemes()).data).toMatchObject({
    statusSchemes: [
      { revision: 2, current: true, periods: [] },
      { revision: 1, current: false, periods: ['2023T1'], arrow: 'quality', steps: { 1: { word: 'nästan' } } },
      { revision: 0, current: false, periods: released },
    ],
  });
});

test('opened again it still goes by what it was released with', async () => {
  const locked = await statuses(2023);
  for (const tertial of ['2023T1', '2022T3']) {
    expect((await period(`reopenPeriod(period: "${tertial}", reason: "En siffra var fel.")`)).data).toEqual({
      it: { refusal: null },
    });
  }
  expect(await statuses(2023)).toEqual(locked);
  expect((await schemes()).data).toMatchObject({ statusSchemes: [{}, { periods: ['2023T1'] }, { periods: released }] });
  await period('lockPeriod(period: "2023T1", reason: "Rättad.")');
  expect(await statuses(2023)).toEqual(locked);
});

test('what begins now goes by the newest: its steps, and nothing else can be concluded', async () => {
  await period('openPeriod(period: "2023T2")');
  const { data } = await asked(
    'enhetschef',
    `{ year(year: 2023) { indicators { id construction target { operator }
      results { tertial outcomes { lock unit { id } } } } } }`,
  );
  const free: { indicatorId: string; unitId: string }[] = Object(data).year.indicators.flatMap(
    (one: {
      id: string;
      construction: string;
      target: { operator: string } | null;
      results: { outcomes: { lock: string | null; unit: { id: string } }[] }[];
    }) =>
      one.construction === 'ratio' && one.target?.operator === 'atLeast'
        ? (one.results[1]?.outcomes ?? []).flatMap(({ lock, unit }) =>
            lock === null ? [{ indicatorId: one.id, unitId: unit.id }] : [],
          )
        : [],
  );
  // The others have answered: until they have, the trend would be silent.
  await inspect(
    world.adminUrl,
    `INSERT INTO outcome (municipality, indicator_id, unit_id, tertial, revision, numerator, denominator, saved_at, saved_by)
     SELECT x.municipality, x.indicator_id, x.unit_id, 2, 1, 1, 4, now(), p.id
     FROM indicator_unit x JOIN person p ON p.municipality = x.municipality AND p.handle = 'enhetschef'
     WHERE x.indicator_id = $1::uuid AND x.unit_id <> $2::uuid AND x.reports`,
    [free[0]?.indicatorId, free[0]?.unitId],
  );
  const entry = { ratio: { numerator: '1', denominator: '4' } };
  const recorded = await asked(
    'enhetschef',
    `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) {
      __typename ... on OutcomeRecorded { indicator { results { status } trend { since comparedWith arrow } } } } }`,
    {
      input: {
        ...free[0],
        ...{ tertial: 'T2', expectedRevision: 0, entry },
      },
    },
  );
  expect(recorded.data).toMatchObject({
    recordOutcome: {
      indicator: {
        results: { 1: { status: 'partly' } },
        trend: { since: '2022T2', comparedWith: 'sameTertialLastYear', arrow: 'direction' },
      },
    },
  });
  expect((await judge('T2', 'nearly')).data).toMatchObject({
    judge: { __typename: 'JudgementRefused', reason: 'verdictNotInScheme' },
  });
  expect((await judge('T2', 'partly')).data).toMatchObject({ judge: { __typename: 'Judged' } });
});

test('the trend compares with what the municipality has chosen, and says so', async () => {
  const trends = async () => {
    const { data } = await asked(
      'analytiker',
      '{ year(year: 2023) { indicators { code trend { since comparedWith arrow noise } } } }',
    );
    return Object(data).year.indicators.flatMap(({ trend }: { trend: object | null }) => trend ?? []);
  };
  // The latest figures are those of the released T1, which keeps its own custom.
  expect(await trends()).toContainEqual({
    since: '2022T3',
    comparedWith: 'lastTertial',
    arrow: 'quality',
    noise: false,
  });
});

test('each change is written down, without the words', async () => {
  const events = await inspect(
    world.adminUrl,
    `SELECT subject FROM audit_event WHERE municipality = '9999' AND act = 'settings.change' ORDER BY at, subject->>'revision'`,
  );
  expect(events).toEqual([
    { subject: { event: 'statusScheme', revision: 1, steps: 4, compareWith: 'lastTertial', arrow: 'quality' } },
    {
      subject: { event: 'statusScheme', revision: 2, steps: 3, compareWith: 'sameTertialLastYear', arrow: 'direction' },
    },
  ]);
});
