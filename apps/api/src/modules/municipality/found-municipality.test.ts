import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { foundMunicipality } from './found-municipality.use-case.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, []);
});
afterAll(() => world.stop());

const berga = {
  code: '1234',
  name: 'Berga',
  committee: 'Socialnämnden',
  administrator: { name: 'Ada Administratör', email: 'ada@example.se' },
};

test('a municipality begins with a committee and somebody who may build the rest', async () => {
  expect(await foundMunicipality(world.database, berga, new Date())).toBe(true);
  const { data } = await ask(
    world.server,
    await signIn(world.server, 'administrator', '1234'),
    '{ viewer { name roles years municipality { name fictitious } } }',
  );
  expect(data).toEqual({
    viewer: {
      name: 'Ada Administratör',
      roles: ['administrator'],
      years: [],
      municipality: { name: 'Berga', fictitious: false },
    },
  });
});

test('one that is there already stays as it is', async () => {
  expect(await foundMunicipality(world.database, { ...berga, name: 'Annan' }, new Date())).toBe(false);
  expect(await inspect(world.adminUrl, "SELECT name FROM municipality WHERE code = '1234'")).toEqual([
    { name: 'Berga' },
  ]);
  expect(await inspect(world.adminUrl, "SELECT name FROM person WHERE municipality = '1234'")).toHaveLength(1);
});
