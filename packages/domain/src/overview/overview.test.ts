import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, attainmentStatuses, defaultBands, judgementReasons, verdicts } from '../attainment.ts';
import { decimal } from '../decimal.ts';
import { periodStates } from '../reporting/period.ts';
import { reportStates } from '../reporting/report.ts';
import type { Target } from '../target.ts';
import { comparePeriods, periodKey, tertials } from '../tertial.ts';
import { trendComparisons, trendQualities } from '../trend.ts';
import { actionKinds, actionsIn } from './action.ts';
import { changesOf, type Moving } from './change.ts';
import { comparedPeriod, isApproved, stageOfTertial } from './counted.ts';
import { countsOf } from './counts.ts';
import { divergencesOf, isUnexplained, type Judged } from './divergence.ts';
import { gapsOf, type Measured, shareOfTheWay } from './gap.ts';
import { lackings, lackingUnits } from './lacking.ts';

const target = (operator: Target['operator'], value: string, upper: string | null = null): Target => ({
  operator,
  value: decimal(value),
  upper: upper === null ? null : decimal(upper),
});
const figure = fc.integer({ min: -500, max: 5000 }).map((number) => decimal(number).div(10));
const anyTarget = fc.oneof(
  fc.record({
    operator: fc.constantFrom('atLeast' as const, 'atMost' as const),
    value: figure,
    upper: fc.constant(null),
  }),
  fc
    .tuple(figure, fc.nat(500))
    .map(([value, width]) => ({ operator: 'between' as const, value, upper: value.plus(width) })),
);

describe('the share of the way', () => {
  const share = (value: string, aim: Target) => shareOfTheWay(decimal(value), aim).toNumber();

  test('is outcome through target where more is better, and target through outcome where less is', () => {
    expect(share('38', target('atLeast', '100'))).toBe(0.38);
    expect(share('0', target('atLeast', '100'))).toBe(0);
    expect(share('72', target('atMost', '36'))).toBe(0.5);
    expect(share('65', target('atMost', '65'))).toBe(1);
  });

  test('is counted to the nearest edge of a band', () => {
    expect(share('30', target('between', '60', '80'))).toBe(0.5);
    expect(share('160', target('between', '60', '80'))).toBe(0.5);
    expect(share('70', target('between', '60', '80'))).toBe(1);
  });

  test('knows only reached or not for a target of 0', () => {
    expect(share('1', target('atMost', '0'))).toBe(0);
    expect(share('0', target('atMost', '0'))).toBe(1);
    expect(share('-1', target('atLeast', '0'))).toBe(0);
  });

  test('lies from 0 to 1, and is 1 exactly where the target is met', () => {
    fc.assert(
      fc.property(figure, anyTarget, (value, aim) => {
        const found = shareOfTheWay(value, aim);
        expect(found.gte(0) && found.lte(1)).toBe(true);
        expect(found.eq(1)).toBe(assess(value, aim, defaultBands) === 'met');
      }),
    );
  });
});

describe('gaps', () => {
  const measured: fc.Arbitrary<Measured> = fc.record({
    position: fc.nat(99),
    target: fc.option(anyTarget),
    value: fc.option(figure),
  });

  test('hold what is measured and not met, the longest way left first, ties in the order of the chain', () => {
    fc.assert(
      fc.property(fc.array(measured), (all) => {
        const gaps = gapsOf(all);
        const expected = all.filter(
          ({ value, target: aim }) => value !== null && aim !== null && assess(value, aim, defaultBands) !== 'met',
        );
        expect(new Set(gaps.map(({ of }) => of))).toEqual(new Set(expected));
        for (const [place, gap] of gaps.entries()) {
          const next = gaps[place + 1];
          if (next === undefined) break;
          expect(gap.share.lt(next.share) || (gap.share.eq(next.share) && gap.of.position <= next.of.position)).toBe(
            true,
          );
        }
      }),
    );
  });

  test('say how far it is and which way: going that far reaches the target', () => {
    fc.assert(
      fc.property(figure, anyTarget, (value, aim) => {
        for (const { distance, towards } of gapsOf([{ position: 1, target: aim, value }])) {
          expect(distance.gt(0)).toBe(true);
          const there = towards === 'up' ? value.plus(distance) : value.minus(distance);
          expect(assess(there, aim, defaultBands)).toBe('met');
        }
      }),
    );
  });

  test('do not take a figure that only rounds to the target for reached', () => {
    expect(gapsOf([{ position: 1, target: target('atLeast', '100'), value: decimal('99.6') }])).toHaveLength(1);
  });
});

