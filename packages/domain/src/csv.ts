/**
 * What a spreadsheet would run or hide: a formula sign first (also in full width, also after blanks and line breaks), or a
 * tab or carriage return first, which some programs drop before looking at the next character.
 */
const dangerousStart = /^[\s\u200b]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/**
 * A text cell that no spreadsheet runs as a formula: an apostrophe is put before what would be one.
 * For text only. A figure is not text, and `-5` stays a number.
 */
export function harmlessCell(text: string): string {
  return dangerousStart.test(text) ? `'${text}` : text;
}
