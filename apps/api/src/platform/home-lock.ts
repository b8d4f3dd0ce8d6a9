import { randomBytes, randomInt } from 'node:crypto';
import { appendFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './embedded-database.process.ts';
import { StartRefused } from './settings.refused.ts';

/** One program at a time works in a home. */
export interface HomeLock {
  release(): Promise<void>;
}

/** The home is held by a program that runs. */
export class HomeTaken extends StartRefused {}

/** When a process began, in the machine's own count, so that a number given out again is not taken for the same. */
async function began(pid: number): Promise<string> {
  if (process.platform !== 'linux') return '';
  const [boot, status] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''),
  ]);
  // The name in parentheses may contain blanks; the start time is the 20th field after it.
  const ticks = status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return `${boot.trim()} ${ticks}`;
}

interface Claim {
  readonly pid: string;
  /** True from the moment on which its process knows that it is alone. */
  readonly held: boolean;
}

const prefix = 'lock.';

/** The claims of other processes that still run; what a process left that is no more is cleared away. */
async function otherClaims(home: string, own: string): Promise<Claim[]> {
  const names = (await readdir(home)).filter((name) => name.startsWith(prefix) && name !== own);
  const claims = await Promise.all(
    names.map(async (name) => {
      const file = path.join(home, name);
      const text = await readFile(file, 'utf8').catch(() => undefined);
      if (text === undefined) return [];
      const [pid = '', since, state] = text.split('\n');
      const runs = /^\d+$/.test(pid) && isAlive(Number(pid)) && since === (await began(Number(pid)));
      if (runs) return [{ pid, held: state === 'held' }];
      await rm(file, { force: true });
      return [];
    }),
  );
  return claims.flat();
}

/**
 * Takes the home for this process. Each lays down a claim of its own first and looks for others' then, so of two who
 * come at once at least one sees the other; who sees another that has not got it either, steps back for a moment.
 *
 * @throws {HomeTaken} when another program runs there.
 */
export async function lockHome(home: string): Promise<HomeLock> {
  const own = `${prefix}${process.pid}.${randomBytes(6).toString('hex')}`;
  const file = path.join(home, own);
  const draft = path.join(home, `draft-${own}`);
  const withdraw = () => rm(file, { force: true });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    // Moved in whole: a claim that can be seen can be read.
    await writeFile(draft, `${process.pid}\n${await began(process.pid)}\n`, { mode: 0o600 });
    await rename(draft, file);
    const others = await otherClaims(home, own);
    if (others.length === 0) {
      await appendFile(file, 'held\n');
      return { release: withdraw };
    }
    await withdraw();
    const holder = others.find(({ held }) => held);
    if (holder) {
      throw new HomeTaken(
        `Tertial already runs in ${home} (process ${holder.pid}). Stop that one, or set TERTIAL_HOME to another folder.`,
      );
    }
    await pause(randomInt(5, 60));
  }
  throw new HomeTaken(`Others are starting in ${home} at the same time. Try again in a moment.`);
}
