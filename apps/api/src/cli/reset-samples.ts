import { clearTenant } from '@tertial/prisma/migrate';
import { sampleMunicipalities } from '@tertial/prisma/seed';
import { startDatabase } from '../platform/database.start.ts';
import { createDatabase } from '../platform/database.ts';
import { say } from '../platform/run.ts';
import { readSettings, StartRefused } from '../platform/settings.ts';
import { readArguments } from './arguments.ts';
import { loadSample } from './load-sample.ts';

const usage = 'Usage: npm run tertial -- sample reset [--municipality 0139]';

/** Puts the sample data back as it was: what people have entered since then is gone. */
export async function resetSamples(args: string[]): Promise<void> {
  const samples = chosenSamples(args);
  const settings = readSettings();
  if (!settings.demo) {
    throw new StartRefused(
      'Sample data is put back only where it is shown: set TERTIAL_DEMO=1 if that is what you want.',
    );
  }
  const started = await startDatabase(settings, { say, join: true });
  const database = createDatabase(started.url);
  try {
    if (started.adminUrl === null) {
      throw new StartRefused('Only the owner of the tables may delete figures: set DATABASE_ADMIN_URL as well.');
    }
    for (const sample of samples) {
      await clearTenant(started.adminUrl, sample.code);
      await loadSample(database, sample);
      say(`The sample data of ${sample.name} (${sample.code}) is back as it was.`);
    }
  } finally {
    await database.close();
    await started.stop();
  }
}

function chosenSamples(args: string[]) {
  const { positionals, values } = readArguments(args, { municipality: { type: 'string' } }, usage);
  if (positionals.join(' ') !== 'reset') throw new StartRefused(usage);
  const { municipality } = values;
  const chosen = sampleMunicipalities.filter(({ code }) => municipality === undefined || code === municipality);
  if (chosen.length > 0) return chosen;
  const codes = sampleMunicipalities.map(({ code }) => code).join(' and ');
  throw new StartRefused(`There is no sample data for ${municipality}, only for ${codes}.`);
}
