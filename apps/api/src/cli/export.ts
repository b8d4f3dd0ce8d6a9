import { writeFile } from 'node:fs/promises';
import { chainFields, isOneOf, parsePeriodKey, targetFields } from '@tertial/domain';
import { exportGoalChain, exportTargets } from '../modules/plan/export-plan.use-case.ts';
import { exportOutcomes } from '../modules/transfer/export-outcomes.use-case.ts';
import { type FileFormat, fileFormats, writeOutcomes, writeRows } from '../modules/transfer/write-file.ts';
import { startDatabase } from '../platform/database.start.ts';
import { createDatabase, type Database } from '../platform/database.ts';
import { NotPermitted } from '../platform/failures.ts';
import { say } from '../platform/run.ts';
import { readSettings, StartRefused } from '../platform/settings.ts';
import { readArguments } from './arguments.ts';
import { fromWhereOneStands } from './files.ts';

const usage =
  'Usage: npm run -s tertial -- export --municipality 0139 --year 2022 --format csv|xlsx|json [--kind outcomes|targets|goals] [--unit SK] [--period 2022T3] FILE';
const options = {
  municipality: { type: 'string' },
  year: { type: 'string' },
  format: { type: 'string' },
  unit: { type: 'string' },
  period: { type: 'string' },
  kind: { type: 'string', default: 'outcomes' },
} as const;
const kinds = ['outcomes', 'targets', 'goals'] as const;

/** Writes the outcomes, the targets or the goal chain of a year to a file. The exit code is 0 only when it was written. */
export async function exportFile(args: string[]): Promise<void> {
  const { positionals, values } = readArguments(args, options, usage);
  const [named, ...more] = positionals;
  const { municipality = '', year: yearText = '', format = '', unit, period: periodText, kind } = values;
  const period = periodText === undefined ? undefined : parsePeriodKey(periodText);
  if (named === undefined || more.length > 0 || period === null) throw new StartRefused(usage);
  if (!/^\d{4}$/.test(municipality) || !/^[1-9]\d{3}$/.test(yearText)) throw new StartRefused(usage);
  if (!isOneOf(fileFormats, format) || !isOneOf(kinds, kind)) throw new StartRefused(usage);
  const year = Number(yearText);
  const partly = unit !== undefined || period !== undefined;
  if ((period !== undefined && period.year !== year) || (partly && kind !== 'outcomes')) throw new StartRefused(usage);
  const started = await startDatabase(readSettings(), { say: () => undefined, join: true });
  const database = createDatabase(started.url, { statementNames: started.statementNames });
  try {
    const choice = { year, unit, tertial: period?.tertial };
    const writing =
      kind === 'outcomes'
        ? outcomesFile(database, municipality, choice, format)
        : planFile(database, municipality, year, kind, format);
    const found = await writing.catch(nothingWhereUnknown);
    if (!found) throw new StartRefused(`Det finns inget att exportera för kommunen ${municipality} och år ${year}.`);
    await write(fromWhereOneStands(named), found.content, named);
    say(`${found.count} ${words[kind]} skrevs till ${named}.`);
  } finally {
    await database.close();
    await started.stop();
  }
}

/** A command may take out everything; what it may not is a municipality that is not there. */
function nothingWhereUnknown(error: unknown): null {
  if (error instanceof NotPermitted) return null;
  throw error;
}

const words = { outcomes: 'utfall', targets: 'mål', goals: 'delar av målkedjan' } as const;

function operatorOf(municipality: string) {
  return { municipality, personId: '', operator: true } as const;
}

async function outcomesFile(
  database: Database,
  municipality: string,
  choice: Parameters<typeof exportOutcomes>[2],
  format: FileFormat,
) {
  const found = await exportOutcomes(database, operatorOf(municipality), choice);
  return found && { content: await writeOutcomes(found, format), count: found.outcomes.length };
}

async function planFile(
  database: Database,
  municipality: string,
  year: number,
  kind: 'targets' | 'goals',
  format: FileFormat,
) {
  const head = { municipality, year, yearColumn: true };
  if (kind === 'targets') {
    const rows = await exportTargets(database, operatorOf(municipality), { year });
    const content = rows && (await writeRows({ ...head, list: 'targets', fields: targetFields, rows }, format));
    return rows && content && { content, count: rows.length };
  }
  const rows = await exportGoalChain(database, operatorOf(municipality), { year });
  const content = rows && (await writeRows({ ...head, list: 'goalChain', fields: chainFields, rows }, format));
  return rows && content && { content, count: rows.length };
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
