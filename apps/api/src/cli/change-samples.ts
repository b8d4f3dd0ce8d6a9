import { clearTenant } from '@tertial/prisma/migrate';
import { largeOffice, sampleMunicipalities } from '@tertial/prisma/seed';
import { startDatabase } from '../platform/database.start.ts';
import { createDatabase } from '../platform/database.ts';
import { say } from '../platform/run.ts';
import { readSettings, StartRefused } from '../platform/settings.ts';
import { readArguments } from './arguments.ts';
import { loadSample } from './load-sample.ts';
import { removeSample } from './remove-samples.ts';

const usage =
  'Usage: npm run -s tertial -- sample reset [--municipality 0139], or npm run -s tertial -- sample remove --municipality 0139';

/** Puts the sample data back as it was, or removes it for good: what people have entered in it since then is gone. */
export async function changeSamples(args: string[]): Promise<void> {
  const { what, samples } = chosenSamples(args);
  const settings = readSettings();
  if (what === 'reset' && !settings.demo) {
    throw new StartRefused(
      'Sample data is put back only where it is shown: set TERTIAL_DEMO=1 if that is what you want.',
    );
  }
  const started = await startDatabase(settings, { say, join: true });
  const { url, adminUrl, statementNames } = started;
  const database = createDatabase(url, { statementNames });
  try {
    if (adminUrl === null) {
      throw new StartRefused('Only the owner of the tables may delete figures: set DATABASE_ADMIN_URL as well.');
    }
    for (const sample of samples) {
      const { name, code } = sample;
      if (what === 'remove') {
        await removeSample({ url, adminUrl, statementNames }, sample);
        say(`The sample data of ${name} (${code}) is gone.`);
      } else {
        await clearTenant(adminUrl, code);
        await loadSample(database, sample);
        say(`The sample data of ${name} (${code}) is back as it was.`);
      }
    }
  } finally {
    await database.close();
    await started.stop();
  }
}

function chosenSamples(args: string[]) {
  const { positionals, values } = readArguments(args, { municipality: { type: 'string' } }, usage);
  const [what] = positionals;
  const { municipality } = values;
  if (positionals.length !== 1 || (what !== 'reset' && what !== 'remove')) throw new StartRefused(usage);
  if (what === 'remove' && municipality === undefined) throw new StartRefused(usage);
  // The big office is as big as it was asked to be, so it can be removed, but not put back.
  const known =
    what === 'remove' ? [...sampleMunicipalities, largeOffice({ units: 1, indicators: 1 })] : sampleMunicipalities;
  const samples = known.filter(({ code }) => municipality === undefined || code === municipality);
  if (samples.length > 0) return { what, samples } as const;
  const codes = known.map(({ code }) => code).join(', ');
  throw new StartRefused(`There is no sample data for ${municipality}, only for ${codes}.`);
}
