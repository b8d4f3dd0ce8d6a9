import { type Actor, correctionOf, may, type PeriodState, type ReportState } from '@tertial/domain';

/** What is known of a figure when it is asked what may be done about it. */
interface Figure {
  readonly unitPath: readonly string[];
  readonly periodState: PeriodState;
  readonly reportState: ReportState;
  /** Whether it is a figure, and no reason in place of one. */
  readonly measured: boolean;
  readonly misreport: string | null;
  /** Whether it is asked for at all. */
  readonly due: boolean;
  /** Whether nobody may approve figures of their own. */
  readonly fourEyes: boolean;
}

/** What somebody may do about a figure that is wrong, beside changing it in the open report. */
export function outcomeActs(actor: Actor, figure: Figure) {
  const { unitPath, periodState, measured, misreport, due, fourEyes } = figure;
  if (!due || periodState === 'upcoming') return [];
  const standing = correctionOf(figure);
  const mayCorrect =
    standing !== null && may(actor, standing === 'locked' ? 'outcome.correctLocked' : 'outcome.correct', { unitPath });
  const mayMark = may(actor, 'outcome.misreport', { unitPath }) && (standing === null || mayCorrect);
  const mayCorrectAlone = mayCorrect && !fourEyes;
  const mayAsk = may(actor, 'correction.request', { unitPath });
  return [
    ...(measured && mayMark ? [misreport === null ? ('markMisreport' as const) : ('unmarkMisreport' as const)] : []),
    ...(mayCorrectAlone ? ['correct' as const] : []),
    ...(standing !== null && !mayCorrectAlone && mayAsk ? ['requestCorrection' as const] : []),
    ...(measured && misreport === null && !mayMark && mayAsk ? ['requestMisreport' as const] : []),
  ];
}
