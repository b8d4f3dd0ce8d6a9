import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import type { MeasureDefinition, Measurement } from '../measurement.ts';
import { type OutcomeRules, type OutcomeState, unansweredOutcome } from '../reporting/outcome.ts';
import { periodStates } from '../reporting/period.ts';
import { reportStates } from '../reporting/report.ts';
import { tertials } from '../tertial.ts';
import { readableText } from '../text.ts';
import {
  type FileRow,
  fieldsOf,
  guardedCell,
  importOutcome,
  isColumnCoded,
  type OutcomeField,
  readColumnCodedRows,
  readOutcomeAnswer,
  readOutcomeKey,
  readOutcomeTable,
  type StoredOutcome,
  unguardedCell,
  writeOutcome,
} from './index.ts';

const share: MeasureDefinition = {
  unit: 'percent',
  decimals: 0,
  direction: 'higher',
  construction: 'ratio',
  timing: 'period',
  aggregation: 'weighted',
  dueTertials: tertials,
};
const rules: OutcomeRules = {
  measure: share,
  tertial: 'T1',
  sex: 'total',
  periodState: 'open',
  reportState: 'inProgress',
  reports: true,
  bySex: true,
  survey: true,
};

const words = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((text) => readableText(text) ?? '')
  .map((text) => (text.trim() === '' ? null : text));
const hundredths = fc.bigInt({ min: 0n, max: 100_000_000n }).map((n) => decimal(String(n)).div(1_000_000));
const measurement: fc.Arbitrary<Measurement | null> = fc.oneof(
  fc.constant(null),
  hundredths.map((value) => ({ kind: 'value' as const, value })),
  fc
    .tuple(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }))
    .map(([part, rest]) => ({ kind: 'ratio' as const, numerator: decimal(part), denominator: decimal(part + rest) })),
  fc.constantFrom('notMeasured', 'notDelivered', 'notApplicable', 'secret').map((reason) => ({
    kind: 'absent' as const,
    reason,
  })),
);
const code = fc.stringMatching(/^[A-Za-zÅÄÖ0-9][A-Za-zÅÄÖåäö0-9 .-]{0,8}[A-Za-zÅÄÖ0-9]$/);
const outcome: fc.Arbitrary<StoredOutcome> = fc
  .record({
    unit: code,
    indicator: code,
    period: fc.record({ year: fc.integer({ min: 1990, max: 2100 }), tertial: fc.constantFrom(...tertials) }),
    sex: fc.constantFrom('total' as const, 'women' as const, 'men' as const),
    measurement,
    comment: words,
    accepted: words,
    misreport: words,
    survey: fc.option(
      fc.record({ answers: fc.integer({ min: 1, max: 999 }), invited: fc.option(fc.integer({ min: 999, max: 9999 })) }),
    ),
  })
  .map(({ measurement, comment, accepted, misreport, survey, ...key }) => {
    const figure = measurement !== null && measurement.kind !== 'absent';
    return {
      ...key,
      state: {
        measurement,
        comment,
        accepted: figure ? accepted : null,
        misreport: figure ? misreport : null,
        survey: measurement === null ? null : survey,
      },
    };
  });

/** Whatever may have happened to a cell since its figure was saved: locked, approved, its unit ended, no longer asked for. */
const hindrances: fc.Arbitrary<OutcomeRules> = fc.record({
  measure: fc.subarray([...tertials], { minLength: 1 }).map((dueTertials) => ({ ...share, dueTertials })),
  tertial: fc.constantFrom(...tertials),
  sex: fc.constantFrom('total' as const, 'women' as const, 'men' as const),
  periodState: fc.constantFrom(...periodStates),
  reportState: fc.constantFrom(...reportStates),
  reports: fc.boolean(),
  bySex: fc.boolean(),
  survey: fc.boolean(),
});

/** Written as a table of cells and read again, as the containers do that keep texts and numbers apart. */
function throughTable(outcomes: readonly StoredOutcome[], keepNumbers: boolean): readonly FileRow<OutcomeField>[] {
  const fields = fieldsOf(outcomes);
  const rows = outcomes.map((one) => {
    const written = writeOutcome(one);
    return fields.map((field) => {
      const cell = written[field];
      if (cell === null) return null;
      if ('number' in cell) return { text: cell.number, number: keepNumbers };
      return keepNumbers
        ? { text: cell.text, number: false }
        : { text: unguardedCell(guardedCell(cell.text)), number: false };
    });
  });
  const table = readOutcomeTable([fields.map((field) => ({ text: field, number: false })), ...rows]);
  expect(table.issues).toEqual([]);
  return table.rows;
}

