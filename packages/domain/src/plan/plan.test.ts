import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import { type Aggregation, aggregations, constructions, measureUnits } from '../measurement.ts';
import { changeTarget, movePart, removePart, saveGoal, saveOverarchingGoal } from './change-plan.ts';
import { countWithoutArea, decideEdition, isGoneWhenDue, planObstacles } from './decide-edition.ts';
import { whyYearStays } from './first-year.ts';
import { type Carrying, carryOn, nextCode, nextYear } from './next-year.ts';
import type { Plan, PlanDecision, PlannedIndicator } from './plan.ts';
import { type IndicatorForm, saveIndicator } from './plan-indicator.ts';
import { targetFits } from './plan-target.ts';

function ids() {
  let last = 0;
  return () => {
    last += 1;
    return `new-${last}`;
  };
}

function indicator(number: number, rest: Partial<PlannedIndicator> = {}): PlannedIndicator {
  return {
    ...{ id: `i${number}`, goalId: 'g1', code: `2022-${String(number).padStart(2, '0')}`, name: `Andel ${number}` },
    ...{ unit: 'percent', decimals: 0, direction: 'higher', construction: 'ratio', timing: 'period' },
    ...{ aggregation: 'weighted', dueTertials: ['T1', 'T2', 'T3'], bySex: false, survey: false },
    ...{ lowest: null, highest: null, definition: null, method: null, baseline: null, lineage: 'new' },
    ...{
      predecessorId: null,
      sharedMeasure: null,
      serviceAreaIds: ['s1'],
      reportingUnitIds: ['u1'],
      concernedUnitIds: [],
    },
    targets: [{ operator: 'atLeast', value: decimal(50), upper: null, revision: 1, note: null, carried: true }],
    ...rest,
  };
}

function plan(rest: Partial<Plan> = {}): Plan {
  return {
    year: 2022,
    status: 'draft',
    overarchingGoals: [{ id: 'o1', number: '1', title: 'Trygghet' }],
    assignments: [{ id: 'a1', number: '1.0', title: 'Uppdrag', overarchingGoalId: 'o1', description: null }],
    goals: [
      {
        ...{ id: 'g1', number: '1.1', title: 'Mål', overarchingGoalId: 'o1', description: null },
        ...{ assignmentIds: ['a1'], activities: [], predecessorId: null },
      },
    ],
    indicators: [indicator(1), indicator(2)],
    previous: [],
    reported: [],
    lockedTertials: [],
    unitIds: ['u1', 'u2'],
    endingUnits: [],
    serviceAreaIds: ['s1'],
    sharedMeasures: [
      { code: 'shared', name: 'Gemensamt', unit: 'percent', direction: 'higher' },
      { code: 'fewer', name: 'Färre', unit: 'percent', direction: 'lower' },
    ],
    ...rest,
  };
}

function filled(from: PlannedIndicator, rest: Partial<IndicatorForm> = {}): IndicatorForm {
  return { ...from, lowest: null, highest: null, baseline: null, target: null, reason: null, ...rest };
}

test('an activity that is still there keeps its id, wherever it stands', () => {
  const [goal] = plan().goals;
  if (!goal) throw new Error('no goal');
  const before = {
    ...goal,
    activities: [
      { id: 'x', title: 'Ett' },
      { id: 'y', title: 'Två' },
      { id: 'z', title: 'Ett' },
    ],
  };
  const activities = ['Nytt', ' Två ', 'Ett'].map((title, place) => ({ id: `new-${place}`, title }));
  const saved = accepted(saveGoal(plan({ goals: [before] }), { ...goal, activities })).goals[0];
  expect(saved?.activities).toEqual([
    { id: 'new-0', title: 'Nytt' },
    { id: 'y', title: 'Två' },
    { id: 'x', title: 'Ett' },
  ]);
});

function accepted(decision: PlanDecision): Plan {
  if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.problems));
  return decision.plan;
}

function problems(decision: PlanDecision): string[] {
  return decision.kind === 'refused' ? decision.problems.map(({ field, reason }) => `${field} ${reason}`) : [];
}

