import type { Decimal } from '@tertial/domain';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An exact decimal number written as text with a point, for example `91.5`. A share of 86 % is `86`, never `0.86`. */
  Decimal: { input: Decimal; output: Decimal; }
  /** A moment in time, ISO 8601 in UTC. */
  DateTime: { input: Date; output: Date; }
};

/** What can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** One committee goal; null when there is none with that id. */
  readonly goal: Maybe<CommitteeGoal>;
  /** The signed-in person; null for a visitor. */
  readonly viewer: Maybe<Viewer>;
  /** One year's goal chain, targets and outcomes; null when the municipality has no such year. */
  readonly year: Maybe<Year>;
};


/** What can be read. */
export type QuerygoalArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryyearArgs = {
  year: Scalars['Int']['input'];
};

/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Saves what a unit measured. Nothing is overwritten that the person has not seen. */
  readonly recordOutcome: RecordOutcomeResult;
  /** Saves the words about a figure, a goal or an assignment. */
  readonly writeComment: WriteCommentResult;
  /** Saves a judgement. Where it departs from what the figures say a reason is demanded. */
  readonly judge: JudgeResult;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationrecordOutcomeArgs = {
  input: RecordOutcomeInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationwriteCommentArgs = {
  input: WriteCommentInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationjudgeArgs = {
  input: JudgeInput;
};

/** A third of the calendar year: T1 January to April, T2 May to August, T3 September to December. */
export type Tertial =
  | 'T1'
  | 'T2'
  | 'T3';

/** A goal of the municipal council. */
export type OverarchingGoal = {
  readonly __typename?: 'OverarchingGoal';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** As the council numbers it, for example 2.4. */
  readonly number: Scalars['String']['output'];
  /** As the council words it. */
  readonly title: Scalars['String']['output'];
  /** What the council asked of the committee for this goal. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** The committee goals under it, in order. */
  readonly goals: ReadonlyArray<CommitteeGoal>;
};

/** A task that the council gave the committee under an overarching goal. */
export type Assignment = {
  readonly __typename?: 'Assignment';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** As the council numbers it, for example 2.4.1. */
  readonly number: Scalars['String']['output'];
  /** As the council words it. */
  readonly title: Scalars['String']['output'];
  /** What it is about, in the committee's words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** One for each tertial, in order. */
  readonly reviews: ReadonlyArray<Review>;
};

/** A goal of the committee; may serve several assignments, or none. */
export type CommitteeGoal = {
  readonly __typename?: 'CommitteeGoal';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** As the committee numbers it, for example 2.4.5. */
  readonly number: Scalars['String']['output'];
  /** As the committee words it. */
  readonly title: Scalars['String']['output'];
  /** What it is about, in the committee's words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The year of the plan that it belongs to. */
  readonly year: Scalars['Int']['output'];
  /** The goal of the council that it serves. */
  readonly overarchingGoal: OverarchingGoal;
  /** The assignments that it serves; may be several, or none. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** What is done to reach it. */
  readonly activities: ReadonlyArray<Activity>;
  /** In the order of the goal chain. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** One count for each tertial, in order. */
  readonly attainment: ReadonlyArray<AttainmentCount>;
  /** One for each tertial, in order. */
  readonly reviews: ReadonlyArray<Review>;
};

/** Something that is done to reach a goal. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** What is done. */
  readonly title: Scalars['String']['output'];
};

/** What the figures of an indicator are counted in. */
export type MeasureUnit =
  | 'percent'
  | 'count'
  | 'days'
  | 'scale'
  | 'index'
  | 'tkr';

/** Which way is good. */
export type Direction =
  | 'higher'
  | 'lower'
  | 'band';

/** How a figure is made: a numerator over a denominator, a count, or a bare value. */
export type Construction =
  | 'ratio'
  | 'count'
  | 'value';

/** How time works: each tertial alone, year to date, or the level at the end. */
export type Timing =
  | 'period'
  | 'cumulative'
  | 'stock';

/** How the figures of several units become one. */
export type Aggregation =
  | 'weighted'
  | 'mean'
  | 'sum'
  | 'last'
  | 'central';

/** Where a figure is heading since the one before it. */
export type TrendDirection =
  | 'up'
  | 'down'
  | 'same';

/** Whether that is good for this indicator. */
export type TrendQuality =
  | 'better'
  | 'worse'
  | 'neutral';

/** How an indicator relates to the year before. */
export type Lineage =
  | 'kept'
  | 'reworded'
  | 'new'
  | 'uncertain';

/** How an outcome is to be compared with the target. */
export type TargetOperator =
  | 'atLeast'
  | 'atMost'
  | 'between';

/** What an outcome is to reach. */
export type Target = {
  readonly __typename?: 'Target';
  /** How the outcome is compared. */
  readonly operator: TargetOperator;
  /** The value, or the lower end of a band. */
  readonly value: Scalars['Decimal']['output'];
  /** The upper end of a band. */
  readonly upper: Maybe<Scalars['Decimal']['output']>;
};

/** A target that was another one before. */
export type TargetChange = {
  readonly __typename?: 'TargetChange';
  /** The target before. */
  readonly from: Target;
  /** Where the change is told, and why it was made where that is known. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** One edition of an indicator: it lives one year and may continue one of the year before. */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** Stable within the year, for example 2022-01. */
  readonly code: Scalars['String']['output'];
  /** What is measured, as the committee words it. */
  readonly name: Scalars['String']['output'];
  /** The year of the plan that it belongs to. */
  readonly year: Scalars['Int']['output'];
  /** Place in the goal chain, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The committee goal that it serves. */
  readonly goal: CommitteeGoal;
  /** What the figures are counted in. */
  readonly unit: MeasureUnit;
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** Which way is good. */
  readonly direction: Direction;
  /** How a figure is made. */
  readonly construction: Construction;
  /** How time works. */
  readonly timing: Timing;
  /** How the units add up. */
  readonly aggregation: Aggregation;
  /** The tertials in which it is asked for. */
  readonly dueTertials: ReadonlyArray<Tertial>;
  /** True where women and men are told apart. */
  readonly bySex: Scalars['Boolean']['output'];
  /** What is counted and what not. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** How it is measured. */
  readonly method: Maybe<Scalars['String']['output']>;
  /** What is to be reached; null where nothing was decided. */
  readonly target: Maybe<Target>;
  /** The target before this one; null where it never changed. */
  readonly targetChange: Maybe<TargetChange>;
  /** Where the committee says that it starts from. */
  readonly baseline: Maybe<Scalars['Decimal']['output']>;
  /** How it relates to the year before. */
  readonly lineage: Lineage;
  /** The edition that this one continues, or may continue when the lineage is uncertain. */
  readonly predecessor: Maybe<Predecessor>;
  /** The service areas that it is about. */
  readonly serviceAreas: ReadonlyArray<ServiceArea>;
  /** The units that report it. */
  readonly reportingUnits: ReadonlyArray<Unit>;
  /** Units whose work it is about, where another one reports. */
  readonly concernedUnits: ReadonlyArray<Unit>;
  /** One for each tertial, in order. */
  readonly results: ReadonlyArray<Result>;
  /** The latest tertial with a figure. */
  readonly latestTertial: Maybe<Tertial>;
  /** The status at the latest tertial with a figure. */
  readonly status: AttainmentStatus;
  /** Where it is heading; null where there is nothing to compare with. */
  readonly trend: Maybe<Trend>;
};

/** The edition of the year before. */
export type Predecessor = {
  readonly __typename?: 'Predecessor';
  /** Stable; the id of an indicator of the year before. */
  readonly id: Scalars['ID']['output'];
  /** Stable within its year. */
  readonly code: Scalars['String']['output'];
  /** As it was worded then. */
  readonly name: Scalars['String']['output'];
  /** The year that it belongs to. */
  readonly year: Scalars['Int']['output'];
  /** What was to be reached then. */
  readonly target: Maybe<Target>;
  /** What its figures are counted in. */
  readonly unit: MeasureUnit;
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** How time works for it. */
  readonly timing: Timing;
  /** Its last figure, and the tertial of it. */
  readonly lastOutcome: Maybe<Scalars['Decimal']['output']>;
  /** Null where it was never measured. */
  readonly lastTertial: Maybe<Tertial>;
};

/** The latest figure against the one before it. */
export type Trend = {
  readonly __typename?: 'Trend';
  /** Where the figure is heading. */
  readonly direction: TrendDirection;
  /** Whether that is good. */
  readonly quality: TrendQuality;
  /** The difference in the unit of the indicator. */
  readonly change: Scalars['Decimal']['output'];
  /** The period compared with, for example 2022T2. */
  readonly since: Scalars['String']['output'];
};

/** Where in the organisation a unit stands. */
export type UnitKind =
  | 'committee'
  | 'department'
  | 'division'
  | 'unit';

/** The municipality whose data this is. */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** The four-digit municipality code, for example 0139. */
  readonly code: Scalars['ID']['output'];
  /** For example Upplands-Bro. */
  readonly name: Scalars['String']['output'];
  /** True for a made-up municipality with made-up figures. */
  readonly fictitious: Scalars['Boolean']['output'];
};

