import { expect, test } from 'vitest';
import { byDay, fileAddress, filterOf, readHistorySearch } from './search.ts';

test('what cannot be read counts as not said', () => {
  expect(readHistorySearch({ origin: 'guessed', onlyCorrections: 'perhaps', period: 'x'.repeat(300) })).toEqual({
    unitId: undefined,
    indicatorId: undefined,
    period: undefined,
    savedBy: undefined,
    origin: undefined,
    onlyCorrections: undefined,
  });
});

test('the server is asked for what was said, and nothing else', () => {
  const search = readHistorySearch({ period: '2022T3', origin: 'pasted', onlyCorrections: 'true', savedBy: '' });
  expect(filterOf(search)).toEqual({ period: '2022T3', origin: 'pasted', onlyCorrections: true });
});

test('the file is filtered as the page is', () => {
  const search = readHistorySearch({ period: '2022T3', savedBy: 'Åsa & Bo', onlyCorrections: 'false' });
  expect(fileAddress(search, '9999')).toBe(
    '/export/history.csv?municipality=9999&period=2022T3&savedBy=%C3%85sa+%26+Bo',
  );
});

test('revisions stand under their day, in the order they came', () => {
  const at = (savedAt: string) => ({ savedAt });
  const told = byDay([at('2023-05-15T20:00:00Z'), at('2023-05-15T08:00:00Z'), at('2023-05-14T09:00:00Z')], (moment) =>
    moment.toISOString().slice(0, 10),
  );
  expect(told.map(({ day, revisions }) => [day, revisions.length])).toEqual([
    ['2023-05-15', 2],
    ['2023-05-14', 1],
  ]);
});
