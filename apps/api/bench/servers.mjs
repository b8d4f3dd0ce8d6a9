// The two servers and the database under them, each a process of its own.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The program as `npm start` runs it, on a database that is migrated: with sessions, rights and row level security. */
export async function startProgram({ url, adminUrl, port, settings = {} }) {
  const env = {
    ...process.env,
    ...{ DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl ?? '', PORT: String(port) },
    ...{ TERTIAL_DEMO: '1', LOG_LEVEL: 'error', NODE_ENV: 'production' },
    ...settings,
  };
  return start([fileURLToPath(new URL('../dist/main.js', import.meta.url))], env, port, 'Tertial is ready');
}

/** What it is measured against. */
export async function startReference({ adminUrl, port }) {
  const env = { ...process.env, DATABASE_ADMIN_URL: adminUrl, NODE_ENV: 'production' };
  return start([fileURLToPath(new URL('./reference.mjs', import.meta.url)), String(port)], env, port, 'ready');
}

async function start(args, env, port, word) {
  const began = performance.now();
  const flags = env.TERTIAL_BENCH_NODE_FLAGS?.split(' ').filter(Boolean) ?? [];
  const child = spawn(process.execPath, [...flags, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  const kill = (signal) => {
    child.kill(signal);
    return ended;
  };
  await new Promise((resolve, reject) => {
    let heard = '';
    child.stdout.on('data', (part) => {
      heard += part;
      if (heard.includes(word)) resolve();
    });
    child.once('exit', () => reject(new Error(`${args[0]} did not start: ${heard}`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid,
    startMs: Math.round(performance.now() - began),
    kill,
    stop: () => kill('SIGTERM'),
  };
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Signs people in as the program lets sample people; gives their cookies. */
export async function signIn(origin, person, municipality, headers = {}) {
  const answer = await fetch(`${origin}/auth/demo`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ person, municipality }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (answer.status !== 204 || cookie === undefined) throw new Error(`Nobody could sign in: ${answer.status}`);
  return cookie.split(';', 1)[0];
}
