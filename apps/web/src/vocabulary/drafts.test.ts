import { beforeEach, expect, it } from 'vitest';
import { countDrafts, forgetDrafts, keepDraft, readDraft } from './drafts.ts';

beforeEach(() => localStorage.clear());

it('keeps the drafts of each person apart, and forgets them at sign-out', () => {
  keepDraft('anna', 'outcome.1', '86');
  keepDraft('bo', 'outcome.1', '90');
  expect([readDraft('anna', 'outcome.1'), readDraft('bo', 'outcome.1')]).toEqual(['86', '90']);
  expect(countDrafts('anna')).toBe(1);
  forgetDrafts('anna');
  expect([countDrafts('anna'), countDrafts('bo')]).toEqual([0, 1]);
  expect([readDraft('anna', 'outcome.1'), readDraft('bo', 'outcome.1')]).toEqual([null, '90']);
});
