import { describe, expect, test } from 'vitest';
import {
  type AttainmentStatus,
  aggregate,
  countAttainment,
  type Decimal,
  decimal,
  decimalText,
  defaultBands,
  judge,
  latestStatus,
  latestTertial,
  type MeasureDefinition,
  type Measurement,
  measuredValue,
  type ResultOfTertial,
  readEntry,
  readTarget,
  resultOf,
  roundHalfAwayFromZero,
  suggestGoal,
  type Target,
  type Tertial,
  tertials,
  trend,
  type UnitPart,
  type Verdict,
  verdicts,
} from './index.ts';

const share: MeasureDefinition = {
  unit: 'percent',
  decimals: 0,
  direction: 'higher',
  construction: 'ratio',
  timing: 'period',
  aggregation: 'central',
  dueTertials: tertials,
};
const cumulativeCount: MeasureDefinition = { ...share, unit: 'count', construction: 'count', timing: 'cumulative' };
const fallingStock: MeasureDefinition = { ...cumulativeCount, direction: 'lower', timing: 'stock' };
const yearly: MeasureDefinition = { ...share, dueTertials: ['T3'] };

describe('ratio', () => {
  test.each([
    ['39 av 42', '93'],
    ['21 av 42', '50'],
    ['14 av 37', '38'],
  ])('%s is shown as %s %%', (typed, shown) => {
    const value = measuredValue(typedAnswer(typed, share), 'percent');
    expect(value && decimalText(roundHalfAwayFromZero(value, 0))).toBe(shown);
  });

  test('11 wholly and 3 partly of 37 are 14 of 37', () => {
    expect(typedAnswer('14/37', share)).toEqual({
      kind: 'ratio',
      numerator: decimal(11).plus(decimal(3)),
      denominator: decimal(37),
    });
  });
});

describe('mean of parts', () => {
  const mean: MeasureDefinition = { ...share, aggregation: 'mean' };

  test('100 and 83 are 91.5, shown as 92', () => {
    const { value } = aggregate(partsOf(['100', '83'], mean), mean);
    expect(value && decimalText(value)).toBe('91.5');
    expect(value && decimalText(roundHalfAwayFromZero(value, 0))).toBe('92');
  });

  test('90, 86 and 80 are shown as 85', () => {
    const { value } = aggregate(partsOf(['90', '86', '80'], mean), mean);
    expect(value && decimalText(roundHalfAwayFromZero(value, 0))).toBe('85');
  });

  test('the status is decided on the unrounded value: 91.5 does not reach 92', () => {
    const [result] = results(['91,5', null, null], share, '92 %');
    expect(result?.status).toBe('partly');
  });
});

test('cumulative count: 10, 19, 25 against 20 is attained at T3, not at T2', () => {
  expect(statuses(['10', '19', '25'], cumulativeCount, '20')).toEqual(['notMet', 'partly', 'met']);
});

test('stock that should fall: 72, 70, 65 against at most 65 is attained at T3 only', () => {
  expect(statuses(['72', '70', '65'], fallingStock, 'högst 65')).toEqual(['partly', 'partly', 'met']);
  expect(statuses(['72', '70', '65'], fallingStock, '65')).toEqual(['partly', 'partly', 'met']);
});

describe('misreport', () => {
  test('where only totals are known, 98 stands as a stated alternative beside 86', () => {
    const stated = { value: decimal(98), reason: 'En enhet svarade för något den inte gör', source: 'berättelsen' };
    const result = resultOf('T3', partsOf(['86'], share), share, target('100 %', share), defaultBands, stated);
    expect(result.total.value?.eq(86)).toBe(true);
    expect(result.status).toBe('notMet');
    expect(result.alternative).toEqual({ ...stated, status: 'partly', computed: false, units: 1 });
  });

  test('where the units are known, the total without the marked one is computed and nothing is deleted', () => {
    const weighted: MeasureDefinition = { ...share, aggregation: 'weighted' };
    const parts = partsOf(['49 av 50', '0 av 7'], weighted);
    const marked = parts.map((part, index) => (index === 1 ? { ...part, misreport: 'bokar inga möten' } : part));
    const result = resultOf('T3', marked, weighted, target('100 %', weighted), defaultBands, null);
    expect(result.total.value && decimalText(roundHalfAwayFromZero(result.total.value, 0))).toBe('86');
    expect(result.total.reportedUnits).toBe(2);
    expect(result.alternative?.value.eq(98)).toBe(true);
    expect(result.alternative).toMatchObject({ status: 'partly', computed: true, reason: 'bokar inga möten' });
  });
});