describe('what is written is read again as the same', () => {
  test('whatever was reported', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 5 }), hindrances, (outcomes, hindered) => {
        for (const row of throughTable(outcomes, true)) {
          const one = outcomes[row.row - 2];
          if (!one) throw new Error('A row that was never written.');
          const { unit, indicator, period, sex, state } = one;
          expect(readOutcomeKey(row)).toEqual({ key: { unit, indicator, period, sex } });
          const reading = readOutcomeAnswer(row, share);
          if (reading.kind === 'blank') expect(state).toMatchObject({ measurement: null, comment: null });
          else if (reading.kind === 'issues') throw new Error(JSON.stringify(reading.issues));
          else
            expect(importOutcome({ ...state, revision: 1 }, reading.answer, hindered)).toEqual({ kind: 'unchanged' });
        }
      }),
    );
  });

  test('a text cell that a spreadsheet would run is made harmless, and comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^'{0,3}[ \t]?[=+@-].{0,5}$/)),
        (text) => unguardedCell(guardedCell(text)) === text && !/^[\s\u200b]*[=+\-@]/.test(guardedCell(text)),
      ),
    );
    expect(guardedCell('=cmd()')).toBe("'=cmd()");
    expect(guardedCell('86 av 100')).toBe('86 av 100');
  });
});

function rowOf(cells: Partial<Record<OutcomeField, string>>): FileRow<OutcomeField> {
  const entries = Object.entries(cells).map(
    ([column, text]) => [column, { text, number: false, row: 2, column }] as const,
  );
  return { row: 2, cells: Object.fromEntries(entries) };
}
const problemsOf = (cells: Partial<Record<OutcomeField, string>>, measure = share) => {
  const reading = readOutcomeAnswer(rowOf(cells), measure);
  return reading.kind === 'issues' ? reading.issues.map(({ column, problem }) => `${column}: ${problem}`) : reading;
};

describe('figures as people write them', () => {
  test.each([
    ['92,857', '92.857'],
    ['86 %', '86'],
    ['0', '0'],
  ])('%s is %s', (value, read) => {
    expect(problemsOf({ value })).toMatchObject({ answer: { measurement: { kind: 'value', value: decimal(read) } } });
  });
  test.each<[Partial<Record<OutcomeField, string>>, string]>([
    [{ value: '1.234' }, 'value: ambiguousFigure'],
    [{ value: '1.234,5' }, 'value: aboveHundred'],
    [{ value: '−5' }, 'value: negative'],
    [{ value: '<5' }, 'value: tooSmallToTell'],
    [{ value: 'många' }, 'value: unreadableFigure'],
    [{ numerator: '39' }, 'denominator: denominatorMissing'],
    [{ denominator: '42' }, 'numerator: numeratorMissing'],
    [{ numerator: '43', denominator: '42' }, 'numerator: numeratorAboveDenominator'],
    [{ numerator: '0', denominator: '0' }, 'denominator: denominatorZero'],
    [{ numerator: '39 av 42', denominator: '42' }, 'numerator: unreadableFigure'],
    [{ value: '94', numerator: '39', denominator: '42' }, 'value: valueContradictsRatio'],
    [{ value: '86', absence: 'notMeasured' }, 'absence: absenceBesideFigure'],
    [{ absence: 'borta' }, 'absence: absenceUnknown'],
    [{ value: '86', comment: 'a\u0000' }, 'comment: unreadableText'],
    [{ value: '86', comment: 'a'.repeat(10_001) }, 'comment: tooLongText'],
    [{ value: '86', answers: '1,5' }, 'answers: notACount'],
    [{ value: '86', invited: '5' }, 'answers: answersMissing'],
  ])('%#', (cells, problem) => {
    expect(problemsOf(cells)).toEqual([problem]);
  });
  test('all that is wrong in a row is told at once', () => {
    const cells = {
      value: 'många',
      numerator: 'några',
      denominator: 'x',
      comment: 'a\u0000',
      answers: 'y',
      invited: 'z',
    };
    const columns = ['numerator', 'denominator', 'value'].map((column) => `${column}: unreadableFigure`);
    const counts = ['answers', 'invited'].map((column) => `${column}: notACount`);
    expect(problemsOf(cells)).toEqual([...columns, 'comment: unreadableText', ...counts]);
    expect(problemsOf({ value: 'x', numerator: '43', denominator: '42' })).toEqual([
      'numerator: numeratorAboveDenominator',
      'value: unreadableFigure',
    ]);
  });
  test('39 of 42 in one cell, and the rounded value beside it, are the same', () => {
    const ratio = { kind: 'ratio', numerator: decimal(39), denominator: decimal(42) };
    expect(problemsOf({ value: '39 av 42' })).toMatchObject({ answer: { measurement: ratio } });
    expect(problemsOf({ value: '92,9', numerator: '39', denominator: '42' })).toMatchObject({
      answer: { measurement: ratio },
    });
  });
  test('the symbols of Kolada are reasons', () => {
    expect(problemsOf({ value: '..' })).toMatchObject({
      answer: { measurement: { kind: 'absent', reason: 'secret' } },
    });
    expect(problemsOf({ absence: 'ej mätt' })).toMatchObject({
      answer: { measurement: { kind: 'absent', reason: 'notMeasured' } },
    });
  });
  test('a line of a template that was left as it was says nothing', () => {
    expect(problemsOf({ unit: 'SK', value: ' ', comment: '' })).toEqual({ kind: 'blank' });
  });
});

