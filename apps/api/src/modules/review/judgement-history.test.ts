import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const read = `query ($subject: SubjectInput!) { judgementHistory(subject: $subject) {
  tertial revision verdict reasonCode reason savedBy
} }`;
const conclude = `mutation ($input: JudgeInput!) { judge(input: $input) { __typename } }`;
const openGoal = sampleId('0139', 'goal', '2023:tidigt');
const lockedGoal = sampleId('0139', 'goal', '2022:tidigt');

async function history(subject: object, person = 'socialchef', municipality = '0139') {
  return (await ask(world.server, await signIn(world.server, person, municipality), read, { subject })).data;
}

describe('all that was concluded', () => {
  test('stays, the latest first, for those who may read what is not released', async () => {
    const cookie = await signIn(world.server, 'socialchef');
    const judgements = [
      { verdict: 'partly', reason: 'För tidigt att säga.', expectedRevision: 0 },
      { verdict: 'met', reasonCode: 'strongTrend', expectedRevision: 1 },
    ];
    for (const judgement of judgements) {
      const input = { subject: { goalId: openGoal }, tertial: 'T1', ...judgement };
      expect((await ask(world.server, cookie, conclude, { input })).data).toEqual({ judge: { __typename: 'Judged' } });
    }
    const all = [
      {
        tertial: 'T1',
        revision: 2,
        verdict: 'met',
        reasonCode: 'strongTrend',
        reason: null,
        savedBy: 'Sam Socialchef',
      },
      {
        tertial: 'T1',
        revision: 1,
        verdict: 'partly',
        reasonCode: null,
        reason: 'För tidigt att säga.',
        savedBy: 'Sam Socialchef',
      },
    ];
    for (const person of ['socialchef', 'rapportor', 'analytiker']) {
      expect(await history({ goalId: openGoal }, person)).toEqual({ judgementHistory: all });
    }
    expect(await history({ goalId: openGoal }, 'namndledamot')).toEqual({ judgementHistory: [] });
  });

  test('of a locked tertial is read by the committee too', async () => {
    expect(await history({ goalId: lockedGoal }, 'namndledamot')).toMatchObject({
      judgementHistory: [{ tertial: 'T3', revision: 1, verdict: 'met', reasonCode: 'other' }],
    });
  });

  test('stays within the municipality', async () => {
    expect(await history({ goalId: lockedGoal }, 'socialchef', '9999')).toEqual({ judgementHistory: [] });
  });

  test.each([{ goalId: 'x' }, { indicatorId: sampleId('0139', 'goal', '2022:none') }])(
    'is nothing for %j',
    async (subject) => {
      expect(await history(subject)).toEqual({ judgementHistory: [] });
    },
  );

  test('takes one data statement', async () => {
    const cookie = await signIn(world.server, 'analytiker');
    world.statements.length = 0;
    await ask(world.server, cookie, read, { subject: { goalId: lockedGoal } });
    expect(world.statements.filter((sql) => !/"session"/.test(sql))).toHaveLength(1);
  });

  test('is not for visitors', async () => {
    const { errors } = await ask(world.server, null, read, { subject: { goalId: lockedGoal } });
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

const third = 2;
const goals = z.object({
  year: z.object({
    goals: z.array(
      z.object({
        number: z.string(),
        attainment: z.array(z.object({ met: z.number(), measured: z.number() })),
        reviews: z.array(
          z.object({
            suggested: z.string().nullable(),
            judgement: z
              .object({ verdict: z.string(), differs: z.boolean(), reasonCode: z.string().nullable() })
              .nullable(),
          }),
        ),
      }),
    ),
  }),
});

test('the seven goals of 2022: what the plain count says, and what the committee concluded', async () => {
  const query = `{ year(year: 2022) { goals { number attainment { met measured }
    reviews { suggested judgement { verdict differs reasonCode } } } } }`;
  const { data } = await ask(world.server, await signIn(world.server, 'namndledamot'), query);
  const found = goals.parse(data).year.goals.map(({ number, attainment, reviews }) => {
    const { suggested, judgement } = reviews[third] ?? {};
    const { verdict, differs, reasonCode } = judgement ?? {};
    return [number, attainment[third]?.met, attainment[third]?.measured, suggested, verdict, differs, reasonCode];
  });
  expect(found).toEqual([
    ['2.1.1', 0, 11, 'notMet', 'partly', true, 'strongTrend'],
    ['2.4.1.1', 1, 2, 'partly', 'partly', false, 'hardToMeasure'],
    ['2.4.1.2', 1, 1, 'met', 'partly', true, 'other'],
    ['2.4.1.3', 2, 5, 'partly', 'met', true, 'other'],
    ['2.4.2.1', 3, 5, 'partly', 'met', true, 'dependsOnOthers'],
    ['2.4.5', 6, 10, 'partly', 'partly', false, 'dependsOnOthers'],
    ['2.6.1', 1, 5, 'partly', 'met', true, 'strongTrend'],
  ]);
});
