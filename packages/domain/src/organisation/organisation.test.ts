import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tertialSpan, tertials } from '../tertial.ts';
import {
  addUnit,
  endUnit,
  mergeUnits,
  moveUnit,
  type OrganisationDecision,
  type OrganisationRules,
  renameUnit,
  restoreUnit,
  settledUnits,
  takeBackPlanned,
} from './change.ts';
import { dayBefore, isDay } from './day.ts';
import {
  divisionNameOn,
  isActiveIn,
  isActiveOn,
  type OrganisationUnit,
  placementOn,
  readName,
  unitsAbove,
} from './unit.ts';

const today = '2026-11-22';

function unitOf(id: string, parentId: string | null, rest: Partial<OrganisationUnit> = {}): OrganisationUnit {
  const name = `Enhet ${id}`;
  return {
    id,
    code: id,
    name,
    kind: parentId === null ? 'committee' : 'unit',
    parentId,
    validFrom: null,
    validTo: null,
    successorId: null,
    endReason: null,
    placements: [{ from: '0001-01-01', parentId, name }],
    ...rest,
  };
}

const tree = [unitOf('root', null), unitOf('a', 'root'), unitOf('b', 'a'), unitOf('c', 'root')];
const rulesOf = (units: readonly OrganisationUnit[] = tree, reporting: string[] = []): OrganisationRules => ({
  units,
  today,
  reporting: new Set(reporting),
});
const seenOf = (id: string, units: readonly OrganisationUnit[] = tree) => {
  const unit = units.find((each) => each.id === id);
  return { name: unit?.name ?? '', parentId: unit?.parentId ?? null };
};
const reason = (decision: OrganisationDecision) => (decision.kind === 'refused' ? decision.reason : null);
const changed = (units: readonly OrganisationUnit[], decision: OrganisationDecision) =>
  units.map((unit) => (decision.kind === 'accepted' && decision.units.find(({ id }) => id === unit.id)) || unit);
const move = (id: string, parentId: string, from = today, units = tree) =>
  moveUnit({ id, parentId, from, seen: seenOf(id, units) }, rulesOf(units));

