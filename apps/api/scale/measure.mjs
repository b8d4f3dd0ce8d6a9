// Three processes behind a balancer, under load while one is killed and another restarted: what the README of this folder tells.
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { machine } from '../bench/machine.mjs';
import { prepared, temporaryHome, worldOf } from '../bench/nation.mjs';
import { freePort, startProgram } from '../bench/servers.mjs';
import { writableCells } from '../bench/write.mjs';
import { makeCertificate, startBalancer } from './balancers.mjs';
import { startLoad } from './load.mjs';

const [killed, stopped] = [1, 2];
const drainSeconds = 5;
const behindTls = { 'x-forwarded-proto': 'https' };

/**
 * Loads and measures; gives the report.
 *
 * @param product What the built program lends: how to open a database of its own.
 */
export async function measureProcesses({ product, balancers, options, tell }) {
  const home = temporaryHome();
  const settings = product.readSettings({ ...process.env, TERTIAL_HOME: home });
  const database = await product.startDatabase(settings, { say: tell });
  const owner = new pg.Client({ connectionString: database.adminUrl });
  try {
    await owner.connect();
    const size = await prepared(owner, options, tell);
    const certificate = makeCertificate(home);
    const load = { before: loadavg()[0] };
    const behind = {};
    for (const { name, version } of balancers) {
      tell(`Three processes behind ${name} ${version} …`);
      const folder = join(home, name);
      behind[name] = {
        version,
        ...(await measured({ name, folder, certificate, database, owner, size, options, tell })),
      };
    }
    const { connections, seconds } = options;
    return {
      ...{ machine: machine(), date: new Date().toISOString(), size, connections, seconds, drainSeconds },
      load: { ...load, after: loadavg()[0] },
      behind,
    };
  } finally {
    await owner.end();
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function measured({ name, folder, certificate, database, owner, size, options, tell }) {
  const ports = [await freePort(), await freePort(), await freePort()];
  const port = await freePort();
  const settings = { PUBLIC_URL: `https://127.0.0.1:${port}`, DRAIN_SECONDS: String(drainSeconds) };
  const start = (place) => startProgram({ ...database, port: ports[place], settings });
  const processes = [];
  const closing = [];
  try {
    for (const place of ports.keys()) processes[place] = await start(place);
    const balancer = await startBalancer(name, { folder, port, certificate, processes: ports });
    closing.push(balancer);
    const world = await worldOf(owner, processes[0], size, behindTls);
    const given = {
      people: world.people,
      year: size.firstYear + size.years,
      connections: options.connections,
      side: 0,
    };
    const cells = await writableCells(owner, given);
    const load = startLoad({ origin: balancer.origin, connections: options.connections, world, cells });
    const part = () => pause((options.seconds * 1000) / 5);
    await part();
    tell('One is killed.');
    load.enter('killed');
    await processes[killed].kill('SIGKILL');
    await part();
    processes[killed] = await start(killed);
    await part();
    tell('It is back. Another one is stopped.');
    load.enter('stopped');
    await processes[stopped].kill('SIGTERM');
    processes[stopped] = await start(stopped);
    tell('It is back.');
    await part();
    return summary(await load.stop(), balancer.requests());
  } finally {
    for (const each of closing) await each.stop();
    for (const each of processes) await each.kill('SIGKILL');
  }
}

/**
 * HAProxy writes nothing of a request whose process went away on a connection that was in use before: what it was sent, and
 * neither answered nor wrote about, was held by the process that was killed.
 */
function summary({ milliseconds, writes, failures, seconds }, told) {
  const ordered = milliseconds.toSorted((one, other) => one - other);
  const at = (share) => Math.round(ordered[Math.floor((ordered.length - 1) * share)] * 10) / 10;
  const written = told.filter(({ place, isAnswered }) => place === killed && !isAnswered).length;
  const unwritten = Math.min(ordered.length - told.length, failures.filter(isReset).length);
  const reasons = failures.map(({ phase, why }) => `${phase}: ${why}`);
  return {
    requests: ordered.length,
    failed: failures.length,
    failedHeldByKilled: written + unwritten,
    ...{ p50: at(0.5), p99: at(0.99), slowest: at(1) },
    ...{ writes, perSecond: Math.round(ordered.length / seconds) },
    failures: Object.fromEntries(reasons.map((each) => [each, reasons.filter((other) => other === each).length])),
    byProcess: [0, 1, 2].map((each) => told.filter(({ place }) => place === each).length),
  };
}

function isReset({ phase, why }) {
  return phase === 'killed' && why === 'ECONNRESET';
}
