import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { findPlace, type Place } from './embedded-database.place.ts';
import { clearLeftOver, isServerOf, readPostmaster, until } from './embedded-database.process.ts';
import { StartRefused } from './settings.refused.ts';

const run = promisify(execFile);

export interface EmbeddedDatabase {
  readonly host: string;
  readonly port: number;
  /** The superuser, who owns and migrates. */
  readonly user: string;
  /** Stops the server after open transactions are rolled back. Calling it again waits for the same stop. */
  stop(): Promise<void>;
  /** Deletes the data, after a stop. */
  remove(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The folder for the data, which must exist. */
  readonly home: string;
  /** The superuser's password; set when the cluster is made. */
  readonly password: string;
  /** True gives up safety against a power cut, for databases that live as long as a test. */
  readonly disposable?: boolean;
  /** Told about long steps and about what lies elsewhere, a sentence each. */
  readonly say: (sentence: string) => void;
}

const host = '127.0.0.1';
const user = 'postgres';

const environment = { LC_ALL: 'C', TZ: 'UTC', PATH: process.env.PATH ?? '' };

function identity({ account }: Place): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

function program(place: Place, name: string): string {
  return path.join(place.binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Makes a cluster beside its place and moves it in when it is whole, so that half a cluster is never started. */
async function makeCluster(place: Place, data: string, password: string): Promise<void> {
  for (const name of await readdir(place.base)) {
    if (name.startsWith('postgres.new-')) await rm(path.join(place.base, name), { recursive: true, force: true });
  }
  const fresh = path.join(place.base, `postgres.new-${randomBytes(6).toString('hex')}`);
  const secret = `${fresh}.password`;
  try {
    await mkdir(fresh, { mode: 0o700 });
    await writeFile(secret, `${password}\n`, { mode: 0o600 });
    if (place.account) {
      await chown(fresh, place.account.uid, place.account.gid);
      await chown(secret, place.account.uid, place.account.gid);
    }
    await run(
      program(place, 'initdb'),
      [
        `--pgdata=${fresh}`,
        `--username=${user}`,
        `--pwfile=${secret}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--no-locale',
        '--locale-provider=icu',
        '--icu-locale=sv-SE',
      ],
      { ...identity(place), env: environment, cwd: fresh },
    );
    await rename(fresh, data);
  } catch (error) {
    const said =
      error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : String(error);
    throw new StartRefused(`The database could not be created in ${place.base}: ${said}`);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(secret, { force: true });
  }
}

async function launch(place: Place, data: string, port: number, disposable: boolean): Promise<ChildProcess> {
  const logFile = path.join(place.base, 'postgres.log');
  const written = await stat(logFile).catch(() => undefined);
  const log = await open(logFile, (written?.size ?? 0) > 5_000_000 ? 'w' : 'a', 0o600);
  const settings = {
    port: String(port),
    listen_addresses: host,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    password_encryption: 'scram-sha-256',
    ...(disposable ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  try {
    return spawn(
      program(place, 'postgres'),
      ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      // A process group of its own: Ctrl-C reaches the program, which ends its questions before the database.
      { ...identity(place), env: environment, cwd: data, detached: true, stdio: ['ignore', log.fd, log.fd] },
    );
  } finally {
    await log.close();
  }
}

async function lastWords(place: Place): Promise<string> {
  const log = await readFile(path.join(place.base, 'postgres.log'), 'utf8').catch(() => '');
  const fatal = log.split('\n').filter((line) => /FATAL|PANIC|could not/.test(line));
  return fatal.at(-1) ?? 'it said nothing';
}

/** Starts on a free port; somebody else may take that port in between, so a few are tried. */
async function startServer(
  place: Place,
  data: string,
  disposable: boolean,
): Promise<{ server: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const server = await launch(place, data, port, disposable);
    let ended: string | undefined;
    server.once('error', (error) => {
      ended = error.message;
    });
    server.once('exit', () => {
      ended ??= '';
    });
    const ready = await until(async () => ended !== undefined || (await readPostmaster(data))?.ready === true, 60_000);
    if (ready && ended === undefined) return { server, port };
    server.kill('SIGQUIT');
    const said = ended || (await lastWords(place));
    if (attempt < 5 && /address already in use|could not create any TCP/i.test(said)) continue;
    throw new StartRefused(
      `The database in ${data} does not start: ${said} (see ${path.join(place.base, 'postgres.log')}).`,
    );
  }
}

function stopper(server: ChildProcess): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  const kill = () => server.kill('SIGINT');
  // The last resort, when the program ends without having asked for a stop.
  process.once('exit', kill);
  server.once('exit', () => process.removeListener('exit', kill));
  return () => {
    stopping ??= new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      kill();
    });
    return stopping;
  };
}

/**
 * Starts PostgreSQL with its data under the home, making the cluster the first time. The caller holds the home's lock.
 *
 * @throws {StartRefused} with a sentence when it cannot.
 */
export async function startEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const place = await findPlace(await realpath(options.home));
  if (place.note) options.say(place.note);
  const data = path.join(place.base, 'postgres');
  const existing = await stat(path.join(data, 'PG_VERSION')).catch(() => undefined);
  if (existing) {
    await clearLeftOver(data);
  } else {
    options.say('Creating the database …');
    await makeCluster(place, data, options.password);
  }
  const { server, port } = await startServer(place, data, options.disposable ?? false);
  const stop = stopper(server);
  return {
    host,
    port,
    user,
    stop,
    remove: async () => {
      await stop();
      await rm(place.base, { recursive: true, force: true });
    },
  };
}

/** The port of a server that already runs on the home's data; undefined when none does. */
export async function runningPort(home: string): Promise<number | undefined> {
  const data = path.join((await findPlace(await realpath(home))).base, 'postgres');
  const postmaster = await readPostmaster(data);
  if (!postmaster?.ready || !(await isServerOf(postmaster.pid, data))) return undefined;
  return postmaster.port;
}
