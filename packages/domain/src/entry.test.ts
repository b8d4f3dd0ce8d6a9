import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, decimalText } from './decimal.ts';
import { checkMeasurement, type EntryMeasure, readEntry } from './entry.ts';
import { constructions, type Measurement, measureUnits } from './measurement.ts';

const share: EntryMeasure = { unit: 'percent', construction: 'ratio' };
const rate: EntryMeasure = { unit: 'percent', construction: 'value' };
const count: EntryMeasure = { unit: 'count', construction: 'count' };
const days: EntryMeasure = { unit: 'days', construction: 'value' };
const scale: EntryMeasure = { unit: 'scale', construction: 'value' };
const index: EntryMeasure = { unit: 'index', construction: 'value' };
const money: EntryMeasure = { unit: 'tkr', construction: 'value' };

/** What was understood, in short. */
function told(text: string, measure: EntryMeasure): string {
  const reading = readEntry(text, measure);
  switch (reading.kind) {
    case 'measurement':
      return shown(reading.measurement);
    case 'ambiguous':
      return `${reading.readings.map(decimalText).join(' or ')}?`;
    case 'problem':
      return reading.problem;
    default:
      return reading.kind;
  }
}

function shown(measurement: Measurement): string {
  if (measurement.kind === 'absent') return measurement.reason;
  if (measurement.kind === 'value') return decimalText(measurement.value);
  return `${decimalText(measurement.numerator)} of ${decimalText(measurement.denominator)}`;
}

