import type { JudgementReason, Verdict } from '@tertial/domain';

/** What a person has filled in. */
export interface JudgementForm {
  readonly verdict: Verdict | null;
  readonly reasonCode: JudgementReason | null;
  readonly reason: string;
  /** Whether the verdict departs from what the figures say. */
  readonly differs: boolean;
}

/** What a judgement may lack. */
export type Missing = 'chooseFirst' | 'whyMissing' | 'wordsMissing';

/** The first thing that is missing before a judgement can be saved; null when nothing is. */
export function missingIn(form: JudgementForm): Missing | null {
  if (form.verdict === null) return 'chooseFirst';
  if (!form.differs) return null;
  if (form.reasonCode === null) return 'whyMissing';
  return form.reasonCode === 'other' && form.reason.trim() === '' ? 'wordsMissing' : null;
}
