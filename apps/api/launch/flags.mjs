// What the measuring commands read from their flags.
import { parseArgs } from 'node:util';
import { Refusal } from './workshop.mjs';

export const text = { type: 'string' };
export const flag = { type: 'boolean', default: false };

/** Gives what the flags say, or refuses with how the command is used. */
export function readFlags(flags, positional, usage) {
  let read;
  try {
    read = parseArgs({ allowPositionals: true, options: flags });
  } catch {
    throw new Refusal(usage);
  }
  if (read.positionals.join(' ') !== positional) throw new Refusal(usage);
  return read.values;
}

/** A whole number from 1 to 999. */
export function number(given, fallback, usage) {
  if (given !== undefined && !/^[1-9]\d{0,2}$/.test(given)) throw new Refusal(usage);
  return given === undefined ? fallback : Number(given);
}
