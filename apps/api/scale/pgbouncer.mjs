// The program through pgbouncer in transaction mode, beside the same without it. What an operator sets stands in DATABASE.md.
import { spawn } from 'node:child_process';
import { chownSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { proveSame } from '../bench/same.mjs';
import { freePort, startProgram, startReference } from '../bench/servers.mjs';
import { build, install, Refusal, requireNode, root, say, withoutStackTrace } from '../launch/workshop.mjs';
import { cellsOf, fill, gather, openYear, years } from './database.country.mjs';
import { ask, told } from './database.load.mjs';
import { connected, homeIn, names, serverAccount, serverFolder, startPrimary, urlOf } from './postgres.mjs';

const program = '/usr/sbin/pgbouncer';
const seconds = 8;
const readers = 24;
const writers = 8;
/** Fewer than ask at once, so that a transaction seldom meets the connection that the one before had. */
const serverConnections = 4;

export async function main() {
  requireNode();
  await install();
  await build();
  const product = await import(pathToFileURL(`${root}/apps/api/dist/bench.js`).href);
  const folder = serverFolder('pgbouncer');
  const running = [];
  try {
    const server = await startPrimary(folder, await freePort());
    running.push(server);
    const owner = await connected(server.adminUrl);
    running.push({ stop: () => owner.end() });
    const home = homeIn(folder);
    await fill(product, server, owner, home);
    const pooler = await startPooler(folder, server.port);
    running.push(pooler);
    const given = { owner, adminUrl: server.adminUrl };
    say(`${readers} who read, ${writers} who write and look at what they wrote, ${seconds} s each, two processes.\n`);
    await phase('Straight to PostgreSQL', given, server.url, {});
    const url = urlOf(pooler.port, names.application);
    await phase(`Through pgbouncer (${serverConnections} connections)`, given, url, {
      DATABASE_STATEMENT_NAMES: 'off',
    });
  } finally {
    for (const each of running.reverse()) await each.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function phase(name, { owner, adminUrl }, url, settings) {
  const processes = [];
  try {
    for (let number = 0; number < 2; number += 1) {
      processes.push(await startProgram({ url, adminUrl, port: await freePort(), settings }));
    }
    const origins = processes.map(({ origin }) => origin);
    const reference = await startReference({ adminUrl, port: await freePort() });
    processes.push(reference);
    const world = await gather(owner, origins[0]);
    const side = async (number) => cellsOf(owner, world, 1, number);
    const pair = { program: await side(0), reference: await side(1) };
    await proveSame({ world, servers: { program: origins[0], reference: reference.origin }, cells: pair, owner });
    const cells = (await cellsOf(owner, world, writers + 1)).slice(1);
    const answers = await ask({ origins, ...world, cells, readers, writers, years, openYear, seconds });
    const { rows } = await owner.query(
      `SELECT count(*)::int AS open FROM pg_stat_activity WHERE usename = '${names.application}'`,
    );
    say(name);
    say('  the same rows as the reference for table, rank, history and write');
    say(`  ${told('reads', answers.reads, seconds)}`);
    say(`  ${told('writes', answers.writes, seconds)}`);
    say(`  ${told('own reads after that', answers.ownReads, seconds)}`);
    say(`  stale own reads        ${answers.stale}`);
    say(`  refused or failed      ${answers.wrong}`);
    say(`  connections            ${rows[0].open} of the application's role on the server\n`);
  } finally {
    for (const each of processes) await each.stop();
  }
}

async function startPooler(folder, port) {
  if (!existsSync(program)) throw new Refusal('There is no pgbouncer here: apt-get install pgbouncer.');
  const own = await freePort();
  const users = join(folder, 'users.txt');
  const file = join(folder, 'pgbouncer.ini');
  writeFileSync(users, `"${names.application}" "${names.password}"\n`);
  writeFileSync(
    file,
    `[databases]
${names.database} = host=127.0.0.1 port=${port} connect_query='SET statement_timeout = 15000; SET idle_in_transaction_session_timeout = 60000'
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = ${serverConnections}
max_client_conn = 200
ignore_startup_parameters = statement_timeout, idle_in_transaction_session_timeout
`,
  );
  const account = serverAccount();
  if (account.uid !== undefined) for (const each of [users, file]) chownSync(each, account.uid, account.gid);
  const pooler = spawn(program, [file], { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => pooler.once('exit', resolve));
  let heard = '';
  await new Promise((resolve, reject) => {
    pooler.stderr.on('data', (part) => {
      heard += part;
      if (heard.includes('process up')) resolve();
    });
    pooler.once('exit', () => reject(new Refusal(`pgbouncer did not start:\n${heard}`)));
  });
  return {
    port: own,
    stop: async () => {
      pooler.kill('SIGINT');
      await ended;
    },
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) await withoutStackTrace(main);
