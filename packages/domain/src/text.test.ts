import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmlessCell } from './csv.ts';
import { characterCount, isOneOf, readableText } from './text.ts';

test.each([
  ['a\u030a', 'å'],
  ['rad\r\nrad\rrad\u2028rad\u000brad', 'rad\nrad\nrad\nrad\nrad'],
  ['slut  \nnästa\u00a0\n\n', 'slut\nnästa'],
  ['  indrag', '  indrag'],
  ['\t\n ', ''],
  ['🙂', '🙂'],
])('%j is kept as %j', (text, kept) => {
  expect(readableText(text)).toBe(kept);
});

test.each(['\u0000', 'a\u0007b', '\ud83d', '\ude42\ud83d', '\u007f', '\u009b31m', '\ufffe'])(
  '%j cannot be kept',
  (text) => {
    expect(readableText(text)).toBeNull();
  },
);

test('readable text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const readable = readableText(text);
      if (readable !== null) expect(readableText(readable)).toBe(readable);
    }),
  );
});

test('much blank space is read quickly', () => {
  expect(readableText(`${' '.repeat(100_000)}x`)).toHaveLength(100_001);
});

test('a character is one, however it is stored', () => {
  expect(characterCount('å🙂')).toBe(2);
});

test('a word is recognised in its list', () => {
  expect(isOneOf(['met', 'partly'], 'met')).toBe(true);
  expect(isOneOf(['met', 'partly'], 'toString')).toBe(false);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '＝1',
  '\ttext',
  ' \rtext',
])('a spreadsheet does not run %j', (text) => {
  expect(harmlessCell(text)).toBe(`'${text}`);
});

test.each(['', 'Andel 86 %', '5 - 3', 'a=b', "'=1", '−5', ' text'])('%j is harmless as it is', (text) => {
  expect(harmlessCell(text)).toBe(text);
});
