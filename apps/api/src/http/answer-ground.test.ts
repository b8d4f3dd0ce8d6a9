import { expect, test } from 'vitest';
import { answerGround } from './answer-ground.ts';

const ground = (document: string, variables = {}) => answerGround(document, variables, 100);

test('an answer about a year rests on its figures and those of the year before', () => {
  const table = { years: [2021, 2022], personal: false };
  expect(ground('query ($year: Int!) { indicatorTable(year: $year) { ids } }', { year: 2022 })).toEqual(table);
  expect(ground('{ indicatorTable(year: 2022) { ids } }')).toEqual(table);
  expect(ground('{ year(year: 2022) { id } }')).toEqual({ years: [2021, 2022], personal: true });
});

test('an answer that may tell of any year rests on all of them', () => {
  expect(ground('{ indicatorTotals(indicatorId: "a") { id } }')).toEqual({ years: null, personal: false });
  expect(ground('query ($year: Int!) { analysis(year: $year) { years } }')).toEqual({ years: null, personal: false });
});

test.each([
  ['a change', 'mutation { indicatorTable(year: 2022) { ids } }'],
  ['what is always read anew', '{ toDo { id } }'],
  ['what is no field of its own', '{ toString { id } }'],
  ['two things at once', '{ indicatorTable(year: 2022) { ids } viewer { id } }'],
  ['something under a condition', 'query ($a: Boolean!) { indicatorTable(year: 2022) @include(if: $a) { ids } }'],
  ['a fragment', 'fragment A on Query { indicatorTable(year: 2022) { ids } } { ...A }'],
  ['several operations', 'query A { indicatorTable(year: 2022) { ids } } query B { viewer { id } }'],
  ['what cannot be read', '{ indicatorTable(year: 2022) { ids }'],
  ['what is too long', `{ indicatorTable(year: 2022) { ${'ids '.repeat(100)} } }`],
])('nothing is kept of %s', (_what, document) => {
  expect(ground(document)).toBeNull();
});
