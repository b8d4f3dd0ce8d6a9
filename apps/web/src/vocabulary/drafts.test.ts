import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { areDraftsKept, countDrafts, forgetDrafts, keepDraft, readDraft } from './drafts.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

it('keeps the drafts of each person apart, and forgets them at sign-out', () => {
  keepDraft('ada', 'outcome.1', '86');
  keepDraft('bo', 'outcome.1', '90');
  expect([readDraft('ada', 'outcome.1'), readDraft('bo', 'outcome.1')]).toEqual(['86', '90']);
  expect(countDrafts('ada')).toBe(1);
  forgetDrafts('ada');
  expect([countDrafts('ada'), countDrafts('bo')]).toEqual([0, 1]);
  expect([readDraft('ada', 'outcome.1'), readDraft('bo', 'outcome.1')]).toEqual([null, '90']);
});

it('keeps nothing of a person who has signed out, whatever is still on its way', () => {
  keepDraft('cilla', 'report.1', '86');
  forgetDrafts('cilla');
  keepDraft('cilla', 'report.1', '86');
  expect(readDraft('cilla', 'report.1')).toBeNull();
});

describe('when the browser has no room', () => {
  const full = () =>
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });

  it('leaves what was kept before, and tells that the last of it is not', () => {
    keepDraft('anna', 'report.1', '8');
    full();
    keepDraft('anna', 'report.1', '86');
    expect(areDraftsKept()).toBe(false);
    expect(readDraft('anna', 'report.1')).toBe('8');
    vi.restoreAllMocks();
    keepDraft('anna', 'report.2', '90');
    expect(areDraftsKept()).toBe(false);
    keepDraft('anna', 'report.1', '86');
    expect(areDraftsKept()).toBe(true);
  });

  it('has nothing more to tell once the words are saved', () => {
    full();
    keepDraft('anna', 'report.1', '86');
    expect(areDraftsKept()).toBe(false);
    keepDraft('anna', 'report.1', null);
    expect(areDraftsKept()).toBe(true);
  });
});
