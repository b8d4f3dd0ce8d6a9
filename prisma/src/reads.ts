import { Socket } from 'node:net';
import pg from 'pg';

/** A statement with its values, as Prisma's `sql` makes one. */
interface Statement {
  /** With `$1` and on where the values belong. */
  readonly text: string;
  readonly values: unknown[];
}

/** Reads past the ORM, for what is asked thousands of times: one statement each, and one round trip. */
export interface Reads {
  /** Answers a statement on what belongs to no municipality. */
  readonly platform: (statement: Statement) => Promise<Row[]>;
  /**
   * Answers a statement in a read-only transaction of its own that is bound to a municipality. Its beginning, the setting, the
   * statement and its end are sent at once.
   */
  readonly tenant: (municipality: string, statement: Statement) => Promise<Row[]>;
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

interface ReadsOptions {
  /** The name that a statement is kept under as prepared; empty for one that is not. */
  readonly nameOf: (statement: { readonly sql: string }) => string;
  readonly onStatement?: ((sql: string) => void) | undefined;
  readonly onConnectionLost?: ((error: Error) => void) | undefined;
}

/** Opens a pool for reads. Connections are made when they are first needed. */
export function openReads(config: pg.PoolConfig, { nameOf, onStatement, onConnectionLost }: ReadsOptions): Reads {
  const pool = new pg.Pool({ ...config, pipeline: true, Client: GatheringClient });
  pool.on('error', (error) => onConnectionLost?.(error));

  function refuse(cause: unknown): never {
    if (cause instanceof Error && 'code' in cause) throw cause;
    throw new Unreachable('The server cannot be reached.', { cause });
  }

  async function answer(statement: Statement, municipality: string | null): Promise<Row[]> {
    const { text, values } = statement;
    const client = await pool.connect().catch(refuse);
    const question = { name: nameOf({ sql: text }), text, values };
    onStatement?.(text);
    const socket = client instanceof GatheringClient ? client.socket : null;
    let broken: Error | undefined;
    try {
      socket?.cork();
      const begun =
        municipality === null
          ? null
          : client.query(
              `BEGIN READ ONLY; SELECT set_config('app.municipality', ${client.escapeLiteral(municipality)}, true)`,
            );
      const answered = client.query<Row>(question);
      const ended = municipality === null ? null : client.query('COMMIT');
      socket?.uncork();
      // Nothing may be under way any more when the client goes back, whatever became of the statement.
      const outcomes = await Promise.allSettled([begun, answered, ended]);
      const failed = outcomes.find((outcome) => outcome.status === 'rejected');
      if (failed) throw failed.reason;
      return (await answered).rows;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) broken = new Unreachable('The connection was lost.', { cause: error });
      throw broken ?? error;
    } finally {
      client.release(broken);
    }
  }

  return {
    platform: (statement) => answer(statement, null),
    tenant: (municipality, statement) => answer(statement, municipality),
    close: () => pool.end(),
  };
}
