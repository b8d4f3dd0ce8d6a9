import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import { absences, type Measurement } from '../measurement.ts';
import { type CellToHandIn, lackOf, type RowToHandIn } from './completeness.ts';
import { sexes } from './outcome.ts';

const value = (number: number): Measurement => ({ kind: 'value', value: decimal(number) });
const none: Measurement = { kind: 'ratio', numerator: decimal(0), denominator: decimal(14) };
const notHeld: Measurement = { kind: 'absent', reason: 'notMeasured' };
const empty: CellToHandIn = { sex: 'total', measurement: null, survey: null, accepted: null };
const measure = { unit: 'percent', construction: 'ratio', aggregation: 'weighted' } as const;
const share: RowToHandIn = { measure, survey: false, total: value(40) };
const survey: RowToHandIn = { ...share, survey: true };
const scale: RowToHandIn = { ...survey, measure: { unit: 'scale', construction: 'value', aggregation: 'mean' } };
const days: RowToHandIn = { ...share, measure: { ...scale.measure, unit: 'days' } };
const count: RowToHandIn = { ...share, measure: { unit: 'count', construction: 'count', aggregation: 'sum' } };
const some = { answers: 12, invited: null };

test.each([
  ['an empty cell', {}, share, 'figure'],
  ['women where there is a figure for all', { sex: 'women' }, share, 'figure'],
  ['women where there is none for all', { sex: 'women' }, { ...share, total: null }, null],
  ['men where nothing was measured for all', { sex: 'men' }, { ...share, total: notHeld }, null],
  ['a reason instead of a figure', { measurement: notHeld }, survey, null],
  ['a figure', { measurement: value(40) }, share, null],
  ['a survey without answers', { measurement: value(40) }, survey, 'answers'],
  ['women in a survey', { sex: 'women', measurement: value(40) }, survey, null],
  ['a survey with answers', { measurement: value(40), survey: some }, survey, null],
  ['0 % of nobody knows what', { measurement: value(0) }, share, 'reason'],
  ['0 % with its reason', { measurement: value(0), accepted: 'Ingen väntade.' }, share, null],
  ['0 of 14', { measurement: none }, share, null],
  ['0 of a survey', { measurement: value(0) }, survey, 'reason'],
  [
    '0 of a survey that nobody answered',
    { measurement: value(0), survey: { answers: 0, invited: 9 } },
    survey,
    'reason',
  ],
  ['0 on a scale', { measurement: value(0) }, scale, 'reason'],
  ['0 of a survey that was answered', { measurement: value(0), survey: some }, survey, null],
  ['0 of a survey with its reason, without answers', { measurement: value(0), accepted: 'Ja.' }, survey, 'answers'],
  ['no days in a mean', { measurement: value(0) }, days, 'reason'],
  ['0 of what is added up', { measurement: value(0) }, count, null],
] as const)('%s', (_name, change, row, lack) => {
  expect(lackOf({ ...empty, ...change }, row)).toBe(lack);
});

test('whoever says why there is no figure lacks nothing', () => {
  const reasons = fc.constantFrom(...absences);
  fc.assert(
    fc.property(reasons, fc.constantFrom(...sexes), fc.boolean(), (reason, sex, isSurvey) => {
      const cell = { ...empty, sex, measurement: { kind: 'absent', reason } } as const;
      expect(lackOf(cell, { ...share, survey: isSurvey })).toBeNull();
    }),
  );
});
