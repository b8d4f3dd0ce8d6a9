import { type AttainmentStatus, type JudgementReason, type Verdict, verdictDiffers } from '../attainment.ts';

/** A goal or an indicator with what the figures say and what was judged. */
export interface Judged {
  readonly subject: 'goal' | 'indicator';
  /** Its place among its like. */
  readonly position: number;
  readonly computed: AttainmentStatus | null;
  readonly judged: Verdict | null;
  readonly reasonCode: JudgementReason | null;
  readonly reason: string | null;
}

/** Whether nothing says why a judgement departs from the figures. */
export function isUnexplained({ reasonCode, reason }: Pick<Judged, 'reasonCode' | 'reason'>): boolean {
  return reasonCode === null && (reason === null || reason.trim() === '');
}

/** What is judged other than the figures say: the unexplained first, goals before indicators, then in the order of the chain. */
export function divergencesOf<J extends Judged>(all: readonly J[]): J[] {
  const rank = (one: J) => (isUnexplained(one) ? 0 : 2) + (one.subject === 'goal' ? 0 : 1);
  return all
    .filter(({ judged, computed }) => judged !== null && verdictDiffers(judged, computed))
    .sort((a, b) => rank(a) - rank(b) || a.position - b.position);
}
