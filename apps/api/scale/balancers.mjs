// HAProxy and nginx as this machine has them, with the configurations of this folder.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// Not on the path of everybody.
const env = { ...process.env, PATH: [process.env.PATH, '/usr/sbin', '/usr/local/sbin'].join(delimiter) };
const kinds = {
  haproxy: { start: startHaproxy, read: haproxyLine },
  nginx: { start: startNginx, read: nginxLine },
};

/** Which of them are installed, with their versions. */
export function installedBalancers() {
  return Object.keys(kinds).flatMap((name) => {
    const { status, stdout, stderr } = spawnSync(name, ['-v'], { env, encoding: 'utf8' });
    const version = /\d+\.\d+\.\d+/.exec(`${stdout}${stderr}`)?.[0];
    return status === 0 && version ? [{ name, version }] : [];
  });
}

/** A certificate for this machine, which nobody else believes; key and certificate in one file. */
export function makeCertificate(folder) {
  const file = join(folder, 'tertial.pem');
  const to = { key: join(folder, 'key.pem'), certificate: join(folder, 'certificate.pem') };
  const name = ['-subj', '/CN=127.0.0.1', '-days', '2'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync('openssl', ['req', ...kind, ...name, '-keyout', to.key, '-out', to.certificate], { stdio: 'ignore' });
  writeFileSync(file, `${readFileSync(to.certificate, 'utf8')}${readFileSync(to.key, 'utf8')}`, { mode: 0o600 });
  return file;
}

/**
 * Starts one in front of the processes.
 *
 * @param given The folder for what it needs, the port to listen on, the certificate and the ports of the processes.
 */
export async function startBalancer(name, given) {
  const { start, read } = kinds[name];
  mkdirSync(given.folder, { recursive: true });
  chmodSync(given.folder, 0o755);
  const { args, log } = start(given);
  const child = spawn(name, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let heard = '';
  let complaint = '';
  child.stdout.on('data', (part) => {
    heard += part;
  });
  child.stderr.on('data', (part) => {
    complaint += part;
  });
  let isRunning = true;
  const ended = new Promise((resolve) => child.once('exit', resolve)).then(() => {
    isRunning = false;
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const origin = `https://127.0.0.1:${given.port}`;
  for (const end = Date.now() + 15_000; !(await answers(origin)); await pause(100)) {
    if (isRunning && Date.now() < end) continue;
    await stop();
    throw new Error(`${name} did not start:\n${complaint}`);
  }
  return {
    origin,
    stop,
    /** What it has written about each request: the place of the process that had it last, and whether it was answered. */
    requests: () =>
      (log ? readFileSync(log, 'utf8') : heard)
        .split('\n')
        .flatMap((line) => (line.startsWith('{"') ? told(read, JSON.parse(line), given.processes) : [])),
  };
}

function startHaproxy({ folder, port, certificate, processes }) {
  const own = join(folder, 'global.cfg');
  const file = join(folder, 'haproxy.cfg');
  writeFileSync(own, 'global\n    log stdout format raw local0\n');
  writeFileSync(
    file,
    filled('haproxy.cfg', [
      ['bind :443', `bind 127.0.0.1:${port}`],
      ['/etc/haproxy/tertial.pem', certificate],
      ...processes.map((process, place) => [`10.0.0.1${place + 1}:4000`, `127.0.0.1:${process}`]),
    ]),
  );
  return { args: ['-db', '-f', own, '-f', file], log: null };
}

function startNginx({ folder, port, certificate, processes }) {
  const log = join(folder, 'access.log');
  const site = join(folder, 'tertial.conf');
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    site,
    filled('nginx.conf', [
      ['listen 443', `listen 127.0.0.1:${port}`],
      ['ssl_certificate /etc/nginx/tertial.pem', `ssl_certificate ${certificate}`],
      ['ssl_certificate_key /etc/nginx/tertial.pem', `ssl_certificate_key ${certificate}`],
      ['/var/log/nginx/tertial.log', log],
      ...processes.map((process, place) => [`10.0.0.1${place + 1}:4000`, `127.0.0.1:${process}`]),
    ]),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    file,
    `daemon off;
worker_processes auto;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
events {}
http {
${temporary.map((kind) => `    ${kind}_temp_path ${join(folder, kind)};`).join('\n')}
    include ${site};
}
`,
  );
  return { args: ['-e', join(folder, 'error.log'), '-c', file], log };
}

/** A configuration of this folder with the addresses of this run; all else as it stands there. */
function filled(name, replacements) {
  let text = readFileSync(new URL(name, import.meta.url), 'utf8');
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${name} does not say ${from} any more.`);
    text = text.replace(from, to);
  }
  return text;
}

const processNames = ['one', 'two', 'three'];

function haproxyLine({ process: had, status, ended }) {
  return { place: processNames.indexOf(had), isAnswered: status > 0 && status < 500 && ended === '--' };
}

/** Only questions count: looking at the health is the machine's own. */
function told(read, line, processes) {
  return line.method === 'POST' ? [read(line, processes)] : [];
}

/** Where several were tried, the last one had it. */
function nginxLine({ process: had, status }, processes) {
  const port = Number(had.split(':').at(-1));
  return { place: processes.indexOf(port), isAnswered: status > 0 && status < 500 };
}

function answers(origin) {
  return new Promise((resolve) => {
    https
      .get(`${origin}/health/ready`, { rejectUnauthorized: false, agent: false }, (answer) => {
        answer.resume();
        resolve(answer.statusCode === 200);
      })
      .once('error', () => resolve(false));
  });
}
