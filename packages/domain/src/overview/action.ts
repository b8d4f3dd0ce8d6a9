import type { PeriodState } from '../reporting/period.ts';
import type { Lacking } from './lacking.ts';

/** Why somebody has to act, the most pressing first. */
export const actionKinds = ['explain', 'remind', 'approve', 'correct', 'judge', 'turn', 'closeGap'] as const;
export type ActionKind = (typeof actionKinds)[number];

/** What is known of a tertial when it is asked where one must act. */
export interface ActionFacts {
  readonly periodState: PeriodState;
  /** Judged other than the figures say, without a word why. */
  readonly unexplained: number;
  /** What is lacking of each unit of which something is. */
  readonly lacking: readonly Lacking[];
  /** Indicators with a figure that is marked as wrong. */
  readonly misreported: number;
  /** Goals that nobody has judged. */
  readonly unjudgedGoals: number;
  /** Indicators that became worse. */
  readonly fallen: number;
  /** Indicators that do not reach their target. */
  readonly gaps: number;
}

/** One reason to act, and how many things it holds for. */
export interface Action {
  readonly kind: ActionKind;
  /** Above 0. */
  readonly count: number;
}

/**
 * Where one must act, the most pressing first; empty when nothing is to be done. A locked tertial is past reminding, approving
 * and judging.
 */
export function actionsIn(facts: ActionFacts): Action[] {
  const isOpen = facts.periodState === 'open';
  const count: Record<ActionKind, number> = {
    explain: facts.unexplained,
    remind: isOpen ? facts.lacking.filter((lacking) => lacking === 'notHandedIn').length : 0,
    approve: isOpen ? facts.lacking.filter((lacking) => lacking === 'notApproved').length : 0,
    correct: facts.misreported,
    judge: isOpen ? facts.unjudgedGoals : 0,
    turn: facts.fallen,
    closeGap: facts.gaps,
  };
  return actionKinds.flatMap((kind) => (count[kind] === 0 ? [] : [{ kind, count: count[kind] }]));
}
