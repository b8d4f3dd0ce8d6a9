import { decimal } from '@tertial/domain';
import { expect, it } from 'vitest';
import { cellsOf, missingIn, warningsIn } from './report-rows.ts';
import { sampleCell, sampleFigure, sampleRow } from './sample.ts';

function missingAmong(...rows: readonly ReturnType<typeof sampleRow>[]) {
  return cellsOf(rows).flatMap(({ row, cell }) => {
    const lack = missingIn(row, cell);
    return lack === null ? [] : [`${cell.id} ${lack}`];
  });
}

it('a report waits for the figures of women and men once there is one for all', () => {
  const women = sampleCell('women', { sex: 'women' });
  const men = sampleCell('men', { sex: 'men', figure: sampleFigure('3') });
  expect(missingAmong(sampleRow('empty', { cells: [sampleCell('all'), women, men] }))).toEqual(['all figure']);
  const all = sampleCell('all', { figure: sampleFigure('4') });
  expect(missingAmong(sampleRow('begun', { cells: [all, women, men] }))).toEqual(['women figure']);
  const none = sampleCell('all', { figure: { ...sampleFigure('0'), value: null, absence: 'notMeasured' } });
  expect(missingAmong(sampleRow('absent', { cells: [none, women] }))).toEqual([]);
});

it('a report waits for how many answered, and for the reason of a zero that may be none', () => {
  const rows = [
    sampleRow('unanswered', { survey: true, cells: [sampleCell('4', { figure: sampleFigure('4') })] }),
    sampleRow('answered', {
      survey: true,
      cells: [sampleCell('5', { figure: { ...sampleFigure('4'), answers: 12 } })],
    }),
    sampleRow('zero', { cells: [sampleCell('0', { figure: sampleFigure('0') })] }),
    sampleRow('said', { cells: [sampleCell('1', { figure: sampleFigure('0'), accepted: 'Inga ärenden blev sena.' })] }),
    sampleRow('locked', { cells: [sampleCell('2', { lock: 'periodLocked' })] }),
  ];
  expect(missingAmong(...rows)).toEqual(['4 answers', '0 reason']);
});

it('women and men are held against the figure for all', () => {
  const all = sampleCell('all', { figure: sampleFigure('4') });
  const women = sampleCell('women', { sex: 'women', figure: sampleFigure('3') });
  const men = sampleCell('men', { sex: 'men', figure: sampleFigure('2') });
  const row = sampleRow('count', { measureUnit: 'count', construction: 'count', cells: [all, women, men] });
  const said = { kind: 'value', value: decimal(4) } as const;
  expect(warningsIn(row, all, said)).toEqual(['partsDisagree']);
  expect(warningsIn(row, women, said)).toEqual([]);
});
