// The last week of a tertial in the whole country: what it asks for, what that costs here, and what it takes to carry it.
// `node apps/api/scale/country.mjs [--municipalities 20] [--years 5] [--rounds 3] [--replay 60] [--port 4000] [--json]`
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import pg from 'pg';
import { load } from '../bench/load.mjs';
import { databaseSpent, residentMebibytes, spent } from '../bench/measure.mjs';
import { freePort, signIn, startProgram } from '../bench/servers.mjs';
import { build, install, Refusal, requireNode, root, say, withoutStackTrace } from '../launch/workshop.mjs';
import { asking, desks, makeReady } from './country.work.mjs';

const lastYear = 2025;
const measuring = 8;
const replaying = 40;
/** The fullest of the 3,600 seconds of the busiest hour. */
const chance = 1 / 3_600;

/** Somebody in each municipality who hands in: who has done that does not approve it. */
const chiefs = `
  WITH chief AS (
    INSERT INTO person (municipality, id, handle, name)
    SELECT code, gen_random_uuid(), 'enhetschef', 'Påhittad Enhetschef' FROM municipality RETURNING municipality, id)
  INSERT INTO role_grant (municipality, person_id, role, unit_id)
  SELECT chief.municipality, chief.id, 'enhetschef', u.id FROM chief
  JOIN unit u ON u.municipality = chief.municipality AND u.parent_id IS NULL`;

await withoutStackTrace(async () => {
  const options = readOptions();
  requireNode();
  await install();
  await build();
  const product = await import(pathToFileURL(join(root, 'apps/api/dist/bench.js')).href);
  const report = await simulate(product, options);
  if (options.json) say(JSON.stringify(report));
  else tell(report);
});

function readOptions() {
  const text = { type: 'string' };
  const names = ['municipalities', 'years', 'rounds', 'replay', 'port'];
  const { values } = parseArgs({
    options: { ...Object.fromEntries(names.map((name) => [name, text])), json: { type: 'boolean', default: false } },
  });
  const number = (name, fallback) => {
    const value = Number(values[name] ?? fallback);
    if (!Number.isInteger(value) || value < 1) throw new Refusal(`--${name} is a whole number above 0.`);
    return value;
  };
  return {
    ...{ municipalities: number('municipalities', 20), years: number('years', 5), rounds: number('rounds', 3) },
    ...{ replay: number('replay', 60), port: values.port, json: values.json },
  };
}

async function simulate(product, options) {
  const week = product.weekOf(product.assumed.people);
  const requests = Object.values(week).reduce((sum, each) => sum + each, 0);
  const hours = product.hoursOf(requests);
  const peakHour = product.busiest(hours);
  const minute = peakHour.perSecond * product.assumed.minutePeak;
  const second = product.poissonPeak(minute, chance);
  const measured = await onThisMachine(product, options, week);
  const costOf = (operation) => measured.costs[operation];
  const perSecond = product.shared(second, week);
  const busy = product.busyCores(perSecond, costOf);
  const api = product.coresFor(busy.server);
  return {
    date: new Date().toISOString(),
    machine: machine(),
    ...{
      week,
      requests,
      hours,
      peak: { day: peakHour.day, hour: peakHour.hour, average: peakHour.perSecond, minute, second, perSecond },
    },
    measured,
    needed: {
      busyCores: busy,
      cores: { api, database: product.coresFor(busy.database) },
      apiMiB: api * measured.serverMiB,
      databaseMiB: Math.round(measured.databaseMiB.municipality * 290),
    },
    share: measured.replay.perSecond / second,
  };
}

