import { readFile, stat } from 'node:fs/promises';
import type { FileIssue } from '@tertial/domain';
import { markMisreports } from '../modules/outcome/mark-misreports.use-case.ts';
import { recordOutcomes } from '../modules/outcome/record-outcome.use-case.ts';
import { importPlan } from '../modules/plan/import-plan.use-case.ts';
import { fileLimits } from '../modules/transfer/file-limits.ts';
import { importOutcomes } from '../modules/transfer/import-outcomes.use-case.ts';
import { readPlanFile } from '../modules/transfer/read-plan-file.ts';
import { startDatabase } from '../platform/database.start.ts';
import { createDatabase } from '../platform/database.ts';
import { say } from '../platform/run.ts';
import { readSettings, StartRefused } from '../platform/settings.ts';
import { type ToldIssue, toldIssue } from '../text/transfer.ts';
import { readArguments } from './arguments.ts';
import { commandSource, fromWhereOneStands } from './files.ts';

const usage = 'Usage: npm run -s tertial -- import FILE --municipality 0139 [--dry-run] [--json]';
const options = {
  municipality: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

interface Outcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly errors: readonly ToldIssue[];
}

/**
 * Imports a file of outcomes, targets or a goal chain, told by what it holds: all of it or nothing. With `--json` exactly one object is told, whatever happens; the exit code is 0 only
 * when all went well.
 */
export async function importFile(args: string[]): Promise<void> {
  const json = args.includes('--json');
  const outcome = await attempt(args).catch((error: unknown): Outcome => {
    if (!json || !(error instanceof StartRefused)) throw error;
    return nothing([{ row: null, column: null, message: error.message }]);
  });
  if (outcome.errors.length > 0) process.exitCode = 1;
  if (json) return say(JSON.stringify(outcome));
  for (const { row, column, message } of outcome.errors) {
    const place = [row === null ? '' : `rad ${row}`, column === null ? '' : `kolumn ${column}`].filter(Boolean);
    process.stderr.write(`${place.length === 0 ? '' : `${place.join(', ')}: `}${message}\n`);
  }
  const { created, updated, unchanged, errors } = outcome;
  if (errors.length > 0) return say(`Inget har importerats. Antal fel: ${errors.length}.`);
  const done = args.includes('--dry-run') ? 'Skulle importeras' : 'Importerat';
  say(`${done}: ${created} nya, ${updated} ändrade, ${unchanged} oförändrade.`);
}

async function attempt(args: string[]): Promise<Outcome> {
  const { positionals, values } = readArguments(args, options, usage);
  const [named, ...more] = positionals;
  const { municipality } = values;
  if (named === undefined || more.length > 0 || municipality === undefined) throw new StartRefused(usage);
  if (!/^\d{4}$/.test(municipality)) return failed('municipalityUnknown', municipality);
  const file = fromWhereOneStands(named);
  const bytes = await readBytes(file, named);
  if ('issue' in bytes) return nothing([toldIssue(bytes.issue)]);
  const started = await startDatabase(readSettings(), { say: () => undefined, join: true });
  const database = createDatabase(started.url, { statementNames: started.statementNames });
  try {
    const by = { municipality, operator: true } as const;
    const at = new Date();
    const dryRun = values['dry-run'];
    const { plan, file: read } = await readPlanFile(bytes.content, municipality);
    const how = { at, source: commandSource('import', file), dryRun };
    const report = plan
      ? await importPlan(database, by, plan, how)
      : await importOutcomes(
          database,
          by,
          bytes.content,
          { ...how, file: read },
          { record: recordOutcomes, mark: markMisreports },
        );
    const { created, updated, unchanged, issues } = report;
    return { created, updated, unchanged, errors: issues.map((issue) => toldIssue(issue)) };
  } finally {
    await database.close();
    await started.stop();
  }
}

async function readBytes(file: string, named: string): Promise<{ content: Buffer } | { issue: FileIssue }> {
  const issue = (problem: string) => ({ issue: { row: null, column: null, problem, found: named } });
  try {
    const { size } = await stat(file);
    return size > fileLimits.bytes ? issue('tooLarge') : { content: await readFile(file) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return issue(missing ? 'fileMissing' : 'fileUnreadable');
  }
}

function failed(problem: string, found: string): Outcome {
  return nothing([toldIssue({ row: null, column: null, problem, found })]);
}

function nothing(errors: readonly ToldIssue[]): Outcome {
  return { created: 0, updated: 0, unchanged: 0, errors };
}
