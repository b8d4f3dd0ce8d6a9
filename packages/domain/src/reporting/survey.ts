import { type Decimal, decimal, divide } from '../decimal.ts';
import type { Measurement } from '../measurement.ts';

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
  const fallen = rate !== null && rateBefore?.minus(rate).gte(fallenRate) === true;
  return [...(survey.answers < fewAnswers ? ['fewAnswers' as const] : []), ...(fallen ? ['rateFallen' as const] : [])];
}

/** Why what is said of a survey is not kept. */
export type SurveyProblem = 'surveyNotAsked' | 'answersAboveInvited' | 'nobodyAnswered' | 'negative' | 'notWhole';

/**
 * Why a survey does not fit; null when it does. `asked`: whether the figure comes from a survey at all. Where nobody answered
 * there is no figure but a reason why not.
 */
export function checkSurvey(
  { answers, invited }: Survey,
  { asked, measurement }: { readonly asked: boolean; readonly measurement: Measurement | null },
): SurveyProblem | null {
  if (!asked) return 'surveyNotAsked';
  const counts = invited === null ? [answers] : [answers, invited];
  if (counts.some((count) => count < 0)) return 'negative';
  if (!counts.every(Number.isSafeInteger)) return 'notWhole';
  if (invited !== null && answers > invited) return 'answersAboveInvited';
  return answers === 0 && measurement !== null && measurement.kind !== 'absent' ? 'nobodyAnswered' : null;
}

/** How many answered in all, where every unit with a figure says so; null where one does not. */
export function answersInAll(figures: readonly { readonly answers: number | null }[]): number | null {
  const known = figures.flatMap(({ answers }) => (answers === null ? [] : [answers]));
  return figures.length > 0 && known.length === figures.length ? known.reduce((sum, own) => sum + own, 0) : null;
}

/** Whether two surveys are the same. */
export function sameSurvey(first: Survey | null, second: Survey | null): boolean {
  return first?.answers === second?.answers && first?.invited === second?.invited;
}
