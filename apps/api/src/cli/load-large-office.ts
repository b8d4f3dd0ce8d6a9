import { countAnew } from '@tertial/prisma/migrate';
import { largeOffice } from '@tertial/prisma/seed';
import { startDatabase } from '../platform/database.start.ts';
import { createDatabase } from '../platform/database.ts';
import { isGivenUp } from '../platform/failures.ts';
import { say } from '../platform/run.ts';
import { readSettings, StartRefused } from '../platform/settings.ts';
import { readArguments } from './arguments.ts';
import { loadSample } from './load-sample.ts';
import { loadYears } from './load-years.ts';

const usage =
  'Usage: npm run tertial -- sample large [--units 60, at most 99] [--indicators 60, at most 400] [--years 10, at most 20]';

/** A busy machine takes its time, and nobody waits for what is being loaded. In milliseconds. */
const longestLoad = 1_800_000;

/** Loads a big made-up office, to try how it feels to work in one. */
export async function loadLargeOffice(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { positionals, values } = readArguments(args, { units: text, indicators: text, years: text }, usage);
  if (positionals.join(' ') !== 'large') throw new StartRefused(usage);
  const sample = largeOffice({
    units: amount(values.units ?? '60', 99),
    indicators: amount(values.indicators ?? '60', 400),
    years: values.years === undefined ? undefined : amount(values.years, 20),
  });
  const started = await startDatabase(readSettings(), { say, join: true });
  const database = createDatabase(started.url, {
    statementNames: started.statementNames,
    statementTimeout: longestLoad,
  });
  try {
    if ((await database.platform.municipality.count({ where: { code: sample.code } })) > 0) {
      throw new StartRefused(`There is already a municipality with the code ${sample.code}.`);
    }
    say('Loading the big office. That takes a minute.');
    await (values.years === undefined ? loadSample(database, sample, longestLoad) : loadYears(database, sample));
    if (started.adminUrl !== null) await countAnew(started.adminUrl);
    say(`${sample.name} (${sample.code}) is there.`);
  } catch (error) {
    if (!isGivenUp(error)) throw error;
    throw new StartRefused(
      'The database took too long. Try again when the machine has less to do, or with fewer --units or --indicators.',
    );
  } finally {
    await database.close();
    await started.stop();
  }
}

function amount(text: string, most: number): number {
  if (!/^[1-9]\d{0,2}$/.test(text) || Number(text) > most) throw new StartRefused(usage);
  return Number(text);
}
