import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startTexts } from '../text/language.ts';
import { loadTexts } from '../text/later.ts';
import { sessionLoss } from '../vocabulary/session-loss.ts';
import { SessionWarning } from './session-warning.tsx';

const minute = 60_000;
const idle = 60 * minute;
const absolute = 12 * 60 * minute;
const begun = Date.parse('2023-05-02T08:00:00Z');
/** The server's clock is ahead of the browser's. */
const ahead = 7 * minute;
let seen = begun;
let away = false;
const asked: string[] = [];

/** Answers as the server does. */
async function answer(_url: unknown, { method = 'GET' }: RequestInit = {}): Promise<Response> {
  asked.push(method);
  if (away) throw new TypeError('Failed to fetch');
  const now = Date.now();
  if (method === 'POST') seen = now;
  const idleEnds = Math.min(seen + idle, begun + absolute);
  if (now >= idleEnds) return new Response('{}', { status: 401 });
  const iso = (at: number) => new Date(at + ahead).toISOString();
  return Response.json({ now: iso(now), idleEndsAt: iso(idleEnds), absoluteEndsAt: iso(begun + absolute) });
}

beforeAll(async () => {
  await startTexts('sv');
  await loadTexts('start');
});
beforeEach(() => {
  vi.useFakeTimers({ now: begun, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.stubGlobal('fetch', answer);
  // The test's DOM has none; what is escaped here are plain names.
  vi.stubGlobal('CSS', { escape: (name: string) => name });
  seen = begun;
  away = false;
  asked.length = 0;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sessionLoss.mend();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const title = () => screen.queryByRole('dialog')?.querySelector('h2')?.textContent;

async function open() {
  render(<SessionWarning />);
  await pass(0);
}

it('warns two minutes before the end, and lets one stay by the keyboard', async () => {
  await open();
  await pass(idle - 2 * minute - 1);
  expect(title()).toBeUndefined();
  await pass(1);
  expect(title()).toBe('Du loggas ut om 2 minuter');
  const stay = screen.getByRole('button', { name: 'Fortsätt' });
  expect(document.activeElement).toBe(stay);
  await pass(minute);
  expect(title()).toBe('Du loggas ut om 1 minut');
  fireEvent.keyDown(stay, { key: 'Enter' });
  fireEvent.keyUp(stay, { key: 'Enter' });
  await pass(0);
  expect(asked.at(-1)).toBe('POST');
  expect(title()).toBeUndefined();
  await pass(idle - 2 * minute);
  expect(title()).toBe('Du loggas ut om 2 minuter');
});

it('never keeps the session alive by itself, and asks to sign in again when it has ended', async () => {
  await open();
  await pass(idle);
  expect(asked).not.toContain('POST');
  expect(sessionLoss.isLost()).toBe(true);
  expect(title()).toBeUndefined();
});

it('goes away when the session is used elsewhere', async () => {
  await open();
  await pass(idle - 2 * minute);
  expect(title()).toBeDefined();
  seen = Date.now();
  await pass(15_000);
  expect(title()).toBeUndefined();
});

it('says so when the end cannot be put off', async () => {
  seen = begun + absolute - idle + minute;
  vi.setSystemTime(begun + absolute - 30 * minute);
  await open();
  await pass(28 * minute);
  expect(title()).toBe('Du loggas ut om 2 minuter');
  fireEvent.click(screen.getByRole('button', { name: 'Jag förstår' }));
  expect(title()).toBeUndefined();
  await pass(2 * minute);
  expect(sessionLoss.isLost()).toBe(true);
});

it('goes on watching when the server is away for a while', async () => {
  away = true;
  await open();
  expect(title()).toBeUndefined();
  away = false;
  await pass(idle - 2 * minute);
  expect(title()).toBe('Du loggas ut om 2 minuter');
});
