import type { Tertial } from '@tertial/domain';
import {
  everyTertial,
  type SampleIndicator,
  type SampleJudgement,
  type SampleOutcome,
  type SampleReview,
} from '../types.ts';

/** The unit that reports for the whole municipality: only totals are known. */
export const centralUnit = 'SK';

/** What sets one indicator apart; the rest follows from how nearly all of them are made. */
export interface IndicatorOutline
  extends Pick<SampleIndicator, 'code' | 'goal' | 'name' | 'targets' | 'serviceAreas'>,
    Partial<
      Pick<
        SampleIndicator,
        | 'unit'
        | 'decimals'
        | 'direction'
        | 'construction'
        | 'timing'
        | 'dueTertials'
        | 'definition'
        | 'method'
        | 'baseline'
        | 'lineage'
        | 'predecessor'
        | 'concernedUnits'
        | 'alternatives'
      >
    > {
  /** What was reported, as typed. */
  readonly figures?: Readonly<Partial<Record<Tertial, string>>>;
  /** The comment to the last tertial. */
  readonly comment?: string;
  /** The judgement of the last tertial. */
  readonly judgement?: SampleJudgement;
}

/** An indicator reported centrally: a share in whole per cent where more is better, unless the outline says otherwise. */
export function centralIndicator(outline: IndicatorOutline): SampleIndicator {
  const { figures = {}, comment = null, judgement = null, ...given } = outline;
  return {
    unit: 'percent',
    decimals: 0,
    direction: 'higher',
    construction: 'ratio',
    timing: 'period',
    dueTertials: everyTertial,
    definition: null,
    method: null,
    baseline: null,
    lineage: 'kept',
    predecessor: null,
    concernedUnits: [],
    alternatives: [],
    ...given,
    aggregation: 'central',
    reportingUnits: [centralUnit],
    outcomes: outcomesOf(figures),
    reviews: comment === null && judgement === null ? [] : lastTertial(comment, judgement),
  };
}

/** What makes an indicator a count of persons or things. */
export const counted = { unit: 'count', construction: 'count' } as const satisfies Partial<SampleIndicator>;

/** What was said about the last tertial, which is the one the year's report tells about. */
export function lastTertial(comment: string | null, judgement: SampleJudgement | null): readonly SampleReview[] {
  return [{ tertial: 'T3', comment, judgement }];
}

/** A target that has been the same all along. */
export function target(text: string): SampleIndicator['targets'] {
  return [{ text, note: null }];
}

/** A target that was another one the year before. */
export function changedTarget(before: string, now: string, note: string): SampleIndicator['targets'] {
  return [
    { text: before, note: null },
    { text: now, note },
  ];
}

/** Figures for the three tertials in order. */
export function figures(t1: string, t2: string, t3: string): Readonly<Record<Tertial, string>> {
  return { T1: t1, T2: t2, T3: t3 };
}

function outcomesOf(entries: Readonly<Partial<Record<Tertial, string>>>): readonly SampleOutcome[] {
  return everyTertial.flatMap((tertial) => {
    const entry = entries[tertial];
    return entry === undefined ? [] : [{ unit: centralUnit, tertial, entry, misreport: null }];
  });
}
