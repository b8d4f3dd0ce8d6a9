import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startTexts } from '../text/language.ts';
import { loadTexts } from '../text/later.ts';
import { countDrafts, keepDraft } from '../vocabulary/drafts.ts';
import { PersonMenu } from './person-menu.tsx';

vi.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { children: ReactNode }) => <a href="/historik">{children}</a>,
}));

const viewer = {
  id: 'runa',
  name: 'Runa Ek',
  municipality: { code: '9999', name: 'Exempelby', fictitious: true },
  roles: ['rapportor'],
  years: [2023],
  defaultYear: 2023,
  demo: true,
} as const;

beforeEach(async () => {
  vi.stubGlobal('CSS', { escape: (name: string) => name });
  await startTexts('sv');
  await loadTexts('start');
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

it('asks before signing out from what is not saved, and then leaves no draft in the browser', async () => {
  let ended = 0;
  vi.stubGlobal('fetch', async () => {
    ended += 1;
    return Response.json({ address: '#ute' });
  });
  keepDraft('runa', 'report.1', '86');
  keepDraft('runa', 'report.2', '90');
  keepDraft('elis', 'report.1', '12');
  render(<PersonMenu viewer={viewer} />);
  await press('Din meny: Runa Ek');
  await press('Logga ut');
  expect(ended).toBe(0);
  expect(screen.getByRole('dialog').textContent).toContain('2');
  await press('Logga ut ändå');
  expect(ended).toBe(1);
  expect(countDrafts('runa')).toBe(0);
  expect(countDrafts('elis')).toBe(1);
});
