import {
  allRules,
  type CheckedTable,
  checkDistribution,
  type DistributionCheck,
  distributionStatements,
  readCatalogue,
} from '@tertial/prisma/distribution';
import { startDatabase } from '../platform/database.start.ts';
import { say } from '../platform/run.ts';
import { readSettings, StartRefused } from '../platform/settings.ts';
import { readArguments } from './arguments.ts';

const usage = 'Usage: npm run -s tertial -- check-distribution [--sql | --json]';
const weights = { refused: 'Refused', step: 'Takes a step', differs: 'Differs' } as const;

/**
 * Tells, table by table, whether Citus can distribute the database by municipality; the exit code is 1 where it would refuse
 * one. With `--sql` it prints the statements that do it instead.
 */
export async function tellDistribution(args: string[]): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { positionals, values } = readArguments(args, { sql: flag, json: flag }, usage);
  if (positionals.length > 0 || (values.sql && values.json)) throw new StartRefused(usage);
  const started = await startDatabase(readSettings(), { say: () => undefined, join: true });
  try {
    const catalogue = await readCatalogue(started.url);
    const check = checkDistribution(catalogue);
    if (!check.canBeDistributed) process.exitCode = 1;
    if (values.json) return say(JSON.stringify(check));
    if (!values.sql) return tell(check);
    if (!check.canBeDistributed) {
      throw new StartRefused('Citus would refuse a table as it stands: see check-distribution without --sql.');
    }
    for (const statement of distributionStatements(catalogue)) say(statement);
  } finally {
    await started.stop();
  }
}

function tell({ tables, canBeDistributed }: DistributionCheck): void {
  for (const { name, place, findings } of tables) {
    const broken = new Set(findings.filter(({ weight }) => weight === 'refused').map(({ rule }) => rule));
    say(
      `${name.padEnd(24)}${place.padEnd(13)}${broken.size === 0 ? 'can be' : `cannot be: ${[...broken].join(', ')}`}`,
    );
  }
  for (const [weight, title] of Object.entries(weights)) {
    for (const { name, says } of allRules.filter((rule) => rule.weight === weight)) {
      const places = tables.flatMap((table) => placesOf(table, name));
      if (places.length === 0) continue;
      say(`\n${title}: ${name}\n  ${says}`);
      for (const place of places) say(`  - ${place}`);
    }
  }
  say(canBeDistributed ? '\nEvery table can lie where it has to.' : '\nCitus would refuse a table as it stands.');
}

function placesOf({ name, findings }: CheckedTable, rule: string): string[] {
  const found = findings.filter((finding) => finding.rule === rule).map(({ what }) => what);
  return found.length === 0 ? [] : [found.every((what) => what === name) ? name : `${name}: ${found.join(', ')}`];
}
