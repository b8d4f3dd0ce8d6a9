import {
  createDatabaseIfMissing,
  inspectServer,
  MigrationRefused,
  migrate,
  missingMigrations,
} from '@tertial/prisma/migrate';
import { openHome, readSecrets, type Secrets } from './embedded-database.home.ts';
import { runningPort, startEmbeddedDatabase } from './embedded-database.ts';
import { HomeTaken, lockHome } from './home-lock.ts';
import { StartRefused } from './settings.refused.ts';
import type { Settings } from './settings.ts';

/** A database that is migrated and ready. */
export interface StartedDatabase {
  /** As the application's role. */
  readonly url: string;
  /** As the owner; null on a server of one's own whose owner was not named. */
  readonly adminUrl: string | null;
  /** Replicas of it, as the application's role. */
  readonly replicaUrls: readonly string[];
  /** False where a pooler on the way cannot keep prepared statements. */
  readonly statementNames: boolean;
  /** Stops an embedded server and lets go of its home. Calling it again waits for the same stop. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Told about long steps, a sentence each. */
  readonly say: (sentence: string) => void;
  /** Use the embedded server of a program that already runs in the home, instead of refusing. For commands. */
  readonly join?: boolean;
}

type ExternalSettings = Extract<Settings['database'], { readonly kind: 'external' }>;

const database = 'tertial';
const appRole = 'tertial_app';
const nothingToStop = async () => undefined;

function embeddedUrls(port: number, secrets: Secrets) {
  const as = (user: string, password: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  return {
    url: as(appRole, secrets.app),
    adminUrl: as('postgres', secrets.admin),
    replicaUrls: [],
    statementNames: true,
  };
}

/** Expected failures of the database as the program's own, in one sentence. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MigrationRefused) throw new StartRefused(error.message, { cause: error });
    throw error;
  }
}

async function joinRunning(home: string, taken: unknown): Promise<StartedDatabase> {
  const port = await runningPort(home);
  if (port === undefined) throw taken;
  return { ...embeddedUrls(port, await readSecrets(home)), stop: nothingToStop };
}

async function startEmbedded(home: string, { say, join = false }: StartOptions): Promise<StartedDatabase> {
  await openHome(home);
  const lock = await lockHome(home).catch((error: unknown) => {
    if (join && error instanceof HomeTaken) return undefined;
    throw error;
  });
  if (!lock)
    return joinRunning(home, new HomeTaken(`Tertial is starting or stopping in ${home}. Try again in a moment.`));
  try {
    const secrets = await readSecrets(home);
    const server = await startEmbeddedDatabase({ home, password: secrets.admin, say });
    let stopping: Promise<void> | undefined;
    const stop = () => {
      stopping ??= server.stop().then(() => lock.release());
      return stopping;
    };
    try {
      const urls = embeddedUrls(server.port, secrets);
      await createDatabaseIfMissing(urls.adminUrl, database);
      await migrate(urls.adminUrl, { name: appRole, password: secrets.app });
      return { ...urls, stop };
    } catch (error) {
      await stop();
      throw error;
    }
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function useExternal({ kind: _, ...server }: ExternalSettings): Promise<StartedDatabase> {
  const { url, adminUrl } = server;
  if (adminUrl !== null) {
    await inspectServer(adminUrl, 'DATABASE_ADMIN_URL');
    const { username, password } = new URL(url);
    await migrate(adminUrl, { name: decodeURIComponent(username), password: decodeURIComponent(password) });
  }
  const { mighty } = await inspectServer(url, 'DATABASE_URL');
  if (mighty) {
    throw new StartRefused(
      'The user of DATABASE_URL is a superuser, passes by row level security or owns the tables. Use a role of its own: it keeps the municipalities apart.',
    );
  }
  const missing = await missingMigrations(url);
  if (missing.length > 0) {
    throw new StartRefused(
      `The database lacks ${missing.join(', ')}. Set DATABASE_ADMIN_URL to the owner of the tables once, and start again.`,
    );
  }
  return { ...server, stop: nothingToStop };
}

/**
 * Starts the embedded database, or opens the server that the settings name, and brings it up to this program's schema.
 *
 * @throws {StartRefused} with a sentence when it cannot.
 */
export function startDatabase({ home, database }: Settings, options: StartOptions): Promise<StartedDatabase> {
  return refusing(() => (database.kind === 'embedded' ? startEmbedded(home, options) : useExternal(database)));
}
