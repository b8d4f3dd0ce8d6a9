import { type Logger, pino } from 'pino';

export type Log = Logger;

/** The level below which nothing is written. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** Writes one JSON line for each event to stderr. What people write or measure, and who they are, is never logged. */
export function createLog(level: LogLevel, destination: 1 | 2 = 2): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(destination));
}

/** What may be written about an error: its kind and where it came from. Its message may quote what somebody typed. */
export function describeError(error: unknown): { name: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const lines = error.stack?.split('\n') ?? [];
  const at = lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
  return { name: error.name, ...code, at: at.slice(0, 8) };
}