describe('the year after', () => {
  const cases = [
    {
      what: 'a count since January',
      timing: 'cumulative',
      construction: 'count',
      unit: 'count',
      last: '25',
      baseline: '0',
    },
    {
      what: 'a share since January',
      timing: 'cumulative',
      construction: 'ratio',
      unit: 'percent',
      last: '50',
      baseline: '50',
    },
    { what: 'a level', timing: 'stock', construction: 'count', unit: 'count', last: '65', baseline: '65' },
    {
      what: 'a share between two figures',
      timing: 'period',
      construction: 'ratio',
      unit: 'percent',
      last: '91.5',
      baseline: '92',
    },
    {
      what: 'what was never measured',
      timing: 'period',
      construction: 'ratio',
      unit: 'percent',
      last: null,
      baseline: null,
    },
  ] as const;

  test.each(cases)('starts $what from $baseline', ({ timing, construction, unit, last, baseline }) => {
    const before = plan({ status: 'decided', indicators: [indicator(1, { timing, construction, unit })] });
    const [made] = nextYear(before, () => last && decimal(last), ids()).indicators;
    expect(made?.baseline?.toFixed() ?? null).toBe(baseline);
    expect(made).toMatchObject({ code: '2023-01', lineage: 'kept', predecessorId: 'i1' });
  });

  test('of 40 indicators can keep 13, reword 1, leave 26 and get 11 new: 14 of 25 continue', () => {
    const before = plan({ indicators: Array.from({ length: 40 }, (_, place) => indicator(place + 1)) });
    const newId = ids();
    let draft = nextYear(before, () => null, newId);
    for (const { indicator: old } of draft.previous.slice(14)) {
      draft = accepted(carryOn(draft, { predecessorId: old.id, how: 'retire', names: [] }, newId));
    }
    draft = accepted(carryOn(draft, { predecessorId: 'i1', how: 'reword', names: ['Nya ord'] }, newId));
    for (let number = 0; number < 11; number += 1) {
      const form = filled(indicator(99), { id: `n${number}`, code: nextCode(draft), goalId: draft.goals[0]?.id ?? '' });
      draft = accepted(saveIndicator(draft, { ...form, target: '60 %' }));
    }
    const count = (lineage: string) => draft.indicators.filter((each) => each.lineage === lineage).length;
    expect([draft.indicators.length, count('kept'), count('reworded'), count('new')]).toEqual([25, 13, 1, 11]);
    expect(draft.indicators.filter(({ predecessorId }) => predecessorId !== null)).toHaveLength(14);
    expect(planObstacles(draft)).toEqual([]);
    expect(accepted(decideEdition(draft)).status).toBe('decided');
  });

  test('has ids and codes of its own, whatever is decided about last year’s indicators', () => {
    const acts = fc.array(
      fc.record({
        at: fc.nat({ max: 4 }),
        how: fc.constantFrom<Carrying>('keep', 'reword', 'split', 'retire'),
        names: fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 4 }),
      }),
    );
    fc.assert(
      fc.property(acts, (list) => {
        const newId = ids();
        const before = plan({ indicators: [1, 2, 3, 4, 5].map((number) => indicator(number)) });
        let draft = nextYear(before, () => null, newId);
        for (const { at, how, names } of list) {
          const decision = carryOn(draft, { predecessorId: `i${at + 1}`, how, names }, newId);
          if (decision.kind === 'accepted') draft = decision.plan;
        }
        const goals = new Set(draft.goals.map(({ id }) => id));
        expect(new Set(draft.indicators.map(({ code }) => code)).size).toBe(draft.indicators.length);
        expect(new Set(draft.indicators.map(({ id }) => id)).size).toBe(draft.indicators.length);
        expect(draft.indicators.every(({ id, goalId }) => id.startsWith('new-') && goals.has(goalId))).toBe(true);
        for (const { indicator: old } of draft.previous) {
          const successors = draft.indicators.filter(({ predecessorId }) => predecessorId === old.id);
          expect(successors.length > 1).toBe(successors.some(({ lineage }) => lineage === 'split'));
        }
      }),
    );
  });

  test('tells a changed target beside the one that came along, and forgets what was tried in between', () => {
    const draft = nextYear(plan(), () => null, ids());
    const indicatorId = draft.indicators[0]?.id ?? '';
    const once = accepted(changeTarget(draft, { indicatorId, text: 'minst 60 %', reason: null }));
    const twice = accepted(changeTarget(once, { indicatorId, text: '70', reason: null }));
    expect(twice.indicators[0]?.targets.map(({ revision, value }) => [revision, value.toFixed()])).toEqual([
      [1, '50'],
      [2, '70'],
    ]);
    const back = accepted(changeTarget(twice, { indicatorId, text: '50 %', reason: null }));
    expect(back.indicators[0]?.targets).toHaveLength(1);
  });

  test('rewords what gets another name, and keeps what gets its old one back', () => {
    const draft = nextYear(plan(), () => null, ids());
    const first = draft.indicators[0] ?? indicator(0);
    const renamed = accepted(saveIndicator(draft, filled(first, { name: 'Nya ord' })));
    expect(renamed.indicators[0]?.lineage).toBe('reworded');
    expect(accepted(saveIndicator(renamed, filled(first))).indicators[0]?.lineage).toBe('kept');
  });
});

