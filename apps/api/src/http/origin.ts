import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Where the server is reached: at one address from outside, or only from the machine itself. */
export interface Address {
  readonly publicUrl: URL | null;
  readonly host: string;
}

/** Whether a request that may change something comes from our own pages, or from a program without a browser. */
export function isOwnOrigin(request: FastifyRequest, address: Address): boolean {
  if (reading.has(request.method)) return true;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || isOwn(origin, request.headers.host, address);
}

function isOwn(origin: string, host: string | undefined, address: Address): boolean {
  if (address.publicUrl) return origin === address.publicUrl.origin;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.protocol === 'http:' && from.host === host && isNear(from.hostname, address.host);
}

/** Names that cannot be made to point here by somebody else's name server. */
function isNear(hostname: string, host: string): boolean {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return bare === 'localhost' || bare === host || isIP(bare) !== 0;
}
