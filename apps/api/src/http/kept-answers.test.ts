import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { sampleId } from '../modules/sample/sample-id.ts';
import { ask, inspect, serverOn, signIn, startWorld, type World } from '../testing/world.ts';

let world: World;
/** Another process on the same database. */
let elsewhere: FastifyInstance;
beforeAll(async () => {
  world = await startWorld();
  elsewhere = await serverOn(world.database);
});
afterAll(async () => {
  await elsewhere.close();
  await world.stop();
});

const table = 'query ($year: Int!) { indicatorTable(year: $year) { codes names t1 statuses } }';
const questions = [
  [table, { year: 2023 }],
  ['query ($id: ID!) { indicatorTotals(indicatorId: $id) { editions { year tertials { value } } } }', {}],
  ['{ analysis(year: 2023, level: totals) { figures { value } } }', {}],
  ['{ analysis(year: 2023, level: units) { figures { value } } }', {}],
  ['{ overview(year: 2023, unapproved: true) { id now { met } groups { name } } }', {}],
  ['{ overviewPart(year: 2023, tertial: T1, unapproved: true) { indicators { value } } }', {}],
  ['{ year(year: 2023) { goals { indicators { id results { value } } } } }', {}],
] as const;
const indicatorId = sampleId('9999', 'indicator', '2023-05');

/** What is answered, and how many statements it took beside looking up who asks. */
async function asks(person: string, query: string = table, variables = {}, server = world.server) {
  const cookie = await signIn(server, person, '9999');
  world.statements.length = 0;
  const { data, errors } = await ask(server, cookie, query, { id: indicatorId, year: 2023, ...variables });
  return { data, errors, statements: world.statements.filter((sql) => !/FROM "session"/.test(sql)) };
}

describe('an answer that is kept', () => {
  test.each(questions)('is told again after one look at what has changed: %s', async (query, variables) => {
    // A question is looked up once it is known to have an answer.
    await asks('socialchef', query, variables);
    const first = await asks('socialchef', query, variables);
    expect(first.errors).toBeUndefined();
    expect(first.statements.length).toBeGreaterThan(1);
    const again = await asks('socialchef', query, variables);
    expect(again.statements).toHaveLength(1);
    expect(again.data).toEqual(first.data);
  });

  test('rests on nothing that is not counted when it changes', async () => {
    const marked = z
      .array(z.object({ name: z.string() }))
      .parse(
        await inspect(
          world.adminUrl,
          `SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'count_change' AND tgdeferrable`,
        ),
      );
    // Figures and their totals are changed with a revision, which the chains count.
    const counted = new Set([...marked.map(({ name }) => name), 'outcome', 'indicator_total', 'revision_chain']);
    const fresh = await serverOn(world.database);
    for (const [query, variables] of questions) {
      for (const person of ['socialchef', 'namndledamot']) {
        const { statements } = await asks(person, query, variables, fresh);
        for (const sql of statements) {
          const [plan] = await inspect(world.adminUrl, `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${sql}`);
          const read = [...JSON.stringify(plan).matchAll(/"Relation Name":"(\w+)"/g)].map(([, name]) => name);
          expect(read.length).toBeGreaterThan(0);
          expect(read.filter((name) => name !== 'municipality' && !counted.has(name ?? ''))).toEqual([]);
        }
      }
    }
    await fresh.close();
  });

  test('is told to those alone who have the same rights', async () => {
    const all = '{ overview(year: 2023, tertial: T1, unapproved: true) { mayCountUnapproved now { measured } } }';
    expect((await asks('socialchef', all)).data).toMatchObject({ overview: { mayCountUnapproved: true } });
    expect((await asks('socialchef', all)).data).toMatchObject({ overview: { mayCountUnapproved: true } });
    const member = await asks('namndledamot', all);
    expect(member.data).toMatchObject({ overview: { mayCountUnapproved: false, now: { measured: 0 } } });
    expect(member.statements.length).toBeGreaterThan(1);
    expect((await asks('namndledamot', all)).data).toEqual(member.data);
  });

  test('is read anew once a figure is saved, also by another process; those of other years are not', async () => {
    await asks('socialchef', table, { year: 2021 });
    const lastYear = await asks('socialchef', table, { year: 2021 });
    const before = await asks('socialchef', table);
    const save = `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { __typename
      ... on OutcomeRefused { reason } } }`;
    const input = { indicatorId, unitId: sampleId('9999', 'unit', 'BOS'), tertial: 'T1', expectedRevision: 1 };
    const saved = await ask(elsewhere, await signIn(elsewhere, 'rapportor', '9999'), save, {
      input: { ...input, entry: { ratio: { numerator: '17', denominator: '40' } } },
    });
    expect(saved.data).toEqual({ recordOutcome: { __typename: 'OutcomeRecorded' } });
    const after = await asks('socialchef');
    expect(after.data).not.toEqual(before.data);
    expect((await asks('socialchef', table, { year: 2021 })).statements).toHaveLength(1);
    expect((await asks('socialchef', table, { year: 2021 })).data).toEqual(lastYear.data);
  });

  test('is read anew once something is written or renamed, and not for another municipality', async () => {
    const goals = '{ year(year: 2023) { goals { reviews { comment { body } } } } }';
    await asks('socialchef', goals);
    await asks('socialchef', goals);
    await inspect(
      world.adminUrl,
      `INSERT INTO comment (municipality, subject_id, subject_kind, tertial, revision, body, saved_at, saved_by)
       SELECT g.municipality, g.id, 'goal', 1, 77, 'Nytt ord', now(), p.id FROM committee_goal g JOIN person p USING (municipality)
       WHERE g.municipality = '9999' AND g.year = 2023 AND p.handle = 'socialchef' LIMIT 1`,
    );
    expect(JSON.stringify((await asks('socialchef', goals)).data)).toContain('Nytt ord');

    await asks('socialchef');
    await inspect(world.adminUrl, `UPDATE indicator SET name = name || ' B' WHERE municipality = '0139'`);
    expect((await asks('socialchef')).statements).toHaveLength(1);
    await inspect(world.adminUrl, `UPDATE indicator SET name = name || ' B' WHERE municipality = '9999'`);
    expect(JSON.stringify((await asks('socialchef')).data)).toContain(' B"');
  });

  test('is not told to somebody whose rights have been taken away', async () => {
    const cookie = await signIn(world.server, 'analytiker', '9999');
    const again = () => ask(world.server, cookie, table, { year: 2023 });
    expect((await again()).errors).toBeUndefined();
    expect((await again()).errors).toBeUndefined();
    await inspect(
      world.adminUrl,
      `DELETE FROM role_grant r USING person p
      WHERE r.municipality = '9999' AND p.municipality = '9999' AND p.id = r.person_id AND p.handle = 'analytiker'`,
    );
    expect((await again()).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('is not one that failed, and none where none is to be kept', async () => {
    const wrong = '{ indicatorTable(year: 2023) { nothing } }';
    expect((await asks('socialchef', wrong)).errors).toBeDefined();
    expect((await asks('socialchef', wrong)).errors).toBeDefined();
    const plain = await serverOn(world.database, { answerMebibytes: 0 });
    await asks('socialchef', table, {}, plain);
    const { statements } = await asks('socialchef', table, {}, plain);
    expect(statements).toHaveLength(1);
    expect(statements[0]).toContain('indicator_total');
    await plain.close();
  });
});
