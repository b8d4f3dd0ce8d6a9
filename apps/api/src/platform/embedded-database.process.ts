import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, readlink, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StartRefused } from './settings.refused.ts';

const run = promisify(execFile);

/** What the server writes about itself: its process, its port, and whether it takes questions yet. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Reads the server's own note in its data folder; undefined when there is none. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Whether it has ended and only waits for a parent that does not ask, as in a container without an init. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return /^[ZX]/.test(status.slice(status.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}

/** Whether a process with this number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return !isZombie(pid);
}

/** Whether the process is a PostgreSQL server on this data folder: numbers are given out again. */
export async function isServerOf(pid: number, data: string): Promise<boolean> {
  if (!(pid > 0) || !isAlive(pid)) return false;
  if (process.platform === 'linux') {
    const [folder, name] = await Promise.all([
      readlink(`/proc/${pid}/cwd`).catch(() => undefined),
      readFile(`/proc/${pid}/comm`, 'utf8').catch(() => ''),
    ]);
    return name.trim() === 'postgres' && (folder === undefined || folder === data);
  }
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.includes('postgres') && stdout.includes(data);
}

/** Waits until the condition holds; false when it did not within the time in milliseconds. */
export async function until(condition: () => boolean | Promise<boolean>, within: number): Promise<boolean> {
  for (const end = Date.now() + within; Date.now() < end; await pause(20)) {
    if (await condition()) return true;
  }
  return condition();
}

/**
 * Clears away what an earlier run left: a server that outlived its program is stopped first, and a note about a
 * server that is no more is removed, because the server would believe it when the number has been given out again.
 */
export async function clearLeftOver(data: string): Promise<void> {
  const left = await readPostmaster(data);
  if (!left) return;
  if (await isServerOf(left.pid, data)) {
    for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
      process.kill(left.pid, signal);
      if (await until(() => !isAlive(left.pid), 15_000)) break;
    }
    if (isAlive(left.pid)) {
      throw new StartRefused(
        `The database of an earlier run (process ${left.pid}) does not stop. End it and start again.`,
      );
    }
  }
  await rm(path.join(data, 'postmaster.pid'), { force: true });
}
