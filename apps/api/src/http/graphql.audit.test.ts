import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from '../testing/world.ts';

let world: World;
let url: string;
beforeAll(async () => {
  world = await startWorld({ introspection: true }, []);
  url = await world.server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => world.stop());

const preflighted: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'yes' } });

const audits = serverAudits({ url: () => `${url}/graphql`, fetchFn: preflighted });

test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' });
});
