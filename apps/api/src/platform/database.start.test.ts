import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type StartedDatabase, startDatabase } from './database.start.ts';
import { createDatabase } from './database.ts';
import { isAlive, readPostmaster, until } from './embedded-database.process.ts';
import { readSettings } from './settings.ts';
import { startTestDatabase, type TestDatabase } from './testing/test-database.ts';

const said: string[] = [];
const say = (sentence: string) => said.push(sentence);

describe('the embedded database', () => {
  let folder: string;
  let home: string;
  let running: StartedDatabase | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tertial-start-'));
    await chmod(folder, 0o711);
    home = path.join(folder, 'på en väg', 'hem');
  });

  afterEach(async () => {
    await running?.stop();
    running = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  async function start(): Promise<StartedDatabase> {
    running = await startDatabase(readSettings({ TERTIAL_HOME: home }), { say });
    return running;
  }

  async function postmaster(): Promise<number> {
    return (await readPostmaster(path.join(home, 'postgres')))?.pid ?? 0;
  }

  async function write(name: string): Promise<void> {
    const database = createDatabase((await start()).url);
    await database.platform.municipality.create({ data: { code: '9999', name } });
    await database.close();
  }

  async function names(): Promise<string[]> {
    const database = createDatabase((await start()).url);
    const rows = await database.platform.municipality.findMany();
    await database.close();
    return rows.map((row) => row.name);
  }

  it('keeps its data over a stop, sorts as Swedes do and speaks on no other address', async () => {
    await write('Påhittad');
    const client = new pg.Client({ connectionString: running?.adminUrl ?? '' });
    await client.connect();
    const sorted = await client.query(
      `SELECT string_agg(w, '' ORDER BY w) AS word FROM unnest(ARRAY['ö','a','ä','z','å']) w`,
    );
    expect(sorted.rows).toEqual([{ word: 'azåäö' }]);
    const listens = await client.query(
      `SELECT current_setting('listen_addresses') AS at, current_setting('unix_socket_directories') AS socket`,
    );
    expect(listens.rows).toEqual([{ at: '127.0.0.1', socket: '' }]);
    await client.end();
    const pid = await postmaster();
    await running?.stop();
    expect(isAlive(pid)).toBe(false);
    expect(await names()).toEqual(['Påhittad']);
  });

  it('keeps its secrets to itself', async () => {
    await start();
    expect((await stat(path.join(home, 'secrets.json'))).mode & 0o777).toBe(0o600);
    const { app, admin } = JSON.parse(await readFile(path.join(home, 'secrets.json'), 'utf8'));
    expect(app).not.toBe(admin);
    expect((await stat(path.join(home, 'postgres'))).mode & 0o777).toBe(0o700);
  });

  it('refuses a second start in the same home, and lets a command join', async () => {
    const { url } = await start();
    const settings = readSettings({ TERTIAL_HOME: home });
    await expect(startDatabase(settings, { say })).rejects.toThrow(`Tertial already runs in ${home}`);
    const joined = await startDatabase(settings, { say, join: true });
    expect(joined.url).toBe(url);
    await joined.stop();
    const database = createDatabase(url);
    await database.ping();
    await database.close();
  });

  it('stops a server that outlived its program, and starts again', async () => {
    await write('Kvar');
    const orphan = await postmaster();
    // As when the program was killed: its lock holds for nobody, its server runs on.
    for (const name of await readdir(home)) if (name.startsWith('lock.')) await rm(path.join(home, name));
    expect(await names()).toEqual(['Kvar']);
    expect(await until(() => !isAlive(orphan), 5_000)).toBe(true);
  });

  it('does not believe a note about a server that is no more', async () => {
    await write('Kvar');
    await running?.stop();
    const data = path.join(home, 'postgres');
    await writeFile(path.join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1\n5432\n\n127.0.0.1\n\nready\n`);
    expect(await names()).toEqual(['Kvar']);
  });

  it('begins anew when it was interrupted while it was made', async () => {
    await mkdir(path.join(home, 'postgres.new-half'), { recursive: true });
    await writeFile(path.join(home, 'postgres.new-half', 'PG_VERSION'), '18\n');
    await chmod(home, 0o711);
    await chmod(path.dirname(home), 0o711);
    await start();
    expect((await readdir(home)).filter((name) => name.startsWith('postgres')).sort()).toEqual([
      'postgres',
      'postgres.log',
    ]);
  });

  it('tells in one sentence when the folder cannot be used', async () => {
    await mkdir(path.dirname(home), { recursive: true });
    await writeFile(home, 'a file');
    await expect(start()).rejects.toThrow(
      `The folder for data, ${home}, cannot be used: there is a file in its place.`,
    );
  });
});

describe('a server of one’s own', () => {
  let server: TestDatabase;

  beforeAll(async () => {
    server = await startTestDatabase();
  });

  afterAll(() => server.stop());

  const open = (environment: Record<string, string>) => startDatabase(readSettings(environment), { say });

  it('needs no owner when it is migrated', async () => {
    const { url, adminUrl, stop } = await open({ DATABASE_URL: server.url });
    expect({ url, adminUrl }).toEqual({ url: server.url, adminUrl: null });
    await stop();
  });

  it('is migrated by the owner, who makes the role', async () => {
    const mine = new URL(server.url);
    mine.username = 'role_of_ours';
    mine.password = 'p%C3%A5 hemligt';
    const admin = new pg.Client({ connectionString: server.adminUrl });
    await admin.connect();
    await admin.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await open({ DATABASE_URL: mine.href, DATABASE_ADMIN_URL: server.adminUrl });
    await expect(open({ DATABASE_URL: mine.href })).resolves.toMatchObject({ adminUrl: null });
    await admin.query(`DELETE FROM _prisma_migrations WHERE migration_name LIKE '%row_level_security'`);
    await expect(open({ DATABASE_URL: mine.href })).rejects.toThrow(
      /lacks \d+_row_level_security. Set DATABASE_ADMIN_URL/,
    );
    await admin.query('DROP OWNED BY role_of_ours; DROP ROLE role_of_ours');
    await admin.end();
  });

  it('is not used with its owner', async () => {
    await expect(open({ DATABASE_URL: server.adminUrl })).rejects.toThrow(/Use a role of its own/);
  });

  it('is told in one sentence when it cannot be used, without the password', async () => {
    const wrong = new URL(server.url);
    wrong.password = 'hemligt';
    await expect(open({ DATABASE_URL: wrong.href })).rejects.toThrow(
      /^DATABASE_URL \(127.* the server refuses its user or password\.$/,
    );
    const nowhere = new URL(server.url);
    nowhere.port = '1';
    await expect(open({ DATABASE_URL: nowhere.href })).rejects.toThrow('nothing answers there');
  });
});
