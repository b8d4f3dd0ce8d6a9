import { verifyHistory } from '../modules/history/check-history.use-case.ts';
import { startDatabase } from '../platform/database.start.ts';
import { createDatabase } from '../platform/database.ts';
import { say } from '../platform/run.ts';
import { readSettings, StartRefused } from '../platform/settings.ts';
import { readArguments } from './arguments.ts';

const usage = 'Usage: npm run -s tertial -- verify --municipality 0139';
const told = {
  missing: 'a revision is missing here',
  altered: 'what is kept is not what was saved',
  cutShort: 'the chain does not end where it ended',
} as const;
const strayTold = {
  altered: 'it shows something else than what was saved last',
  neverSaved: 'it was never saved',
  gone: 'it was saved, but is gone',
} as const;

/**
 * Reckons all chains of a municipality's revisions again, holds every cell against them and every total against the cells, and
 * tells what it found; the exit code is 1 where a chain is broken, a cell does not show what was saved last or a total strays.
 */
export async function verify(args: string[]): Promise<void> {
  const { positionals, values } = readArguments(args, { municipality: { type: 'string' } }, usage);
  const { municipality } = values;
  if (positionals.length > 0 || municipality === undefined || !/^\d{4}$/.test(municipality)) {
    throw new StartRefused(usage);
  }
  const started = await startDatabase(readSettings(), { say: () => undefined, join: true });
  const database = createDatabase(started.url, { statementNames: started.statementNames });
  try {
    const { platform } = database;
    if ((await platform.municipality.count({ where: { code: municipality } })) === 0) {
      throw new StartRefused(`There is no municipality ${municipality}.`);
    }
    const { revisions, chains, fingerprint, breaks, ...cells } = await verifyHistory(database, municipality);
    const { outcomes, strayedCount, strayed, totals, strayedTotals } = cells;
    say(`Revisions: ${revisions}`);
    say(`Chains: ${chains}`);
    say(`Outcomes: ${outcomes}`);
    say(`Totals: ${totals}`);
    say(`Fingerprint: ${fingerprint}`);
    for (const { unitName, sequence, kind } of breaks) say(`Broken: ${unitName}, revision ${sequence}: ${told[kind]}.`);
    for (const { unitName, indicatorCode, period, sex, kind, fields } of strayed) {
      const what = fields.length === 0 ? '' : ` (${fields.join(', ')})`;
      say(`Strayed: ${unitName}, ${indicatorCode}, ${period}, ${sex}: ${strayTold[kind]}${what}.`);
    }
    say(breaks.length === 0 ? 'All chains are whole.' : `Broken places: ${breaks.length}`);
    say(strayedCount === 0 ? 'All outcomes are as they were saved.' : `Strayed outcomes: ${strayedCount}`);
    say(strayedTotals === 0 ? 'All totals are what the outcomes add up to.' : `Strayed totals: ${strayedTotals}`);
    if (breaks.length > 0 || strayedCount > 0 || strayedTotals > 0) process.exitCode = 1;
  } finally {
    await database.close();
    await started.stop();
  }
}
