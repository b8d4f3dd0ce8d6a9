import type { Plan, PlanField, PlanProblem, PlanReason } from '../plan/plan.ts';
import type { FileCell, FileIssue } from './cell.ts';

/** What a row of a goal chain can tell of, from the top. */
export const chainKinds = ['overarchingGoal', 'assignment', 'goal', 'activity', 'indicator'] as const;
export type ChainKind = (typeof chainKinds)[number];

/** Why a row of targets or of a goal chain is not imported. Each has a sentence of its own that says what to do. */
export const planFileProblems = [
  'planYearMissing',
  'planYearDiffers',
  'planYearUnknown',
  'planYearDecided',
  'planNotPermitted',
  'indicatorMissing',
  'indicatorUnknown',
  'rowTwice',
  'wordUnknown',
  'codeUnknown',
  'partEmpty',
  'partTooLong',
  'partUnreadable',
  'partTaken',
  'partOutOfRange',
  'partDoesNotFit',
  'partFirm',
  'partHasOutcomes',
  'partPublished',
  'targetUnreadable',
  'targetDoesNotFit',
  'noteMissing',
] as const;
export type PlanFileProblem = (typeof planFileProblems)[number];

/** What a row of a file would change. */
export interface PlanFileChange {
  readonly row: number;
  readonly kind: 'created' | 'updated';
  readonly part: ChainKind | 'target';
  /** The number of a part, or the code of an indicator; empty for an activity. */
  readonly code: string;
  readonly name: string;
  /** Of a target; null of all else. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What a file would do to a plan. With an issue nothing is to be kept. */
export interface PlanFileReading {
  readonly plan: Plan;
  readonly changes: readonly PlanFileChange[];
  readonly unchanged: number;
  readonly issues: readonly FileIssue<PlanFileProblem>[];
}

/** What a decision of the plan refuses, at the cell that it is about. */
export function planIssue(
  row: number,
  { field, reason }: PlanProblem,
  cells: { readonly [F in PlanField]?: FileCell | undefined },
): FileIssue<PlanFileProblem> {
  const cell = cells[field];
  const found = (cell?.text ?? '').slice(0, 60);
  return { row, column: cell?.column ?? columnOf[field] ?? field, problem: problemOf(field, reason), found };
}

const columnOf: { readonly [F in PlanField]?: string } = {
  reason: 'note',
  overarchingGoal: 'parent',
  code: 'number',
  name: 'title',
  reportingUnits: 'units',
  activities: 'title',
};

const problems: Readonly<Record<PlanReason, PlanFileProblem>> = {
  notPermitted: 'planNotPermitted',
  notFound: 'codeUnknown',
  changedMeanwhile: 'codeUnknown',
  decided: 'partFirm',
  inUse: 'partFirm',
  hasOutcomes: 'partHasOutcomes',
  published: 'partPublished',
  empty: 'partEmpty',
  tooLong: 'partTooLong',
  unreadable: 'partUnreadable',
  taken: 'partTaken',
  unknown: 'codeUnknown',
  noneChosen: 'partEmpty',
  outOfRange: 'partOutOfRange',
  doesNotFit: 'partDoesNotFit',
  reasonMissing: 'noteMissing',
  yearExists: 'partFirm',
  incomplete: 'partDoesNotFit',
};

function problemOf(field: PlanField, reason: PlanReason): PlanFileProblem {
  if (field === 'target' && reason === 'unreadable') return 'targetUnreadable';
  if (field === 'target' && reason === 'doesNotFit') return 'targetDoesNotFit';
  return problems[reason];
}
