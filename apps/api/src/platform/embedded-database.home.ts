import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { StartRefused } from './settings.refused.ts';

/** Passwords of the embedded database, made here and known to nobody. */
export interface Secrets {
  readonly admin: string;
  readonly app: string;
}

const stored = z.object({ admin: z.string().min(20), app: z.string().min(20) });

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not write there';
  if (code === 'EROFS') return 'it is read-only';
  if (code === 'ENOENT') return 'it cannot be made';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'there is a file in its place';
  return error instanceof Error ? error.message : String(error);
}

/** Like mkdir with `recursive`, which on some file systems (/proc) never comes back. */
async function makeFolder(folder: string, mode: number): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (code !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder), mode);
    await mkdir(folder, { mode });
  }
}

/**
 * Makes the folder for data and makes sure that it can be written.
 *
 * @throws {StartRefused} with a sentence when it cannot.
 */
export async function openHome(home: string): Promise<void> {
  try {
    // Root hands the data to another user, who has to get through; what is secret in here is so by its own mode.
    await makeFolder(home, process.getuid?.() === 0 ? 0o711 : 0o700);
    await access(home, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartRefused(
      `The folder for data, ${home}, cannot be used: ${reason(error)}. Set TERTIAL_HOME to a folder that can be written.`,
    );
  }
}

/** The home's passwords, made the first time. Readable by the owner of the file only. */
export async function readSecrets(home: string): Promise<Secrets> {
  const file = path.join(home, 'secrets.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    const fresh: Secrets = { admin: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') };
    await writeFile(`${file}.new`, `${JSON.stringify(fresh)}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
    return fresh;
  }
  try {
    return stored.parse(JSON.parse(text));
  } catch {
    throw new StartRefused(`${file} is damaged. Put it back from a backup, or set TERTIAL_HOME to an empty folder.`);
  }
}
