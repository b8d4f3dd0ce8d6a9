import { type ConnectOptions, connectDirect, type Direct, Prisma, type Statement } from '@tertial/prisma';
import * as z from 'zod';
import { isUnavailable } from './failures.ts';

interface ReplicaOptions extends ConnectOptions {
  /** What a replica shows is this old at most, in milliseconds, whatever the one who asks has seen. Default 2 000. */
  readonly replicaAge?: number | undefined;
  /** Told when a replica is used from now on, and when it is passed by. */
  readonly onReplica?: ((replica: string, used: boolean) => void) | undefined;
}

/** Copies of the database that others keep up to date, for what is only read. */
export interface Replicas {
  /** Answers a statement on a replica where the condition finds a row; null where there is none to answer it. */
  read(municipality: string, condition: Statement, statement: Statement): Promise<unknown[] | null>;
  /** Looks how far each has come. Done by itself, twice a second. */
  look(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds. */
const limits = {
  betweenLooks: 500,
  connect: 2_000,
  statement: 3_000,
  grace: 500,
};

interface Replica {
  readonly name: string;
  readonly direct: Direct;
  /** When the primary stood where the replica is known to have come. */
  freshAt: number;
  underWay: number;
  used: boolean;
}

/** Where the primary stood at a time. */
interface Mark {
  readonly at: number;
  readonly place: string;
}

const placeRow = z.object({ place: z.string() });
const reachedRow = z.object({ reached: z.number() });

/** Opens pools on the replicas. None is used before it has been seen to be one, and up to date. */
export function openReplicas(
  primary: Direct,
  urls: readonly string[],
  { onReplica, replicaAge = 2_000, ...settings }: ReplicaOptions,
): Replicas {
  const { connect, statement, grace } = limits;
  const options = { ...settings, connectTimeout: connect, statementTimeout: statement, grace };
  const replicas = urls.map((url): Replica => {
    const direct = connectDirect(url, options);
    return { name: new URL(url).host, direct, freshAt: Number.NEGATIVE_INFINITY, underWay: 0, used: false };
  });
  let marks: readonly Mark[] = [];

  const isFresh = ({ freshAt }: Replica) => performance.now() - freshAt <= replicaAge;
  const tell = (replica: Replica) => {
    const used = isFresh(replica);
    if (used === replica.used) return;
    replica.used = used;
    onReplica?.(replica.name, used);
  };
  const passBy = (replica: Replica) => {
    replica.freshAt = Number.NEGATIVE_INFINITY;
    tell(replica);
  };

  const lookAt = async (replica: Replica) => {
    const seen = marks;
    try {
      const [row] = await replica.direct.readPlatform(howFar(seen));
      const mark = seen[reachedRow.parse(row).reached - 1];
      if (mark) replica.freshAt = Math.max(replica.freshAt, mark.at);
      tell(replica);
    } catch {
      passBy(replica);
    }
  };

  const look = async () => {
    const at = performance.now();
    const [row] = await primary.readPlatform(Prisma.sql`SELECT pg_current_wal_flush_lsn()::text AS place`);
    marks = [...marks.filter((mark) => at - mark.at <= replicaAge), { at, ...placeRow.parse(row) }];
    await Promise.all(replicas.map(lookAt));
  };

  let looking: Promise<void> = Promise.resolve();
  let idle = true;
  const lookAgain = () => {
    if (!idle) return;
    idle = false;
    // Where the primary does not answer, nothing can be asked of anybody: what is known grows old by itself.
    looking = look()
      .catch(() => undefined)
      .finally(() => {
        idle = true;
      });
  };
  const timer = setInterval(lookAgain, limits.betweenLooks).unref();
  lookAgain();

  return {
    look,
    read: async (municipality, condition, asked) => {
      const [replica] = replicas.filter(isFresh).sort((one, other) => one.underWay - other.underWay);
      if (!replica) return null;
      replica.underWay += 1;
      try {
        return await replica.direct.readTenantWhere(municipality, condition, asked);
      } catch (error) {
        // Whatever else is wrong, the primary tells.
        if (isUnavailable(error)) passBy(replica);
        return null;
      } finally {
        replica.underWay -= 1;
      }
    },
    close: async () => {
      clearInterval(timer);
      await looking;
      await Promise.all(replicas.map(({ direct }) => direct.close()));
    },
  };
}

/** How many of the marks, from the first on, a replica has passed; none for a server that is no replica. */
function howFar(marks: readonly Mark[]): Prisma.Sql {
  const places = marks.map(({ place }) => place);
  return Prisma.sql`
    SELECT count(*)::int AS reached FROM unnest(${places}::text[]) AS mark (place)
    WHERE pg_is_in_recovery() AND mark.place::pg_lsn <= pg_last_wal_replay_lsn()`;
}
