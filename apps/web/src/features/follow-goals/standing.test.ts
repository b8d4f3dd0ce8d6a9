import { describe, expect, it } from 'vitest';
import { dueIn, partsOf, partsTold, type StandingCount } from './standing.ts';

const count = (over: Partial<StandingCount>): StandingCount => ({
  tertial: 'T1',
  total: 40,
  measured: 0,
  met: 0,
  nearly: 0,
  partly: 0,
  notMet: 0,
  notMeasured: 0,
  notReported: 0,
  notDue: 0,
  ...over,
});
const t1 = count({ measured: 35, met: 8, partly: 6, notMet: 21, notMeasured: 1, notDue: 4 });
const t2 = count({ tertial: 'T2', measured: 35, met: 9 });

describe('standing', () => {
  it('leaves what is not due out of the bar and keeps the rest', () => {
    expect(dueIn(t1)).toBe(36);
    expect(partsOf(t1)).toEqual({ met: 8, nearly: 0, partly: 6, notMet: 21, none: 1 });
  });

  it('tells of the steps in use, and of whatever else is counted', () => {
    const three = ['met', 'partly', 'notMet'];
    expect(partsTold([t1, t2], three)).toEqual(['met', 'partly', 'notMet', 'none']);
    expect(partsTold([], ['met', 'nearly', 'partly', 'notMet'])).toEqual(['met', 'nearly', 'partly', 'notMet', 'none']);
    expect(partsTold([t1, count({ nearly: 1 })], three)).toEqual(['met', 'nearly', 'partly', 'notMet', 'none']);
  });
});
