import { expect, it } from 'vitest';
import { isMissing } from './report-rows.ts';
import { sampleCell, sampleFigure } from './sample.ts';

it('a report waits for its totals, not for the figures of women and men', () => {
  const waiting = [
    sampleCell('total'),
    sampleCell('women', { sex: 'women' }),
    sampleCell('given', { figure: sampleFigure('4') }),
    sampleCell('locked', { lock: 'periodLocked' }),
  ].filter(isMissing);
  expect(waiting.map(({ id }) => id)).toEqual(['total']);
});
