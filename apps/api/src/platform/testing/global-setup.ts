import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '@tertial/prisma/migrate';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedDatabase } from '../embedded-database.ts';
import { appRole, templateDatabase } from './names.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run. Databases are made from the template, which is migrated and empty. */
    testServer: { readonly address: string; readonly adminPassword: string; readonly appPassword: string };
  }
}

/** One real PostgreSQL for the whole run, with a migrated template database. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(path.join(tmpdir(), 'tertial-test-'));
  // The server may run as another user than the tests.
  await chmod(home, 0o711);
  const adminPassword = randomBytes(12).toString('hex');
  const appPassword = randomBytes(12).toString('hex');
  const server = await startEmbeddedDatabase({ home, password: adminPassword, disposable: true, say: () => undefined });
  const address = `${server.host}:${server.port}`;
  const admin = (database: string) => `postgresql://${server.user}:${adminPassword}@${address}/${database}`;
  const client = new pg.Client({ connectionString: admin('postgres') });
  await client.connect();
  await client.query(`CREATE DATABASE ${templateDatabase}`);
  await client.end();
  await migrate(admin(templateDatabase), { name: appRole, password: appPassword });
  provide('testServer', { address, adminPassword, appPassword });
  return async () => {
    await server.remove();
    await rm(home, { recursive: true, force: true });
  };
}
