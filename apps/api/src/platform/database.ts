import { connect, connectDirect, type DatabaseClient, Prisma, type Statement, type Statements } from '@tertial/prisma';
import { type Asker, countChange, hasSeen } from './asker.ts';
import { NotSignedIn } from './failures.ts';
import { openReplicas } from './replicas.ts';
import type { SessionProof } from './session-proof.ts';

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
  readTenant(municipality: string, statement: Statement): Promise<unknown[]>;
  /** The same of what belongs to no municipality. */
  readPlatform(statement: Statement): Promise<unknown[]>;
  /** For what is read before a municipality is chosen: the register of municipalities and the sessions. */
  readonly platform: Pick<DatabaseClient, 'municipality' | 'session' | '$transaction'>;
  /** True where replicas may answer what is only read. */
  readonly replicated: boolean;
  /**
   * The database for the request of somebody who is signed in. What is still to be proven of their session is proven with the first
   * statement, and nothing is answered or changed for one that has ended: NotSignedIn. Where there are replicas, {@link readTenant}
   * of a request that only reads is answered by one that has what the asker has seen, and what the request changes is counted in
   * its session.
   */
  askedBy(asker: Asker): Database;
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
    readTenant: (_municipality, { text, values }) => tx.$queryRawUnsafe(text, ...values),
  };
}

/** Statements that change nothing, each in a transaction of its own. */
export function reading(database: Pick<Database, 'readTenant'>, municipality: string): Statements {
  return {
    $queryRaw: (strings, ...values) =>
      database.readTenant(municipality, 'raw' in strings ? Prisma.sql(strings, ...values) : strings),
    $queryRawUnsafe: (text, ...values) => database.readTenant(municipality, { text, values }),
  };
}

export interface DatabaseOptions {
  /** Called with every data statement: not with BEGIN, COMMIT and the setting of the municipality. */
  readonly onDataStatement?: (sql: string) => void;
  readonly onConnectionLost?: (error: Error) => void;
  /** Connections held at most. Default 10. */
  readonly max?: number;
  /** When a statement is given up, in milliseconds. Default 15 000. */
  readonly statementTimeout?: number;
  /** False where a pooler on the way cannot keep prepared statements. */
  readonly statementNames?: boolean;
  /** Streaming replicas, for what is only read. */
  readonly replicaUrls?: readonly string[];
  /** How far behind a replica may be that is used, in milliseconds. Default 2 000. */
  readonly replicaAge?: number;
  /** Told when a replica is used from now on, and when it is passed by. */
  readonly onReplica?: (replica: string, used: boolean) => void;
}

const frame = /^\s*(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET)\b|set_config\('app\.municipality'/i;

/** Opens the database with the application's own role. */
export function createDatabase(url: string, options: DatabaseOptions = {}): Database {
  const {
    onDataStatement,
    onConnectionLost,
    onReplica,
    max,
    replicaAge,
    statementTimeout,
    statementNames = true,
    replicaUrls = [],
  } = options;
  const settings = {
    statementNames,
    ...(max === undefined ? {} : { max }),
    ...(statementTimeout === undefined ? {} : { statementTimeout }),
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
  const replicas =
    replicaUrls.length > 0 ? openReplicas(direct, replicaUrls, { ...settings, replicaAge, onReplica }) : undefined;
  const primary: Database = {
    platform: client,
    replicated: replicas !== undefined,
    askedBy: ({ proof }) => (proof?.isOpen ? proving(proof) : primary),
    inTenant: (municipality, work, longest = 30_000) =>
      client.$transaction(
        async (tx) => {
          await tx.$queryRaw`SELECT set_config('app.municipality', ${municipality}, true)`;
          return work(tx);
        },
        { maxWait: 5_000, timeout: longest },
      ),
    changeTenant: (municipality, work) => direct.changeTenant(municipality, work),
    readTenant: direct.readTenant,
    readPlatform: direct.readPlatform,
    ping: async () => {
      await client.$queryRaw`SELECT 1`;
    },
    close: async () => {
      await replicas?.close();
      await direct.close();
      await client.$disconnect();
    },
  };
  const proving = (proof: SessionProof): Database => {
    const told = (found: boolean) => {
      proof.settle(found);
      return found ? null : new NotSignedIn();
    };
    const settle = (found: boolean) => {
      const refusal = told(found);
      if (refusal) throw refusal;
    };
    const settled = async () => {
      if (!proof.stands) settle((await direct.readPlatform(proof.statement)).length > 0);
    };
    return {
      ...primary,
      inTenant: async (municipality, work, longest) => {
        await settled();
        return primary.inTenant(municipality, work, longest);
      },
      changeTenant: (municipality, work) =>
        direct.changeTenant(municipality, work, proof.stands ? {} : { first: { condition: proof.statement, told } }),
      readTenant: async (municipality, statement) => {
        if (proof.stands) return primary.readTenant(municipality, statement);
        const rows = await direct.readTenantWhere(municipality, proof.statement, statement);
        settle(rows !== null);
        return rows ?? [];
      },
      readPlatform: async (statement) => {
        await settled();
        return primary.readPlatform(statement);
      },
    };
  };
  if (!replicas) return primary;
  const askedBy = (asker: Asker): Database => ({
    ...primary,
    askedBy,
    inTenant: (municipality, work, longest) =>
      primary.inTenant(
        municipality,
        async (tx) => {
          const done = await work(tx);
          if (!asker.onlyReads) await tx.$queryRaw(countChange(asker));
          return done;
        },
        longest,
      ),
    changeTenant: (municipality, work) => direct.changeTenant(municipality, work, { last: countChange(asker) }),
    readTenant: async (municipality, statement) => {
      const read = asker.onlyReads ? await replicas.read(municipality, hasSeen(asker), statement) : null;
      return read ?? direct.readTenant(municipality, statement);
    },
  });
  return { ...primary, askedBy };
}
