import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { allRules } from '@tertial/prisma/distribution';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sampleId } from '../modules/sample/sample-id.ts';
import { inspect, startWorld, type World } from '../testing/world.ts';
import { addMunicipality } from './add-municipality.ts';
import { tellDistribution } from './check-distribution.ts';
import { exportFile } from './export.ts';
import { importFile } from './import.ts';
import { verify } from './verify.ts';

let world: World;
let said: string[];

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
beforeEach(() => {
  said = [];
  vi.stubEnv('DATABASE_URL', world.url);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

test('verify ends well where the chains are whole, and with 1 where one is broken', async () => {
  await verify(['--municipality', '9999']);
  expect([process.exitCode, ...said.slice(-3)]).toEqual([
    undefined,
    'All chains are whole.\n',
    'All outcomes are as they were saved.\n',
    'All totals are what the outcomes add up to.\n',
  ]);
  await inspect(
    world.adminUrl,
    `ALTER TABLE outcome_revision DISABLE TRIGGER USER;
     UPDATE outcome_revision SET value = 99 WHERE sequence = 3 AND unit_id = '${sampleId('9999', 'unit', 'MOT')}';
     ALTER TABLE outcome_revision ENABLE TRIGGER USER`,
  );
  await verify(['--municipality', '9999']);
  expect(process.exitCode).toBe(1);
  expect(said).toContain('Broken: Mottagningen barn och unga, revision 3: what is kept is not what was saved.\n');
  expect(said).toContain('Broken places: 1\n');
  process.exitCode = undefined;
  await verify(['--municipality', '0139']);
  expect(process.exitCode).toBeUndefined();
});

test('verify names an outcome that was altered beside the program, and ends with 1', async () => {
  const unitId = sampleId('0139', 'unit', 'SK');
  const cell = `unit_id = '${unitId}' AND indicator_id = '${sampleId('0139', 'indicator', '2022-01')}' AND tertial = 3`;
  await inspect(world.adminUrl, `UPDATE outcome SET comment = 'x', misreport = 'y' WHERE ${cell}`);
  await verify(['--municipality', '0139']);
  expect([process.exitCode, ...said.slice(-4)]).toEqual([
    1,
    expect.stringMatching(
      /^Strayed: .*, 2022-01, 2022T3, total: it shows something else than what was saved last \(misreport, comment\)\.\n$/,
    ),
    'All chains are whole.\n',
    'Strayed outcomes: 1\n',
    'All totals are what the outcomes add up to.\n',
  ]);
  await inspect(world.adminUrl, `UPDATE outcome SET comment = NULL, misreport = NULL WHERE ${cell}`);
});

test('check-distribution tells of every table, prints the statements, and ends with 1 where a table would be refused', async () => {
  const rest = allRules.find(({ name }) => name === 'triggers-rest-while-rows-are-copied');
  await tellDistribution([]);
  expect(process.exitCode).toBeUndefined();
  expect(said).toContain('outcome                 distributed  can be\n');
  expect(said).toContain(`\nTakes a step: ${rest?.name}\n  ${rest?.says}\n`);
  expect(said).toContain('  - outcome_revision: chain\n');
  expect(said.at(-1)).toBe('\nEvery table can lie where it has to.\n');
  said = [];
  await tellDistribution(['--sql']);
  expect(said).toContain("SELECT create_distributed_table('outcome', 'municipality', colocate_with => 'edition');\n");
  await inspect(world.adminUrl, 'CREATE TABLE odd (municipality char(4))');
  said = [];
  await tellDistribution([]);
  expect(process.exitCode).toBe(1);
  expect(said).toContain(
    'odd                     distributed  cannot be: municipality-is-always-given, has-a-primary-key\n',
  );
  said = [];
  await expect(tellDistribution(['--sql'])).rejects.toThrow(/^Citus would refuse a table/);
  expect(said).toEqual([]);
  await tellDistribution(['--json']);
  expect(JSON.parse(said.join(''))).toMatchObject({ canBeDistributed: false });
  await expect(tellDistribution(['--sql', '--json'])).rejects.toThrow(/^Usage/);
  await inspect(world.adminUrl, 'DROP TABLE odd');
});

test('a municipality is not founded without the address that its administrator signs in by', async () => {
  const args = ['add', '--code', '1234', '--name', 'Berga', '--administrator', 'Ada Administratör'];
  const founded = () => inspect(world.adminUrl, "SELECT email FROM person WHERE municipality = '1234'");
  await expect(addMunicipality(args)).rejects.toThrow(/^--email is needed/);
  expect(await founded()).toEqual([]);
  await addMunicipality([...args, '--email', 'ada@example.se']);
  expect(await founded()).toEqual([{ email: 'ada@example.se' }]);
});

test.each([
  ['0139', '1999'],
  ['1234', '2022'],
])('export from %s of %s says that there is nothing', async (municipality, year) => {
  const args = ['--municipality', municipality, '--year', year, '--format', 'csv', '/nowhere/outcomes.csv'];
  await expect(exportFile(args)).rejects.toThrow(
    `Det finns inget att exportera för kommunen ${municipality} och år ${year}.`,
  );
  expect(said).toEqual([]);
});

test('import of targets writes down the file and the operating system’s user', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tertial-'));
  const file = path.join(folder, 'targets.csv');
  await writeFile(file, 'year;indicator;target;note\r\n2023;2023-05;minst 41 %;Nytt beslut\r\n');
  await importFile([file, '--municipality', '9999', '--json']);
  expect(JSON.parse(said.join(''))).toEqual({ created: 0, updated: 1, unchanged: 0, errors: [] });
  const source = `npm run tertial -- import targets.csv (${os.userInfo().username})`;
  expect(
    await inspect(world.adminUrl, "SELECT subject FROM audit_event WHERE subject->>'event' = 'imported'"),
  ).toMatchObject([{ subject: { year: 2023, what: 'targets', changes: 1, source } }]);
  await rm(folder, { recursive: true });
});
