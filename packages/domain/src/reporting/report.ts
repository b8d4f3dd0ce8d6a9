import { readWords } from './comment.ts';
import { type PeriodState, periodLock } from './period.ts';

/** How far one unit's reporting of one tertial has come. Locked is the state of the tertial, not of a report. */
export const reportStates = ['notStarted', 'inProgress', 'handedIn', 'sentBack', 'approved'] as const;
export type ReportState = (typeof reportStates)[number];

/** What people do with a report. It begins by itself when the first figure is saved. */
export const reportActs = ['handIn', 'takeBack', 'approve', 'sendBack'] as const;
export type ReportAct = (typeof reportActs)[number];

/** A report as it stands. Revision 0: nothing has happened. */
export interface Report {
  readonly revision: number;
  readonly state: ReportState;
}

/** Where every report begins. */
export const untouchedReport: Report = { revision: 0, state: 'notStarted' };

/** What somebody wants to do, and the revision that they saw. */
export interface ChangeReport {
  readonly act: ReportAct;
  readonly expectedRevision: number;
  /** Demanded when it is sent back; may be null otherwise. */
  readonly comment: string | null;
}

/** What it is held against. */
export interface ReportRules {
  readonly periodState: PeriodState;
  /** How many of the indicators that are due lack something; see `lackOf`. */
  readonly missing: number;
  /** Who acts. */
  readonly actorId: string;
  /** Who has saved a figure that holds now, and who handed in. */
  readonly contributors: readonly string[];
  /** True where nobody may approve figures of their own. */
  readonly fourEyes: boolean;
}

/** Why a report is not changed. */
export const reportRefusals = [
  'periodUpcoming',
  'periodLocked',
  'wrongState',
  'incomplete',
  'commentMissing',
  'ownFigures',
  'tooLong',
  'unreadable',
] as const;
export type ReportRefusal = (typeof reportRefusals)[number];

/** What happened, for the record. */
export interface ReportEvent {
  readonly act: ReportAct | 'begin';
  readonly comment: string | null;
}

/** What comes of it, as for an outcome. */
export type ReportDecision =
  | { readonly kind: 'accepted'; readonly report: Report; readonly events: readonly ReportEvent[] }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly reason: ReportRefusal };

/** From which states an act leads on, and where to. Drawn in `report.states.md`. */
export const reportMoves = {
  handIn: { from: ['notStarted', 'inProgress', 'sentBack'], to: 'handedIn' },
  takeBack: { from: ['handedIn'], to: 'inProgress' },
  approve: { from: ['handedIn'], to: 'approved' },
  sendBack: { from: ['handedIn', 'approved'], to: 'sentBack' },
} as const satisfies Record<ReportAct, { readonly from: readonly ReportState[]; readonly to: ReportState }>;

/**
 * Decides whether a report moves on. Handing in demands that every indicator that is due is answered in full; sending back demands
 * words; approving demands other eyes than those that saved or handed in, unless the municipality has allowed it.
 */
export function changeReport(current: Report, command: ChangeReport, rules: ReportRules): ReportDecision {
  if (current.revision !== command.expectedRevision) return { kind: 'conflict' };
  const reason = moveRefusal(current.state, command.act, rules);
  if (reason !== null) return { kind: 'refused', reason };
  const words = readWords(command.comment ?? '');
  if (words.kind === 'refused') {
    return { kind: 'refused', reason: words.reason === 'tooLong' ? 'tooLong' : 'unreadable' };
  }
  if (command.act === 'sendBack' && words.text === '') return { kind: 'refused', reason: 'commentMissing' };
  return {
    kind: 'accepted',
    report: { revision: current.revision + 1, state: reportMoves[command.act].to },
    events: [{ act: command.act, comment: words.text || null }],
  };
}

/** Why an act is out of the question as things stand; null when it can be done. Words are not looked at. */
export function moveRefusal(state: ReportState, act: ReportAct, rules: ReportRules): ReportRefusal | null {
  const lock = periodLock(rules.periodState);
  if (lock !== null) return lock;
  const from: readonly ReportState[] = reportMoves[act].from;
  if (!from.includes(state)) return 'wrongState';
  if (act === 'handIn' && rules.missing > 0) return 'incomplete';
  if (act === 'approve' && rules.fourEyes && rules.contributors.includes(rules.actorId)) return 'ownFigures';
  return null;
}

/** The report after a figure was saved in it: begun if it was not, and else as it was. */
export function begunReport(current: Report): { readonly report: Report; readonly events: readonly ReportEvent[] } {
  if (current.state !== 'notStarted') return { report: current, events: [] };
  return {
    report: { revision: current.revision + 1, state: 'inProgress' },
    events: [{ act: 'begin', comment: null }],
  };
}

/** Why figures of a report cannot be changed; null while it is being written. */
export function reportLock(state: ReportState): 'reportHandedIn' | 'reportApproved' | null {
  if (state === 'handedIn') return 'reportHandedIn';
  return state === 'approved' ? 'reportApproved' : null;
}
