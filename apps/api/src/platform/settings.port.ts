import { createServer } from 'node:net';
import { StartRefused } from './settings.refused.ts';
import type { Settings } from './settings.ts';

/** What to say when the server cannot listen; undefined when the error is about something else. */
export function portProblem(error: unknown, host: string, port: number): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Choose another one with PORT.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Choose one from 1024 up with PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST is ${host}, which is no address of this machine.`;
  }
  return undefined;
}

/**
 * Asks for the port and gives it back, so that a taken one is told before the embedded database has been started. With a
 * database of one's own there may be a balancer, whose question would be taken in that moment and dropped.
 */
export async function requireFreePort({ host, port, database }: Pick<Settings, 'host' | 'port' | 'database'>) {
  if (database.kind === 'embedded') await tryPort(host, port);
}

function tryPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const problem = portProblem(error, host, port);
      reject(problem ? new StartRefused(problem) : error);
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}
