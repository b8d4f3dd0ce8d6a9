// Everything that has to hold, in the order in which a failure is cheapest to find.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { checkSizes } from './sizes.mjs';
import { build, generate, install, Refusal, requireNode, root, runTool, say, withoutStackTrace } from './workshop.mjs';

const results = [];

async function step(name, work) {
  const began = Date.now();
  say(`\n— ${name}`);
  const { passed, failed } = await attempt(work);
  results.push({ name, passed, failed, seconds: (Date.now() - began) / 1000 });
}

/** What cannot be done counts as failed, and the steps after it are taken all the same. */
async function attempt(work) {
  try {
    return (await work()) ?? { passed: 1, failed: 0 };
  } catch (problem) {
    say(problem instanceof Refusal ? problem.message : String(problem?.stack ?? problem));
    return { passed: 0, failed: 1 };
  }
}

/** A tool that passes or fails as a whole. */
function whole(...tool) {
  const { code, output } = runTool(...tool);
  if (code !== 0) say(output.trim());
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

function every(runs) {
  return runs.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/** A test runner that writes a report in JSON: what it counted, and a failure more when it ended badly all the same. */
function counted(folder, tool, args, report, read, env = process.env) {
  rmSync(report, { force: true });
  const { code } = runTool(folder, tool, args, { show: true, env });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = read(JSON.parse(readFileSync(report, 'utf8')));
  rmSync(report, { force: true });
  const silent = passed + failed === 0 || (code !== 0 && failed === 0);
  return { passed, failed: silent ? failed + 1 : failed };
}

function vitest(folder) {
  const report = join(tmpdir(), `tertial-${folder.replaceAll('/', '-')}-${process.pid}.json`);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return counted(folder, 'vitest', args, report, ({ numPassedTests, numTotalTests }) => ({
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests,
  }));
}

function playwright() {
  const report = join(tmpdir(), `tertial-e2e-${process.pid}.json`);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const args = ['test', '--reporter=list,json'];
  return counted(
    'e2e',
    '@playwright/test:playwright',
    args,
    report,
    ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped,
    }),
    env,
  );
}

const typed = ['packages/domain', 'packages/domain/tsconfig.pure.json', 'prisma', 'apps/api', 'apps/web', 'e2e'];

await withoutStackTrace(async () => {
  requireNode();
  await install();
  await step('Chromium', ensureChromium);
  await step('Generated code', async () => {
    await generate();
    return every([
      whole('apps/api', '@graphql-codegen/cli:graphql-codegen', ['--config', 'codegen.ts', '--check']),
      whole('apps/web', '@graphql-codegen/cli:graphql-codegen-esm', ['--config', 'codegen.ts', '--check']),
    ]);
  });
  await step('Types', () => every(typed.map((at) => whole('.', '@typescript/native:tsc', ['-p', at], { cwd: root }))));
  await step('Format and lint', () => whole('.', '@biomejs/biome', ['ci', '--reporter=summary', '.'], { cwd: root }));
  await step('Import walls', () =>
    whole(
      '.',
      'dependency-cruiser:depcruise',
      ['--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'prisma', 'e2e'],
      {
        cwd: root,
      },
    ),
  );
  await step('Unused code', () => whole('.', 'knip', [], { cwd: root }));
  await step('Domain', () => vitest('packages/domain'));
  await step('Web client', () => vitest('apps/web'));
  await step('Database', () => vitest('prisma'));
  await step('API', () => vitest('apps/api'));
  await step('Build', build);
  await step('Sizes', checkSizes);
  await step('Browser', playwright);
});

say('');
for (const { name, passed, failed, seconds } of results) {
  say(
    `${name.padEnd(18)}${String(passed).padStart(6)} passed${String(failed).padStart(5)} failed${seconds.toFixed(1).padStart(8)} s`,
  );
}
const all = every(results);
const complete = process.exitCode !== 1;
const failed = all.failed + (complete ? 0 : 1);
if (failed > 0) process.exitCode = 1;
say(`\n${all.passed} passed, ${failed} failed`);
