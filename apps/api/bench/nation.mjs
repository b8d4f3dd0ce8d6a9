// The program beside a reference on one made-up country: what the README of this folder tells how to read.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { load, loadedSize } from './load.mjs';
import { machine } from './machine.mjs';
import { burst, residentMebibytes } from './measure.mjs';
import { proveSame } from './same.mjs';
import { freePort, signIn, startProgram, startReference } from './servers.mjs';
import { writableCells } from './write.mjs';

const lastYear = 2025;
const operations = ['table', 'rank', 'history', 'write', 'mix', 'page'];
const sides = ['program', 'reference'];
/** What the program is asked that keeps answers, as it does unless told otherwise; all else it reckons anew each time. */
const keepsAnswers = new Set(['mix']);
/** Only the program is asked for the whole page; the reference has its rows, the table. */
const onlyProgram = new Set(['page']);

/**
 * Loads, proves and measures; gives the report.
 *
 * @param product What the built program lends: how to open a database of its own.
 */
export async function measureNation({ product, options, tell }) {
  const home = options.home ?? temporaryHome();
  const database = await product.startDatabase(product.readSettings({ ...process.env, TERTIAL_HOME: home }), {
    say: tell,
  });
  const owner = new pg.Client({ connectionString: database.adminUrl });
  const running = [];
  try {
    await owner.connect();
    const size = await prepared(owner, options, tell);
    const settings = { ANSWER_CACHE_MIB: '0' };
    const program = await startProgram({ ...database, port: options.port ?? (await freePort()), settings });
    running.push(program);
    const keeping = await startProgram({ ...database, port: await freePort() });
    running.push(keeping);
    const reference = await startReference({ ...database, port: await freePort() });
    running.push(reference);
    const world = await worldOf(owner, program, size);
    const servers = { program, keeping, reference };
    const idle = residentMebibytes(program.pid);
    await prove({ owner, world, servers, size, options });
    tell('Both servers give the same rows.');
    const postmaster = await parentOf((await owner.query('SELECT pg_backend_pid() AS pid')).rows[0].pid);
    const load = { before: loadavg()[0] };
    const at = {};
    for (const connections of options.connections) {
      at[connections] = await measured({ owner, world, servers, size, options, connections, postmaster, tell });
    }
    const chosen = at[10] ?? at[options.connections[0]];
    return {
      ...Object.fromEntries(
        Object.entries(chosen).flatMap(([name, { ratio }]) => (ratio === null ? [] : [[name, ratio]])),
      ),
      ...{ machine: machine(), date: new Date().toISOString(), size, rounds: options.rounds, seconds: options.seconds },
      load: { ...load, after: loadavg()[0] },
      startMs: program.startMs,
      memory: {
        idleMiB: idle,
        afterMiB: residentMebibytes(program.pid),
        peakMiB: residentMebibytes(program.pid, 'VmHWM'),
        peakKeepingMiB: residentMebibytes(keeping.pid, 'VmHWM'),
      },
      at,
    };
  } finally {
    for (const server of running) await server.stop();
    await owner.end();
    await database.stop();
    if (options.home === undefined) rmSync(home, { recursive: true, force: true });
  }
}

/** Others may pass through, so that the database's own user reaches its data in there. */
export function temporaryHome() {
  const home = mkdtempSync(join(tmpdir(), 'tertial-bench-'));
  chmodSync(home, 0o711);
  return home;
}

/** Loads the country unless the home holds it; gives its size. */
export async function prepared(owner, { municipalities, years }, tell) {
  const wanted = { municipalities, years, firstYear: lastYear - years + 1 };
  const found = await loadedSize(owner);
  if (found !== null) {
    if (found.municipalities === municipalities && found.years === years) return found;
    throw new Error(
      `The home holds ${found.municipalities} municipalities and ${found.years} years: use another --home.`,
    );
  }
  const began = performance.now();
  await load(
    owner,
    wanted,
    (done) => done % 10 === 0 && tell(`${done} of ${municipalities} municipalities are loaded.`),
  );
  return { ...wanted, loadSeconds: Math.round((performance.now() - began) / 100) / 10 };
}