describe('judged against computed', () => {
  test.each<[string, Verdict, AttainmentStatus]>([
    ['87', 'met', 'notMet'],
    ['99', 'met', 'partly'],
    ['86', 'met', 'notMet'],
    ['60', 'partly', 'notMet'],
    ['38', 'partly', 'notMet'],
  ])('%s %% against 100 %% judged %s stands beside the computed %s and demands a reason', (typed, verdict, status) => {
    const computed = results([null, null, typed], share, '100 %')[2]?.status ?? null;
    expect(computed).toBe(status);
    const command = { expectedRevision: 0, verdict, reasonCode: null, reason: null };
    const rules = { periodState: 'open', computed, verdicts } as const;
    expect(judge(null, command, rules)).toEqual({ kind: 'refused', reason: 'reasonMissing' });
    expect(judge(null, { ...command, reasonCode: 'targetUnrealistic' }, rules).kind).toBe('accepted');
  });

  test('a judgement that agrees needs no reason', () => {
    const command = { expectedRevision: 0, verdict: 'met', reasonCode: null, reason: null } as const;
    expect(judge(null, command, { periodState: 'open', computed: 'met', verdicts }).kind).toBe('accepted');
  });
});

test('yearly: only T3 is asked for, so T1 and T2 are not due and not missing', () => {
  expect(statuses([null, null, '75'], yearly, '100 %')).toEqual(['notDue', 'notDue', 'notMet']);
});

test('cumulative before T3: 10 against 20 at T1 is held against the target of the year, so far', () => {
  const [first, second, third] = results(['10', '19', '25'], cumulativeCount, '20');
  expect(first).toMatchObject({ status: 'notMet', toDate: true });
  expect(second?.toDate).toBe(true);
  expect(third?.toDate).toBe(false);
});

test('never measured: nothing against 100 % is counted apart and never as unmet', () => {
  const never = results(['ej mätt', 'ej mätt', 'ej mätt'], share, '100 %');
  expect(never.map((result) => result.status)).toEqual(['notMeasured', 'notMeasured', 'notMeasured']);
  expect(latestStatus(never)).toBe('notMeasured');
  expect(latestTertial(never)).toBeNull();
  const count = countAttainment(['met', latestStatus(never)]);
  expect(count).toMatchObject({ total: 2, measured: 1, notMeasured: 1, notMet: 0 });
  expect(suggestGoal(count)).toBe('met');
});

test('a real 0 is a figure: 0 % all year is not met', () => {
  expect(statuses(['0', '0', '0'], share, '100 %')).toEqual(['notMet', 'notMet', 'notMet']);
});

test('two units without a survey do not pull the whole down when they say so', () => {
  const mean: MeasureDefinition = { ...share, aggregation: 'mean' };
  const told = aggregate(partsOf(['78', '98', 'ej mätt', 'ej mätt'], mean), mean);
  expect(told.value?.eq(88)).toBe(true);
  expect(told).toMatchObject({ reportedUnits: 2, expectedUnits: 4 });
});

describe('table total 2022', () => {
  const figures2022 = rows2022();
  const year = figures2022.map(({ kind, figures, goal }) => results(figures, kind, goal));

  test('40 indicators, 109 reported outcomes', () => {
    expect(figures2022).toHaveLength(40);
    expect(year.flat().filter((result) => result.total.value !== null)).toHaveLength(109);
  });

  test.each([
    ['T1', { total: 40, measured: 35, met: 8, notMeasured: 1, notDue: 4, notReported: 0 }],
    ['T2', { total: 40, measured: 35, met: 9, notMeasured: 1, notDue: 4, notReported: 0 }],
    ['T3', { total: 40, measured: 39, met: 14, notMeasured: 1, notDue: 0, notReported: 0 }],
  ])('%s', (tertial, expected) => {
    const inTertial = year.flat().filter((result) => result.tertial === tertial);
    expect(countAttainment(inTertial.map((result) => result.status))).toMatchObject(expected);
  });
});

