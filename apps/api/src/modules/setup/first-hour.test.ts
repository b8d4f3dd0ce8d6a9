import { sampleMunicipalities } from '@tertial/prisma/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { foundMunicipality } from '../municipality/found-municipality.use-case.ts';

let world: World;
let administrator: string;
beforeAll(async () => {
  world = await startWorld({}, sampleMunicipalities.slice(1));
  const ada = { name: 'Ada Administratör', email: 'ada@example.se' };
  const founded = { code: '1234', name: 'Berga', committee: 'Socialnämnden', administrator: ada };
  await foundMunicipality(world.database, founded, new Date());
  administrator = await signIn(world.server, 'administrator', '1234');
});
afterAll(() => world.stop());

const answer = z.object({
  added: z.number(),
  roles: z
    .number()
    .nullish()
    .transform((count) => count ?? undefined),
  problems: z.array(z.object({ row: z.number(), column: z.string().nullable(), reason: z.string() })),
});
const fields = '{ added problems { row column reason } }';
const mutations = {
  units: `mutation ($input: PasteInput!) { answer: pasteUnits(input: $input) ${fields} }`,
  areas: `mutation ($input: PasteInput!) { answer: pasteServiceAreas(input: $input) ${fields} }`,
  people: `mutation ($input: PasteInput!) { answer: pastePeople(input: $input) { added roles problems { row column reason } } }`,
  plan: `mutation ($input: PasteInput!) { answer: pastePlan(year: 2027, input: $input) ${fields} }`,
};

async function paste(what: keyof typeof mutations, rows: readonly string[], dryRun = false, cookie = administrator) {
  const input = { text: rows.join('\r\n'), dryRun };
  const { data, errors } = await ask(world.server, cookie, mutations[what], { input });
  expect(errors).toBeUndefined();
  return z.object({ answer }).parse(data).answer;
}

async function setup(cookie = administrator) {
  const query = '{ setup { units serviceAreas people years { year status indicators scheduled opened } } }';
  const { data } = await ask(world.server, cookie, query);
  return z.object({ setup: z.unknown() }).parse(data).setup;
}

async function start(year: number, cookie = administrator) {
  const { data } = await ask(
    world.server,
    cookie,
    `mutation { startFirstYear(year: ${year}) { __typename ... on PlanRefused { problems { reason } } } }`,
  );
  return z.object({ startFirstYear: z.looseObject({ __typename: z.string() }) }).parse(data).startFirstYear;
}

async function takeBack(year: number, cookie = administrator) {
  const { data } = await ask(
    world.server,
    cookie,
    `mutation { answer: takeBackFirstYear(year: ${year}) { __typename ... on PlanRefused { problems { reason } } } }`,
  );
  return z.object({ answer: z.looseObject({ __typename: z.string() }) }).parse(data).answer;
}

const units = ['Kod\tNamn\tTyp\tÖverordnad', 'HT1\tHemtjänst norr\tEnhet\tÄO', 'ÄO\tÄldreomsorg\tAvdelning\t'];
const plan = [
  '1.1\tTrygg omsorg\tAndel nöjda med stödet\t%\tminst 80 %\tBrukarenkät\tHT1\tT3\t\täldreomsorg, ekonomiskt-bista',
  '\t\tVäntetid till beslut\tdagar\thögst 17,5\tVerksamhetssystem\t\t',
  '2.1\tEkonomi\tAntal avvikelser\tantal\t20\t\tht1\t1, 2',
];

