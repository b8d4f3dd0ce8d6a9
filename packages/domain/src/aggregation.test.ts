import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate, type UnitPart } from './aggregation.ts';
import { decimal, decimalText } from './decimal.ts';
import { type Absence, absences, aggregations, type Measurement } from './measurement.ts';

function value(text: string): Measurement {
  return { kind: 'value', value: decimal(text) };
}
function ratio(numerator: number, denominator: number): Measurement {
  return { kind: 'ratio', numerator: decimal(numerator), denominator: decimal(denominator) };
}
function absent(reason: Absence): Measurement {
  return { kind: 'absent', reason };
}
function parts(...measurements: (Measurement | null)[]): UnitPart[] {
  return measurements.map((measurement, index) => ({ unitId: `unit-${index}`, measurement, misreport: null }));
}

const weighted = { unit: 'percent', construction: 'ratio', aggregation: 'weighted' } as const;
const mean = { ...weighted, aggregation: 'mean' } as const;
const sum = { unit: 'count', construction: 'count', aggregation: 'sum' } as const;
const central = { ...weighted, aggregation: 'central' } as const;
const last = { ...sum, aggregation: 'last' } as const;

describe('adding up units', () => {
  test('weighted is all numerators over all denominators', () => {
    const total = aggregate(parts(ratio(1, 2), ratio(38, 40)), weighted);
    expect(total.value && decimalText(total.value)).toBe('92.85714285714285714286');
    expect(total.numerator?.eq(39)).toBe(true);
    expect(total.denominator?.eq(42)).toBe(true);
  });

  test('weighted with a bare value falls back to the unweighted mean', () => {
    const total = aggregate(parts(ratio(1, 2), value('100')), weighted);
    expect(total.value?.eq(75)).toBe(true);
    expect(total.numerator).toBeNull();
  });

  test('one ratio alone keeps its numerator and denominator', () => {
    expect(aggregate(parts(ratio(21, 42)), central).denominator?.eq(42)).toBe(true);
    expect(aggregate(parts(ratio(21, 42), null), mean).numerator?.eq(21)).toBe(true);
  });

  test('mean, sum, last', () => {
    expect(aggregate(parts(value('100'), value('83')), mean).value?.eq('91.5')).toBe(true);
    expect(aggregate(parts(value('4'), value('7')), sum).value?.eq(11)).toBe(true);
    expect(aggregate(parts(value('4'), value('7'), absent('secret')), last).value?.eq(7)).toBe(true);
  });

  test('an absence is no zero, a zero is a figure', () => {
    expect(aggregate(parts(value('80'), absent('notMeasured'), null), mean).value?.eq(80)).toBe(true);
    expect(aggregate(parts(value('80'), value('0')), mean).value?.eq(40)).toBe(true);
  });

  test('how many gave a figure, of those it applies to', () => {
    const answered = parts(value('80'), absent('notMeasured'), absent('notApplicable'), null);
    expect(aggregate(answered, mean)).toMatchObject({ reportedUnits: 1, expectedUnits: 3, absence: null });
  });
});

describe('no figure', () => {
  test.each([
    [parts(), null, 0],
    [parts(null, null), null, 2],
    [parts(absent('secret'), absent('secret')), 'secret', 2],
    [parts(absent('secret'), absent('notDelivered')), 'notMeasured', 2],
    [parts(absent('secret'), null), 'secret', 2],
    [parts(absent('notApplicable'), absent('notApplicable')), 'notApplicable', 0],
    [parts(absent('notApplicable'), null), null, 1],
    [parts(absent('notApplicable'), absent('secret')), 'secret', 1],
  ])('%#', (answers, absence, expectedUnits) => {
    expect(aggregate(answers, mean)).toMatchObject({ value: null, absence, reportedUnits: 0, expectedUnits });
  });

  test('a ratio over nothing is no figure', () => {
    expect(aggregate(parts(ratio(0, 0)), weighted).value).toBeNull();
  });
});

describe('misreports', () => {
  const marked = (part: UnitPart): UnitPart => ({ ...part, misreport: 'fel' });

  test('both figures are told', () => {
    const [first, second] = parts(ratio(49, 50), ratio(0, 7));
    const total = aggregate(
      [first, second].flatMap((part) => part ?? []).map((part, i) => (i ? marked(part) : part)),
      weighted,
    );
    expect(total.withoutMisreports?.eq(98)).toBe(true);
    expect(total.reportedUnits).toBe(2);
  });

  test('there is no other figure when none is marked, or when nothing remains', () => {
    expect(aggregate(parts(value('5')), mean).withoutMisreports).toBeNull();
    expect(aggregate(parts(value('5')).map(marked), mean).withoutMisreports).toBeNull();
    expect(aggregate([...parts(value('5')), ...parts(null).map(marked)], mean).withoutMisreports).toBeNull();
  });
});

