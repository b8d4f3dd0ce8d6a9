import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../apps/api/launch/start.mjs', import.meta.url));

/** A server of one's own, with settings that the common one does not have. */
export interface OwnServer {
  readonly stop: () => Promise<void>;
}

/** A port that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() =>
        bound !== null && typeof bound === 'object' ? resolve(bound.port) : reject(new Error('port')),
      );
    });
  });
}

/**
 * Starts a server with its own figures, and waits until it serves.
 *
 * @param files Settings that are files: the variable, and what is in it as JSON.
 */
export async function startOwnServer(
  port: number,
  settings: Readonly<Record<string, string>>,
  files: Readonly<Record<string, unknown>>,
): Promise<OwnServer> {
  const home = await mkdtemp(join(tmpdir(), 'tertial-e2e-own-'));
  const named: Record<string, string> = {};
  for (const [variable, content] of Object.entries(files)) {
    named[variable] = join(home, `${variable}.json`);
    await writeFile(named[variable], JSON.stringify(content));
  }
  const env = { ...process.env, PORT: String(port), TERTIAL_HOME: join(home, 'data'), ...settings, ...named };
  const child = spawn(process.execPath, [launcher], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      if (said.includes('Tertial is ready')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`The server did not start:\n${said}`)));
  });
  try {
    await ready;
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}