describe('a unit', () => {
  const fresh = { id: 'new', code: 'NY', name: 'Ny', kind: 'unit', parentId: 'a', from: today } as const;

  test.each([
    ['codeTaken', { code: 'A' }],
    ['codeForm', { code: 'a b' }],
    ['codeForm', { code: '' }],
    ['nameMissing', { name: '  ' }],
    ['nameTooLong', { name: 'å'.repeat(121) }],
    ['nameUnreadable', { name: 'a\nb' }],
    ['notDay', { from: '2026-02-29' }],
    ['notFound', { parentId: 'x' }],
    ['notFound', { parentId: null }],
    ['kindAbove', { kind: 'division' }],
    ['kindAbove', { kind: 'committee', parentId: 'root' }],
  ] as const)('is not added: %s %j', (why, rest) => {
    expect(reason(addUnit({ ...fresh, ...rest }, rulesOf()))).toBe(why);
  });

  test('is added first of all as the root', () => {
    const root = { ...fresh, kind: 'committee', parentId: null, from: null } as const;
    expect(addUnit(root, rulesOf([]))).toMatchObject({ units: [{ placements: [{ from: '0001-01-01' }] }] });
  });

  test.each([
    ['circular', move('a', 'b')],
    ['circular', move('a', 'a')],
    ['isRoot', move('root', 'a')],
    ['notDay', move('b', 'c', 'i dag')],
    ['notFound', move('b', 'x')],
    [
      'changedMeanwhile',
      moveUnit({ id: 'b', parentId: 'c', from: today, seen: { name: 'Annat', parentId: 'a' } }, rulesOf()),
    ],
  ] as const)('is not moved: %s', (why, decision) => {
    expect(reason(decision)).toBe(why);
  });

  test('does not go round in a past that others were moved out of', () => {
    const out = unitOf('b', 'root', {
      placements: [
        { from: '0001-01-01', parentId: 'a', name: 'b' },
        { from: '2026-06-01', parentId: 'root', name: 'b' },
      ],
    });
    const units = tree.map((unit) => (unit.id === 'b' ? out : unit));
    expect(reason(move('a', 'b', '2026-03-01', units))).toBe('circular');
    expect(reason(move('a', 'b', '2026-06-01', units))).toBeNull();
  });

  test('is moved and renamed ahead of time, and both can be taken back until then', () => {
    const ahead = '2027-01-01';
    const units = changed(tree, move('b', 'c', ahead));
    const both = changed(
      units,
      renameUnit({ id: 'b', name: 'Nya b', from: ahead, seen: seenOf('b', units) }, rulesOf(units)),
    );
    const b = both.find(({ id }) => id === 'b');
    expect(b).toMatchObject({ name: 'Enhet b', parentId: 'a' });
    expect(b && placementOn(b, ahead)).toEqual({ from: ahead, name: 'Nya b', parentId: 'c' });
    expect(settledUnits(both, '2026-12-31')).toEqual([]);
    expect(settledUnits(both, ahead)).toMatchObject([{ id: 'b', name: 'Nya b', parentId: 'c' }]);

    // The same again is nothing new, but the same from another day is not silently left at the first.
    const again = (from: string) =>
      reason(renameUnit({ id: 'b', name: 'Nya b', from, seen: seenOf('b', both) }, rulesOf(both)));
    expect([ahead, '2026-12-01', '2027-02-01'].map(again)).toEqual([null, 'changePlanned', 'changePlanned']);
    expect([ahead, '2026-12-01', '2027-02-01'].map((from) => reason(move('b', 'c', from, both)))).toEqual([
      null,
      'changePlanned',
      'changePlanned',
    ]);

    // Nothing else is decided for the days before, and what it goes to does not end.
    expect(reason(move('b', 'root', today, both))).toBe('changePlanned');
    expect(reason(endUnit({ id: 'b', lastDay: today, reason: 'Slut' }, rulesOf(both)))).toBe('changePlanned');
    expect(reason(endUnit({ id: 'c', lastDay: '2027-06-30', reason: 'Slut' }, rulesOf(both)))).toBe('hasUnitsBelow');
    expect(reason(endUnit({ id: 'a', lastDay: '2026-12-30', reason: 'Slut' }, rulesOf(both)))).toBe('hasUnitsBelow');
    expect(reason(endUnit({ id: 'a', lastDay: '2026-12-31', reason: 'Slut' }, rulesOf(both)))).toBeNull();

    // The last that is planned is taken back first, and once.
    const later = changed(
      both,
      renameUnit({ id: 'b', name: 'Åter b', from: '2027-07-01', seen: seenOf('b', both) }, rulesOf(both)),
    );
    const takeBack = (from: string, units: typeof both) => takeBackPlanned({ id: 'b', from }, rulesOf(units));
    expect(reason(takeBack(ahead, later))).toBe('changePlanned');
    expect(changed(later, takeBack('2027-07-01', later))).toEqual(both);
    const back = changed(both, takeBack(ahead, both));
    expect(back).toEqual(tree);
    expect(takeBack(ahead, back)).toEqual({ kind: 'accepted', units: [] });
    expect(takeBack('2027-07-01', both)).toEqual({ kind: 'accepted', units: [] });
    expect(reason(takeBackPlanned({ id: 'x', from: ahead }, rulesOf()))).toBe('notFound');
  });

  test('is not moved to before it was moved last', () => {
    const once = move('b', 'c', '2026-06-01');
    const units = tree.map((unit) => (once.kind === 'accepted' && once.units.find(({ id }) => id === unit.id)) || unit);
    expect(reason(move('b', 'root', '2026-05-31', units))).toBe('dayTooEarly');
    expect(reason(move('b', 'root', '2026-06-01', units))).toBeNull();
  });

  test.each([
    ['isRoot', 'root', today, 'Slut', []],
    ['hasUnitsBelow', 'a', today, 'Slut', []],
    ['reportOpen', 'b', today, 'Slut', ['b']],
    ['reasonMissing', 'b', today, ' ', []],
    ['notDay', 'b', '2026-13-01', 'Slut', []],
  ] as const)('is not ended: %s', (why, id, lastDay, words, reporting) => {
    expect(reason(endUnit({ id, lastDay, reason: words }, rulesOf(tree, [...reporting])))).toBe(why);
  });

  test('ends the day before it goes up in another, and can come back', () => {
    const merged = mergeUnits({ ids: ['b'], successorId: 'c', from: '2026-03-01', reason: 'Slås ihop' }, rulesOf());
    expect(merged).toMatchObject({ units: [{ id: 'b', validTo: '2026-02-28', successorId: 'c' }] });
    const units = tree.map(
      (unit) => (merged.kind === 'accepted' && merged.units.find(({ id }) => id === unit.id)) || unit,
    );
    expect(reason(move('b', 'c', today, units))).toBe('alreadyEnded');
    expect(reason(move('c', 'b', today, units))).toBe('parentEnded');
    expect(restoreUnit({ id: 'b' }, rulesOf(units))).toMatchObject({ units: [{ validTo: null, successorId: null }] });
  });
});

