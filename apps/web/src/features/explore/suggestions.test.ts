import { everything } from '@tertial/domain';
import { expect, test } from 'vitest';
import { asked, type Suggestion, suggested } from './suggestions.ts';

const redWorse: Suggestion = {
  ...{ id: 'redWorse', label: 'Ej uppfyllt och sämre två tertial i rad', alike: 'röd rött fallande faller minskar' },
  asks: { kind: 'question', selection: { ...everything, lists: { status: ['notMet'] } } },
};
const red: Suggestion = {
  ...{ id: 'status:notMet', label: 'Måluppfyllelse: Ej uppfyllt', alike: 'röd rött når inte' },
  asks: { kind: 'value', list: 'status', value: 'notMet' },
};
const unit: Suggestion = {
  ...{ id: 'unit:1', label: 'Boendestödet', alike: 'enhet' },
  asks: { kind: 'value', list: 'unit', value: '1' },
};
const all = [redWorse, red, unit];
const found = (words: string) => suggested(words, all, 'och i på är').map(({ id }) => id);

test.each([
  ['röd och fallande', ['redWorse']],
  ['RÖTT', ['redWorse', 'status:notMet']],
  ['ej upp', ['redWorse', 'status:notMet']],
  ['målu', ['status:notMet']],
  ['boende', ['unit:1']],
  ['enhet boendestödet', ['unit:1']],
])('%s leads to %j', (words, ids) => expect(found(words)).toEqual(ids));

test.each(['', 'r', 'och', ' i ', 'grundvatten', 'röd boende', 'bostöd'])('%j leads nowhere', (words) => {
  expect(found(words)).toEqual([]);
});

test('what begins with what is typed comes first, and there are never more than six', () => {
  const units = Array.from({ length: 9 }, (_, place) => ({
    ...unit,
    id: `${place}`,
    label: `Enhet ${place} för röda`,
  }));
  const first = { ...unit, id: 'first', label: 'Röda huset' };
  const ids = suggested('röda', [...units, first], '').map(({ id }) => id);
  expect(ids).toEqual(['first', '0', '1', '2', '3', '4']);
});

test('a question is asked alone; one more value is added to what is selected, without what was typed', () => {
  const before = { ...everything, words: 'röd', lists: { year: ['2022'], status: ['met'] } };
  expect(asked(before, redWorse)).toEqual({ ...everything, lists: { status: ['notMet'] } });
  const wider = { ...everything, lists: { year: ['2022'], status: ['met', 'notMet'] } };
  expect(asked(before, red)).toEqual(wider);
  expect(asked(wider, red)).toEqual(wider);
});
