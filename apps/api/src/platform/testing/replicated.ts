import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFile, chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createDatabaseIfMissing, migrate } from '@tertial/prisma/migrate';
import { findPlace } from '../embedded-database.place.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../embedded-database.ts';
import { appRole } from './names.ts';

const run = promisify(execFile);

/** A PostgreSQL of the caller's own and a streaming replica of it, both real, with a migrated and empty database. */
export interface ReplicatedDatabase {
  /** The primary, as the application's role and as the superuser. */
  readonly url: string;
  readonly adminUrl: string;
  /** The replica, alike. */
  readonly replica: { readonly url: string; readonly adminUrl: string };
  readonly stopReplica: () => Promise<void>;
  /** Starts it again, at the same address. */
  readonly startReplica: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts both: the primary is made and migrated, stopped, copied, and started again beside its copy. */
export async function startReplicated(): Promise<ReplicatedDatabase> {
  const password = randomBytes(12).toString('hex');
  const start = (home: string, { disposable = false } = {}) =>
    startEmbeddedDatabase({ home, password, disposable, say: () => undefined });
  const urls = ({ host, port, user }: Pick<EmbeddedDatabase, 'host' | 'port' | 'user'>) => {
    const as = (name: string) => `postgresql://${name}:${password}@${host}:${port}/tertial`;
    return { url: as(appRole), adminUrl: as(user) };
  };
  const homes = await Promise.all(['primary', 'replica'].map(temporaryHome));
  const [from, to] = await Promise.all(homes.map(dataFolder));
  const [home, copy] = homes;
  if (!home || !copy || !from || !to) throw new Error('There is no place for the two.');
  const first = await start(home, { disposable: true });
  await createDatabaseIfMissing(urls(first).adminUrl, 'tertial');
  await migrate(urls(first).adminUrl, { name: appRole, password });
  await first.stop();
  await run('cp', ['-a', from, to]);
  const primary = await start(home);
  const { host, port, user } = primary;
  const source = `host=${host} port=${port} user=${user} password=${password}`;
  await appendFile(path.join(to, 'postgresql.auto.conf'), `primary_conninfo = '${source}'\n`);
  await writeFile(path.join(to, 'standby.signal'), '');
  let replica = await start(copy);
  // A server that is started again has another port; what stands before it keeps its own.
  const door = createServer((socket) => {
    const inside = connect(replica.port, replica.host);
    for (const each of [socket, inside]) each.on('error', () => undefined).on('close', () => [socket, inside].map(end));
    socket.pipe(inside).pipe(socket);
  });
  await new Promise<void>((resolve) => door.listen(0, host, resolve));
  const bound = door.address();
  if (bound === null || typeof bound === 'string') throw new Error('The replica has no port.');
  return {
    ...urls(primary),
    replica: urls({ ...replica, port: bound.port }),
    stopReplica: () => replica.stop(),
    startReplica: async () => {
      replica = await start(copy);
    },
    stop: async () => {
      door.close();
      await replica.remove();
      await primary.remove();
      for (const each of homes) await rm(each, { recursive: true, force: true });
    },
  };
}

function end(socket: Socket) {
  socket.destroy();
}

async function temporaryHome(name: string): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), `tertial-${name}-`));
  // The server may run as another user than the tests.
  await chmod(home, 0o711);
  return home;
}

async function dataFolder(home: string): Promise<string> {
  return path.join((await findPlace(await realpath(home))).base, 'postgres');
}
