import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const assets = `${sep}assets${sep}`;

/**
 * Serves the built client. Its assets carry a digest in their names and never change; all else is asked for anew.
 * What was built smaller beside a file is given to those who can read it.
 */
export async function client(app: FastifyInstance, { root }: { root: string }): Promise<void> {
  await app.register(files, {
    root,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isAsset = path.startsWith(`${root}${assets}`);
      reply.header('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** Whether there is a built client to serve. */
export function hasClient(root: string): boolean {
  return existsSync(join(root, 'index.html'));
}

/** Whether an unknown address is one of the client's own, which its router will know. */
export function isClientRoute({ method, url }: Pick<FastifyRequest, 'method' | 'url'>): boolean {
  return (method === 'GET' || method === 'HEAD') && !/^\/(assets|auth|export|graphql|health)(\/|\?|$)/.test(url);
}