/** A part of the organisation. */
export type Unit = {
  readonly __typename?: 'Unit';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** Short, and stable within the municipality. */
  readonly code: Scalars['String']['output'];
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** Where in the organisation it stands. */
  readonly kind: UnitKind;
};

/** What the work is about; cuts across units. */
export type ServiceArea = {
  readonly __typename?: 'ServiceArea';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** Short, and stable within the municipality. */
  readonly code: Scalars['String']['output'];
  /** What people call it. */
  readonly name: Scalars['String']['output'];
};

/** Why there is no figure. */
export type Absence =
  | 'notMeasured'
  | 'notDelivered'
  | 'notApplicable'
  | 'secret';

/** Why a figure or a text cannot be changed by the one who asks. */
export type LockReason =
  | 'periodUpcoming'
  | 'periodLocked'
  | 'notDue'
  | 'notPermitted';

/** The figure of an indicator in one tertial, all units together. */
export type Result = {
  readonly __typename?: 'Result';
  /** The indicator and the tertial. */
  readonly id: Scalars['ID']['output'];
  /** Which tertial. */
  readonly tertial: Tertial;
  /** Unrounded; the status is decided on it. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
  /** With the denominator, where the value is a quotient of the two. */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /** See the numerator. */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /** Why there is no value, where somebody has answered. */
  readonly absence: Maybe<Absence>;
  /** The value held against the target. */
  readonly status: AttainmentStatus;
  /** True for a year-to-date figure before T3, held against the target of the whole year. */
  readonly toDate: Scalars['Boolean']['output'];
  /** With how many decimals to show the figure so that it does not contradict its status: 39.7 beside a target of 40 that is not met. */
  readonly decimals: Scalars['Int']['output'];
  /** How many units have given a figure, of those that should. */
  readonly reportedUnits: Scalars['Int']['output'];
  /** How many units should give a figure; those to which it does not apply are left out. */
  readonly expectedUnits: Scalars['Int']['output'];
  /** The figure without what is known to be wrong; null where nothing is. */
  readonly alternative: Maybe<Alternative>;
  /** The words and the judgement of this tertial. */
  readonly review: Review;
  /** One for each reporting unit, also where nothing is entered yet. */
  readonly outcomes: ReadonlyArray<Outcome>;
};

/** The same figure without what is known to be wrong. */
export type Alternative = {
  readonly __typename?: 'Alternative';
  /** Unrounded. */
  readonly value: Scalars['Decimal']['output'];
  /** That value held against the target. */
  readonly status: AttainmentStatus;
  /** True when computed without misreporting units; false when stated by a source. */
  readonly computed: Scalars['Boolean']['output'];
  /** What is known to be wrong. */
  readonly reason: Scalars['String']['output'];
  /** Who says so; null when computed. */
  readonly source: Maybe<Scalars['String']['output']>;
};

/** What one unit reported for one tertial. */
export type Outcome = {
  readonly __typename?: 'Outcome';
  /** The indicator, the unit and the tertial. */
  readonly id: Scalars['ID']['output'];
  /** Who reported. */
  readonly unit: Unit;
  /** Which tertial. */
  readonly tertial: Tertial;
  /** Unrounded; of a share the quotient. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
  /** As reported, where the figure is a numerator over a denominator. */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /** See the numerator. */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /** Why there is no figure. */
  readonly absence: Maybe<Absence>;
  /** Why the figure is known to be wrong; it stays visible and is left out of the alternative. */
  readonly misreport: Maybe<Scalars['String']['output']>;
  /** 0 where nothing was ever saved. Send it back when changing. */
  readonly revision: Scalars['Int']['output'];
  /** When the revision was saved. */
  readonly savedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name of who saved it. */
  readonly savedBy: Maybe<Scalars['String']['output']>;
  /** Null when the viewer may change it. */
  readonly lock: Maybe<LockReason>;
};

/** A share as a numerator over a denominator. */
export type RatioInput = {
  /** What is counted. */
  readonly numerator: Scalars['Decimal']['input'];
  /** What it is counted of; more than 0. */
  readonly denominator: Scalars['Decimal']['input'];
};

/** Exactly one of the fields. */
export type EntryInput =
  /** A bare figure. */
  { readonly value: Scalars['Decimal']['input']; readonly ratio?: never; readonly absence?: never; readonly empty?: never; }
  |  /** A numerator over a denominator. */
  { readonly value?: never; readonly ratio: RatioInput; readonly absence?: never; readonly empty?: never; }
  |  /** A reason instead of a figure. */
  { readonly value?: never; readonly ratio?: never; readonly absence: Absence; readonly empty?: never; }
  |  /** True empties the cell: the figure is withdrawn, its history stays. */
  { readonly value?: never; readonly ratio?: never; readonly absence?: never; readonly empty: Scalars['Boolean']['input']; };

/** One cell, and what is to stand in it. */
export type RecordOutcomeInput = {
  /** What was measured. */
  readonly indicatorId: Scalars['ID']['input'];
  /** Who measured. */
  readonly unitId: Scalars['ID']['input'];
  /** When. */
  readonly tertial: Tertial;
  /** The revision that the person saw; 0 for an empty cell. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** What is to stand there. */
  readonly entry: EntryInput;
};