test('everything begins empty, and only an administrator is told', async () => {
  world.statements.length = 0;
  expect(await setup()).toEqual({ units: 0, serviceAreas: 0, people: 0, years: [] });
  expect(world.statements.filter((sql) => !/"session"/.test(sql))).toHaveLength(1);
  for (const person of ['rapportor', 'socialchef', 'analytiker', 'namndledamot']) {
    const cookie = await signIn(world.server, person, '9999');
    expect(await setup(cookie)).toBeNull();
    for (const what of ['units', 'areas', 'people', 'plan'] as const) {
      const refused = [{ row: 0, column: null, reason: 'notPermitted' }];
      expect(await paste(what, ['x'], false, cookie)).toEqual({ added: 0, problems: refused });
    }
    expect(await start(2030, cookie)).toEqual({ __typename: 'PlanRefused', problems: [{ reason: 'notPermitted' }] });
    expect(await takeBack(2023, cookie)).toEqual({ __typename: 'PlanRefused', problems: [{ reason: 'notPermitted' }] });
  }
});

test('units are added all or none, whatever order they come in', async () => {
  const wrong = [...units, 'HT1\tHemtjänst söder\tEnhet\tÄO', 'A2\tAnnat\tKlubb\t', 'A3\tAnnat\tEnhet\tFINNS-EJ'];
  expect(await paste('units', wrong)).toEqual({
    added: 0,
    problems: [
      { row: 4, column: 'code', reason: 'taken' },
      { row: 5, column: 'kind', reason: 'unknown' },
      { row: 6, column: 'parent', reason: 'unknown' },
    ],
  });
  expect(await paste('units', units, true)).toEqual({ added: 2, problems: [] });
  expect(await setup()).toMatchObject({ units: 0 });
  expect(await paste('units', units)).toEqual({ added: 2, problems: [] });
  expect(await setup()).toMatchObject({ units: 1 });
  const rows = await inspect(
    world.adminUrl,
    `SELECT u.code, a.code AS above FROM unit u LEFT JOIN unit a ON a.id = u.parent_id WHERE u.municipality = '1234'
     ORDER BY u.position`,
  );
  expect(rows).toEqual([
    { code: 'N', above: null },
    { code: 'ÄO', above: 'N' },
    { code: 'HT1', above: 'ÄO' },
  ]);
});

test('service areas get a code from their name', async () => {
  expect(await paste('areas', ['Äldreomsorg', 'Äldreomsorg'])).toMatchObject({ added: 0, problems: [{ row: 2 }] });
  expect(await paste('areas', ['Äldreomsorg', 'Ekonomiskt bistånd'])).toEqual({ added: 2, problems: [] });
  const codes = await inspect(
    world.adminUrl,
    `SELECT code FROM service_area WHERE municipality = '1234' ORDER BY code`,
  );
  expect(codes).toEqual([{ code: 'aldreomsorg' }, { code: 'ekonomiskt-bista' }]);
});

test('people are added with their roles', async () => {
  const rows = ['Runa Rapportör\truna@example.se\tRapportör\tHT1', 'Runa Rapportör\tRUNA@example.se\tEnhetschef\tHT1'];
  expect(await paste('people', [...rows, 'Solveig\t@\tSocialchef\t', 'Solveig\t\tKung\t'])).toEqual({
    added: 0,
    problems: [
      { row: 3, column: 'email', reason: 'form' },
      { row: 4, column: 'role', reason: 'unknown' },
    ],
  });
  expect(await paste('people', [...rows, 'Solveig Socialchef\t\tSocialchef\t'])).toEqual({
    added: 2,
    roles: 3,
    problems: [],
  });
  expect(await setup()).toMatchObject({ people: 2 });
  expect(await paste('people', rows)).toEqual({ added: 0, roles: 0, problems: [] });
  const more = [...rows, 'Runa Rapportör\truna@example.se\tAnalytiker\tHT1'];
  expect(await paste('people', more, true)).toEqual({ added: 0, roles: 1, problems: [] });
  expect(await setup()).toMatchObject({ people: 2 });
});

