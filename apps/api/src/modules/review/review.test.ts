import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, inspect, signIn, startWorld, type World } from '../../testing/world.ts';
import { sampleId } from '../sample/sample-id.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const write = `mutation ($input: WriteCommentInput!) { writeComment(input: $input) {
  __typename
  ... on CommentWritten { review { tertial comment { body revision savedBy } } }
  ... on CommentConflict { current { body revision } }
  ... on CommentRefused { reason }
} }`;
const conclude = `mutation ($input: JudgeInput!) { judge(input: $input) {
  __typename
  ... on Judged { review { suggested judgement { verdict differs reasonCode reason revision savedBy } } }
  ... on JudgementConflict { current { verdict revision } }
  ... on JudgementRefused { reason }
} }`;
const indicatorId = sampleId('0139', 'indicator', '2023-01');
const goalId = sampleId('0139', 'goal', '2023:tidigt');

async function comment(body: string, expectedRevision = 0, person = 'rapportor', rest: object = {}) {
  const input = { subject: { indicatorId }, tertial: 'T1', body, expectedRevision, ...rest };
  return (await ask(world.server, await signIn(world.server, person), write, { input })).data;
}

async function judge(verdict: string, rest: object = {}, person = 'socialchef') {
  const input = { subject: { goalId }, tertial: 'T1', verdict, expectedRevision: 0, ...rest };
  return (await ask(world.server, await signIn(world.server, person), conclude, { input })).data;
}

describe('a comment', () => {
  test('is kept composed, with its revision and who wrote it', async () => {
    expect(await comment('Fler ma\u030anga planer.  \r\nNy rad')).toEqual({
      writeComment: {
        __typename: 'CommentWritten',
        review: {
          tertial: 'T1',
          comment: { body: 'Fler m\u00e5nga planer.\nNy rad', revision: 1, savedBy: 'Robin Rapportör' },
        },
      },
    });
  });

  test('of somebody else is never overwritten', async () => {
    expect(await comment('En annan text', 0, 'enhetschef')).toMatchObject({
      writeComment: { __typename: 'CommentConflict', current: { revision: 1 } },
    });
    expect(await comment('En annan text', 1, 'enhetschef')).toMatchObject({
      writeComment: { review: { comment: { body: 'En annan text', revision: 2 } } },
    });
  });

  test('can be withdrawn, and written anew', async () => {
    expect(await comment('', 2)).toMatchObject({ writeComment: { review: { comment: null } } });
    expect(await comment('Igen')).toMatchObject({
      writeComment: { review: { comment: { body: 'Igen', revision: 4 } } },
    });
    const kept = await inspect(world.adminUrl, 'SELECT body FROM comment WHERE subject_id = $1 ORDER BY revision', [
      indicatorId,
    ]);
    expect(kept).toHaveLength(4);
  });

  test('of twenty at the same time one is kept', async () => {
    const rest = { subject: { indicatorId: sampleId('0139', 'indicator', '2023-06') } };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, turn) => comment(`Text ${turn}`, 0, 'rapportor', rest)),
    );
    const kinds = answers.map((answer) => /"__typename":"(\w+)"/.exec(JSON.stringify(answer))?.[1]).sort();
    expect(kinds).toEqual([...Array.from({ length: 19 }, () => 'CommentConflict'), 'CommentWritten']);
  });

  test.each([
    ['NUL', 'a\u0000b', 'unreadable'],
    ['half a character', 'a\ud800b', 'unreadable'],
    ['more than 10 000 characters', 'a'.repeat(10_001), 'tooLong'],
  ])('with %s is refused', async (_what, body, reason) => {
    expect(await comment(body, 4)).toEqual({ writeComment: { __typename: 'CommentRefused', reason } });
  });

  test.each([
    ['notPermitted', 'analytiker', {}],
    ['notPermitted', 'namndledamot', {}],
    ['notPermitted', 'rapportor', { subject: { goalId } }],
    ['periodUpcoming', 'rapportor', { tertial: 'T2' }],
    ['periodLocked', 'rapportor', { subject: { indicatorId: sampleId('0139', 'indicator', '2022-01') } }],
    ['notFound', 'rapportor', { subject: { indicatorId: goalId } }],
    ['notFound', 'rapportor', { subject: { assignmentId: 'x' } }],
  ])('%s for %s %j', async (reason, person, rest) => {
    expect(await comment('Ord', 0, person, rest)).toEqual({ writeComment: { __typename: 'CommentRefused', reason } });
  });
});

describe('a judgement', () => {
  test('where nothing is measured is the judge’s own', async () => {
    expect(await judge('met')).toMatchObject({ judge: { __typename: 'Judged', review: { suggested: null } } });
  });

  test('that departs from the figures demands a reason', async () => {
    const subject = { indicatorId: sampleId('9999', 'indicator', '2023-01') };
    const cookie = await signIn(world.server, 'socialchef', '9999');
    const read = `{ year(year: 2023) { indicators { id results { review { suggested } } } } }`;
    const { body } = await ask(world.server, cookie, read);
    const [, suggested] =
      new RegExp(`"${subject.indicatorId}","results":\\[\\{"review":\\{"suggested":"(\\w+)"`).exec(body) ?? [];
    const other = suggested === 'met' ? 'notMet' : 'met';
    const send = async (rest: object) =>
      (
        await ask(world.server, cookie, conclude, {
          input: { subject, tertial: 'T1', verdict: other, expectedRevision: 0, ...rest },
        })
      ).data;
    expect(suggested).toBeDefined();
    expect(await send({})).toEqual({ judge: { __typename: 'JudgementRefused', reason: 'reasonMissing' } });
    expect(await send({ reasonCode: 'other' })).toEqual({
      judge: { __typename: 'JudgementRefused', reason: 'reasonMissing' },
    });
    expect(await send({ reasonCode: 'strongTrend', reason: 'a\u0000' })).toMatchObject({
      judge: { reason: 'unreadable' },
    });
    expect(await send({ reasonCode: 'strongTrend' })).toMatchObject({
      judge: {
        review: { suggested, judgement: { verdict: other, differs: true, reasonCode: 'strongTrend', revision: 1 } },
      },
    });
    expect(await send({ verdict: suggested })).toMatchObject({
      judge: { __typename: 'JudgementConflict', current: { verdict: other } },
    });
  });

  test.each(['rapportor', 'enhetschef', 'avdelningschef', 'analytiker', 'namndledamot', 'administrator'])(
    'is not for %s',
    async (person) => {
      expect(await judge('met', {}, person)).toEqual({
        judge: { __typename: 'JudgementRefused', reason: 'notPermitted' },
      });
    },
  );
});

test('a subject is exactly one thing', async () => {
  const cookie = await signIn(world.server, 'rapportor');
  for (const subject of [{}, { goalId, indicatorId }, { goalId: null }]) {
    const input = { subject, tertial: 'T1', body: 'Ord', expectedRevision: 0 };
    expect((await ask(world.server, cookie, write, { input })).status).toBe(400);
  }
});