/** A small country, the program on it, what each operation costs, and the mixture of the peak at a rate that it can carry. */
async function onThisMachine(product, { municipalities, years, rounds, replay, port }, week) {
  const home = mkdtempSync(join(tmpdir(), 'tertial-country-'));
  // Others may pass through, so that the database's own user reaches its data in there.
  chmodSync(home, 0o711);
  const database = await product.startDatabase(product.readSettings({ ...process.env, TERTIAL_HOME: home }), {
    say: (text) => process.stderr.write(`${text}\n`),
  });
  const owner = new pg.Client({ connectionString: database.adminUrl });
  let program;
  try {
    await owner.connect();
    const firstYear = lastYear - years + 1;
    await load(owner, { municipalities, years, firstYear }, (done) => {
      if (done % 5 === 0) process.stderr.write(`${done} of ${municipalities} municipalities are loaded.\n`);
    });
    await owner.query(chiefs);
    const size = Number((await owner.query('SELECT pg_database_size(current_database()) AS size')).rows[0].size);
    program = await startProgram({ ...database, port: port ?? (await freePort()) });
    const pids = { server: program.pid, postmaster: await postmasterOf(owner) };
    const ready = await readyDesks(owner, program.origin, lastYear + 1);
    const given = {
      origin: program.origin,
      pids,
      years: Array.from({ length: years }, (_, turn) => firstYear + turn),
      desks: ready,
    };
    const before = loadavg()[0];
    const costs = {};
    for (const operation of product.operations) {
      costs[operation] = await costOf(operation, rounds, given);
      process.stderr.write(`${operation.padEnd(10)}${told(costs[operation])}\n`);
    }
    const rate = rateFor(product, week, costs);
    process.stderr.write(`Replaying the mixture of the peak at ${rate} in a second, ${replay} s …\n`);
    const replayed = await replayAt(rate, replay, product.mixOf(week, 400), given);
    return {
      ...{ municipalities, years, connections: measuring, load: { before, after: loadavg()[0] }, costs },
      replay: { rate, seconds: replay, ...replayed },
      serverMiB: residentMebibytes(program.pid, 'VmHWM'),
      databaseMiB: { all: mebibytes(size), municipality: mebibytes(size) / municipalities },
    };
  } finally {
    await program?.stop();
    await owner.end();
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function readyDesks(owner, origin, year) {
  const people = new Map();
  const signedIn = async (municipality) => {
    const known = people.get(municipality) ?? {
      reporter: await signIn(origin, 'rapportor', municipality),
      chief: await signIn(origin, 'enhetschef', municipality),
      head: await signIn(origin, 'socialchef', municipality),
    };
    people.set(municipality, known);
    return known;
  };
  const ready = await desks(owner, { connections: replaying, year, signedIn });
  const ask = async ({ path, ...rest }) => {
    const text = await (await fetch(`${origin}${path}`, rest)).text();
    const { data, errors } = JSON.parse(text);
    if (errors) throw new Error(text.slice(0, 300));
    return data;
  };
  for (const desk of ready) await makeReady(desk, ask);
  return ready;
}

/** Medians over the rounds. */
async function costOf(operation, rounds, { desks: all, ...given }) {
  const own = all.slice(0, measuring);
  const warm = await burst({ ...given, desks: own, list: [operation], amount: 60 });
  const amount = Math.min(Math.max(Math.ceil(warm.perSecond * 3), 60), operation === 'signIn' ? 150 : 3_000);
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    runs.push(await burst({ ...given, desks: own, list: [operation], amount }));
  }
  const names = ['serverMs', 'databaseMs', 'p50', 'p99', 'bytes'];
  return {
    ...Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))])),
    wrong: runs.reduce((sum, { wrong }) => sum + wrong, 0),
  };
}

/** At most a third of the one thread that answers, and of all processors with the database: what asks works here too. */
function rateFor(product, week, costs) {
  const { server, database } = product.busyCores(product.shared(1, week), (operation) => costs[operation]);
  return Math.max(1, Math.floor(Math.min(1 / server, cpus().length / (server + database)) / 3));
}

async function replayAt(rate, seconds, mix, given) {
  const run = await burst({ ...given, list: mix, overallRate: rate, duration: seconds });
  return { ...run, desks: given.desks.length };
}

