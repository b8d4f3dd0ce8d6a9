import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import type { Measurement } from '../measurement.ts';
import { type GuardedOutcome, toldMeasurement, withholdingOf } from './withholding.ts';

const count = { id: 'i', year: 2022, decimals: 0, unit: 'count', aggregation: 'sum', construction: 'count' } as const;
const share = { ...count, unit: 'percent', aggregation: 'weighted', construction: 'ratio' } as const;
const outcome = (place: number, measurement: Measurement): GuardedOutcome => ({
  ...{ indicatorId: 'i', unitId: `u${place}`, tertial: 'T1', sex: 'total', answers: null, measurement },
});
const total = { indicatorId: 'i', unitId: null, tertial: 'T1', sex: 'total' } as const;
const people = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 });
const shares = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60)), { minLength: 1, maxLength: 6 })
  .map((pairs) => pairs.map(([of, counted]): [number, number] => [Math.min(counted, of), of]));

describe('what is told of units and their total', () => {
  test('leaves no count of one to four to be told, or to be reckoned from the total', () => {
    fc.assert(
      fc.property(people, (counts) => {
        const outcomes = counts.map((value, place) => outcome(place, { kind: 'value', value: decimal(value) }));
        const { telling } = withholdingOf([count], outcomes);
        const told = counts.filter((_, place) => telling(outcomes[place] ?? total) !== 'nothing');
        const all = counts.reduce((sum, own) => sum + own, 0);
        const isFew = (value: number) => value > 0 && value < 5;
        expect(told.some(isFew)).toBe(false);
        if (telling(total) === 'nothing') return;
        expect(isFew(all)).toBe(false);
        const left = all - told.reduce((sum, own) => sum + own, 0);
        expect(isFew(left)).toBe(false);
        expect(counts.length - told.length === 1 && left > 0).toBe(false);
      }),
    );
  });

  test('gives no n of a share with which one to four could be reckoned, nor of its total', () => {
    fc.assert(
      fc.property(shares, (pairs) => {
        const outcomes = pairs.map(([numerator, denominator], place) =>
          outcome(place, { kind: 'ratio', numerator: decimal(numerator), denominator: decimal(denominator) }),
        );
        const { telling } = withholdingOf([share], outcomes);
        const isFew = (value: number) => value > 0 && value < 5;
        pairs.forEach(([numerator, denominator], place) => {
          const how = telling(outcomes[place] ?? total);
          const told = toldMeasurement(outcomes[place]?.measurement ?? null, how, share);
          if (denominator < 5) expect(told).toEqual({ kind: 'absent', reason: 'secret' });
          if (isFew(numerator) || isFew(denominator - numerator)) {
            expect(told?.kind).not.toBe('ratio');
            if (how === 'share') expect(telling(total)).not.toBe('whole');
          }
        });
      }),
    );
  });

  test('is nothing of what nobody has decided about', () => {
    expect(withholdingOf([count], []).telling(total)).toBe('nothing');
  });
});