/** What came of saving an outcome. */
export type RecordOutcomeResult = OutcomeRecorded | OutcomeConflict | OutcomeRefused;

/** Saved; with every node that changed. */
export type OutcomeRecorded = {
  readonly __typename?: 'OutcomeRecorded';
  /** As it stands now. */
  readonly outcome: Outcome;
  /** With its results computed anew. */
  readonly indicator: Indicator;
  /** With its counts computed anew. */
  readonly year: Year;
};

/** Somebody else was first; nothing was saved. */
export type OutcomeConflict = {
  readonly __typename?: 'OutcomeConflict';
  /** What the other person saved. */
  readonly current: Outcome;
};

/** Not saved. */
export type OutcomeRefused = {
  readonly __typename?: 'OutcomeRefused';
  /** Why. */
  readonly reason: OutcomeRefusal;
};

/** Why an outcome is not saved. `notFound` also stands for what belongs to somebody else. */
export type OutcomeRefusal =
  | 'notPermitted'
  | 'notFound'
  | 'periodUpcoming'
  | 'periodLocked'
  | 'notDue'
  | 'notReportingUnit'
  | 'ratioNotAsked'
  | 'negative'
  | 'aboveHundred'
  | 'numeratorAboveDenominator'
  | 'denominatorZero'
  | 'notWhole'
  | 'tooManyDigits';

/** What a person may be in a branch of the organisation. */
export type Role =
  | 'rapportor'
  | 'enhetschef'
  | 'avdelningschef'
  | 'socialchef'
  | 'analytiker'
  | 'namndledamot'
  | 'administrator';

/** The signed-in person. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** What the person is called. */
  readonly name: Scalars['String']['output'];
  /** The municipality that the person is signed in to. */
  readonly municipality: Municipality;
  /** All roles, in whatever branch. */
  readonly roles: ReadonlyArray<Role>;
  /** The years there is something to read about, oldest first. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
  /** The year to show first: the latest one that has outcomes. */
  readonly defaultYear: Scalars['Int']['output'];
  /** True when sample people may sign in without a password. */
  readonly demo: Scalars['Boolean']['output'];
};

/** What a responsible person concludes. */
export type Verdict =
  | 'met'
  | 'partly'
  | 'notMet';

/** Why a judgement departs from what the figures say. */
export type JudgementReason =
  | 'targetUnrealistic'
  | 'targetRealisticNotReached'
  | 'misreport'
  | 'strongTrend'
  | 'fewObservations'
  | 'hardToMeasure'
  | 'dependsOnOthers'
  | 'other';

/** What is written and concluded about a goal, an assignment or an indicator in one tertial. */
export type Review = {
  readonly __typename?: 'Review';
  /** The subject and the tertial. */
  readonly id: Scalars['ID']['output'];
  /** Which tertial. */
  readonly tertial: Tertial;
  /** What the figures say by the rule; null where nothing is measured, and for assignments. */
  readonly suggested: Maybe<Verdict>;
  /** Null where nothing is written, or it was withdrawn. */
  readonly comment: Maybe<Comment>;
  /** Null until somebody has judged. */
  readonly judgement: Maybe<Judgement>;
  /** Null when the viewer may write the comment. */
  readonly commentLock: Maybe<LockReason>;
  /** Null when the viewer may judge. */
  readonly judgementLock: Maybe<LockReason>;
};

/** Words that belong to a figure or a goal. */
export type Comment = {
  readonly __typename?: 'Comment';
  /** The subject and the tertial. */
  readonly id: Scalars['ID']['output'];
  /** Plain text; may have several lines. */
  readonly body: Scalars['String']['output'];
  /** 1 for the first text, one more for each change. Send it back when changing. */
  readonly revision: Scalars['Int']['output'];
  /** When this revision was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** The name of who saved it. */
  readonly savedBy: Scalars['String']['output'];
};

/** A conclusion, beside what the figures say. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  /** The subject and the tertial. */
  readonly id: Scalars['ID']['output'];
  /** The conclusion. */
  readonly verdict: Verdict;
  /** True where the verdict is not what the figures say. */
  readonly differs: Scalars['Boolean']['output'];
  /** Why it departs from the figures. */
  readonly reasonCode: Maybe<JudgementReason>;
  /** The same in words. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 1 for the first judgement, one more for each change. Send it back when changing. */
  readonly revision: Scalars['Int']['output'];
  /** When this revision was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** The name of who saved it. */
  readonly savedBy: Scalars['String']['output'];
};

/** Exactly one of the fields. */
export type SubjectInput =
  /** An indicator. */
  { readonly indicatorId: Scalars['ID']['input']; readonly goalId?: never; readonly assignmentId?: never; }
  |  /** A committee goal. */
  { readonly indicatorId?: never; readonly goalId: Scalars['ID']['input']; readonly assignmentId?: never; }
  |  /** An assignment. */
  { readonly indicatorId?: never; readonly goalId?: never; readonly assignmentId: Scalars['ID']['input']; };

/** Why a comment or a judgement is not saved. `reasonMissing`: the judgement departs from the figures, or the reason `other` has no words. */
export type TextRefusal =
  | 'notPermitted'
  | 'notFound'
  | 'periodUpcoming'
  | 'periodLocked'
  | 'tooLong'
  | 'unreadable'
  | 'reasonMissing';

/** The words, and what they are about. */
export type WriteCommentInput = {
  /** What the words are about. */
  readonly subject: SubjectInput;
  /** Which tertial. */
  readonly tertial: Tertial;
  /** At most 10,000 characters; an empty text withdraws the comment. */
  readonly body: Scalars['String']['input'];
  /** The revision that the person saw; 0 where there was no comment. */
  readonly expectedRevision: Scalars['Int']['input'];
};

/** What came of saving a comment. */
export type WriteCommentResult = CommentWritten | CommentConflict | CommentRefused;

/** Saved. */
export type CommentWritten = {
  readonly __typename?: 'CommentWritten';
  /** As it stands now. */
  readonly review: Review;
};

/** Somebody else was first; nothing was saved. */
export type CommentConflict = {
  readonly __typename?: 'CommentConflict';
  /** What the other person wrote; null when the comment was withdrawn. */
  readonly current: Maybe<Comment>;
};

/** Not saved. */
export type CommentRefused = {
  readonly __typename?: 'CommentRefused';
  /** Why. */
  readonly reason: TextRefusal;
};

/** The conclusion, and what it is about. */
export type JudgeInput = {
  /** What is judged. */
  readonly subject: SubjectInput;
  /** Which tertial. */
  readonly tertial: Tertial;
  /** The conclusion. */
  readonly verdict: Verdict;
  /** Demanded where the verdict departs from the figures. */
  readonly reasonCode?: InputMaybe<JudgementReason>;
  /** Demanded with the reason `other`; at most 10,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the person saw; 0 where nobody had judged. */
  readonly expectedRevision: Scalars['Int']['input'];
};

/** What came of saving a judgement. */
export type JudgeResult = Judged | JudgementConflict | JudgementRefused;

/** Saved. */
export type Judged = {
  readonly __typename?: 'Judged';
  /** As it stands now. */
  readonly review: Review;
};

