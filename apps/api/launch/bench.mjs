// How fast the program is at what it is for, measured on this machine. Nothing here passes or fails.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { build, install, Refusal, requireNode, root, run, say, withoutStackTrace } from './workshop.mjs';

const usage = `Usage:
  npm run -s bench [-- --municipalities 290] [--years 10] [--connections 10 | 1,10,50] [--rounds 5] [--seconds 4] [--operations table,rank] [--home folder] [--json]
  npm run -s bench -- explorer [--years 10] [--indicators 200] [--units 60] [--rounds 9] [--home folder] [--no-browser] [--json]`;
const text = { type: 'string' };
const flag = { type: 'boolean', default: false };
const municipality = '9998';
const lastYear = 2023;

await withoutStackTrace(async () => {
  const [first] = process.argv.slice(2);
  const isNation = first === undefined || first.startsWith('-');
  const options = isNation ? readNation() : readExplorer();
  requireNode();
  await install();
  await build();
  if (!options.json) say(`${machine()}\n`);
  await (isNation ? nation(options) : wholeExplorer(options));
});

async function wholeExplorer(options) {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'tertial-bench-'));
  try {
    const report = await explorer(options, home);
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

function readFlags(flags, positional) {
  let read;
  try {
    read = parseArgs({ allowPositionals: true, options: flags });
  } catch {
    throw new Refusal(usage);
  }
  if (read.positionals.join(' ') !== positional) throw new Refusal(usage);
  return read.values;
}

function number(given, fallback) {
  if (given !== undefined && !/^[1-9]\d{0,2}$/.test(given)) throw new Refusal(usage);
  return given === undefined ? fallback : Number(given);
}

function readNation() {
  const names = ['municipalities', 'years', 'connections', 'rounds', 'seconds', 'operations', 'home', 'port'];
  const values = readFlags({ ...Object.fromEntries(names.map((name) => [name, text])), json: flag }, '');
  return {
    municipalities: number(values.municipalities, 290),
    years: number(values.years, 10),
    connections: (values.connections ?? '10').split(',').map((each) => number(each, 10)),
    rounds: number(values.rounds, 5),
    seconds: number(values.seconds, 4),
    operations: values.operations?.split(','),
    home: values.home,
    port: values.port,
    json: values.json,
  };
}

function readExplorer() {
  const names = ['years', 'indicators', 'units', 'rounds', 'home'];
  const flags = { ...Object.fromEntries(names.map((name) => [name, text])), 'no-browser': flag, json: flag };
  const values = readFlags(flags, 'explorer');
  return {
    years: number(values.years, 10),
    indicators: number(values.indicators, 200),
    units: number(values.units, 60),
    rounds: number(values.rounds, 9),
    home: values.home,
    browser: !values['no-browser'],
    json: values.json,
  };
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
    const measured = (name) => import(pathToFileURL(join(root, 'e2e/bench', name)).href);
    const { measureApi, signIn } = await measured('api.mjs');
    const who = { person: 'socialchef', municipality };
    const cookie = await signIn(server.origin, who.person, municipality);
    const api = await measureApi({ origin: server.origin, cookie, years, rounds, pid: server.pid });
    const page = browser ? await measuredPage(measured, { origin: server.origin, years, who, rounds }) : null;
    return {
      ...{ machine: machine(), date: new Date().toISOString(), size: { years: howMany, indicators, units } },
      ...{ loadSeconds, startSeconds: server.seconds, load: { before: loadBefore, after: loadavg()[0] }, api, page },
    };
  } finally {
    await server.stop();
    if (!json) say('');
  }
}

async function measuredPage(measured, what) {
  ensureChromium();
  const { measurePage } = await measured('page.mjs');
  return measurePage(what);
}

function load(env, size) {
  const words = Object.entries(size).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const command = join(root, 'apps/api/launch/cli.mjs');
  const { code, output } = run(process.execPath, [command, 'sample', 'large', ...words], { env });
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

function machine() {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} × ${first?.model ?? 'unknown'}, ${memory} GiB, ${process.platform}, Node ${process.versions.node}`;
}

/** Every figure on a line of its own, by the way to it. */
function tell(report, path = '') {
  for (const [name, value] of Object.entries(report)) {
    const at = path === '' ? name : `${path}.${name}`;
    if (value !== null && typeof value === 'object') tell(value, at);
    else say(`${at.padEnd(44)}${String(value).padStart(12)}`);
  }
}
