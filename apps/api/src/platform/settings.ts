import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type MailSettings, readMail } from './settings.mail.ts';
import { type OidcProvider, readProviders } from './settings.oidc.ts';
import { StartRefused } from './settings.refused.ts';

export { StartRefused } from './settings.refused.ts';

const checkout = fileURLToPath(new URL('../../../../', import.meta.url));

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/** Where the data is kept. */
export type DatabaseSettings =
  | { readonly kind: 'embedded' }
  | {
      readonly kind: 'external';
      /** The role of the application. */
      readonly url: string;
      /** The owner, who migrates; null when somebody else has migrated. */
      readonly adminUrl: string | null;
      /** Streaming replicas of the same database, as the same role. */
      readonly replicaUrls: readonly string[];
      /** False where a pooler on the way cannot keep prepared statements. */
      readonly statementNames: boolean;
    };

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Where the server is reached from outside; null when only from the machine itself. */
  readonly publicUrl: URL | null;
  /** Absolute path of the folder for data. */
  readonly home: string;
  readonly database: DatabaseSettings;
  /** Sample data is loaded, and sample people may sign in without a password. */
  readonly demo: boolean;
  /** Where people sign in; none where there are only sample people. */
  readonly providers: readonly OidcProvider[];
  /** How reminders go out; null when none do. */
  readonly mail: MailSettings | null;
  /** How much memory answers that are kept may take, in MiB; 0 where none is. */
  readonly answerMebibytes: number;
  /** How long the program goes on serving after SIGTERM, in milliseconds: until balancers have noticed. */
  readonly drain: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

function isPostgres(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, hostname, pathname } = new URL(value);
  return /^postgres(?:ql)?:$/.test(protocol) && username !== '' && hostname !== '' && pathname.length > 1;
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname, search, hash, username } = new URL(value);
  const bare = pathname === '/' && search === '' && hash === '' && username === '';
  return bare && (protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname)));
}

const address = (name: string, who: string) =>
  z
    .string()
    .refine(
      isPostgres,
      `${name} must be the address of a PostgreSQL database for ${who}, as in postgresql://user:password@host:5432/database.`,
    );

