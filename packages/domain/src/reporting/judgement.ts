import { type AttainmentStatus, type JudgementReason, type Verdict, verdictDiffers } from '../attainment.ts';
import { readWords, type TextRefusal } from './comment.ts';
import { type PeriodState, periodLock } from './period.ts';

/** The conclusion that holds now. */
export interface JudgementState {
  readonly revision: number;
  readonly verdict: Verdict;
  readonly reasonCode: JudgementReason | null;
  readonly reason: string | null;
}

/** A conclusion to save, and the revision that the person saw; 0 where nobody had judged. */
export interface Judge {
  readonly expectedRevision: number;
  readonly verdict: Verdict;
  readonly reasonCode: JudgementReason | null;
  readonly reason: string | null;
}

/** What happened, for the record. */
export interface JudgementEvent {
  readonly kind: 'judgementMade';
  readonly before: Verdict | null;
  readonly after: Verdict;
}

/** What comes of it, as for an outcome. */
export type JudgementDecision =
  | { readonly kind: 'accepted'; readonly judgement: JudgementState; readonly events: readonly JudgementEvent[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly reason: TextRefusal };

/**
 * Decides whether a conclusion is saved. It stands beside what the figures say (`computed`) and never replaces it; where it
 * departs from them a reason is demanded, and the reason `other` always demands words. Only the steps in use can be concluded.
 */
export function judge(
  current: JudgementState | null,
  command: Judge,
  rules: {
    readonly periodState: PeriodState;
    readonly computed: AttainmentStatus | null;
    /** The steps of the municipality's scheme for the tertial. */
    readonly verdicts: readonly Verdict[];
  },
): JudgementDecision {
  const lock = periodLock(rules.periodState);
  if (lock !== null) return { kind: 'refused', reason: lock };
  const words = readWords(command.reason ?? '');
  if (words.kind === 'refused') return words;
  const { verdict, reasonCode } = command;
  if (!rules.verdicts.includes(verdict)) return { kind: 'refused', reason: 'verdictNotInScheme' };
  const reason = words.text === '' ? null : words.text;
  if (reasonCode === null && verdictDiffers(verdict, rules.computed))
    return { kind: 'refused', reason: 'reasonMissing' };
  if (reasonCode === 'other' && reason === null) return { kind: 'refused', reason: 'reasonMissing' };
  if (isSame(current, { verdict, reasonCode, reason })) return { kind: 'unchanged' };
  const revision = current?.revision ?? 0;
  if (revision !== command.expectedRevision) return { kind: 'conflict' };
  return {
    kind: 'accepted',
    judgement: { revision: revision + 1, verdict, reasonCode, reason },
    events: [{ kind: 'judgementMade', before: current?.verdict ?? null, after: verdict }],
  };
}

function isSame(current: JudgementState | null, wanted: Omit<JudgementState, 'revision'>): boolean {
  return (
    current !== null &&
    current.verdict === wanted.verdict &&
    current.reasonCode === wanted.reasonCode &&
    current.reason === wanted.reason
  );
}