/** Somebody else was first; nothing was saved. */
export type JudgementConflict = {
  readonly __typename?: 'JudgementConflict';
  /** What the other person concluded. */
  readonly current: Maybe<Judgement>;
};

/** Not saved. */
export type JudgementRefused = {
  readonly __typename?: 'JudgementRefused';
  /** Why. */
  readonly reason: TextRefusal;
};

/** Whether a year's plan is a draft, decided by the committee, or known only in fragments. */
export type EditionStatus =
  | 'draft'
  | 'decided'
  | 'fragment';

/** The life of a municipality's tertial. */
export type PeriodState =
  | 'upcoming'
  | 'open'
  | 'locked';

/** An outcome held against its target. `notDue`: the indicator is not asked for that tertial. `notReported`: it is asked for and nobody has answered yet. `notMeasured`: somebody has answered that there is no figure, and why. */
export type AttainmentStatus =
  | 'met'
  | 'partly'
  | 'notMet'
  | 'notMeasured'
  | 'notReported'
  | 'notDue';

/** One tertial of one year, as the municipality runs it. */
export type Period = {
  readonly __typename?: 'Period';
  /** For example 2022T3. */
  readonly id: Scalars['ID']['output'];
  /** Which tertial. */
  readonly tertial: Tertial;
  /** Whether anything can be saved in it. */
  readonly state: PeriodState;
};

/** How many indicators stand where, in one tertial. */
export type AttainmentCount = {
  readonly __typename?: 'AttainmentCount';
  /** Which tertial. */
  readonly tertial: Tertial;
  /** All indicators counted. */
  readonly total: Scalars['Int']['output'];
  /** Those with a figure: met + partly + notMet. */
  readonly measured: Scalars['Int']['output'];
  /** Reached the target. */
  readonly met: Scalars['Int']['output'];
  /** Nearly reached it. */
  readonly partly: Scalars['Int']['output'];
  /** Did not reach it. */
  readonly notMet: Scalars['Int']['output'];
  /** Answered without a figure; never counted as unmet. */
  readonly notMeasured: Scalars['Int']['output'];
  /** Asked for and not answered yet. */
  readonly notReported: Scalars['Int']['output'];
  /** Not asked for this tertial. */
  readonly notDue: Scalars['Int']['output'];
};

/** A year's edition of the goal chain with all that was reported on it. */
export type Year = {
  readonly __typename?: 'Year';
  /** The year, for example 2022. */
  readonly id: Scalars['ID']['output'];
  /** The same as a number. */
  readonly year: Scalars['Int']['output'];
  /** How firm the plan is. */
  readonly status: EditionStatus;
  /** The three tertials, in order. */
  readonly periods: ReadonlyArray<Period>;
  /** The latest tertial with a figure; T1 where there is none. */
  readonly latestTertial: Tertial;
  /** One count for each tertial, in order. */
  readonly attainment: ReadonlyArray<AttainmentCount>;
  /** The goals of the council, in order. */
  readonly overarchingGoals: ReadonlyArray<OverarchingGoal>;
  /** The committee goals in the order of the goal chain. */
  readonly goals: ReadonlyArray<CommitteeGoal>;
  /** All indicators in the order of the goal chain. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Attainment in each service area that has an indicator. */
  readonly serviceAreas: ReadonlyArray<ServiceAreaAttainment>;
  /** Units that report or are concerned by an indicator of the year. */
  readonly units: ReadonlyArray<Unit>;
  /** Indicators of the year before that nobody carried on. */
  readonly dropped: ReadonlyArray<DroppedIndicator>;
};

/** Attainment within one service area. */
export type ServiceAreaAttainment = {
  readonly __typename?: 'ServiceAreaAttainment';
  /** The year and the service area. */
  readonly id: Scalars['ID']['output'];
  /** Which service area. */
  readonly serviceArea: ServiceArea;
  /** One count for each tertial, in order. */
  readonly attainment: ReadonlyArray<AttainmentCount>;
};

