// Reads from a streaming replica: a real primary and a real replica, two processes of the program, people who read and write.
// What is shown here and how to set it up stands in DATABASE.md.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { databaseSpent, spent } from '../bench/measure.mjs';
import { freePort, startProgram } from '../bench/servers.mjs';
import { build, install, requireNode, root, say, withoutStackTrace } from '../launch/workshop.mjs';
import { cellsOf, fill, gather, openYear, years } from './database.country.mjs';
import { ask, told } from './database.load.mjs';
import { connected, homeIn, serverFolder, startPrimary, startReplica } from './postgres.mjs';

const seconds = 8;
const readers = 8;
const writers = 2;

export async function main() {
  requireNode();
  await install();
  await build();
  const product = await import(pathToFileURL(`${root}/apps/api/dist/bench.js`).href);
  const folder = serverFolder('replica');
  const running = [];
  try {
    const primary = await startPrimary(folder, await freePort());
    running.push(primary);
    const owner = await connected(primary.adminUrl);
    running.push({ stop: () => owner.end() });
    const home = homeIn(folder);
    await fill(product, primary, owner, home);
    await owner.query('CREATE EXTENSION pg_stat_statements');
    const replica = await startReplica(folder, await freePort(), primary.port);
    const servers = { primary, replica };
    running.push({ stop: () => servers.replica.stop() });
    const given = { owner, servers };
    say(`${readers} who read, ${writers} who write and look at what they wrote, ${seconds} s each, two processes.\n`);
    await phase('Without the replica', given, {});
    const settings = { DATABASE_REPLICA_URL: replica.url };
    await phase('With the replica', given, settings);
    await phase('With a replica that stands still', given, settings, async () => {
      const other = await connected(servers.replica.adminUrl);
      await other.query('SELECT pg_wal_replay_pause()');
      return async () => {
        await other.query('SELECT pg_wal_replay_resume()');
        await other.end();
      };
    });
    await phase('With a replica that is killed on the way and comes back', given, settings, async () => {
      const cut = (async () => {
        await pause((seconds * 1000) / 4);
        await servers.replica.stop('SIGQUIT');
        servers.replica = await servers.replica.again();
      })();
      return () => cut;
    });
  } finally {
    for (const each of running.reverse()) await each.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two processes under load; `meanwhile` is begun with it, and what that gives is done after it. */
async function phase(name, { owner, servers }, settings, meanwhile = async () => async () => undefined) {
  const { primary } = servers;
  const processes = [];
  try {
    for (let number = 0; number < 2; number += 1) {
      processes.push(await startProgram({ ...primary, port: await freePort(), settings }));
    }
    const origins = processes.map(({ origin }) => origin);
    const world = await gather(owner, origins[0]);
    const cells = await cellsOf(owner, world, writers);
    await ask({ origins, ...world, cells, readers: 2, writers: 1, years, openYear, seconds: 1.5 });
    await owner.query('SELECT pg_stat_statements_reset()');
    const pids = { server: processes[0].pid, postmaster: primary.pid };
    const before = spent(pids);
    const after = await meanwhile();
    const lag = watchLag(owner);
    const answers = await ask({ origins, ...world, cells, readers, writers, years, openYear, seconds });
    const lags = await lag();
    const cpu = databaseSpent(before, spent(pids));
    await after();
    const reads = answers.reads.length + answers.ownReads.length;
    const onPrimary = await tablesRead(owner);
    say(name);
    say(`  ${told('reads', answers.reads, seconds)}`);
    say(`  ${told('writes', answers.writes, seconds)}`);
    say(`  ${told('own reads after that', answers.ownReads, seconds)}`);
    say(`  answered by            replica ${reads - onPrimary}, primary ${onPrimary}`);
    say(`  stale own reads        ${answers.stale}`);
    say(`  refused or failed      ${answers.wrong}`);
    say(`  lag of the replica     ${lags}`);
    say(`  CPU of the primary     ${(cpu / (reads + answers.writes.length)).toFixed(2)} ms for each question\n`);
  } finally {
    for (const each of processes) await each.stop();
  }
}

/** How often the primary has answered a table: what is only read has a transaction of its own kind. */
async function tablesRead(owner) {
  const { rows } = await owner.query(
    "SELECT coalesce(sum(calls), 0)::int AS calls FROM pg_stat_statements WHERE query = 'BEGIN READ ONLY'",
  );
  return rows[0].calls;
}

/** Looks ten times a second how long a commit takes to be seen on the replica. */
function watchLag(owner) {
  const seen = [];
  let asking = Promise.resolve();
  const look = async () => {
    const { rows } = await owner.query(
      `SELECT extract(epoch FROM replay_lag) * 1000 AS lag FROM pg_stat_replication WHERE application_name = 'replica'`,
    );
    for (const { lag } of rows) if (lag !== null) seen.push(Number(lag));
  };
  const timer = setInterval(() => {
    asking = asking.then(look);
  }, 100);
  return async () => {
    clearInterval(timer);
    await asking;
    if (seen.length === 0) return 'none seen';
    const ordered = seen.toSorted((one, other) => one - other);
    return `median ${ordered[Math.floor(ordered.length / 2)].toFixed(1)} ms, at most ${ordered.at(-1).toFixed(1)} ms`;
  };
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

if (process.argv[1] === new URL(import.meta.url).pathname) await withoutStackTrace(main);