describe('an indicator', () => {
  const first = indicator(1);
  test.each<[Partial<IndicatorForm>, string[]]>([
    [{ name: ' ' }, ['name empty']],
    [{ name: 'a'.repeat(501) }, ['name tooLong']],
    [{ method: 'a\u0000' }, ['method unreadable']],
    [{ code: '2022-02' }, ['code taken']],
    [{ goalId: 'g9' }, ['goal unknown']],
    [{ dueTertials: [] }, ['dueTertials noneChosen']],
    [{ reportingUnitIds: [] }, ['reportingUnits noneChosen']],
    [{ reportingUnitIds: ['u9'] }, ['reportingUnits unknown']],
    [{ decimals: 7 }, ['decimals outOfRange']],
    [{ decimals: 0.5 }, ['decimals outOfRange']],
    [{ aggregation: 'sum' }, ['aggregation doesNotFit']],
    [{ construction: 'value' }, ['aggregation doesNotFit']],
    [{ construction: 'count', aggregation: 'mean' }, ['construction doesNotFit']],
    [{ baseline: '101' }, ['baseline outOfRange']],
    [{ baseline: 'ungefär 5' }, ['baseline unreadable']],
    [{ lowest: '60 %', highest: '40 %' }, ['highest doesNotFit']],
    [{ target: 'högst 60 %' }, ['target doesNotFit']],
    [{ target: '60–80 %' }, ['target doesNotFit']],
    [{ target: 'minst 160 %' }, ['target doesNotFit']],
    [{ target: '1.234' }, ['target unreadable']],
    [{ direction: 'band', target: '60–80 %' }, []],
    [{ unit: 'days', construction: 'value', aggregation: 'mean', direction: 'lower', target: 'högst 17 dagar' }, []],
  ])('with %o is answered with %o', (rest, expected) => {
    expect(problems(saveIndicator(plan(), filled(first, rest)))).toEqual(expected);
  });

  test('a sum is never made of percent, and weights need a ratio', () => {
    const measure = fc.record({
      unit: fc.constantFrom(...measureUnits),
      construction: fc.constantFrom(...constructions),
      aggregation: fc.constantFrom<Aggregation>(...aggregations),
    });
    fc.assert(
      fc.property(measure, (each) => {
        const decision = saveIndicator(plan(), filled(first, each));
        if (decision.kind === 'refused') return;
        expect(each.unit === 'percent' && each.aggregation === 'sum').toBe(false);
        expect(each.construction !== 'ratio' && each.aggregation === 'weighted').toBe(false);
      }),
    );
  });

  test('a target that is set fits its direction', () => {
    const written = fc.record({
      words: fc.constantFrom('', 'minst ', 'högst '),
      figure: fc.integer({ min: -20, max: 120 }),
      direction: fc.constantFrom('higher' as const, 'lower' as const),
    });
    fc.assert(
      fc.property(written, ({ words, figure, direction }) => {
        const decision = saveIndicator(plan(), filled(first, { direction, target: `${words}${figure} %` }));
        const target = decision.kind === 'accepted' ? decision.plan.indicators[0]?.targets.at(-1) : undefined;
        if (target) expect(targetFits(target, { ...first, direction })).toBe(true);
        const fits = words === '' || (words === 'minst ') === (direction === 'higher');
        expect(decision.kind === 'accepted').toBe(fits && figure >= 0 && figure <= 100);
      }),
    );
  });
});

