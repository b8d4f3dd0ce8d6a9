import { clearTenant } from '@tertial/prisma/migrate';
import { sampleMunicipalities } from '@tertial/prisma/seed';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { loadSample } from '../../cli/load-sample.ts';
import { readActor } from '../../platform/actor.ts';
import { swedishDay } from '../../platform/swedish-day.ts';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';

let world: World;
const [, fictitious] = sampleMunicipalities;
if (!fictitious) throw new Error('There is no second sample.');
const code = fictitious.code;
const root = sampleId(code, 'unit', fictitious.units.find(({ parent }) => parent === null)?.code ?? '');
const idOf = (handle: string) => sampleId(code, 'person', handle);

beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  await clearTenant(world.adminUrl, code);
  await loadSample(world.database, fictitious);
});
afterAll(() => world.stop());

const day = (days: number) => swedishDay(new Date(Date.now() + days * 86_400_000));
const fields = `mayChange mayNameDeputy viewerId people { id name email endedOn
  roles { role unitId unitName fromSignIn } deputies { id deputyId name from to } }`;
const person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  endedOn: z.string().nullable(),
  roles: z.array(z.object({ role: z.string(), unitId: z.string(), unitName: z.string(), fromSignIn: z.boolean() })),
  deputies: z.array(
    z.object({ id: z.string(), deputyId: z.string(), name: z.string(), from: z.string(), to: z.string() }),
  ),
});
const people = z.looseObject({ mayChange: z.boolean(), mayNameDeputy: z.boolean(), people: z.array(person) });
const changed = z.object({ changePeople: z.object({ refusal: z.string().nullable(), people: people.nullable() }) });

async function change(input: object, by = 'administrator') {
  const { data } = await ask(
    world.server,
    await signIn(world.server, by, code),
    `mutation ($input: ChangePeopleInput!) { changePeople(input: $input) { refusal people { ${fields} } } }`,
    { input },
  );
  return changed.parse(data).changePeople;
}

async function read(by = 'administrator') {
  const { data } = await ask(world.server, await signIn(world.server, by, code), `{ people { ${fields} } }`);
  return z.object({ people: people.nullable() }).parse(data).people;
}

const grantsOf = (handle: string, municipality = code) =>
  world.database.inTenant(code, (tx) => readActor(tx, { personId: idOf(handle), municipality }));

async function add(name: string) {
  const { people: after } = await change({ addPerson: { name } });
  const found = after?.people.find((one) => one.name === name);
  if (!found) throw new Error(`${name} was not added.`);
  return found.id;
}

describe('people', () => {
  test('are added, changed and given roles; the address is one’s own', async () => {
    const id = await add('Ny Person');
    expect(
      (await change({ changePerson: { id, name: 'Ny', email: 'NY@exempel.se', seenName: 'Ny Person' } })).refusal,
    ).toBe(null);
    const role = { personId: id, role: 'analytiker', unitId: root };
    const { people: after } = await change({ grantRole: role });
    expect(after?.people.find((one) => one.id === id)).toMatchObject({
      name: 'Ny',
      email: 'ny@exempel.se',
      roles: [{ role: 'analytiker', unitId: root, fromSignIn: false }],
    });
    expect((await change({ grantRole: role })).refusal).toBeNull();
    expect((await change({ addPerson: { name: 'En annan', email: 'ny@exempel.se' } })).refusal).toBe('emailTaken');
    expect((await change({ addPerson: { name: 'En annan', email: 'ingen adress' } })).refusal).toBe('emailForm');
    expect((await change({ addPerson: { name: ' ' } })).refusal).toBe('nameMissing');
    const again = { changePerson: { id, name: 'Nyare', seenName: 'Ny Person' } };
    expect((await change(again)).refusal).toBe('changedMeanwhile');
    const cookie = await signIn(world.server, 'ny-person', code);
    expect(await ask(world.server, cookie, '{ viewer { name roles } }')).toMatchObject({
      data: { viewer: { name: 'Ny', roles: ['analytiker'] } },
    });
  });

  test.each(['rapportor', 'analytiker', 'namndledamot'])('are neither seen nor changed by %s', async (by) => {
    expect(await read(by)).toBeNull();
    expect(await change({ addPerson: { name: 'Nej' } }, by)).toEqual({ refusal: 'notPermitted', people: null });
  });

  test('are seen by a chief as names alone', async () => {
    const seen = await read('enhetschef');
    expect(seen).toMatchObject({ mayChange: false, mayNameDeputy: true });
    const others = seen?.people.filter(({ id }) => id !== idOf('enhetschef')) ?? [];
    expect(others.length).toBeGreaterThan(3);
    expect(others.every(({ email, roles }) => email === null && roles.length === 0)).toBe(true);
  });

  test('who stop lose roles and sessions at once, and get them back', async () => {
    const cookie = await signIn(world.server, 'rapportor', code);
    expect((await change({ endPerson: { id: idOf('rapportor') } })).refusal).toBeNull();
    expect(await grantsOf('rapportor')).toMatchObject({ grants: [] });
    expect(await ask(world.server, cookie, '{ viewer { name } }')).toMatchObject({ data: { viewer: null } });
    await expect(signIn(world.server, 'rapportor', code)).rejects.toThrow();
    expect((await change({ endPerson: { id: idOf('rapportor') } })).refusal).toBe('hasEnded');
    expect((await change({ restorePerson: { id: idOf('rapportor') } })).refusal).toBeNull();
    expect((await grantsOf('rapportor')).grants).not.toEqual([]);
  });

  test('always have an administrator', async () => {
    const own = (await read())?.people.find(({ id }) => id === idOf('administrator'))?.roles ?? [];
    const role = own.find((each) => each.role === 'administrator');
    const withdraw = { personId: idOf('administrator'), role: 'administrator', unitId: role?.unitId };
    expect((await change({ withdrawRole: withdraw })).refusal).toBe('lastAdministrator');
    expect((await change({ endPerson: { id: idOf('administrator') } })).refusal).toBe('lastAdministrator');
    const second = await add('Andra');
    await change({ grantRole: { personId: second, role: 'administrator', unitId: root } });
    const answers = await Promise.all([
      change({ endPerson: { id: second } }),
      change({ endPerson: { id: idOf('administrator') } }),
    ]);
    expect(answers.filter(({ refusal }) => refusal === null)).toHaveLength(1);
  });

  test('of another municipality are out of reach', async () => {
    const foreign = sampleId('0139', 'person', 'rapportor');
    for (const input of [
      { endPerson: { id: foreign } },
      { restorePerson: { id: foreign } },
      { changePerson: { id: foreign, name: 'Nej', seenName: 'Robin Rapportör' } },
      { grantRole: { personId: foreign, role: 'administrator', unitId: root } },
      { grantRole: { personId: idOf('rapportor'), role: 'rapportor', unitId: sampleId('0139', 'unit', 'BUE') } },
      { nameDeputy: { personId: idOf('socialchef'), deputyId: foreign, from: day(0), to: day(1) } },
    ]) {
      expect((await change(input)).refusal).toBe('notFound');
    }
    expect(await inspect(world.adminUrl, 'SELECT name, ended_on FROM person WHERE id = $1', [foreign])).toEqual([
      { name: 'Robin Rapportör', ended_on: null },
    ]);
  });
});

