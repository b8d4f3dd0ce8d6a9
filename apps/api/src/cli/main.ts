import { parseArgs } from 'node:util';
import { clearTenant } from '@tertial/prisma/migrate';
import { sampleMunicipalities } from '@tertial/prisma/seed';
import { startDatabase } from '../platform/database.start.ts';
import { createDatabase } from '../platform/database.ts';
import { runProgram, say } from '../platform/run.ts';
import { readSettings, StartRefused } from '../platform/settings.ts';
import { loadSample } from './load-sample.ts';

const usage = 'Usage: npm run tertial -- sample reset [--municipality 0139]';

await runProgram(async () => {
  await resetSamples(chosenSamples(process.argv.slice(2)));
});

function chosenSamples(args: string[]) {
  const { positionals, values } = readArguments(args);
  if (positionals.join(' ') !== 'sample reset') throw new StartRefused(usage);
  const { municipality } = values;
  const chosen = sampleMunicipalities.filter(({ code }) => municipality === undefined || code === municipality);
  if (chosen.length > 0) return chosen;
  const codes = sampleMunicipalities.map(({ code }) => code).join(' and ');
  throw new StartRefused(`There is no sample data for ${municipality}, only for ${codes}.`);
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { municipality: { type: 'string' } } });
  } catch {
    throw new StartRefused(usage);
  }
}

/** Puts the sample data back as it was: what people have entered since then is gone. */
async function resetSamples(samples: typeof sampleMunicipalities) {
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