/** Asks what the list names, each desk over a connection of its own and at another place of the list. */
async function burst({ origin, pids, years, desks: all, list, ...how }) {
  let wrong = 0;
  let place = 0;
  const before = spent(pids);
  const began = performance.now();
  let ended = began;
  const run = autocannon({
    ...{ url: origin, connections: all.length, timeout: 60, ...how },
    setupClient: (client) => {
      const desk = all[place % all.length];
      const start = Math.floor((place * list.length) / all.length);
      client.setRequests(requestsOf(desk, [...list.slice(start), ...list.slice(0, start)], years, () => (wrong += 1)));
      place += 1;
    },
  });
  run.on('response', () => {
    ended = performance.now();
  });
  const result = await run;
  const after = spent(pids);
  const answers = result.requests.total;
  return {
    answers,
    perSecond: answers / ((ended - began) / 1000),
    ...{ p50: result.latency.p50, p99: result.latency.p99, most: result.latency.max },
    serverMs: (after.server - before.server) / answers,
    databaseMs: databaseSpent(before, after) / answers,
    bytes: result.throughput.total / answers,
    wrong: wrong + result.non2xx + result.errors + result.timeouts,
  };
}

function requestsOf(desk, list, years, onWrong) {
  let turn = 0;
  let asked;
  return list.map((operation) => ({
    setupRequest: (request) => {
      asked = asking(operation, desk, turn, years);
      turn += 1;
      return { ...request, ...asked.ask };
    },
    onResponse: (_status, body) => {
      if (!asked.isRight(body)) onWrong();
    },
  }));
}

async function postmasterOf(owner) {
  const { rows } = await owner.query('SELECT pg_backend_pid() AS pid');
  return Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${rows[0].pid}/status`, 'utf8'))?.[1]);
}

function median(values) {
  const ordered = values.toSorted((one, other) => one - other);
  return ordered[Math.floor(ordered.length / 2)];
}

function mebibytes(bytes) {
  return Math.round((bytes / 1024 ** 2) * 10) / 10;
}

function machine() {
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${memory} GiB, Node ${process.versions.node}`;
}

function told({ serverMs, databaseMs, p50, p99, wrong }) {
  const cpu = `CPU server ${serverMs.toFixed(2)} database ${databaseMs.toFixed(2)} ms`;
  return `${cpu}, p50 ${p50} p99 ${p99} ms${wrong > 0 ? `, ${wrong} WRONG` : ''}`;
}

function tell({ date, machine: where, week, requests, hours, peak, measured, needed, share }) {
  say(`${where}, ${date}\n`);
  say(`A week of ${Math.round(requests)} requests. In a second, Monday to Friday, hour by hour:`);
  for (const day of [0, 1, 2, 3, 4]) {
    const own = hours.filter((hour) => hour.day === day);
    say(`  ${own.map(({ hour, perSecond }) => `${hour}: ${perSecond.toFixed(1)}`).join('  ')}`);
  }
  say(
    `The busiest hour is day ${peak.day + 1} at ${peak.hour}: ${peak.average.toFixed(1)} in a second, ${peak.minute.toFixed(1)} in its busiest`,
  );
  say(`minute, and ${peak.second} in the fullest second of that.\n`);
  for (const [operation, cost] of Object.entries(measured.costs)) {
    const amount = `${Math.round(week[operation])} a week, ${peak.perSecond[operation].toFixed(1)} at the peak`;
    say(`${operation.padEnd(10)}${amount.padEnd(40)}${told(cost)}`);
  }
  say(
    `\nBusy at the peak: API ${needed.busyCores.server.toFixed(2)}, database ${needed.busyCores.database.toFixed(2)} cores`,
  );
  say(
    `Needed: API ${needed.cores.api} cores and ${needed.apiMiB} MiB, database ${needed.cores.database} cores for ${needed.databaseMiB} MiB of data`,
  );
  const { rate, seconds, answers, perSecond, wrong } = measured.replay;
  say(
    `Replayed ${answers} requests in ${seconds} s, ${perSecond.toFixed(1)} of ${rate} in a second: ${(share * 100).toFixed(0)} % of the country's fullest second`,
  );
  say(`  ${told(measured.replay)}, ${wrong} wrong`);
}
