import { type SampleMunicipality, sampleMunicipalities } from '@tertial/prisma/seed';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import * as z from 'zod';
import { loadSample } from '../cli/load-sample.ts';
import { createDatabase, type Database } from '../platform/database.ts';
import { createLog } from '../platform/log.ts';
import { startTestDatabase } from '../platform/testing/test-database.ts';
import { createServer, type ServerOptions } from '../server.ts';

/** A server with the sample data, on a database of its own. */
export interface World {
  readonly server: FastifyInstance;
  readonly database: Database;
  /** The database, as the application's role and as its owner. */
  readonly url: string;
  readonly adminUrl: string;
  /** The data statements since it was last emptied. */
  readonly statements: string[];
  readonly stop: () => Promise<void>;
}

/** Starts a server with sample municipalities, all of them unless told otherwise. */
export async function startWorld(
  options: Partial<ServerOptions> = {},
  samples: readonly SampleMunicipality[] = sampleMunicipalities,
): Promise<World> {
  const { url, adminUrl, stop } = await startTestDatabase();
  const statements: string[] = [];
  const database = createDatabase(url, { onDataStatement: (sql) => statements.push(sql) });
  for (const sample of samples) await loadSample(database, sample);
  statements.length = 0;
  const server = await serverOn(database, options);
  return {
    server,
    database,
    url,
    adminUrl,
    statements,
    stop: async () => {
      await server.close();
      await database.close();
      await stop();
    },
  };
}

/** Another server on a database. */
export function serverOn(database: Database, options: Partial<ServerOptions> = {}): Promise<FastifyInstance> {
  return createServer({
    database,
    log: createLog('silent'),
    demo: true,
    providers: [],
    introspection: false,
    publicUrl: null,
    host: '127.0.0.1',
    clientRoot: '/nowhere',
    isReady: async () => true,
    stopping: new AbortController().signal,
    now: () => new Date(),
    answerMebibytes: 8,
    ...options,
  });
}

/** Signs in as a sample person; gives the cookie to send along. */
export async function signIn(server: FastifyInstance, person: string, municipality = '0139'): Promise<string> {
  const response = await server.inject({ method: 'POST', url: '/auth/demo', payload: { person, municipality } });
  const [cookie] = response.cookies;
  if (response.statusCode !== 204 || !cookie)
    throw new Error(`Nobody signed in: ${response.statusCode} ${response.body}`);
  return `${cookie.name}=${cookie.value}`;
}

const answer = z.looseObject({
  data: z.unknown().optional(),
  errors: z
    .array(z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string() }).optional() }))
    .optional(),
});

/** Asks the API as whoever holds the cookie. */
export async function ask(
  server: FastifyInstance,
  cookie: string | null,
  query: string,
  variables: Record<string, unknown> = {},
) {
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: cookie === null ? {} : { cookie },
    payload: { query, variables },
  });
  return { status: response.statusCode, body: response.body, ...answer.parse(response.json()) };
}

/** Asks the database past row level security, to see what was really kept. */
export async function inspect(adminUrl: string, sql: string, values: readonly unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql, [...values]);
    return rows;
  } finally {
    await client.end();
  }
}