/** An indicator that the next year did not carry on. */
export type DroppedIndicator = {
  readonly __typename?: 'DroppedIndicator';
  /** Stable; the id of an indicator of the year before. */
  readonly id: Scalars['ID']['output'];
  /** Stable within its year. */
  readonly code: Scalars['String']['output'];
  /** As it was worded then. */
  readonly name: Scalars['String']['output'];
  /** The committee goal that it served. */
  readonly goalTitle: Scalars['String']['output'];
  /** What its figures are counted in. */
  readonly unit: MeasureUnit;
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** What was to be reached. */
  readonly target: Maybe<Target>;
  /** Its last figure; null where it was never measured. */
  readonly lastOutcome: Maybe<Scalars['Decimal']['output']>;
  /** The tertial of that figure. */
  readonly lastTertial: Maybe<Tertial>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RecordOutcomeResult:
    | ( Omit<OutcomeRecorded, 'outcome' | 'indicator' | 'year'> & { outcome: _RefType['Outcome'], indicator: _RefType['Indicator'], year: _RefType['Year'] } & { __typename: 'OutcomeRecorded' } )
    | ( Omit<OutcomeConflict, 'current'> & { current: _RefType['Outcome'] } & { __typename: 'OutcomeConflict' } )
    | ( Omit<OutcomeRefused, 'reason'> & { reason: _RefType['OutcomeRefusal'] } & { __typename: 'OutcomeRefused' } )
  ;
  WriteCommentResult:
    | ( Omit<CommentWritten, 'review'> & { review: _RefType['Review'] } & { __typename: 'CommentWritten' } )
    | ( CommentConflict & { __typename: 'CommentConflict' } )
    | ( Omit<CommentRefused, 'reason'> & { reason: _RefType['TextRefusal'] } & { __typename: 'CommentRefused' } )
  ;
  JudgeResult:
    | ( Omit<Judged, 'review'> & { review: _RefType['Review'] } & { __typename: 'Judged' } )
    | ( Omit<JudgementConflict, 'current'> & { current?: Maybe<_RefType['Judgement']> } & { __typename: 'JudgementConflict' } )
    | ( Omit<JudgementRefused, 'reason'> & { reason: _RefType['TextRefusal'] } & { __typename: 'JudgementRefused' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Tertial: ResolverTypeWrapper<'T1' | 'T2' | 'T3'>;
  OverarchingGoal: ResolverTypeWrapper<Omit<OverarchingGoal, 'assignments' | 'goals'> & { assignments: ReadonlyArray<ResolversTypes['Assignment']>, goals: ReadonlyArray<ResolversTypes['CommitteeGoal']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Assignment: ResolverTypeWrapper<Omit<Assignment, 'reviews'> & { reviews: ReadonlyArray<ResolversTypes['Review']> }>;
  CommitteeGoal: ResolverTypeWrapper<Omit<CommitteeGoal, 'overarchingGoal' | 'assignments' | 'indicators' | 'attainment' | 'reviews'> & { overarchingGoal: ResolversTypes['OverarchingGoal'], assignments: ReadonlyArray<ResolversTypes['Assignment']>, indicators: ReadonlyArray<ResolversTypes['Indicator']>, attainment: ReadonlyArray<ResolversTypes['AttainmentCount']>, reviews: ReadonlyArray<ResolversTypes['Review']> }>;
  Activity: ResolverTypeWrapper<Activity>;
  MeasureUnit: ResolverTypeWrapper<'percent' | 'count' | 'days' | 'scale' | 'index' | 'tkr'>;
  Direction: ResolverTypeWrapper<'higher' | 'lower' | 'band'>;
  Construction: ResolverTypeWrapper<'ratio' | 'count' | 'value'>;
  Timing: ResolverTypeWrapper<'period' | 'cumulative' | 'stock'>;
  Aggregation: ResolverTypeWrapper<'weighted' | 'mean' | 'sum' | 'last' | 'central'>;
  TrendDirection: ResolverTypeWrapper<'up' | 'down' | 'same'>;
  TrendQuality: ResolverTypeWrapper<'better' | 'worse' | 'neutral'>;
  Lineage: ResolverTypeWrapper<'kept' | 'reworded' | 'new' | 'uncertain'>;
  TargetOperator: ResolverTypeWrapper<'atLeast' | 'atMost' | 'between'>;
  Target: ResolverTypeWrapper<Omit<Target, 'operator'> & { operator: ResolversTypes['TargetOperator'] }>;
  TargetChange: ResolverTypeWrapper<Omit<TargetChange, 'from'> & { from: ResolversTypes['Target'] }>;
  Indicator: ResolverTypeWrapper<Omit<Indicator, 'goal' | 'unit' | 'direction' | 'construction' | 'timing' | 'aggregation' | 'dueTertials' | 'target' | 'targetChange' | 'lineage' | 'predecessor' | 'reportingUnits' | 'concernedUnits' | 'results' | 'latestTertial' | 'status' | 'trend'> & { goal: ResolversTypes['CommitteeGoal'], unit: ResolversTypes['MeasureUnit'], direction: ResolversTypes['Direction'], construction: ResolversTypes['Construction'], timing: ResolversTypes['Timing'], aggregation: ResolversTypes['Aggregation'], dueTertials: ReadonlyArray<ResolversTypes['Tertial']>, target?: Maybe<ResolversTypes['Target']>, targetChange?: Maybe<ResolversTypes['TargetChange']>, lineage: ResolversTypes['Lineage'], predecessor?: Maybe<ResolversTypes['Predecessor']>, reportingUnits: ReadonlyArray<ResolversTypes['Unit']>, concernedUnits: ReadonlyArray<ResolversTypes['Unit']>, results: ReadonlyArray<ResolversTypes['Result']>, latestTertial?: Maybe<ResolversTypes['Tertial']>, status: ResolversTypes['AttainmentStatus'], trend?: Maybe<ResolversTypes['Trend']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Predecessor: ResolverTypeWrapper<Omit<Predecessor, 'target' | 'unit' | 'timing' | 'lastTertial'> & { target?: Maybe<ResolversTypes['Target']>, unit: ResolversTypes['MeasureUnit'], timing: ResolversTypes['Timing'], lastTertial?: Maybe<ResolversTypes['Tertial']> }>;
  Trend: ResolverTypeWrapper<Omit<Trend, 'direction' | 'quality'> & { direction: ResolversTypes['TrendDirection'], quality: ResolversTypes['TrendQuality'] }>;
  UnitKind: ResolverTypeWrapper<'committee' | 'department' | 'division' | 'unit'>;
  Municipality: ResolverTypeWrapper<Municipality>;
  Unit: ResolverTypeWrapper<Omit<Unit, 'kind'> & { kind: ResolversTypes['UnitKind'] }>;
  ServiceArea: ResolverTypeWrapper<ServiceArea>;
  Absence: ResolverTypeWrapper<'notMeasured' | 'notDelivered' | 'notApplicable' | 'secret'>;
  LockReason: ResolverTypeWrapper<'periodUpcoming' | 'periodLocked' | 'notDue' | 'notPermitted'>;
  Result: ResolverTypeWrapper<Omit<Result, 'tertial' | 'absence' | 'status' | 'alternative' | 'review' | 'outcomes'> & { tertial: ResolversTypes['Tertial'], absence?: Maybe<ResolversTypes['Absence']>, status: ResolversTypes['AttainmentStatus'], alternative?: Maybe<ResolversTypes['Alternative']>, review: ResolversTypes['Review'], outcomes: ReadonlyArray<ResolversTypes['Outcome']> }>;
  Alternative: ResolverTypeWrapper<Omit<Alternative, 'status'> & { status: ResolversTypes['AttainmentStatus'] }>;
  Outcome: ResolverTypeWrapper<Omit<Outcome, 'unit' | 'tertial' | 'absence' | 'lock'> & { unit: ResolversTypes['Unit'], tertial: ResolversTypes['Tertial'], absence?: Maybe<ResolversTypes['Absence']>, lock?: Maybe<ResolversTypes['LockReason']> }>;
  RatioInput: RatioInput;
  EntryInput: EntryInput;
  RecordOutcomeInput: RecordOutcomeInput;
  RecordOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordOutcomeResult']>;
  OutcomeRecorded: ResolverTypeWrapper<Omit<OutcomeRecorded, 'outcome' | 'indicator' | 'year'> & { outcome: ResolversTypes['Outcome'], indicator: ResolversTypes['Indicator'], year: ResolversTypes['Year'] }>;
  OutcomeConflict: ResolverTypeWrapper<Omit<OutcomeConflict, 'current'> & { current: ResolversTypes['Outcome'] }>;
  OutcomeRefused: ResolverTypeWrapper<Omit<OutcomeRefused, 'reason'> & { reason: ResolversTypes['OutcomeRefusal'] }>;
  OutcomeRefusal: ResolverTypeWrapper<'notPermitted' | 'notFound' | 'periodUpcoming' | 'periodLocked' | 'notDue' | 'notReportingUnit' | 'ratioNotAsked' | 'negative' | 'aboveHundred' | 'numeratorAboveDenominator' | 'denominatorZero' | 'notWhole' | 'tooManyDigits'>;
  Role: ResolverTypeWrapper<'rapportor' | 'enhetschef' | 'avdelningschef' | 'socialchef' | 'analytiker' | 'namndledamot' | 'administrator'>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'roles'> & { roles: ReadonlyArray<ResolversTypes['Role']> }>;
  Verdict: ResolverTypeWrapper<'met' | 'partly' | 'notMet'>;
  JudgementReason: ResolverTypeWrapper<'targetUnrealistic' | 'targetRealisticNotReached' | 'misreport' | 'strongTrend' | 'fewObservations' | 'hardToMeasure' | 'dependsOnOthers' | 'other'>;
  Review: ResolverTypeWrapper<Omit<Review, 'tertial' | 'suggested' | 'judgement' | 'commentLock' | 'judgementLock'> & { tertial: ResolversTypes['Tertial'], suggested?: Maybe<ResolversTypes['Verdict']>, judgement?: Maybe<ResolversTypes['Judgement']>, commentLock?: Maybe<ResolversTypes['LockReason']>, judgementLock?: Maybe<ResolversTypes['LockReason']> }>;
  Comment: ResolverTypeWrapper<Comment>;
  Judgement: ResolverTypeWrapper<Omit<Judgement, 'verdict' | 'reasonCode'> & { verdict: ResolversTypes['Verdict'], reasonCode?: Maybe<ResolversTypes['JudgementReason']> }>;
  SubjectInput: SubjectInput;
  TextRefusal: ResolverTypeWrapper<'notPermitted' | 'notFound' | 'periodUpcoming' | 'periodLocked' | 'tooLong' | 'unreadable' | 'reasonMissing'>;
  WriteCommentInput: WriteCommentInput;
  WriteCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WriteCommentResult']>;
  CommentWritten: ResolverTypeWrapper<Omit<CommentWritten, 'review'> & { review: ResolversTypes['Review'] }>;
  CommentConflict: ResolverTypeWrapper<CommentConflict>;
  CommentRefused: ResolverTypeWrapper<Omit<CommentRefused, 'reason'> & { reason: ResolversTypes['TextRefusal'] }>;
  JudgeInput: JudgeInput;
  JudgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JudgeResult']>;
  Judged: ResolverTypeWrapper<Omit<Judged, 'review'> & { review: ResolversTypes['Review'] }>;
  JudgementConflict: ResolverTypeWrapper<Omit<JudgementConflict, 'current'> & { current?: Maybe<ResolversTypes['Judgement']> }>;
  JudgementRefused: ResolverTypeWrapper<Omit<JudgementRefused, 'reason'> & { reason: ResolversTypes['TextRefusal'] }>;
  EditionStatus: ResolverTypeWrapper<'draft' | 'decided' | 'fragment'>;
  PeriodState: ResolverTypeWrapper<'upcoming' | 'open' | 'locked'>;
  AttainmentStatus: ResolverTypeWrapper<'met' | 'partly' | 'notMet' | 'notMeasured' | 'notReported' | 'notDue'>;
  Period: ResolverTypeWrapper<Omit<Period, 'tertial' | 'state'> & { tertial: ResolversTypes['Tertial'], state: ResolversTypes['PeriodState'] }>;
  AttainmentCount: ResolverTypeWrapper<Omit<AttainmentCount, 'tertial'> & { tertial: ResolversTypes['Tertial'] }>;
  Year: ResolverTypeWrapper<Omit<Year, 'status' | 'periods' | 'latestTertial' | 'attainment' | 'overarchingGoals' | 'goals' | 'indicators' | 'serviceAreas' | 'units' | 'dropped'> & { status: ResolversTypes['EditionStatus'], periods: ReadonlyArray<ResolversTypes['Period']>, latestTertial: ResolversTypes['Tertial'], attainment: ReadonlyArray<ResolversTypes['AttainmentCount']>, overarchingGoals: ReadonlyArray<ResolversTypes['OverarchingGoal']>, goals: ReadonlyArray<ResolversTypes['CommitteeGoal']>, indicators: ReadonlyArray<ResolversTypes['Indicator']>, serviceAreas: ReadonlyArray<ResolversTypes['ServiceAreaAttainment']>, units: ReadonlyArray<ResolversTypes['Unit']>, dropped: ReadonlyArray<ResolversTypes['DroppedIndicator']> }>;
  ServiceAreaAttainment: ResolverTypeWrapper<Omit<ServiceAreaAttainment, 'attainment'> & { attainment: ReadonlyArray<ResolversTypes['AttainmentCount']> }>;
  DroppedIndicator: ResolverTypeWrapper<Omit<DroppedIndicator, 'unit' | 'target' | 'lastTertial'> & { unit: ResolversTypes['MeasureUnit'], target?: Maybe<ResolversTypes['Target']>, lastTertial?: Maybe<ResolversTypes['Tertial']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Decimal: Scalars['Decimal']['output'];
  DateTime: Scalars['DateTime']['output'];
  OverarchingGoal: Omit<OverarchingGoal, 'assignments' | 'goals'> & { assignments: ReadonlyArray<ResolversParentTypes['Assignment']>, goals: ReadonlyArray<ResolversParentTypes['CommitteeGoal']> };
  String: Scalars['String']['output'];
  Assignment: Omit<Assignment, 'reviews'> & { reviews: ReadonlyArray<ResolversParentTypes['Review']> };
  CommitteeGoal: Omit<CommitteeGoal, 'overarchingGoal' | 'assignments' | 'indicators' | 'attainment' | 'reviews'> & { overarchingGoal: ResolversParentTypes['OverarchingGoal'], assignments: ReadonlyArray<ResolversParentTypes['Assignment']>, indicators: ReadonlyArray<ResolversParentTypes['Indicator']>, attainment: ReadonlyArray<ResolversParentTypes['AttainmentCount']>, reviews: ReadonlyArray<ResolversParentTypes['Review']> };
  Activity: Activity;
  Target: Target;
  TargetChange: Omit<TargetChange, 'from'> & { from: ResolversParentTypes['Target'] };
  Indicator: Omit<Indicator, 'goal' | 'target' | 'targetChange' | 'predecessor' | 'reportingUnits' | 'concernedUnits' | 'results' | 'trend'> & { goal: ResolversParentTypes['CommitteeGoal'], target?: Maybe<ResolversParentTypes['Target']>, targetChange?: Maybe<ResolversParentTypes['TargetChange']>, predecessor?: Maybe<ResolversParentTypes['Predecessor']>, reportingUnits: ReadonlyArray<ResolversParentTypes['Unit']>, concernedUnits: ReadonlyArray<ResolversParentTypes['Unit']>, results: ReadonlyArray<ResolversParentTypes['Result']>, trend?: Maybe<ResolversParentTypes['Trend']> };
  Boolean: Scalars['Boolean']['output'];
  Predecessor: Omit<Predecessor, 'target'> & { target?: Maybe<ResolversParentTypes['Target']> };
  Trend: Trend;
  Municipality: Municipality;
  Unit: Unit;
  ServiceArea: ServiceArea;
  Result: Omit<Result, 'alternative' | 'review' | 'outcomes'> & { alternative?: Maybe<ResolversParentTypes['Alternative']>, review: ResolversParentTypes['Review'], outcomes: ReadonlyArray<ResolversParentTypes['Outcome']> };
  Alternative: Alternative;
  Outcome: Omit<Outcome, 'unit'> & { unit: ResolversParentTypes['Unit'] };
  RatioInput: RatioInput;
  EntryInput: EntryInput;
  RecordOutcomeInput: RecordOutcomeInput;
  RecordOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['RecordOutcomeResult'];
  OutcomeRecorded: Omit<OutcomeRecorded, 'outcome' | 'indicator' | 'year'> & { outcome: ResolversParentTypes['Outcome'], indicator: ResolversParentTypes['Indicator'], year: ResolversParentTypes['Year'] };
  OutcomeConflict: Omit<OutcomeConflict, 'current'> & { current: ResolversParentTypes['Outcome'] };
  OutcomeRefused: OutcomeRefused;
  Viewer: Viewer;
  Review: Omit<Review, 'judgement'> & { judgement?: Maybe<ResolversParentTypes['Judgement']> };
  Comment: Comment;
  Judgement: Judgement;
  SubjectInput: SubjectInput;
  WriteCommentInput: WriteCommentInput;
  WriteCommentResult: ResolversUnionTypes<ResolversParentTypes>['WriteCommentResult'];
  CommentWritten: Omit<CommentWritten, 'review'> & { review: ResolversParentTypes['Review'] };
  CommentConflict: CommentConflict;
  CommentRefused: CommentRefused;
  JudgeInput: JudgeInput;
  JudgeResult: ResolversUnionTypes<ResolversParentTypes>['JudgeResult'];
  Judged: Omit<Judged, 'review'> & { review: ResolversParentTypes['Review'] };
  JudgementConflict: Omit<JudgementConflict, 'current'> & { current?: Maybe<ResolversParentTypes['Judgement']> };
  JudgementRefused: JudgementRefused;
  Period: Period;
  AttainmentCount: AttainmentCount;
  Year: Omit<Year, 'periods' | 'attainment' | 'overarchingGoals' | 'goals' | 'indicators' | 'serviceAreas' | 'units' | 'dropped'> & { periods: ReadonlyArray<ResolversParentTypes['Period']>, attainment: ReadonlyArray<ResolversParentTypes['AttainmentCount']>, overarchingGoals: ReadonlyArray<ResolversParentTypes['OverarchingGoal']>, goals: ReadonlyArray<ResolversParentTypes['CommitteeGoal']>, indicators: ReadonlyArray<ResolversParentTypes['Indicator']>, serviceAreas: ReadonlyArray<ResolversParentTypes['ServiceAreaAttainment']>, units: ReadonlyArray<ResolversParentTypes['Unit']>, dropped: ReadonlyArray<ResolversParentTypes['DroppedIndicator']> };
  ServiceAreaAttainment: Omit<ServiceAreaAttainment, 'attainment'> & { attainment: ReadonlyArray<ResolversParentTypes['AttainmentCount']> };
  DroppedIndicator: Omit<DroppedIndicator, 'target'> & { target?: Maybe<ResolversParentTypes['Target']> };
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  goal?: Resolver<Maybe<ResolversTypes['CommitteeGoal']>, ParentType, ContextType, RequireFields<QuerygoalArgs, 'id'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType, RequireFields<QueryyearArgs, 'year'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordOutcome?: Resolver<ResolversTypes['RecordOutcomeResult'], ParentType, ContextType, RequireFields<MutationrecordOutcomeArgs, 'input'>>;
  writeComment?: Resolver<ResolversTypes['WriteCommentResult'], ParentType, ContextType, RequireFields<MutationwriteCommentArgs, 'input'>>;
  judge?: Resolver<ResolversTypes['JudgeResult'], ParentType, ContextType, RequireFields<MutationjudgeArgs, 'input'>>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type TertialResolvers = EnumResolverSignature<{ T1?: any, T2?: any, T3?: any }, ResolversTypes['Tertial']>;

export type OverarchingGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverarchingGoal'] = ResolversParentTypes['OverarchingGoal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['CommitteeGoal']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type CommitteeGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeGoal'] = ResolversParentTypes['CommitteeGoal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overarchingGoal?: Resolver<ResolversTypes['OverarchingGoal'], ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  activities?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  attainment?: Resolver<ReadonlyArray<ResolversTypes['AttainmentCount']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureUnitResolvers = EnumResolverSignature<{ percent?: any, count?: any, days?: any, scale?: any, index?: any, tkr?: any }, ResolversTypes['MeasureUnit']>;

export type DirectionResolvers = EnumResolverSignature<{ higher?: any, lower?: any, band?: any }, ResolversTypes['Direction']>;

export type ConstructionResolvers = EnumResolverSignature<{ ratio?: any, count?: any, value?: any }, ResolversTypes['Construction']>;

export type TimingResolvers = EnumResolverSignature<{ period?: any, cumulative?: any, stock?: any }, ResolversTypes['Timing']>;

export type AggregationResolvers = EnumResolverSignature<{ weighted?: any, mean?: any, sum?: any, last?: any, central?: any }, ResolversTypes['Aggregation']>;

export type TrendDirectionResolvers = EnumResolverSignature<{ up?: any, down?: any, same?: any }, ResolversTypes['TrendDirection']>;

export type TrendQualityResolvers = EnumResolverSignature<{ better?: any, worse?: any, neutral?: any }, ResolversTypes['TrendQuality']>;

export type LineageResolvers = EnumResolverSignature<{ kept?: any, reworded?: any, new?: any, uncertain?: any }, ResolversTypes['Lineage']>;

export type TargetOperatorResolvers = EnumResolverSignature<{ atLeast?: any, atMost?: any, between?: any }, ResolversTypes['TargetOperator']>;

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  operator?: Resolver<ResolversTypes['TargetOperator'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TargetChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetChange'] = ResolversParentTypes['TargetChange']> = {
  from?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['CommitteeGoal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  construction?: Resolver<ResolversTypes['Construction'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  aggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  dueTertials?: Resolver<ReadonlyArray<ResolversTypes['Tertial']>, ParentType, ContextType>;
  bySex?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  targetChange?: Resolver<Maybe<ResolversTypes['TargetChange']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Predecessor']>, ParentType, ContextType>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes['ServiceArea']>, ParentType, ContextType>;
  reportingUnits?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  concernedUnits?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['Result']>, ParentType, ContextType>;
  latestTertial?: Resolver<Maybe<ResolversTypes['Tertial']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttainmentStatus'], ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
};

export type PredecessorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Predecessor'] = ResolversParentTypes['Predecessor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  lastOutcome?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lastTertial?: Resolver<Maybe<ResolversTypes['Tertial']>, ParentType, ContextType>;
};

export type TrendResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  direction?: Resolver<ResolversTypes['TrendDirection'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['TrendQuality'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitKindResolvers = EnumResolverSignature<{ committee?: any, department?: any, division?: any, unit?: any }, ResolversTypes['UnitKind']>;

export type MunicipalityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fictitious?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
};

export type ServiceAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceArea'] = ResolversParentTypes['ServiceArea']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AbsenceResolvers = EnumResolverSignature<{ notMeasured?: any, notDelivered?: any, notApplicable?: any, secret?: any }, ResolversTypes['Absence']>;

export type LockReasonResolvers = EnumResolverSignature<{ periodUpcoming?: any, periodLocked?: any, notDue?: any, notPermitted?: any }, ResolversTypes['LockReason']>;

export type ResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttainmentStatus'], ParentType, ContextType>;
  toDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alternative?: Resolver<Maybe<ResolversTypes['Alternative']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
};

export type AlternativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Alternative'] = ResolversParentTypes['Alternative']> = {
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttainmentStatus'], ParentType, ContextType>;
  computed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  misreport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lock?: Resolver<Maybe<ResolversTypes['LockReason']>, ParentType, ContextType>;
};

export type RecordOutcomeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordOutcomeResult'] = ResolversParentTypes['RecordOutcomeResult']> = {
  __resolveType?: TypeResolveFn<'OutcomeRecorded' | 'OutcomeConflict' | 'OutcomeRefused', ParentType, ContextType>;
};

export type OutcomeRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutcomeRecorded'] = ResolversParentTypes['OutcomeRecorded']> = {
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutcomeConflict'] = ResolversParentTypes['OutcomeConflict']> = {
  current?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutcomeRefused'] = ResolversParentTypes['OutcomeRefused']> = {
  reason?: Resolver<ResolversTypes['OutcomeRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeRefusalResolvers = EnumResolverSignature<{ notPermitted?: any, notFound?: any, periodUpcoming?: any, periodLocked?: any, notDue?: any, notReportingUnit?: any, ratioNotAsked?: any, negative?: any, aboveHundred?: any, numeratorAboveDenominator?: any, denominatorZero?: any, notWhole?: any, tooManyDigits?: any }, ResolversTypes['OutcomeRefusal']>;

export type RoleResolvers = EnumResolverSignature<{ rapportor?: any, enhetschef?: any, avdelningschef?: any, socialchef?: any, analytiker?: any, namndledamot?: any, administrator?: any }, ResolversTypes['Role']>;

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  defaultYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VerdictResolvers = EnumResolverSignature<{ met?: any, partly?: any, notMet?: any }, ResolversTypes['Verdict']>;

export type JudgementReasonResolvers = EnumResolverSignature<{ targetUnrealistic?: any, targetRealisticNotReached?: any, misreport?: any, strongTrend?: any, fewObservations?: any, hardToMeasure?: any, dependsOnOthers?: any, other?: any }, ResolversTypes['JudgementReason']>;

export type ReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  suggested?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  commentLock?: Resolver<Maybe<ResolversTypes['LockReason']>, ParentType, ContextType>;
  judgementLock?: Resolver<Maybe<ResolversTypes['LockReason']>, ParentType, ContextType>;
};

export type CommentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['JudgementReason']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRefusalResolvers = EnumResolverSignature<{ notPermitted?: any, notFound?: any, periodUpcoming?: any, periodLocked?: any, tooLong?: any, unreadable?: any, reasonMissing?: any }, ResolversTypes['TextRefusal']>;

export type WriteCommentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WriteCommentResult'] = ResolversParentTypes['WriteCommentResult']> = {
  __resolveType?: TypeResolveFn<'CommentWritten' | 'CommentConflict' | 'CommentRefused', ParentType, ContextType>;
};

export type CommentWrittenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentWritten'] = ResolversParentTypes['CommentWritten']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentConflict'] = ResolversParentTypes['CommentConflict']> = {
  current?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentRefused'] = ResolversParentTypes['CommentRefused']> = {
  reason?: Resolver<ResolversTypes['TextRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgeResult'] = ResolversParentTypes['JudgeResult']> = {
  __resolveType?: TypeResolveFn<'Judged' | 'JudgementConflict' | 'JudgementRefused', ParentType, ContextType>;
};

export type JudgedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Judged'] = ResolversParentTypes['Judged']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgementConflict'] = ResolversParentTypes['JudgementConflict']> = {
  current?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgementRefused'] = ResolversParentTypes['JudgementRefused']> = {
  reason?: Resolver<ResolversTypes['TextRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditionStatusResolvers = EnumResolverSignature<{ draft?: any, decided?: any, fragment?: any }, ResolversTypes['EditionStatus']>;

export type PeriodStateResolvers = EnumResolverSignature<{ upcoming?: any, open?: any, locked?: any }, ResolversTypes['PeriodState']>;

export type AttainmentStatusResolvers = EnumResolverSignature<{ met?: any, partly?: any, notMet?: any, notMeasured?: any, notReported?: any, notDue?: any }, ResolversTypes['AttainmentStatus']>;

export type PeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PeriodState'], ParentType, ContextType>;
};

export type AttainmentCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttainmentCount'] = ResolversParentTypes['AttainmentCount']> = {
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notMeasured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notReported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Year'] = ResolversParentTypes['Year']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EditionStatus'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  latestTertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  attainment?: Resolver<ReadonlyArray<ResolversTypes['AttainmentCount']>, ParentType, ContextType>;
  overarchingGoals?: Resolver<ReadonlyArray<ResolversTypes['OverarchingGoal']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['CommitteeGoal']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes['ServiceAreaAttainment']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  dropped?: Resolver<ReadonlyArray<ResolversTypes['DroppedIndicator']>, ParentType, ContextType>;
};

export type ServiceAreaAttainmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceAreaAttainment'] = ResolversParentTypes['ServiceAreaAttainment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceArea?: Resolver<ResolversTypes['ServiceArea'], ParentType, ContextType>;
  attainment?: Resolver<ReadonlyArray<ResolversTypes['AttainmentCount']>, ParentType, ContextType>;
};

export type DroppedIndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DroppedIndicator'] = ResolversParentTypes['DroppedIndicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goalTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  lastOutcome?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lastTertial?: Resolver<Maybe<ResolversTypes['Tertial']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Tertial?: TertialResolvers;
  OverarchingGoal?: OverarchingGoalResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  CommitteeGoal?: CommitteeGoalResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  MeasureUnit?: MeasureUnitResolvers;
  Direction?: DirectionResolvers;
  Construction?: ConstructionResolvers;
  Timing?: TimingResolvers;
  Aggregation?: AggregationResolvers;
  TrendDirection?: TrendDirectionResolvers;
  TrendQuality?: TrendQualityResolvers;
  Lineage?: LineageResolvers;
  TargetOperator?: TargetOperatorResolvers;
  Target?: TargetResolvers<ContextType>;
  TargetChange?: TargetChangeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Predecessor?: PredecessorResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  UnitKind?: UnitKindResolvers;
  Municipality?: MunicipalityResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  ServiceArea?: ServiceAreaResolvers<ContextType>;
  Absence?: AbsenceResolvers;
  LockReason?: LockReasonResolvers;
  Result?: ResultResolvers<ContextType>;
  Alternative?: AlternativeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  RecordOutcomeResult?: RecordOutcomeResultResolvers<ContextType>;
  OutcomeRecorded?: OutcomeRecordedResolvers<ContextType>;
  OutcomeConflict?: OutcomeConflictResolvers<ContextType>;
  OutcomeRefused?: OutcomeRefusedResolvers<ContextType>;
  OutcomeRefusal?: OutcomeRefusalResolvers;
  Role?: RoleResolvers;
  Viewer?: ViewerResolvers<ContextType>;
  Verdict?: VerdictResolvers;
  JudgementReason?: JudgementReasonResolvers;
  Review?: ReviewResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  TextRefusal?: TextRefusalResolvers;
  WriteCommentResult?: WriteCommentResultResolvers<ContextType>;
  CommentWritten?: CommentWrittenResolvers<ContextType>;
  CommentConflict?: CommentConflictResolvers<ContextType>;
  CommentRefused?: CommentRefusedResolvers<ContextType>;
  JudgeResult?: JudgeResultResolvers<ContextType>;
  Judged?: JudgedResolvers<ContextType>;
  JudgementConflict?: JudgementConflictResolvers<ContextType>;
  JudgementRefused?: JudgementRefusedResolvers<ContextType>;
  EditionStatus?: EditionStatusResolvers;
  PeriodState?: PeriodStateResolvers;
  AttainmentStatus?: AttainmentStatusResolvers;
  Period?: PeriodResolvers<ContextType>;
  AttainmentCount?: AttainmentCountResolvers<ContextType>;
  Year?: YearResolvers<ContextType>;
  ServiceAreaAttainment?: ServiceAreaAttainmentResolvers<ContextType>;
  DroppedIndicator?: DroppedIndicatorResolvers<ContextType>;
};

