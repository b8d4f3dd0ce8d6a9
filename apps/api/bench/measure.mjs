// One burst of questions at one server, and what it cost.
import { readdirSync, readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { reading } from './work.mjs';
import { writing } from './write.mjs';

const kinds = 300;
/** Of a hundred questions. */
const mixture = { table: 70, history: 12, rank: 12, write: 6 };
const ticksInSecond = 100;

/** Asks `amount` questions of one kind, or a mixture, over so many connections. The answers are counted, and looked at where they save. */
export async function burst({ side, origin, name, amount, connections, world, cells, pids }) {
  const requests = name === 'write' || name === 'mix' ? [] : readings(name, side, world);
  let wrong = 0;
  const onWrong = () => {
    wrong += 1;
  };
  const before = spent(pids);
  let connection = 0;
  const began = performance.now();
  let ended = began;
  const asking = autocannon({
    ...{ url: origin, connections, amount: Math.max(amount, connections), timeout: 60 },
    ...(requests.length > 0
      ? { requests }
      : {
          setupClient: (client) => {
            const own = cells[connection % cells.length];
            client.setRequests(
              name === 'mix' ? mixed(side, world, own, connection, onWrong) : [write(side, own, onWrong)],
            );
            connection += 1;
          },
        }),
  });
  // It tells that it is done at whole seconds; what counts is the last answer.
  asking.on('response', () => {
    ended = performance.now();
  });
  const result = await asking;
  const after = spent(pids);
  const answers = result.requests.total;
  return {
    perSecond: answers / ((ended - began) / 1000),
    ...{ p50: result.latency.p50, p99: result.latency.p99 },
    serverMs: (after.server - before.server) / answers,
    databaseMs: databaseSpent(before, after) / answers,
    bytes: result.throughput.total / answers,
    wrong: wrong + result.non2xx + result.errors + result.timeouts,
  };
}

function readings(name, side, world) {
  return Array.from({ length: kinds }, (_, turn) => reading(name, turn, world)[side]);
}

function write(side, cells, onWrong) {
  let turn = 0;
  let asked;
  return {
    setupRequest: (request) => {
      asked = writing(cells, turn);
      turn += 1;
      return { ...request, ...asked[side]() };
    },
    onResponse: (_status, body) => {
      if (!asked.answered(body)) onWrong();
    },
  };
}

function mixed(side, world, cells, connection, onWrong) {
  const saving = write(side, cells, onWrong);
  return mixedTurns(connection).map(({ name, turn }) => (name === 'write' ? saving : reading(name, turn, world)[side]));
}

/** A hundred questions in the proportions of the mixture, in another order on each connection. */
export function mixedTurns(connection) {
  const names = Object.entries(mixture).flatMap(([name, count]) => Array.from({ length: count }, () => name));
  return names
    .map((name, place) => ({ name, turn: place + connection * 31, at: ((place + 1) * 7919 * (connection + 3)) % 1009 }))
    .sort((one, other) => one.at - other.at);
}

/** Milliseconds of CPU so far of the server's process, and of each of the database's. */
export function spent({ server, postmaster }) {
  const pids = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid));
  const database = pids.flatMap((pid) => {
    const found = stat(pid);
    return found?.parent === postmaster ? [[pid, found.cpu]] : [];
  });
  return { server: stat(server).cpu, database: new Map(database) };
}

/** What the database's processes have spent since; one that has ended meanwhile had nothing to do. */
export function databaseSpent(before, after) {
  return [...after.database].reduce((sum, [pid, cpu]) => sum + cpu - (before.database.get(pid) ?? 0), 0);
}

function stat(pid) {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?=[A-Z] )/);
    const [, parent, ...rest] = fields.split(' ');
    return { parent: Number(parent), cpu: ((Number(rest[9]) + Number(rest[10])) * 1000) / ticksInSecond };
  } catch {
    return null;
  }
}

/** MiB that a process holds, or has held at most. */
export function residentMebibytes(pid, field = 'VmRSS') {
  const kibibytes = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kibibytes) / 1024);
}
