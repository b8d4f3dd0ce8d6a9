import { expect, it } from 'vitest';
import { readerOf } from './parts.ts';
import { sampleCell, sampleFigure, sampleRow } from './sample.ts';

it('a survey is not answered by more than were asked, whichever of the two is typed', () => {
  const row = sampleRow('survey', { survey: true });
  const cell = sampleCell('cell', { figure: { ...sampleFigure('4'), answers: 12, invited: 20 } });
  const tooMany = { kind: 'problem', problem: 'answersAboveInvited' };
  expect(readerOf('answers', row, cell)('21')).toEqual(tooMany);
  expect(readerOf('answers', row, cell)('20')).toEqual({ kind: 'patch', patch: { answers: 20 } });
  expect(readerOf('invited', row, cell)('11')).toEqual(tooMany);
  expect(readerOf('invited', row, cell)('12')).toEqual({ kind: 'patch', patch: { invited: 12 } });
  expect(readerOf('invited', row, sampleCell('empty'))('11')).toEqual({ kind: 'patch', patch: { invited: 11 } });
});
