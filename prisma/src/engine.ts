import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaContainer, SchemaFilter } from '@prisma/schema-engine-wasm/schema_engine_bg';
import * as binding from '@prisma/schema-engine-wasm/schema_engine_bg';

declare global {
  // Node has it; its types know only the names of its parts.
  namespace WebAssembly {
    function instantiate(
      bytes: Uint8Array,
      imports: Record<string, Record<string, unknown>>,
    ): Promise<{ readonly instance: { readonly exports: Readonly<Record<string, unknown>> } }>;
  }
}

const here = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
export const schemaFolder = here('../schema/');
export const migrationsFolder = here('../migrations/');

export const everyTable: SchemaFilter = { externalTables: [], externalEnums: [] };

/**
 * The engine's questions about constraints, so that the adapter can read the answers: it knows no "char" column, and
 * the engine gives up at the NOT NULL constraints that PostgreSQL 18 lists (prisma/orm 29635). Prisma's schema has no
 * checks to compare with, so leaving them out changes no answer.
 */
function readableCatalogue(sql: string): string {
  return sql
    .replace('constr.contype AS constraint_type', 'constr.contype::text AS constraint_type')
    .replace("contype NOT IN ('p', 'u', 'f')", "contype NOT IN ('p', 'u', 'f', 'c', 'n')")
    .replace(/\bcon\.(conf(?:del|upd)type)\b/g, 'con.$1::text AS $1');
}

const oneCharacter = new Set(['confdeltype', 'confupdtype', 'constraint_type']);

/**
 * Runs a migration as one transaction: the adapter's own way splits it at every semicolon and leaves the first half
 * behind when the second fails. Keeps the driver's error, of which the engine only passes on a number.
 */
class WholeScripts extends PrismaPg {
  lastError: unknown;
  readonly #opened: Awaited<ReturnType<PrismaPg['connect']>>[] = [];

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    this.#opened.push(adapter);
    adapter.executeScript = async (script) => {
      const client = await adapter.underlyingDriver().connect();
      try {
        await client.query(`BEGIN;\n${script}\n;COMMIT;`);
      } catch (error) {
        this.lastError = error;
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    };
    const query = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (asked) => {
      const answer = await query({ ...asked, sql: readableCatalogue(asked.sql) });
      const columnTypes = answer.columnTypes.map((type, at) =>
        oneCharacter.has(answer.columnNames[at] ?? '') ? ColumnTypeEnum.Character : type,
      );
      return { ...answer, columnTypes };
    };
    return adapter;
  }

  /** The engine leaves its connection open, and with it the lock it took for the next one who migrates. */
  async close(): Promise<void> {
    await Promise.all(this.#opened.splice(0).map((adapter) => adapter.dispose()));
  }
}

/** The engine leaves a timer of ten seconds behind each lock it takes, which would keep the program from ending. */
function imports(): Record<string, unknown> {
  const timer = (work: () => void, wait: number) => setTimeout(work, wait).unref();
  return Object.fromEntries(
    Object.entries(binding).map(([name, part]) => [name, name.startsWith('__wbg_setTimeout_') ? timer : part]),
  );
}

let loaded = false;

async function load(): Promise<void> {
  if (loaded) return;
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports() });
  binding.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  loaded = true;
}

/** The schema as it stands in the files, in the order of their names. */
export async function schemaFiles(): Promise<SchemaContainer[]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => ({ path: name, content: await readFile(path.join(schemaFolder, name), 'utf8') })),
  );
}

/** The names of the migrations in the folder, oldest first. */
export async function migrationNames(): Promise<string[]> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The migrations in the folder with their scripts, in the engine's form. */
export async function migrationList(): Promise<MigrationList> {
  const names = await migrationNames();
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(path.join(migrationsFolder, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  };
}

/** Prisma's schema engine on a database; `work` gets the engine and a way to ask what the driver said last. */
export async function withEngine<T>(
  url: string,
  work: (engine: binding.SchemaEngine, driverError: () => unknown) => Promise<T>,
): Promise<T> {
  await load();
  const scripts = new WholeScripts({ connectionString: url, application_name: 'tertial-migrate', max: 2 });
  const datamodels = (await schemaFiles()).map(({ path: name, content }): [string, string] => [name, content]);
  const engine = await binding.SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(scripts),
  );
  try {
    return await work(engine, () => scripts.lastError);
  } finally {
    engine.free();
    await scripts.close();
  }
}
