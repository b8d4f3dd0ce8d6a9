import pg from 'pg';
import { Prisma } from '../generated/client.ts';
import { type Answered, type Asked, Exchange, type Row } from './exchange.ts';

/** A statement with parameters $1 and on: made by the ORM's template, or written out where it is always the same. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What runs statements: a transaction of the ORM, or one past it. Give it templates as its own `$queryRaw`. */
export interface Statements {
  $queryRaw(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<unknown[]>;
  /** For a statement that is written out with parameters $1 and on, since it is always the same. */
  $queryRawUnsafe(query: string, ...values: unknown[]): Promise<unknown[]>;
  /**
   * Past the ORM: asks the last statement, and ends the transaction with it. What it does is kept, unless it fails: so it has
   * to fail itself where it should be undone.
   */
  $queryLast?(query: Prisma.Sql): Promise<unknown[]>;
}

/** The database past the ORM, for what is asked thousands of times: its own tenth of the processor time, and less waiting. */
export interface Direct {
  /** Answers a statement on what belongs to no municipality. */
  readonly readPlatform: (statement: Statement) => Promise<Row[]>;
  /**
   * Answers a statement in a read-only transaction of its own that is bound to a municipality: one message there, and one back.
   */
  readonly readTenant: (municipality: string, statement: Statement) => Promise<Row[]>;
  /** The same behind a condition that is sent along; null where the condition finds no row. */
  readonly readTenantWhere: (municipality: string, condition: Statement, statement: Statement) => Promise<Row[] | null>;
  /**
   * Runs `work` in one transaction that is bound to a municipality; it begins with the first statement. What `work` throws
   * undoes all of it.
   *
   */
  readonly changeTenant: <T>(
    municipality: string,
    work: (tx: Statements) => Promise<T>,
    along?: SentAlong,
  ) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** What is sent along with a change. */
export interface SentAlong {
  /** With its first statement: told whether the condition finds a row. An error that it gives then undoes the change. */
  readonly first?: { readonly condition: Statement; readonly told: (found: boolean) => Error | null };
  /** With its end. */
  readonly last?: Statement;
}

/** The server was not reached, or was lost on the way. */
class Unreachable extends Error {
  readonly code = 'ECONNRESET';
}

interface DirectOptions {
  /** The name that a statement is kept under as prepared; empty for one that is not. */
  readonly nameOf: (statement: { readonly sql: string }) => string;
  readonly onStatement?: ((sql: string) => void) | undefined;
  readonly onConnectionLost?: ((error: Error) => void) | undefined;
}

/** Opens a pool of its own. Connections are made when they are first needed. */
export function openDirect(config: pg.PoolConfig, { nameOf, onStatement, onConnectionLost }: DirectOptions): Direct {
  const pool = new pg.Pool(config);
  pool.on('error', (error) => onConnectionLost?.(error));
  // One that is lost while it is lent fails what was asked of it, and is told there.
  pool.on('connect', (client) => client.on('error', () => undefined));

  const framing = (text: string, ...values: unknown[]): Asked => ({ name: nameOf({ sql: text }), text, values });
  const question = ({ text, values }: Statement): Asked => {
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
      lost = error instanceof Unreachable ? error : await missing(client);
      throw error;
    } finally {
      client.release(lost);
    }
  }

  const readTenant = (municipality: string, statement: Statement) =>
    connected(async (client) => {
      const [, answer] = await exchange(client, [framing(bindToRead, municipality), question(statement)]);
      return rowsOf(answer);
    });

  const readTenantWhere = (municipality: string, condition: Statement, statement: Statement) =>
    connected(async (client) => {
      const asked = [framing(bindToRead, municipality), question(condition), question(statement)];
      const [, held, answer] = await exchange(client, asked);
      return rowsOf(held).length > 0 ? rowsOf(answer) : null;
    });

  const changeTenant = <T>(
    municipality: string,
    work: (tx: Statements) => Promise<T>,
    { first, last }: SentAlong = {},
  ) =>
    connected(async (client) => {
      const transaction: { state: 'notBegun' | 'underWay' | 'kept'; refusal: Error | null } = {
        ...{ state: 'notBegun', refusal: null },
      };
      const requireAllowed = () => {
        if (transaction.refusal) throw transaction.refusal;
      };
      const ending = () => [...(last ? [question(last)] : []), framing('COMMIT')];
      const keptBy = (answers: readonly Answered[]) => {
        // Of a transaction that has failed the server says so in this way alone.
        if (answers.at(-1)?.command !== 'COMMIT') throw new Error('Nothing was kept.');
        transaction.state = 'kept';
      };
      const query = async (statement: Statement, isLast = false) => {
        if (transaction.state === 'kept') throw new Error('The transaction has ended.');
        requireAllowed();
        const isFirst = transaction.state === 'notBegun';
        const begin = isFirst ? [framing('BEGIN'), framing(bindToChange, municipality)] : [];
        const proving = isFirst && first ? [question(first.condition)] : [];
        transaction.state = 'underWay';
        // It can be undone until the condition is known to hold.
        const ends = isLast && proving.length === 0 ? ending() : [];
        const answers = await exchange(client, [...begin, ...proving, question(statement), ...ends]);
        if (proving.length > 0 && first) transaction.refusal = first.told(rowsOf(answers[begin.length]).length > 0);
        requireAllowed();
        if (ends.length > 0) keptBy(answers);
        return rowsOf(answers[begin.length + proving.length]);
      };
      try {
        const done = await work({
          $queryRaw: (strings, ...values) => query('raw' in strings ? Prisma.sql(strings, ...values) : strings),
          $queryRawUnsafe: (text, ...values) => query({ text, values }),
          $queryLast: (statement) => query(statement, true),
        });
        requireAllowed();
        if (transaction.state === 'underWay') keptBy(await exchange(client, ending()));
        return done;
      } catch (error) {
        if (transaction.state === 'underWay' && !(error instanceof Unreachable))
          await exchange(client, [framing('ROLLBACK')]);
        throw error;
      }
    });

  return {
    readPlatform: (statement) =>
      connected(async (client) => {
        const [answer] = await exchange(client, [question(statement)]);
        return rowsOf(answer);
      }),
    readTenant,
    readTenantWhere,
    changeTenant,
    close: () => pool.end(),
  };
}

// Both hold until the transaction ends, and so does that the one changes nothing.
const bindToChange = "SELECT set_config('app.municipality', $1, true)";
const bindToRead = "SELECT set_config('app.municipality', $1, true), set_config('transaction_read_only', 'on', true)";

function rowsOf(answer: Answered | undefined): Row[] {
  return answer?.rows ?? [];
}

function exchange(client: pg.ClientBase, asked: readonly Asked[]): Promise<readonly Answered[]> {
  return new Promise((resolve, reject) => {
    const done = (cause: Error | null, answers: readonly Answered[]) => {
      if (cause === null) resolve(answers);
      else reject(cause instanceof pg.DatabaseError ? cause : new Unreachable('The connection was lost.', { cause }));
    };
    client.query(new Exchange(asked, done));
  });
}

/** Why the connection cannot be used again; undefined where the server still answers. */
async function missing(client: pg.ClientBase): Promise<Unreachable | undefined> {
  try {
    await exchange(client, []);
    return undefined;
  } catch (error) {
    return error instanceof Unreachable ? error : new Unreachable('The connection was lost.', { cause: error });
  }
}

function refuse(cause: unknown): never {
  if (cause instanceof Error && 'code' in cause) throw cause;
  throw new Unreachable('The server cannot be reached.', { cause });
}
