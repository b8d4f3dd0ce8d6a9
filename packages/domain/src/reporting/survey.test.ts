import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText, roundHalfAwayFromZero } from '../decimal.ts';
import { fewAnswers, responseRate, surveyCautions } from './survey.ts';

describe('the share that answered', () => {
  test.each([
    [158, 427, '37'],
    [32, 58, '55.2'],
    [0, 12, '0'],
    [12, 12, '100'],
  ] as const)('%d of %d', (answers, invited, percent) => {
    const rate = responseRate({ answers, invited });
    expect(rate && decimalText(roundHalfAwayFromZero(rate, 1))).toBe(percent);
  });

  test('is not known where nobody counted, or nobody was asked', () => {
    expect(responseRate({ answers: 5, invited: null })).toBeNull();
    expect(responseRate({ answers: 0, invited: 0 })).toBeNull();
  });

  test('lies between 0 and 100', () => {
    const survey = fc
      .integer({ min: 1, max: 5000 })
      .chain((invited) => fc.record({ invited: fc.constant(invited), answers: fc.nat(invited) }));
    fc.assert(
      fc.property(survey, (each) => {
        const rate = responseRate(each);
        expect(rate?.gte(0) && rate.lte(100)).toBe(true);
      }),
    );
  });
});

describe('what calls for caution', () => {
  test.each([
    ['19 answers', { answers: 19, invited: null }, null, ['fewAnswers']],
    ['20 answers', { answers: 20, invited: null }, null, []],
    ['a rate that fell by 10 points', { answers: 60, invited: 100 }, { answers: 70, invited: 100 }, ['rateFallen']],
    ['a rate that fell by less', { answers: 61, invited: 100 }, { answers: 70, invited: 100 }, []],
    ['a rate that rose', { answers: 90, invited: 100 }, { answers: 70, invited: 100 }, []],
    ['a rate that nobody knew', { answers: 60, invited: 100 }, { answers: 70, invited: null }, []],
    ['few, and fewer', { answers: 5, invited: 50 }, { answers: 30, invited: 50 }, ['fewAnswers', 'rateFallen']],
  ] as const)('%s', (_name, survey, before, expected) => {
    expect(surveyCautions(survey, before)).toEqual(expected);
  });

  test('nothing falls beside itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: fewAnswers, max: 400 }), fc.nat(400), (answers, more) => {
        const survey = { answers, invited: answers + more };
        expect(surveyCautions(survey, survey)).toEqual([]);
      }),
    );
  });
});
