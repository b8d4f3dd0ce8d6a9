import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import { measureUnits } from '../measurement.ts';
import type { Plan } from '../plan/plan.ts';
import { readTarget, type Target } from '../target.ts';
import {
  type ChainField,
  chainFields,
  importGoalChain,
  importTargets,
  readPlanTable,
  type TargetField,
  targetFields,
  targetText,
  type WrittenField,
  writeGoalChain,
  writeTargets,
} from './index.ts';
import type { FileTable } from './named-table.ts';

const figure = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map((n) => decimal(String(n)).div(1_000_000));
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ operator: fc.constantFrom('atLeast' as const, 'atMost' as const), value: figure }).map((limit) => {
    return { ...limit, upper: null };
  }),
  fc.tuple(figure, figure).map(([one, other]) => {
    const [value, upper] = one.lt(other) ? [one, other] : [other, one];
    return { operator: 'between' as const, value, upper };
  }),
);

test('a target is read as it was written', () => {
  fc.assert(
    fc.property(target, fc.constantFrom(...measureUnits), (written, unit) => {
      const read = readTarget(targetText(written, unit), 'higher');
      expect(read?.operator).toBe(written.operator);
      expect(read?.value.eq(written.value)).toBe(true);
      expect(read?.upper?.toFixed()).toBe(written.upper?.toFixed());
    }),
  );
});

const codes = {
  units: [{ id: 'u1', code: 'SK' }],
  serviceAreas: [{ id: 's1', code: 'IFO' }],
  previousGoals: [],
};
const empty: Plan = {
  ...{ year: 2024, status: 'draft', overarchingGoals: [], assignments: [], goals: [], indicators: [], previous: [] },
  ...{ reported: [], lockedTertials: [], unitIds: ['u1'], endingUnits: [], serviceAreaIds: ['s1'] },
  sharedMeasures: [{ code: 'shared', name: 'Gemensamt', unit: 'percent', direction: 'higher' }],
};
const word = fc.stringMatching(/^[A-Za-zÅÄÖ][a-zåäö]{1,10}( [a-zåäö]{1,8})?$/);
const chain: fc.Arbitrary<Plan> = fc
  .record({
    titles: fc.uniqueArray(word, { minLength: 4, maxLength: 8 }),
    share: fc.integer({ min: 0, max: 100 }),
    baseline: fc.option(fc.integer({ min: 0, max: 100_000 }).map((n) => decimal(n).div(1_000))),
    definition: fc.option(word),
    bySex: fc.boolean(),
    sharedMeasure: fc.option(fc.constant('shared')),
    linked: fc.boolean(),
  })
  .map(({ titles: [council = '', task = '', goal = '', name = '', ...todo], share, baseline, linked, ...rest }) => ({
    ...empty,
    overarchingGoals: [{ id: 'o1', number: '1', title: council }],
    assignments: [{ id: 'a1', number: '1.10', title: task, overarchingGoalId: 'o1', description: task }],
    goals: [
      {
        ...{ id: 'g1', number: '1.1', title: goal, overarchingGoalId: 'o1', description: null, predecessorId: null },
        assignmentIds: linked ? ['a1'] : [],
        activities: todo.map((title, place) => ({ id: `t${place}`, title })),
      },
    ],
    indicators: [
      {
        ...{ id: 'i1', goalId: 'g1', code: '2024-01', name, unit: 'percent', decimals: 1, direction: 'higher' },
        ...{ construction: 'ratio', timing: 'period', aggregation: 'weighted', dueTertials: ['T1', 'T3'] },
        ...{
          survey: false,
          lowest: null,
          highest: null,
          method: null,
          lineage: 'new',
          predecessorId: null,
          sharedMeasure: null,
        },
        ...{ serviceAreaIds: ['s1'], reportingUnitIds: ['u1'], concernedUnitIds: [], baseline, ...rest },
        targets: [{ operator: 'atLeast', value: decimal(share), upper: null, revision: 1, note: null, carried: false }],
      },
    ],
  }));

function tableOf<Field extends string>(
  fields: readonly Field[],
  rows: readonly Readonly<Record<Field, WrittenField>>[],
): FileTable {
  const cell = (field: WrittenField) =>
    field && ('number' in field ? { text: field.number, number: true } : { text: field.text, number: false });
  const header = ['year', ...fields].map((text) => ({ text, number: false }));
  return [header, ...rows.map((row) => [{ text: '2024', number: true }, ...fields.map((field) => cell(row[field]))])];
}

function readChain(plan: Plan, table: FileTable) {
  const file = readPlanTable(table);
  if (file?.kind !== 'goals') throw new Error('no goal chain');
  expect(file).toMatchObject({ year: 2024, issues: [] });
  let last = 0;
  return importGoalChain(plan, file.rows, codes, () => {
    last += 1;
    return `new-${last}`;
  });
}

function readTargets(plan: Plan, table: FileTable) {
  const file = readPlanTable(table);
  if (file?.kind !== 'targets') throw new Error('no targets');
  expect(file.issues).toEqual([]);
  return importTargets(plan, file.rows);
}

test('a goal chain that is taken out and in again is the same, and changes nothing the second time', () => {
  fc.assert(
    fc.property(chain, (plan) => {
      const table = tableOf<ChainField>(chainFields, writeGoalChain(plan, codes));
      const read = readChain(empty, table);
      expect(read.issues).toEqual([]);
      expect(read.changes.every(({ kind }) => kind === 'created')).toBe(true);
      expect(writeGoalChain(read.plan, codes)).toEqual(writeGoalChain(plan, codes));
      const again = readChain(read.plan, table);
      expect(again).toMatchObject({ changes: [], issues: [], unchanged: table.length - 1 });
      const targets = tableOf<TargetField>(targetFields, writeTargets(plan));
      expect(readTargets(plan, targets)).toMatchObject({ changes: [], issues: [], unchanged: 1 });
    }),
  );
});

test('a target that a decided plan does not have demands a note', () => {
  const [plan] = fc.sample(chain, { numRuns: 1, seed: 1 });
  const decided: Plan = { ...(plan ?? empty), status: 'decided' };
  const rows = (note: string | null, code = '2024-01') =>
    tableOf<TargetField>(targetFields, [
      { indicator: { text: code }, target: { text: '≥ 12,5 %' }, note: note === null ? null : { text: note } },
    ]);
  expect(readTargets(decided, rows(null)).issues).toEqual([
    { row: 2, column: 'note', problem: 'noteMissing', found: '' },
  ]);
  expect(readTargets(decided, rows(null, 'X')).issues).toMatchObject([{ column: 'indicator', found: 'X' }]);
  const read = readTargets(decided, rows('Nytt beslut'));
  expect(read).toMatchObject({ issues: [], changes: [{ kind: 'updated', after: 'minst 12,5 %' }] });
  expect(read.plan.indicators[0]?.targets).toHaveLength(2);
});

test('what is wrong in a goal chain is told by row and column', () => {
  const [plan] = fc.sample(chain, { numRuns: 1, seed: 1 });
  const rows = writeGoalChain(plan ?? empty, codes).map((row) =>
    'text' in (row.unit ?? {}) ? { ...row, unit: { text: 'meter' }, units: { text: 'SK;XX' }, goal: null } : row,
  );
  const { issues } = readChain(empty, tableOf<ChainField>(chainFields, rows));
  expect(issues.map(({ column, problem }) => `${column}: ${problem}`)).toEqual(
    expect.arrayContaining(['unit: wordUnknown', 'units: codeUnknown']),
  );
});
