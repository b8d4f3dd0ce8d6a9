// How fast the program is at what it is for, measured on this machine. Nothing here passes or fails.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { machine } from '../bench/machine.mjs';
import { ensureChromium } from './chromium.mjs';
import { flag, number, readFlags, text } from './flags.mjs';
import { build, install, Refusal, requireNode, root, run, say, withoutStackTrace } from './workshop.mjs';

const usage = `Usage:
  npm run -s bench [-- --municipalities 290] [--years 10] [--connections 10 | 1,10,50] [--rounds 5] [--seconds 4] [--operations table,rank] [--home folder] [--json]
  npm run -s bench -- explorer [--years 10] [--indicators 200] [--units 60] [--rounds 9] [--home folder] [--no-browser] [--json]
  npm run -s bench -- page [--rounds 5] [--home folder] [--json]
  npm run -s bench -- concurrent [--writes 100000] [--connections 16] [--json]
  npm run -s bench -- serve [--municipalities 290] [--into folder] [--out file] [--peers postgresql://…] [--home folder] [--port 4000]`;
const municipality = '9998';
const lastYear = 2023;

const kinds = {
  nation: { read: readNation, measure: nation },
  explorer: { read: readExplorer, measure: (options) => atHome(options, explorer) },
  page: { read: readPage, measure: (options) => atHome(options, pages) },
  concurrent: { read: readConcurrent, measure: concurrent },
  serve: { read: readServe, measure: serve },
};

await withoutStackTrace(async () => {
  const [first] = process.argv.slice(2);
  const kind = kinds[first === undefined || first.startsWith('-') ? 'nation' : first];
  if (!kind) throw new Refusal(usage);
  const options = kind.read();
  requireNode();
  await install();
  await build();
  if (!options.json) say(`${machine()}\n`);
  await kind.measure(options);
});

async function atHome(options, measure) {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'tertial-bench-'));
  try {
    const report = await measure(options, home);
    if (!options.json) tell(report);
    say(options.json ? JSON.stringify(report) : '');
  } finally {
    if (options.home === undefined) rmSync(home, { recursive: true, force: true });
  }
}

/** The program beside a reference, on a made-up country: apps/api/bench. */
async function nation(options) {
  const { measureNation } = await import('../bench/nation.mjs');
  const product = await import(pathToFileURL(join(root, 'apps/api/dist/bench.js')).href);
  const report = await measureNation({ product, options, tell: (text) => process.stderr.write(`${text}\n`) });
  if (!options.json) tell(report);
  say(options.json ? JSON.stringify(report) : '');
}

/** Many who write at once: ends with 1 where anything is not what it should be. */
async function concurrent(options) {
  const { measureConcurrent } = await import('../bench/concurrent.mjs');
  const product = await import(pathToFileURL(join(root, 'apps/api/dist/bench.js')).href);
  const report = await measureConcurrent({ product, options, tell: (text) => process.stderr.write(`${text}\n`) });
  if (!options.json) tell(report);
  say(options.json ? JSON.stringify(report) : '');
  const { strayedCount, strayedTotals, breaks } = report.checked;
  if (strayedCount + strayedTotals + breaks > 0) process.exitCode = 1;
}

/** The program as one among others, for the peers' bench to ask. */
async function serve(options) {
  const { serve: serveCountry } = await import('../bench/serve.mjs');
  const product = await import(pathToFileURL(join(root, 'apps/api/dist/bench.js')).href);
  const ended = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await serveCountry({ product, options, ended, tell: (text) => process.stderr.write(`${text}\n`) });
}

function readServe() {
  const names = ['municipalities', 'into', 'out', 'peers', 'home', 'port'];
  const values = readFlags(Object.fromEntries(names.map((name) => [name, text])), 'serve', usage);
  const seen = (path) => path && resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const into = seen(values.into);
  if (into !== undefined && !existsSync(join(into, 'lib/adapters.mjs'))) {
    throw new Refusal(`There is no bench of the peers in ${into}.`);
  }
  return {
    municipalities: number(values.municipalities, 290, usage),
    into,
    out: seen(values.out) ?? join(into ?? seen('.'), 'tertial.json'),
    peers: values.peers ?? 'postgresql://postgres@127.0.0.1:55432/tertial',
    home: seen(values.home),
    port: values.port,
  };
}

function readConcurrent() {
  const values = readFlags({ writes: text, connections: text, json: flag }, 'concurrent', usage);
  if (values.writes !== undefined && !/^[1-9]\d{0,6}$/.test(values.writes)) throw new Refusal(usage);
  return {
    writes: Number(values.writes ?? 100_000),
    connections: number(values.connections, 16, usage),
    json: values.json,
  };
}

function readNation() {
  const names = ['municipalities', 'years', 'connections', 'rounds', 'seconds', 'operations', 'home', 'port'];
  const values = readFlags({ ...Object.fromEntries(names.map((name) => [name, text])), json: flag }, '', usage);
  return {
    municipalities: number(values.municipalities, 290, usage),
    years: number(values.years, 10, usage),
    connections: (values.connections ?? '10').split(',').map((each) => number(each, 10, usage)),
    rounds: number(values.rounds, 5, usage),
    seconds: number(values.seconds, 4, usage),
    operations: values.operations?.split(','),
    home: values.home,
    port: values.port,
    json: values.json,
  };
}

function readExplorer() {
  const names = ['years', 'indicators', 'units', 'rounds', 'home'];
  const flags = { ...Object.fromEntries(names.map((name) => [name, text])), 'no-browser': flag, json: flag };
  const values = readFlags(flags, 'explorer', usage);
  return {
    years: number(values.years, 10, usage),
    indicators: number(values.indicators, 200, usage),
    units: number(values.units, 60, usage),
    rounds: number(values.rounds, 9, usage),
    home: values.home,
    browser: !values['no-browser'],
    json: values.json,
  };
}

