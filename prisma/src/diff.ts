import { everyTable, migrationsFolder, schemaFiles, schemaFolder, withEngine } from './engine.ts';

/** The SQL that would bring a migrated database to the schema in the files; null when they agree. */
export async function missingMigration(url: string): Promise<string | null> {
  const files = await schemaFiles();
  return withEngine(url, async (engine) => {
    const { stdout, exitCode } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: schemaFolder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: everyTable,
    });
    return exitCode === 0 ? null : stdout;
  });
}

/** The folder in which a new migration belongs, by the clock given in UTC. */
export function migrationFolder(now: Date, name: string): string {
  const stamp = now.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
  return `${migrationsFolder}${stamp}_${name}`;
}
