import { writeFile } from 'node:fs/promises';
import { isOneOf, parsePeriodKey } from '@tertial/domain';
import { exportOutcomes } from '../modules/transfer/export-outcomes.use-case.ts';
import { fileFormats, writeOutcomes } from '../modules/transfer/write-file.ts';
import { startDatabase } from '../platform/database.start.ts';
import { createDatabase } from '../platform/database.ts';
import { say } from '../platform/run.ts';
import { readSettings, StartRefused } from '../platform/settings.ts';
import { readArguments } from './arguments.ts';
import { fromWhereOneStands } from './files.ts';

const usage =
  'Usage: npm run -s tertial -- export --municipality 0139 --year 2022 --format csv|xlsx|json [--unit SK] [--period 2022T3] FILE';
const options = {
  municipality: { type: 'string' },
  year: { type: 'string' },
  format: { type: 'string' },
  unit: { type: 'string' },
  period: { type: 'string' },
} as const;

/** Writes the outcomes of a year to a file. The exit code is 0 only when it was written. */
export async function exportFile(args: string[]): Promise<void> {
  const { positionals, values } = readArguments(args, options, usage);
  const [named, ...more] = positionals;
  const { municipality = '', year: yearText = '', format = '', unit, period: periodText } = values;
  const period = periodText === undefined ? undefined : parsePeriodKey(periodText);
  if (named === undefined || more.length > 0 || period === null) throw new StartRefused(usage);
  if (!/^\d{4}$/.test(municipality) || !/^[1-9]\d{3}$/.test(yearText)) throw new StartRefused(usage);
  if (!isOneOf(fileFormats, format)) throw new StartRefused(usage);
  const year = Number(yearText);
  if (period !== undefined && period.year !== year) throw new StartRefused(usage);
  const started = await startDatabase(readSettings(), { say: () => undefined, join: true });
  const database = createDatabase(started.url);
  try {
    const operator = { municipality, personId: '', operator: true } as const;
    const found = await exportOutcomes(database, operator, { year, unit, tertial: period?.tertial });
    if (!found) throw new StartRefused(`Det finns inget att exportera för kommunen ${municipality} och år ${year}.`);
    await write(fromWhereOneStands(named), await writeOutcomes(found, format), named);
    say(`${found.outcomes.length} utfall skrevs till ${named}.`);
  } finally {
    await database.close();
    await started.stop();
  }
}

async function write(file: string, content: Buffer, named: string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new StartRefused(`Filen ${named} kan inte skrivas. Kontrollera mappen och att du får skriva där.`, {
      cause: error,
    });
  }
}
