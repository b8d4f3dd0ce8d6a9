import { runProgram } from '../platform/run.ts';
import { StartRefused } from '../platform/settings.ts';
import { addMunicipality } from './add-municipality.ts';
import { changeSamples } from './change-samples.ts';
import { tellDistribution } from './check-distribution.ts';
import { exportFile } from './export.ts';
import { importFile } from './import.ts';
import { loadLargeOffice } from './load-large-office.ts';
import { remind } from './remind.ts';
import { verify } from './verify.ts';

/** What can be done from the command line: each is given the words that follow its name. */
const commands: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  import: importFile,
  export: exportFile,
  municipality: addMunicipality,
  remind,
  sample: (args) => (args[0] === 'large' ? loadLargeOffice(args) : changeSamples(args)),
  verify,
  'check-distribution': tellDistribution,
};

await runProgram(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new StartRefused(`Usage: npm run -s tertial -- ${Object.keys(commands).join('|')} ...`);
  }
  await command(args);
});
