import { describe, expect, it } from 'vitest';
import { parseSearch, readPeriodSearch, readStartSearch, stringifySearch } from './search.ts';

describe('the search string', () => {
  it('is written plainly and read back', () => {
    const text = stringifySearch({ year: 2022, status: 'met,partly', q: 'e-tjänst & mer', goal: undefined, unit: '' });
    expect(text).toBe('?year=2022&status=met,partly&q=e-tj%C3%A4nst+%26+mer');
    expect(parseSearch(text)).toEqual({ year: '2022', status: 'met,partly', q: 'e-tjänst & mer' });
    expect(stringifySearch({})).toBe('');
  });

  it('takes an unreadable year or tertial for none', () => {
    expect(readPeriodSearch({ year: '2022', tertial: 'T3' })).toEqual({ year: 2022, tertial: 'T3' });
    expect(readPeriodSearch({ year: '20x2', tertial: 'T9' })).toEqual({ year: undefined, tertial: undefined });
  });
});

describe('where to go after signing in', () => {
  it.each(['/oversikt', '/indikatorer?year=2022&q=x'])('goes to %s', (to) => {
    expect(readStartSearch({ to })).toEqual({ to });
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', ''])(
    'does not go to %s',
    (to) => {
      expect(readStartSearch({ to })).toEqual({});
    },
  );

  it('says why the last try did not work, when it is one of the known reasons', () => {
    expect(readStartSearch({ to: '/plan', error: 'denied' })).toEqual({ to: '/plan', error: 'denied' });
    expect(readStartSearch({ error: 'Call this number' })).toEqual({});
  });
});
