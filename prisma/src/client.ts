import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/client.ts';
import { type Direct, openDirect } from './direct.ts';
import { sessionLimits } from './limits.ts';

export { Prisma } from '../generated/client.ts';
export type { Direct, Statement, Statements } from './direct.ts';

/** The generated client, with its query events switched on. */
export type DatabaseClient = PrismaClient<'query'>;

export interface ConnectOptions {
  /** Connections held at most. Default 10. */
  readonly max?: number;
  /** Milliseconds to wait for a connection, new or from the pool. Default 5 000. */
  readonly connectTimeout?: number;
  /** Milliseconds after which the server gives up a statement. Default 15 000. */
  readonly statementTimeout?: number;
  /** Milliseconds after that until a server that does not even give up is given up itself. Default 5 000. */
  readonly grace?: number;
  /**
   * False keeps no statement prepared under a name. For poolers that hand the next transaction to another connection and do not
   * follow names: pgbouncer before 1.21.
   */
  readonly statementNames?: boolean;
  /** Called with the SQL of every statement sent, BEGIN and COMMIT included. For tests that count. */
  readonly onStatement?: (sql: string) => void;
  /** Called when an idle connection is lost; the pool opens a new one at the next question. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** Raw statements and Prisma's own are few; the limit keeps generated `IN` lists from filling the server's memory. */
const preparedStatements = 400;

function statementNames(kept = true): (query: { sql: string }) => string {
  if (!kept) return () => '';
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= preparedStatements) return '';
    const name = `t_${createHash('sha256').update(sql).digest('base64url').slice(0, 24)}`;
    names.set(sql, name);
    return name;
  };
}

/** Opens a client on a pool of its own. Connections are made when they are first needed. */
export function connect(url: string, options: ConnectOptions = {}): DatabaseClient {
  const adapter = new PrismaPg(poolOf(url, options), {
    statementNameGenerator: statementNames(options.statementNames),
    ...(options.onConnectionLost ? { onPoolError: options.onConnectionLost } : {}),
  });
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  const { onStatement } = options;
  if (onStatement) client.$on('query', (event) => onStatement(event.query));
  return client;
}

/** Opens another pool, past the ORM: as many connections more. */
export function connectDirect(url: string, options: ConnectOptions = {}): Direct {
  const { onStatement, onConnectionLost } = options;
  return openDirect(poolOf(url, options), {
    nameOf: statementNames(options.statementNames),
    onStatement,
    onConnectionLost,
  });
}

function poolOf(url: string, options: ConnectOptions) {
  const statementTimeout = options.statementTimeout ?? 15_000;
  return {
    connectionString: url,
    application_name: 'tertial',
    max: options.max ?? 10,
    connectionTimeoutMillis: options.connectTimeout ?? 5_000,
    ...sessionLimits(statementTimeout),
    // The server gives up first, so that its connection can be used again.
    query_timeout: statementTimeout + (options.grace ?? 5_000),
    keepAlive: true,
  };
}