describe('a deputy', () => {
  const name = (from: string, to: string, by = 'enhetschef', rest: object = {}) =>
    change({ nameDeputy: { personId: idOf('enhetschef'), deputyId: idOf('analytiker'), from, to, ...rest } }, by);
  const isChief = async () => (await grantsOf('analytiker')).grants.some(({ role }) => role === 'enhetschef');

  test.each([
    ['from today', 0, 5, true],
    ['until today', -3, 0, true],
    ['from tomorrow', 1, 5, false],
  ])('%s may what the chief may', async (_when, from, to, may) => {
    expect((await name(day(from), day(to))).refusal).toBeNull();
    expect(await isChief()).toBe(may);
  });

  test('until yesterday may nothing more', async () => {
    await name(day(-3), day(0));
    await inspect(world.adminUrl, `UPDATE deputy SET valid_to = '${day(-1)}' WHERE municipality = $1`, [code]);
    expect(await isChief()).toBe(false);
  });

  test('is gone when the time is ended, or the chief is', async () => {
    for (const from of [day(0), day(-3)]) {
      const { people: after } = await name(from, day(5));
      const [time] = after?.people.find(({ id }) => id === idOf('enhetschef'))?.deputies ?? [];
      expect(await isChief()).toBe(true);
      const ended = await change({ endDeputy: { personId: idOf('enhetschef'), id: time?.id } }, 'enhetschef');
      expect(ended.refusal).toBeNull();
      expect(await isChief()).toBe(false);
    }
    await name(day(0), day(5));
    await change({ endPerson: { id: idOf('enhetschef') } });
    expect(await isChief()).toBe(false);
  });

  test('gets no more than a chief’s roles, and passes nothing on', async () => {
    await change({ grantRole: { personId: idOf('enhetschef'), role: 'administrator', unitId: root } });
    await name(day(0), day(5));
    const roles = (await grantsOf('analytiker')).grants.map(({ role }) => role);
    expect([...new Set(roles)].sort()).toEqual(['analytiker', 'enhetschef']);
    const onward = { personId: idOf('analytiker'), deputyId: idOf('rapportor'), from: day(0), to: day(5) };
    expect((await change({ nameDeputy: onward }, 'analytiker')).refusal).toBe('notChief');
  });

  test('is named by the chief or by an administrator, and by nobody else', async () => {
    expect((await name(day(0), day(1), 'avdelningschef')).refusal).toBe('notPermitted');
    expect((await name(day(0), day(1), 'rapportor')).refusal).toBe('notPermitted');
    expect((await name(day(0), day(1), 'administrator')).refusal).toBeNull();
    expect((await name(day(1), day(2))).refusal).toBe('deputyAlready');
  });

  test.each([
    ['notInOrder', 2, 1, {}],
    ['dayPassed', -2, -1, {}],
    ['deputySelf', 0, 1, { deputyId: idOf('enhetschef') }],
  ])('%s', async (reason, from, to, rest) => {
    expect((await name(day(from), day(to), 'enhetschef', rest)).refusal).toBe(reason);
  });

  test('is named on days that there are', async () => {
    expect((await name('2027-02-30', '2027-03-01')).refusal).toBe('notDay');
  });
});
