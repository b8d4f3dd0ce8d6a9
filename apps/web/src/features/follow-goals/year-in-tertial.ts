import type { Tertial } from '@tertial/domain';
import type { OverviewQuery } from './__generated__/operations.ts';
import type { StandingCount } from './standing.ts';

/** A year as the overview reads it. */
export type OverviewYear = NonNullable<OverviewQuery['year']>;

/** A year seen at one of its tertials. */
export interface YearInTertial {
  readonly year: OverviewYear;
  readonly tertial: Tertial;
}

/** The same, with how many indicators stand where. */
export interface YearStanding extends YearInTertial {
  readonly count: StandingCount;
}

/** What is judged about the goals in a tertial. */
export interface Judged {
  readonly goals: number;
  readonly differing: number;
  /** Those that differ without a word why. */
  readonly unexplained: number;
}

/** Counts the judgements of the goals in a tertial. */
export function judgedIn(year: Pick<OverviewYear, 'goals'>, tertial: Tertial): Judged {
  const judgements = year.goals.flatMap(({ reviews }) => {
    const judgement = reviews.find((review) => review.tertial === tertial)?.judgement;
    return judgement ? [judgement] : [];
  });
  const differing = judgements.filter((judgement) => judgement.differs);
  return {
    goals: judgements.length,
    differing: differing.length,
    unexplained: differing.filter(({ reasonCode, reason }) => reasonCode === null && !reason?.trim()).length,
  };
}