const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const variables = z
  .object({
    PORT: z
      .string()
      .refine(
        (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
        'PORT must be a whole number from 1 to 65535.',
      )
      .default('4000'),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'HOST must be a host name or an IP address, as in 127.0.0.1.')
      .default('127.0.0.1'),
    PUBLIC_URL: z
      .string()
      .refine(
        isOrigin,
        'PUBLIC_URL must be the address that people use, with https and without a path, as in https://tertial.example.se.',
      )
      .optional(),
    TERTIAL_HOME: z.string().default(path.join(checkout, '.tertial')),
    DATABASE_URL: address('DATABASE_URL', "the application's own role").optional(),
    DATABASE_ADMIN_URL: address('DATABASE_ADMIN_URL', 'the owner of the tables').optional(),
    DATABASE_REPLICA_URL: z
      .string()
      .transform((value) => value.split(',').map((each) => each.trim()))
      .refine(
        (urls) => urls.every(isPostgres),
        'DATABASE_REPLICA_URL must be the address of a replica of the database, or several with commas between, as in postgresql://user:password@replica:5432/database.',
      )
      .optional(),
    DATABASE_STATEMENT_NAMES: z
      .enum(
        ['on', 'off'],
        'DATABASE_STATEMENT_NAMES must be on, or off for a pooler that cannot keep prepared statements, as pgbouncer before 1.21.',
      )
      .optional(),
    TERTIAL_DEMO: z
      .enum(['0', '1'], 'TERTIAL_DEMO must be 1 (sample data and sign-in without a password) or 0.')
      .optional(),
    ANSWER_CACHE_MIB: z
      .string()
      .regex(/^\d{1,4}$/, 'ANSWER_CACHE_MIB must be a whole number of MiB from 0 to 9999; 0 keeps no answers.')
      .optional(),
    DRAIN_SECONDS: z
      .string()
      .regex(/^(?:[1-5]?\d|60)$/, 'DRAIN_SECONDS must be a whole number of seconds from 0 to 60.')
      .optional(),
    LOG_LEVEL: z.enum(levels, `LOG_LEVEL must be one of ${levels.join(', ')}.`).default('info'),
  })
  .superRefine((given, { addIssue }) => {
    const { HOST, PUBLIC_URL, DATABASE_URL, DATABASE_ADMIN_URL, DATABASE_REPLICA_URL, DATABASE_STATEMENT_NAMES } =
      given;
    const refuse = (message: string) => addIssue({ code: 'custom', message });
    if (!loopback.test(HOST) && !PUBLIC_URL?.startsWith('https:')) {
      refuse(
        `HOST is ${HOST}, which others can reach: set PUBLIC_URL to the https address of the proxy in front, or leave HOST at 127.0.0.1.`,
      );
    }
    if (DATABASE_ADMIN_URL && !DATABASE_URL) {
      refuse("DATABASE_ADMIN_URL is set without DATABASE_URL: set that to the application's own role as well.");
    }
    if (DATABASE_URL && DATABASE_ADMIN_URL && new URL(DATABASE_URL).username === new URL(DATABASE_ADMIN_URL).username) {
      refuse(
        'DATABASE_URL and DATABASE_ADMIN_URL name the same user: the application needs a role of its own, which is made if it does not exist.',
      );
    }
    for (const [name, value] of Object.entries({ DATABASE_REPLICA_URL, DATABASE_STATEMENT_NAMES })) {
      if (value && !DATABASE_URL) refuse(`${name} is set without DATABASE_URL: it is for a server of your own.`);
    }
    const user = DATABASE_URL && new URL(DATABASE_URL).username;
    if (user && DATABASE_REPLICA_URL?.some((url) => new URL(url).username !== user)) {
      refuse(
        'DATABASE_REPLICA_URL names another user than DATABASE_URL: a replica has the same roles, and the application is bound by the rights of its own.',
      );
    }
  });

/**
 * Reads and checks every variable at once. An empty one counts as not set.
 *
 * @throws {StartRefused} with one sentence, on a line of its own, for each that does not hold.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = variables.safeParse(given);
  if (!read.success) throw new StartRefused(read.error.issues.map((issue) => issue.message).join('\n'));
  const { PORT, HOST, PUBLIC_URL, TERTIAL_HOME, DATABASE_URL, DATABASE_ADMIN_URL, TERTIAL_DEMO } = read.data;
  const { ANSWER_CACHE_MIB, DRAIN_SECONDS, LOG_LEVEL } = read.data;
  const hasBalancer = DATABASE_URL !== undefined && PUBLIC_URL !== undefined;
  const { DATABASE_REPLICA_URL, DATABASE_STATEMENT_NAMES } = read.data;
  const providers = readProviders(given);
  const mail = readMail(given);
  return {
    host: HOST,
    port: Number(PORT),
    publicUrl: PUBLIC_URL ? new URL(PUBLIC_URL) : null,
    home: path.resolve(TERTIAL_HOME),
    database: DATABASE_URL
      ? {
          kind: 'external',
          url: DATABASE_URL,
          adminUrl: DATABASE_ADMIN_URL ?? null,
          replicaUrls: DATABASE_REPLICA_URL ?? [],
          statementNames: DATABASE_STATEMENT_NAMES !== 'off',
        }
      : { kind: 'embedded' },
    demo: TERTIAL_DEMO ? TERTIAL_DEMO === '1' : !DATABASE_URL && providers.length === 0,
    providers,
    mail,
    answerMebibytes: Number(ANSWER_CACHE_MIB ?? 32),
    drain: 1_000 * Number(DRAIN_SECONDS ?? (hasBalancer ? 5 : 0)),
    logLevel: LOG_LEVEL,
  };
}