test('the first year is started once, and takes its goals from rows', async () => {
  expect(await paste('plan', plan)).toEqual({ added: 0, problems: [{ row: 0, column: null, reason: 'noYear' }] });
  expect(await start(1999)).toEqual({ __typename: 'PlanRefused', problems: [{ reason: 'outOfRange' }] });
  expect(await start(2027)).toEqual({ __typename: 'PlanChanged' });
  expect(await start(2028)).toEqual({ __typename: 'PlanRefused', problems: [{ reason: 'yearExists' }] });
  const wrong = [
    '1.1\tTrygg omsorg\tNöjda\t%\t180 %',
    '\t\tVäntetid\tmil\t3',
    '\t\tFler\tst\tmånga',
    '\t\t\tst\t3\t\tX9',
    '\t\tNio\tst\t3\t\t\t\t\tFinns ej',
  ];
  expect(await paste('plan', wrong)).toEqual({
    added: 0,
    problems: [
      { row: 1, column: 'target', reason: 'doesNotFit' },
      { row: 2, column: 'measure', reason: 'unknown' },
      { row: 3, column: 'target', reason: 'form' },
      { row: 4, column: 'unit', reason: 'unknown' },
      { row: 5, column: 'area', reason: 'unknown' },
    ],
  });
  expect(await setup()).toMatchObject({ years: [{ year: 2027, status: 'draft', indicators: 0, opened: 0 }] });
  expect(await paste('plan', plan)).toEqual({ added: 3, problems: [] });
  const { data } = await ask(
    world.server,
    administrator,
    `{ editablePlan(year: 2027) { obstacles { lack } overarchingGoals { number title } goals { number title }
      indicators { code name unit decimals direction dueTertials method target { operator value } } } }`,
  );
  expect(data).toMatchObject({
    editablePlan: {
      obstacles: [],
      overarchingGoals: [{ number: '1' }, { number: '2' }],
      goals: [{ number: '1.1', title: 'Trygg omsorg' }, { number: '2.1' }],
      indicators: [
        { code: '2027-01', unit: 'percent', direction: 'higher', dueTertials: ['T3'], method: 'Brukarenkät' },
        { unit: 'days', decimals: 1, direction: 'lower', target: { operator: 'atMost', value: '17.5' } },
        { unit: 'count', dueTertials: ['T1', 'T2'] },
      ],
    },
  });
  const areas = await inspect(
    world.adminUrl,
    `SELECT i.code, s.code AS area FROM indicator_service_area x JOIN indicator i ON i.id = x.indicator_id
     JOIN service_area s ON s.id = x.service_area_id WHERE i.municipality = '1234' ORDER BY s.code`,
  );
  expect(areas).toEqual([
    { code: '2027-01', area: 'aldreomsorg' },
    { code: '2027-01', area: 'ekonomiskt-bista' },
  ]);
});

test('a first year that was begun by mistake is taken back with all that is in it', async () => {
  expect(await takeBack(2028)).toEqual({ __typename: 'PlanRefused', problems: [{ reason: 'notFound' }] });
  expect(await takeBack(2027)).toEqual({ __typename: 'YearTakenBack' });
  expect(await setup()).toMatchObject({ years: [] });
  const told = `SELECT subject->>'event' AS event FROM audit_event WHERE municipality = '1234' AND act = 'plan.change'
    ORDER BY id`;
  expect(await inspect(world.adminUrl, told)).toEqual([
    { event: 'started' },
    { event: 'pasted' },
    { event: 'takenBack' },
  ]);
  expect(await start(2026)).toEqual({ __typename: 'PlanChanged' });
  expect(await takeBack(2026)).toEqual({ __typename: 'YearTakenBack' });
  expect(await start(2027)).toEqual({ __typename: 'PlanChanged' });
  expect(await paste('plan', plan)).toEqual({ added: 3, problems: [] });
});

test('the plan is decided as it is, and the first tertial opened', async () => {
  await ask(world.server, administrator, 'mutation { decideEdition(year: 2027) { __typename } }');
  expect(await paste('plan', plan)).toEqual({ added: 0, problems: [{ row: 0, column: null, reason: 'decided' }] });
  expect(await setup()).toMatchObject({ years: [{ status: 'decided', indicators: 3, opened: 0 }] });
  expect(await takeBack(2027)).toEqual({ __typename: 'PlanRefused', problems: [{ reason: 'decided' }] });
});
