/** A server in a process of its own. */
export interface Server {
  readonly origin: string;
  readonly pid: number;
  readonly startMs: number;
  /** Sends it a signal. Resolves when it has ended, with its exit code or the signal that ended it. */
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | string>;
  readonly stop: () => Promise<number | string>;
}

/** The built program, listening on a port of 127.0.0.1. Without the owner of the database nothing is migrated. */
export function startProgram(where: {
  readonly url: string;
  readonly adminUrl?: string;
  readonly port: number;
  readonly settings?: Readonly<Record<string, string>>;
}): Promise<Server>;

/** A port that nobody listens on. */
export function freePort(): Promise<number>;

/** Signs in as a sample person; gives the cookie to send along. */
export function signIn(
  origin: string,
  person: string,
  municipality: string,
  headers?: Readonly<Record<string, string>>,
): Promise<string>;
