import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueReminder } from './reminder.ts';

const due = '2023-05-15';
const dayAt = (left: number) => new Date(Date.parse(due) - left * 86_400_000).toISOString().slice(0, 10);

describe('a reminder', () => {
  it.each([
    [8, null],
    [7, 7],
    [6, 7],
    [2, 7],
    [1, 1],
    [0, 1],
    [-1, null],
  ])('with %i days left of seven and one is that of %j', (left, expected) => {
    expect(dueReminder([7, 1], due, dayAt(left))).toBe(expected);
  });

  it('goes out for each day chosen exactly once when every day is looked at, and never after the due day', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }), (days) => {
        const said = Array.from({ length: 70 }, (_, index) => dueReminder(days, due, dayAt(64 - index)));
        const sent = new Set(said.filter((one) => one !== null));
        expect([...sent]).toEqual([...days].sort((one, other) => other - one));
        expect(said.slice(65)).toEqual([null, null, null, null, null]);
      }),
    );
  });

  it('crosses the change to summer time', () => {
    expect(dueReminder([7], '2023-03-29', '2023-03-22')).toBe(7);
    expect(dueReminder([7], '2023-03-29', '2023-03-21')).toBeNull();
  });
});
