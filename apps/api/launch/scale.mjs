// Several processes behind a balancer, under load while one is killed and another restarted. Nothing here passes or fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { flag, number, readFlags, text } from './flags.mjs';
import { build, install, Refusal, requireNode, root, say, withoutStackTrace } from './workshop.mjs';

const usage = `Usage:
  npm run -s scale [-- --seconds 30] [--connections 10] [--municipalities 5] [--years 2] [--balancer haproxy | nginx] [--json]`;
const packages = { haproxy: 'haproxy', nginx: 'nginx-light' };

await withoutStackTrace(async () => {
  const options = readOptions();
  requireNode();
  await install();
  await build();
  const { installedBalancers } = await import('../scale/balancers.mjs');
  const balancers = installedBalancers().filter(
    ({ name }) => options.balancer === undefined || options.balancer === name,
  );
  requireTools(balancers, options.balancer);
  const { measureProcesses } = await import('../scale/measure.mjs');
  const product = await import(pathToFileURL(join(root, 'apps/api/dist/bench.js')).href);
  const tell = (sentence) => process.stderr.write(`${sentence}\n`);
  const report = await measureProcesses({ product, balancers, options, tell });
  if (options.json) say(JSON.stringify(report));
  else list(report);
});

function readOptions() {
  const names = ['seconds', 'connections', 'municipalities', 'years', 'balancer'];
  const values = readFlags({ ...Object.fromEntries(names.map((name) => [name, text])), json: flag }, '', usage);
  if (values.balancer !== undefined && !(values.balancer in packages)) throw new Refusal(usage);
  return {
    seconds: number(values.seconds, 30, usage),
    connections: number(values.connections, 10, usage),
    municipalities: number(values.municipalities, 5, usage),
    years: number(values.years, 2, usage),
    balancer: values.balancer,
    json: values.json,
  };
}

function requireTools(balancers, wanted) {
  if (balancers.length === 0) {
    const named = wanted === undefined ? Object.values(packages) : [packages[wanted]];
    throw new Refusal(`There is no balancer to put in front. On Debian: apt-get install ${named.join(' ')}`);
  }
  if (spawnSync('openssl', ['version']).status !== 0) {
    throw new Refusal(
      'There is no openssl on this machine to make a certificate with. On Debian: apt-get install openssl',
    );
  }
}

function list({ machine, size, connections, behind }) {
  say(`${machine}\n${size.municipalities} municipalities, ${size.years} years, ${connections} connections`);
  for (const [name, { version, requests, failed, failedHeldByKilled, p50, p99 }] of Object.entries(behind)) {
    say(`\n${name} ${version}`);
    const rows = { requests, failed, '  held by the killed process': failedHeldByKilled, 'p50 ms': p50, 'p99 ms': p99 };
    for (const [what, figure] of Object.entries(rows)) say(`${what.padEnd(30)}${String(figure).padStart(8)}`);
  }
}
