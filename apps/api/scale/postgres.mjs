// PostgreSQL as Debian has it, in folders of its own: a primary, and a streaming replica of it.
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Refusal } from '../launch/workshop.mjs';

const host = '127.0.0.1';
const installed = '/usr/lib/postgresql';
const settings = {
  listen_addresses: host,
  unix_socket_directories: '',
  shared_preload_libraries: 'pg_stat_statements',
};
export const names = {
  database: 'tertial',
  owner: 'postgres',
  application: 'tertial_app',
  password: 'only-for-this-run',
};

/** Whom servers run as: root may not be one. */
export function serverAccount() {
  if (userInfo().uid !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('postgres:'));
  if (!line) throw new Refusal('There is no user postgres: install postgresql (apt-get install postgresql).');
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/** A folder that the servers may write in. */
export function serverFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `tertial-${name}-`));
  const { uid, gid } = serverAccount();
  if (uid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

function binary(name) {
  const [newest] = existsSync(installed)
    ? readdirSync(installed).sort((one, other) => Number(other) - Number(one))
    : [];
  if (!newest) throw new Refusal('There is no PostgreSQL of Debian here: apt-get install postgresql.');
  return join(installed, newest, 'bin', name);
}

function runTool(name, args) {
  const env = { ...process.env, PGPASSWORD: names.password, LC_ALL: 'C.UTF-8' };
  const done = spawnSync(binary(name), args, { ...serverAccount(), env, cwd: '/', encoding: 'utf8' });
  if (done.status !== 0) throw new Refusal(`${name} failed:\n${done.stderr}`);
}

/** Makes and starts a primary. */
export async function startPrimary(folder, port) {
  const data = join(folder, 'primary');
  const secret = join(folder, 'password');
  writeFileSync(secret, names.password, { mode: 0o644 });
  runTool('initdb', [
    '-D',
    data,
    '-U',
    names.owner,
    '--pwfile',
    secret,
    '--auth',
    'scram-sha-256',
    '--encoding',
    'UTF8',
  ]);
  const server = await start(data, port);
  const owner = await connected(urlOf(port, names.owner, 'postgres'));
  await owner.query(`CREATE DATABASE ${names.database}`);
  await owner.end();
  return server;
}

/** Copies a primary that runs, and starts the copy as its streaming replica. */
export async function startReplica(folder, port, primaryPort) {
  const data = join(folder, 'replica');
  const source = `host=${host} port=${primaryPort} user=${names.owner} password=${names.password} application_name=replica`;
  runTool('pg_basebackup', ['-D', data, '-R', '-X', 'stream', '--checkpoint=fast', '-d', source]);
  return start(data, port);
}

async function start(data, port) {
  const options = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = `${data}.log`;
  const server = spawn(binary('postgres'), ['-D', data, ...options], {
    ...serverAccount(),
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  server.stderr.on('data', (part) => appendFileSync(log, part));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await answers(port, server, log);
  return {
    port,
    pid: server.pid,
    url: urlOf(port, names.application),
    adminUrl: urlOf(port, names.owner),
    /** At once: who is connected is cut off. */
    stop: async (signal = 'SIGINT') => {
      server.kill(signal);
      await ended;
    },
    again: () => start(data, port),
  };
}

async function answers(port, server, log) {
  for (let turn = 0; turn < 600; turn += 1) {
    if (server.exitCode !== null) throw new Refusal(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`);
    try {
      const client = await connected(urlOf(port, names.owner, 'postgres'));
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Refusal(`PostgreSQL did not answer at ${port}.`);
}

export function urlOf(port, user, database = names.database) {
  return `postgresql://${user}:${names.password}@${host}:${port}/${database}`;
}

export async function connected(url) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** A folder for the program beside it. */
export function homeIn(folder) {
  const home = join(folder, 'home');
  mkdirSync(home);
  return home;
}