test('a falling stock that should fall has a trend for the better', () => {
  const points = ['72', '70', '65'].map((text, index) => point(2022, index, text));
  expect(trend(points, fallingStock, null)).toMatchObject({ direction: 'down', quality: 'better' });
});

interface Row {
  readonly kind: MeasureDefinition;
  readonly figures: readonly (string | null)[];
  readonly goal: string;
}

/** The figures and targets of all indicators of 2022, by kind. */
// biome-ignore format: a table is read by its columns
function rows2022(): readonly Row[] {
  const shares: readonly [string, string, string, string][] = [
    ['86', '84', '81', '100'], ['70', '69', '69', '85'], ['84', '84', '85', '90'], ['92', '80', '86', '100'],
    ['21', '41', '86', '100'], ['56', '80', '87', '100'], ['92', '93', '99', '100'], ['66', '69', '86', '100'],
    ['96', '93', '96', '100'], ['57', '57', '60', '100'], ['24', '22', '26', '50'], ['100', '100', '77', '100'],
    ['60', '100', '100', '100'], ['100', '100', '100', '100'], ['100', '100', '100', '100'], ['90', '91', '92', '100'],
    ['85', '83', '85', '100'], ['93', '85', '89', '100'], ['26', '76', '80', '100'], ['9', '15', '50', '50'],
    ['96', '82', '93', '100'], ['100', '100', '100', '100'], ['100', '100', '100', '100'], ['100', '100', '100', '100'],
    ['100', '100', '100', '100'], ['28', '22', '38', '100'], ['48', '76', '79', '100'], ['100', '100', '100', '100'],
    ['0', '0', '0', '100'], ['39', '55', '83', '100'],
  ];
  const counts: readonly [string, string, string, string][] = [
    ['10', '19', '25', '20'], ['4', '7', '23', '20'], ['3', '3', '6', '4'], ['3', '6', '11', '7'],
  ];
  return [
    ...shares.map(([t1, t2, t3, goal]) => ({ kind: share, figures: [t1, t2, t3], goal: `${goal} %` })),
    ...counts.map(([t1, t2, t3, goal]) => ({ kind: cumulativeCount, figures: [t1, t2, t3], goal: `${goal} st` })),
    { kind: fallingStock, figures: ['72', '70', '65'], goal: 'högst 65' },
    ...['75', '76', '76', '86'].map((t3) => ({ kind: yearly, figures: [null, null, t3], goal: '100 %' })),
    { kind: share, figures: ['ej mätt', 'ej mätt', 'ej mätt'], goal: '100 %' },
  ];
}

function typedAnswer(typed: string, measure: MeasureDefinition): Measurement {
  const read = readEntry(typed, measure);
  if (read.kind !== 'measurement') throw new Error(`Not an answer: ${typed}`);
  return read.measurement;
}

function partsOf(typed: readonly (string | null)[], measure: MeasureDefinition): UnitPart[] {
  return typed.map((text, index) => ({
    unitId: `unit-${index}`,
    measurement: text === null ? null : typedAnswer(text, measure),
    misreport: null,
  }));
}

function target(text: string, measure: MeasureDefinition): Target {
  const read = readTarget(text, measure.direction);
  if (read === null) throw new Error(`Not a target: ${text}`);
  return read;
}

function results(typed: readonly (string | null)[], measure: MeasureDefinition, goal: string): ResultOfTertial[] {
  return tertials.map((tertial, index) =>
    resultOf(tertial, partsOf([typed[index] ?? null], measure), measure, target(goal, measure), defaultBands, null),
  );
}

function statuses(typed: readonly (string | null)[], measure: MeasureDefinition, goal: string): AttainmentStatus[] {
  return results(typed, measure, goal).map((result) => result.status);
}

function point(
  year: number,
  index: number,
  text: string,
): { period: { year: number; tertial: Tertial }; value: Decimal } {
  return { period: { year, tertial: tertials[index] ?? 'T1' }, value: decimal(text) };
}