describe('always', () => {
  const measurement = fc.oneof(
    fc.nat(100).map((whole) => value(String(whole))),
    fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 99 })).map(([n, d]) => ratio(n, d)),
    fc.constantFrom(...absences).map(absent),
    fc.constant(null),
  );
  const part: fc.Arbitrary<UnitPart> = fc.record({
    unitId: fc.uuid(),
    measurement,
    misreport: fc.option(fc.constant('fel'), { freq: 3 }),
  });
  const measure = fc
    .constantFrom(...aggregations)
    .map((aggregation) => ({ unit: 'percent', construction: 'ratio', aggregation }) as const);

  test('there is a value or a reason or no answer, and never two of them', () => {
    fc.assert(
      fc.property(fc.array(part), measure, (answers, how) => {
        const total = aggregate(answers, how);
        expect(total.value === null).toBe(total.reportedUnits === 0);
        if (total.value !== null) expect(total.absence).toBeNull();
        if (total.value === null && total.absence === null) {
          const reasons = answers.map((answer) => answer.measurement).filter((answer) => answer !== null);
          expect(reasons.every((answer) => answer.kind === 'absent' && answer.reason === 'notApplicable')).toBe(true);
        }
        expect(total.reportedUnits).toBeLessThanOrEqual(total.expectedUnits);
        expect(total.expectedUnits).toBeLessThanOrEqual(answers.length);
      }),
    );
  });

  test('the order of units makes no difference to a mean, a sum or a quotient', () => {
    const orderless = fc.constantFrom(weighted, mean, sum);
    fc.assert(
      fc.property(fc.array(part), orderless, (answers, how) => {
        expect(aggregate(answers.toReversed(), how)).toEqual(aggregate(answers, how));
      }),
    );
  });

  test('a mean and a quotient lie between the smallest and the largest part', () => {
    const ratios = fc.array(
      fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 99 })).map(([n, d]) => ({ n, d })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(ratios, fc.constantFrom(weighted, mean), (pairs, how) => {
        const { value: total } = aggregate(parts(...pairs.map(({ n, d }) => ratio(n, d))), how);
        const shares = pairs.map(({ n, d }) => (100 * n) / d);
        const tolerance = 1e-9;
        expect(total?.toNumber()).toBeGreaterThanOrEqual(Math.min(...shares) - tolerance);
        expect(total?.toNumber()).toBeLessThanOrEqual(Math.max(...shares) + tolerance);
      }),
    );
  });

  test('units pooled beforehand give the same total as one by one', () => {
    const pair = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), fc.array(pair), fc.nat(3), (pooled, others, silent) => {
        const sums = pooled.reduce(([n, d], [numerator, denominator]) => [n + numerator, d + denominator], [
          0, 0,
        ] as const);
        const rest = parts(...others.map(([n, d]) => ratio(n, d)), ...Array.from({ length: silent }, () => null));
        const one = { unitId: 'pool', measurement: ratio(...sums), misreport: null, units: pooled.length };
        const each = parts(...pooled.map(([n, d]) => ratio(n, d)));
        expect(aggregate([one, ...rest], weighted)).toEqual(aggregate([...each, ...rest], weighted));
      }),
    );
  });

  test('one unit alone is as it is beside one to which nothing applies', () => {
    fc.assert(
      fc.property(part, measure, (answer, how) => {
        const none = { unitId: 'none', measurement: absent('notApplicable'), misreport: null };
        expect(aggregate([answer], how)).toEqual(aggregate([answer, none], how));
      }),
    );
  });

  test('leaving out the marked figures is the same as never having had them', () => {
    fc.assert(
      fc.property(fc.array(part), measure, (answers, how) => {
        const { withoutMisreports } = aggregate(answers, how);
        const right = aggregate(
          answers.filter((answer) => answer.misreport === null),
          how,
        );
        if (withoutMisreports !== null) expect(right.value?.eq(withoutMisreports)).toBe(true);
      }),
    );
  });
});
