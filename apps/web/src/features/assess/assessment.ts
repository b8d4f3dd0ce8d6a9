import type { Tertial } from '@tertial/domain';
import type { AssessmentsQuery, SubjectInput } from './__generated__/operations.ts';
import type { AssessSearch } from './search.ts';

type Year = NonNullable<AssessmentsQuery['year']>;
/** A committee goal of the year. */
export type Goal = Year['goals'][number];
/** An indicator of a goal. */
export type Indicator = Goal['indicators'][number];
/** What the figures say and what was concluded, in one tertial. */
export type Review = Goal['reviews'][number];

/** One thing that is judged in the chosen tertial. */
export interface Subject {
  readonly id: string;
  readonly input: SubjectInput;
  readonly review: Review;
  /** Whether anything was concluded about it in any tertial of the year. */
  readonly hasHistory: boolean;
}

/** An indicator that is asked for in the chosen tertial, or judged in it. */
export interface AssessedIndicator extends Subject {
  readonly indicator: Indicator;
  readonly result: Indicator['results'][number];
}

/** A goal in the chosen tertial. */
export interface AssessedGoal extends Subject {
  readonly goal: Goal;
  readonly count: Goal['attainment'][number] | undefined;
  readonly indicators: readonly AssessedIndicator[];
}

/** The goals of a year in one tertial, with those of their indicators that it concerns. */
export function assessedIn(goals: readonly Goal[], tertial: Tertial): AssessedGoal[] {
  return goals.flatMap((goal) => {
    const review = goal.reviews.find((each) => each.tertial === tertial);
    if (!review) return [];
    const indicators = goal.indicators.flatMap((indicator): AssessedIndicator[] => {
      const result = indicator.results.find((each) => each.tertial === tertial);
      if (!result || (result.status === 'notDue' && result.review.judgement === null)) return [];
      const hasHistory = indicator.results.some((each) => each.review.judgement !== null);
      const input = { indicatorId: indicator.id };
      return [{ id: indicator.id, input, review: result.review, hasHistory, indicator, result }];
    });
    return [
      {
        id: goal.id,
        input: { goalId: goal.id },
        review,
        hasHistory: goal.reviews.some(({ judgement }) => judgement !== null),
        goal,
        count: goal.attainment.find((each) => each.tertial === tertial),
        indicators,
      },
    ];
  });
}

/** A goal as it is listed: with its own judgement or only as the heading of its indicators. */
export interface ListedGoal {
  readonly assessed: AssessedGoal;
  readonly withJudgement: boolean;
  readonly indicators: readonly AssessedIndicator[];
}

/** What is listed for what the address asks for. A goal without anything to list is left out. */
export function listed(goals: readonly AssessedGoal[], search: Pick<AssessSearch, 'show' | 'kind'>): ListedGoal[] {
  const { show = 'all', kind = 'all' } = search;
  const wanted = (subject: Subject) => show === 'all' || diverges(subject);
  return goals.flatMap((assessed) => {
    const withJudgement = kind !== 'indicators' && wanted(assessed);
    const indicators = kind === 'goals' ? [] : assessed.indicators.filter(wanted);
    return withJudgement || indicators.length > 0 ? [{ assessed, withJudgement, indicators }] : [];
  });
}

/** How far the judging has come, in goals and indicators. */
export interface Standing {
  readonly goals: number;
  readonly judgedGoals: number;
  /** The numbers of the goals that nobody has judged. */
  readonly unjudged: readonly string[];
  readonly goalDivergences: number;
  readonly indicatorDivergences: number;
  /** How many divergences have no reason; those from before the figures changed may. */
  readonly unexplained: number;
}

/** Counts what is judged, what is not, and what departs from the figures. */
export function standingOf(goals: readonly AssessedGoal[]): Standing {
  const unjudged = goals.filter(({ review }) => review.judgement === null).map(({ goal }) => goal.number);
  const divergingGoals = goals.filter(diverges);
  const divergingIndicators = goals.flatMap(({ indicators }) => indicators).filter(diverges);
  return {
    goals: goals.length,
    judgedGoals: goals.length - unjudged.length,
    unjudged,
    goalDivergences: divergingGoals.length,
    indicatorDivergences: divergingIndicators.length,
    unexplained: [...divergingGoals, ...divergingIndicators].filter(isUnexplained).length,
  };
}

/**
 * What to judge next: the first one after it of the same kind that nobody has judged and that may be judged, from the top
 * again after the last; null where all are.
 */
export function nextToJudge(list: readonly ListedGoal[], id: string): string | null {
  const goals = list.filter(({ withJudgement }) => withJudgement).map(({ assessed }) => assessed);
  const indicators = list.flatMap((each) => each.indicators);
  const row: readonly Subject[] = indicators.some((each) => each.id === id) ? indicators : goals;
  const place = row.findIndex((each) => each.id === id);
  const inTurn = [...row.slice(place + 1), ...row.slice(0, Math.max(place, 0))];
  return inTurn.find(({ review }) => review.judgement === null && review.judgementLock === null)?.id ?? null;
}

function diverges({ review }: Subject): boolean {
  return review.judgement?.differs === true;
}

function isUnexplained({ review }: Subject): boolean {
  return !review.judgement?.reasonCode && !review.judgement?.reason;
}