/** Who asks, of which years, and what the indicators of the year under way are called. */
export async function worldOf(owner, program, { firstYear, years }, headers = {}) {
  const { rows } = await owner.query(
    `SELECT m.code, (SELECT p.id FROM person p WHERE p.municipality = m.code AND p.handle = 'rapportor') AS writer
     FROM municipality m ORDER BY m.code`,
  );
  const people = [];
  for (const { code, writer } of rows) {
    people.push({
      municipality: code,
      cookie: await signIn(program.origin, 'socialchef', code, headers),
      writer: { id: writer, cookie: await signIn(program.origin, 'rapportor', code, headers) },
    });
  }
  const found = await owner.query('SELECT municipality, position, id FROM indicator WHERE year = $1', [
    firstYear + years,
  ]);
  return {
    people,
    years: Array.from({ length: years }, (_, turn) => firstYear + turn),
    ids: new Map(found.rows.map(({ municipality, position, id }) => [`${municipality}:${position}`, id])),
  };
}

async function cellsFor(owner, world, { firstYear, years }, connections) {
  const given = { people: world.people, year: firstYear + years, connections };
  return {
    program: await writableCells(owner, { ...given, side: 0 }),
    reference: await writableCells(owner, { ...given, side: 1 }),
  };
}

async function prove({ owner, world, servers, size }) {
  const cells = await cellsFor(owner, world, size, 1);
  const origins = { program: servers.program.origin, reference: servers.reference.origin };
  await proveSame({ world, servers: origins, cells, owner });
}

/** Warm-up and rounds; in each round the two servers take turns at each operation. */
async function measured({ owner, world, servers, size, options, connections, postmaster, tell }) {
  const cells = await cellsFor(owner, world, size, connections);
  const ask = (side, name, amount) => {
    const server = side === 'program' && keepsAnswers.has(name) ? servers.keeping : servers[side];
    return burst({
      ...{ side, origin: server.origin, name, amount, connections, world, cells: cells[side] },
      pids: { server: server.pid, postmaster },
    });
  };
  const chosen = operations.filter((name) => options.operations === undefined || options.operations.includes(name));
  const runs = Object.fromEntries(chosen.map((name) => [name, { program: [], reference: [] }]));
  const amounts = {};
  for (const name of chosen) {
    for (const side of sidesOf(name)) {
      const warm = await ask(side, name, 20 * connections);
      const { perSecond } = await ask(side, name, Math.ceil(warm.perSecond));
      amounts[`${name}:${side}`] = Math.ceil(perSecond * options.seconds);
    }
  }
  for (let round = 0; round < options.rounds; round += 1) {
    for (const name of chosen) {
      for (const side of round % 2 === 0 ? sidesOf(name) : sidesOf(name).toReversed()) {
        const run = await ask(side, name, amounts[`${name}:${side}`]);
        runs[name][side].push(run);
        tell(`${connections} connections, round ${round + 1}: ${name.padEnd(8)}${side.padEnd(10)}${told(run)}`);
      }
    }
  }
  return Object.fromEntries(chosen.map((name) => [name, summary(runs[name])]));
}

function sidesOf(name) {
  return onlyProgram.has(name) ? ['program'] : sides;
}

function told({ perSecond, p50, p99, serverMs, databaseMs, bytes, wrong }) {
  const ms = `p50 ${p50} p99 ${p99} ms, CPU server ${serverMs.toFixed(2)} database ${databaseMs.toFixed(2)} ms`;
  return `${perSecond.toFixed(0).padStart(6)}/s  ${ms}, ${bytes.toFixed(0)} B${wrong > 0 ? `, ${wrong} WRONG` : ''}`;
}

/** Medians over the rounds, and the ratio of the program to the reference within each round, of which the median. */
function summary({ program, reference }) {
  const ratios = program.flatMap(({ perSecond }, round) =>
    reference[round] ? [perSecond / reference[round].perSecond] : [],
  );
  const cost = ({ serverMs, databaseMs }) => serverMs + databaseMs;
  const own = medians(program);
  const other = reference.length > 0 ? medians(reference) : null;
  return {
    ratio: ratios.length > 0 ? round(median(ratios)) : null,
    spread: ratios.length > 0 ? [round(Math.min(...ratios)), round(Math.max(...ratios))] : null,
    costRatio: other && round(cost(own) / cost(other)),
    ...{ program: own, reference: other },
  };
}

function medians(runs) {
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, round(median(runs.map((run) => run[key])))]));
}

function median(values) {
  const ordered = values.toSorted((one, other) => one - other);
  const middle = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
}

function round(value) {
  return Math.round(value * 1000) / 1000;
}

async function parentOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/PPid:\s+(\d+)/.exec(status)?.[1]);
}