describe('a decided plan', () => {
  const decided = plan({ status: 'decided', reported: [{ indicatorId: 'i1', unitId: 'u1' }] });

  test.each<[Partial<IndicatorForm>, string[]]>([
    [{ name: 'Annat' }, ['name decided']],
    [{ timing: 'stock' }, ['timing decided']],
    [{ dueTertials: ['T3'] }, ['dueTertials decided']],
    [{ baseline: '5' }, ['baseline decided']],
    [{ definition: 'Alla ärenden.', method: 'Ur systemet.' }, []],
    [{ target: '70 %' }, ['reason reasonMissing']],
    [{ target: '70 %', reason: 'Beslut i mars.' }, []],
    [{ reportingUnitIds: ['u1', 'u2'] }, ['reason reasonMissing']],
    [{ reportingUnitIds: ['u1', 'u2'], reason: 'En enhet till.' }, []],
    [{ reportingUnitIds: ['u2'], reason: 'Byte.' }, ['reportingUnits hasOutcomes']],
  ])('answers %o with %o', (rest, expected) => {
    expect(problems(saveIndicator(decided, filled(indicator(1), rest)))).toEqual(expected);
  });

  test('goes on counting a unit in where a tertial is released, whether it has reported or not', () => {
    const before = {
      ...indicator(1),
      reportingUnitIds: ['u1', 'u2'],
      dueTertials: ['T1', 'T3'],
    } satisfies PlannedIndicator;
    const without = { reportingUnitIds: ['u1'], reason: 'Enheten var aldrig med.' };
    const problemsWith = (lockedTertials: Plan['lockedTertials']) => {
      const released = plan({ status: 'decided', indicators: [before], lockedTertials });
      return problems(saveIndicator(released, filled(before, without)));
    };
    expect(problemsWith(['T1'])).toEqual(['reportingUnits published']);
    expect(problemsWith(['T2'])).toEqual([]);
    expect(problemsWith([])).toEqual([]);
  });

  test('takes no parts in or out, moves none, and takes other activities', () => {
    expect(problems(removePart(decided, 'indicator', 'i1'))).toEqual(['plan hasOutcomes']);
    expect(problems(removePart(decided, 'indicator', 'i2'))).toEqual(['plan decided']);
    expect(problems(movePart(decided, 'indicator', 'i1', 'down'))).toEqual(['plan decided']);
    expect(problems(saveOverarchingGoal(decided, { id: 'o2', number: '2', title: 'Ny' }))).toEqual(['plan decided']);
    expect(problems(decideEdition(decided))).toEqual(['plan decided']);
    const [goal] = decided.goals;
    if (!goal) throw new Error('no goal');
    expect(problems(saveGoal(decided, { ...goal, title: 'Annat' }))).toEqual(['title decided']);
    const activities = [{ id: 'x', title: ' Möten  varje vecka ' }];
    expect(accepted(saveGoal(decided, { ...goal, activities })).goals[0]?.activities[0]?.title).toBe(
      'Möten varje vecka',
    );
  });

  test('keeps every target that it has had', () => {
    const texts = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 });
    fc.assert(
      fc.property(texts, (list) => {
        let now = decided;
        for (const figure of list) {
          const before = now.indicators[0]?.targets ?? [];
          now = accepted(changeTarget(now, { indicatorId: 'i1', text: `${figure} %`, reason: 'Beslut.' }));
          expect(now.indicators[0]?.targets.slice(0, before.length)).toEqual(before);
        }
        const revisions = now.indicators[0]?.targets.map(({ revision }) => revision);
        expect(revisions).toEqual(revisions?.map((_, place) => place + 1));
      }),
    );
  });
});

test('a target is written in the unit that the indicator is measured in', () => {
  const decided = plan({ status: 'decided' });
  const change = (text: string) => changeTarget(decided, { indicatorId: 'i1', text, reason: 'Beslut.' });
  expect(problems(change('minst 60 dagar'))).toEqual(['target doesNotFit']);
  expect(accepted(change('minst 60 %')).indicators[0]?.targets).toHaveLength(2);
});