function readPage() {
  const values = readFlags({ rounds: text, home: text, json: flag }, 'page', usage);
  return { rounds: number(values.rounds, 5, usage), home: values.home, json: values.json };
}

/** The pages beside their budgets, in milliseconds where nothing else is said. */
async function pages({ rounds, json }, home) {
  const env = { ...process.env, TERTIAL_HOME: home, TERTIAL_DEMO: '1', LOG_LEVEL: 'error' };
  // Three tertials of 34 units make somewhat more than 10,000 rows, and the indicators 100 curves.
  if (!existsSync(join(home, 'postgres'))) {
    load(env, { years: 1, indicators: 100, units: 34 });
    sample(env, ['reset']);
  }
  ensureChromium();
  const folder = lighthouse();
  const loadBefore = loadavg()[0];
  const { origin, stop } = await start(env);
  try {
    const { signIn } = await benchFile('api.mjs');
    const { measureVitals } = await benchFile('vitals.mjs');
    const { measureBudgets } = await benchFile('page.mjs');
    const cookie = await signIn(origin, 'socialchef', '0139');
    const vitals = await measureVitals({ origin, cookie, address: '/indikatorer?year=2022', folder, rounds });
    const who = { person: 'socialchef', municipality };
    const explored = await measureBudgets({ origin, year: lastYear, who, rounds });
    return {
      ...{ machine: machine(), date: new Date().toISOString(), load: { before: loadBefore, after: loadavg()[0] } },
      lcpDesktop: { measured: vitals.lcpDesktop, budget: 1500 },
      lcpMobile: { measured: vitals.lcpMobile, budget: 2500 },
      inp: { measured: vitals.inp, budget: 100 },
      table: { rows: explored.rows, measured: explored.table, budget: 60 },
      filter: { measured: explored.filter, budget: 50 },
      droppedFrames: { measured: explored.droppedFrames, plainPage: explored.plainDroppedFrames, budget: 0 },
      smallCharts: { curves: explored.curves, measured: explored.drawings, budget: 10 },
    };
  } finally {
    await stop();
    if (!json) say('');
  }
}

/** Lighthouse is fetched when it is first needed: it is three times as big as all else, and no test asks for it. */
function lighthouse() {
  const name = 'lighthouse@13.5.0';
  const folder = join(root, 'node_modules/.tertial', name);
  if (!existsSync(join(folder, 'node_modules/lighthouse'))) {
    mkdirSync(folder, { recursive: true });
    const { code, output } = run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', name]);
    if (code !== 0) throw new Refusal(`Lighthouse could not be fetched:\n${output.trim()}`);
  }
  return folder;
}

function benchFile(name) {
  return import(pathToFileURL(join(root, 'e2e/bench', name)).href);
}

async function explorer({ years: howMany, indicators, units, rounds, browser, json }, home) {
  const env = { ...process.env, TERTIAL_HOME: home, TERTIAL_DEMO: '1', LOG_LEVEL: 'error' };
  const began = performance.now();
  const isLoaded = existsSync(join(home, 'postgres'));
  if (!isLoaded) load(env, { years: howMany, indicators, units });
  const loadSeconds = isLoaded ? null : Math.round((performance.now() - began) / 100) / 10;
  const years = Array.from({ length: howMany }, (_, turn) => lastYear - howMany + 1 + turn);
  const loadBefore = loadavg()[0];
  const server = await start(env);
  try {
    const { measureApi, signIn } = await benchFile('api.mjs');
    const who = { person: 'socialchef', municipality };
    const cookie = await signIn(server.origin, who.person, municipality);
    const api = await measureApi({ origin: server.origin, cookie, years, rounds, pid: server.pid });
    const page = browser ? await measuredPage({ origin: server.origin, years, who, rounds }) : null;
    return {
      ...{ machine: machine(), date: new Date().toISOString(), size: { years: howMany, indicators, units } },
      ...{ loadSeconds, startSeconds: server.seconds, load: { before: loadBefore, after: loadavg()[0] }, api, page },
    };
  } finally {
    await server.stop();
    if (!json) say('');
  }
}

async function measuredPage(what) {
  ensureChromium();
  const { measurePage } = await benchFile('page.mjs');
  return measurePage(what);
}

function load(env, size) {
  const words = Object.entries(size).flatMap(([name, value]) => [`--${name}`, String(value)]);
  sample(env, ['large', ...words]);
}

function sample(env, words) {
  const { code, output } = run(process.execPath, [join(root, 'apps/api/launch/cli.mjs'), 'sample', ...words], { env });
  if (code !== 0) throw new Refusal(`The figures could not be loaded:\n${output.trim()}`);
}

/** The real server, in a process of its own. */
async function start(env) {
  const port = await freePort();
  const began = performance.now();
  const launcher = join(root, 'apps/api/launch/start.mjs');
  const child = spawn(process.execPath, [launcher], {
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    let heard = '';
    child.stdout.on('data', (part) => {
      heard += part;
      if (heard.includes('Tertial is ready')) resolve();
    });
    child.once('exit', () => reject(new Refusal(`The server did not start:\n${heard}`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid,
    seconds: Math.round((performance.now() - began) / 100) / 10,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Every figure on a line of its own, by the way to it. */
function tell(report, path = '') {
  for (const [name, value] of Object.entries(report)) {
    const at = path === '' ? name : `${path}.${name}`;
    if (value !== null && typeof value === 'object') tell(value, at);
    else say(`${at.padEnd(44)}${String(value).padStart(12)}`);
  }
}
