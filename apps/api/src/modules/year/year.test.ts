import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, signIn, startWorld, type World } from '../../testing/world.ts';

let world: World;
beforeAll(async () => {
  const t = performance.now();
  world = await startWorld();
  process.stderr.write(`world ${performance.now() - t}\n`);
});
afterAll(() => world.stop());

test('2022', async () => {
  const cookie = await signIn(world.server, 'analytiker');
  const answer = await ask(
    world.server,
    cookie,
    '{ year(year: 2022) { status latestTertial attainment { tertial total measured met partly notMet notMeasured notReported notDue } indicators { code name status trend { direction quality change since } results { value status } } dropped { name } } viewer { name defaultYear years roles municipality { code } } }',
  );
  process.stderr.write(JSON.stringify(answer, null, 1).slice(0, 6000));
  expect(answer.status).toBe(200);
});
