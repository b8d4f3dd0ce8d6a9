import type { AttainmentStatus } from '../attainment.ts';
import type { Absence, Aggregation, Construction, Direction, MeasureUnit, Timing } from '../measurement.ts';
import type { Sex } from '../reporting/outcome.ts';
import type { TargetOperator } from '../target.ts';
import type { PeriodKey, Tertial } from '../tertial.ts';
import type { TrendDirection, TrendQuality } from '../trend.ts';

/** How firm a figure is: not approved yet, approved by the chief, or released to the committee by locking the tertial. */
export const figureStages = ['preliminary', 'approved', 'published'] as const;
export type FigureStage = (typeof figureStages)[number];

/** What happened to a target's value since the edition before, literally: 40 % after 50 % is lowered, whatever is good. */
export const targetMoves = ['raised', 'lowered', 'kept', 'new', 'missing'] as const;
export type TargetMove = (typeof targetMoves)[number];

/** A target for showing and drawing. Its value and band are JavaScript numbers; statuses are decided before, exactly. */
export interface AnalysedTarget {
  readonly operator: TargetOperator;
  readonly value: number;
  readonly upper: number | null;
}

/** A goal as analyses group by it. `family` is the same for a goal and those that it continues. */
export interface AnalysedGoal {
  readonly id: string;
  readonly family: string;
  readonly number: string;
  readonly title: string;
  /** The council's goal above it, for example `2.4 Ett tryggt samhälle`. */
  readonly overarching: string;
}

/** One year's edition of an indicator as analyses need it. `family` is the same through the years. */
export interface AnalysedIndicator {
  readonly id: string;
  readonly family: string;
  readonly year: number;
  readonly code: string;
  readonly name: string;
  /** Place in the goal chain, from 1. */
  readonly position: number;
  readonly goal: AnalysedGoal;
  readonly serviceAreaIds: readonly string[];
  /** By what words find it beside its own names: see `foundBy`. */
  readonly foundBy: readonly string[];
  readonly unit: MeasureUnit;
  readonly decimals: number;
  readonly direction: Direction;
  readonly construction: Construction;
  readonly timing: Timing;
  readonly aggregation: Aggregation;
  /** Null among the figures of units where it is for their sum. */
  readonly target: AnalysedTarget | null;
  readonly targetMove: TargetMove;
  /** True where its figures should not be read as one series with those of the edition before. */
  readonly breaksSeries: boolean;
}

/** A unit with the branch that it stood in. */
export interface AnalysedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The division (avdelning) above it; null for what stands directly under the department. */
  readonly division: { readonly id: string; readonly name: string } | null;
}

/** The latest figure against the one that the municipality compares with. */
export interface FactTrend {
  readonly direction: TrendDirection;
  readonly quality: TrendQuality;
  /** In the unit of the indicator. */
  readonly change: number;
  readonly since: PeriodKey;
  /** True where the change is within the noise of small numbers: no arrow then. */
  readonly noise: boolean;
}

/**
 * One figure: an indicator in one tertial, for all its units together or for one of them, for everybody or for women or men.
 * Figures are JavaScript numbers for sorting and drawing; what is decided about them was decided exactly, before.
 */
export interface Fact {
  readonly indicator: AnalysedIndicator;
  /** Null: all units together. */
  readonly unit: AnalysedUnit | null;
  readonly year: number;
  readonly tertial: Tertial;
  readonly sex: Sex;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** On how many the figure rests: the denominator of a share, the answers of a survey; null where it is not known. */
  readonly n: number | null;
  readonly absence: Absence | null;
  /** Null for a part of a sum, which has no target of its own. */
  readonly status: AttainmentStatus | null;
  readonly stage: FigureStage;
  /** How many decimals to show so that the figure does not contradict its status. */
  readonly decimals: number;
  /** True for what adds up from January and is not at the year's end. */
  readonly toDate: boolean;
  readonly trend: FactTrend | null;
  /** How many figures in a row have gone up (positive) or down (negative) until this one; 0 for none. */
  readonly run: number;
  /** How many units gave a figure, and of how many; 1 of 1 for a single unit. */
  readonly reportedUnits: number;
  readonly expectedUnits: number;
  /** How many figures known to be wrong are in it. */
  readonly misreports: number;
  /** What it is without the figures known to be wrong, computed or stated; null where there is no other. */
  readonly alternative: number | null;
}

/** What a figure is told to be: where it stands, or why that says nothing. */
export type ToldStatus = AttainmentStatus | 'noTarget' | 'secret' | null;

/**
 * Where a figure stands in words that do not contradict what is beside it: one that is there is not unmeasured for want of a target,
 * and one that is kept secret was measured. Null for a part of a sum.
 */
export function toldStatus({ status, value, absence }: Pick<Fact, 'status' | 'value' | 'absence'>): ToldStatus {
  if (status !== 'notMeasured') return status;
  if (value !== null) return 'noTarget';
  return absence === 'secret' ? 'secret' : status;
}
