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

const usage =
  'Usage: npm run -s bench -- explorer [--years 10] [--indicators 200] [--units 60] [--rounds 9] [--home folder] [--no-browser] [--json]';
const municipality = '9998';
const lastYear = 2023;

await withoutStackTrace(async () => {
  const options = readOptions();
  requireNode();
  await install();
  await build();
  if (!options.json) say(`${machine()}\n`);
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'tertial-bench-'));
  try {
    const report = await explorer(options, home);
    if (!options.json) tell(report);
    say(options.json ? JSON.stringify(report) : '');
  } finally {
    if (options.home === undefined) rmSync(home, { recursive: true, force: true });
  }
});

function readOptions() {
  const number = (text, fallback) => {
    if (text !== undefined && !/^[1-9]\d{0,2}$/.test(text)) throw new Refusal(usage);
    return text === undefined ? fallback : Number(text);
  };
  const text = { type: 'string' };
  const flag = { type: 'boolean', default: false };
  const options = {
    ...{ years: text, indicators: text, units: text, rounds: text, home: text },
    ...{ 'no-browser': flag, json: flag },
  };
  let read;
  try {
    read = parseArgs({ allowPositionals: true, options });
  } catch {
    throw new Refusal(usage);
  }
  const { positionals, values } = read;
  if (positionals.join(' ') !== 'explorer') throw new Refusal(usage);
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
