import { largeOffice } from '@tertial/prisma/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, [largeOffice({ units: 60, indicators: 60 })]);
}, 240_000);
afterAll(() => world.stop());

async function read(query: string, variables: Record<string, unknown> = {}) {
  const cookie = await signIn(world.server, 'socialchef', '9998');
  world.statements.length = 0;
  const { data, body, errors } = await ask(world.server, cookie, query, variables);
  expect(errors).toBeUndefined();
  expect(world.statements.filter((sql) => !/"session"/.test(sql))).toHaveLength(1);
  return { data, size: Buffer.byteLength(body) };
}

test('a report of sixty indicators is one statement and a small answer', async () => {
  const { data, size } = await read(
    `query ($unit: ID!) { report(unitId: $unit, period: "2023T1") { state revision acts due answered
      rows { id code name goal measureUnit decimals direction construction target { operator value upper } definition method
        cells { id sex revision figure { value numerator denominator absence } comparable lock warnings
          before { period figure { value numerator denominator absence } }
          lastYear { period figure { value numerator denominator absence } } } } } }`,
    { unit: sampleId('9998', 'unit', 'E02') },
  );
  const { report } = z.object({ report: z.looseObject({ rows: z.array(z.unknown()) }) }).parse(data);
  expect(report).toMatchObject({ due: 60, answered: 60 });
  expect(report.rows).toHaveLength(60);
  expect(size).toBeLessThan(200_000);
});

test('the reporting of sixty units is one statement', async () => {
  const { data } = await read('{ reporting(period: "2023T1") { reports { unit { code } due answered warned } } }');
  const summary = z.object({ due: z.number(), answered: z.number() });
  const { reporting } = z.object({ reporting: z.object({ reports: z.array(summary) }) }).parse(data);
  expect(reporting.reports).toHaveLength(60);
  expect(reporting.reports.filter(({ answered }) => answered === 60)).toHaveLength(59);
});
