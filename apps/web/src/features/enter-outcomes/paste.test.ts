import { decimal } from '@tertial/domain';
import { describe, expect, it } from 'vitest';
import { blockText, isBlock, previewPaste, readBlock } from './paste.ts';
import { cellsOf } from './report-rows.ts';
import { sampleCell, sampleFigure, sampleRow } from './sample.ts';

const cells = cellsOf([
  sampleRow('a'),
  sampleRow('b', { measureUnit: 'count', construction: 'count' }),
  sampleRow('c', { cells: [sampleCell('cell-c', { lock: 'notPermitted' })] }),
  sampleRow('d', { cells: [sampleCell('cell-d', { figure: sampleFigure('86'), revision: 1 })] }),
]).map((place) => ({ ...place, part: 'figure' as const }));

function outcomes(block: string) {
  return previewPaste(readBlock(block), cells).lines.map(({ outcome }) => outcome.kind);
}

describe('reading a block', () => {
  it('reads what a spreadsheet copies, with its last line break', () => {
    expect(readBlock('86\r\n87 %\r\n')).toEqual([['86'], ['87 %']]);
    expect(readBlock('39\t42\n"1 234,5"\t\n')).toEqual([['39', '42'], ['1 234,5']]);
  });

  it('tells a block from a single figure', () => {
    expect(isBlock('86')).toBe(false);
    expect(isBlock('39 av 42\n')).toBe(false);
    expect(isBlock('39\t42')).toBe(true);
    expect(isBlock('86\n87')).toBe(true);
  });
});

describe('what a block would do', () => {
  it('goes downwards from where it was pasted, each line by the rules of its own cell', () => {
    expect(outcomes('120\n17,5\n50\n86')).toEqual(['problem', 'problem', 'locked', 'unchanged']);
    expect(outcomes('86\n25')).toEqual(['saved', 'saved']);
  });

  it('reads two columns as numerator and denominator', () => {
    const { lines } = previewPaste(readBlock('39\t42'), cells);
    expect(lines[0]?.outcome).toMatchObject({
      kind: 'saved',
      patch: { measurement: { kind: 'ratio', numerator: decimal(39), denominator: decimal(42) } },
    });
    expect(outcomes('43\t42\n1\t2')).toEqual(['problem', 'problem']);
  });

  it('warns beforehand', () => {
    const [line] = previewPaste(readBlock('0'), cells).lines;
    expect(line?.outcome).toMatchObject({ kind: 'saved', warnings: ['doubtfulZero'] });
  });

  it('falls on how many answered and were asked too, each held against the other as it will be', () => {
    const figure = { ...sampleFigure('86'), answers: 30, invited: 40 };
    const row = sampleRow('s', { survey: true, cells: [sampleCell('cell-s', { figure, revision: 1 })] });
    const fields = cellsOf([row]).flatMap((place) =>
      (['figure', 'answers', 'invited'] as const).map((part) => ({ ...place, part })),
    );
    const told = (block: string) => previewPaste(readBlock(block), fields).lines.map(({ outcome }) => outcome);
    expect(told('41 av 50\n50\n95')).toMatchObject([
      { kind: 'saved', patch: { measurement: { kind: 'ratio' } } },
      { kind: 'saved', patch: { answers: 50 } },
      { kind: 'saved', patch: { invited: 95 } },
    ]);
    expect(told('86\n30\n40').map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(told('86\n50')[1]).toEqual({ kind: 'problem', problem: 'answersAboveInvited' });
    expect(told('86\n0')[1]).toEqual({ kind: 'problem', problem: 'nobodyAnswered' });
    expect(told('86\n39 av 42')[1]).toMatchObject({ kind: 'problem' });
  });

  it('leaves cells beside an empty line as they are, and asks nothing about a doubtful number', () => {
    expect(outcomes('\n1.234\n\n<5')).toEqual(['empty', 'ambiguous', 'empty', 'offerSecret']);
  });

  it('counts what falls below the last cell, and takes no block that is too wide', () => {
    expect(previewPaste(readBlock('1\n2\n3\n4\n5\n6'), cells).beyond).toBe(2);
    expect(previewPaste(readBlock('1\t2\t3'), cells)).toEqual({ lines: [], beyond: 0, tooWide: true });
  });

  it('leaves out the names of the rows, and nothing else', () => {
    const texts = (block: string) => previewPaste(readBlock(block), cells).lines.map(({ text }) => text);
    expect(texts('Andel planer\t39\t42\nBarn 0–12 år\t5\t9')).toEqual(['39 av 42', '5 av 9']);
    expect(texts('Andel planer\t86\n\nAntal\t12')).toEqual(['86', '', '12']);
    expect(texts('ej mätt\n17 dagar')).toEqual(['ej mätt', '17 dagar']);
    expect(texts('39\t42')).toEqual(['39 av 42']);
  });
});

it('a range is copied so that a spreadsheet reads it', () => {
  expect(
    blockText([
      ['Andel "a"', '86 %'],
      ['', '87 %'],
    ]),
  ).toBe('"Andel ""a"""\t86 %\n\t87 %');
});
