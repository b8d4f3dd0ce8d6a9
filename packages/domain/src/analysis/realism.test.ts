import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainmentStatuses } from '../attainment.ts';
import { decimal } from '../decimal.ts';
import type { Target } from '../target.ts';
import { demandMove, summariseTargets, type TargetYear, targetSteps } from './realism.ts';

const target = (value: number, operator: Target['operator'] = 'atLeast', upper: number | null = null): Target => ({
  operator,
  value: decimal(String(value)),
  upper: upper === null ? null : decimal(String(upper)),
});
const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((value) => target(value)),
  fc.integer({ min: 0, max: 9 }).map((value) => target(value, 'atMost')),
  fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
    .map(([value, width]) => target(value, 'between', value + width)),
);
const anyYears: fc.Arbitrary<TargetYear[]> = fc.array(
  fc.record({
    year: fc.integer({ min: 2000, max: 2030 }),
    target: fc.option(anyTarget),
    status: fc.option(fc.constantFrom(...attainmentStatuses)),
    comparable: fc.boolean(),
  }),
);

describe('the demand of a target', () => {
  test.each([
    [target(50), target(40), 'easier'],
    [target(10), target(20), 'harder'],
    [target(70, 'atMost'), target(65, 'atMost'), 'harder'],
    [target(65, 'atMost'), target(70, 'atMost'), 'easier'],
    [target(60, 'between', 80), target(65, 'between', 80), 'harder'],
    [target(60, 'between', 80), target(50, 'between', 80), 'easier'],
    [target(60, 'between', 80), target(65, 'between', 90), 'other'],
    [target(50), target(50), 'kept'],
    [target(50), target(50, 'atMost'), 'other'],
    [target(50), null, 'none'],
    [null, target(50), 'none'],
  ] as const)('from %o to %o is %s', (before, now, move) => {
    expect(demandMove(before, now)).toBe(move);
  });

  test('turns when the years change places', () => {
    const turned = { harder: 'easier', easier: 'harder', kept: 'kept', other: 'other', none: 'none' } as const;
    fc.assert(
      fc.property(anyTarget, anyTarget, (one, other) => {
        expect(demandMove(other, one)).toBe(turned[demandMove(one, other)]);
      }),
    );
  });
});

describe('the history of a target', () => {
  test('tells what was missed and then made easier', () => {
    const steps = targetSteps([
      { year: 2021, target: target(10), status: 'met', comparable: true },
      { year: 2022, target: target(20), status: 'partly', comparable: true },
      { year: 2023, target: target(15), status: null, comparable: true },
    ]);
    expect(steps).toEqual([
      { year: 2021, reached: true, next: 'harder' },
      { year: 2022, reached: false, next: 'easier' },
      { year: 2023, reached: null, next: 'none' },
    ]);
    expect(summariseTargets(steps)).toEqual({
      ...{ measured: 2, reached: 1, missed: 1 },
      ...{ easedAfterMissed: 1, hardenedAfterReached: 1, keptAfterMissed: 0 },
    });
  });

  test('compares nothing across a break', () => {
    const [first] = targetSteps([
      { year: 2021, target: target(10), status: 'notMet', comparable: true },
      { year: 2022, target: target(5), status: 'met', comparable: false },
    ]);
    expect(first?.next).toBe('none');
  });

  test('adds up', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        const steps = targetSteps(years);
        const sum = summariseTargets(steps);
        expect(steps.map(({ year }) => year)).toEqual(years.map(({ year }) => year));
        expect(sum.reached + sum.missed).toBe(sum.measured);
        expect(sum.easedAfterMissed + sum.keptAfterMissed).toBeLessThanOrEqual(sum.missed);
        expect(sum.hardenedAfterReached).toBeLessThanOrEqual(sum.reached);
        expect(steps.at(-1)?.next ?? 'none').toBe('none');
      }),
    );
  });
});
