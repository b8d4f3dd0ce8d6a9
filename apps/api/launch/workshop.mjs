// What has to be in place before the program can run: packages, generated code, bundles. Plain JavaScript without
// dependencies, since on a fresh machine there is nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const pnpm = 'pnpm@12.21.0';
const skipped = new Set(['node_modules', 'dist', 'generated', '.git', '.tertial', 'test-results', 'playwright-report']);

/** An expected failure: told in one sentence, without a stack trace. */
export class Refusal extends Error {}

export function say(text) {
  process.stdout.write(`${text}\n`);
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Refusal(`Tertial needs Node.js 20.19 or later, and this is ${process.versions.node}.`);
  }
}

/** Runs a program to its end. Quiet unless it fails, or unless its output is asked for. */
export function run(command, args, { cwd = root, env = process.env, show = false } = {}) {
  const windows = process.platform === 'win32';
  const done = spawnSync(command, args, {
    cwd,
    env,
    shell: windows,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  if (done.error) throw new Refusal(`Could not run ${command}: ${done.error.message}`);
  return { code: done.status ?? 1, output: `${done.stdout ?? ''}${done.stderr ?? ''}` };
}

function mustRun(what, command, args, options) {
  const { code, output } = run(command, args, options);
  if (code !== 0) throw new Refusal(`${what} failed:\n${output.trim()}`);
}

/** Runs a tool that a package of ours brought along, with the same Node. */
export function runTool(packageFolder, name, args, options = {}) {
  return run(process.execPath, [toolPath(packageFolder, name), ...args], {
    cwd: join(root, packageFolder),
    ...options,
  });
}

function toolPath(packageFolder, name) {
  const [packageName, bin = packageName.split('/').at(-1)] = name.split(':');
  const places = [packageFolder, '.'].map((at) => join(root, at, 'node_modules', packageName, 'package.json'));
  const manifest = places.find(existsSync);
  if (manifest === undefined) throw new Refusal(`${packageName} is not installed: run npx ${pnpm} install.`);
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bins === 'string' ? bins : bins[bin]);
}

function mustRunTool(what, ...rest) {
  const { code, output } = runTool(...rest);
  if (code !== 0) throw new Refusal(`${what} failed:\n${output.trim()}`);
}

/** Does a piece of work unless its inputs are as they were when it was last done. */
async function once(name, inputs, work) {
  const stamps = join(root, 'node_modules', '.tertial');
  const stamp = join(stamps, name);
  const now = fingerprint(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const began = Date.now();
  // Only the result belongs on stdout: scripts read it.
  process.stderr.write(`${name} …`);
  try {
    await work();
  } finally {
    process.stderr.write(` ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  }
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, now);
}

function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const input of inputs) {
    for (const file of filesOf(join(root, input))) hash.update(relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !skipped.has(entry.name))
      .sort((first, second) => (first.name < second.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]));
  } catch (problem) {
    if (problem.code === 'ENOTDIR') return [path];
    throw problem;
  }
}

const manifests = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  ...['apps/api', 'apps/web', 'packages/domain', 'packages/contract', 'prisma', 'e2e'].map(
    (at) => `${at}/package.json`,
  ),
];

/** Packages as the lock file has them. */
export async function install() {
  const env = { ...process.env, npm_config_loglevel: 'error', COREPACK_ENABLE_STRICT: '0' };
  await once('Installing packages', manifests, () => {
    mustRun('Installing the packages', 'npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], { env });
  });
}

/** The database client, made from the schema. */
export async function generate() {
  await once('Making the database client', ['prisma/schema', 'prisma/prisma.config.ts', 'prisma/package.json'], () => {
    mustRunTool('Making the database client', 'prisma', 'prisma', ['generate']);
  });
}

/** The web client and the server, as the program runs them. */
export async function build() {
  await generate();
  await once('Building the web client', ['apps/web', 'packages', 'pnpm-lock.yaml'], () => {
    mustRunTool('Building the web client', 'apps/web', 'vite', ['build']);
  });
  await buildServer();
}

/** The server alone, for what asks it without a browser. */
export async function buildServer() {
  await generate();
  await once('Building the server', ['apps/api', 'packages', 'prisma', 'pnpm-lock.yaml'], bundleServer);
}

async function bundleServer() {
  const { build: bundle, stop } = createRequire(join(root, 'apps/api/package.json'))('esbuild');
  const outdir = join(root, 'apps/api/dist');
  await bundle({
    entryPoints: {
      main: join(root, 'apps/api/src/main.ts'),
      cli: join(root, 'apps/api/src/cli/main.ts'),
      migration: join(root, 'apps/api/src/cli/new-migration.ts'),
      bench: join(root, 'apps/api/src/bench.ts'),
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    plugins: [packagesStayOutside(outdir), filesKnowTheirPlace(outdir)],
  });
  await stop();
}

/**
 * Bundles what is ours and leaves packages where they lie. Each is resolved from the package of ours that asks for it, so
 * that the server needs not list what only the database package uses.
 */
function packagesStayOutside(outdir) {
  return {
    name: 'packages-stay-outside',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, async ({ path, resolveDir, kind, pluginData }) => {
        if (pluginData === 'seen' || path.startsWith('@tertial/') || path.startsWith('node:')) return undefined;
        const found = await build.resolve(path, { resolveDir, kind, pluginData: 'seen' });
        if (found.errors.length > 0 || found.external) return found;
        return {
          path: relative(outdir, found.path)
            .split(sep)
            .join('/')
            .replace(/^(?!\.)/, './'),
          external: true,
        };
      });
    },
  };
}

/** A file of ours that looks for another one beside it finds it from its own place, not from the bundle's. */
function filesKnowTheirPlace(outdir) {
  return {
    name: 'files-know-their-place',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (!text.includes('import.meta.url') || path.includes('node_modules')) return undefined;
        const place = encodeURI(relative(outdir, path).split(sep).join('/'));
        const contents = text.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`);
        return { contents, loader: 'ts' };
      });
    },
  };
}

export async function runBuilt(name) {
  await import(pathToFileURL(join(root, 'apps/api/dist', `${name}.js`)).href);
}

/** Ends the program with one sentence where the failure was expected. */
export async function withoutStackTrace(work) {
  try {
    await work();
  } catch (problem) {
    process.stderr.write(`${problem instanceof Refusal ? problem.message : (problem?.stack ?? problem)}\n`);
    process.exitCode = 1;
  }
}
