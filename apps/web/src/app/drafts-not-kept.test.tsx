import { act, render } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { startTexts } from '../text/language.ts';
import { keepDraft } from '../vocabulary/drafts.ts';
import { DraftsNotKept } from './drafts-not-kept.tsx';

beforeEach(() => startTexts('sv'));

function closing(): Event {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event;
}

it('says that what is typed lasts only as long as the page, and asks before it is closed', () => {
  render(<DraftsNotKept />);
  expect(document.body.textContent).toBe('');
  expect(closing().defaultPrevented).toBe(false);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full.', 'QuotaExceededError');
  });
  act(() => keepDraft('anna', 'report.1', '86'));
  expect(document.body.textContent).toContain('bara så länge sidan är öppen');
  expect(closing().defaultPrevented).toBe(true);
  act(() => keepDraft('anna', 'report.1', null));
  expect(document.body.textContent).toBe('');
  expect(closing().defaultPrevented).toBe(false);
});
