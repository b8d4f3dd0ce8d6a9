import { clearTenant } from '@tertial/prisma/migrate';
import { sampleMunicipalities } from '@tertial/prisma/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../platform/database.ts';
import { startTestDatabase, type TestDatabase } from '../platform/testing/test-database.ts';
import { inspect } from '../testing/world.ts';
import { loadSample } from './load-sample.ts';
import { removeSample } from './remove-samples.ts';

let server: TestDatabase;
const [one, other] = sampleMunicipalities;
if (!one || !other) throw new Error('There are too few samples.');

beforeAll(async () => {
  server = await startTestDatabase();
  const database = createDatabase(server.url);
  for (const sample of [one, other]) await loadSample(database, sample);
  await database.close();
});
afterAll(() => server.stop());

test('a sample is removed whole, and the other one stays', async () => {
  await inspect(
    server.adminUrl,
    `INSERT INTO session (id, data, expires_at) VALUES ('x', '{"person":{"municipality":"${one.code}"}}', now())`,
  );
  await removeSample(server, one);
  expect(await inspect(server.adminUrl, 'SELECT code FROM municipality')).toEqual([{ code: other.code }]);
  expect(await inspect(server.adminUrl, 'SELECT DISTINCT municipality AS code FROM outcome_revision')).toEqual([
    { code: other.code },
  ]);
  expect(await inspect(server.adminUrl, 'SELECT id FROM session')).toEqual([]);
  await expect(removeSample(server, one)).rejects.toThrow('There is no sample data');
});

test('a municipality’s own data under the code of a sample is never removed', async () => {
  await clearTenant(server.adminUrl, other.code);
  await inspect(
    server.adminUrl,
    `INSERT INTO unit (municipality, id, code, name, kind, position)
     VALUES ($1, '00000000-0000-4000-8000-000000000001', 'SN', 'Socialnämnden', 'committee', 0)`,
    [other.code],
  );
  await expect(removeSample(server, other)).rejects.toThrow('not a sample');
  expect(await inspect(server.adminUrl, 'SELECT name FROM unit')).toEqual([{ name: 'Socialnämnden' }]);
});