const ids = ['root', 'a', 'b', 'c', 'd', 'e'];
const someDay = fc
  .record({ year: fc.integer({ min: 2024, max: 2026 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-01`);
const command = fc.record({
  what: fc.constantFrom('add', 'move', 'rename', 'merge', 'end', 'restore', 'takeBack'),
  id: fc.constantFrom(...ids),
  other: fc.constantFrom(...ids),
  day: someDay,
});
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

function apply(units: readonly OrganisationUnit[], { what, id, other, day }: Command): readonly OrganisationUnit[] {
  const rules = rulesOf(units);
  const seen = seenOf(id, units);
  const decide = (): OrganisationDecision => {
    switch (what) {
      case 'add':
        return addUnit({ id, code: id, name: id, kind: 'unit', parentId: other, from: day }, rules);
      case 'move':
        return moveUnit({ id, parentId: other, from: day, seen }, rules);
      case 'rename':
        return renameUnit({ id, name: `${other} ${day}`, from: day, seen }, rules);
      case 'merge':
        return mergeUnits({ ids: [id], successorId: other, from: day, reason: 'Slås ihop' }, rules);
      case 'end':
        return endUnit({ id, lastDay: day, reason: 'Slut' }, rules);
      case 'takeBack':
        return takeBackPlanned({ id, from: day }, rules);
      default:
        return restoreUnit({ id }, rules);
    }
  };
  const decision = decide();
  if (decision.kind === 'refused') return units;
  const changed = new Map(decision.units.map((unit) => [unit.id, unit]));
  const fresh = decision.units.filter((unit) => !units.some((each) => each.id === unit.id));
  return [...units.map((unit) => changed.get(unit.id) ?? unit), ...fresh];
}

describe('however the organisation is changed', () => {
  const days = [
    '2023-12-31',
    '2024-01-01',
    '2024-07-15',
    '2025-05-01',
    '2026-02-01',
    today,
    '2026-12-01',
    '2027-01-01',
  ];

  test('no unit ever stands below itself, and every day can be read', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const units = commands.reduce(apply, tree as readonly OrganisationUnit[]);
        const all = new Map(units.map((unit) => [unit.id, unit]));
        for (const unit of units) {
          expect(placementOn(unit, today)).toMatchObject({ name: unit.name, parentId: unit.parentId });
          expect(unit.placements.map(({ from }) => from).toSorted()).toEqual(unit.placements.map(({ from }) => from));
          for (const day of days) {
            expect(placementOn(unit, day).name).not.toBe('');
            const above = unitsAbove(all, unit.id, day);
            expect(above).not.toContain(unit.id);
            if (unit.id !== 'root') expect(above.at(-1)).toBe('root');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what was once true of a past day stays true', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), command, (commands, last) => {
        const before = commands.reduce(apply, tree as readonly OrganisationUnit[]);
        const after = apply(before, last);
        const earlier = dayBefore(last.day);
        for (const unit of before) {
          const same = after.find(({ id }) => id === unit.id);
          // What is only planned may be taken back; what has been stays.
          const day = last.what === 'takeBack' && today < earlier ? today : earlier;
          expect(same && placementOn(same, day)).toEqual(placementOn(unit, day));
        }
      }),
    );
  });

  test('nothing that is there stands below what has ended', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const units = commands.reduce(apply, tree as readonly OrganisationUnit[]);
        for (const unit of units) {
          for (const day of days.filter((each) => isActiveOn(unit, each))) {
            const { parentId } = placementOn(unit, day);
            const end = units.find(({ id }) => id === parentId)?.validTo ?? null;
            expect(end === null || day <= end).toBe(true);
          }
        }
      }),
    );
  });
});

describe('days', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '', '0026-01-01'])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('the day before is the one that the calendar has', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1901-01-01'), max: new Date('2899-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
          expect([isDay(day), dayBefore(day)]).toEqual([true, before]);
        },
      ),
    );
  });

  test('both ends are inside', () => {
    const lasting = { validFrom: '2026-01-01', validTo: '2026-01-31' };
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) => isActiveOn(lasting, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

test('something is there in a tertial when it is on one of its days', () => {
  const day = fc
    .date({ min: new Date('2024-12-25'), max: new Date('2026-01-05'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const end = fc.option(day);
  fc.assert(
    fc.property(end, end, fc.constantFrom(...tertials), (validFrom, validTo, tertial) => {
      fc.pre(validFrom === null || validTo === null || validFrom <= validTo);
      const period = { year: 2025, tertial };
      const lasting = { validFrom, validTo };
      const { from, to } = tertialSpan(period);
      const days = [from];
      while ((days.at(-1) ?? to) < to) {
        days.push(new Date(Date.parse(days.at(-1) ?? to) + 86_400_000).toISOString().slice(0, 10));
      }
      expect(isActiveIn(lasting, period)).toBe(days.some((each) => isActiveOn(lasting, each)));
    }),
  );
});

test('a name is one readable line, composed', () => {
  expect(readName(' Va\u030ard ')).toEqual({ kind: 'read', name: 'V\u00e5rd' });
  expect(readName('a\u0000')).toEqual({ kind: 'refused', reason: 'nameUnreadable' });
});

test('the division above a unit is the one of the day, under the name that it had', () => {
  const division = (id: string) =>
    unitOf(id, 'root', {
      kind: 'division',
      placements: [
        { from: '0001-01-01', parentId: 'root', name: `Gamla ${id}` },
        { from: '2022-05-01', parentId: 'root', name: `Nya ${id}` },
      ],
    });
  const moved = unitOf('u', 'd2', {
    placements: [
      { from: '0001-01-01', parentId: 'd1', name: 'u' },
      { from: '2023-01-01', parentId: 'd2', name: 'u' },
    ],
  });
  const units = new Map([unitOf('root', null), division('d1'), division('d2'), moved].map((unit) => [unit.id, unit]));
  const named = ['2021-12-31', '2022-12-31', '2023-01-01'].map((day) => divisionNameOn(units, 'u', day));
  expect(named).toEqual(['Gamla d1', 'Nya d1', 'Nya d2']);
  expect(divisionNameOn(units, 'd1', today)).toBeNull();
});
