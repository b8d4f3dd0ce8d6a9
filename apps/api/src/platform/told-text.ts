// What several statements answer with: text that has a sign between its parts, since the database is slow at making JSON of many
// small values.

/** One of the words that may stand there. @throws Error for any other. */
export function wordOf<Word extends string>(words: readonly Word[], text: string | undefined): Word {
  for (const word of words) if (word === text) return word;
  throw new Error(`The answer says ${text}.`);
}

/** The parts between a sign; none of an empty text. */
export function parted(text: string, sign: string): string[] {
  return text === '' ? [] : text.split(sign);
}
