import { type Decimal, decimal, divide } from '../decimal.ts';

/** What is known of those behind a survey figure: how many answered, of how many asked. Whole numbers, 0 and up. */
export interface Survey {
  readonly answers: number;
  /** Null where nobody counted. */
  readonly invited: number | null;
}

/** The share that answered, in percent and unrounded; null where it is not known. 158 of 427 is 37.0. */
export function responseRate({ answers, invited }: Survey): Decimal | null {
  return invited === null || invited === 0 ? null : divide(decimal(answers * 100), decimal(invited));
}

/** Fewer answers than this are few: one person more or less moves the figure by 5 percentage points or more. */
export const fewAnswers = 20;
/** A response rate that has fallen by this many percentage points or more calls for caution. */
export const fallenRate = decimal(10);

/** What calls for caution with a survey figure. */
export type SurveyCaution = 'fewAnswers' | 'rateFallen';

/** The cautions of a survey, beside the one before it where there was one. */
export function surveyCautions(survey: Survey, before: Survey | null): readonly SurveyCaution[] {
  const rate = responseRate(survey);
  const rateBefore = before === null ? null : responseRate(before);
  const fallen = rate !== null && rateBefore !== null && rateBefore.minus(rate).gte(fallenRate);
  return [...(survey.answers < fewAnswers ? ['fewAnswers' as const] : []), ...(fallen ? ['rateFallen' as const] : [])];
}
