import { describe, expect, test } from 'vitest';
import type { UnitPart } from './aggregation.ts';
import { defaultBands } from './attainment.ts';
import { decimal } from './decimal.ts';
import { proposeBaseline } from './goal.ts';
import { isPartOfSum, latestStatus, latestTertial, type ResultOfTertial, resultOf, statusOfUnit } from './indicator.ts';
import type { Construction, MeasureDefinition, Measurement, MeasureUnit, Timing } from './measurement.ts';
import type { Target } from './target.ts';
import { type Tertial, tertials } from './tertial.ts';

const measure: MeasureDefinition = {
  unit: 'percent',
  decimals: 0,
  direction: 'higher',
  construction: 'ratio',
  timing: 'period',
  aggregation: 'mean',
  dueTertials: tertials,
};
const yearly: MeasureDefinition = { ...measure, dueTertials: ['T3'] };
const hundred: Target = { operator: 'atLeast', value: decimal(100), upper: null };

function answers(...measurements: (Measurement | null)[]): UnitPart[] {
  return measurements.map((measurement, index) => ({ unitId: `unit-${index}`, measurement, misreport: null }));
}
function value(number: number): Measurement {
  return { kind: 'value', value: decimal(number) };
}
function result(tertial: Tertial, parts: UnitPart[], how = measure, target: Target | null = hundred): ResultOfTertial {
  return resultOf(tertial, parts, how, target, defaultBands, null);
}
const secret: Measurement = { kind: 'absent', reason: 'secret' };
const notApplicable: Measurement = { kind: 'absent', reason: 'notApplicable' };

describe('the status of a unit', () => {
  test('is held against the target of all where it is no part of a sum', () => {
    expect([isPartOfSum({ aggregation: 'sum' }, 1), isPartOfSum({ aggregation: 'mean' }, 3)]).toEqual([false, false]);
    expect(statusOfUnit(result('T1', answers(value(100))), false)).toBe('met');
  });

  test('is none for a part of a sum, but for what has no figure', () => {
    expect(isPartOfSum({ aggregation: 'sum' }, 2)).toBe(true);
    expect(statusOfUnit(result('T1', answers(value(100))), true)).toBeNull();
    expect(statusOfUnit(result('T1', answers(null)), true)).toBe('notReported');
    expect(statusOfUnit(result('T1', answers(secret)), true)).toBe('notMeasured');
  });
});

describe('the status of a tertial', () => {
  test.each([
    ['a figure', result('T1', answers(value(100))), 'met'],
    ['nobody asked', result('T1', answers(value(100)), yearly), 'notDue'],
    ['nobody asked, nobody answered', result('T1', answers(null), yearly), 'notDue'],
    ['nobody answered', result('T1', answers(null, null)), 'notReported'],
    ['no unit reports', result('T1', []), 'notReported'],
    ['one answered that there is no figure', result('T1', answers(secret, null)), 'notMeasured'],
    ['it applies to nobody', result('T1', answers(notApplicable)), 'notMeasured'],
    ['it applies to one, who has not answered', result('T1', answers(notApplicable, null)), 'notReported'],
    ['a figure without a target', result('T1', answers(value(100)), measure, null), 'notMeasured'],
  ])('%s', (_, { status }, expected) => {
    expect(status).toBe(expected);
  });

  test('only a year-to-date figure before T3 is so far', () => {
    const cumulative: MeasureDefinition = { ...measure, timing: 'cumulative' };
    expect(tertials.map((tertial) => result(tertial, [], cumulative).toDate)).toEqual([true, true, false]);
    expect(tertials.map((tertial) => result(tertial, []).toDate)).toEqual([false, false, false]);
  });
});

test('a figure that only rounds to its target is shown with one decimal more', () => {
  expect(result('T1', answers(value(99.6))).decimals).toBe(1);
  expect(result('T1', answers(value(99.4))).decimals).toBe(0);
  expect(result('T1', answers(null)).decimals).toBe(0);
});

test('the alternative says how many units it leaves out', () => {
  const part = (unitId: string, value: number | null, misreport: string | null): UnitPart => ({
    unitId,
    measurement: value === null ? null : { kind: 'value', value: decimal(value) },
    misreport,
  });
  const parts = [part('a', 50, null), part('b', 90, 'fel'), part('c', 10, 'fel'), part('d', null, 'fel')];
  const { alternative } = resultOf('T1', parts, measure, null, defaultBands, null);
  expect(alternative).toMatchObject({ units: 2, reason: 'fel', computed: true });
});

describe('the alternative', () => {
  const stated = { value: decimal(98), reason: 'fel enhet', source: 'källan' };
  const marked = answers(value(100), value(0)).map((part, index) => (index ? { ...part, misreport: 'fel' } : part));

  test('is computed before it is stated', () => {
    const { alternative } = resultOf('T1', marked, measure, hundred, defaultBands, stated);
    expect(alternative).toMatchObject({ status: 'met', computed: true, reason: 'fel', source: null });
    expect(alternative?.value.eq(100)).toBe(true);
  });

  test('tells each reason once', () => {
    const thrice = [...marked, ...marked, ...answers(value(0)).map((part) => ({ ...part, misreport: 'annat' }))];
    expect(resultOf('T1', thrice, measure, hundred, defaultBands, null).alternative?.reason).toBe('fel; annat');
  });

  test('has no status of its own where nobody asked', () => {
    expect(resultOf('T1', [], yearly, hundred, defaultBands, stated).alternative?.status).toBe('notDue');
  });
});

describe('the latest', () => {
  test('is the last tertial with a figure', () => {
    const results = [
      result('T2', answers(value(100))),
      result('T1', answers(value(50))),
      result('T3', answers(secret)),
    ];
    expect(latestTertial(results)).toBe('T2');
    expect(latestStatus(results)).toBe('met');
  });

  test('without a figure tells what is known', () => {
    const none = result('T2', answers(null));
    expect(latestTertial([none])).toBeNull();
    expect(latestStatus([none, result('T3', answers(secret))])).toBe('notMeasured');
    expect(latestStatus([result('T1', [], yearly), none])).toBe('notReported');
    expect(latestStatus([result('T1', [], yearly)])).toBe('notDue');
    expect(latestStatus([])).toBe('notDue');
  });
});

test('a baseline starts from the last outcome, or from 0 where counting starts again', () => {
  const proposed = (timing: Timing, construction: Construction, unit: MeasureUnit) =>
    proposeBaseline({ timing, construction, unit, lastOutcome: decimal(25) })?.toNumber();
  expect(proposed('cumulative', 'count', 'count')).toBe(0);
  expect(proposed('cumulative', 'value', 'tkr')).toBe(0);
  expect(proposed('cumulative', 'ratio', 'percent')).toBe(25);
  expect(proposed('cumulative', 'value', 'days')).toBe(25);
  expect(proposed('stock', 'count', 'count')).toBe(25);
  expect(proposeBaseline({ timing: 'period', construction: 'ratio', unit: 'percent', lastOutcome: null })).toBeNull();
});
