import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assess,
  attainmentStatuses,
  countAttainment,
  defaultBands,
  distanceTo,
  suggestGoal,
  tellingDecimals,
  verdictDiffers,
  verdicts,
} from './attainment.ts';
import { type Decimal, decimal } from './decimal.ts';
import type { Target } from './target.ts';

const figure = fc.integer({ min: -200_000, max: 200_000 }).map((thousandths) => decimal(thousandths).div(1000));
const positive = fc.integer({ min: 1, max: 200_000 }).map((thousandths) => decimal(thousandths).div(1000));
const rank = { notMet: 0, partly: 1, nearly: 2, met: 3 } as const;

function atLeast(value: string | Decimal): Target {
  return { operator: 'atLeast', value: decimalOf(value), upper: null };
}
function atMost(value: string | Decimal): Target {
  return { operator: 'atMost', value: decimalOf(value), upper: null };
}
function between(value: string | Decimal, upper: string | Decimal): Target {
  return { operator: 'between', value: decimalOf(value), upper: decimalOf(upper) };
}
function decimalOf(value: string | Decimal): Decimal {
  return typeof value === 'string' ? decimal(value) : value;
}

describe('an outcome against its target', () => {
  test.each([
    ['100', atLeast('100'), 'met'],
    ['99.999999', atLeast('100'), 'partly'],
    ['90', atLeast('100'), 'partly'],
    ['89.999999', atLeast('100'), 'notMet'],
    ['65', atMost('65'), 'met'],
    ['65.000001', atMost('65'), 'partly'],
    ['70', atMost('65'), 'partly'],
    ['72.222222', atMost('65'), 'partly'],
    ['72.222223', atMost('65'), 'notMet'],
    ['60', between('60', '80'), 'met'],
    ['80', between('60', '80'), 'met'],
    ['58', between('60', '80'), 'partly'],
    ['82', between('60', '80'), 'partly'],
    ['57.999', between('60', '80'), 'notMet'],
    ['82.001', between('60', '80'), 'notMet'],
    ['0', atMost('0'), 'met'],
    ['0.000001', atMost('0'), 'notMet'],
    ['0', atLeast('0'), 'met'],
    ['-0.000001', atLeast('0'), 'notMet'],
    ['-5', atLeast('-5'), 'met'],
    ['-5.1', atLeast('-5'), 'notMet'],
    ['-4.9', atMost('-5'), 'notMet'],
    ['5', between('5', '5'), 'met'],
    ['5.001', between('5', '5'), 'notMet'],
    ['0', atLeast('100'), 'notMet'],
  ] as const)('%s against %o is %s', (value, target, verdict) => {
    expect(assess(decimal(value), target, defaultBands)).toBe(verdict);
  });

  test('the share of the near miss is the municipality’s own', () => {
    expect(assess(decimal(80), atLeast('100'), { nearlyShare: null, partlyShare: decimal('0.8') })).toBe('partly');
    expect(assess(decimal('99.9'), atLeast('100'), { nearlyShare: null, partlyShare: decimal(1) })).toBe('notMet');
    expect(assess(decimal('59.9'), between('60', '80'), { nearlyShare: null, partlyShare: decimal(1) })).toBe('notMet');
  });

  test('four steps have one more between', () => {
    const four = { nearlyShare: decimal('0.91'), partlyShare: decimal('0.7') };
    const statusOf = (value: string, target: Target) => assess(decimal(value), target, four);
    expect(['100', '91', '90.999', '70', '69.999'].map((value) => statusOf(value, atLeast('100')))).toEqual([
      'met',
      'nearly',
      'partly',
      'partly',
      'notMet',
    ]);
    expect(['65', '71', '72', '92', '93'].map((value) => statusOf(value, atMost('65')))).toEqual([
      'met',
      'nearly',
      'partly',
      'partly',
      'notMet',
    ]);
    expect(['58.2', '58.1', '54', '53.9'].map((value) => statusOf(value, between('60', '80')))).toEqual([
      'nearly',
      'partly',
      'partly',
      'notMet',
    ]);
  });

  test('it is met exactly when nothing is left to the target', () => {
    fc.assert(
      fc.property(figure, figure, positive, (value, goal, width) =>
        [atLeast(goal), atMost(goal), between(goal, goal.plus(width))].every(
          (target) => (assess(value, target, defaultBands) === 'met') === distanceTo(target, value).eq(0),
        ),
      ),
    );
  });

  test('nearer to the target is never worse', () => {
    fc.assert(
      fc.property(figure, figure, figure, positive, (first, second, goal, width) =>
        [atLeast(goal), atMost(goal), between(goal, goal.plus(width))].every((target) => {
          const [near, far] = distanceTo(target, first).lte(distanceTo(target, second))
            ? [first, second]
            : [second, first];
          return rank[assess(near, target, defaultBands)] >= rank[assess(far, target, defaultBands)];
        }),
      ),
    );
  });

  test('at a target of 0 or below there is no near miss', () => {
    const notPositive = positive.map((value) => value.minus(200)).filter((value) => value.lte(0));
    fc.assert(
      fc.property(figure, notPositive, (value, goal) =>
        [atLeast(goal), atMost(goal)].every((target) => assess(value, target, defaultBands) !== 'partly'),
      ),
    );
  });

  test('the unit of measure makes no difference: ten times both is the same', () => {
    fc.assert(
      fc.property(figure, positive, (value, goal) =>
        [atLeast, atMost].every(
          (make) =>
            assess(value, make(goal), defaultBands) === assess(value.times(10), make(goal.times(10)), defaultBands),
        ),
      ),
    );
  });
});