describe('changes', () => {
  const moving = (position: number, over: Partial<Moving>): Moving => ({
    ...{ position, target: target('atLeast', '100'), value: decimal(80), status: 'notMet', statusThen: 'notMet' },
    trend: { quality: 'worse', change: decimal(-5), noise: false },
    ...over,
  });

  test('put those first that passed a step of status, then the greatest change', () => {
    const passed = moving(3, { statusThen: 'met', trend: { quality: 'worse', change: decimal(-1), noise: false } });
    const deep = moving(2, { trend: { quality: 'worse', change: decimal(-20), noise: false } });
    const slight = moving(1, {});
    expect(changesOf([slight, deep, passed]).fallen).toEqual([passed, deep, slight]);
  });

  test('are silent about noise, but count it', () => {
    const noise = moving(1, { trend: { quality: 'neutral', change: decimal(-5), noise: true } });
    expect(changesOf([noise, moving(2, { trend: null })])).toEqual({
      risen: [],
      fallen: [],
      withinNoise: 1,
      compared: 1,
    });
  });

  test('tell each that moved once, on the side where it belongs', () => {
    const any = fc.record({
      position: fc.nat(99),
      target: fc.option(anyTarget),
      value: fc.option(figure),
      status: fc.constantFrom(...attainmentStatuses),
      statusThen: fc.option(fc.constantFrom(...attainmentStatuses)),
      trend: fc.option(
        fc.record({ quality: fc.constantFrom(...trendQualities), change: figure, noise: fc.constant(false) }),
      ),
    });
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const { risen, fallen } = changesOf(all);
        expect(new Set(risen)).toEqual(new Set(all.filter(({ trend }) => trend?.quality === 'better')));
        expect(new Set(fallen)).toEqual(new Set(all.filter(({ trend }) => trend?.quality === 'worse')));
      }),
    );
  });
});

describe('counts', () => {
  test('hold like against like: what is not measured now says nothing about before', () => {
    const { now, before, metSince } = countsOf([
      { status: 'met', statusThen: 'notMet' },
      { status: 'notMet', statusThen: 'met' },
      { status: 'notReported', statusThen: 'met' },
      { status: 'met', statusThen: null },
    ]);
    expect(now).toMatchObject({ total: 4, measured: 3, met: 2 });
    expect(before).toMatchObject({ total: 2, measured: 2, met: 1 });
    expect(metSince).toBe(0);
  });

  test('have nothing before where nothing was measured', () => {
    expect(countsOf([{ status: 'met', statusThen: 'notDue' }]).before).toBeNull();
    expect(countsOf([]).before).toBeNull();
  });

  test('tell how many more reach their target only of what was measured both times', () => {
    const since = (...all: Parameters<typeof countsOf>[0]) => countsOf(all).metSince;
    expect(since({ status: 'met', statusThen: 'notMet' }, { status: 'met', statusThen: 'met' })).toBe(1);
    expect(since({ status: 'partly', statusThen: 'met' }, { status: 'met', statusThen: null })).toBe(-1);
    expect(since({ status: 'met', statusThen: null }, { status: 'met', statusThen: 'notMeasured' })).toBeNull();
    expect(since()).toBeNull();
  });
});

describe('what counts', () => {
  test('is approved by its report, or by the lock of the tertial', () => {
    for (const report of reportStates) {
      expect(isApproved('locked', report)).toBe(true);
      expect(isApproved('open', report)).toBe(report === 'approved');
    }
  });

  test('is preliminary until all are approved, and published when locked', () => {
    expect(stageOfTertial('open', [])).toBe('preliminary');
    expect(stageOfTertial('open', ['approved', 'handedIn'])).toBe('preliminary');
    expect(stageOfTertial('open', ['approved', 'approved'])).toBe('approved');
    expect(stageOfTertial('locked', ['notStarted'])).toBe('published');
  });

  test('is held against an earlier tertial, whatever the custom', () => {
    const compared = (custom: (typeof trendComparisons)[number]) =>
      periodKey(comparedPeriod({ year: 2022, tertial: 'T1' }, custom));
    expect(trendComparisons.map(compared)).toEqual(['2021T3', '2021T1', '2021T3']);
    for (const tertial of tertials) {
      for (const custom of trendComparisons) {
        expect(comparePeriods(comparedPeriod({ year: 2022, tertial }, custom), { year: 2022, tertial })).toBeLessThan(
          0,
        );
      }
    }
  });
});

