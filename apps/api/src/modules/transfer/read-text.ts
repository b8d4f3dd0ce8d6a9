import { FileRefused } from './file-limits.ts';

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * The text of a file: UTF-8, UTF-16 with or without its mark, and else what Windows in Sweden has always written.
 *
 * @throws FileRefused for what is no text.
 */
export function readText(bytes: Buffer): string {
  const mark = marks.find(({ bytes: start }) => start.every((byte, place) => bytes[place] === byte));
  const encoding = mark?.encoding ?? guess(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' }).decode(bytes);
    if (text.includes('\u0000')) throw new FileRefused('notUnderstood');
    return text;
  } catch {
    throw new FileRefused('notUnderstood');
  }
}

function guess(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const start = bytes.subarray(0, 400);
  const zeros = (odd: number) => start.filter((byte, place) => byte === 0 && place % 2 === odd).length;
  if (zeros(1) > start.length / 4) return 'utf-16le';
  if (zeros(0) > start.length / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
