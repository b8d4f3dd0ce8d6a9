import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';
import { recordOutcomes } from './record-outcome.use-case.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const mutation = `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) {
  __typename
  ... on OutcomeRecorded {
    outcome { value numerator denominator absence revision savedBy lock }
    indicator { status latestTertial results { tertial value status toDate } }
    year { attainment { tertial measured met notReported } }
  }
  ... on OutcomeConflict { current { value revision savedBy } }
  ... on OutcomeRefused { reason }
} }`;

interface Change {
  municipality?: string;
  person?: string;
  code: string;
  unit?: string;
  tertial?: string;
  expectedRevision?: number;
  entry: unknown;
}

async function record(change: Change) {
  const {
    municipality = '0139',
    person = 'rapportor',
    code,
    unit = 'SK',
    tertial = 'T1',
    expectedRevision = 0,
  } = change;
  return ask(world.server, await signIn(world.server, person, municipality), mutation, {
    input: {
      indicatorId: sampleId(municipality, 'indicator', code),
      unitId: sampleId(municipality, 'unit', unit),
      tertial,
      expectedRevision,
      entry: change.entry,
    },
  });
}

const revisionsOf = (code: string, municipality = '0139') =>
  inspect(
    world.adminUrl,
    'SELECT revision, value::text, absence, origin FROM outcome_revision WHERE indicator_id = $1 ORDER BY revision',
    [sampleId(municipality, 'indicator', code)],
  );

describe('an outcome', () => {
  test('is saved, turns the status and answers with all that changed', async () => {
    const { data } = await record({ code: '2023-01', entry: { value: '96.5' } });
    expect(data).toMatchObject({
      recordOutcome: {
        __typename: 'OutcomeRecorded',
        outcome: { value: '96.5', revision: 1, savedBy: 'Robin Rapportör', lock: null },
        indicator: { status: 'met', latestTertial: 'T1', results: [{ status: 'met' }, { status: 'notReported' }, {}] },
        year: { attainment: [{ measured: 1, met: 1 }, {}, {}] },
      },
    });
  });

  test('is changed in a new revision, and the ones before it stay', async () => {
    const { data } = await record({
      code: '2023-01',
      expectedRevision: 1,
      entry: { ratio: { numerator: '39', denominator: '42' } },
    });
    expect(data).toMatchObject({
      recordOutcome: { outcome: { numerator: '39', denominator: '42', revision: 2 }, indicator: { status: 'partly' } },
    });
    const emptied = await record({ code: '2023-01', expectedRevision: 2, entry: { empty: true } });
    expect(emptied.data).toMatchObject({
      recordOutcome: { outcome: { value: null, revision: 3 }, indicator: { status: 'notReported' } },
    });
    expect(await revisionsOf('2023-01')).toMatchObject([
      { revision: 1, value: '96.500000', origin: 'typed' },
      { revision: 2, value: null },
      { revision: 3, value: null },
    ]);
  });

  test('can be a reason instead of a figure, and secret stays a reason', async () => {
    const { data } = await record({ code: '2023-07', entry: { absence: 'secret' } });
    expect(data).toMatchObject({
      recordOutcome: { outcome: { value: null, absence: 'secret' }, indicator: { status: 'notMeasured' } },
    });
  });

  test('is written down for the audit without its figure, in the same transaction', async () => {
    const events = await inspect(
      world.adminUrl,
      "SELECT act, subject FROM audit_event WHERE subject->>'indicatorId' = $1 ORDER BY id",
      [sampleId('0139', 'indicator', '2023-07')],
    );
    expect(events).toMatchObject([
      { act: 'outcome.record', subject: { tertial: 'T1', revision: 1, answer: 'secret', event: 'outcomeRecorded' } },
    ]);
  });
});

describe('somebody else', () => {
  test('who was first is never overwritten, and is shown', async () => {
    await record({ code: '2023-08', entry: { value: '5' } });
    const { data } = await record({ code: '2023-08', person: 'enhetschef', entry: { value: '7' } });
    expect(data).toMatchObject({
      recordOutcome: {
        __typename: 'OutcomeConflict',
        current: { value: '5', revision: 1, savedBy: 'Robin Rapportör' },
      },
    });
  });

  test('of twenty at the same time one wins and nineteen are told', async () => {
    const code = '2023-09';
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, turn) => record({ code, entry: { value: String(turn + 1) } })),
    );
    const kinds = answers.map(({ body }) => /"__typename":"(\w+)"/.exec(body)?.[1]);
    expect(kinds.filter((kind) => kind === 'OutcomeRecorded')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'OutcomeConflict')).toHaveLength(19);
    expect(await revisionsOf(code)).toHaveLength(1);
    const again = await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        record({ code, expectedRevision: 1, entry: { value: String(turn + 30) } }),
      ),
    );
    expect(again.filter(({ body }) => body.includes('OutcomeRecorded'))).toHaveLength(1);
    expect(await revisionsOf(code)).toHaveLength(2);
  });

  test('the same answer sent twenty times at once is no conflict with itself', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => record({ code: '2023-11', entry: { value: '7' } })),
    );
    expect(answers.every(({ body }) => body.includes('OutcomeRecorded'))).toBe(true);
    expect(await revisionsOf('2023-11')).toHaveLength(1);
  });

  test('who sends the same answer again is told that it is saved', async () => {
    const { data } = await record({ code: '2023-08', entry: { value: '5' } });
    expect(data).toMatchObject({ recordOutcome: { __typename: 'OutcomeRecorded', outcome: { revision: 1 } } });
  });
});

describe('a refusal is an answer', () => {
  const cases: [string, Change][] = [
    ['aboveHundred', { code: '2023-06', entry: { value: '120' } }],
    ['numeratorAboveDenominator', { code: '2023-06', entry: { ratio: { numerator: '43', denominator: '42' } } }],
    ['denominatorZero', { code: '2023-06', entry: { ratio: { numerator: '0', denominator: '0' } } }],
    ['negative', { code: '2023-06', entry: { value: '-5' } }],
    ['periodLocked', { code: '2022-01', entry: { value: '50' } }],
    ['periodUpcoming', { code: '2023-06', tertial: 'T2', entry: { value: '50' } }],
    ['notDue', { code: '2023-02', entry: { value: '50' } }],
    ['notReportingUnit', { code: '2023-06', unit: 'BUE', entry: { value: '50' } }],
    ['notPermitted', { code: '2023-06', person: 'namndledamot', entry: { value: '50' } }],
    ['notPermitted', { code: '2023-06', person: 'analytiker', entry: { value: '50' } }],
    ['notPermitted', { code: '2023-06', person: 'administrator', entry: { value: '50' } }],
    ['notPermitted', { code: '2023-05', municipality: '9999', unit: 'MOT', entry: { value: '50' } }],
    ['notFound', { code: 'nothing', entry: { value: '50' } }],
    ['notFound', { code: '2023-06', unit: 'nothing', entry: { value: '50' } }],
  ];
  test.each(cases)('%s: %j', async (reason, change) => {
    expect((await record(change)).data).toEqual({ recordOutcome: { __typename: 'OutcomeRefused', reason } });
  });

  test('for what belongs to another municipality it is as if it were not there', async () => {
    const cookie = await signIn(world.server, 'socialchef', '9999');
    const input = {
      indicatorId: sampleId('0139', 'indicator', '2023-06'),
      unitId: sampleId('0139', 'unit', 'SK'),
      tertial: 'T1',
      expectedRevision: 0,
      entry: { value: '50' },
    };
    const { data } = await ask(world.server, cookie, mutation, { input });
    expect(data).toEqual({ recordOutcome: { __typename: 'OutcomeRefused', reason: 'notFound' } });
  });

  test('for ids that are no ids too', async () => {
    const cookie = await signIn(world.server, 'rapportor');
    for (const id of ['', 'x', "'; DROP TABLE outcome; --", '\u0000', '__proto__']) {
      const input = { indicatorId: id, unitId: id, tertial: 'T1', expectedRevision: 0, entry: { value: '50' } };
      const { data } = await ask(world.server, cookie, mutation, { input });
      expect(data).toEqual({ recordOutcome: { __typename: 'OutcomeRefused', reason: 'notFound' } });
    }
  });
});

test.each(['1e309', 'NaN', '1 234,5', '86,5', '−5', '٣', '', '1234567890123456', '0.1234567', '0x10', '+5'])(
  'the figure %j is no decimal of the API',
  async (value) => {
    const { status, errors } = await record({ code: '2023-06', entry: { value } });
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  },
);

test('a visitor saves nothing', async () => {
  const { errors } = await ask(world.server, null, mutation, {
    input: { indicatorId: 'x', unitId: 'x', tertial: 'T1', expectedRevision: 0, entry: { value: '50' } },
  });
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('of several outcomes all are saved or none, with nothing left behind', async () => {
  const by = { personId: sampleId('0139', 'person', 'rapportor'), municipality: '0139' };
  const unitId = sampleId('0139', 'unit', 'SK');
  const before = await inspect(world.adminUrl, 'SELECT count(*) FROM audit_event');
  const command = (code: string, expectedRevision: number) => ({
    ...{
      unitId,
      tertial: 'T1' as const,
      expectedRevision,
      measurement: { kind: 'absent', reason: 'notMeasured' } as const,
    },
    indicatorId: sampleId('0139', 'indicator', code),
  });
  const result = await recordOutcomes(world.database, by, [command('2023-10', 0), command('2023-08', 0)], {
    at: new Date(),
    origin: 'typed',
  });
  expect(result).toEqual({ kind: 'conflict' });
  expect(await revisionsOf('2023-10')).toEqual([]);
  expect(await inspect(world.adminUrl, 'SELECT count(*) FROM audit_event')).toEqual(before);
});
