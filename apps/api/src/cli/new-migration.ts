import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrationFolder, missingMigration } from '@tertial/prisma/diff';
import { startDatabase } from '../platform/database.start.ts';
import { runProgram, say } from '../platform/run.ts';
import { readSettings, StartRefused } from '../platform/settings.ts';

await runProgram(async () => {
  const [name = ''] = process.argv.slice(2);
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new StartRefused('Usage: npm run migration -- what_it_does');
  const sql = await onEmptyDatabase(missingMigration);
  if (sql === null) return say('The migrations already lead to the schema.');
  const folder = migrationFolder(new Date(), name);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'migration.sql'), sql);
  say(`Wrote ${path.join(folder, 'migration.sql')}. Read it, and give a new table its row level security.`);
});

/** A database with all migrations and nothing else, for as long as the work takes. */
async function onEmptyDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const home = await mkdtemp(path.join(tmpdir(), 'tertial-migration-'));
  // The server may run as another user.
  await chmod(home, 0o711);
  const started = await startDatabase(readSettings({ TERTIAL_HOME: home }), { say: () => undefined });
  try {
    return await work(started.adminUrl ?? started.url);
  } finally {
    await started.stop();
    await rm(home, { recursive: true, force: true });
  }
}
