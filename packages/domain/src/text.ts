const unpairedSurrogate = /\p{Surrogate}/u;
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unreadableControl = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

/**
 * What a person wrote, in one form: composed characters (NFC), `\n` as the only line break, no blanks at line ends and none
 * at the end of the text. Null when it holds what cannot be kept or shown: NUL and other control characters, half
 * characters (unpaired surrogates), code points that are no characters.
 */
export function readableText(text: string): string | null {
  if (unpairedSurrogate.test(text)) return null;
  const lines = text.normalize('NFC').replace(lineBreaks, '\n');
  if (unreadableControl.test(lines)) return null;
  return lines
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

/** How many characters a person would count at most: code points, so that an emoji is not two. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Whether a text is one of the words in a list, for example a status that was read from a row or an address. */
export function isOneOf<Word extends string>(words: readonly Word[], text: string): text is Word {
  return words.some((word) => word === text);
}
