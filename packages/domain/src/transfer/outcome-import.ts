import {
  type MarkMisreport,
  markMisreport,
  type OutcomeRefusal,
  type OutcomeRules,
  type OutcomeState,
  type RecordOutcome,
  recordOutcome,
} from '../reporting/outcome.ts';
import { tertials } from '../tertial.ts';
import type { OutcomeAnswer } from './outcome-answer.ts';

/** What a row of a file would do to a cell. */
export type ImportDecision =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'created' | 'updated';
      /** Null where the figure and what follows it is there already. */
      readonly record: RecordOutcome | null;
      /** Null where the mark is as it should be. */
      readonly mark: MarkMisreport | null;
    }
  | { readonly kind: 'refused'; readonly reason: ImportRefusal };

/** Why a row is not imported, though it can be read. */
export type ImportRefusal = OutcomeRefusal | 'nothingToMark' | 'figureMissing';

/**
 * Decides what a row does. Whether it says anything new is decided first, so that a file from a locked tertial can be
 * imported again: it changes nothing. A file never empties a cell.
 */
export function importOutcome(current: OutcomeState, answer: OutcomeAnswer, rules: OutcomeRules): ImportDecision {
  const measurement = answer.measurement === undefined ? current.measurement : answer.measurement;
  if (measurement === null && current.measurement !== null) return { kind: 'refused', reason: 'figureMissing' };
  const { accepted, comment, survey } = answer;
  const command: RecordOutcome = { expectedRevision: 'latest', measurement, accepted, comment, survey };
  const free = recordOutcome(current, command, unhindered(rules));
  if (free.kind === 'refused') return free;
  const after = free.kind === 'accepted' ? free.outcome : current;
  const mark: MarkMisreport | null =
    answer.misreport === undefined || answer.misreport === after.misreport
      ? null
      : { expectedRevision: 'latest', reason: answer.misreport };
  const record = free.kind === 'accepted' ? command : null;
  if (record === null && mark === null) return { kind: 'unchanged' };
  // A mark alone goes the same way as a figure: what is locked is corrected in the program, with a reason.
  const bound = recordOutcome(current, command, rules);
  if (bound.kind === 'refused') return bound;
  if (mark !== null) {
    const marked = markMisreport(after, mark, { ...rules, mayCorrect: false });
    if (marked.kind === 'refused') return marked;
  }
  return { kind: current.measurement === null ? 'created' : 'updated', record, mark };
}

/** The rules of a cell in which everything may be said. */
function unhindered(rules: OutcomeRules): OutcomeRules {
  const measure = { ...rules.measure, dueTertials: tertials };
  return {
    ...rules,
    measure,
    periodState: 'open',
    reportState: 'inProgress',
    reports: true,
    bySex: true,
    survey: true,
  };
}
