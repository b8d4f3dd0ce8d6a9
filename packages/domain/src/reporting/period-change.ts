import { readWords } from './comment.ts';
import type { PeriodState } from './period.ts';

/** The days of a tertial, as 2023-05-01; null for none. */
export interface PeriodCalendar {
  /** Reporting begins: the tertial opens by itself. */
  readonly opensOn: string | null;
  /** The last day to hand in. */
  readonly dueOn: string | null;
  /** After it nobody is expected to change anything. Nothing is locked by itself, since locking releases the figures. */
  readonly closesOn: string | null;
}

/** Why a tertial is not changed. `notInOrder`: the days come in the wrong order or are no days. */
export const periodRefusals = [
  'notInOrder',
  'notAllApproved',
  'reasonMissing',
  'wrongState',
  'unreadable',
  'tooLong',
] as const;
export type PeriodRefusal = (typeof periodRefusals)[number];

/** What comes of it: the state after it, with the reason that was given. */
export type PeriodDecision =
  | { readonly kind: 'accepted'; readonly state: PeriodState; readonly reason: string | null }
  | { readonly kind: 'refused'; readonly reason: PeriodRefusal };

/**
 * Decides whether the days of a tertial are set: real days, opens ≤ due ≤ closes, and not in one that is locked. One that
 * opens on a day that has come opens with it.
 *
 * @param today In the municipality, as 2023-05-01.
 */
export function decideSchedule(state: PeriodState, calendar: PeriodCalendar, today: string): PeriodDecision {
  const { opensOn, dueOn, closesOn } = calendar;
  if (state === 'locked') return refused('wrongState');
  const days = [opensOn, dueOn, closesOn].filter((day) => day !== null);
  if (!days.every(isDay)) return refused('notInOrder');
  // ISO dates sort as text.
  if (days.some((day, place) => day < (days[place - 1] ?? day))) return refused('notInOrder');
  return { kind: 'accepted', state: opensByItself(state, opensOn, today) ? 'open' : state, reason: null };
}

/** Whether a tertial that has not begun opens by itself, since its day has come. */
export function opensByItself(state: PeriodState, opensOn: string | null, today: string): boolean {
  return state === 'upcoming' && opensOn !== null && opensOn <= today;
}

/** Decides whether a tertial opens for reporting: only one that has not begun. */
export function decideOpening(state: PeriodState): PeriodDecision {
  return state === 'upcoming' ? { kind: 'accepted', state: 'open', reason: null } : refused('wrongState');
}

/**
 * Decides whether an open tertial is locked, and thereby released.
 *
 * @param notApproved How many reports with something due are not approved; above 0 a reason is demanded.
 */
export function decideLocking(state: PeriodState, notApproved: number, reason: string | null): PeriodDecision {
  if (state !== 'open') return refused('wrongState');
  return reasoned('locked', reason, notApproved > 0 ? 'notAllApproved' : null);
}

/** Decides whether a locked tertial is opened again; a reason is always demanded. */
export function decideReopening(state: PeriodState, reason: string | null): PeriodDecision {
  return state === 'locked' ? reasoned('open', reason, 'reasonMissing') : refused('wrongState');
}

function reasoned(state: PeriodState, reason: string | null, withoutReason: PeriodRefusal | null): PeriodDecision {
  const words = readWords(reason ?? '');
  if (words.kind === 'refused') return refused(words.reason === 'tooLong' ? 'tooLong' : 'unreadable');
  if (words.text === '' && withoutReason !== null) return refused(withoutReason);
  return { kind: 'accepted', state, reason: words.text || null };
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').map(Number) : [];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year > 0 && day >= 1 && day <= longest;
}

function refused(reason: PeriodRefusal) {
  return { kind: 'refused', reason } as const;
}
