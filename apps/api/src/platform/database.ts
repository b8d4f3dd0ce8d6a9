import { connect, connectDirect, type DatabaseClient, type Prisma, type Statements } from '@tertial/prisma';

/** A transaction that sees the rows of one municipality and of no other. */
export type TenantTransaction = Prisma.TransactionClient;

/** The same as far as statements go, which is all that is needed of it where speed counts: see {@link Database.changeTenant}. */
export type { Statements } from '@tertial/prisma';

export interface Database {
  /** True within a transaction that is under way: only what began it can begin it anew. See {@link within}. */
  readonly underWay?: true;
  /**
   * Runs `work` in one transaction bound to a municipality. What it throws undoes all of it.
   *
   * @param municipality Four digits.
   * @param longest How long it may take, in milliseconds; half a minute where nothing is said.
   */
  inTenant<T>(municipality: string, work: (tx: TenantTransaction) => Promise<T>, longest?: number): Promise<T>;
  /** As {@link inTenant}, past the ORM: a tenth of its processor time. The municipality is bound with the first statement. */
  changeTenant<T>(municipality: string, work: (tx: Statements) => Promise<T>): Promise<T>;
  /** Answers one statement that changes nothing, bound to a municipality, in one round trip. */
  readTenant(municipality: string, statement: Prisma.Sql): Promise<unknown[]>;
  /** The same of what belongs to no municipality. */
  readPlatform(statement: Prisma.Sql): Promise<unknown[]>;
  /** For what is read before a municipality is chosen: the register of municipalities and the sessions. */
  readonly platform: Pick<DatabaseClient, 'municipality' | 'session' | '$transaction'>;
  /** Answers when the database does, and throws when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The database as those see it who work within a transaction that somebody else began. */
export function within(database: Database, tx: TenantTransaction): Database {
  return {
    ...database,
    underWay: true,
    inTenant: (_municipality, work) => work(tx),
    changeTenant: (_municipality, work) => work(tx),
    readTenant: (_municipality, statement) => tx.$queryRaw(statement),
  };
}

export interface DatabaseOptions {
  /** Called with every data statement: not with BEGIN, COMMIT and the setting of the municipality. */
  readonly onDataStatement?: (sql: string) => void;
  readonly onConnectionLost?: (error: Error) => void;
  /** Connections held at most. Default 10. */
  readonly max?: number;
}

const frame = /^\s*(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET)\b|set_config\('app\.municipality'/i;

/** Opens the database with the application's own role. */
export function createDatabase(url: string, options: DatabaseOptions = {}): Database {
  const { onDataStatement, onConnectionLost, max } = options;
  const settings = {
    ...(max === undefined ? {} : { max }),
    ...(onConnectionLost ? { onConnectionLost } : {}),
    ...(onDataStatement
      ? {
          onStatement: (sql: string) => {
            if (!frame.test(sql)) onDataStatement(sql);
          },
        }
      : {}),
  };
  const client = connect(url, settings);
  const direct = connectDirect(url, settings);
  return {
    platform: client,
    inTenant: (municipality, work, longest = 30_000) =>
      client.$transaction(
        async (tx) => {
          await tx.$queryRaw`SELECT set_config('app.municipality', ${municipality}, true)`;
          return work(tx);
        },
        { maxWait: 5_000, timeout: longest },
      ),
    changeTenant: direct.changeTenant,
    readTenant: direct.readTenant,
    readPlatform: direct.readPlatform,
    ping: async () => {
      await client.$queryRaw`SELECT 1`;
    },
    close: async () => {
      await direct.close();
      await client.$disconnect();
    },
  };
}
