import { beforeEach, describe, expect, it } from 'vitest';
import { keepDraft } from './drafts.ts';
import { judgeAnswer, keepJudgementDraft, readJudgementDraft } from './judging.ts';

describe('a judgement that is not saved yet', () => {
  beforeEach(() => localStorage.clear());
  const draft = { verdict: 'partly', reasonCode: 'other', reason: 'Ny metod.', basedOn: 2 } as const;

  it('comes back as it was kept, for one person, subject and tertial', () => {
    keepJudgementDraft('p1', 'g1', 'T3', draft);
    expect(readJudgementDraft('p1', 'g1', 'T3')).toEqual(draft);
    expect(readJudgementDraft('p2', 'g1', 'T3')).toBeNull();
    expect(readJudgementDraft('p1', 'g1', 'T2')).toBeNull();
    keepJudgementDraft('p1', 'g1', 'T3', null);
    expect(readJudgementDraft('p1', 'g1', 'T3')).toBeNull();
  });

  it.each(['', 'x', 'null', '{}', '{"verdict":"splendid","reasonCode":null,"reason":"","basedOn":0}'])(
    'is nothing when %s is kept',
    (text) => {
      keepDraft('p1', 'judgement.g1.T3', text);
      expect(readJudgementDraft('p1', 'g1', 'T3')).toBeNull();
    },
  );
});

it('takes no answer as a failure', () => {
  expect(judgeAnswer(undefined)).toEqual({ kind: 'failed' });
  expect(judgeAnswer({ __typename: 'JudgementRefused', reason: 'periodLocked' })).toEqual({
    kind: 'refused',
    reason: 'periodLocked',
  });
});
