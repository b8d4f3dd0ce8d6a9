import { characterCount, readableText } from '../text.ts';
import { type PeriodState, periodLock } from './period.ts';

/** The most characters that a comment or a reason may have. */
export const longestComment = 10_000;

/** Why a comment or a judgement is not saved. */
export const textRefusals = [
  'periodUpcoming',
  'periodLocked',
  'tooLong',
  'unreadable',
  'reasonMissing',
  'verdictNotInScheme',
] as const;
export type TextRefusal = (typeof textRefusals)[number];

/** The words that hold now. An empty body is a comment that was withdrawn. */
export interface CommentState {
  readonly revision: number;
  readonly body: string;
}

/** Words to save, and the revision that the person saw; 0 where there were none. */
export interface WriteComment {
  readonly expectedRevision: number;
  readonly body: string;
}

/** What happened, for the record; null stands for no words. */
export interface CommentEvent {
  readonly kind: 'commentWritten';
  readonly before: string | null;
  readonly after: string | null;
}

/** What comes of it, as for an outcome. */
export type CommentDecision =
  | { readonly kind: 'accepted'; readonly comment: CommentState; readonly events: readonly CommentEvent[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly reason: TextRefusal };

/** Decides whether words are saved: at most 10 000 characters, in readable form. An empty text withdraws the comment. */
export function writeComment(
  current: CommentState | null,
  command: WriteComment,
  rules: { readonly periodState: PeriodState },
): CommentDecision {
  const lock = periodLock(rules.periodState);
  if (lock !== null) return { kind: 'refused', reason: lock };
  const read = readWords(command.body);
  if (read.kind === 'refused') return read;
  const before = current?.body ?? '';
  const revision = current?.revision ?? 0;
  if (before === read.text) return { kind: 'unchanged' };
  if (revision !== command.expectedRevision) return { kind: 'conflict' };
  return {
    kind: 'accepted',
    comment: { revision: revision + 1, body: read.text },
    events: [{ kind: 'commentWritten', before: before || null, after: read.text || null }],
  };
}

/** Words in readable form and not too many, or why not. */
export function readWords(
  text: string,
): { readonly kind: 'read'; readonly text: string } | { readonly kind: 'refused'; readonly reason: TextRefusal } {
  if (text.length > 10 * longestComment) return { kind: 'refused', reason: 'tooLong' };
  const readable = readableText(text);
  if (readable === null) return { kind: 'refused', reason: 'unreadable' };
  return characterCount(readable) > longestComment
    ? { kind: 'refused', reason: 'tooLong' }
    : { kind: 'read', text: readable };
}