describe('a draft', () => {
  test('is not decided while anything is lacking', () => {
    const draft = plan({
      indicators: [indicator(1, { targets: [], reportingUnitIds: [], dueTertials: [], goalId: 'g9' })],
    });
    expect(planObstacles(draft).map(({ lack }) => lack)).toEqual([
      'noGoal',
      'noTarget',
      'noReportingUnit',
      'noDueTertials',
    ]);
    expect(problems(decideEdition(draft))).toEqual(['plan incomplete']);
    expect(problems(decideEdition(plan({ indicators: [] })))).toEqual(['plan incomplete']);
  });

  test.each([
    ['left the year before', ['u1'], '2021-12-31', ['reportingUnitsGone']],
    ['leaves in the last tertial', ['u1'], '2022-09-01', []],
    ['leaves before the only tertial in which it is due', ['u1'], '2022-08-31', ['reportingUnitsGone']],
    ['leaves another to report', ['u1', 'u2'], '2021-12-31', []],
  ])('asks somebody who is there: whoever reports %s', (_name, reportingUnitIds, validTo, lacks) => {
    const draft = plan({
      year: 2022,
      indicators: [indicator(1, { reportingUnitIds, dueTertials: ['T3'] })],
      endingUnits: [{ unitId: 'u1', validTo }],
    });
    expect(planObstacles(draft).map(({ lack }) => lack)).toEqual(lacks);
  });

  test('knows which units are gone whenever something is due', () => {
    const draft = plan({ endingUnits: [{ unitId: 'u1', validTo: '2022-04-30' }] });
    expect(isGoneWhenDue(draft, 'u1', ['T2', 'T3'])).toBe(true);
    expect(isGoneWhenDue(draft, 'u1', ['T1', 'T3'])).toBe(false);
    expect(isGoneWhenDue(draft, 'u1', [])).toBe(false);
    expect(isGoneWhenDue(draft, 'u2', ['T3'])).toBe(false);
  });

  test.each([
    ['where none has', [[], []], ['s1'], 2],
    ['where one has', [['s1'], []], ['s1'], 1],
    ['where the municipality has no areas', [[], []], [], 0],
  ])('counts the indicators without a service area %s', (_name, [first = [], second = []], serviceAreaIds, count) => {
    const indicators = [indicator(1, { serviceAreaIds: first }), indicator(2, { serviceAreaIds: second })];
    expect(countWithoutArea(plan({ indicators, serviceAreaIds }))).toBe(count);
    expect(planObstacles(plan({ indicators, serviceAreaIds }))).toEqual([]);
  });

  test.each([
    ['a draft that is the only year', {}, 1, null],
    ['a decided plan', { status: 'decided' as const }, 1, 'decided'],
    ['a fragment', { status: 'fragment' as const }, 1, 'decided'],
    ['a draft beside another year', {}, 2, 'inUse'],
    ['a draft with figures', { reported: [{ indicatorId: 'i1', unitId: 'u1' }] }, 1, 'hasOutcomes'],
  ])('may be taken back as a whole, or not: %s', (_name, rest, years, reason) => {
    expect(whyYearStays(plan(rest), years)).toBe(reason);
  });

  test('keeps what others hang on', () => {
    expect(problems(removePart(plan(), 'overarchingGoal', 'o1'))).toEqual(['plan inUse']);
    expect(problems(removePart(plan(), 'goal', 'g1'))).toEqual(['plan inUse']);
    expect(accepted(removePart(plan(), 'assignment', 'a1')).goals[0]?.assignmentIds).toEqual([]);
    expect(problems(removePart(plan(), 'goal', 'g9'))).toEqual(['plan notFound']);
  });

  test('moves a part one step there and back, and stops at the edge', () => {
    const order = (moved: Plan) => moved.indicators.map(({ id }) => id);
    const down = accepted(movePart(plan(), 'indicator', 'i1', 'down'));
    expect(order(down)).toEqual(['i2', 'i1']);
    expect(order(accepted(movePart(down, 'indicator', 'i1', 'down')))).toEqual(['i2', 'i1']);
    expect(order(accepted(movePart(down, 'indicator', 'i1', 'up')))).toEqual(['i1', 'i2']);
  });
});

describe('the shared measure', () => {
  const tied = indicator(1, { sharedMeasure: 'shared' });
  const counted = { unit: 'count', construction: 'count', aggregation: 'sum', target: '5' } as const;

  test.each([
    { what: 'nobody knows it', rest: { sharedMeasure: 'other' }, expected: ['sharedMeasure unknown'] },
    { what: 'another way is good', rest: { sharedMeasure: 'fewer' }, expected: ['sharedMeasure doesNotFit'] },
    { what: 'another unit', rest: { ...counted, sharedMeasure: 'shared' }, expected: ['sharedMeasure doesNotFit'] },
    { what: 'it fits', rest: { sharedMeasure: 'shared' }, expected: [] },
  ])('is told of where $what', ({ rest, expected }) => {
    expect(problems(saveIndicator(plan(), filled(indicator(1), rest)))).toEqual(expected);
  });

  test('has one indicator a year, which may change in a decided plan too', () => {
    const decided = plan({ status: 'decided', indicators: [tied, indicator(2)] });
    const second = filled(indicator(2), { sharedMeasure: 'shared' });
    expect(problems(saveIndicator(decided, second))).toEqual(['sharedMeasure taken']);
    const freed = accepted(saveIndicator(decided, filled(tied, { sharedMeasure: null })));
    expect(accepted(saveIndicator(freed, second)).indicators.map((each) => each.sharedMeasure)).toEqual([
      null,
      'shared',
    ]);
  });

  test('goes on into the next year, and with the first of those that an indicator is split into', () => {
    const newId = ids();
    const next = nextYear(plan({ status: 'decided', indicators: [tied, indicator(2)] }), () => null, newId);
    expect(next.indicators.map(({ sharedMeasure }) => sharedMeasure)).toEqual(['shared', null]);
    const split = accepted(carryOn(next, { predecessorId: 'i1', how: 'split', names: ['Flickor', 'Pojkar'] }, newId));
    expect(split.indicators.map(({ sharedMeasure }) => sharedMeasure)).toEqual(['shared', null, null]);
  });
});