describe('what a row does', () => {
  const figure = { kind: 'value', value: decimal(86) } as const;
  const stored: OutcomeState = { ...unansweredOutcome, revision: 2, measurement: figure, comment: 'Se bilaga.' };
  const said = {
    measurement: figure,
    comment: undefined,
    misreport: undefined,
    accepted: undefined,
    survey: undefined,
  };
  const locked = { ...rules, periodState: 'locked' } as const;
  test.each([
    ['the same again', stored, said, rules, { kind: 'unchanged' }],
    ['the same again in a locked tertial', stored, said, locked, { kind: 'unchanged' }],
    ['the same where nothing is due any more', stored, said, { ...rules, reports: false }, { kind: 'unchanged' }],
    ['a first figure', unansweredOutcome, said, rules, { kind: 'created' }],
    ['a comment only', stored, { ...said, measurement: undefined, comment: 'Ny.' }, rules, { kind: 'updated' }],
    ['another figure when locked', unansweredOutcome, said, locked, { kind: 'refused', reason: 'periodLocked' }],
    ['a mark when locked', stored, { ...said, misreport: 'Fel.' }, locked, { kind: 'refused', reason: 'periodLocked' }],
    ['no figure', stored, { ...said, measurement: null }, rules, { kind: 'refused', reason: 'figureMissing' }],
    [
      'a mark without a figure',
      unansweredOutcome,
      { ...said, measurement: null, misreport: 'Fel.' },
      rules,
      { kind: 'refused', reason: 'nothingToMark' },
    ],
  ] as const)('%s', (_name, current, answer, within, expected) => {
    expect(importOutcome(current, answer, within)).toMatchObject(expected);
  });
});

const table = (text: string) =>
  text.split('\n').map((line) => line.split('\t').map((cell) => ({ text: cell, number: false })));

describe('rows of date, unit, measure, column and value', () => {
  test('become one outcome for each cell, with or without a header', () => {
    const rows =
      '2022-12-31\tSK\t2022-01\ttäljare\t39\n2022-12-31\tSK\t2022-01\tnämnare\t42\n20220430\tSK\t2022-02\tutfall kvinnor\t12,5';
    for (const text of [rows, `datum\tenhet\tmått\tkolumn\tvärde\n${rows}`]) {
      expect(isColumnCoded(table(text))).toBe(true);
      const read = readColumnCodedRows(table(text));
      expect(read.issues).toEqual([]);
      expect(read.rows.map((row) => readOutcomeKey(row))).toEqual([
        { key: { unit: 'SK', indicator: '2022-01', period: { year: 2022, tertial: 'T3' }, sex: 'total' } },
        { key: { unit: 'SK', indicator: '2022-02', period: { year: 2022, tertial: 'T1' }, sex: 'women' } },
      ]);
      expect(read.rows[0]?.cells).toMatchObject({ numerator: { text: '39' }, denominator: { text: '42' } });
    }
  });
  test.each([
    ['2022-13-01\tSK\t2022-01\tutfall\t5', 'periodUnreadable'],
    ['2022-02-30\tSK\t2022-01\tutfall\t5', 'periodUnreadable'],
    ['2022-01-01\tSK\t2022-01\tkolumn9\t5', 'columnCodeUnknown'],
    ['2022-01-01\tSK\t2022-01\tutfall', 'tooFewColumns'],
    ['2022-01-01\tSK\t2022-01\tutfall\t5\n2022-02-01\tSK\t2022-01\tvalue\t6', 'valueTwice'],
  ])('%j: %s', (text, problem) => {
    expect(readColumnCodedRows(table(text)).issues).toMatchObject([{ problem }]);
  });
});

test.each([
  ['unit\tindicator\tvalue', 'columnMissing'],
  ['unit\tindicator\tperiod\tvalue\tvalue', 'columnTwice'],
  ['unit\tindicator\tperiod\tvalu', 'columnUnknown'],
  ['a\tb', 'noHeader'],
  ['', 'noHeader'],
])('the header %j: %s', (text, problem) => {
  expect(readOutcomeTable(table(text)).issues).toMatchObject([{ problem }]);
});