describe('figures', () => {
  test.each([
    ['86', '86'],
    ['86 %', '86'],
    ['86%', '86'],
    ['86\u00a0%', '86'],
    ['86 procent', '86'],
    ['86,5', '86.5'],
    ['86.5', '86.5'],
    ['  86,50  ', '86.5'],
    ['0', '0'],
    ['0,123', '0.123'],
    ['0.123', '0.123'],
    ['1,234', '1.234'],
    ['\ufeff86\u200b', '86'],
  ])('share: %j is %s', (text, expected) => {
    expect(told(text, share)).toBe(expected);
  });

  test.each([
    ['1 234,5', '1234.5'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u2009234,5', '1234.5'],
    ['1\u202f234,5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['18500.00', '18500'],
    ['18 500.00', '18500'],
    ['18,500.00', '18500'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1.234.567,89', '1234567.89'],
    ['1234.567', '1234.567'],
    ['−5', '-5'],
    ['–5', '-5'],
    ['- 5', '-5'],
    ['-5', '-5'],
    ['+5', '5'],
    ['100 tkr', '100'],
    ['-15 116 TKR', '-15116'],
    ['007', '7'],
    ['99999999999999,999999', '99999999999999.999999'],
  ])('money: %j is %s', (text, expected) => {
    expect(told(text, money)).toBe(expected);
  });

  test('unit words are understood where they fit', () => {
    expect(told('12 st', count)).toBe('12');
    expect(told('12st.', count)).toBe('12');
    expect(told('17 dagar', days)).toBe('17');
    expect(told('4,2 poäng', scale)).toBe('4.2');
    expect(told('12 st', share)).toBe('unitMismatch');
    expect(told('86 %', count)).toBe('unitMismatch');
    expect(told('86 ‰', share)).toBe('unitMismatch');
    expect(told('100 kr', money)).toBe('unitMismatch');
    expect(told('12 st', index)).toBe('unitMismatch');
  });

  test('one point before three digits is asked about', () => {
    expect(told('1.234', money)).toBe('1.234 or 1234?');
    expect(told('1.234', share)).toBe('1.234 or 1234?');
    expect(told('−12.500', money)).toBe('-12.5 or -12500?');
    expect(told('1.234 tkr', money)).toBe('1.234 or 1234?');
    expect(told('1.234 st', money)).toBe('unitMismatch');
  });
});

describe('ratios', () => {
  test.each(['39 av 42', '39/42', '39 / 42', '39 AV 42', '39 of 42', '39\u00a0av\u00a042'])('%j', (text) => {
    expect(told(text, share)).toBe('39 of 42');
  });

  test('large ones may be grouped', () => {
    expect(told('1 039 av 1 042', share)).toBe('1039 of 1042');
  });

  test.each([
    ['43 av 42', 'numeratorAboveDenominator'],
    ['0 av 0', 'denominatorZero'],
    ['5/0', 'denominatorZero'],
    ['-3 av 5', 'negative'],
    ['39 av', 'unreadable'],
    ['39/42/50', 'unreadable'],
    ['/42', 'unreadable'],
    ['1.234/2.000', 'unreadable'],
    ['39 av 42 %', 'unreadable'],
    ['1 av 123456789012345', 'tooManyDigits'],
  ])('%j: %s', (text, problem) => {
    expect(told(text, share)).toBe(problem);
  });

  test.each([count, days, rate, money, { unit: 'days', construction: 'ratio' } as const])(
    'only for shares',
    (measure) => {
      expect(told('39 av 42', measure)).toBe('ratioNotAsked');
      expect(told('39/42', measure)).toBe('ratioNotAsked');
    },
  );
});

describe('no figure', () => {
  test.each(['', ' ', '\u00a0', '\t\n', '\u200b'])('%j is empty and never 0', (text) => {
    expect(readEntry(text, share)).toEqual({ kind: 'empty' });
  });

  test.each([
    ['ej mätt', 'notMeasured'],
    ['Inte mätt', 'notMeasured'],
    ['-', 'notDelivered'],
    ['–', 'notDelivered'],
    ['ej levererad', 'notDelivered'],
    ['.', 'notApplicable'],
    ['ej aktuell', 'notApplicable'],
    ['N/A', 'notApplicable'],
    ['..', 'secret'],
    ['Sekretess', 'secret'],
  ])('%j is %s', (text, reason) => {
    expect(told(text, count)).toBe(reason);
  });

  test.each(['<5', '< 5', '<5 %', 'färre än 5'])('%j offers the reason secret', (text) => {
    expect(told(text, share)).toBe('offerSecret');
  });
});

describe('refused', () => {
  test.each([
    ['abc', share, 'unreadable'],
    ['86 procentenheter', share, 'unreadable'],
    ['٨٦', share, 'unreadable'],
    ['８６', share, 'unreadable'],
    ['1e3', money, 'unreadable'],
    ['0x10', money, 'unreadable'],
    ['5-', money, 'unreadable'],
    ['--5', money, 'unreadable'],
    ['(5)', money, 'unreadable'],
    ['1 23', money, 'unreadable'],
    ['1.23,4', money, 'unreadable'],
    ['1.234.56', money, 'unreadable'],
    ['0.123.456', money, 'unreadable'],
    [',5', money, 'unreadable'],
    ['5,', money, 'unreadable'],
    ["1'234", money, 'unreadable'],
    ['#N/A', share, 'unreadable'],
    ['NaN', share, 'unreadable'],
    ['<', share, 'unreadable'],
    ['9'.repeat(500), share, 'unreadable'],
    ['120 %', share, 'aboveHundred'],
    ['100,000001', share, 'aboveHundred'],
    ['-1', share, 'negative'],
    ['-1', count, 'negative'],
    ['-1', days, 'negative'],
    ['-0,5', scale, 'negative'],
    ['2,5', count, 'notWhole'],
    ['123456789012345', money, 'tooManyDigits'],
    ['1,2345678', money, 'tooManyDigits'],
  ] as const)('%j', (text, measure, problem) => {
    expect(told(text, measure)).toBe(problem);
  });

  test('what may go beyond does', () => {
    expect(told('120 %', rate)).toBe('120');
    expect(told('−12,5 %', rate)).toBe('-12.5');
    expect(told('-3,2', index)).toBe('-3.2');
  });
});

const oneToFive = { ...scale, lowest: decimal(1), highest: decimal(5) };

describe('structured answers follow the same rules', () => {
  test.each([
    [{ kind: 'ratio', numerator: decimal(43), denominator: decimal(42) }, share, 'numeratorAboveDenominator'],
    [{ kind: 'ratio', numerator: decimal(1), denominator: decimal(0) }, share, 'denominatorZero'],
    [{ kind: 'ratio', numerator: decimal(1), denominator: decimal(2) }, count, 'ratioNotAsked'],
    [{ kind: 'ratio', numerator: decimal(-2), denominator: decimal(-1) }, share, 'negative'],
    [{ kind: 'value', value: decimal('0.0000001') }, share, 'tooManyDigits'],
    [{ kind: 'value', value: decimal('1.5') }, count, 'notWhole'],
    [{ kind: 'value', value: decimal('100.1') }, share, 'aboveHundred'],
    [{ kind: 'value', value: decimal(0) }, oneToFive, 'outsideScale'],
    [{ kind: 'value', value: decimal('0.9') }, oneToFive, 'outsideScale'],
    [{ kind: 'value', value: decimal('5.1') }, oneToFive, 'outsideScale'],
    [{ kind: 'value', value: decimal(1) }, oneToFive, null],
    [{ kind: 'value', value: decimal(5) }, oneToFive, null],
    [{ kind: 'value', value: decimal(9) }, scale, null],
    [{ kind: 'value', value: decimal(9) }, { ...oneToFive, unit: 'days' }, null],
    [{ kind: 'value', value: decimal('12.000') }, count, null],
    [{ kind: 'absent', reason: 'secret' }, count, null],
  ] as const)('%#', (measurement, measure, problem) => {
    expect(checkMeasurement(measurement, measure)).toBe(problem);
  });
});

describe('whatever is typed', () => {
  const measures = fc.record({
    unit: fc.constantFrom(...measureUnits),
    construction: fc.constantFrom(...constructions),
  });
  const likely = fc.string({ unit: fc.constantFrom(...'0123456789.,-−/ <%+avst'), maxLength: 14 });

  test('there is an answer, and an accepted one keeps the rules', () => {
    fc.assert(
      fc.property(fc.oneof(likely, fc.string({ unit: 'binary' })), measures, (text, measure) => {
        const reading = readEntry(text, measure);
        return reading.kind !== 'measurement' || checkMeasurement(reading.measurement, measure) === null;
      }),
      { numRuns: 1000 },
    );
  });

  test('a figure shown in Swedish or with a point reads back as itself', () => {
    const figure = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(figure, ([whole, rest]) => {
        const value = decimal(`${whole}.${String(rest).padStart(2, '0')}`);
        const swedish = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 2 }).format(value.toNumber());
        expect(told(swedish, money)).toBe(decimalText(value));
        expect(told(value.toFixed(2), money)).toBe(decimalText(value));
      }),
    );
  });

  test('a ratio reads back as itself', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), (first, second) => {
        const [numerator, denominator] = [Math.min(first, second), Math.max(first, second, 1)];
        expect(told(`${numerator} av ${denominator}`, share)).toBe(`${numerator} of ${denominator}`);
      }),
    );
  });

  test('blanks around and kinds of blanks make no difference', () => {
    fc.assert(
      fc.property(likely, fc.constantFrom(' ', '\u00a0', '\u202f', '\t'), (text, blank) => {
        expect(readEntry(`${blank}${text.replaceAll(' ', blank)}${blank}`, money)).toEqual(readEntry(text, money));
      }),
    );
  });
});
