import { sampleMunicipalities } from '@tertial/prisma/seed';
import { expect, test } from 'vitest';
import { createDatabase } from '../platform/database.ts';
import { startTestDatabase } from '../platform/testing/test-database.ts';
import { loadSamplesOnce } from './load-sample.ts';

test('is done by one of those who start at the same time, and the others wait until all of it is there', async () => {
  const { url, stop } = await startTestDatabase();
  const processes = [1, 2, 3].map(() => createDatabase(url));
  const started = processes.map(async (database) => {
    const hasLoaded = await loadSamplesOnce(database, sampleMunicipalities);
    return { hasLoaded, found: await database.platform.municipality.count() };
  });
  const outcomes = await Promise.all(started).finally(async () => {
    await Promise.allSettled(started);
    for (const database of processes) await database.close();
    await stop();
  });
  expect(outcomes.map(({ hasLoaded }) => hasLoaded).sort()).toEqual([false, false, true]);
  for (const { found } of outcomes) expect(found).toBe(sampleMunicipalities.length);
});
