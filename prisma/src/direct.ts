import { Socket } from 'node:net';
import pg from 'pg';
import { Prisma } from '../generated/client.ts';

/** What runs statements: a transaction of the ORM, or one past it. Give it templates as its own `$queryRaw`. */
export interface Statements {
  $queryRaw(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<unknown[]>;
}

/** The database past the ORM, for what is asked thousands of times: its own tenth of the processor time, and less waiting. */
export interface Direct {
  /** Answers a statement on what belongs to no municipality. */
  readonly readPlatform: (statement: Prisma.Sql) => Promise<Row[]>;
  /**
   * Answers a statement in a read-only transaction of its own that is bound to a municipality. Its beginning, the setting, the
   * statement and its end are sent at once.
   */
  readonly readTenant: (municipality: string, statement: Prisma.Sql) => Promise<Row[]>;
  /** The same behind a condition that is sent along; null where the condition finds no row. */
  readonly readTenantWhere: (
    municipality: string,
    condition: Prisma.Sql,
    statement: Prisma.Sql,
  ) => Promise<Row[] | null>;
  /**
   * Runs `work` in one transaction that is bound to a municipality; it begins with the first statement. What `work` throws
   * undoes all of it.
   *
   * @param last Sent along with its end.
   */
  readonly changeTenant: <T>(
    municipality: string,
    work: (tx: Statements) => Promise<T>,
    last?: Prisma.Sql,
  ) => Promise<T>;
  readonly close: () => Promise<void>;
}
type Row = Record<string, unknown>;

/** The server was not reached, or was lost on the way. */
class Unreachable extends Error {
  readonly code = 'ECONNRESET';
}

/** A client that can hold back what it sends until all of it is written. */
class GatheringClient extends pg.Client {
  readonly socket: Socket;

  constructor(config?: pg.ClientConfig) {
    const socket = new Socket();
    super({ ...config, stream: () => socket });
    this.socket = socket;
  }
}

interface DirectOptions {
  /** The name that a statement is kept under as prepared; empty for one that is not. */
  readonly nameOf: (statement: { readonly sql: string }) => string;
  readonly onStatement?: ((sql: string) => void) | undefined;
  readonly onConnectionLost?: ((error: Error) => void) | undefined;
}

/** Opens a pool of its own. Connections are made when they are first needed. */
export function openDirect(config: pg.PoolConfig, { nameOf, onStatement, onConnectionLost }: DirectOptions): Direct {
  const pool = new pg.Pool({ ...config, pipeline: true, Client: GatheringClient });
  pool.on('error', (error) => onConnectionLost?.(error));
  // One that is lost while it is lent fails what was asked of it, and is told there.
  pool.on('connect', (client) => client.on('error', () => undefined));

  const question = ({ text, values }: Prisma.Sql) => {
    onStatement?.(text);
    return { name: nameOf({ sql: text }), text, values };
  };

  /** Lends a connection; one that was lost meanwhile is not lent again. */
  async function connected<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch(refuse);
    let lost: Unreachable | undefined;
    try {
      return await work(client);
    } catch (error) {
      if (error instanceof Unreachable) lost = error;
      throw error;
    } finally {
      client.release(lost);
    }
  }

  const readTenant = (municipality: string, statement: Prisma.Sql) =>
    connected(async (client) => {
      const begin = frame(client, 'BEGIN READ ONLY', municipality);
      const [, { rows }] = await together(client, () => [
        send(client, begin),
        send(client, question(statement)),
        send(client, 'COMMIT'),
      ]);
      return rows;
    });

  const readTenantWhere = (municipality: string, condition: Prisma.Sql, statement: Prisma.Sql) =>
    connected(async (client) => {
      const begin = frame(client, 'BEGIN READ ONLY', municipality);
      const [, held, { rows }] = await together(client, () => [
        send(client, begin),
        send(client, question(condition)),
        send(client, question(statement)),
        send(client, 'COMMIT'),
      ]);
      return held.rows.length > 0 ? rows : null;
    });

  const changeTenant = <T>(municipality: string, work: (tx: Statements) => Promise<T>, last?: Prisma.Sql) =>
    connected(async (client) => {
      let begun = false;
      const query = async (statement: Prisma.Sql) => {
        if (begun) return (await send(client, question(statement))).rows;
        begun = true;
        const begin = frame(client, 'BEGIN', municipality);
        const [, { rows }] = await together(client, () => [send(client, begin), send(client, question(statement))]);
        return rows;
      };
      try {
        const done = await work({
          $queryRaw: (strings, ...values) => query('raw' in strings ? Prisma.sql(strings, ...values) : strings),
        });
        if (!begun) return done;
        const [, { command }] = await together(client, () => [
          last ? send(client, question(last)) : Promise.resolve(null),
          send(client, 'COMMIT'),
        ]);
        // Of a transaction that has failed the server says so in this way alone.
        if (command !== 'COMMIT') throw new Error('Nothing was kept.');
        return done;
      } catch (error) {
        if (begun && !(error instanceof Unreachable)) await send(client, 'ROLLBACK');
        throw error;
      }
    });

  return {
    readPlatform: (statement) => connected(async (client) => (await send(client, question(statement))).rows),
    readTenant,
    readTenantWhere,
    changeTenant,
    close: () => pool.end(),
  };
}

function frame(client: pg.ClientBase, begin: string, municipality: string): string {
  return `${begin}; SELECT set_config('app.municipality', ${client.escapeLiteral(municipality)}, true)`;
}

function send(client: pg.ClientBase, asked: string | pg.QueryConfig): Promise<pg.QueryResult<Row>> {
  return client.query<Row>(asked).catch((cause: unknown) => {
    if (cause instanceof pg.DatabaseError) throw cause;
    throw new Unreachable('The connection was lost.', { cause });
  });
}

/** Sends what `ask` sends at once. All of it is answered before anything is thrown, so that nothing is under way any more. */
async function together<Answers extends readonly unknown[]>(
  client: pg.ClientBase,
  ask: () => readonly [...{ [Place in keyof Answers]: Promise<Answers[Place]> }],
): Promise<Answers> {
  const socket = client instanceof GatheringClient ? client.socket : null;
  socket?.cork();
  const asked = ask();
  socket?.uncork();
  await Promise.allSettled(asked);
  return Promise.all(asked);
}

function refuse(cause: unknown): never {
  if (cause instanceof Error && 'code' in cause) throw cause;
  throw new Unreachable('The server cannot be reached.', { cause });
}
