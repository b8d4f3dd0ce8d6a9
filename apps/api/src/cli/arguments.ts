import { type ParseArgsConfig, parseArgs } from 'node:util';
import { StartRefused } from '../platform/settings.ts';

/**
 * Reads the words after a command.
 *
 * @throws StartRefused with the usage, for an option that the command does not have.
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch {
    throw new StartRefused(usage);
  }
}