describe('what is lacking', () => {
  const unit = (report: (typeof reportStates)[number], due: number, answered: number) => ({ report, due, answered });
  const told = (state: (typeof periodStates)[number], ...units: ReturnType<typeof unit>[]) =>
    lackingUnits(state, units).map(({ lacking, of }) => `${lacking} ${of.due - of.answered}`);

  test('is the report while the tertial is open, those with most left first, and approval after that', () => {
    expect(
      told('open', unit('handedIn', 5, 5), unit('inProgress', 9, 8), unit('sentBack', 9, 2), unit('approved', 4, 4)),
    ).toEqual(['notHandedIn 7', 'notHandedIn 1', 'notApproved 0']);
  });

  test('is only figures when it is locked, and nothing before it begins or of whom nothing is asked', () => {
    expect(told('locked', unit('notStarted', 5, 5), unit('approved', 5, 4))).toEqual(['lacksFigures 1']);
    expect(told('upcoming', unit('notStarted', 5, 0))).toEqual([]);
    expect(told('open', unit('notStarted', 0, 0))).toEqual([]);
  });
});

describe('divergences', () => {
  const judged = fc.record({
    subject: fc.constantFrom('goal' as const, 'indicator' as const),
    position: fc.nat(99),
    computed: fc.option(fc.constantFrom(...attainmentStatuses)),
    judged: fc.option(fc.constantFrom(...verdicts)),
    reasonCode: fc.option(fc.constantFrom(...judgementReasons)),
    reason: fc.constantFrom(null, '', '  ', 'Få svar'),
  });

  test('never hold what agrees, what is not judged or what is not measured; the unexplained come first', () => {
    fc.assert(
      fc.property(fc.array<Judged>(judged), (all) => {
        const found = divergencesOf(all);
        for (const one of found) {
          expect(one.judged).not.toBeNull();
          expect(one.judged).not.toBe(one.computed);
          expect(verdicts).toContain(one.computed);
        }
        const unexplained = found.map(isUnexplained);
        expect(unexplained).toEqual(unexplained.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  test('blanks are no reason, a known reason is', () => {
    expect(isUnexplained({ reasonCode: null, reason: '  ' })).toBe(true);
    expect(isUnexplained({ reasonCode: 'other', reason: null })).toBe(false);
    expect(isUnexplained({ reasonCode: null, reason: 'Få svar' })).toBe(false);
  });
});

describe('where to act', () => {
  const none = { unexplained: 0, lacking: [], misreported: 0, unjudgedGoals: 0, fallen: 0, gaps: 0 };

  test('is nowhere when all is well', () => {
    for (const periodState of periodStates) expect(actionsIn({ ...none, periodState })).toEqual([]);
  });

  test('is not to remind, approve or judge when the tertial is locked', () => {
    const facts = { ...none, unjudgedGoals: 2, fallen: 1, lacking: ['notHandedIn', 'notApproved'] as const };
    expect(actionsIn({ ...facts, periodState: 'open' }).map(({ kind }) => kind)).toEqual([
      'remind',
      'approve',
      'judge',
      'turn',
    ]);
    expect(actionsIn({ ...facts, periodState: 'locked' })).toEqual([{ kind: 'turn', count: 1 }]);
  });

  test('comes in the order of what presses, never with nothing to count', () => {
    const facts = fc.record({
      periodState: fc.constantFrom(...periodStates),
      unexplained: fc.nat(3),
      lacking: fc.array(fc.constantFrom(...lackings), { maxLength: 4 }),
      misreported: fc.nat(3),
      unjudgedGoals: fc.nat(3),
      fallen: fc.nat(3),
      gaps: fc.nat(3),
    });
    fc.assert(
      fc.property(facts, (known) => {
        const places = actionsIn(known).map(({ kind }) => actionKinds.indexOf(kind));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(actionsIn(known).every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });
});
