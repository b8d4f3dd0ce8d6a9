import { readableText } from '@tertial/domain';
import { foundMunicipality } from '../modules/municipality/found-municipality.use-case.ts';
import { startDatabase } from '../platform/database.start.ts';
import { createDatabase } from '../platform/database.ts';
import { say } from '../platform/run.ts';
import { readSettings, StartRefused } from '../platform/settings.ts';
import { readArguments } from './arguments.ts';

const usage =
  'Usage: npm run -s tertial -- municipality add --code 1234 --name "Exempelby" --administrator "Ada Admin" [--email ada@example.se] [--committee Socialnämnden]';

/** Founds a municipality of one's own, with a first administrator who does the rest in the product. */
export async function addMunicipality(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const options = { code: text, name: text, administrator: text, email: text, committee: text };
  const { positionals, values } = readArguments(args, options, usage);
  const { code = '', email, committee = 'Socialnämnden' } = values;
  const [name, administrator, committeeName] = [values.name, values.administrator, committee].map((words) =>
    readableText(words ?? '')?.trim(),
  );
  if (positionals.join(' ') !== 'add' || !name || !administrator || !committeeName) throw new StartRefused(usage);
  if (!/^\d{4}$/.test(code)) throw new StartRefused('--code must be the four digits of the municipality, as in 0139.');
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) throw new StartRefused('--email must be an address.');

  const settings = readSettings();
  if (email === undefined && !settings.demo) {
    throw new StartRefused('--email is needed: without sample people the administrator is known by the address alone.');
  }
  const started = await startDatabase(settings, { say, join: true });
  const database = createDatabase(started.url, { statementNames: started.statementNames });
  try {
    const founded = {
      code,
      name,
      committee: committeeName,
      administrator: { name: administrator, email: email ?? null },
    };
    if (!(await foundMunicipality(database, founded, new Date()))) {
      throw new StartRefused(`There is already a municipality with the code ${code}.`);
    }
    say(`${name} (${code}) is there. ${administrator} signs in and goes on under Administration.`);
  } finally {
    await database.close();
    await started.stop();
  }
}