describe('counting', () => {
  test('every indicator is counted once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...attainmentStatuses)), (statuses) => {
        const count = countAttainment(statuses);
        expect(count.total).toBe(statuses.length);
        expect(count.measured).toBe(count.met + count.nearly + count.partly + count.notMet);
        expect(count.total).toBe(count.measured + count.notMeasured + count.notReported + count.notDue);
      }),
    );
  });

  test('a goal is met by all, not met by none, else partly', () => {
    expect(suggestGoal(countAttainment(['met', 'met', 'notMeasured', 'notDue']))).toBe('met');
    expect(suggestGoal(countAttainment(['partly', 'notMet']))).toBe('notMet');
    expect(suggestGoal(countAttainment(['met', 'partly']))).toBe('partly');
    expect(suggestGoal(countAttainment(['nearly', 'partly']))).toBe('notMet');
    expect(suggestGoal(countAttainment(['met', 'nearly']))).toBe('partly');
    expect(suggestGoal(countAttainment(['notMeasured', 'notReported', 'notDue']))).toBeNull();
    expect(suggestGoal(countAttainment([]))).toBeNull();
  });
});

test('a verdict departs only from what the figures do say', () => {
  for (const verdict of verdicts) {
    for (const computed of attainmentStatuses) {
      const says = computed === 'met' || computed === 'nearly' || computed === 'partly' || computed === 'notMet';
      expect(verdictDiffers(verdict, computed)).toBe(says && verdict !== computed);
    }
    expect(verdictDiffers(verdict, null)).toBe(false);
  }
});

describe('decimals that do not contradict the status', () => {
  test('a figure that only rounds up to its target shows how far it is from it', () => {
    expect(tellingDecimals(decimal('39.682539'), atLeast('40'), defaultBands, 0)).toBe(1);
    expect(tellingDecimals(decimal('99.96'), atLeast('100'), defaultBands, 0)).toBe(2);
    expect(tellingDecimals(decimal('89.5'), atLeast('100'), defaultBands, 0)).toBe(1);
  });
  test('otherwise it shows as many as asked for', () => {
    expect(tellingDecimals(decimal('91.5'), atLeast('100'), defaultBands, 0)).toBe(0);
    expect(tellingDecimals(decimal('40'), atLeast('40'), defaultBands, 0)).toBe(0);
    expect(tellingDecimals(decimal('99.99999'), atLeast('100'), defaultBands, 0)).toBe(0);
  });
  test('what is shown has the status of what is meant, wherever so many decimals can tell it', () => {
    fc.assert(
      fc.property(figure, positive, (value, target) => {
        const shown = value.round(tellingDecimals(value, atLeast(target), defaultBands, 0));
        expect(assess(shown, atLeast(target), defaultBands)).toBe(assess(value, atLeast(target), defaultBands));
      }),
    );
  });
});
