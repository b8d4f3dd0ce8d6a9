import type { Decimal } from '@tertial/domain';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time, ISO 8601 in UTC. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number written as text with a point, for example `91.5`. A share of 86 % is `86`, never `0.86`. */
  Decimal: { input: Decimal; output: Decimal; }
  /** A list of numbers, one for each figure of an analysis; null where there is none. For sorting and drawing, not for bookkeeping. */
  NumberColumn: { input: readonly (number | null)[]; output: readonly (number | null)[]; }
  /** A list of words, one for each figure of an analysis; null where there is none. */
  TextColumn: { input: readonly (string | null)[]; output: readonly (string | null)[]; }
};

/** Why there is no figure. */
export type Absence =
  | 'notApplicable'
  | 'notDelivered'
  | 'notMeasured'
  | 'secret';

/** Something that is done to reach a goal. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** What is done. */
  readonly title: Scalars['String']['output'];
};

/** Somebody new. */
export type AddPersonInput = {
  /** Null for none. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** At most 120 characters. */
  readonly name: Scalars['String']['input'];
};

/** A new service area. */
export type AddServiceAreaInput = {
  /** 1 to 20 letters, digits and hyphens; nobody else's. */
  readonly code: Scalars['String']['input'];
  /** The first day, as 2023-05-01; null for always. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** At most 120 characters. */
  readonly name: Scalars['String']['input'];
};

/** A new unit. */
export type AddUnitInput = {
  /** 1 to 20 letters, digits and hyphens; nobody else's. */
  readonly code: Scalars['String']['input'];
  /** The first day, as 2023-05-01; null for always. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Not above the unit that it is put below. */
  readonly kind: UnitKind;
  /** At most 120 characters. */
  readonly name: Scalars['String']['input'];
  /** The unit above it; null only for the first unit of all. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** How the figures of several units become one. */
export type Aggregation =
  | 'central'
  | 'last'
  | 'mean'
  | 'sum'
  | 'weighted';

/** The same figure without what is known to be wrong. */
export type Alternative = {
  readonly __typename?: 'Alternative';
  /** True when computed without misreporting units; false when stated by a source. */
  readonly computed: Scalars['Boolean']['output'];
  /** What is known to be wrong. */
  readonly reason: Scalars['String']['output'];
  /** Who says so; null when computed. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** That value held against the target. */
  readonly status: AttainmentStatus;
  /** How many units' figures are left out; 1 where it is stated. */
  readonly units: Scalars['Int']['output'];
  /** Unrounded. */
  readonly value: Scalars['Decimal']['output'];
};

/** A service area that indicators are about. */
export type AnalysedArea = {
  readonly __typename?: 'AnalysedArea';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** As the municipality calls it. */
  readonly name: Scalars['String']['output'];
};

/** A goal that figures are grouped by. */
export type AnalysedGoal = {
  readonly __typename?: 'AnalysedGoal';
  /** The same through the years. */
  readonly family: Scalars['ID']['output'];
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** As the committee numbers it. */
  readonly number: Scalars['String']['output'];
  /** The council's goal above it. */
  readonly overarching: Scalars['String']['output'];
  /** As the committee words it. */
  readonly title: Scalars['String']['output'];
};

/** One year's edition of an indicator. */
export type AnalysedIndicator = {
  readonly __typename?: 'AnalysedIndicator';
  /** How units add up. */
  readonly aggregation: Aggregation;
  /** True where its figures should not be read as one series with those of the edition before. */
  readonly breaksSeries: Scalars['Boolean']['output'];
  /** Stable within the year, for example 2022-01. */
  readonly code: Scalars['String']['output'];
  /** How a figure is made. */
  readonly construction: Construction;
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** Which way is good. */
  readonly direction: Direction;
  /** The same through the years. */
  readonly family: Scalars['ID']['output'];
  /** The goal that it serves. */
  readonly goal: AnalysedGoal;
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** What is measured. */
  readonly name: Scalars['String']['output'];
  /** Place in the goal chain, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The units that report it, as places in `units`; those that nothing is told of are left out. */
  readonly reportedBy: Scalars['NumberColumn']['output'];
  /** The service areas that it is about. */
  readonly serviceAreaIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What is to be reached; null among the figures of units where it is for their sum. */
  readonly target: Maybe<Target>;
  /** What happened to the target since the edition before. */
  readonly targetMove: TargetMove;
  /** How time works. */
  readonly timing: Timing;
  /** What its figures are counted in. */
  readonly unit: MeasureUnit;
};

/** A unit with the branch that it stood in at the end of the year. */
export type AnalysedUnit = {
  readonly __typename?: 'AnalysedUnit';
  /** Stable, short. */
  readonly code: Scalars['String']['output'];
  /** The id of the division above it. */
  readonly divisionId: Maybe<Scalars['ID']['output']>;
  /** The name of the division above it. */
  readonly divisionName: Maybe<Scalars['String']['output']>;
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** As it was called then. */
  readonly name: Scalars['String']['output'];
};

/** One year's figures for analysis. */
export type Analysis = {
  readonly __typename?: 'Analysis';
  /** The figures, column by column, all equally long. */
  readonly figures: FigureColumns;
  /** The year and the level. */
  readonly id: Scalars['ID']['output'];
  /** The indicators of the year, in the order of the goal chain. */
  readonly indicators: ReadonlyArray<AnalysedIndicator>;
  /** Whether units are told apart. */
  readonly level: AnalysisLevel;
  /** When a figure of the year was last saved; null where there is none. */
  readonly savedAt: Maybe<Scalars['DateTime']['output']>;
  /** The service areas that the indicators are about. */
  readonly serviceAreas: ReadonlyArray<AnalysedArea>;
  /** The units that have figures, in the order of the organisation. */
  readonly units: ReadonlyArray<AnalysedUnit>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** Whether an analysis tells each indicator once, all its units together, or once for each unit. */
export type AnalysisLevel =
  | 'totals'
  | 'units';

/** What an arrow shows: where the figure goes, or whether that is good. */
export type ArrowCustom =
  | 'direction'
  | 'quality';

/** A task that the council gave the committee under an overarching goal. */
export type Assignment = {
  readonly __typename?: 'Assignment';
  /** What it is about, in the committee's words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** As the council numbers it, for example 2.4.1. */
  readonly number: Scalars['String']['output'];
  /** One for each tertial, in order. */
  readonly reviews: ReadonlyArray<Review>;
  /** As the council words it. */
  readonly title: Scalars['String']['output'];
};

/** An assignment as it is filled in. */
export type AssignmentInput = {
  /** At most 10,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Left out for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** As the plan numbers it; at most 30 characters. */
  readonly number: Scalars['String']['input'];
  /** The goal of the council that it belongs to. */
  readonly overarchingGoalId: Scalars['ID']['input'];
  /** The version that was seen. Left out for a new one only; where it is missing or stands otherwise now, nothing is saved. */
  readonly seen?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  readonly title: Scalars['String']['input'];
  /** The year of the plan. */
  readonly year: Scalars['Int']['input'];
};

/** How many indicators stand where, in one tertial. */
export type AttainmentCount = {
  readonly __typename?: 'AttainmentCount';
  /** Those with a figure: met + nearly + partly + notMet. */
  readonly measured: Scalars['Int']['output'];
  /** Reached the target. */
  readonly met: Scalars['Int']['output'];
  /** Came so near as the second of four steps; 0 where there are three. */
  readonly nearly: Scalars['Int']['output'];
  /** Not asked for this tertial. */
  readonly notDue: Scalars['Int']['output'];
  /** Answered without a figure; never counted as unmet. */
  readonly notMeasured: Scalars['Int']['output'];
  /** Did not reach it. */
  readonly notMet: Scalars['Int']['output'];
  /** Asked for and not answered yet. */
  readonly notReported: Scalars['Int']['output'];
  /** Came part of the way, or nearly reached it where there are three steps. */
  readonly partly: Scalars['Int']['output'];
  /** Which tertial. */
  readonly tertial: Tertial;
  /** All indicators counted. */
  readonly total: Scalars['Int']['output'];
};

/** An outcome held against its target. `nearly`: only where the municipality tells status in four steps. `notDue`: the indicator is not asked for that tertial. `notReported`: it is asked for and nobody has answered yet. `notMeasured`: somebody has answered that there is no figure, and why. */
export type AttainmentStatus =
  | 'met'
  | 'nearly'
  | 'notDue'
  | 'notMeasured'
  | 'notMet'
  | 'notReported'
  | 'partly';

/** A kind of browser. */
export type Browser =
  | 'chrome'
  | 'edge'
  | 'firefox'
  | 'opera'
  | 'other'
  | 'safari';

/** A person's own address for a calendar of deadlines. Whoever knows it can read the days, and nothing else. */
export type CalendarFeed = {
  readonly __typename?: 'CalendarFeed';
  /** True when there is an address. It is not kept, so it is told only once. */
  readonly exists: Scalars['Boolean']['output'];
  /** The path of a new address, on this server: `/kalender/…`. Null unless it has just been made. */
  readonly path: Maybe<Scalars['String']['output']>;
};

/** What becomes of an indicator of last year. */
export type CarryIndicatorInput = {
  /** What becomes of it. */
  readonly how: Carrying;
  /** One name to reword, two or more to split, none otherwise. */
  readonly names: ReadonlyArray<Scalars['String']['input']>;
  /** The indicator of the year before. */
  readonly predecessorId: Scalars['ID']['input'];
  /** The year of the draft. */
  readonly year: Scalars['Int']['input'];
};

/** What is done with an indicator of last year. */
export type Carrying =
  | 'keep'
  | 'retire'
  | 'reword'
  | 'split';

/** A figure for one cell of a report. */
export type CellInput = {
  /** Why a figure that is warned about is right; null takes the acceptance away. */
  readonly accepted?: InputMaybe<Scalars['String']['input']>;
  /** Of a survey: how many answered; null takes the survey away. */
  readonly answers?: InputMaybe<Scalars['Int']['input']>;
  /** The unit's own words about the figure; null takes them away. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** What is to stand there. */
  readonly entry: EntryInput;
  /** The revision that the person saw; 0 for an empty cell. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** What was measured. */
  readonly indicatorId: Scalars['ID']['input'];
  /** Of a survey: how many were asked. Kept together with the answers, and not without them. */
  readonly invited?: InputMaybe<Scalars['Int']['input']>;
  /** Women, men, or all together. */
  readonly sex: Sex;
};

/** What came of one cell. */
export type CellResult = {
  readonly __typename?: 'CellResult';
  /** True where somebody else had saved another figure; the report tells which. */
  readonly conflict: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly refusal: Maybe<OutcomeRefusal>;
  /** Saved, or the same was there already. */
  readonly saved: Scalars['Boolean']['output'];
};

/** What came of each cell; those that could be saved are saved. */
export type CellsAnswered = {
  readonly __typename?: 'CellsAnswered';
  /** The report with everything as it stands now; null where it is not the viewer's to see. */
  readonly report: Maybe<Report>;
  /** One for each cell, in the order they were sent. */
  readonly results: ReadonlyArray<CellResult>;
};

/** Exactly one of the fields. */
export type ChangeOrganisationInput =
  /** Adds a service area. */
  { readonly addServiceArea: AddServiceAreaInput; readonly addUnit?: never; readonly endServiceArea?: never; readonly endUnit?: never; readonly mergeUnits?: never; readonly moveUnit?: never; readonly renameServiceArea?: never; readonly renameUnit?: never; readonly restoreUnit?: never; readonly takeBackPlanned?: never; readonly takeBackPlannedName?: never; }
  |  /** Adds a unit. */
  { readonly addServiceArea?: never; readonly addUnit: AddUnitInput; readonly endServiceArea?: never; readonly endUnit?: never; readonly mergeUnits?: never; readonly moveUnit?: never; readonly renameServiceArea?: never; readonly renameUnit?: never; readonly restoreUnit?: never; readonly takeBackPlanned?: never; readonly takeBackPlannedName?: never; }
  |  /** Ends a service area, or takes its end back. */
  { readonly addServiceArea?: never; readonly addUnit?: never; readonly endServiceArea: EndServiceAreaInput; readonly endUnit?: never; readonly mergeUnits?: never; readonly moveUnit?: never; readonly renameServiceArea?: never; readonly renameUnit?: never; readonly restoreUnit?: never; readonly takeBackPlanned?: never; readonly takeBackPlannedName?: never; }
  |  /** Ends a unit. */
  { readonly addServiceArea?: never; readonly addUnit?: never; readonly endServiceArea?: never; readonly endUnit: EndUnitInput; readonly mergeUnits?: never; readonly moveUnit?: never; readonly renameServiceArea?: never; readonly renameUnit?: never; readonly restoreUnit?: never; readonly takeBackPlanned?: never; readonly takeBackPlannedName?: never; }
  |  /** Merges units. */
  { readonly addServiceArea?: never; readonly addUnit?: never; readonly endServiceArea?: never; readonly endUnit?: never; readonly mergeUnits: MergeUnitsInput; readonly moveUnit?: never; readonly renameServiceArea?: never; readonly renameUnit?: never; readonly restoreUnit?: never; readonly takeBackPlanned?: never; readonly takeBackPlannedName?: never; }
  |  /** Moves a unit. */
  { readonly addServiceArea?: never; readonly addUnit?: never; readonly endServiceArea?: never; readonly endUnit?: never; readonly mergeUnits?: never; readonly moveUnit: MoveUnitInput; readonly renameServiceArea?: never; readonly renameUnit?: never; readonly restoreUnit?: never; readonly takeBackPlanned?: never; readonly takeBackPlannedName?: never; }
  |  /** Gives a service area another name. */
  { readonly addServiceArea?: never; readonly addUnit?: never; readonly endServiceArea?: never; readonly endUnit?: never; readonly mergeUnits?: never; readonly moveUnit?: never; readonly renameServiceArea: RenameServiceAreaInput; readonly renameUnit?: never; readonly restoreUnit?: never; readonly takeBackPlanned?: never; readonly takeBackPlannedName?: never; }
  |  /** Gives a unit another name. */
  { readonly addServiceArea?: never; readonly addUnit?: never; readonly endServiceArea?: never; readonly endUnit?: never; readonly mergeUnits?: never; readonly moveUnit?: never; readonly renameServiceArea?: never; readonly renameUnit: RenameUnitInput; readonly restoreUnit?: never; readonly takeBackPlanned?: never; readonly takeBackPlannedName?: never; }
  |  /** Takes an end back. */
  { readonly addServiceArea?: never; readonly addUnit?: never; readonly endServiceArea?: never; readonly endUnit?: never; readonly mergeUnits?: never; readonly moveUnit?: never; readonly renameServiceArea?: never; readonly renameUnit?: never; readonly restoreUnit: RestoreUnitInput; readonly takeBackPlanned?: never; readonly takeBackPlannedName?: never; }
  |  /** Takes back another name or place that is planned for a unit. */
  { readonly addServiceArea?: never; readonly addUnit?: never; readonly endServiceArea?: never; readonly endUnit?: never; readonly mergeUnits?: never; readonly moveUnit?: never; readonly renameServiceArea?: never; readonly renameUnit?: never; readonly restoreUnit?: never; readonly takeBackPlanned: TakeBackPlannedInput; readonly takeBackPlannedName?: never; }
  |  /** Takes back a name that is planned for a service area. */
  { readonly addServiceArea?: never; readonly addUnit?: never; readonly endServiceArea?: never; readonly endUnit?: never; readonly mergeUnits?: never; readonly moveUnit?: never; readonly renameServiceArea?: never; readonly renameUnit?: never; readonly restoreUnit?: never; readonly takeBackPlanned?: never; readonly takeBackPlannedName: TakeBackPlannedInput; };

/** Exactly one of the fields. */
export type ChangePeopleInput =
  /** Adds somebody. */
  { readonly addPerson: AddPersonInput; readonly changePerson?: never; readonly endDeputy?: never; readonly endPerson?: never; readonly grantRole?: never; readonly nameDeputy?: never; readonly restorePerson?: never; readonly withdrawRole?: never; }
  |  /** Changes a name or an address. */
  { readonly addPerson?: never; readonly changePerson: ChangePersonInput; readonly endDeputy?: never; readonly endPerson?: never; readonly grantRole?: never; readonly nameDeputy?: never; readonly restorePerson?: never; readonly withdrawRole?: never; }
  |  /** Ends a deputy's time. */
  { readonly addPerson?: never; readonly changePerson?: never; readonly endDeputy: EndDeputyInput; readonly endPerson?: never; readonly grantRole?: never; readonly nameDeputy?: never; readonly restorePerson?: never; readonly withdrawRole?: never; }
  |  /** Somebody is gone from today: no roles, no sessions. */
  { readonly addPerson?: never; readonly changePerson?: never; readonly endDeputy?: never; readonly endPerson: EndPersonInput; readonly grantRole?: never; readonly nameDeputy?: never; readonly restorePerson?: never; readonly withdrawRole?: never; }
  |  /** Gives a role. */
  { readonly addPerson?: never; readonly changePerson?: never; readonly endDeputy?: never; readonly endPerson?: never; readonly grantRole: RoleInput; readonly nameDeputy?: never; readonly restorePerson?: never; readonly withdrawRole?: never; }
  |  /** Names a deputy. */
  { readonly addPerson?: never; readonly changePerson?: never; readonly endDeputy?: never; readonly endPerson?: never; readonly grantRole?: never; readonly nameDeputy: NameDeputyInput; readonly restorePerson?: never; readonly withdrawRole?: never; }
  |  /** Somebody is back. */
  { readonly addPerson?: never; readonly changePerson?: never; readonly endDeputy?: never; readonly endPerson?: never; readonly grantRole?: never; readonly nameDeputy?: never; readonly restorePerson: EndPersonInput; readonly withdrawRole?: never; }
  |  /** Takes a role. */
  { readonly addPerson?: never; readonly changePerson?: never; readonly endDeputy?: never; readonly endPerson?: never; readonly grantRole?: never; readonly nameDeputy?: never; readonly restorePerson?: never; readonly withdrawRole: RoleInput; };

/** Another name or address. */
export type ChangePersonInput = {
  /** Null for none. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Who. */
  readonly id: Scalars['ID']['input'];
  /** At most 120 characters. */
  readonly name: Scalars['String']['input'];
  /** The name that the viewer saw. */
  readonly seenName: Scalars['String']['input'];
};

/** What came of changing a plan. */
export type ChangePlanResult = PlanChanged | PlanRefused;

/** What the municipality decides for itself. */
export type ChangeSettingsInput = {
  /** True when nobody approves figures of their own. */
  readonly fourEyes: Scalars['Boolean']['input'];
  /** 0 to 60 days before the due day, at most five times. */
  readonly reminderDays: ReadonlyArray<Scalars['Int']['input']>;
};

/** Words that belong to a figure or a goal. */
export type Comment = {
  readonly __typename?: 'Comment';
  /** Plain text; may have several lines. */
  readonly body: Scalars['String']['output'];
  /** The subject and the tertial. */
  readonly id: Scalars['ID']['output'];
  /** 1 for the first text, one more for each change. Send it back when changing. */
  readonly revision: Scalars['Int']['output'];
  /** When this revision was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** The name of who saved it. */
  readonly savedBy: Scalars['String']['output'];
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

/** Saved. */
export type CommentWritten = {
  readonly __typename?: 'CommentWritten';
  /** As it stands now. */
  readonly review: Review;
};

/** A goal of the committee; may serve several assignments, or none. */
export type CommitteeGoal = {
  readonly __typename?: 'CommitteeGoal';
  /** What is done to reach it. */
  readonly activities: ReadonlyArray<Activity>;
  /** The assignments that it serves; may be several, or none. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** One count for each tertial, in order. */
  readonly attainment: ReadonlyArray<AttainmentCount>;
  /** What it is about, in the committee's words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The same through the years in which the goal is carried on. */
  readonly family: Scalars['ID']['output'];
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** In the order of the goal chain. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** As the committee numbers it, for example 2.4.5. */
  readonly number: Scalars['String']['output'];
  /** The goal of the council that it serves. */
  readonly overarchingGoal: OverarchingGoal;
  /** One for each tertial, in order. */
  readonly reviews: ReadonlyArray<Review>;
  /** As the committee words it. */
  readonly title: Scalars['String']['output'];
  /** The year of the plan that it belongs to. */
  readonly year: Scalars['Int']['output'];
};

/** A committee goal as it is filled in. */
export type CommitteeGoalInput = {
  /** What is to be done, in order; at most 500 characters each. */
  readonly activities: ReadonlyArray<Scalars['String']['input']>;
  /** The assignments that it serves. */
  readonly assignmentIds: ReadonlyArray<Scalars['ID']['input']>;
  /** At most 10,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Left out for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** As the plan numbers it; at most 30 characters. */
  readonly number: Scalars['String']['input'];
  /** The goal of the council that it belongs to. */
  readonly overarchingGoalId: Scalars['ID']['input'];
  /** The version that was seen. Left out for a new one only; where it is missing or stands otherwise now, nothing is saved. */
  readonly seen?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  readonly title: Scalars['String']['input'];
  /** The year of the plan. */
  readonly year: Scalars['Int']['input'];
};

/** A municipality in a comparison. */
export type ComparedMunicipality = {
  readonly __typename?: 'ComparedMunicipality';
  /** True for one that is made up. */
  readonly fictitious: Scalars['Boolean']['output'];
  /** Its code of four digits. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** True for the viewer's own. */
  readonly own: Scalars['Boolean']['output'];
};

/** What municipalities have released of a shared measure, for everybody or for women or men. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The measure and the sex, with the year and the tertial where they are named. */
  readonly id: Scalars['ID']['output'];
  /** The measure. */
  readonly measure: SharedMeasure;
  /** All municipalities, by name; also those that have released nothing. */
  readonly municipalities: ReadonlyArray<ComparedMunicipality>;
  /** About whom the totals are. */
  readonly sex: Sex;
  /** What they have released, oldest first. */
  readonly totals: ReadonlyArray<ReleasedTotal>;
};

/** How many units have handed in, and when. */
export type Completeness = {
  readonly __typename?: 'Completeness';
  /** How many are approved. */
  readonly approved: Scalars['Int']['output'];
  /** How many have handed in, approved ones among them. */
  readonly handedIn: Scalars['Int']['output'];
  /** How many handed in on the due day or before. */
  readonly inTime: Scalars['Int']['output'];
  /** How many handed in after it. */
  readonly late: Scalars['Int']['output'];
  /** How many units have something due. */
  readonly units: Scalars['Int']['output'];
};

/** How a figure is made: a numerator over a denominator, a count, or a bare value. */
export type Construction =
  | 'count'
  | 'ratio'
  | 'value';

/** A figure to put right after it was approved or locked. */
export type CorrectOutcomeInput = {
  /** What is to stand there. */
  readonly entry: EntryInput;
  /** The revision that the person saw. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Which indicator. */
  readonly indicatorId: Scalars['ID']['input'];
  /** Why; demanded. */
  readonly reason: Scalars['String']['input'];
  /** Women, men, or all; all where nothing is said. */
  readonly sex?: InputMaybe<Sex>;
  /** Which tertial. */
  readonly tertial: Tertial;
  /** Whose figure. */
  readonly unitId: Scalars['ID']['input'];
};

/** What came of a request. */
export type CorrectionAnswered = {
  readonly __typename?: 'CorrectionAnswered';
  /** Null where it was saved. */
  readonly refusal: Maybe<CorrectionRefusal>;
  /** As it stands now; null where it was refused. */
  readonly request: Maybe<CorrectionRequest>;
};

/** Why a request is not saved. */
export type CorrectionRefusal =
  /** The figure is another one than the one that was seen. */
  | 'conflict'
  | 'handedIn'
  /** Whoever asks may decide, but has no right to do what is asked. */
  | 'mayOnlyDecline'
  | 'notFound'
  | 'notNeeded'
  | 'notPermitted'
  | 'nothingToMark'
  | 'reasonMissing'
  | 'tooLong'
  | 'unreadable'
  | 'wrongState';

/** Somebody asks a chef to correct a figure, or to mark it as wrong. */
export type CorrectionRequest = {
  readonly __typename?: 'CorrectionRequest';
  /** What was answered. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** When it was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly askedBy: Scalars['String']['output'];
  /** True where the viewer may decide it: decline it always, and do it where there is no hindrance. */
  readonly canDecide: Scalars['Boolean']['output'];
  /** What stands there. */
  readonly current: Maybe<ReportFigure>;
  /** The revision of what stands there. */
  readonly currentRevision: Scalars['Int']['output'];
  /** Why the viewer cannot do what is asked as things stand; null where they can, and where it is answered. */
  readonly hindrance: Maybe<CorrectionRefusal>;
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** See the name. */
  readonly indicatorId: Scalars['ID']['output'];
  /** Which indicator. */
  readonly indicatorName: Scalars['String']['output'];
  /** Whether the figure should be marked as wrong instead of being corrected. */
  readonly misreport: Scalars['Boolean']['output'];
  /** Which period. */
  readonly period: Scalars['ID']['output'];
  /** What ought to stand there, as typed. */
  readonly proposal: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Women, men, or all. */
  readonly sex: Sex;
  /** open, accepted or declined. */
  readonly state: Scalars['String']['output'];
  /** Whose figure. */
  readonly unit: Unit;
};

/** An answer to a request. */
export type DecideCorrectionInput = {
  /** True to do what is asked. */
  readonly accept: Scalars['Boolean']['input'];
  /** Demanded when declining. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** The revision of the figure that was seen; where another one stands there, nothing is accepted. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['ID']['input'];
};

/** What became of the demand of a target the year after: harder or easier to reach, whichever way is good. `other`: the two cannot be compared. `none`: there is no target the year after. */
export type DemandMove =
  | 'easier'
  | 'harder'
  | 'kept'
  | 'none'
  | 'other';

/** Somebody who may do all that a chief may, for a time. */
export type Deputy = {
  readonly __typename?: 'Deputy';
  /** Who. */
  readonly deputyId: Scalars['ID']['output'];
  /** The first day, as 2023-05-01. */
  readonly from: Scalars['String']['output'];
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** Their name. */
  readonly name: Scalars['String']['output'];
  /** The last day. */
  readonly to: Scalars['String']['output'];
};

/** Which way is good. */
export type Direction =
  | 'band'
  | 'higher'
  | 'lower';

/** An indicator that the next year did not carry on. */
export type DroppedIndicator = {
  readonly __typename?: 'DroppedIndicator';
  /** Stable within its year. */
  readonly code: Scalars['String']['output'];
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** The committee goal that it served. */
  readonly goalTitle: Scalars['String']['output'];
  /** Stable; the id of an indicator of the year before. */
  readonly id: Scalars['ID']['output'];
  /** That figure without what is known to be wrong in it; null where nothing is. */
  readonly lastAlternative: Maybe<Alternative>;
  /** Its last figure; null where it was never measured. */
  readonly lastOutcome: Maybe<Scalars['Decimal']['output']>;
  /** The tertial of that figure. */
  readonly lastTertial: Maybe<Tertial>;
  /** As it was worded then. */
  readonly name: Scalars['String']['output'];
  /** What was to be reached. */
  readonly target: Maybe<Target>;
  /** What its figures are counted in. */
  readonly unit: MeasureUnit;
};

/** A figure of an earlier period. */
export type EarlierFigure = {
  readonly __typename?: 'EarlierFigure';
  /** What was answered then. */
  readonly figure: ReportFigure;
  /** Why it is known to be wrong; then nothing is held against it. */
  readonly misreport: Maybe<Scalars['String']['output']>;
  /** For example 2022T3. */
  readonly period: Scalars['ID']['output'];
};

/** One year's goal chain as it can be changed. */
export type EditablePlan = {
  readonly __typename?: 'EditablePlan';
  /** The tasks that the council gives the committee, in order. */
  readonly assignments: ReadonlyArray<PlannedAssignment>;
  /** The units that have a last day, those that can be chosen no more included. */
  readonly endingUnits: ReadonlyArray<EndingUnit>;
  /** The goals of the committee, in order. */
  readonly goals: ReadonlyArray<PlannedGoal>;
  /** The year, for example 2024. */
  readonly id: Scalars['ID']['output'];
  /** All indicators, in order. */
  readonly indicators: ReadonlyArray<PlannedIndicator>;
  /** The tertials of the year that are released. */
  readonly lockedTertials: ReadonlyArray<Tertial>;
  /** Whether the viewer may change it. */
  readonly mayChange: Scalars['Boolean']['output'];
  /** Whether the viewer may make a draft of the year after from it. */
  readonly mayStartNext: Scalars['Boolean']['output'];
  /** A code that no indicator of the year has. */
  readonly nextCode: Scalars['String']['output'];
  /** What stands in the way of deciding on a draft. */
  readonly obstacles: ReadonlyArray<PlanObstacle>;
  /** The goals of the council, in order. */
  readonly overarchingGoals: ReadonlyArray<PlannedOverarchingGoal>;
  /** The indicators of the year before, while the plan is a draft. */
  readonly previous: ReadonlyArray<PreviousIndicator>;
  /** The service areas that can be chosen. */
  readonly serviceAreas: ReadonlyArray<ServiceArea>;
  /** The measures that an indicator can be tied to, by name. */
  readonly sharedMeasures: ReadonlyArray<PlannedMeasure>;
  /** How firm the plan is. */
  readonly status: EditionStatus;
  /** The units that can be chosen. */
  readonly units: ReadonlyArray<Unit>;
  /** The same as a number. */
  readonly year: Scalars['Int']['output'];
};

/** What may differ between an edition of an indicator and the one before it. */
export type EditionChange =
  | 'movedArea'
  | 'movedGoal'
  | 'movedUnit'
  | 'otherDirection'
  | 'otherMeasure'
  | 'otherMethod'
  | 'redefined'
  | 'renamed'
  | 'split'
  | 'uncertain';

/** Whether a year's plan is a draft, decided by the committee, or known only in fragments. */
export type EditionStatus =
  | 'decided'
  | 'draft'
  | 'fragment';

/** One edition's totals. */
export type EditionTotals = {
  readonly __typename?: 'EditionTotals';
  /** Stable; the id of the indicator. */
  readonly id: Scalars['ID']['output'];
  /** The target that holds: the last one set. */
  readonly target: Maybe<Target>;
  /** The tertials that somebody has answered for and that may be read, in order. */
  readonly tertials: ReadonlyArray<TertialTotal>;
  /** The year of its plan. */
  readonly year: Scalars['Int']['output'];
};

/** A deputy whose time ends now. */
export type EndDeputyInput = {
  /** Which time as deputy. */
  readonly id: Scalars['ID']['input'];
  /** The chief. */
  readonly personId: Scalars['ID']['input'];
};

/** Somebody who stops, or comes back. */
export type EndPersonInput = {
  /** Who. */
  readonly id: Scalars['ID']['input'];
};

/** The end of a service area. */
export type EndServiceAreaInput = {
  /** Which area. */
  readonly id: Scalars['ID']['input'];
  /** The last day; null when it goes on after all. */
  readonly lastDay?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a unit. */
export type EndUnitInput = {
  /** Which unit. */
  readonly id: Scalars['ID']['input'];
  /** The last day, as 2023-05-01. */
  readonly lastDay: Scalars['String']['input'];
  /** At most 120 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A unit that ends, or has ended. */
export type EndingUnit = {
  readonly __typename?: 'EndingUnit';
  /** Which one. */
  readonly unitId: Scalars['ID']['output'];
  /** Its last day, as 2023-05-01. */
  readonly validTo: Scalars['String']['output'];
};

/** Exactly one of the fields. */
export type EntryInput =
  /** A reason instead of a figure. */
  { readonly absence: Absence; readonly empty?: never; readonly ratio?: never; readonly value?: never; }
  |  /** True empties the cell: the figure is withdrawn, its history stays. */
  { readonly absence?: never; readonly empty: Scalars['Boolean']['input']; readonly ratio?: never; readonly value?: never; }
  |  /** A numerator over a denominator. */
  { readonly absence?: never; readonly empty?: never; readonly ratio: RatioInput; readonly value?: never; }
  |  /** A bare figure. */
  { readonly absence?: never; readonly empty?: never; readonly ratio?: never; readonly value: Scalars['Decimal']['input']; };

/** What is doubtful about a figure without being wrong. */
export type EntryWarning =
  | 'aboveExpected'
  | 'belowExpected'
  | 'cumulativeFell'
  | 'doubtfulZero'
  | 'jump'
  | 'magnitude'
  /** A share of more people than answered the survey. */
  | 'moreThanAnswered'
  /** Women and men together are more than all, or all lie outside them. */
  | 'partsDisagree';

/** The figures of an analysis. Each column has as many entries as there are figures. */
export type FigureColumns = {
  readonly __typename?: 'FigureColumns';
  /** Why there is no figure: notMeasured, notDelivered, notApplicable or secret. */
  readonly absence: Scalars['TextColumn']['output'];
  /** What it is without the figures known to be wrong. */
  readonly alternative: Scalars['NumberColumn']['output'];
  /** In the unit of the indicator. */
  readonly change: Scalars['NumberColumn']['output'];
  /** How many decimals to show so that the figure does not contradict its status. */
  readonly decimals: Scalars['NumberColumn']['output'];
  /** Of a share. */
  readonly denominator: Scalars['NumberColumn']['output'];
  /** As TrendDirection; null where there is nothing to compare with. */
  readonly direction: Scalars['TextColumn']['output'];
  /** How many should have. */
  readonly expectedUnits: Scalars['NumberColumn']['output'];
  /** The place of the indicator in the list of indicators, from 0. */
  readonly indicator: Scalars['NumberColumn']['output'];
  /** How many figures known to be wrong are in it. */
  readonly misreports: Scalars['NumberColumn']['output'];
  /** On how many the figure rests. */
  readonly n: Scalars['NumberColumn']['output'];
  /** 1 where the change is within the noise of small numbers, else 0. */
  readonly noise: Scalars['NumberColumn']['output'];
  /** Of a share. */
  readonly numerator: Scalars['NumberColumn']['output'];
  /** As TrendQuality. */
  readonly quality: Scalars['TextColumn']['output'];
  /** How many units gave a figure. */
  readonly reportedUnits: Scalars['NumberColumn']['output'];
  /** How many figures in a row have gone up (positive) or down (negative). */
  readonly run: Scalars['NumberColumn']['output'];
  /** total, women or men. */
  readonly sex: Scalars['TextColumn']['output'];
  /** The period compared with, for example 2022T2. */
  readonly since: Scalars['TextColumn']['output'];
  /** As FigureStage. */
  readonly stage: Scalars['TextColumn']['output'];
  /** As AttainmentStatus; null for a part of a sum, which has no target of its own. */
  readonly status: Scalars['TextColumn']['output'];
  /** 1, 2 or 3. */
  readonly tertial: Scalars['NumberColumn']['output'];
  /** 1 for what adds up from January and is not at the year's end, else 0. */
  readonly toDate: Scalars['NumberColumn']['output'];
  /** The place of the unit in the list of units, from 0; null for all units together. */
  readonly unit: Scalars['NumberColumn']['output'];
  /** In the unit of the indicator. */
  readonly value: Scalars['NumberColumn']['output'];
};

/** How firm a figure is: not approved yet, approved by the chief, or released by locking the tertial. */
export type FigureStage =
  | 'approved'
  | 'preliminary'
  | 'published';

/** Revisions, the latest first. */
export type History = {
  readonly __typename?: 'History';
  /** To be sent as `before` for the ones that follow; null at the end. */
  readonly next: Maybe<Scalars['String']['output']>;
  /** At most 100. */
  readonly revisions: ReadonlyArray<OutcomeRevision>;
};

/** A place where a chain does not hold. */
export type HistoryBreak = {
  readonly __typename?: 'HistoryBreak';
  /** missing, altered or cutShort. */
  readonly kind: Scalars['String']['output'];
  /** The place in it. */
  readonly sequence: Scalars['Int']['output'];
  /** Whose chain. */
  readonly unitName: Scalars['String']['output'];
};

/** Whether every unit's chain of revisions is whole. */
export type HistoryCheck = {
  readonly __typename?: 'HistoryCheck';
  /** What does not hold; empty where all is well. */
  readonly breaks: ReadonlyArray<HistoryBreak>;
  /** How many chains, one for each unit. */
  readonly chains: Scalars['Int']['output'];
  /** A digest of the ends of all chains: the same one tells that nothing was added, altered or left out. */
  readonly fingerprint: Scalars['String']['output'];
  /** How many cells were held against the last that was saved in each. */
  readonly outcomes: Scalars['Int']['output'];
  /** How many revisions were reckoned again. */
  readonly revisions: Scalars['Int']['output'];
  /** Those cells, at most 100 of them; empty where all is well. */
  readonly strayed: ReadonlyArray<StrayedOutcome>;
  /** How many cells do not show the last that was saved. */
  readonly strayedCount: Scalars['Int']['output'];
  /** How many totals are not what the cells add up to. */
  readonly strayedTotals: Scalars['Int']['output'];
  /** How many totals were held against what the cells add up to. */
  readonly totals: Scalars['Int']['output'];
};

/** What to look for; everything left out is not looked at. */
export type HistoryFilter = {
  /** Which indicator. */
  readonly indicatorId?: InputMaybe<Scalars['ID']['input']>;
  /** True for corrections and misreports only. */
  readonly onlyCorrections?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it came. */
  readonly origin?: InputMaybe<OutcomeOrigin>;
  /** For example 2022T3, or 2022. */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** By whom, a part of the name. */
  readonly savedBy?: InputMaybe<Scalars['String']['input']>;
  /** Whose. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** One edition of an indicator: it lives one year and may continue one of the year before. */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /** How the units add up. */
  readonly aggregation: Aggregation;
  /** Where the committee says that it starts from. */
  readonly baseline: Maybe<Scalars['Decimal']['output']>;
  /** True where women and men are told apart. */
  readonly bySex: Scalars['Boolean']['output'];
  /** Stable within the year, for example 2022-01. */
  readonly code: Scalars['String']['output'];
  /** Units whose work it is about, where another one reports. */
  readonly concernedUnits: ReadonlyArray<Unit>;
  /** How a figure is made. */
  readonly construction: Construction;
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** What is counted and what not. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Which way is good. */
  readonly direction: Direction;
  /** The tertials in which it is asked for. */
  readonly dueTertials: ReadonlyArray<Tertial>;
  /** The committee goal that it serves. */
  readonly goal: CommitteeGoal;
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** The latest tertial with a figure. */
  readonly latestTertial: Maybe<Tertial>;
  /** How it relates to the year before. */
  readonly lineage: Lineage;
  /** How it is measured. */
  readonly method: Maybe<Scalars['String']['output']>;
  /** What is measured, as the committee words it. */
  readonly name: Scalars['String']['output'];
  /** Place in the goal chain, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The edition that this one continues, or may continue when the lineage is uncertain. */
  readonly predecessor: Maybe<Predecessor>;
  /** The units that report it. */
  readonly reportingUnits: ReadonlyArray<Unit>;
  /** One for each tertial, in order. */
  readonly results: ReadonlyArray<Result>;
  /** The service areas that it is about. */
  readonly serviceAreas: ReadonlyArray<ServiceArea>;
  /** The status at the latest tertial with a figure. */
  readonly status: AttainmentStatus;
  /** What is to be reached; null where nothing was decided. */
  readonly target: Maybe<Target>;
  /** The target before this one; null where it never changed. */
  readonly targetChange: Maybe<TargetChange>;
  /** How time works. */
  readonly timing: Timing;
  /** Where it is heading; null where there is nothing to compare with. */
  readonly trend: Maybe<Trend>;
  /** What the figures are counted in. */
  readonly unit: MeasureUnit;
  /** The year of the plan that it belongs to. */
  readonly year: Scalars['Int']['output'];
};

/** A change of an indicator in a decided plan, for example of the units that report it. */
export type IndicatorChange = {
  readonly __typename?: 'IndicatorChange';
  /** The reason that was given. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** By whom; null where it was not a person. */
  readonly savedBy: Maybe<Scalars['String']['output']>;
};

/** An indicator as it is filled in; figures and the target as people write them. */
export type IndicatorInput = {
  /** How the units add up. */
  readonly aggregation: Aggregation;
  /** Where it starts from. */
  readonly baseline?: InputMaybe<Scalars['String']['input']>;
  /** True where women and men are told apart. */
  readonly bySex: Scalars['Boolean']['input'];
  /** At most 30 characters, and only once in a year. */
  readonly code: Scalars['String']['input'];
  /** Units whose work it is about, where another one reports. */
  readonly concernedUnitIds: ReadonlyArray<Scalars['ID']['input']>;
  /** How a figure is made. */
  readonly construction: Construction;
  /** 0 to 6. */
  readonly decimals: Scalars['Int']['input'];
  /** At most 10,000 characters. */
  readonly definition?: InputMaybe<Scalars['String']['input']>;
  /** Which way is good. */
  readonly direction: Direction;
  /** The tertials in which it is asked for; at least one. */
  readonly dueTertials: ReadonlyArray<Tertial>;
  /** The committee goal that it serves. */
  readonly goalId: Scalars['ID']['input'];
  /** Above this a figure is warned about. */
  readonly highest?: InputMaybe<Scalars['String']['input']>;
  /** Left out for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Below this a figure is warned about. */
  readonly lowest?: InputMaybe<Scalars['String']['input']>;
  /** At most 10,000 characters. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Demanded where a decided plan gets another target or other reporting units; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The units that report it; at least one. */
  readonly reportingUnitIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The version that was seen. Left out for a new one only; where it is missing or stands otherwise now, nothing is saved. */
  readonly seen?: InputMaybe<Scalars['String']['input']>;
  /** The service areas that it is about. */
  readonly serviceAreaIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The code of the shared measure that it is tied to; null for none. What was released of a measure that it is no longer tied to is taken back. */
  readonly sharedMeasure?: InputMaybe<Scalars['ID']['input']>;
  /** True where figures come from a survey. */
  readonly survey: Scalars['Boolean']['input'];
  /** For example `minst 60 %`; null leaves the target as it is. */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /** How time works. */
  readonly timing: Timing;
  /** What the figures are counted in. */
  readonly unit: MeasureUnit;
  /** The year of the plan. */
  readonly year: Scalars['Int']['input'];
};

/** An indicator followed through the years, under whatever name. */
export type IndicatorLineage = {
  readonly __typename?: 'IndicatorLineage';
  /** Every edition that may be read, the earliest first. Two of one year where it was split. */
  readonly editions: ReadonlyArray<LineageEdition>;
  /** The same for all its editions. */
  readonly id: Scalars['ID']['output'];
  /** How often its targets were reached, and what was made of them. */
  readonly summary: TargetSummary;
};

/** The indicators of a year as columns of one length, in the order of the goal chain. Figures are decimals as text, unrounded. */
export type IndicatorTable = {
  readonly __typename?: 'IndicatorTable';
  /** Stable within the year. */
  readonly codes: Scalars['TextColumn']['output'];
  /** Which way is better: higher, lower or band. */
  readonly directions: Scalars['TextColumn']['output'];
  /** The year, for example 2022. */
  readonly id: Scalars['ID']['output'];
  /** Stable, one for each year's edition of an indicator. */
  readonly ids: Scalars['TextColumn']['output'];
  /** As they are worded. */
  readonly names: Scalars['TextColumn']['output'];
  /** The names of the service areas that each is about. */
  readonly serviceAreas: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  /** AttainmentStatus at the latest tertial with a figure. */
  readonly statuses: Scalars['TextColumn']['output'];
  /** The total of the first tertial; null where there is none to tell. */
  readonly t1: Scalars['TextColumn']['output'];
  /** The total of the second tertial. */
  readonly t2: Scalars['TextColumn']['output'];
  /** The total of the third tertial. */
  readonly t3: Scalars['TextColumn']['output'];
  /** How each is held against its target: atLeast, atMost or between; null without a target. */
  readonly targetOperators: Scalars['TextColumn']['output'];
  /** The upper end of a band. */
  readonly targetUppers: Scalars['TextColumn']['output'];
  /** What is to be reached, or the lower end of a band. */
  readonly targets: Scalars['TextColumn']['output'];
  /** TrendQuality: whether that is good. */
  readonly trendQualities: Scalars['TextColumn']['output'];
  /** TrendDirection since the figure before; null where there is nothing to compare with. */
  readonly trends: Scalars['TextColumn']['output'];
  /** The same as a number. */
  readonly year: Scalars['Int']['output'];
};

/** An indicator's totals through the years. */
export type IndicatorTotals = {
  readonly __typename?: 'IndicatorTotals';
  /** Every edition that may be read, the earliest first. Two of one year where it was split. */
  readonly editions: ReadonlyArray<EditionTotals>;
  /** The same for all its editions. */
  readonly id: Scalars['ID']['output'];
};

/** The conclusion, and what it is about. */
export type JudgeInput = {
  /** The revision that the person saw; 0 where nobody had judged. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Demanded with the reason `other`; at most 10,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Demanded where the verdict departs from the figures. */
  readonly reasonCode?: InputMaybe<JudgementReason>;
  /** What is judged. */
  readonly subject: SubjectInput;
  /** Which tertial. */
  readonly tertial: Tertial;
  /** The conclusion. */
  readonly verdict: Verdict;
};

/** What came of saving a judgement. */
export type JudgeResult = Judged | JudgementConflict | JudgementRefused;

/** Saved. */
export type Judged = {
  readonly __typename?: 'Judged';
  /** As it stands now. */
  readonly review: Review;
};

/** A conclusion, beside what the figures say. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  /** True where the verdict is not what the figures say. */
  readonly differs: Scalars['Boolean']['output'];
  /** The subject and the tertial. */
  readonly id: Scalars['ID']['output'];
  /** The same in words. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Why it departs from the figures. */
  readonly reasonCode: Maybe<JudgementReason>;
  /** 1 for the first judgement, one more for each change. Send it back when changing. */
  readonly revision: Scalars['Int']['output'];
  /** When this revision was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** The name of who saved it. */
  readonly savedBy: Scalars['String']['output'];
  /** The conclusion. */
  readonly verdict: Verdict;
};

/** Somebody else was first; nothing was saved. */
export type JudgementConflict = {
  readonly __typename?: 'JudgementConflict';
  /** What the other person concluded. */
  readonly current: Maybe<Judgement>;
};

/** Why a judgement departs from what the figures say. */
export type JudgementReason =
  | 'dependsOnOthers'
  | 'fewObservations'
  | 'hardToMeasure'
  | 'misreport'
  | 'other'
  | 'strongTrend'
  | 'targetRealisticNotReached'
  | 'targetUnrealistic';

/** Not saved. */
export type JudgementRefused = {
  readonly __typename?: 'JudgementRefused';
  /** Why. */
  readonly reason: TextRefusal;
};

/** A judgement as it was once saved. It stays as it was saved. */
export type JudgementRevision = {
  readonly __typename?: 'JudgementRevision';
  /** The subject, the tertial and the revision. */
  readonly id: Scalars['ID']['output'];
  /** The same in words. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Why it departed from the figures. */
  readonly reasonCode: Maybe<JudgementReason>;
  /** 1 for the first judgement of the tertial. */
  readonly revision: Scalars['Int']['output'];
  /** When. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Who. */
  readonly savedBy: Scalars['String']['output'];
  /** Which tertial was judged. */
  readonly tertial: Tertial;
  /** The conclusion. */
  readonly verdict: Verdict;
};

/** How an indicator relates to the year before. */
export type Lineage =
  | 'kept'
  | 'new'
  | 'reworded'
  | 'split'
  | 'uncertain';

/** One year's edition of an indicator. */
export type LineageEdition = {
  readonly __typename?: 'LineageEdition';
  /** How the units add up. */
  readonly aggregation: Aggregation;
  /** True where its figures should not be read as one series with those of the edition before. */
  readonly breaksSeries: Scalars['Boolean']['output'];
  /** What changed since the edition before. */
  readonly changes: ReadonlyArray<EditionChange>;
  /** Stable within the year. */
  readonly code: Scalars['String']['output'];
  /** How a figure is made. */
  readonly construction: Construction;
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** What is counted and what not. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Which way is good. */
  readonly direction: Direction;
  /** The id of the goal that it served. */
  readonly goalId: Scalars['ID']['output'];
  /** How the committee numbered the goal. */
  readonly goalNumber: Scalars['String']['output'];
  /** How the committee worded the goal. */
  readonly goalTitle: Scalars['String']['output'];
  /** Stable; the id of the indicator. */
  readonly id: Scalars['ID']['output'];
  /** How it relates to the edition before. */
  readonly lineage: Lineage;
  /** How it is measured. */
  readonly method: Maybe<Scalars['String']['output']>;
  /** What is measured, as it was worded that year. */
  readonly name: Scalars['String']['output'];
  /** What became of the demand the year after. */
  readonly next: DemandMove;
  /** The id of the edition that it continues; null for the first one. */
  readonly predecessorId: Maybe<Scalars['ID']['output']>;
  /** Whether the target was reached at the year's end; null where that is not known. */
  readonly reached: Maybe<Scalars['Boolean']['output']>;
  /** The names of the service areas that it was about. */
  readonly serviceAreas: ReadonlyArray<Scalars['String']['output']>;
  /** How firm that plan is. */
  readonly status: EditionStatus;
  /** Every target of the year, the last one holds. */
  readonly targets: ReadonlyArray<TargetRevision>;
  /** The three tertials, in order; those that may be read. */
  readonly tertials: ReadonlyArray<LineageTertial>;
  /** How time works. */
  readonly timing: Timing;
  /** What its figures are counted in. */
  readonly unit: MeasureUnit;
  /** The names of the units that reported it, as they were called then. */
  readonly units: ReadonlyArray<Scalars['String']['output']>;
  /** The year of its plan. */
  readonly year: Scalars['Int']['output'];
};

/** One figure of all units together. */
export type LineageFigure = {
  readonly __typename?: 'LineageFigure';
  /** Why there is no figure. */
  readonly absence: Maybe<Absence>;
  /** How many decimals to show so that the figure does not contradict its status. */
  readonly decimals: Scalars['Int']['output'];
  /** Of a share. */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /** How many should have. */
  readonly expectedUnits: Scalars['Int']['output'];
  /** The edition, the tertial and the sex. */
  readonly id: Scalars['ID']['output'];
  /** On how many it rests; null where that is not known. */
  readonly n: Maybe<Scalars['Float']['output']>;
  /** Of a share. */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /** How many units gave a figure. */
  readonly reportedUnits: Scalars['Int']['output'];
  /** Whose figure. */
  readonly sex: Sex;
  /** By the steps of its tertial. */
  readonly status: AttainmentStatus;
  /** True for what adds up from January and is not at the year's end. */
  readonly toDate: Scalars['Boolean']['output'];
  /** In the unit of the indicator. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/** What a responsible person concluded about an indicator. */
export type LineageJudgement = {
  readonly __typename?: 'LineageJudgement';
  /** True where it is not what the figures say. */
  readonly differs: Scalars['Boolean']['output'];
  /** The edition and the tertial. */
  readonly id: Scalars['ID']['output'];
  /** The same in words. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Why it departs from the figures. */
  readonly reasonCode: Maybe<JudgementReason>;
  /** When. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Who. */
  readonly savedBy: Scalars['String']['output'];
  /** The conclusion. */
  readonly verdict: Verdict;
};

/** An edition in one tertial. */
export type LineageTertial = {
  readonly __typename?: 'LineageTertial';
  /** What it is without the figures known to be wrong. */
  readonly alternative: Maybe<Alternative>;
  /** What is written about the figure; null where nothing is. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** All units together: for everybody, and for women and men where they are told apart. */
  readonly figures: ReadonlyArray<LineageFigure>;
  /** The edition and the tertial. */
  readonly id: Scalars['ID']['output'];
  /** What a responsible person concluded. */
  readonly judgement: Maybe<LineageJudgement>;
  /** How firm its figures are. */
  readonly stage: FigureStage;
  /** Whether anything can be saved in it. */
  readonly state: PeriodState;
  /** Which tertial. */
  readonly tertial: Tertial;
  /** Where the figure is heading; null where there is nothing to compare with, or its series was broken. */
  readonly trend: Maybe<Trend>;
  /** The units' own figures. */
  readonly units: ReadonlyArray<LineageUnitFigure>;
};

/** One unit's own figure. */
export type LineageUnitFigure = {
  readonly __typename?: 'LineageUnitFigure';
  /** Why there is no figure. */
  readonly absence: Maybe<Absence>;
  /** The unit's own comment. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** How many decimals to show. */
  readonly decimals: Scalars['Int']['output'];
  /** Of a share. */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /** The edition, the unit, the tertial and the sex. */
  readonly id: Scalars['ID']['output'];
  /** Why the figure is known to be wrong; null where it is not. */
  readonly misreport: Maybe<Scalars['String']['output']>;
  /** What people called it then. */
  readonly name: Scalars['String']['output'];
  /** Of a share. */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /** When it was saved; null where nothing is. */
  readonly savedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whose figure. */
  readonly sex: Sex;
  /** By the steps of its tertial, where the target may be held against a unit; else null. */
  readonly status: Maybe<AttainmentStatus>;
  /** The unit's id. */
  readonly unitId: Scalars['ID']['output'];
  /** In the unit of the indicator. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/** Why a figure or a text cannot be changed by the one who asks. */
export type LockReason =
  | 'notDue'
  | 'notPermitted'
  | 'periodLocked'
  | 'periodUpcoming'
  | 'reportApproved'
  | 'reportHandedIn';

/** A unit's figure to mark as known to be wrong. */
export type MarkMisreportInput = {
  /** The revision that the person saw. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Which indicator. */
  readonly indicatorId: Scalars['ID']['input'];
  /** Why it is wrong; null takes the mark away. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Women, men, or all; all where nothing is said. */
  readonly sex?: InputMaybe<Sex>;
  /** Which tertial. */
  readonly tertial: Tertial;
  /** Whose figure. */
  readonly unitId: Scalars['ID']['input'];
};

/** What the figures of an indicator are counted in. */
export type MeasureUnit =
  | 'count'
  | 'days'
  | 'index'
  | 'percent'
  | 'scale'
  | 'tkr';

/** Units that go up in another. */
export type MergeUnitsInput = {
  /** The first day on which they are one. */
  readonly from: Scalars['String']['input'];
  /** Which units end. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** At most 120 characters. */
  readonly reason: Scalars['String']['input'];
  /** The unit that goes on. */
  readonly successorId: Scalars['ID']['input'];
};

/** Which way something is moved among those beside it. */
export type MoveDirection =
  | 'down'
  | 'up';

/** Why a report is not moved. */
export type MoveRefusal =
  | 'commentMissing'
  | 'conflict'
  | 'incomplete'
  | 'notFound'
  | 'notPermitted'
  | 'ownFigures'
  | 'periodLocked'
  | 'periodUpcoming'
  | 'tooLong'
  | 'unreadable'
  | 'wrongState';

/** Reports to move, all by the same act. */
export type MoveReportsInput = {
  /** What is to be done. */
  readonly act: ReportAct;
  /** Demanded when sending back. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** For example 2023T1. */
  readonly period: Scalars['ID']['input'];
  /** Which ones; at most 200. */
  readonly reports: ReadonlyArray<ReportToMove>;
};

/** What came of one report. */
export type MoveResult = {
  readonly __typename?: 'MoveResult';
  /** Null where it was moved. */
  readonly refusal: Maybe<MoveRefusal>;
  /** Whose. */
  readonly unitId: Scalars['ID']['output'];
};

/** Another place for a unit and all below it. */
export type MoveUnitInput = {
  /** From which day; it may lie ahead. */
  readonly from: Scalars['String']['input'];
  /** Which unit. */
  readonly id: Scalars['ID']['input'];
  /** The unit above it. */
  readonly parentId: Scalars['ID']['input'];
  /** The name that the person saw. */
  readonly seenName: Scalars['String']['input'];
  /** The unit above it that the person saw. */
  readonly seenParentId?: InputMaybe<Scalars['ID']['input']>;
};

/** The municipality whose data this is. */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** The four-digit municipality code, for example 0139. */
  readonly code: Scalars['ID']['output'];
  /** True for a made-up municipality with made-up figures. */
  readonly fictitious: Scalars['Boolean']['output'];
  /** For example Upplands-Bro. */
  readonly name: Scalars['String']['output'];
};

/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Decides what becomes of an indicator of last year in the draft. */
  readonly carryIndicator: ChangePlanResult;
  /** Changes the organisation: one thing at a time. */
  readonly changeOrganisation: OrganisationChange;
  /** Changes people, roles and deputies: one thing at a time. */
  readonly changePeople: PeopleChange;
  /** Changes what the municipality has decided for itself. */
  readonly changeSettings: SettingsChange;
  /** Corrects a figure that is approved or locked: a new revision with its reason; the old one stays. */
  readonly correctOutcome: RecordOutcomeResult;
  /** Makes a new address for the signed-in person's calendar. One that there was stops working. */
  readonly createCalendarFeed: CalendarFeed;
  /** Answers such a request; accepting it does what is asked. */
  readonly decideCorrection: CorrectionAnswered;
  /** The draft becomes the plan that the committee has decided. */
  readonly decideEdition: ChangePlanResult;
  /** Signs the person out everywhere but in the browser that asks. Answers with what is left. */
  readonly endOtherSessions: ReadonlyArray<OwnSession>;
  /** Signs the person out of one of their browsers; one that is not theirs, or has ended, changes nothing. Answers with what is left. */
  readonly endSession: ReadonlyArray<OwnSession>;
  /** Saves a judgement. Where it departs from what the figures say a reason is demanded. */
  readonly judge: JudgeResult;
  /** Locks a tertial, which releases it. Where not all reports are approved a reason is demanded. */
  readonly lockPeriod: PeriodChanged;
  /** Marks a unit's figure as known to be wrong, or takes the mark away. It stays visible, and totals are reckoned without it too. */
  readonly markMisreport: RecordOutcomeResult;
  /** Moves a part of a draft one step. */
  readonly movePlanPart: ChangePlanResult;
  /** Hands reports in, takes them back, approves them or sends them back, each on its own. */
  readonly moveReports: ReportsMoved;
  /** Opens a tertial that has not begun. */
  readonly openPeriod: PeriodChanged;
  /** Adds people from rows of name, e-mail, role and the code of a unit; counts people and roles. */
  readonly pastePeople: PasteAnswer;
  /** Adds goals and indicators to a draft from rows of number, goal, indicator, unit of measure, target, how it is measured, codes of units, tertials, the council's goal, and names or codes of service areas; counts indicators. */
  readonly pastePlan: PasteAnswer;
  /** Adds service areas from rows with a name each. */
  readonly pasteServiceAreas: PasteAnswer;
  /** Adds units from rows of code, name, kind and the code of the unit above. */
  readonly pasteUnits: PasteAnswer;
  /** Saves what a unit measured. Nothing is overwritten that the person has not seen. */
  readonly recordOutcome: RecordOutcomeResult;
  /** Makes the address of the signed-in person's calendar stop working. */
  readonly removeCalendarFeed: CalendarFeed;
  /** Takes a part out of a draft. */
  readonly removePlanPart: ChangePlanResult;
  /** Removes one of the reader's own views. */
  readonly removeView: SavedViewChange;
  /** Opens a locked tertial again; a reason is demanded. */
  readonly reopenPeriod: PeriodChanged;
  /** Asks a chef to correct a figure or to mark it as wrong. */
  readonly requestCorrection: CorrectionAnswered;
  /** Adds an assignment to a draft, or changes it. */
  readonly saveAssignment: ChangePlanResult;
  /** Saves figures of one unit's tertial, each on its own. */
  readonly saveCells: CellsAnswered;
  /** Adds a committee goal to a draft, or changes it; in a decided plan its activities. */
  readonly saveCommitteeGoal: ChangePlanResult;
  /** Adds an indicator to a draft, or changes it; in a decided plan its definition, method, target and reporting units. */
  readonly saveIndicator: ChangePlanResult;
  /** Adds a goal of the council to a draft, or changes it. */
  readonly saveOverarchingGoal: ChangePlanResult;
  /** Changes how status and trend are told for what is not released yet. What is released keeps what it was released with. */
  readonly saveStatusScheme: StatusSchemeChange;
  /** Keeps a view under a name, or renames it, gives it another search string, or shares it. */
  readonly saveView: SavedViewChange;
  /** Sets the days of a tertial. */
  readonly schedulePeriod: PeriodChanged;
  /** Sets a target. The ones before it are kept; in a decided plan a reason is demanded. */
  readonly setTarget: ChangePlanResult;
  /** Makes an empty draft where there is no year yet, from 2000 to 2100. */
  readonly startFirstYear: ChangePlanResult;
  /** Makes the draft of the year after from a decided year. */
  readonly startNextYear: ChangePlanResult;
  /** Says what a source says a total would be without a known error. */
  readonly stateAlternative: StateAlternativeResult;
  /** Takes a first year that was begun by mistake back, with all that was put in it: while it is a draft and the only year, and nothing is reported in it. */
  readonly takeBackFirstYear: TakeBackYearResult;
  /** Saves the words about a figure, a goal or an assignment. */
  readonly writeComment: WriteCommentResult;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationcarryIndicatorArgs = {
  input: CarryIndicatorInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationchangeOrganisationArgs = {
  input: ChangeOrganisationInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationchangePeopleArgs = {
  input: ChangePeopleInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationchangeSettingsArgs = {
  input: ChangeSettingsInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationcorrectOutcomeArgs = {
  input: CorrectOutcomeInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationdecideCorrectionArgs = {
  input: DecideCorrectionInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationdecideEditionArgs = {
  year: Scalars['Int']['input'];
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationendSessionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationjudgeArgs = {
  input: JudgeInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationlockPeriodArgs = {
  period: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationmarkMisreportArgs = {
  input: MarkMisreportInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationmovePlanPartArgs = {
  input: PlanPartInput;
  to: MoveDirection;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationmoveReportsArgs = {
  input: MoveReportsInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationopenPeriodArgs = {
  period: Scalars['ID']['input'];
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationpastePeopleArgs = {
  input: PasteInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationpastePlanArgs = {
  input: PasteInput;
  year: Scalars['Int']['input'];
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationpasteServiceAreasArgs = {
  input: PasteInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationpasteUnitsArgs = {
  input: PasteInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationrecordOutcomeArgs = {
  input: RecordOutcomeInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationremovePlanPartArgs = {
  input: PlanPartInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationremoveViewArgs = {
  input: RemoveViewInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationreopenPeriodArgs = {
  period: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationrequestCorrectionArgs = {
  input: RequestCorrectionInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationsaveAssignmentArgs = {
  input: AssignmentInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationsaveCellsArgs = {
  input: SaveCellsInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationsaveCommitteeGoalArgs = {
  input: CommitteeGoalInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationsaveIndicatorArgs = {
  input: IndicatorInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationsaveOverarchingGoalArgs = {
  input: OverarchingGoalInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationsaveStatusSchemeArgs = {
  input: SaveStatusSchemeInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationsaveViewArgs = {
  input: SaveViewInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationschedulePeriodArgs = {
  input: SchedulePeriodInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationsetTargetArgs = {
  input: SetTargetInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationstartFirstYearArgs = {
  year: Scalars['Int']['input'];
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationstartNextYearArgs = {
  fromYear: Scalars['Int']['input'];
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationstateAlternativeArgs = {
  input: StateAlternativeInput;
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationtakeBackFirstYearArgs = {
  year: Scalars['Int']['input'];
};


/** What can be changed. Every refusal that is to be expected is an answer, not an error. */
export type MutationwriteCommentArgs = {
  input: WriteCommentInput;
};

/** Somebody who stands in for a chief. */
export type NameDeputyInput = {
  /** Who stands in. */
  readonly deputyId: Scalars['ID']['input'];
  /** The first day, as 2023-05-01. */
  readonly from: Scalars['String']['input'];
  /** The chief. */
  readonly personId: Scalars['ID']['input'];
  /** The last day. */
  readonly to: Scalars['String']['input'];
};

/** The organisation as it is and as it was. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** The municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** True when the viewer may change it. */
  readonly mayChange: Scalars['Boolean']['output'];
  /** All service areas, also those that have ended. */
  readonly serviceAreas: ReadonlyArray<OrganisationArea>;
  /** Today in Sweden, as 2023-05-01. */
  readonly today: Scalars['String']['output'];
  /** All units, also those that have ended; a unit stands after the one above it. */
  readonly units: ReadonlyArray<OrganisationUnit>;
};

/** A service area with its time. */
export type OrganisationArea = {
  readonly __typename?: 'OrganisationArea';
  /** Short, and stable within the municipality. */
  readonly code: Scalars['String']['output'];
  /** True when its last day has passed. */
  readonly ended: Scalars['Boolean']['output'];
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** What people call it now. */
  readonly name: Scalars['String']['output'];
  /** What it is called, the earliest first, what is planned among them. */
  readonly names: ReadonlyArray<ServiceAreaName>;
  /** The first day, as 2023-05-01; null for always. */
  readonly validFrom: Maybe<Scalars['String']['output']>;
  /** The last day; null for no end. */
  readonly validTo: Maybe<Scalars['String']['output']>;
};

/** What came of changing the organisation. */
export type OrganisationChange = {
  readonly __typename?: 'OrganisationChange';
  /** As it stands now; null for whoever has no role. */
  readonly organisation: Maybe<Organisation>;
  /** Null where it was changed. */
  readonly refusal: Maybe<OrganisationRefusal>;
};

/** Why the organisation is not changed. `changePlanned`: another change is planned for a later day. `dayTooEarly`: before something that is known already. `kindAbove`: a department below a division, or a second committee. */
export type OrganisationRefusal =
  | 'alreadyEnded'
  | 'changePlanned'
  | 'changedMeanwhile'
  | 'circular'
  | 'codeForm'
  | 'codeTaken'
  | 'dayTooEarly'
  | 'hasUnitsBelow'
  | 'isRoot'
  | 'kindAbove'
  | 'nameMissing'
  | 'nameTooLong'
  | 'nameUnreadable'
  | 'notDay'
  | 'notFound'
  | 'notPermitted'
  | 'parentEnded'
  | 'reasonMissing'
  | 'reportOpen'
  | 'sameUnit';

/** A unit with its whole life. */
export type OrganisationUnit = {
  readonly __typename?: 'OrganisationUnit';
  /** Short, and stable within the municipality. */
  readonly code: Scalars['String']['output'];
  /** How many units stand above it. */
  readonly depth: Scalars['Int']['output'];
  /** Why it ended. */
  readonly endReason: Maybe<Scalars['String']['output']>;
  /** True when its last day has passed. */
  readonly ended: Scalars['Boolean']['output'];
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** Where in the organisation it stands. */
  readonly kind: UnitKind;
  /** What it is called now, or was called last. */
  readonly name: Scalars['String']['output'];
  /** The unit above it; null for the root. */
  readonly parentId: Maybe<Scalars['ID']['output']>;
  /** Where it stands and what it is called, the earliest first, what is planned among them. */
  readonly placements: ReadonlyArray<UnitPlacement>;
  /** The name of the unit that it was merged into. */
  readonly successorName: Maybe<Scalars['String']['output']>;
  /** The first day, as 2023-05-01; null for always. */
  readonly validFrom: Maybe<Scalars['String']['output']>;
  /** The last day; null for no end. */
  readonly validTo: Maybe<Scalars['String']['output']>;
};

/** What one unit reported for one tertial. */
export type Outcome = {
  readonly __typename?: 'Outcome';
  /** Why there is no figure. */
  readonly absence: Maybe<Absence>;
  /** Why a figure that was warned about is right. */
  readonly accepted: Maybe<Scalars['String']['output']>;
  /** The unit's own words about the figure. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** What the viewer may do about a figure that is wrong, beside changing it. */
  readonly corrections: ReadonlyArray<OutcomeAct>;
  /** See the numerator. */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /** The indicator, the unit and the tertial, and whom it is about. */
  readonly id: Scalars['ID']['output'];
  /** Null when the viewer may change it. */
  readonly lock: Maybe<LockReason>;
  /** Why the figure is known to be wrong; it stays visible and is left out of the alternative. */
  readonly misreport: Maybe<Scalars['String']['output']>;
  /** As reported, where the figure is a numerator over a denominator. */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /** 0 where nothing was ever saved. Send it back when changing. */
  readonly revision: Scalars['Int']['output'];
  /** When the revision was saved. */
  readonly savedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name of who saved it. */
  readonly savedBy: Maybe<Scalars['String']['output']>;
  /** Women, men, or all; only that of all is added up. */
  readonly sex: Sex;
  /** Which tertial. */
  readonly tertial: Tertial;
  /** Who reported. */
  readonly unit: Unit;
  /** Unrounded; of a share the quotient. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/** What is done about a figure that is wrong, beside changing it. */
export type OutcomeAct =
  | 'correct'
  | 'markMisreport'
  | 'requestCorrection'
  | 'requestMisreport'
  | 'unmarkMisreport';

/** Somebody else was first; nothing was saved. */
export type OutcomeConflict = {
  readonly __typename?: 'OutcomeConflict';
  /** What the other person saved. */
  readonly current: Outcome;
};

/** How a figure came to be saved. */
export type OutcomeOrigin =
  | 'imported'
  | 'pasted'
  | 'sample'
  | 'typed';

/** Saved; with every node that changed, as far as they are asked for: what is not is not computed. */
export type OutcomeRecorded = {
  readonly __typename?: 'OutcomeRecorded';
  /** With its results computed anew. */
  readonly indicator: Indicator;
  /** As it stands now, with everything that belongs to it. */
  readonly outcome: Outcome;
  /** What stands in the cell now. */
  readonly saved: SavedFigure;
  /** With its counts computed anew. */
  readonly year: Year;
};

/** Why an outcome is not saved. `notFound` also stands for what belongs to somebody else. */
export type OutcomeRefusal =
  | 'aboveHundred'
  | 'answersAboveInvited'
  | 'denominatorZero'
  | 'negative'
  /** A figure of a survey that nobody answered. */
  | 'nobodyAnswered'
  | 'notDue'
  | 'notFound'
  | 'notPermitted'
  | 'notReportingUnit'
  | 'notWhole'
  | 'nothingToMark'
  | 'numeratorAboveDenominator'
  /** Outside the ends of the scale. */
  | 'outsideScale'
  /** Whoever corrects alone would approve figures of their own: one asks, another decides. */
  | 'ownFigures'
  | 'periodLocked'
  | 'periodUpcoming'
  | 'ratioNotAsked'
  | 'reasonMissing'
  | 'reportApproved'
  | 'reportHandedIn'
  | 'sexNotAsked'
  | 'surveyNotAsked'
  | 'tooLong'
  | 'tooManyDigits'
  | 'unreadable';

/** Not saved. */
export type OutcomeRefused = {
  readonly __typename?: 'OutcomeRefused';
  /** Why. */
  readonly reason: OutcomeRefusal;
};

/** A value that was once saved. It stays as it was saved. */
export type OutcomeRevision = {
  readonly __typename?: 'OutcomeRevision';
  /** Why a figure that was warned about is right. */
  readonly accepted: Maybe<Scalars['String']['output']>;
  /** What stood there before; null where nothing did. */
  readonly before: Maybe<ReportFigure>;
  /** The unit's own words. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** What was saved; null where the cell was emptied. */
  readonly figure: Maybe<ReportFigure>;
  /** The digest that the next one builds on. */
  readonly hash: Scalars['String']['output'];
  /** The cell and the revision. */
  readonly id: Scalars['ID']['output'];
  /** Stable within its year. */
  readonly indicatorCode: Scalars['String']['output'];
  /** Which indicator. */
  readonly indicatorId: Scalars['ID']['output'];
  /** As it is worded. */
  readonly indicatorName: Scalars['String']['output'];
  /** What it is counted in. */
  readonly measureUnit: MeasureUnit;
  /** Why the figure is known to be wrong. */
  readonly misreport: Maybe<Scalars['String']['output']>;
  /** How it came. */
  readonly origin: OutcomeOrigin;
  /** For example 2022T3. */
  readonly period: Scalars['ID']['output'];
  /** Why it was corrected after approval or locking. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** 1 for the first value of the cell. */
  readonly revision: Scalars['Int']['output'];
  /** When. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Who. */
  readonly savedBy: Scalars['String']['output'];
  /** Its place in the unit's chain. */
  readonly sequence: Scalars['Int']['output'];
  /** Women, men, or all. */
  readonly sex: Sex;
  /** The file or the command it came with. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** Whose figure. */
  readonly unit: Unit;
};

/** A goal of the municipal council. */
export type OverarchingGoal = {
  readonly __typename?: 'OverarchingGoal';
  /** What the council asked of the committee for this goal. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** The committee goals under it, in order. */
  readonly goals: ReadonlyArray<CommitteeGoal>;
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** As the council numbers it, for example 2.4. */
  readonly number: Scalars['String']['output'];
  /** As the council words it. */
  readonly title: Scalars['String']['output'];
};

/** A goal of the council as it is filled in. */
export type OverarchingGoalInput = {
  /** Left out for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** As the plan numbers it; at most 30 characters. */
  readonly number: Scalars['String']['input'];
  /** The version that was seen. Left out for a new one only; where it is missing or stands otherwise now, nothing is saved. */
  readonly seen?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  readonly title: Scalars['String']['input'];
  /** The year of the plan. */
  readonly year: Scalars['Int']['input'];
};

/** How it stands in one tertial: what is reached, what changed, what is lacking and where to act. Its parts have ids of their own, since what is counted in depends on what was asked for. */
export type Overview = {
  readonly __typename?: 'Overview';
  /** Where one must act, the most pressing first. */
  readonly actions: ReadonlyArray<OverviewAction>;
  /** What is measured now, in the tertial compared with; null where none of it was measured then. */
  readonly before: Maybe<AttainmentCount>;
  /** How many could be compared at all. */
  readonly compared: Scalars['Int']['output'];
  /** The tertial compared with, for example 2022T2. */
  readonly comparedPeriod: Scalars['ID']['output'];
  /** What the municipality holds a tertial against. */
  readonly comparedWith: TrendComparison;
  /** What is judged other than the figures say, the unexplained first. */
  readonly divergences: ReadonlyArray<OverviewDivergence>;
  /** How firm the plan is. */
  readonly editionStatus: EditionStatus;
  /** What became worse, the greatest change first. */
  readonly fallen: ReadonlyArray<OverviewIndicator>;
  /** What does not reach its target, the longest way left first. */
  readonly gaps: ReadonlyArray<OverviewGap>;
  /** Goals, assignments, service areas and divisions, each kind in its order. */
  readonly groups: ReadonlyArray<OverviewGroup>;
  /** Whether figures about few people are kept back, because of who reads or because it was asked for the committee. */
  readonly guarded: Scalars['Boolean']['output'];
  /** The period, and whether unapproved figures are counted. */
  readonly id: Scalars['ID']['output'];
  /** How many measured indicators lack the figure of a unit. */
  readonly incomplete: Scalars['Int']['output'];
  /** The units of which something is lacking, the most pressing first. */
  readonly lacking: ReadonlyArray<OverviewUnit>;
  /** What is not counted because nobody has approved it. */
  readonly leftOut: OverviewLeftOut;
  /** Whether the viewer may ask for those. */
  readonly mayCountUnapproved: Scalars['Boolean']['output'];
  /** How many more reach their target than then, of what can be held against what it was; null where nothing can be. */
  readonly metSince: Maybe<Scalars['Int']['output']>;
  /** What has a figure that is marked as wrong. */
  readonly misreports: ReadonlyArray<OverviewMisreport>;
  /** What has no figure in any tertial of the year although somebody has answered. */
  readonly neverMeasured: ReadonlyArray<OverviewIndicator>;
  /** All indicators. */
  readonly now: AttainmentCount;
  /** What became better, the greatest change first. */
  readonly risen: ReadonlyArray<OverviewIndicator>;
  /** When a figure that is counted was last saved; null where there is none. */
  readonly savedAt: Maybe<Scalars['DateTime']['output']>;
  /** How firm the overview is: published when the tertial is locked, approved when every report is. */
  readonly stage: FigureStage;
  /** Whether the tertial is still reported. */
  readonly state: PeriodState;
  /** Which tertial of it. */
  readonly tertial: Tertial;
  /** The three tertials of the year, in order, by the same rule of what counts. */
  readonly tertials: ReadonlyArray<AttainmentCount>;
  /** How many measured indicators count from January and are not done. */
  readonly toDate: Scalars['Int']['output'];
  /** Whether figures that nobody has approved are counted too. */
  readonly unapproved: Scalars['Boolean']['output'];
  /** How many units are asked for figures; 0 for those who may not follow a tertial before it is locked. */
  readonly unitsAsked: Scalars['Int']['output'];
  /** How many changed so little on so few that chance alone may have made the change. */
  readonly withinNoise: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** One reason to act. */
export type OverviewAction = {
  readonly __typename?: 'OverviewAction';
  /** How many things it holds for. */
  readonly count: Scalars['Int']['output'];
  /** Why. */
  readonly kind: OverviewActionKind;
};

/** Why somebody has to act. `explain`: a judgement departs from the figures without a word why. `remind`: a unit has not handed in. `approve`: a unit waits for approval. `correct`: a figure is marked as wrong. `judge`: a goal with figures is not judged. `turn`: an indicator became worse. `closeGap`: an indicator does not reach its target. */
export type OverviewActionKind =
  | 'approve'
  | 'closeGap'
  | 'correct'
  | 'explain'
  | 'judge'
  | 'remind'
  | 'turn';

/** A goal or an indicator that is judged other than the figures say. */
export type OverviewDivergence = {
  readonly __typename?: 'OverviewDivergence';
  /** What the figures say. */
  readonly computed: Verdict;
  /** The overview and what is judged. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a goal or an indicator. */
  readonly isGoal: Scalars['Boolean']['output'];
  /** What was judged. */
  readonly judged: Verdict;
  /** The title of the goal or the name of the indicator. */
  readonly name: Scalars['String']['output'];
  /** Why, in words. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Why, as one of the known reasons. */
  readonly reasonCode: Maybe<JudgementReason>;
  /** The goal or the indicator. */
  readonly subjectId: Scalars['ID']['output'];
  /** Whether nothing says why. */
  readonly unexplained: Scalars['Boolean']['output'];
};

/** One unit's own figure. */
export type OverviewFigure = {
  readonly __typename?: 'OverviewFigure';
  /** Why there is no figure. */
  readonly absence: Maybe<Absence>;
  /** What the unit wrote. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** Where it is a quotient. */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /** The overview, the indicator and the unit. */
  readonly id: Scalars['ID']['output'];
  /** Why it is known to be wrong; null where it is not. */
  readonly misreport: Maybe<Scalars['String']['output']>;
  /** Where it is a quotient. */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /** What the unit was called. */
  readonly unitName: Scalars['String']['output'];
  /** The figure, unrounded; null where there is none. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/** How far an indicator is from its target. */
export type OverviewGap = {
  readonly __typename?: 'OverviewGap';
  /** How much is missing, or too much, in the unit of the indicator. */
  readonly distance: Scalars['Decimal']['output'];
  /** The overview and the indicator. */
  readonly id: Scalars['ID']['output'];
  /** Which indicator. */
  readonly indicator: OverviewIndicator;
  /** How much of the way it has come, from 0 up to but not including 1. */
  readonly share: Scalars['Float']['output'];
  /** Which way the figure has to go. */
  readonly towards: OverviewTowards;
};

/** Attainment within a goal, an assignment, a service area or a division. */
export type OverviewGroup = {
  readonly __typename?: 'OverviewGroup';
  /** What is measured now, in the tertial compared with; null where none of it was measured then. */
  readonly before: Maybe<AttainmentCount>;
  /** Whether the judgement departs from the figures. */
  readonly differs: Scalars['Boolean']['output'];
  /** The overview and what it is grouped by. */
  readonly id: Scalars['ID']['output'];
  /** What was judged; null where nothing was. */
  readonly judged: Maybe<Verdict>;
  /** By what it is found among those of its kind: the id of the goal, the assignment or the service area, or the name of the division. */
  readonly key: Scalars['ID']['output'];
  /** By what. */
  readonly kind: OverviewGroupKind;
  /** How many more reach their target than then, of what can be held against what it was; null where nothing can be. */
  readonly metSince: Maybe<Scalars['Int']['output']>;
  /** The title or the name. */
  readonly name: Scalars['String']['output'];
  /** How its indicators stand. In a division: by the figures of its own units, sums that it shares with others left out. */
  readonly now: AttainmentCount;
  /** Its number in the goal chain; null for areas and divisions. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The goal, the assignment or the service area; null for a division. */
  readonly subjectId: Maybe<Scalars['ID']['output']>;
  /** What the figures say; null where nothing is measured, and for areas and divisions. */
  readonly suggested: Maybe<Verdict>;
};

/** By what indicators are grouped in an overview. */
export type OverviewGroupKind =
  | 'assignment'
  | 'division'
  | 'goal'
  | 'serviceArea';

/** An indicator in one tertial, as an overview counts it. */
export type OverviewIndicator = {
  readonly __typename?: 'OverviewIndicator';
  /** The figure without what is known to be wrong; null where nothing is. */
  readonly alternative: Maybe<Alternative>;
  /** Stable within the year. */
  readonly code: Scalars['String']['output'];
  /** What is written about it in the tertial. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** How many decimals to show, so that the figure does not contradict its status. */
  readonly decimals: Scalars['Int']['output'];
  /** Where it is a quotient. */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /** How many should. */
  readonly expectedUnits: Scalars['Int']['output'];
  /** Up to five of the units' own figures, the furthest from the target first. */
  readonly figures: ReadonlyArray<OverviewFigure>;
  /** The overview and the indicator. */
  readonly id: Scalars['ID']['output'];
  /** The indicator. */
  readonly indicatorId: Scalars['ID']['output'];
  /** On how many it rests: the answers of a survey, or what a share is of; null where that is not known. */
  readonly n: Maybe<Scalars['Float']['output']>;
  /** As it is worded in the year. */
  readonly name: Scalars['String']['output'];
  /** Where it is a quotient. */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /** How many units have given a figure that is counted. */
  readonly reportedUnits: Scalars['Int']['output'];
  /** The figure held against the target. */
  readonly status: AttainmentStatus;
  /** Where it stood in the tertial compared with; null where it was not there. */
  readonly statusThen: Maybe<AttainmentStatus>;
  /** What is to be reached. */
  readonly target: Maybe<Target>;
  /** Whether it counts from January and is not done. */
  readonly toDate: Scalars['Boolean']['output'];
  /** Where it is heading since the tertial compared with. */
  readonly trend: Maybe<Trend>;
  /** What it is counted in. */
  readonly unit: MeasureUnit;
  /** The figure of all units, unrounded. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/** What is lacking of a unit's report. `lacksFigures`: the tertial is locked, and some figure was never given. */
export type OverviewLacking =
  | 'lacksFigures'
  | 'notApproved'
  | 'notHandedIn';

/** What an overview does not count because nobody has approved it. */
export type OverviewLeftOut = {
  readonly __typename?: 'OverviewLeftOut';
  /** How many figures. */
  readonly figures: Scalars['Int']['output'];
  /** Of how many indicators. */
  readonly indicators: Scalars['Int']['output'];
  /** Whose they are, in the order of the organisation. */
  readonly units: ReadonlyArray<OverviewLeftOutUnit>;
};

/** A unit whose figures are not counted. */
export type OverviewLeftOutUnit = {
  readonly __typename?: 'OverviewLeftOutUnit';
  /** How many of its figures. */
  readonly figures: Scalars['Int']['output'];
  /** The overview and the unit. */
  readonly id: Scalars['ID']['output'];
  /** What it was called. */
  readonly name: Scalars['String']['output'];
  /** The unit. */
  readonly unitId: Scalars['ID']['output'];
};

/** An indicator with a figure that is marked as wrong. */
export type OverviewMisreport = {
  readonly __typename?: 'OverviewMisreport';
  /** The overview and the indicator. */
  readonly id: Scalars['ID']['output'];
  /** Which indicator; its value is the total with all figures. */
  readonly indicator: OverviewIndicator;
  /** Why it is wrong. */
  readonly reason: Scalars['String']['output'];
  /** Who says so, where it is not the unit. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** How that stands against the target. */
  readonly statusWithout: Maybe<AttainmentStatus>;
  /** Whose figures are marked; empty where a source speaks of the total. */
  readonly units: ReadonlyArray<Scalars['String']['output']>;
  /** The total without what is wrong; null where nothing would remain. */
  readonly without: Maybe<Scalars['Decimal']['output']>;
};

/** What an overview counts: the indicators of one of its groups, or all. */
export type OverviewPart = {
  readonly __typename?: 'OverviewPart';
  /** Whether figures about few people are kept back. */
  readonly guarded: Scalars['Boolean']['output'];
  /** The overview and the part. */
  readonly id: Scalars['ID']['output'];
  /** Every one that is counted, in the order of the plan. In a division: as its own units make it. */
  readonly indicators: ReadonlyArray<OverviewIndicator>;
  /** By what the group is one; null for all indicators. */
  readonly kind: Maybe<OverviewGroupKind>;
  /** Whether the viewer may ask for those. */
  readonly mayCountUnapproved: Scalars['Boolean']['output'];
  /** The name of the group; null for all indicators. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** How many stand where. */
  readonly now: AttainmentCount;
  /** The number of the group in the goal chain. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** When a figure that is counted was last saved; null where there is none. */
  readonly savedAt: Maybe<Scalars['DateTime']['output']>;
  /** How firm the overview is. */
  readonly stage: FigureStage;
  /** Whether the tertial is still reported. */
  readonly state: PeriodState;
  /** Which tertial of it. */
  readonly tertial: Tertial;
  /** Whether figures that nobody has approved are counted too. */
  readonly unapproved: Scalars['Boolean']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** Whether a figure has to rise or to fall to reach its target. */
export type OverviewTowards =
  | 'down'
  | 'up';

/** A unit of which something is lacking. */
export type OverviewUnit = {
  readonly __typename?: 'OverviewUnit';
  /** How many of them it has answered. */
  readonly answered: Scalars['Int']['output'];
  /** The division that it stood in. */
  readonly divisionName: Maybe<Scalars['String']['output']>;
  /** How many figures are asked of it. */
  readonly due: Scalars['Int']['output'];
  /** The overview and the unit. */
  readonly id: Scalars['ID']['output'];
  /** What is lacking. */
  readonly lacking: OverviewLacking;
  /** What it was called. */
  readonly name: Scalars['String']['output'];
  /** How far its report has come. */
  readonly report: ReportState;
  /** The unit. */
  readonly unitId: Scalars['ID']['output'];
};

/** A browser that the person is signed in with. */
export type OwnSession = {
  readonly __typename?: 'OwnSession';
  /** The kind of browser. */
  readonly browser: Browser;
  /** True for the one that asks. */
  readonly current: Scalars['Boolean']['output'];
  /** Stable. Says nothing that could be used to sign in. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to within five minutes. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
  /** When the person signed in with it. */
  readonly signedInAt: Scalars['DateTime']['output'];
};

/** What came of pasting: all of it or nothing. */
export type PasteAnswer = {
  readonly __typename?: 'PasteAnswer';
  /** How many are added; at a dry run how many would be. Of people, those who are new. */
  readonly added: Scalars['Int']['output'];
  /** Empty where it was, or could be, added. */
  readonly problems: ReadonlyArray<PasteProblem>;
  /** How many roles people get that they did not have; null where nothing was read, or where it is not about people. */
  readonly roles: Maybe<Scalars['Int']['output']>;
};

/** A column of what is pasted. */
export type PasteColumn =
  | 'area'
  | 'code'
  | 'council'
  | 'email'
  | 'goal'
  | 'indicator'
  | 'kind'
  | 'measure'
  | 'method'
  | 'name'
  | 'number'
  | 'parent'
  | 'role'
  | 'target'
  | 'tertials'
  | 'unit';

/** Rows as they are copied from a spreadsheet. */
export type PasteInput = {
  /** True to be told what would come of it. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Cells separated by tabs or semicolons; at most 500 rows and 200,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** One thing that is wrong with what was pasted. */
export type PasteProblem = {
  readonly __typename?: 'PasteProblem';
  /** Null for the whole row. */
  readonly column: Maybe<PasteColumn>;
  /** What is wrong. */
  readonly reason: PasteReason;
  /** Which line, from 1; 0 for all of them. */
  readonly row: Scalars['Int']['output'];
};

/** Why a row is refused. `form`: it cannot be read. `unknown`: nothing is called that. `above`: its kind stands above the unit that it is put below. `round`: the rows stand above each other. `noYear`: there is no such draft. */
export type PasteReason =
  | 'above'
  | 'decided'
  | 'doesNotFit'
  | 'ended'
  | 'form'
  | 'missing'
  | 'noYear'
  | 'notPermitted'
  | 'otherPerson'
  | 'round'
  | 'taken'
  | 'tooLong'
  | 'tooMany'
  | 'unknown';

/** The people of the municipality. For who may not change them: names only, with the roles and deputies of one's own. */
export type People = {
  readonly __typename?: 'People';
  /** The municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** True when the viewer may change people, roles and deputies. */
  readonly mayChange: Scalars['Boolean']['output'];
  /** True when the viewer may name a deputy for themself. */
  readonly mayNameDeputy: Scalars['Boolean']['output'];
  /** In the order of the alphabet. */
  readonly people: ReadonlyArray<Person>;
  /** Today in Sweden, as 2023-05-01. */
  readonly today: Scalars['String']['output'];
  /** The viewer. */
  readonly viewerId: Scalars['ID']['output'];
};

/** What came of changing people. */
export type PeopleChange = {
  readonly __typename?: 'PeopleChange';
  /** As it stands now; null for who may neither change them nor name a deputy. */
  readonly people: Maybe<People>;
  /** Null where it was changed. */
  readonly refusal: Maybe<PeopleRefusal>;
};

/** Why people are not changed. `notChief`: only an enhetschef, avdelningschef or socialchef has a deputy. `lastAdministrator`: somebody has to be. */
export type PeopleRefusal =
  | 'changedMeanwhile'
  | 'dayPassed'
  | 'deputyAlready'
  | 'deputySelf'
  | 'emailForm'
  | 'emailTaken'
  | 'hasEnded'
  | 'lastAdministrator'
  | 'nameMissing'
  | 'nameTooLong'
  | 'nameUnreadable'
  | 'notChief'
  | 'notDay'
  | 'notFound'
  | 'notInOrder'
  | 'notPermitted'
  | 'unitEnded';

/** One tertial of one year, as the municipality runs it. */
export type Period = {
  readonly __typename?: 'Period';
  /** For example 2022T3. */
  readonly id: Scalars['ID']['output'];
  /** Whether anything can be saved in it. */
  readonly state: PeriodState;
  /** Which tertial. */
  readonly tertial: Tertial;
};

/** What is done with a whole tertial. */
export type PeriodAct =
  | 'lock'
  | 'open'
  | 'reopen';

/** What came of changing a tertial. */
export type PeriodChanged = {
  readonly __typename?: 'PeriodChanged';
  /** Null where it was changed. */
  readonly refusal: Maybe<PeriodRefusal>;
  /** The reporting as it stands now; null where it was refused. */
  readonly reporting: Maybe<Reporting>;
};

/** Something that happened to a tertial. */
export type PeriodEvent = {
  readonly __typename?: 'PeriodEvent';
  /** What. */
  readonly act: PeriodAct;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The name of who did it; null for the program itself, on the day that it opens. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** Among all that was done. */
  readonly id: Scalars['ID']['output'];
  /** Why, where somebody said so; always where it was opened again. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** Why a tertial is not changed. `notInOrder`: the days come in the wrong order or are no days. */
export type PeriodRefusal =
  | 'notAllApproved'
  | 'notFound'
  | 'notInOrder'
  | 'notPermitted'
  | 'reasonMissing'
  | 'tooLong'
  | 'unreadable'
  | 'wrongState';

/** The life of a municipality's tertial. */
export type PeriodState =
  | 'locked'
  | 'open'
  | 'upcoming';

/** Somebody who works with the figures, or did. */
export type Person = {
  readonly __typename?: 'Person';
  /** Who stands in for them, now or later. */
  readonly deputies: ReadonlyArray<Deputy>;
  /** Where reminders go; null for none, and for who may not know. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** The first day on which they are gone; null while they are there. */
  readonly endedOn: Maybe<Scalars['String']['output']>;
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** What the person is called. */
  readonly name: Scalars['String']['output'];
  /** Their roles; empty for who may not know. */
  readonly roles: ReadonlyArray<PersonRole>;
};

/** A role in a branch of the organisation. */
export type PersonRole = {
  readonly __typename?: 'PersonRole';
  /** True when it came with a sign-in, and comes back with the next one. */
  readonly fromSignIn: Scalars['Boolean']['output'];
  /** What one is. */
  readonly role: Role;
  /** The unit at the top of the branch. */
  readonly unitId: Scalars['ID']['output'];
  /** What it is called. */
  readonly unitName: Scalars['String']['output'];
};

/** Saved. */
export type PlanChanged = {
  readonly __typename?: 'PlanChanged';
  /** As it stands now. */
  readonly plan: EditablePlan;
};

/** Which field of a form a problem stands at; `plan` is the whole of it. */
export type PlanField =
  | 'activities'
  | 'aggregation'
  | 'assignments'
  | 'baseline'
  | 'bySex'
  | 'code'
  | 'concernedUnits'
  | 'construction'
  | 'decimals'
  | 'definition'
  | 'description'
  | 'direction'
  | 'dueTertials'
  | 'goal'
  | 'highest'
  | 'lowest'
  | 'method'
  | 'name'
  | 'number'
  | 'overarchingGoal'
  | 'plan'
  | 'reason'
  | 'reportingUnits'
  | 'serviceAreas'
  | 'sharedMeasure'
  | 'survey'
  | 'target'
  | 'timing'
  | 'title'
  | 'unit';

/** What a plan can lack before the committee can decide on it. */
export type PlanLack =
  | 'measureDoesNotFit'
  | 'noDueTertials'
  | 'noGoal'
  | 'noIndicators'
  | 'noReportingUnit'
  | 'noTarget'
  /** Only units that are gone by then report it. */
  | 'reportingUnitsGone'
  | 'targetDoesNotFit';

/** What somebody else has saved. */
export type PlanMeanwhile = {
  readonly __typename?: 'PlanMeanwhile';
  /** The plan as it stands now. */
  readonly plan: EditablePlan;
  /** When the part was last saved; null where that is not known. */
  readonly savedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name of who saved it; null where that is not known. */
  readonly savedBy: Maybe<Scalars['String']['output']>;
};

/** Something that stands in the way of deciding. */
export type PlanObstacle = {
  readonly __typename?: 'PlanObstacle';
  /** Which indicator; null for the plan as a whole. */
  readonly indicatorId: Maybe<Scalars['ID']['output']>;
  /** What is lacking. */
  readonly lack: PlanLack;
};

/** What of a plan can be put in order, and removed from a draft. */
export type PlanPart =
  | 'assignment'
  | 'goal'
  | 'indicator'
  | 'overarchingGoal';

/** A part of a plan. */
export type PlanPartInput = {
  /** Which one. */
  readonly id: Scalars['ID']['input'];
  /** What it is. */
  readonly part: PlanPart;
  /** The version that was seen; where it stands otherwise now, nothing is done. */
  readonly seen: Scalars['String']['input'];
  /** The year of the plan. */
  readonly year: Scalars['Int']['input'];
};

/** One problem at one field. */
export type PlanProblem = {
  readonly __typename?: 'PlanProblem';
  /** Where. */
  readonly field: PlanField;
  /** What is wrong. */
  readonly reason: PlanReason;
};

/** Why a plan is not changed. `decided`: it stands firm since the committee decided. `inUse`: other parts hang on it. `hasOutcomes`: something is reported on it. `published`: what is released counts it in. `noneChosen`: at least one is needed. `doesNotFit`: it contradicts the rest. `incomplete`: something stands in the way. `changedMeanwhile`: somebody else has saved since it was seen. */
export type PlanReason =
  | 'changedMeanwhile'
  | 'decided'
  | 'doesNotFit'
  | 'empty'
  | 'hasOutcomes'
  | 'inUse'
  | 'incomplete'
  | 'noneChosen'
  | 'notFound'
  | 'notPermitted'
  | 'outOfRange'
  | 'published'
  | 'reasonMissing'
  | 'taken'
  | 'tooLong'
  | 'unknown'
  | 'unreadable'
  | 'yearExists';

/** Not saved; everything that is wrong. */
export type PlanRefused = {
  readonly __typename?: 'PlanRefused';
  /** What somebody else has saved meanwhile; null where that is not what is wrong. */
  readonly meanwhile: Maybe<PlanMeanwhile>;
  /** One for each field. */
  readonly problems: ReadonlyArray<PlanProblem>;
};

/** A year that there is a plan for. */
export type PlanYear = {
  readonly __typename?: 'PlanYear';
  /** The year, for example 2024. */
  readonly id: Scalars['ID']['output'];
  /** How firm the plan is. */
  readonly status: EditionStatus;
  /** The same as a number. */
  readonly year: Scalars['Int']['output'];
};

/** Something to be done for a goal. */
export type PlannedActivity = {
  readonly __typename?: 'PlannedActivity';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** In words. */
  readonly title: Scalars['String']['output'];
};

/** A task that the council gives the committee. */
export type PlannedAssignment = {
  readonly __typename?: 'PlannedAssignment';
  /** What it means. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** As the plan numbers it. */
  readonly number: Scalars['String']['output'];
  /** The goal of the council that it belongs to. */
  readonly overarchingGoalId: Scalars['ID']['output'];
  /** As the council words it. */
  readonly title: Scalars['String']['output'];
  /** Names it as it stands; sent back when it is changed. */
  readonly version: Scalars['String']['output'];
};

/** A goal of the committee. */
export type PlannedGoal = {
  readonly __typename?: 'PlannedGoal';
  /** What is to be done for it, in order. */
  readonly activities: ReadonlyArray<PlannedActivity>;
  /** The assignments that it serves. */
  readonly assignmentIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What it means. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** As the plan numbers it. */
  readonly number: Scalars['String']['output'];
  /** The goal of the council that it belongs to. */
  readonly overarchingGoalId: Scalars['ID']['output'];
  /** As the committee words it. */
  readonly title: Scalars['String']['output'];
  /** Names it as it stands; sent back when it is changed. */
  readonly version: Scalars['String']['output'];
};

/** An indicator as the plan of a year has it. */
export type PlannedIndicator = {
  readonly __typename?: 'PlannedIndicator';
  /** How the units add up. */
  readonly aggregation: Aggregation;
  /** Where the committee says that it starts from. */
  readonly baseline: Maybe<Scalars['Decimal']['output']>;
  /** True where women and men are told apart. */
  readonly bySex: Scalars['Boolean']['output'];
  /** Why it was changed after the committee had decided, oldest first; what its targets tell is left out. */
  readonly changes: ReadonlyArray<IndicatorChange>;
  /** Stable within the year. */
  readonly code: Scalars['String']['output'];
  /** Units whose work it is about, where another one reports. */
  readonly concernedUnitIds: ReadonlyArray<Scalars['ID']['output']>;
  /** How a figure is made. */
  readonly construction: Construction;
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** What is counted and what not. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Which way is good. */
  readonly direction: Direction;
  /** The tertials in which it is asked for. */
  readonly dueTertials: ReadonlyArray<Tertial>;
  /** The committee goal that it serves. */
  readonly goalId: Scalars['ID']['output'];
  /** Whether anything has been reported on it. */
  readonly hasOutcomes: Scalars['Boolean']['output'];
  /** Above this a figure is warned about. */
  readonly highest: Maybe<Scalars['Decimal']['output']>;
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** How it relates to the year before. */
  readonly lineage: Lineage;
  /** Below this a figure is warned about. */
  readonly lowest: Maybe<Scalars['Decimal']['output']>;
  /** How it is measured. */
  readonly method: Maybe<Scalars['String']['output']>;
  /** What is measured. */
  readonly name: Scalars['String']['output'];
  /** The units that report it. */
  readonly reportingUnitIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The service areas that it is about. */
  readonly serviceAreaIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The code of the shared measure that it is tied to. */
  readonly sharedMeasure: Maybe<Scalars['ID']['output']>;
  /** True where figures come from a survey. */
  readonly survey: Scalars['Boolean']['output'];
  /** What is to be reached; null where nothing is set. */
  readonly target: Maybe<Target>;
  /** Every target that it has had this year, oldest first. */
  readonly targets: ReadonlyArray<PlannedTarget>;
  /** How time works. */
  readonly timing: Timing;
  /** What the figures are counted in. */
  readonly unit: MeasureUnit;
  /** Names it as it stands; sent back when it is changed. */
  readonly version: Scalars['String']['output'];
};

/** A measure that municipalities have in common. */
export type PlannedMeasure = {
  readonly __typename?: 'PlannedMeasure';
  /** The same. */
  readonly code: Scalars['String']['output'];
  /** Which way is good. */
  readonly direction: Direction;
  /** Its code. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What its figures are counted in. */
  readonly unit: MeasureUnit;
};

/** A goal of the council. */
export type PlannedOverarchingGoal = {
  readonly __typename?: 'PlannedOverarchingGoal';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** As the plan numbers it. */
  readonly number: Scalars['String']['output'];
  /** As the council words it. */
  readonly title: Scalars['String']['output'];
  /** Names it as it stands; sent back when it is changed. */
  readonly version: Scalars['String']['output'];
};

/** One target that was set. */
export type PlannedTarget = {
  readonly __typename?: 'PlannedTarget';
  /** Why it was set. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** From 1. */
  readonly revision: Scalars['Int']['output'];
  /** Null for a target that came with the plan. */
  readonly savedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name of who set it. */
  readonly savedBy: Maybe<Scalars['String']['output']>;
  /** What was to be reached. */
  readonly target: Target;
};

/** The edition of the year before. */
export type Predecessor = {
  readonly __typename?: 'Predecessor';
  /** Stable within its year. */
  readonly code: Scalars['String']['output'];
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** Stable; the id of an indicator of the year before. */
  readonly id: Scalars['ID']['output'];
  /** That figure without what is known to be wrong in it; null where nothing is. */
  readonly lastAlternative: Maybe<Alternative>;
  /** Its last figure, and the tertial of it. */
  readonly lastOutcome: Maybe<Scalars['Decimal']['output']>;
  /** Null where it was never measured. */
  readonly lastTertial: Maybe<Tertial>;
  /** As it was worded then. */
  readonly name: Scalars['String']['output'];
  /** What was to be reached then. */
  readonly target: Maybe<Target>;
  /** How time works for it. */
  readonly timing: Timing;
  /** What its figures are counted in. */
  readonly unit: MeasureUnit;
  /** The year that it belongs to. */
  readonly year: Scalars['Int']['output'];
};

/** An indicator of the year before, and what becomes of it. */
export type PreviousIndicator = {
  readonly __typename?: 'PreviousIndicator';
  /** What becomes of it; null where its continuation is uncertain. */
  readonly carrying: Maybe<Carrying>;
  /** Stable within its year. */
  readonly code: Scalars['String']['output'];
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** The committee goal that it served. */
  readonly goalTitle: Scalars['String']['output'];
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** Its last released figure; null where there is none. */
  readonly lastOutcome: Maybe<Scalars['Decimal']['output']>;
  /** As it was worded then. */
  readonly name: Scalars['String']['output'];
  /** Where the new year may start from. */
  readonly proposedBaseline: Maybe<Scalars['Decimal']['output']>;
  /** The names of those that continue it. */
  readonly successors: ReadonlyArray<Scalars['String']['output']>;
  /** What was to be reached then. */
  readonly target: Maybe<Target>;
  /** How time works for it. */
  readonly timing: Timing;
  /** What its figures are counted in. */
  readonly unit: MeasureUnit;
};

/** What can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** One year's figures, to be filtered, grouped and drawn by the one who asks; null when the municipality has no such year. */
  readonly analysis: Maybe<Analysis>;
  /** Whether the signed-in person has an address for their calendar. */
  readonly calendarFeed: CalendarFeed;
  /** What municipalities have released of a measure, in all years and tertials where none is named; null where there is no such measure. Nothing else of another municipality can be read. */
  readonly comparison: Maybe<Comparison>;
  /** A year's goal chain as it can be changed; null when there is no such year. For those who may read drafts. */
  readonly editablePlan: Maybe<EditablePlan>;
  /** One committee goal; null when there is none with that id. */
  readonly goal: Maybe<CommitteeGoal>;
  /** Every value ever saved that the viewer may read, the latest first. */
  readonly history: History;
  /** Reckons all chains again, and holds every cell against the last that was saved in it. */
  readonly historyCheck: HistoryCheck;
  /** The totals of one year's indicators with targets, statuses and trends, and nothing else; null when the municipality has no such year. */
  readonly indicatorTable: Maybe<IndicatorTable>;
  /** Only the totals of an indicator through all years, by the id of any of its editions; null where there is none that the viewer may read. */
  readonly indicatorTotals: Maybe<IndicatorTotals>;
  /** Every judgement ever saved of a subject in the tertials of its year that the viewer may read, tertial by tertial, the latest first within each. */
  readonly judgementHistory: ReadonlyArray<JudgementRevision>;
  /** An indicator through all years, earlier and later, by the id of any of its editions; null where there is none that the viewer may read. */
  readonly lineage: Maybe<IndicatorLineage>;
  /** The organisation with all that it has been. Null for whoever has no role. */
  readonly organisation: Maybe<Organisation>;
  /** The overview of a tertial; without one, of the latest with a figure that the viewer may see. Only approved figures count unless `unapproved` asks for the others too and the viewer may see them. Null when the municipality has no such year. */
  readonly overview: Maybe<Overview>;
  /** The indicators behind the counts of an overview: of the group of a kind that has the key, or all where neither is given. Null when there is no such year or group. */
  readonly overviewPart: Maybe<OverviewPart>;
  /** The people of the municipality. Null for who may neither change them nor name a deputy. */
  readonly people: Maybe<People>;
  /** When a tertial was opened, locked and opened again, the latest first; null where there is none, or none that the viewer may see. */
  readonly periodEvents: Maybe<ReadonlyArray<PeriodEvent>>;
  /** The years that there is a plan for, drafts included, oldest first. For those who may read drafts. */
  readonly planYears: ReadonlyArray<PlanYear>;
  /** All municipalities' totals of one tertial, for who has no use for anything else; null where there is no such measure. */
  readonly ranking: Maybe<Ranking>;
  /** One unit's reporting of one tertial; null where there is no such unit or period, or nothing the viewer may see. */
  readonly report: Maybe<Report>;
  /** All tertials of plans that are decided, the latest first, whether their reports may be seen or not. */
  readonly reportPeriods: ReadonlyArray<ReportPeriod>;
  /** All units' reporting of one tertial; null where there is no such period. */
  readonly reporting: Maybe<Reporting>;
  /** The reader's own views, and those that others of the municipality share; the own ones first, by name. */
  readonly savedViews: ReadonlyArray<SavedView>;
  /** Where the signed-in person is signed in: the browser that asks first, then the latest used. */
  readonly sessions: ReadonlyArray<OwnSession>;
  /** What the municipality has decided for itself. Null for whoever has no role. */
  readonly settings: Maybe<Settings>;
  /** How far the municipality has come; null for who may not set it up. */
  readonly setup: Maybe<Setup>;
  /** The measures that municipalities have in common, by name. */
  readonly sharedMeasures: ReadonlyArray<SharedMeasure>;
  /** The schemes that anything goes by, the newest first. Empty for whoever has no role. */
  readonly statusSchemes: ReadonlyArray<StatusScheme>;
  /** The targets of all indicators through the years, and what became of them. */
  readonly targetHistory: TargetHistory;
  /** What waits for the viewer. */
  readonly toDo: ToDo;
  /** The signed-in person; null for a visitor. */
  readonly viewer: Maybe<Viewer>;
  /** One year's goal chain, targets and outcomes; null when the municipality has no such year. */
  readonly year: Maybe<Year>;
};


/** What can be read. */
export type QueryanalysisArgs = {
  level: AnalysisLevel;
  year: Scalars['Int']['input'];
};


/** What can be read. */
export type QuerycomparisonArgs = {
  measure: Scalars['ID']['input'];
  sex: Sex;
  tertial?: InputMaybe<Tertial>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryeditablePlanArgs = {
  year: Scalars['Int']['input'];
};


/** What can be read. */
export type QuerygoalArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryhistoryArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  filter: HistoryFilter;
};


/** What can be read. */
export type QueryindicatorTableArgs = {
  year: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryindicatorTotalsArgs = {
  indicatorId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryjudgementHistoryArgs = {
  subject: SubjectInput;
};


/** What can be read. */
export type QuerylineageArgs = {
  indicatorId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryoverviewArgs = {
  forCommittee?: Scalars['Boolean']['input'];
  tertial?: InputMaybe<Tertial>;
  unapproved: Scalars['Boolean']['input'];
  year: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryoverviewPartArgs = {
  key?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<OverviewGroupKind>;
  tertial: Tertial;
  unapproved: Scalars['Boolean']['input'];
  year: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryperiodEventsArgs = {
  period: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryrankingArgs = {
  measure: Scalars['ID']['input'];
  sex: Sex;
  tertial: Tertial;
  year: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryreportArgs = {
  period: Scalars['ID']['input'];
  unitId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryreportingArgs = {
  period: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryyearArgs = {
  year: Scalars['Int']['input'];
};

/** What municipalities have released of a measure in one tertial, as columns of the same length, the best first. */
export type Ranking = {
  readonly __typename?: 'Ranking';
  /** The codes of the municipalities. */
  readonly municipalityIds: Scalars['TextColumn']['output'];
  /** What they are called. */
  readonly names: Scalars['TextColumn']['output'];
  /** Their totals without figures known to be wrong, as exact decimals; null where one is withheld, which come last. */
  readonly values: Scalars['TextColumn']['output'];
};

/** A share as a numerator over a denominator. */
export type RatioInput = {
  /** What it is counted of; more than 0. */
  readonly denominator: Scalars['Decimal']['input'];
  /** What is counted. */
  readonly numerator: Scalars['Decimal']['input'];
};

/** One cell, and what is to stand in it. */
export type RecordOutcomeInput = {
  /** What is to stand there. */
  readonly entry: EntryInput;
  /** The revision that the person saw; 0 for an empty cell. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** What was measured. */
  readonly indicatorId: Scalars['ID']['input'];
  /** When. */
  readonly tertial: Tertial;
  /** Who measured. */
  readonly unitId: Scalars['ID']['input'];
};

/** What came of saving an outcome. */
export type RecordOutcomeResult = OutcomeConflict | OutcomeRecorded | OutcomeRefused;

/** A total that a municipality has released. */
export type ReleasedTotal = {
  readonly __typename?: 'ReleasedTotal';
  /** On how many the total rests; null where it is withheld or not known of all units. */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /** How many should. */
  readonly expectedUnits: Scalars['Int']['output'];
  /** Municipality, measure, tertial and sex. */
  readonly id: Scalars['ID']['output'];
  /** The code of the municipality. */
  readonly municipalityId: Scalars['ID']['output'];
  /** What the total is made of, where it is a quotient. */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /** When it was released. */
  readonly releasedAt: Scalars['DateTime']['output'];
  /** How many units have given a figure. */
  readonly reportedUnits: Scalars['Int']['output'];
  /** The tertial. */
  readonly tertial: Tertial;
  /** The total without figures known to be wrong; null where it is withheld. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
  /** True where the total rests on fewer than five, or would give away what does. */
  readonly withheld: Scalars['Boolean']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** The view that is not to be kept any longer. */
export type RemoveViewInput = {
  /** The revision that the person saw. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Which one. */
  readonly id: Scalars['ID']['input'];
};

/** Another name for a service area. */
export type RenameServiceAreaInput = {
  /** From which day; it may lie ahead. */
  readonly from: Scalars['String']['input'];
  /** Which area. */
  readonly id: Scalars['ID']['input'];
  /** At most 120 characters. */
  readonly name: Scalars['String']['input'];
  /** The name that the person saw. */
  readonly seenName: Scalars['String']['input'];
};

/** Another name for a unit. */
export type RenameUnitInput = {
  /** From which day; it may lie ahead. */
  readonly from: Scalars['String']['input'];
  /** Which unit. */
  readonly id: Scalars['ID']['input'];
  /** At most 120 characters. */
  readonly name: Scalars['String']['input'];
  /** The name that the person saw. */
  readonly seenName: Scalars['String']['input'];
  /** The unit above it that the person saw. */
  readonly seenParentId?: InputMaybe<Scalars['ID']['input']>;
};

/** One unit's reporting of one tertial. */
export type Report = {
  readonly __typename?: 'Report';
  /** What the viewer may do with it now. */
  readonly acts: ReadonlyArray<ReportAct>;
  /** How many of them are answered in full. */
  readonly answered: Scalars['Int']['output'];
  /** The names of the units above it, from the top, without its own. */
  readonly branch: ReadonlyArray<Scalars['String']['output']>;
  /** Figures changed since then. */
  readonly changes: ReadonlyArray<ReportChange>;
  /** What changes are told from: the viewer's last approval, else anybody's, else the first handing in; null before that. */
  readonly changesSince: Maybe<ReportEvent>;
  /** How many indicators are due. */
  readonly due: Scalars['Int']['output'];
  /** What has happened to it, the latest first. */
  readonly events: ReadonlyArray<ReportEvent>;
  /** The unit and the period. */
  readonly id: Scalars['ID']['output'];
  /** Why the viewer may not approve it, where the figures are the viewer's own. */
  readonly ownFigures: Scalars['Boolean']['output'];
  /** For which tertial, with its calendar. */
  readonly period: ReportPeriod;
  /** 0 where nothing has happened. Send it back when changing. */
  readonly revision: Scalars['Int']['output'];
  /** All that is due, in the order of the goal chain. */
  readonly rows: ReadonlyArray<ReportRow>;
  /** How far it has come. */
  readonly state: ReportState;
  /** Whose. */
  readonly unit: Unit;
};

/** What is done with a unit's report. */
export type ReportAct =
  | 'approve'
  | 'handIn'
  | 'sendBack'
  | 'takeBack';

/** One field of the report, with what stands beside it. */
export type ReportCell = {
  readonly __typename?: 'ReportCell';
  /** Why those warnings were accepted. */
  readonly accepted: Maybe<Scalars['String']['output']>;
  /** The unit's figure of the tertial before, and which one that is. */
  readonly before: Maybe<EarlierFigure>;
  /** The unit's own words about the figure. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** The earlier figure that warnings are reckoned against; null where there is none. */
  readonly comparable: Maybe<Scalars['Decimal']['output']>;
  /** What stands there. */
  readonly figure: Maybe<ReportFigure>;
  /** The indicator, the unit, the tertial and the sex. */
  readonly id: Scalars['ID']['output'];
  /** The same tertial last year. */
  readonly lastYear: Maybe<EarlierFigure>;
  /** Null when the viewer may change it. */
  readonly lock: Maybe<LockReason>;
  /** Why the figure is known to be wrong. */
  readonly misreport: Maybe<Scalars['String']['output']>;
  /** 0 where nothing was ever saved. Send it back when changing. */
  readonly revision: Scalars['Int']['output'];
  /** When it was saved. */
  readonly savedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who saved it. */
  readonly savedBy: Maybe<Scalars['String']['output']>;
  /** Women, men, or all. */
  readonly sex: Sex;
  /** What is doubtful about the figure. */
  readonly warnings: ReadonlyArray<EntryWarning>;
};

/** A figure that was changed since a report was last approved. */
export type ReportChange = {
  readonly __typename?: 'ReportChange';
  /** What stands there now; null where it was withdrawn. */
  readonly after: Maybe<ReportFigure>;
  /** What stood there then; null where nothing did. */
  readonly before: Maybe<ReportFigure>;
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** The cell. */
  readonly id: Scalars['ID']['output'];
  /** Which indicator. */
  readonly indicatorName: Scalars['String']['output'];
  /** What it is counted in. */
  readonly measureUnit: MeasureUnit;
  /** When. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Who. */
  readonly savedBy: Scalars['String']['output'];
  /** Women, men, or all. */
  readonly sex: Sex;
};

/** Something that happened to a report. */
export type ReportEvent = {
  readonly __typename?: 'ReportEvent';
  /** What: begin, handIn, takeBack, approve or sendBack. */
  readonly act: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The name of who did it. */
  readonly by: Scalars['String']['output'];
  /** What was said along with it. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** The report and the revision. */
  readonly id: Scalars['ID']['output'];
};

/** What was answered: a figure, or the reason why there is none. */
export type ReportFigure = {
  readonly __typename?: 'ReportFigure';
  /** Why there is no figure. */
  readonly absence: Maybe<Absence>;
  /** Of a survey: how many answered. */
  readonly answers: Maybe<Scalars['Int']['output']>;
  /** See the numerator. */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /** Of a survey: how many were asked. */
  readonly invited: Maybe<Scalars['Int']['output']>;
  /** As reported, where the figure is a numerator over a denominator. */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /** Unrounded; of a share the quotient. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/** A tertial with its calendar. */
export type ReportPeriod = {
  readonly __typename?: 'ReportPeriod';
  /** True where the viewer may lock it, or open it when it is locked. */
  readonly canLock: Scalars['Boolean']['output'];
  /** True where the viewer may set its days: an administrator or the socialchef, while it is not locked. They may also open one that has not begun. */
  readonly canSchedule: Scalars['Boolean']['output'];
  /** The day after which nobody is expected to change anything. */
  readonly closesOn: Maybe<Scalars['String']['output']>;
  /** The last day to hand in. */
  readonly dueOn: Maybe<Scalars['String']['output']>;
  /** For example 2023T1. */
  readonly id: Scalars['ID']['output'];
  /** When it was locked and thereby released. */
  readonly lockedAt: Maybe<Scalars['DateTime']['output']>;
  /** The day reporting begins, as 2023-05-01; null where nobody has set one. */
  readonly opensOn: Maybe<Scalars['String']['output']>;
  /** Whether anything can be saved in it. */
  readonly state: PeriodState;
  /** Which tertial. */
  readonly tertial: Tertial;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** An indicator that a unit is asked for. */
export type ReportRow = {
  readonly __typename?: 'ReportRow';
  /** How units add up. */
  readonly aggregation: Aggregation;
  /** One cell, or three where women and men are told apart: total, women, men. */
  readonly cells: ReadonlyArray<ReportCell>;
  /** Stable within the year. */
  readonly code: Scalars['String']['output'];
  /** How a figure is made. */
  readonly construction: Construction;
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** What is counted and what not. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Which way is good. */
  readonly direction: Direction;
  /** The tertials in which it is asked for. */
  readonly dueTertials: ReadonlyArray<Tertial>;
  /** The committee goal that it serves, with its number. */
  readonly goal: Scalars['String']['output'];
  /** See lowest. */
  readonly highest: Maybe<Scalars['Decimal']['output']>;
  /** The indicator and the unit. */
  readonly id: Scalars['ID']['output'];
  /** Which indicator. */
  readonly indicatorId: Scalars['ID']['output'];
  /** The range in which figures are expected. */
  readonly lowest: Maybe<Scalars['Decimal']['output']>;
  /** What it is counted in. */
  readonly measureUnit: MeasureUnit;
  /** How it is measured. */
  readonly method: Maybe<Scalars['String']['output']>;
  /** What is measured. */
  readonly name: Scalars['String']['output'];
  /** True where figures come from a survey. */
  readonly survey: Scalars['Boolean']['output'];
  /** What is to be reached. */
  readonly target: Maybe<Target>;
  /** How time works. */
  readonly timing: Timing;
};

/** How far one unit's reporting of one tertial has come. Locked is the state of the tertial. */
export type ReportState =
  | 'approved'
  | 'handedIn'
  | 'inProgress'
  | 'notStarted'
  | 'sentBack';

/** How far a unit has come, without its figures. */
export type ReportSummary = {
  readonly __typename?: 'ReportSummary';
  /** What the viewer may do with it now. */
  readonly acts: ReadonlyArray<ReportAct>;
  /** How many of them have an answer. */
  readonly answered: Scalars['Int']['output'];
  /** The names of the units above it, from the top. */
  readonly branch: ReadonlyArray<Scalars['String']['output']>;
  /** How many figures changed since it was last approved. */
  readonly changed: Scalars['Int']['output'];
  /** How many figures are due. */
  readonly due: Scalars['Int']['output'];
  /** When it was handed in; null while it is not. */
  readonly handedInAt: Maybe<Scalars['DateTime']['output']>;
  /** The unit and the period, as of the report. */
  readonly id: Scalars['ID']['output'];
  /** True where it was handed in on the due day or before; null while it is not. */
  readonly inTime: Maybe<Scalars['Boolean']['output']>;
  /** The last thing said about it. */
  readonly lastComment: Maybe<Scalars['String']['output']>;
  /** True where the viewer reports, reviews or hands in here. */
  readonly mine: Scalars['Boolean']['output'];
  /** True where the viewer may not approve it because figures in it are the viewer's own. */
  readonly ownFigures: Scalars['Boolean']['output'];
  /** Send it back when changing. */
  readonly revision: Scalars['Int']['output'];
  /** How far it has come. */
  readonly state: ReportState;
  /** Whose. */
  readonly unit: Unit;
  /** How many figures have a warning that nobody has accepted. */
  readonly warned: Scalars['Int']['output'];
};

/** One report to move. */
export type ReportToMove = {
  /** The revision that the person saw. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Whose. */
  readonly unitId: Scalars['ID']['input'];
};

/** All units' reporting of one tertial, as far as the viewer may see. */
export type Reporting = {
  readonly __typename?: 'Reporting';
  /** How far all units have come together, also those whose reports are not among these. */
  readonly completeness: Completeness;
  /** True where nobody may approve figures of their own. */
  readonly fourEyes: Scalars['Boolean']['output'];
  /** The period; in what waits for the viewer `toDo:` and the period, since it lists other reports. */
  readonly id: Scalars['ID']['output'];
  /** The tertial with its calendar. */
  readonly period: ReportPeriod;
  /** All tertials of all years that are known, the latest first. */
  readonly periods: ReadonlyArray<ReportPeriod>;
  /** Units that have something due, in the order of the organisation. */
  readonly reports: ReadonlyArray<ReportSummary>;
};

/** What came of moving reports; each on its own. */
export type ReportsMoved = {
  readonly __typename?: 'ReportsMoved';
  /** The reporting as it stands now. */
  readonly reporting: Maybe<Reporting>;
  /** One for each report, in the order they were sent. */
  readonly results: ReadonlyArray<MoveResult>;
};

/** A request for correction. */
export type RequestCorrectionInput = {
  /** Which indicator. */
  readonly indicatorId: Scalars['ID']['input'];
  /** True to have it marked as wrong, false to have it corrected. */
  readonly misreport: Scalars['Boolean']['input'];
  /** What ought to stand there, as typed; demanded for a correction. */
  readonly proposal?: InputMaybe<Scalars['String']['input']>;
  /** Why; demanded. */
  readonly reason: Scalars['String']['input'];
  /** Women, men, or all. */
  readonly sex: Sex;
  /** Which tertial. */
  readonly tertial: Tertial;
  /** Whose figure. */
  readonly unitId: Scalars['ID']['input'];
};

/** A unit that goes on after all. */
export type RestoreUnitInput = {
  /** Which unit. */
  readonly id: Scalars['ID']['input'];
};

/** The figure of an indicator in one tertial, all units together. */
export type Result = {
  readonly __typename?: 'Result';
  /** Why there is no value, where somebody has answered. */
  readonly absence: Maybe<Absence>;
  /** The figure without what is known to be wrong; null where nothing is. */
  readonly alternative: Maybe<Alternative>;
  /** True where the viewer may state what a source says the figure would be without a known error. */
  readonly canStateAlternative: Scalars['Boolean']['output'];
  /** With how many decimals to show the figure so that it does not contradict its status: 39.7 beside a target of 40 that is not met. */
  readonly decimals: Scalars['Int']['output'];
  /** See the numerator. */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /** How many units should give a figure; those to which it does not apply are left out. */
  readonly expectedUnits: Scalars['Int']['output'];
  /** The indicator and the tertial. */
  readonly id: Scalars['ID']['output'];
  /** On how many it rests: the answers of a survey, or what a share is of; null where that is not known. */
  readonly n: Maybe<Scalars['Float']['output']>;
  /** With the denominator, where the value is a quotient of the two. */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /** One for each reporting unit, also where nothing is entered yet. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** How many units have given a figure, of those that should. */
  readonly reportedUnits: Scalars['Int']['output'];
  /** The words and the judgement of this tertial. */
  readonly review: Review;
  /** The same of women and of men on their own; empty where the indicator does not ask for them. */
  readonly sexOutcomes: ReadonlyArray<Outcome>;
  /** The value held against the target. */
  readonly status: AttainmentStatus;
  /** Which tertial. */
  readonly tertial: Tertial;
  /** True for a year-to-date figure before T3, held against the target of the whole year. */
  readonly toDate: Scalars['Boolean']['output'];
  /** Unrounded; the status is decided on it. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/** What is written and concluded about a goal, an assignment or an indicator in one tertial. */
export type Review = {
  readonly __typename?: 'Review';
  /** Null where nothing is written, or it was withdrawn. */
  readonly comment: Maybe<Comment>;
  /** Null when the viewer may write the comment. */
  readonly commentLock: Maybe<LockReason>;
  /** The subject and the tertial. */
  readonly id: Scalars['ID']['output'];
  /** Null until somebody has judged. */
  readonly judgement: Maybe<Judgement>;
  /** Null when the viewer may judge. */
  readonly judgementLock: Maybe<LockReason>;
  /** What the figures say by the rule; null where nothing is measured, and for assignments. */
  readonly suggested: Maybe<Verdict>;
  /** Which tertial. */
  readonly tertial: Tertial;
};

/** What a person may be in a branch of the organisation. */
export type Role =
  | 'administrator'
  | 'analytiker'
  | 'avdelningschef'
  | 'enhetschef'
  | 'namndledamot'
  | 'rapportor'
  | 'socialchef';

/** A role of somebody in a branch. */
export type RoleInput = {
  /** Who. */
  readonly personId: Scalars['ID']['input'];
  /** What. */
  readonly role: Role;
  /** The unit at the top of the branch. */
  readonly unitId: Scalars['ID']['input'];
};

/** Figures for one unit's tertial, at most 400 at a time. */
export type SaveCellsInput = {
  /** The figures. */
  readonly cells: ReadonlyArray<CellInput>;
  /** True where they were pasted as a block. */
  readonly pasted: Scalars['Boolean']['input'];
  /** For example 2023T1. */
  readonly period: Scalars['ID']['input'];
  /** Whose. */
  readonly unitId: Scalars['ID']['input'];
};

/** How status and trend are to be told. */
export type SaveStatusSchemeInput = {
  /** What arrows show. */
  readonly arrow: ArrowCustom;
  /** What trends compare with. */
  readonly compareWith: TrendComparison;
  /** The revision that the person saw. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Three or four, from the best to the worst. */
  readonly steps: ReadonlyArray<StatusStepInput>;
};

/** A view as it is to be. Saving what stands so already changes nothing. */
export type SaveViewInput = {
  /** The revision that the person saw; 0 for a new one. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Left out for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
  /** The search string of the explorer's address, at most 2,000 characters, saying nothing that the explorer does not read. */
  readonly search: Scalars['String']['input'];
  /** Whether everybody of the municipality may open it. */
  readonly shared: Scalars['Boolean']['input'];
};

/** A figure as it was saved. */
export type SavedFigure = {
  readonly __typename?: 'SavedFigure';
  /** Why there is no figure. */
  readonly absence: Maybe<Absence>;
  /** See the numerator. */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /** Why the figure is known to be wrong. */
  readonly misreport: Maybe<Scalars['String']['output']>;
  /** As reported, where the figure is a numerator over a denominator. */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /** Send it back when changing. */
  readonly revision: Scalars['Int']['output'];
  /** Unrounded; of a share the quotient. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/** A view of the explorer that somebody keeps under a name. */
export type SavedView = {
  readonly __typename?: 'SavedView';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** 1 to 120 characters; one person never has two of the same name. */
  readonly name: Scalars['String']['output'];
  /** True where it is the reader's own. */
  readonly own: Scalars['Boolean']['output'];
  /** Who keeps it. */
  readonly ownerName: Scalars['String']['output'];
  /** From 1. */
  readonly revision: Scalars['Int']['output'];
  /** When it was last saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** The search string of its address, without the question mark. */
  readonly search: Scalars['String']['output'];
  /** True where everybody of the municipality may open it; only its owner changes it. */
  readonly shared: Scalars['Boolean']['output'];
};

/** What came of saving or removing a view. */
export type SavedViewChange = {
  readonly __typename?: 'SavedViewChange';
  /** Null where it was done, or stands so already. */
  readonly refusal: Maybe<SavedViewRefusal>;
  /** The view that was saved; null where it was refused or removed. */
  readonly view: Maybe<SavedView>;
  /** The views as they stand now. */
  readonly views: ReadonlyArray<SavedView>;
};

/** Why a view is not saved or removed. `conflict`: it was saved since, in another window; `notOwner`: somebody else shares it; `nameTaken`: the person has another one of that name; `searchNotCanonical`: it says something that the explorer does not read. */
export type SavedViewRefusal =
  | 'conflict'
  | 'nameMissing'
  | 'nameTaken'
  | 'nameTooLong'
  | 'nameUnreadable'
  | 'notFound'
  | 'notOwner'
  | 'notPermitted'
  | 'searchNotCanonical'
  | 'searchTooLong'
  | 'sharingNotPermitted'
  | 'tooMany';

/** The days of a tertial; null for none. */
export type SchedulePeriodInput = {
  /** On that day or after it. */
  readonly closesOn?: InputMaybe<Scalars['String']['input']>;
  /** On that day or after it. */
  readonly dueOn?: InputMaybe<Scalars['String']['input']>;
  /** As 2023-05-01. */
  readonly opensOn?: InputMaybe<Scalars['String']['input']>;
  /** For example 2023T1. */
  readonly period: Scalars['ID']['input'];
};

/** What the work is about; cuts across units. */
export type ServiceArea = {
  readonly __typename?: 'ServiceArea';
  /** Short, and stable within the municipality. */
  readonly code: Scalars['String']['output'];
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** What people call it. */
  readonly name: Scalars['String']['output'];
};

/** Attainment within one service area. */
export type ServiceAreaAttainment = {
  readonly __typename?: 'ServiceAreaAttainment';
  /** One count for each tertial, in order. */
  readonly attainment: ReadonlyArray<AttainmentCount>;
  /** The year and the service area. */
  readonly id: Scalars['ID']['output'];
  /** Which service area. */
  readonly serviceArea: ServiceArea;
};

/** What a service area is called from a day on. */
export type ServiceAreaName = {
  readonly __typename?: 'ServiceAreaName';
  /** The first day, as 2023-05-01; null for always. */
  readonly from: Maybe<Scalars['String']['output']>;
  /** What it is called then. */
  readonly name: Scalars['String']['output'];
  /** True where that day has not come. */
  readonly planned: Scalars['Boolean']['output'];
};

/** A target as people write it. */
export type SetTargetInput = {
  /** Which indicator. */
  readonly indicatorId: Scalars['ID']['input'];
  /** Demanded in a decided plan; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version of the indicator that was seen; where it stands otherwise now, nothing is saved. */
  readonly seen: Scalars['String']['input'];
  /** For example `minst 60 %` or `högst 17 dagar`. */
  readonly text: Scalars['String']['input'];
  /** The year of the plan. */
  readonly year: Scalars['Int']['input'];
};

/** What a municipality has decided for itself. */
export type Settings = {
  readonly __typename?: 'Settings';
  /** True when nobody approves figures of their own. */
  readonly fourEyes: Scalars['Boolean']['output'];
  /** The municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** True when the viewer may change this. */
  readonly mayChange: Scalars['Boolean']['output'];
  /** How many days before the due day a reminder goes out, the most days first. */
  readonly reminderDays: ReadonlyArray<Scalars['Int']['output']>;
};

/** What came of changing the settings. */
export type SettingsChange = {
  readonly __typename?: 'SettingsChange';
  /** Null where they were changed. */
  readonly refusal: Maybe<SettingsRefusal>;
  /** As they stand now; null for whoever has no role. */
  readonly settings: Maybe<Settings>;
};

/** Why the settings are not changed. `notDays`: not at most five numbers from 0 to 60. */
export type SettingsRefusal =
  | 'notDays'
  | 'notPermitted';

/** How far a municipality has come with what it needs before its first tertial. */
export type Setup = {
  readonly __typename?: 'Setup';
  /** The municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** People with a role besides the viewer. */
  readonly people: Scalars['Int']['output'];
  /** Service areas that have not ended. */
  readonly serviceAreas: Scalars['Int']['output'];
  /** Units of the kind unit that have not ended. */
  readonly units: Scalars['Int']['output'];
  /** The years that there is a plan for, oldest first. */
  readonly years: ReadonlyArray<SetupYear>;
};

/** A year's plan and its tertials. */
export type SetupYear = {
  readonly __typename?: 'SetupYear';
  /** The year, for example 2024. */
  readonly id: Scalars['ID']['output'];
  /** How many indicators it has. */
  readonly indicators: Scalars['Int']['output'];
  /** How many of its tertials are open, or have been. */
  readonly opened: Scalars['Int']['output'];
  /** How many of its tertials have days set. */
  readonly scheduled: Scalars['Int']['output'];
  /** How firm the plan is. */
  readonly status: EditionStatus;
  /** The same as a number. */
  readonly year: Scalars['Int']['output'];
};

/** Women, men, or all together. */
export type Sex =
  | 'men'
  | 'total'
  | 'women';

/** A measure that municipalities have in common. */
export type SharedMeasure = {
  readonly __typename?: 'SharedMeasure';
  /** What is counted, of what. */
  readonly description: Scalars['String']['output'];
  /** Which way is good. */
  readonly direction: Direction;
  /** Its code, for example `plan-current`. */
  readonly id: Scalars['ID']['output'];
  /** How many municipalities have released a total of it. */
  readonly municipalities: Scalars['Int']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What the viewer's own municipality calls the indicator that is tied to it, the latest year; null where none is. */
  readonly ownIndicator: Maybe<Scalars['String']['output']>;
  /** Who defines it. */
  readonly source: Scalars['String']['output'];
  /** What its figures are counted in. */
  readonly unit: MeasureUnit;
};

/** What a source says a total would be without a known error. */
export type StateAlternativeInput = {
  /** Which indicator. */
  readonly indicatorId: Scalars['ID']['input'];
  /** What is wrong; demanded with a value. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Who says so; demanded with a value. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Which tertial. */
  readonly tertial: Tertial;
  /** The total without the error; null takes the statement away. */
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Saved, or refused. */
export type StateAlternativeResult = {
  readonly __typename?: 'StateAlternativeResult';
  /** With its results computed anew; null where it was refused. */
  readonly indicator: Maybe<Indicator>;
  /** Null where it was saved. */
  readonly refusal: Maybe<OutcomeRefusal>;
};

/** How a municipality tells status and trend. */
export type StatusScheme = {
  readonly __typename?: 'StatusScheme';
  /** What arrows show. */
  readonly arrow: ArrowCustom;
  /** What trends compare with. */
  readonly compareWith: TrendComparison;
  /** True for the one that holds for what is not released yet. */
  readonly current: Scalars['Boolean']['output'];
  /** The tertials that go by it since they were released with it, for example 2022T3. */
  readonly periods: ReadonlyArray<Scalars['String']['output']>;
  /** 0 for what holds where a municipality has decided nothing; from 1 for its own. */
  readonly revision: Scalars['Int']['output'];
  /** Three or four, from the best to the worst. */
  readonly steps: ReadonlyArray<StatusStep>;
};

/** What came of saving a scheme. */
export type StatusSchemeChange = {
  readonly __typename?: 'StatusSchemeChange';
  /** Null where it was saved, or stands so already. */
  readonly refusal: Maybe<StatusSchemeRefusal>;
  /** The schemes as they stand now. */
  readonly schemes: ReadonlyArray<StatusScheme>;
};

/** Why a scheme is not saved. `conflict`: somebody else has changed it since. */
export type StatusSchemeRefusal =
  | 'conflict'
  | 'notPermitted'
  | 'shareOutOfRange'
  | 'sharesNotFalling'
  | 'stepsIncomplete'
  | 'symbolTwice'
  | 'wordTooLong'
  | 'wordTwice'
  | 'wordUnreadable';

/** One step of status. */
export type StatusStep = {
  readonly __typename?: 'StatusStep';
  /** The share of the target, between 0 and 1, from which it holds; null for the first and the last step. */
  readonly share: Maybe<Scalars['Decimal']['output']>;
  /** Its shape. */
  readonly symbol: StepSymbol;
  /** What it is to the rules. */
  readonly verdict: Verdict;
  /** The municipality's own word; null for the product's, in the reader's language. */
  readonly word: Maybe<Scalars['String']['output']>;
};

/** One step as it is to be. */
export type StatusStepInput = {
  /** Between 0 and 1, falling; left out for the first and the last step. */
  readonly share?: InputMaybe<Scalars['Decimal']['input']>;
  /** No two steps have the same. */
  readonly symbol: StepSymbol;
  /** What it is to the rules: met, (nearly,) partly, notMet. */
  readonly verdict: Verdict;
  /** 1 to 24 characters; left out for the product's word. */
  readonly word?: InputMaybe<Scalars['String']['input']>;
};

/** A shape that stands for a step of status. They differ in form, so that none needs its colour. */
export type StepSymbol =
  | 'check'
  | 'cross'
  | 'diamond'
  | 'half'
  | 'square'
  | 'star'
  | 'threeQuarters'
  | 'triangle';

/** A cell that does not show the last that was saved in it. */
export type StrayedOutcome = {
  readonly __typename?: 'StrayedOutcome';
  /** What differs where it was altered, for example value and misreport. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Which indicator. */
  readonly indicatorCode: Scalars['String']['output'];
  /** See the code. */
  readonly indicatorName: Scalars['String']['output'];
  /** altered: it shows something else; neverSaved: nothing was ever saved there; gone: it shows nothing at all. */
  readonly kind: Scalars['String']['output'];
  /** For example 2022T3. */
  readonly period: Scalars['ID']['output'];
  /** Women, men, or all. */
  readonly sex: Sex;
  /** Whose figure. */
  readonly unitName: Scalars['String']['output'];
};

/** Exactly one of the fields. */
export type SubjectInput =
  /** An assignment. */
  { readonly assignmentId: Scalars['ID']['input']; readonly goalId?: never; readonly indicatorId?: never; }
  |  /** A committee goal. */
  { readonly assignmentId?: never; readonly goalId: Scalars['ID']['input']; readonly indicatorId?: never; }
  |  /** An indicator. */
  { readonly assignmentId?: never; readonly goalId?: never; readonly indicatorId: Scalars['ID']['input']; };

/** What is planned for a unit or a service area from a day on, to take back; what is planned last is taken back first. */
export type TakeBackPlannedInput = {
  /** From which day it was to hold, `YYYY-MM-DD`. */
  readonly from: Scalars['String']['input'];
  /** Which one. */
  readonly id: Scalars['ID']['input'];
};

/** What came of taking a year back. */
export type TakeBackYearResult = PlanRefused | YearTakenBack;

/** What an outcome is to reach. */
export type Target = {
  readonly __typename?: 'Target';
  /** How the outcome is compared. */
  readonly operator: TargetOperator;
  /** The upper end of a band. */
  readonly upper: Maybe<Scalars['Decimal']['output']>;
  /** The value, or the lower end of a band. */
  readonly value: Scalars['Decimal']['output'];
};

/** A target that was another one before. */
export type TargetChange = {
  readonly __typename?: 'TargetChange';
  /** The target before. */
  readonly from: Target;
  /** Where the change is told, and why it was made where that is known. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** The targets of all indicators through the years. */
export type TargetHistory = {
  readonly __typename?: 'TargetHistory';
  /** One for each indicator and year, by year and then in the order of the goal chain. */
  readonly rows: ReadonlyArray<TargetHistoryRow>;
  /** All of them in numbers. */
  readonly summary: TargetSummary;
};

/** One indicator's target in one year, and what became of it. */
export type TargetHistoryRow = {
  readonly __typename?: 'TargetHistoryRow';
  /** Stable within the year. */
  readonly code: Scalars['String']['output'];
  /** How many decimals are shown. */
  readonly decimals: Scalars['Int']['output'];
  /** Stable; the id of the indicator. */
  readonly id: Scalars['ID']['output'];
  /** As it was worded that year. */
  readonly name: Scalars['String']['output'];
  /** What became of the demand the year after. */
  readonly next: DemandMove;
  /** Why it was set so, where that is known. */
  readonly nextNote: Maybe<Scalars['String']['output']>;
  /** The target of the year after. */
  readonly nextTarget: Maybe<Target>;
  /** Whether the target was reached; null where that is not known. */
  readonly reached: Maybe<Scalars['Boolean']['output']>;
  /** The figure against the target; null where the year's end may not be told. */
  readonly status: Maybe<AttainmentStatus>;
  /** The target that held at the year's end. */
  readonly target: Maybe<Target>;
  /** What its figures are counted in. */
  readonly unit: MeasureUnit;
  /** The figure at the year's end. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
  /** With how many decimals to show it. */
  readonly valueDecimals: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** What happened to a target's value since the edition before, literally: 40 % after 50 % is lowered, whatever is good. */
export type TargetMove =
  | 'kept'
  | 'lowered'
  | 'missing'
  | 'new'
  | 'raised';

/** How an outcome is to be compared with the target. */
export type TargetOperator =
  | 'atLeast'
  | 'atMost'
  | 'between';

/** A target as it was once set. */
export type TargetRevision = {
  readonly __typename?: 'TargetRevision';
  /** The indicator and the revision. */
  readonly id: Scalars['ID']['output'];
  /** Why it was set so, where that is known. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** From 1 within the year. */
  readonly revision: Scalars['Int']['output'];
  /** When; null for what came with the plan. */
  readonly savedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who; null for what came with the plan. */
  readonly savedBy: Maybe<Scalars['String']['output']>;
  /** What was to be reached. */
  readonly target: Target;
};

/** How realistic targets have been, in numbers. */
export type TargetSummary = {
  readonly __typename?: 'TargetSummary';
  /** Made easier the year after they were missed. */
  readonly easedAfterMissed: Scalars['Int']['output'];
  /** Made harder the year after they were reached. */
  readonly hardenedAfterReached: Scalars['Int']['output'];
  /** Kept the year after they were missed. */
  readonly keptAfterMissed: Scalars['Int']['output'];
  /** Targets that a figure was held against at the year's end. */
  readonly measured: Scalars['Int']['output'];
  /** Those that were not. */
  readonly missed: Scalars['Int']['output'];
  /** Those that were reached. */
  readonly reached: Scalars['Int']['output'];
};

/** A third of the calendar year: T1 January to April, T2 May to August, T3 September to December. */
export type Tertial =
  | 'T1'
  | 'T2'
  | 'T3';

/** All units together in one tertial, for everybody. */
export type TertialTotal = {
  readonly __typename?: 'TertialTotal';
  /** Why there is no figure. */
  readonly absence: Maybe<Absence>;
  /** Of a share. */
  readonly denominator: Maybe<Scalars['Decimal']['output']>;
  /** The edition and the tertial. */
  readonly id: Scalars['ID']['output'];
  /** Of a share. */
  readonly numerator: Maybe<Scalars['Decimal']['output']>;
  /** How many units gave a figure. */
  readonly reportedUnits: Scalars['Int']['output'];
  /** Which tertial. */
  readonly tertial: Tertial;
  /** In the unit of the indicator. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/** Why a comment or a judgement is not saved. `reasonMissing`: the judgement departs from the figures, or the reason `other` has no words. `verdictNotInScheme`: the municipality has no such step in the tertial. */
export type TextRefusal =
  | 'notFound'
  | 'notPermitted'
  | 'periodLocked'
  | 'periodUpcoming'
  | 'reasonMissing'
  | 'tooLong'
  | 'unreadable'
  | 'verdictNotInScheme';

/** How time works: each tertial alone, year to date, or the level at the end. */
export type Timing =
  | 'cumulative'
  | 'period'
  | 'stock';

/** What waits for the viewer. */
export type ToDo = {
  readonly __typename?: 'ToDo';
  /** Always `toDo`. */
  readonly id: Scalars['ID']['output'];
  /** The tertials that are open, with the reports that wait for the viewer. */
  readonly open: ReadonlyArray<Reporting>;
  /** Requests for correction that wait for the viewer's decision. */
  readonly requests: ReadonlyArray<CorrectionRequest>;
};

/** The latest figure against an earlier one. */
export type Trend = {
  readonly __typename?: 'Trend';
  /** What its arrow is to show. */
  readonly arrow: ArrowCustom;
  /** The difference in the unit of the indicator. */
  readonly change: Scalars['Decimal']['output'];
  /** By which custom that period was chosen. */
  readonly comparedWith: TrendComparison;
  /** Where the figure is heading. */
  readonly direction: TrendDirection;
  /** True where so few were counted that chance alone may have made the change: then it is neither good nor bad, and has no arrow. */
  readonly noise: Scalars['Boolean']['output'];
  /** Whether that is good. */
  readonly quality: TrendQuality;
  /** The period compared with, for example 2022T2. */
  readonly since: Scalars['String']['output'];
};

/** What the latest figure is held against: the nearest one before it, that of the same tertial a year ago, or that of the end of last year. */
export type TrendComparison =
  | 'lastTertial'
  | 'lastYearEnd'
  | 'sameTertialLastYear';

/** Where a figure is heading since the one before it. */
export type TrendDirection =
  | 'down'
  | 'same'
  | 'up';

/** Whether that is good for this indicator. */
export type TrendQuality =
  | 'better'
  | 'neutral'
  | 'worse';

/** A part of the organisation. */
export type Unit = {
  readonly __typename?: 'Unit';
  /** Short, and stable within the municipality. */
  readonly code: Scalars['String']['output'];
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** Where in the organisation it stands. */
  readonly kind: UnitKind;
  /** What people call it. */
  readonly name: Scalars['String']['output'];
};

/** Where in the organisation a unit stands. */
export type UnitKind =
  | 'committee'
  | 'department'
  | 'division'
  | 'unit';

/** A unit as it was on the last day of a year; in the year that is running, as it is. */
export type UnitOfYear = {
  readonly __typename?: 'UnitOfYear';
  /** Short, and stable within the municipality. */
  readonly code: Scalars['String']['output'];
  /** The name of the division that it stood in; null where it stood in none. */
  readonly divisionName: Maybe<Scalars['String']['output']>;
  /** The unit's own, the same in every year. */
  readonly id: Scalars['ID']['output'];
  /** Where in the organisation it stands. */
  readonly kind: UnitKind;
  /** What people called it. */
  readonly name: Scalars['String']['output'];
};

/** Where a unit stands, and what it is called, from a day on, which may lie ahead. */
export type UnitPlacement = {
  readonly __typename?: 'UnitPlacement';
  /** The first day, as 2023-05-01; null for always. */
  readonly from: Maybe<Scalars['String']['output']>;
  /** What it was called. */
  readonly name: Scalars['String']['output'];
  /** The name of the unit above it; null for the root. */
  readonly parentName: Maybe<Scalars['String']['output']>;
  /** True where that day has not come. */
  readonly planned: Scalars['Boolean']['output'];
};

/** What a responsible person concludes. */
export type Verdict =
  | 'met'
  | 'nearly'
  | 'notMet'
  | 'partly';

/** The signed-in person. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The year to show first: the latest one that has outcomes. */
  readonly defaultYear: Scalars['Int']['output'];
  /** True when sample people may sign in without a password. */
  readonly demo: Scalars['Boolean']['output'];
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** The municipality that the person is signed in to. */
  readonly municipality: Municipality;
  /** What the person is called. */
  readonly name: Scalars['String']['output'];
  /** All roles, in whatever branch. */
  readonly roles: ReadonlyArray<Role>;
  /** The years there is something to read about, oldest first. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/** The words, and what they are about. */
export type WriteCommentInput = {
  /** At most 10,000 characters; an empty text withdraws the comment. */
  readonly body: Scalars['String']['input'];
  /** The revision that the person saw; 0 where there was no comment. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** What the words are about. */
  readonly subject: SubjectInput;
  /** Which tertial. */
  readonly tertial: Tertial;
};

/** What came of saving a comment. */
export type WriteCommentResult = CommentConflict | CommentRefused | CommentWritten;

/** A year's edition of the goal chain with all that was reported on it. */
export type Year = {
  readonly __typename?: 'Year';
  /** One count for each tertial, in order. */
  readonly attainment: ReadonlyArray<AttainmentCount>;
  /** Indicators of the year before that nobody carried on. */
  readonly dropped: ReadonlyArray<DroppedIndicator>;
  /** The committee goals in the order of the goal chain. */
  readonly goals: ReadonlyArray<CommitteeGoal>;
  /** The year, for example 2022. */
  readonly id: Scalars['ID']['output'];
  /** All indicators in the order of the goal chain. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** The latest tertial with a figure; T1 where there is none. */
  readonly latestTertial: Tertial;
  /** The goals of the council, in order. */
  readonly overarchingGoals: ReadonlyArray<OverarchingGoal>;
  /** The three tertials, in order. */
  readonly periods: ReadonlyArray<Period>;
  /** Attainment in each service area that has an indicator. */
  readonly serviceAreas: ReadonlyArray<ServiceAreaAttainment>;
  /** How firm the plan is. */
  readonly status: EditionStatus;
  /** Units that report or are concerned by an indicator of the year. */
  readonly units: ReadonlyArray<UnitOfYear>;
  /** The same as a number. */
  readonly year: Scalars['Int']['output'];
};

/** It is there no more. */
export type YearTakenBack = {
  readonly __typename?: 'YearTakenBack';
  /** Which year. */
  readonly year: Scalars['Int']['output'];
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
  ChangePlanResult:
    | ( Omit<PlanChanged, 'plan'> & { plan: _RefType['EditablePlan'] } & { __typename: 'PlanChanged' } )
    | ( Omit<PlanRefused, 'meanwhile' | 'problems'> & { meanwhile?: Maybe<_RefType['PlanMeanwhile']>, problems: ReadonlyArray<_RefType['PlanProblem']> } & { __typename: 'PlanRefused' } )
  ;
  JudgeResult:
    | ( Omit<Judged, 'review'> & { review: _RefType['Review'] } & { __typename: 'Judged' } )
    | ( Omit<JudgementConflict, 'current'> & { current?: Maybe<_RefType['Judgement']> } & { __typename: 'JudgementConflict' } )
    | ( Omit<JudgementRefused, 'reason'> & { reason: _RefType['TextRefusal'] } & { __typename: 'JudgementRefused' } )
  ;
  RecordOutcomeResult:
    | ( Omit<OutcomeConflict, 'current'> & { current: _RefType['Outcome'] } & { __typename: 'OutcomeConflict' } )
    | ( Omit<OutcomeRecorded, 'indicator' | 'outcome' | 'saved' | 'year'> & { indicator: _RefType['Indicator'], outcome: _RefType['Outcome'], saved: _RefType['SavedFigure'], year: _RefType['Year'] } & { __typename: 'OutcomeRecorded' } )
    | ( Omit<OutcomeRefused, 'reason'> & { reason: _RefType['OutcomeRefusal'] } & { __typename: 'OutcomeRefused' } )
  ;
  TakeBackYearResult:
    | ( Omit<PlanRefused, 'meanwhile' | 'problems'> & { meanwhile?: Maybe<_RefType['PlanMeanwhile']>, problems: ReadonlyArray<_RefType['PlanProblem']> } & { __typename: 'PlanRefused' } )
    | ( YearTakenBack & { __typename: 'YearTakenBack' } )
  ;
  WriteCommentResult:
    | ( CommentConflict & { __typename: 'CommentConflict' } )
    | ( Omit<CommentRefused, 'reason'> & { reason: _RefType['TextRefusal'] } & { __typename: 'CommentRefused' } )
    | ( Omit<CommentWritten, 'review'> & { review: _RefType['Review'] } & { __typename: 'CommentWritten' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<'notMeasured' | 'notDelivered' | 'notApplicable' | 'secret'>;
  Activity: ResolverTypeWrapper<Activity>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddPersonInput: AddPersonInput;
  AddServiceAreaInput: AddServiceAreaInput;
  AddUnitInput: AddUnitInput;
  Aggregation: ResolverTypeWrapper<'weighted' | 'mean' | 'sum' | 'last' | 'central'>;
  Alternative: ResolverTypeWrapper<Omit<Alternative, 'status'> & { status: ResolversTypes['AttainmentStatus'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnalysedArea: ResolverTypeWrapper<AnalysedArea>;
  AnalysedGoal: ResolverTypeWrapper<AnalysedGoal>;
  AnalysedIndicator: ResolverTypeWrapper<Omit<AnalysedIndicator, 'aggregation' | 'construction' | 'direction' | 'target' | 'targetMove' | 'timing' | 'unit'> & { aggregation: ResolversTypes['Aggregation'], construction: ResolversTypes['Construction'], direction: ResolversTypes['Direction'], target?: Maybe<ResolversTypes['Target']>, targetMove: ResolversTypes['TargetMove'], timing: ResolversTypes['Timing'], unit: ResolversTypes['MeasureUnit'] }>;
  AnalysedUnit: ResolverTypeWrapper<AnalysedUnit>;
  Analysis: ResolverTypeWrapper<Omit<Analysis, 'indicators' | 'level'> & { indicators: ReadonlyArray<ResolversTypes['AnalysedIndicator']>, level: ResolversTypes['AnalysisLevel'] }>;
  AnalysisLevel: ResolverTypeWrapper<'totals' | 'units'>;
  ArrowCustom: ResolverTypeWrapper<'direction' | 'quality'>;
  Assignment: ResolverTypeWrapper<Omit<Assignment, 'reviews'> & { reviews: ReadonlyArray<ResolversTypes['Review']> }>;
  AssignmentInput: AssignmentInput;
  AttainmentCount: ResolverTypeWrapper<Omit<AttainmentCount, 'tertial'> & { tertial: ResolversTypes['Tertial'] }>;
  AttainmentStatus: ResolverTypeWrapper<'met' | 'nearly' | 'partly' | 'notMet' | 'notMeasured' | 'notReported' | 'notDue'>;
  Browser: ResolverTypeWrapper<'edge' | 'firefox' | 'opera' | 'chrome' | 'safari' | 'other'>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeed>;
  CarryIndicatorInput: CarryIndicatorInput;
  Carrying: ResolverTypeWrapper<'keep' | 'reword' | 'split' | 'retire'>;
  CellInput: CellInput;
  CellResult: ResolverTypeWrapper<Omit<CellResult, 'refusal'> & { refusal?: Maybe<ResolversTypes['OutcomeRefusal']> }>;
  CellsAnswered: ResolverTypeWrapper<Omit<CellsAnswered, 'report' | 'results'> & { report?: Maybe<ResolversTypes['Report']>, results: ReadonlyArray<ResolversTypes['CellResult']> }>;
  ChangeOrganisationInput: ChangeOrganisationInput;
  ChangePeopleInput: ChangePeopleInput;
  ChangePersonInput: ChangePersonInput;
  ChangePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePlanResult']>;
  ChangeSettingsInput: ChangeSettingsInput;
  Comment: ResolverTypeWrapper<Comment>;
  CommentConflict: ResolverTypeWrapper<CommentConflict>;
  CommentRefused: ResolverTypeWrapper<Omit<CommentRefused, 'reason'> & { reason: ResolversTypes['TextRefusal'] }>;
  CommentWritten: ResolverTypeWrapper<Omit<CommentWritten, 'review'> & { review: ResolversTypes['Review'] }>;
  CommitteeGoal: ResolverTypeWrapper<Omit<CommitteeGoal, 'assignments' | 'attainment' | 'indicators' | 'overarchingGoal' | 'reviews'> & { assignments: ReadonlyArray<ResolversTypes['Assignment']>, attainment: ReadonlyArray<ResolversTypes['AttainmentCount']>, indicators: ReadonlyArray<ResolversTypes['Indicator']>, overarchingGoal: ResolversTypes['OverarchingGoal'], reviews: ReadonlyArray<ResolversTypes['Review']> }>;
  CommitteeGoalInput: CommitteeGoalInput;
  ComparedMunicipality: ResolverTypeWrapper<ComparedMunicipality>;
  Comparison: ResolverTypeWrapper<Omit<Comparison, 'measure' | 'sex' | 'totals'> & { measure: ResolversTypes['SharedMeasure'], sex: ResolversTypes['Sex'], totals: ReadonlyArray<ResolversTypes['ReleasedTotal']> }>;
  Completeness: ResolverTypeWrapper<Completeness>;
  Construction: ResolverTypeWrapper<'ratio' | 'count' | 'value'>;
  CorrectOutcomeInput: CorrectOutcomeInput;
  CorrectionAnswered: ResolverTypeWrapper<Omit<CorrectionAnswered, 'refusal' | 'request'> & { refusal?: Maybe<ResolversTypes['CorrectionRefusal']>, request?: Maybe<ResolversTypes['CorrectionRequest']> }>;
  CorrectionRefusal: ResolverTypeWrapper<'notPermitted' | 'notFound' | 'reasonMissing' | 'unreadable' | 'tooLong' | 'wrongState' | 'conflict' | 'nothingToMark' | 'notNeeded' | 'handedIn' | 'mayOnlyDecline'>;
  CorrectionRequest: ResolverTypeWrapper<Omit<CorrectionRequest, 'current' | 'hindrance' | 'sex' | 'unit'> & { current?: Maybe<ResolversTypes['ReportFigure']>, hindrance?: Maybe<ResolversTypes['CorrectionRefusal']>, sex: ResolversTypes['Sex'], unit: ResolversTypes['Unit'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideCorrectionInput: DecideCorrectionInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DemandMove: ResolverTypeWrapper<'harder' | 'easier' | 'kept' | 'other' | 'none'>;
  Deputy: ResolverTypeWrapper<Deputy>;
  Direction: ResolverTypeWrapper<'higher' | 'lower' | 'band'>;
  DroppedIndicator: ResolverTypeWrapper<Omit<DroppedIndicator, 'lastAlternative' | 'lastTertial' | 'target' | 'unit'> & { lastAlternative?: Maybe<ResolversTypes['Alternative']>, lastTertial?: Maybe<ResolversTypes['Tertial']>, target?: Maybe<ResolversTypes['Target']>, unit: ResolversTypes['MeasureUnit'] }>;
  EarlierFigure: ResolverTypeWrapper<Omit<EarlierFigure, 'figure'> & { figure: ResolversTypes['ReportFigure'] }>;
  EditablePlan: ResolverTypeWrapper<Omit<EditablePlan, 'indicators' | 'lockedTertials' | 'obstacles' | 'previous' | 'sharedMeasures' | 'status' | 'units'> & { indicators: ReadonlyArray<ResolversTypes['PlannedIndicator']>, lockedTertials: ReadonlyArray<ResolversTypes['Tertial']>, obstacles: ReadonlyArray<ResolversTypes['PlanObstacle']>, previous: ReadonlyArray<ResolversTypes['PreviousIndicator']>, sharedMeasures: ReadonlyArray<ResolversTypes['PlannedMeasure']>, status: ResolversTypes['EditionStatus'], units: ReadonlyArray<ResolversTypes['Unit']> }>;
  EditionChange: ResolverTypeWrapper<'split' | 'uncertain' | 'renamed' | 'redefined' | 'otherMethod' | 'otherMeasure' | 'otherDirection' | 'movedGoal' | 'movedArea' | 'movedUnit'>;
  EditionStatus: ResolverTypeWrapper<'draft' | 'decided' | 'fragment'>;
  EditionTotals: ResolverTypeWrapper<Omit<EditionTotals, 'target' | 'tertials'> & { target?: Maybe<ResolversTypes['Target']>, tertials: ReadonlyArray<ResolversTypes['TertialTotal']> }>;
  EndDeputyInput: EndDeputyInput;
  EndPersonInput: EndPersonInput;
  EndServiceAreaInput: EndServiceAreaInput;
  EndUnitInput: EndUnitInput;
  EndingUnit: ResolverTypeWrapper<EndingUnit>;
  EntryInput: EntryInput;
  EntryWarning: ResolverTypeWrapper<'doubtfulZero' | 'moreThanAnswered' | 'partsDisagree' | 'magnitude' | 'cumulativeFell' | 'belowExpected' | 'aboveExpected' | 'jump'>;
  FigureColumns: ResolverTypeWrapper<FigureColumns>;
  FigureStage: ResolverTypeWrapper<'preliminary' | 'approved' | 'published'>;
  History: ResolverTypeWrapper<Omit<History, 'revisions'> & { revisions: ReadonlyArray<ResolversTypes['OutcomeRevision']> }>;
  HistoryBreak: ResolverTypeWrapper<HistoryBreak>;
  HistoryCheck: ResolverTypeWrapper<Omit<HistoryCheck, 'strayed'> & { strayed: ReadonlyArray<ResolversTypes['StrayedOutcome']> }>;
  HistoryFilter: HistoryFilter;
  Indicator: ResolverTypeWrapper<Omit<Indicator, 'aggregation' | 'concernedUnits' | 'construction' | 'direction' | 'dueTertials' | 'goal' | 'latestTertial' | 'lineage' | 'predecessor' | 'reportingUnits' | 'results' | 'status' | 'target' | 'targetChange' | 'timing' | 'trend' | 'unit'> & { aggregation: ResolversTypes['Aggregation'], concernedUnits: ReadonlyArray<ResolversTypes['Unit']>, construction: ResolversTypes['Construction'], direction: ResolversTypes['Direction'], dueTertials: ReadonlyArray<ResolversTypes['Tertial']>, goal: ResolversTypes['CommitteeGoal'], latestTertial?: Maybe<ResolversTypes['Tertial']>, lineage: ResolversTypes['Lineage'], predecessor?: Maybe<ResolversTypes['Predecessor']>, reportingUnits: ReadonlyArray<ResolversTypes['Unit']>, results: ReadonlyArray<ResolversTypes['Result']>, status: ResolversTypes['AttainmentStatus'], target?: Maybe<ResolversTypes['Target']>, targetChange?: Maybe<ResolversTypes['TargetChange']>, timing: ResolversTypes['Timing'], trend?: Maybe<ResolversTypes['Trend']>, unit: ResolversTypes['MeasureUnit'] }>;
  IndicatorChange: ResolverTypeWrapper<IndicatorChange>;
  IndicatorInput: IndicatorInput;
  IndicatorLineage: ResolverTypeWrapper<Omit<IndicatorLineage, 'editions'> & { editions: ReadonlyArray<ResolversTypes['LineageEdition']> }>;
  IndicatorTable: ResolverTypeWrapper<IndicatorTable>;
  IndicatorTotals: ResolverTypeWrapper<Omit<IndicatorTotals, 'editions'> & { editions: ReadonlyArray<ResolversTypes['EditionTotals']> }>;
  JudgeInput: JudgeInput;
  JudgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JudgeResult']>;
  Judged: ResolverTypeWrapper<Omit<Judged, 'review'> & { review: ResolversTypes['Review'] }>;
  Judgement: ResolverTypeWrapper<Omit<Judgement, 'reasonCode' | 'verdict'> & { reasonCode?: Maybe<ResolversTypes['JudgementReason']>, verdict: ResolversTypes['Verdict'] }>;
  JudgementConflict: ResolverTypeWrapper<Omit<JudgementConflict, 'current'> & { current?: Maybe<ResolversTypes['Judgement']> }>;
  JudgementReason: ResolverTypeWrapper<'targetUnrealistic' | 'targetRealisticNotReached' | 'misreport' | 'strongTrend' | 'fewObservations' | 'hardToMeasure' | 'dependsOnOthers' | 'other'>;
  JudgementRefused: ResolverTypeWrapper<Omit<JudgementRefused, 'reason'> & { reason: ResolversTypes['TextRefusal'] }>;
  JudgementRevision: ResolverTypeWrapper<Omit<JudgementRevision, 'reasonCode' | 'tertial' | 'verdict'> & { reasonCode?: Maybe<ResolversTypes['JudgementReason']>, tertial: ResolversTypes['Tertial'], verdict: ResolversTypes['Verdict'] }>;
  Lineage: ResolverTypeWrapper<'kept' | 'reworded' | 'split' | 'new' | 'uncertain'>;
  LineageEdition: ResolverTypeWrapper<Omit<LineageEdition, 'aggregation' | 'changes' | 'construction' | 'direction' | 'lineage' | 'next' | 'status' | 'targets' | 'tertials' | 'timing' | 'unit'> & { aggregation: ResolversTypes['Aggregation'], changes: ReadonlyArray<ResolversTypes['EditionChange']>, construction: ResolversTypes['Construction'], direction: ResolversTypes['Direction'], lineage: ResolversTypes['Lineage'], next: ResolversTypes['DemandMove'], status: ResolversTypes['EditionStatus'], targets: ReadonlyArray<ResolversTypes['TargetRevision']>, tertials: ReadonlyArray<ResolversTypes['LineageTertial']>, timing: ResolversTypes['Timing'], unit: ResolversTypes['MeasureUnit'] }>;
  LineageFigure: ResolverTypeWrapper<Omit<LineageFigure, 'absence' | 'sex' | 'status'> & { absence?: Maybe<ResolversTypes['Absence']>, sex: ResolversTypes['Sex'], status: ResolversTypes['AttainmentStatus'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LineageJudgement: ResolverTypeWrapper<Omit<LineageJudgement, 'reasonCode' | 'verdict'> & { reasonCode?: Maybe<ResolversTypes['JudgementReason']>, verdict: ResolversTypes['Verdict'] }>;
  LineageTertial: ResolverTypeWrapper<Omit<LineageTertial, 'alternative' | 'figures' | 'judgement' | 'stage' | 'state' | 'tertial' | 'trend' | 'units'> & { alternative?: Maybe<ResolversTypes['Alternative']>, figures: ReadonlyArray<ResolversTypes['LineageFigure']>, judgement?: Maybe<ResolversTypes['LineageJudgement']>, stage: ResolversTypes['FigureStage'], state: ResolversTypes['PeriodState'], tertial: ResolversTypes['Tertial'], trend?: Maybe<ResolversTypes['Trend']>, units: ReadonlyArray<ResolversTypes['LineageUnitFigure']> }>;
  LineageUnitFigure: ResolverTypeWrapper<Omit<LineageUnitFigure, 'absence' | 'sex' | 'status'> & { absence?: Maybe<ResolversTypes['Absence']>, sex: ResolversTypes['Sex'], status?: Maybe<ResolversTypes['AttainmentStatus']> }>;
  LockReason: ResolverTypeWrapper<'periodUpcoming' | 'periodLocked' | 'reportHandedIn' | 'reportApproved' | 'notDue' | 'notPermitted'>;
  MarkMisreportInput: MarkMisreportInput;
  MeasureUnit: ResolverTypeWrapper<'percent' | 'count' | 'days' | 'scale' | 'index' | 'tkr'>;
  MergeUnitsInput: MergeUnitsInput;
  MoveDirection: ResolverTypeWrapper<'up' | 'down'>;
  MoveRefusal: ResolverTypeWrapper<'periodUpcoming' | 'periodLocked' | 'wrongState' | 'incomplete' | 'commentMissing' | 'ownFigures' | 'tooLong' | 'unreadable' | 'notPermitted' | 'notFound' | 'conflict'>;
  MoveReportsInput: MoveReportsInput;
  MoveResult: ResolverTypeWrapper<Omit<MoveResult, 'refusal'> & { refusal?: Maybe<ResolversTypes['MoveRefusal']> }>;
  MoveUnitInput: MoveUnitInput;
  Municipality: ResolverTypeWrapper<Municipality>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameDeputyInput: NameDeputyInput;
  NumberColumn: ResolverTypeWrapper<Scalars['NumberColumn']['output']>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'units'> & { units: ReadonlyArray<ResolversTypes['OrganisationUnit']> }>;
  OrganisationArea: ResolverTypeWrapper<OrganisationArea>;
  OrganisationChange: ResolverTypeWrapper<Omit<OrganisationChange, 'organisation' | 'refusal'> & { organisation?: Maybe<ResolversTypes['Organisation']>, refusal?: Maybe<ResolversTypes['OrganisationRefusal']> }>;
  OrganisationRefusal: ResolverTypeWrapper<'notPermitted' | 'notFound' | 'nameMissing' | 'nameTooLong' | 'nameUnreadable' | 'codeForm' | 'codeTaken' | 'notDay' | 'changePlanned' | 'dayTooEarly' | 'circular' | 'parentEnded' | 'kindAbove' | 'isRoot' | 'hasUnitsBelow' | 'reportOpen' | 'alreadyEnded' | 'sameUnit' | 'reasonMissing' | 'changedMeanwhile'>;
  OrganisationUnit: ResolverTypeWrapper<Omit<OrganisationUnit, 'kind'> & { kind: ResolversTypes['UnitKind'] }>;
  Outcome: ResolverTypeWrapper<Omit<Outcome, 'absence' | 'corrections' | 'lock' | 'sex' | 'tertial' | 'unit'> & { absence?: Maybe<ResolversTypes['Absence']>, corrections: ReadonlyArray<ResolversTypes['OutcomeAct']>, lock?: Maybe<ResolversTypes['LockReason']>, sex: ResolversTypes['Sex'], tertial: ResolversTypes['Tertial'], unit: ResolversTypes['Unit'] }>;
  OutcomeAct: ResolverTypeWrapper<'markMisreport' | 'unmarkMisreport' | 'correct' | 'requestCorrection' | 'requestMisreport'>;
  OutcomeConflict: ResolverTypeWrapper<Omit<OutcomeConflict, 'current'> & { current: ResolversTypes['Outcome'] }>;
  OutcomeOrigin: ResolverTypeWrapper<'typed' | 'pasted' | 'imported' | 'sample'>;
  OutcomeRecorded: ResolverTypeWrapper<Omit<OutcomeRecorded, 'indicator' | 'outcome' | 'saved' | 'year'> & { indicator: ResolversTypes['Indicator'], outcome: ResolversTypes['Outcome'], saved: ResolversTypes['SavedFigure'], year: ResolversTypes['Year'] }>;
  OutcomeRefusal: ResolverTypeWrapper<'notPermitted' | 'notFound' | 'periodUpcoming' | 'periodLocked' | 'reportHandedIn' | 'reportApproved' | 'notDue' | 'notReportingUnit' | 'ratioNotAsked' | 'negative' | 'aboveHundred' | 'outsideScale' | 'numeratorAboveDenominator' | 'denominatorZero' | 'notWhole' | 'tooManyDigits' | 'surveyNotAsked' | 'answersAboveInvited' | 'nobodyAnswered' | 'sexNotAsked' | 'reasonMissing' | 'ownFigures' | 'nothingToMark' | 'unreadable' | 'tooLong'>;
  OutcomeRefused: ResolverTypeWrapper<Omit<OutcomeRefused, 'reason'> & { reason: ResolversTypes['OutcomeRefusal'] }>;
  OutcomeRevision: ResolverTypeWrapper<Omit<OutcomeRevision, 'before' | 'figure' | 'measureUnit' | 'origin' | 'sex' | 'unit'> & { before?: Maybe<ResolversTypes['ReportFigure']>, figure?: Maybe<ResolversTypes['ReportFigure']>, measureUnit: ResolversTypes['MeasureUnit'], origin: ResolversTypes['OutcomeOrigin'], sex: ResolversTypes['Sex'], unit: ResolversTypes['Unit'] }>;
  OverarchingGoal: ResolverTypeWrapper<Omit<OverarchingGoal, 'assignments' | 'goals'> & { assignments: ReadonlyArray<ResolversTypes['Assignment']>, goals: ReadonlyArray<ResolversTypes['CommitteeGoal']> }>;
  OverarchingGoalInput: OverarchingGoalInput;
  Overview: ResolverTypeWrapper<Omit<Overview, 'actions' | 'before' | 'comparedWith' | 'divergences' | 'editionStatus' | 'fallen' | 'gaps' | 'groups' | 'lacking' | 'misreports' | 'neverMeasured' | 'now' | 'risen' | 'stage' | 'state' | 'tertial' | 'tertials'> & { actions: ReadonlyArray<ResolversTypes['OverviewAction']>, before?: Maybe<ResolversTypes['AttainmentCount']>, comparedWith: ResolversTypes['TrendComparison'], divergences: ReadonlyArray<ResolversTypes['OverviewDivergence']>, editionStatus: ResolversTypes['EditionStatus'], fallen: ReadonlyArray<ResolversTypes['OverviewIndicator']>, gaps: ReadonlyArray<ResolversTypes['OverviewGap']>, groups: ReadonlyArray<ResolversTypes['OverviewGroup']>, lacking: ReadonlyArray<ResolversTypes['OverviewUnit']>, misreports: ReadonlyArray<ResolversTypes['OverviewMisreport']>, neverMeasured: ReadonlyArray<ResolversTypes['OverviewIndicator']>, now: ResolversTypes['AttainmentCount'], risen: ReadonlyArray<ResolversTypes['OverviewIndicator']>, stage: ResolversTypes['FigureStage'], state: ResolversTypes['PeriodState'], tertial: ResolversTypes['Tertial'], tertials: ReadonlyArray<ResolversTypes['AttainmentCount']> }>;
  OverviewAction: ResolverTypeWrapper<Omit<OverviewAction, 'kind'> & { kind: ResolversTypes['OverviewActionKind'] }>;
  OverviewActionKind: ResolverTypeWrapper<'explain' | 'remind' | 'approve' | 'correct' | 'judge' | 'turn' | 'closeGap'>;
  OverviewDivergence: ResolverTypeWrapper<Omit<OverviewDivergence, 'computed' | 'judged' | 'reasonCode'> & { computed: ResolversTypes['Verdict'], judged: ResolversTypes['Verdict'], reasonCode?: Maybe<ResolversTypes['JudgementReason']> }>;
  OverviewFigure: ResolverTypeWrapper<Omit<OverviewFigure, 'absence'> & { absence?: Maybe<ResolversTypes['Absence']> }>;
  OverviewGap: ResolverTypeWrapper<Omit<OverviewGap, 'indicator' | 'towards'> & { indicator: ResolversTypes['OverviewIndicator'], towards: ResolversTypes['OverviewTowards'] }>;
  OverviewGroup: ResolverTypeWrapper<Omit<OverviewGroup, 'before' | 'judged' | 'kind' | 'now' | 'suggested'> & { before?: Maybe<ResolversTypes['AttainmentCount']>, judged?: Maybe<ResolversTypes['Verdict']>, kind: ResolversTypes['OverviewGroupKind'], now: ResolversTypes['AttainmentCount'], suggested?: Maybe<ResolversTypes['Verdict']> }>;
  OverviewGroupKind: ResolverTypeWrapper<'goal' | 'assignment' | 'serviceArea' | 'division'>;
  OverviewIndicator: ResolverTypeWrapper<Omit<OverviewIndicator, 'alternative' | 'figures' | 'status' | 'statusThen' | 'target' | 'trend' | 'unit'> & { alternative?: Maybe<ResolversTypes['Alternative']>, figures: ReadonlyArray<ResolversTypes['OverviewFigure']>, status: ResolversTypes['AttainmentStatus'], statusThen?: Maybe<ResolversTypes['AttainmentStatus']>, target?: Maybe<ResolversTypes['Target']>, trend?: Maybe<ResolversTypes['Trend']>, unit: ResolversTypes['MeasureUnit'] }>;
  OverviewLacking: ResolverTypeWrapper<'notHandedIn' | 'notApproved' | 'lacksFigures'>;
  OverviewLeftOut: ResolverTypeWrapper<OverviewLeftOut>;
  OverviewLeftOutUnit: ResolverTypeWrapper<OverviewLeftOutUnit>;
  OverviewMisreport: ResolverTypeWrapper<Omit<OverviewMisreport, 'indicator' | 'statusWithout'> & { indicator: ResolversTypes['OverviewIndicator'], statusWithout?: Maybe<ResolversTypes['AttainmentStatus']> }>;
  OverviewPart: ResolverTypeWrapper<Omit<OverviewPart, 'indicators' | 'kind' | 'now' | 'stage' | 'state' | 'tertial'> & { indicators: ReadonlyArray<ResolversTypes['OverviewIndicator']>, kind?: Maybe<ResolversTypes['OverviewGroupKind']>, now: ResolversTypes['AttainmentCount'], stage: ResolversTypes['FigureStage'], state: ResolversTypes['PeriodState'], tertial: ResolversTypes['Tertial'] }>;
  OverviewTowards: ResolverTypeWrapper<'up' | 'down'>;
  OverviewUnit: ResolverTypeWrapper<Omit<OverviewUnit, 'lacking' | 'report'> & { lacking: ResolversTypes['OverviewLacking'], report: ResolversTypes['ReportState'] }>;
  OwnSession: ResolverTypeWrapper<Omit<OwnSession, 'browser'> & { browser: ResolversTypes['Browser'] }>;
  PasteAnswer: ResolverTypeWrapper<Omit<PasteAnswer, 'problems'> & { problems: ReadonlyArray<ResolversTypes['PasteProblem']> }>;
  PasteColumn: ResolverTypeWrapper<'code' | 'name' | 'kind' | 'parent' | 'email' | 'role' | 'unit' | 'number' | 'goal' | 'indicator' | 'measure' | 'target' | 'method' | 'tertials' | 'council' | 'area'>;
  PasteInput: PasteInput;
  PasteProblem: ResolverTypeWrapper<Omit<PasteProblem, 'column' | 'reason'> & { column?: Maybe<ResolversTypes['PasteColumn']>, reason: ResolversTypes['PasteReason'] }>;
  PasteReason: ResolverTypeWrapper<'notPermitted' | 'tooMany' | 'missing' | 'tooLong' | 'form' | 'taken' | 'unknown' | 'doesNotFit' | 'above' | 'ended' | 'otherPerson' | 'round' | 'noYear' | 'decided'>;
  People: ResolverTypeWrapper<Omit<People, 'people'> & { people: ReadonlyArray<ResolversTypes['Person']> }>;
  PeopleChange: ResolverTypeWrapper<Omit<PeopleChange, 'people' | 'refusal'> & { people?: Maybe<ResolversTypes['People']>, refusal?: Maybe<ResolversTypes['PeopleRefusal']> }>;
  PeopleRefusal: ResolverTypeWrapper<'notPermitted' | 'notFound' | 'nameMissing' | 'nameTooLong' | 'nameUnreadable' | 'emailForm' | 'emailTaken' | 'hasEnded' | 'unitEnded' | 'lastAdministrator' | 'notDay' | 'notInOrder' | 'dayPassed' | 'deputySelf' | 'notChief' | 'deputyAlready' | 'changedMeanwhile'>;
  Period: ResolverTypeWrapper<Omit<Period, 'state' | 'tertial'> & { state: ResolversTypes['PeriodState'], tertial: ResolversTypes['Tertial'] }>;
  PeriodAct: ResolverTypeWrapper<'open' | 'lock' | 'reopen'>;
  PeriodChanged: ResolverTypeWrapper<Omit<PeriodChanged, 'refusal' | 'reporting'> & { refusal?: Maybe<ResolversTypes['PeriodRefusal']>, reporting?: Maybe<ResolversTypes['Reporting']> }>;
  PeriodEvent: ResolverTypeWrapper<Omit<PeriodEvent, 'act'> & { act: ResolversTypes['PeriodAct'] }>;
  PeriodRefusal: ResolverTypeWrapper<'notPermitted' | 'notFound' | 'notInOrder' | 'notAllApproved' | 'reasonMissing' | 'wrongState' | 'unreadable' | 'tooLong'>;
  PeriodState: ResolverTypeWrapper<'upcoming' | 'open' | 'locked'>;
  Person: ResolverTypeWrapper<Omit<Person, 'roles'> & { roles: ReadonlyArray<ResolversTypes['PersonRole']> }>;
  PersonRole: ResolverTypeWrapper<Omit<PersonRole, 'role'> & { role: ResolversTypes['Role'] }>;
  PlanChanged: ResolverTypeWrapper<Omit<PlanChanged, 'plan'> & { plan: ResolversTypes['EditablePlan'] }>;
  PlanField: ResolverTypeWrapper<'plan' | 'number' | 'title' | 'description' | 'overarchingGoal' | 'assignments' | 'activities' | 'goal' | 'code' | 'name' | 'unit' | 'decimals' | 'direction' | 'construction' | 'timing' | 'aggregation' | 'dueTertials' | 'reportingUnits' | 'concernedUnits' | 'serviceAreas' | 'definition' | 'method' | 'bySex' | 'survey' | 'lowest' | 'highest' | 'baseline' | 'target' | 'sharedMeasure' | 'reason'>;
  PlanLack: ResolverTypeWrapper<'noIndicators' | 'noGoal' | 'noTarget' | 'targetDoesNotFit' | 'noReportingUnit' | 'reportingUnitsGone' | 'noDueTertials' | 'measureDoesNotFit'>;
  PlanMeanwhile: ResolverTypeWrapper<Omit<PlanMeanwhile, 'plan'> & { plan: ResolversTypes['EditablePlan'] }>;
  PlanObstacle: ResolverTypeWrapper<Omit<PlanObstacle, 'lack'> & { lack: ResolversTypes['PlanLack'] }>;
  PlanPart: ResolverTypeWrapper<'overarchingGoal' | 'assignment' | 'goal' | 'indicator'>;
  PlanPartInput: PlanPartInput;
  PlanProblem: ResolverTypeWrapper<Omit<PlanProblem, 'field' | 'reason'> & { field: ResolversTypes['PlanField'], reason: ResolversTypes['PlanReason'] }>;
  PlanReason: ResolverTypeWrapper<'notPermitted' | 'notFound' | 'decided' | 'inUse' | 'hasOutcomes' | 'published' | 'empty' | 'tooLong' | 'unreadable' | 'taken' | 'unknown' | 'noneChosen' | 'outOfRange' | 'doesNotFit' | 'reasonMissing' | 'yearExists' | 'incomplete' | 'changedMeanwhile'>;
  PlanRefused: ResolverTypeWrapper<Omit<PlanRefused, 'meanwhile' | 'problems'> & { meanwhile?: Maybe<ResolversTypes['PlanMeanwhile']>, problems: ReadonlyArray<ResolversTypes['PlanProblem']> }>;
  PlanYear: ResolverTypeWrapper<Omit<PlanYear, 'status'> & { status: ResolversTypes['EditionStatus'] }>;
  PlannedActivity: ResolverTypeWrapper<PlannedActivity>;
  PlannedAssignment: ResolverTypeWrapper<PlannedAssignment>;
  PlannedGoal: ResolverTypeWrapper<PlannedGoal>;
  PlannedIndicator: ResolverTypeWrapper<Omit<PlannedIndicator, 'aggregation' | 'construction' | 'direction' | 'dueTertials' | 'lineage' | 'target' | 'targets' | 'timing' | 'unit'> & { aggregation: ResolversTypes['Aggregation'], construction: ResolversTypes['Construction'], direction: ResolversTypes['Direction'], dueTertials: ReadonlyArray<ResolversTypes['Tertial']>, lineage: ResolversTypes['Lineage'], target?: Maybe<ResolversTypes['Target']>, targets: ReadonlyArray<ResolversTypes['PlannedTarget']>, timing: ResolversTypes['Timing'], unit: ResolversTypes['MeasureUnit'] }>;
  PlannedMeasure: ResolverTypeWrapper<Omit<PlannedMeasure, 'direction' | 'unit'> & { direction: ResolversTypes['Direction'], unit: ResolversTypes['MeasureUnit'] }>;
  PlannedOverarchingGoal: ResolverTypeWrapper<PlannedOverarchingGoal>;
  PlannedTarget: ResolverTypeWrapper<Omit<PlannedTarget, 'target'> & { target: ResolversTypes['Target'] }>;
  Predecessor: ResolverTypeWrapper<Omit<Predecessor, 'lastAlternative' | 'lastTertial' | 'target' | 'timing' | 'unit'> & { lastAlternative?: Maybe<ResolversTypes['Alternative']>, lastTertial?: Maybe<ResolversTypes['Tertial']>, target?: Maybe<ResolversTypes['Target']>, timing: ResolversTypes['Timing'], unit: ResolversTypes['MeasureUnit'] }>;
  PreviousIndicator: ResolverTypeWrapper<Omit<PreviousIndicator, 'carrying' | 'target' | 'timing' | 'unit'> & { carrying?: Maybe<ResolversTypes['Carrying']>, target?: Maybe<ResolversTypes['Target']>, timing: ResolversTypes['Timing'], unit: ResolversTypes['MeasureUnit'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ranking: ResolverTypeWrapper<Ranking>;
  RatioInput: RatioInput;
  RecordOutcomeInput: RecordOutcomeInput;
  RecordOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordOutcomeResult']>;
  ReleasedTotal: ResolverTypeWrapper<Omit<ReleasedTotal, 'tertial'> & { tertial: ResolversTypes['Tertial'] }>;
  RemoveViewInput: RemoveViewInput;
  RenameServiceAreaInput: RenameServiceAreaInput;
  RenameUnitInput: RenameUnitInput;
  Report: ResolverTypeWrapper<Omit<Report, 'acts' | 'changes' | 'period' | 'rows' | 'state' | 'unit'> & { acts: ReadonlyArray<ResolversTypes['ReportAct']>, changes: ReadonlyArray<ResolversTypes['ReportChange']>, period: ResolversTypes['ReportPeriod'], rows: ReadonlyArray<ResolversTypes['ReportRow']>, state: ResolversTypes['ReportState'], unit: ResolversTypes['Unit'] }>;
  ReportAct: ResolverTypeWrapper<'handIn' | 'takeBack' | 'approve' | 'sendBack'>;
  ReportCell: ResolverTypeWrapper<Omit<ReportCell, 'before' | 'figure' | 'lastYear' | 'lock' | 'sex' | 'warnings'> & { before?: Maybe<ResolversTypes['EarlierFigure']>, figure?: Maybe<ResolversTypes['ReportFigure']>, lastYear?: Maybe<ResolversTypes['EarlierFigure']>, lock?: Maybe<ResolversTypes['LockReason']>, sex: ResolversTypes['Sex'], warnings: ReadonlyArray<ResolversTypes['EntryWarning']> }>;
  ReportChange: ResolverTypeWrapper<Omit<ReportChange, 'after' | 'before' | 'measureUnit' | 'sex'> & { after?: Maybe<ResolversTypes['ReportFigure']>, before?: Maybe<ResolversTypes['ReportFigure']>, measureUnit: ResolversTypes['MeasureUnit'], sex: ResolversTypes['Sex'] }>;
  ReportEvent: ResolverTypeWrapper<ReportEvent>;
  ReportFigure: ResolverTypeWrapper<Omit<ReportFigure, 'absence'> & { absence?: Maybe<ResolversTypes['Absence']> }>;
  ReportPeriod: ResolverTypeWrapper<Omit<ReportPeriod, 'state' | 'tertial'> & { state: ResolversTypes['PeriodState'], tertial: ResolversTypes['Tertial'] }>;
  ReportRow: ResolverTypeWrapper<Omit<ReportRow, 'aggregation' | 'cells' | 'construction' | 'direction' | 'dueTertials' | 'measureUnit' | 'target' | 'timing'> & { aggregation: ResolversTypes['Aggregation'], cells: ReadonlyArray<ResolversTypes['ReportCell']>, construction: ResolversTypes['Construction'], direction: ResolversTypes['Direction'], dueTertials: ReadonlyArray<ResolversTypes['Tertial']>, measureUnit: ResolversTypes['MeasureUnit'], target?: Maybe<ResolversTypes['Target']>, timing: ResolversTypes['Timing'] }>;
  ReportState: ResolverTypeWrapper<'notStarted' | 'inProgress' | 'handedIn' | 'sentBack' | 'approved'>;
  ReportSummary: ResolverTypeWrapper<Omit<ReportSummary, 'acts' | 'state' | 'unit'> & { acts: ReadonlyArray<ResolversTypes['ReportAct']>, state: ResolversTypes['ReportState'], unit: ResolversTypes['Unit'] }>;
  ReportToMove: ReportToMove;
  Reporting: ResolverTypeWrapper<Omit<Reporting, 'period' | 'periods' | 'reports'> & { period: ResolversTypes['ReportPeriod'], periods: ReadonlyArray<ResolversTypes['ReportPeriod']>, reports: ReadonlyArray<ResolversTypes['ReportSummary']> }>;
  ReportsMoved: ResolverTypeWrapper<Omit<ReportsMoved, 'reporting' | 'results'> & { reporting?: Maybe<ResolversTypes['Reporting']>, results: ReadonlyArray<ResolversTypes['MoveResult']> }>;
  RequestCorrectionInput: RequestCorrectionInput;
  RestoreUnitInput: RestoreUnitInput;
  Result: ResolverTypeWrapper<Omit<Result, 'absence' | 'alternative' | 'outcomes' | 'review' | 'sexOutcomes' | 'status' | 'tertial'> & { absence?: Maybe<ResolversTypes['Absence']>, alternative?: Maybe<ResolversTypes['Alternative']>, outcomes: ReadonlyArray<ResolversTypes['Outcome']>, review: ResolversTypes['Review'], sexOutcomes: ReadonlyArray<ResolversTypes['Outcome']>, status: ResolversTypes['AttainmentStatus'], tertial: ResolversTypes['Tertial'] }>;
  Review: ResolverTypeWrapper<Omit<Review, 'commentLock' | 'judgement' | 'judgementLock' | 'suggested' | 'tertial'> & { commentLock?: Maybe<ResolversTypes['LockReason']>, judgement?: Maybe<ResolversTypes['Judgement']>, judgementLock?: Maybe<ResolversTypes['LockReason']>, suggested?: Maybe<ResolversTypes['Verdict']>, tertial: ResolversTypes['Tertial'] }>;
  Role: ResolverTypeWrapper<'rapportor' | 'enhetschef' | 'avdelningschef' | 'socialchef' | 'analytiker' | 'namndledamot' | 'administrator'>;
  RoleInput: RoleInput;
  SaveCellsInput: SaveCellsInput;
  SaveStatusSchemeInput: SaveStatusSchemeInput;
  SaveViewInput: SaveViewInput;
  SavedFigure: ResolverTypeWrapper<Omit<SavedFigure, 'absence'> & { absence?: Maybe<ResolversTypes['Absence']> }>;
  SavedView: ResolverTypeWrapper<SavedView>;
  SavedViewChange: ResolverTypeWrapper<Omit<SavedViewChange, 'refusal'> & { refusal?: Maybe<ResolversTypes['SavedViewRefusal']> }>;
  SavedViewRefusal: ResolverTypeWrapper<'notPermitted' | 'notFound' | 'notOwner' | 'sharingNotPermitted' | 'conflict' | 'nameMissing' | 'nameTooLong' | 'nameUnreadable' | 'nameTaken' | 'searchTooLong' | 'searchNotCanonical' | 'tooMany'>;
  SchedulePeriodInput: SchedulePeriodInput;
  ServiceArea: ResolverTypeWrapper<ServiceArea>;
  ServiceAreaAttainment: ResolverTypeWrapper<Omit<ServiceAreaAttainment, 'attainment'> & { attainment: ReadonlyArray<ResolversTypes['AttainmentCount']> }>;
  ServiceAreaName: ResolverTypeWrapper<ServiceAreaName>;
  SetTargetInput: SetTargetInput;
  Settings: ResolverTypeWrapper<Settings>;
  SettingsChange: ResolverTypeWrapper<Omit<SettingsChange, 'refusal'> & { refusal?: Maybe<ResolversTypes['SettingsRefusal']> }>;
  SettingsRefusal: ResolverTypeWrapper<'notPermitted' | 'notDays'>;
  Setup: ResolverTypeWrapper<Omit<Setup, 'years'> & { years: ReadonlyArray<ResolversTypes['SetupYear']> }>;
  SetupYear: ResolverTypeWrapper<Omit<SetupYear, 'status'> & { status: ResolversTypes['EditionStatus'] }>;
  Sex: ResolverTypeWrapper<'total' | 'women' | 'men'>;
  SharedMeasure: ResolverTypeWrapper<Omit<SharedMeasure, 'direction' | 'unit'> & { direction: ResolversTypes['Direction'], unit: ResolversTypes['MeasureUnit'] }>;
  StateAlternativeInput: StateAlternativeInput;
  StateAlternativeResult: ResolverTypeWrapper<Omit<StateAlternativeResult, 'indicator' | 'refusal'> & { indicator?: Maybe<ResolversTypes['Indicator']>, refusal?: Maybe<ResolversTypes['OutcomeRefusal']> }>;
  StatusScheme: ResolverTypeWrapper<Omit<StatusScheme, 'arrow' | 'compareWith' | 'steps'> & { arrow: ResolversTypes['ArrowCustom'], compareWith: ResolversTypes['TrendComparison'], steps: ReadonlyArray<ResolversTypes['StatusStep']> }>;
  StatusSchemeChange: ResolverTypeWrapper<Omit<StatusSchemeChange, 'refusal' | 'schemes'> & { refusal?: Maybe<ResolversTypes['StatusSchemeRefusal']>, schemes: ReadonlyArray<ResolversTypes['StatusScheme']> }>;
  StatusSchemeRefusal: ResolverTypeWrapper<'notPermitted' | 'conflict' | 'stepsIncomplete' | 'shareOutOfRange' | 'sharesNotFalling' | 'wordTooLong' | 'wordUnreadable' | 'wordTwice' | 'symbolTwice'>;
  StatusStep: ResolverTypeWrapper<Omit<StatusStep, 'symbol' | 'verdict'> & { symbol: ResolversTypes['StepSymbol'], verdict: ResolversTypes['Verdict'] }>;
  StatusStepInput: StatusStepInput;
  StepSymbol: ResolverTypeWrapper<'check' | 'threeQuarters' | 'half' | 'triangle' | 'diamond' | 'square' | 'cross' | 'star'>;
  StrayedOutcome: ResolverTypeWrapper<Omit<StrayedOutcome, 'sex'> & { sex: ResolversTypes['Sex'] }>;
  SubjectInput: SubjectInput;
  TakeBackPlannedInput: TakeBackPlannedInput;
  TakeBackYearResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeBackYearResult']>;
  Target: ResolverTypeWrapper<Omit<Target, 'operator'> & { operator: ResolversTypes['TargetOperator'] }>;
  TargetChange: ResolverTypeWrapper<Omit<TargetChange, 'from'> & { from: ResolversTypes['Target'] }>;
  TargetHistory: ResolverTypeWrapper<Omit<TargetHistory, 'rows'> & { rows: ReadonlyArray<ResolversTypes['TargetHistoryRow']> }>;
  TargetHistoryRow: ResolverTypeWrapper<Omit<TargetHistoryRow, 'next' | 'nextTarget' | 'status' | 'target' | 'unit'> & { next: ResolversTypes['DemandMove'], nextTarget?: Maybe<ResolversTypes['Target']>, status?: Maybe<ResolversTypes['AttainmentStatus']>, target?: Maybe<ResolversTypes['Target']>, unit: ResolversTypes['MeasureUnit'] }>;
  TargetMove: ResolverTypeWrapper<'raised' | 'lowered' | 'kept' | 'new' | 'missing'>;
  TargetOperator: ResolverTypeWrapper<'atLeast' | 'atMost' | 'between'>;
  TargetRevision: ResolverTypeWrapper<Omit<TargetRevision, 'target'> & { target: ResolversTypes['Target'] }>;
  TargetSummary: ResolverTypeWrapper<TargetSummary>;
  Tertial: ResolverTypeWrapper<'T1' | 'T2' | 'T3'>;
  TertialTotal: ResolverTypeWrapper<Omit<TertialTotal, 'absence' | 'tertial'> & { absence?: Maybe<ResolversTypes['Absence']>, tertial: ResolversTypes['Tertial'] }>;
  TextColumn: ResolverTypeWrapper<Scalars['TextColumn']['output']>;
  TextRefusal: ResolverTypeWrapper<'notPermitted' | 'notFound' | 'periodUpcoming' | 'periodLocked' | 'tooLong' | 'unreadable' | 'reasonMissing' | 'verdictNotInScheme'>;
  Timing: ResolverTypeWrapper<'period' | 'cumulative' | 'stock'>;
  ToDo: ResolverTypeWrapper<Omit<ToDo, 'open' | 'requests'> & { open: ReadonlyArray<ResolversTypes['Reporting']>, requests: ReadonlyArray<ResolversTypes['CorrectionRequest']> }>;
  Trend: ResolverTypeWrapper<Omit<Trend, 'arrow' | 'comparedWith' | 'direction' | 'quality'> & { arrow: ResolversTypes['ArrowCustom'], comparedWith: ResolversTypes['TrendComparison'], direction: ResolversTypes['TrendDirection'], quality: ResolversTypes['TrendQuality'] }>;
  TrendComparison: ResolverTypeWrapper<'lastTertial' | 'sameTertialLastYear' | 'lastYearEnd'>;
  TrendDirection: ResolverTypeWrapper<'up' | 'down' | 'same'>;
  TrendQuality: ResolverTypeWrapper<'better' | 'worse' | 'neutral'>;
  Unit: ResolverTypeWrapper<Omit<Unit, 'kind'> & { kind: ResolversTypes['UnitKind'] }>;
  UnitKind: ResolverTypeWrapper<'committee' | 'department' | 'division' | 'unit'>;
  UnitOfYear: ResolverTypeWrapper<Omit<UnitOfYear, 'kind'> & { kind: ResolversTypes['UnitKind'] }>;
  UnitPlacement: ResolverTypeWrapper<UnitPlacement>;
  Verdict: ResolverTypeWrapper<'met' | 'nearly' | 'partly' | 'notMet'>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'roles'> & { roles: ReadonlyArray<ResolversTypes['Role']> }>;
  WriteCommentInput: WriteCommentInput;
  WriteCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WriteCommentResult']>;
  Year: ResolverTypeWrapper<Omit<Year, 'attainment' | 'dropped' | 'goals' | 'indicators' | 'latestTertial' | 'overarchingGoals' | 'periods' | 'serviceAreas' | 'status' | 'units'> & { attainment: ReadonlyArray<ResolversTypes['AttainmentCount']>, dropped: ReadonlyArray<ResolversTypes['DroppedIndicator']>, goals: ReadonlyArray<ResolversTypes['CommitteeGoal']>, indicators: ReadonlyArray<ResolversTypes['Indicator']>, latestTertial: ResolversTypes['Tertial'], overarchingGoals: ReadonlyArray<ResolversTypes['OverarchingGoal']>, periods: ReadonlyArray<ResolversTypes['Period']>, serviceAreas: ReadonlyArray<ResolversTypes['ServiceAreaAttainment']>, status: ResolversTypes['EditionStatus'], units: ReadonlyArray<ResolversTypes['UnitOfYear']> }>;
  YearTakenBack: ResolverTypeWrapper<YearTakenBack>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: Activity;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddPersonInput: AddPersonInput;
  AddServiceAreaInput: AddServiceAreaInput;
  AddUnitInput: AddUnitInput;
  Alternative: Alternative;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AnalysedArea: AnalysedArea;
  AnalysedGoal: AnalysedGoal;
  AnalysedIndicator: Omit<AnalysedIndicator, 'target'> & { target?: Maybe<ResolversParentTypes['Target']> };
  AnalysedUnit: AnalysedUnit;
  Analysis: Omit<Analysis, 'indicators'> & { indicators: ReadonlyArray<ResolversParentTypes['AnalysedIndicator']> };
  Assignment: Omit<Assignment, 'reviews'> & { reviews: ReadonlyArray<ResolversParentTypes['Review']> };
  AssignmentInput: AssignmentInput;
  AttainmentCount: AttainmentCount;
  CalendarFeed: CalendarFeed;
  CarryIndicatorInput: CarryIndicatorInput;
  CellInput: CellInput;
  CellResult: CellResult;
  CellsAnswered: Omit<CellsAnswered, 'report' | 'results'> & { report?: Maybe<ResolversParentTypes['Report']>, results: ReadonlyArray<ResolversParentTypes['CellResult']> };
  ChangeOrganisationInput: ChangeOrganisationInput;
  ChangePeopleInput: ChangePeopleInput;
  ChangePersonInput: ChangePersonInput;
  ChangePlanResult: ResolversUnionTypes<ResolversParentTypes>['ChangePlanResult'];
  ChangeSettingsInput: ChangeSettingsInput;
  Comment: Comment;
  CommentConflict: CommentConflict;
  CommentRefused: CommentRefused;
  CommentWritten: Omit<CommentWritten, 'review'> & { review: ResolversParentTypes['Review'] };
  CommitteeGoal: Omit<CommitteeGoal, 'assignments' | 'attainment' | 'indicators' | 'overarchingGoal' | 'reviews'> & { assignments: ReadonlyArray<ResolversParentTypes['Assignment']>, attainment: ReadonlyArray<ResolversParentTypes['AttainmentCount']>, indicators: ReadonlyArray<ResolversParentTypes['Indicator']>, overarchingGoal: ResolversParentTypes['OverarchingGoal'], reviews: ReadonlyArray<ResolversParentTypes['Review']> };
  CommitteeGoalInput: CommitteeGoalInput;
  ComparedMunicipality: ComparedMunicipality;
  Comparison: Omit<Comparison, 'measure' | 'totals'> & { measure: ResolversParentTypes['SharedMeasure'], totals: ReadonlyArray<ResolversParentTypes['ReleasedTotal']> };
  Completeness: Completeness;
  CorrectOutcomeInput: CorrectOutcomeInput;
  CorrectionAnswered: Omit<CorrectionAnswered, 'request'> & { request?: Maybe<ResolversParentTypes['CorrectionRequest']> };
  CorrectionRequest: Omit<CorrectionRequest, 'current' | 'unit'> & { current?: Maybe<ResolversParentTypes['ReportFigure']>, unit: ResolversParentTypes['Unit'] };
  DateTime: Scalars['DateTime']['output'];
  DecideCorrectionInput: DecideCorrectionInput;
  Decimal: Scalars['Decimal']['output'];
  Deputy: Deputy;
  DroppedIndicator: Omit<DroppedIndicator, 'lastAlternative' | 'target'> & { lastAlternative?: Maybe<ResolversParentTypes['Alternative']>, target?: Maybe<ResolversParentTypes['Target']> };
  EarlierFigure: Omit<EarlierFigure, 'figure'> & { figure: ResolversParentTypes['ReportFigure'] };
  EditablePlan: Omit<EditablePlan, 'indicators' | 'obstacles' | 'previous' | 'sharedMeasures' | 'units'> & { indicators: ReadonlyArray<ResolversParentTypes['PlannedIndicator']>, obstacles: ReadonlyArray<ResolversParentTypes['PlanObstacle']>, previous: ReadonlyArray<ResolversParentTypes['PreviousIndicator']>, sharedMeasures: ReadonlyArray<ResolversParentTypes['PlannedMeasure']>, units: ReadonlyArray<ResolversParentTypes['Unit']> };
  EditionTotals: Omit<EditionTotals, 'target' | 'tertials'> & { target?: Maybe<ResolversParentTypes['Target']>, tertials: ReadonlyArray<ResolversParentTypes['TertialTotal']> };
  EndDeputyInput: EndDeputyInput;
  EndPersonInput: EndPersonInput;
  EndServiceAreaInput: EndServiceAreaInput;
  EndUnitInput: EndUnitInput;
  EndingUnit: EndingUnit;
  EntryInput: EntryInput;
  FigureColumns: FigureColumns;
  History: Omit<History, 'revisions'> & { revisions: ReadonlyArray<ResolversParentTypes['OutcomeRevision']> };
  HistoryBreak: HistoryBreak;
  HistoryCheck: Omit<HistoryCheck, 'strayed'> & { strayed: ReadonlyArray<ResolversParentTypes['StrayedOutcome']> };
  HistoryFilter: HistoryFilter;
  Indicator: Omit<Indicator, 'concernedUnits' | 'goal' | 'predecessor' | 'reportingUnits' | 'results' | 'target' | 'targetChange' | 'trend'> & { concernedUnits: ReadonlyArray<ResolversParentTypes['Unit']>, goal: ResolversParentTypes['CommitteeGoal'], predecessor?: Maybe<ResolversParentTypes['Predecessor']>, reportingUnits: ReadonlyArray<ResolversParentTypes['Unit']>, results: ReadonlyArray<ResolversParentTypes['Result']>, target?: Maybe<ResolversParentTypes['Target']>, targetChange?: Maybe<ResolversParentTypes['TargetChange']>, trend?: Maybe<ResolversParentTypes['Trend']> };
  IndicatorChange: IndicatorChange;
  IndicatorInput: IndicatorInput;
  IndicatorLineage: Omit<IndicatorLineage, 'editions'> & { editions: ReadonlyArray<ResolversParentTypes['LineageEdition']> };
  IndicatorTable: IndicatorTable;
  IndicatorTotals: Omit<IndicatorTotals, 'editions'> & { editions: ReadonlyArray<ResolversParentTypes['EditionTotals']> };
  JudgeInput: JudgeInput;
  JudgeResult: ResolversUnionTypes<ResolversParentTypes>['JudgeResult'];
  Judged: Omit<Judged, 'review'> & { review: ResolversParentTypes['Review'] };
  Judgement: Judgement;
  JudgementConflict: Omit<JudgementConflict, 'current'> & { current?: Maybe<ResolversParentTypes['Judgement']> };
  JudgementRefused: JudgementRefused;
  JudgementRevision: JudgementRevision;
  LineageEdition: Omit<LineageEdition, 'targets' | 'tertials'> & { targets: ReadonlyArray<ResolversParentTypes['TargetRevision']>, tertials: ReadonlyArray<ResolversParentTypes['LineageTertial']> };
  LineageFigure: LineageFigure;
  Float: Scalars['Float']['output'];
  LineageJudgement: LineageJudgement;
  LineageTertial: Omit<LineageTertial, 'alternative' | 'figures' | 'judgement' | 'trend' | 'units'> & { alternative?: Maybe<ResolversParentTypes['Alternative']>, figures: ReadonlyArray<ResolversParentTypes['LineageFigure']>, judgement?: Maybe<ResolversParentTypes['LineageJudgement']>, trend?: Maybe<ResolversParentTypes['Trend']>, units: ReadonlyArray<ResolversParentTypes['LineageUnitFigure']> };
  LineageUnitFigure: LineageUnitFigure;
  MarkMisreportInput: MarkMisreportInput;
  MergeUnitsInput: MergeUnitsInput;
  MoveReportsInput: MoveReportsInput;
  MoveResult: MoveResult;
  MoveUnitInput: MoveUnitInput;
  Municipality: Municipality;
  Mutation: Record<PropertyKey, never>;
  NameDeputyInput: NameDeputyInput;
  NumberColumn: Scalars['NumberColumn']['output'];
  Organisation: Omit<Organisation, 'units'> & { units: ReadonlyArray<ResolversParentTypes['OrganisationUnit']> };
  OrganisationArea: OrganisationArea;
  OrganisationChange: Omit<OrganisationChange, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  OrganisationUnit: OrganisationUnit;
  Outcome: Omit<Outcome, 'unit'> & { unit: ResolversParentTypes['Unit'] };
  OutcomeConflict: Omit<OutcomeConflict, 'current'> & { current: ResolversParentTypes['Outcome'] };
  OutcomeRecorded: Omit<OutcomeRecorded, 'indicator' | 'outcome' | 'saved' | 'year'> & { indicator: ResolversParentTypes['Indicator'], outcome: ResolversParentTypes['Outcome'], saved: ResolversParentTypes['SavedFigure'], year: ResolversParentTypes['Year'] };
  OutcomeRefused: OutcomeRefused;
  OutcomeRevision: Omit<OutcomeRevision, 'before' | 'figure' | 'unit'> & { before?: Maybe<ResolversParentTypes['ReportFigure']>, figure?: Maybe<ResolversParentTypes['ReportFigure']>, unit: ResolversParentTypes['Unit'] };
  OverarchingGoal: Omit<OverarchingGoal, 'assignments' | 'goals'> & { assignments: ReadonlyArray<ResolversParentTypes['Assignment']>, goals: ReadonlyArray<ResolversParentTypes['CommitteeGoal']> };
  OverarchingGoalInput: OverarchingGoalInput;
  Overview: Omit<Overview, 'actions' | 'before' | 'divergences' | 'fallen' | 'gaps' | 'groups' | 'lacking' | 'misreports' | 'neverMeasured' | 'now' | 'risen' | 'tertials'> & { actions: ReadonlyArray<ResolversParentTypes['OverviewAction']>, before?: Maybe<ResolversParentTypes['AttainmentCount']>, divergences: ReadonlyArray<ResolversParentTypes['OverviewDivergence']>, fallen: ReadonlyArray<ResolversParentTypes['OverviewIndicator']>, gaps: ReadonlyArray<ResolversParentTypes['OverviewGap']>, groups: ReadonlyArray<ResolversParentTypes['OverviewGroup']>, lacking: ReadonlyArray<ResolversParentTypes['OverviewUnit']>, misreports: ReadonlyArray<ResolversParentTypes['OverviewMisreport']>, neverMeasured: ReadonlyArray<ResolversParentTypes['OverviewIndicator']>, now: ResolversParentTypes['AttainmentCount'], risen: ReadonlyArray<ResolversParentTypes['OverviewIndicator']>, tertials: ReadonlyArray<ResolversParentTypes['AttainmentCount']> };
  OverviewAction: OverviewAction;
  OverviewDivergence: OverviewDivergence;
  OverviewFigure: OverviewFigure;
  OverviewGap: Omit<OverviewGap, 'indicator'> & { indicator: ResolversParentTypes['OverviewIndicator'] };
  OverviewGroup: Omit<OverviewGroup, 'before' | 'now'> & { before?: Maybe<ResolversParentTypes['AttainmentCount']>, now: ResolversParentTypes['AttainmentCount'] };
  OverviewIndicator: Omit<OverviewIndicator, 'alternative' | 'figures' | 'target' | 'trend'> & { alternative?: Maybe<ResolversParentTypes['Alternative']>, figures: ReadonlyArray<ResolversParentTypes['OverviewFigure']>, target?: Maybe<ResolversParentTypes['Target']>, trend?: Maybe<ResolversParentTypes['Trend']> };
  OverviewLeftOut: OverviewLeftOut;
  OverviewLeftOutUnit: OverviewLeftOutUnit;
  OverviewMisreport: Omit<OverviewMisreport, 'indicator'> & { indicator: ResolversParentTypes['OverviewIndicator'] };
  OverviewPart: Omit<OverviewPart, 'indicators' | 'now'> & { indicators: ReadonlyArray<ResolversParentTypes['OverviewIndicator']>, now: ResolversParentTypes['AttainmentCount'] };
  OverviewUnit: OverviewUnit;
  OwnSession: OwnSession;
  PasteAnswer: Omit<PasteAnswer, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['PasteProblem']> };
  PasteInput: PasteInput;
  PasteProblem: PasteProblem;
  People: Omit<People, 'people'> & { people: ReadonlyArray<ResolversParentTypes['Person']> };
  PeopleChange: Omit<PeopleChange, 'people'> & { people?: Maybe<ResolversParentTypes['People']> };
  Period: Period;
  PeriodChanged: Omit<PeriodChanged, 'reporting'> & { reporting?: Maybe<ResolversParentTypes['Reporting']> };
  PeriodEvent: PeriodEvent;
  Person: Omit<Person, 'roles'> & { roles: ReadonlyArray<ResolversParentTypes['PersonRole']> };
  PersonRole: PersonRole;
  PlanChanged: Omit<PlanChanged, 'plan'> & { plan: ResolversParentTypes['EditablePlan'] };
  PlanMeanwhile: Omit<PlanMeanwhile, 'plan'> & { plan: ResolversParentTypes['EditablePlan'] };
  PlanObstacle: PlanObstacle;
  PlanPartInput: PlanPartInput;
  PlanProblem: PlanProblem;
  PlanRefused: Omit<PlanRefused, 'meanwhile' | 'problems'> & { meanwhile?: Maybe<ResolversParentTypes['PlanMeanwhile']>, problems: ReadonlyArray<ResolversParentTypes['PlanProblem']> };
  PlanYear: PlanYear;
  PlannedActivity: PlannedActivity;
  PlannedAssignment: PlannedAssignment;
  PlannedGoal: PlannedGoal;
  PlannedIndicator: Omit<PlannedIndicator, 'target' | 'targets'> & { target?: Maybe<ResolversParentTypes['Target']>, targets: ReadonlyArray<ResolversParentTypes['PlannedTarget']> };
  PlannedMeasure: PlannedMeasure;
  PlannedOverarchingGoal: PlannedOverarchingGoal;
  PlannedTarget: Omit<PlannedTarget, 'target'> & { target: ResolversParentTypes['Target'] };
  Predecessor: Omit<Predecessor, 'lastAlternative' | 'target'> & { lastAlternative?: Maybe<ResolversParentTypes['Alternative']>, target?: Maybe<ResolversParentTypes['Target']> };
  PreviousIndicator: Omit<PreviousIndicator, 'target'> & { target?: Maybe<ResolversParentTypes['Target']> };
  Query: Record<PropertyKey, never>;
  Ranking: Ranking;
  RatioInput: RatioInput;
  RecordOutcomeInput: RecordOutcomeInput;
  RecordOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['RecordOutcomeResult'];
  ReleasedTotal: ReleasedTotal;
  RemoveViewInput: RemoveViewInput;
  RenameServiceAreaInput: RenameServiceAreaInput;
  RenameUnitInput: RenameUnitInput;
  Report: Omit<Report, 'changes' | 'period' | 'rows' | 'unit'> & { changes: ReadonlyArray<ResolversParentTypes['ReportChange']>, period: ResolversParentTypes['ReportPeriod'], rows: ReadonlyArray<ResolversParentTypes['ReportRow']>, unit: ResolversParentTypes['Unit'] };
  ReportCell: Omit<ReportCell, 'before' | 'figure' | 'lastYear'> & { before?: Maybe<ResolversParentTypes['EarlierFigure']>, figure?: Maybe<ResolversParentTypes['ReportFigure']>, lastYear?: Maybe<ResolversParentTypes['EarlierFigure']> };
  ReportChange: Omit<ReportChange, 'after' | 'before'> & { after?: Maybe<ResolversParentTypes['ReportFigure']>, before?: Maybe<ResolversParentTypes['ReportFigure']> };
  ReportEvent: ReportEvent;
  ReportFigure: ReportFigure;
  ReportPeriod: ReportPeriod;
  ReportRow: Omit<ReportRow, 'cells' | 'target'> & { cells: ReadonlyArray<ResolversParentTypes['ReportCell']>, target?: Maybe<ResolversParentTypes['Target']> };
  ReportSummary: Omit<ReportSummary, 'unit'> & { unit: ResolversParentTypes['Unit'] };
  ReportToMove: ReportToMove;
  Reporting: Omit<Reporting, 'period' | 'periods' | 'reports'> & { period: ResolversParentTypes['ReportPeriod'], periods: ReadonlyArray<ResolversParentTypes['ReportPeriod']>, reports: ReadonlyArray<ResolversParentTypes['ReportSummary']> };
  ReportsMoved: Omit<ReportsMoved, 'reporting' | 'results'> & { reporting?: Maybe<ResolversParentTypes['Reporting']>, results: ReadonlyArray<ResolversParentTypes['MoveResult']> };
  RequestCorrectionInput: RequestCorrectionInput;
  RestoreUnitInput: RestoreUnitInput;
  Result: Omit<Result, 'alternative' | 'outcomes' | 'review' | 'sexOutcomes'> & { alternative?: Maybe<ResolversParentTypes['Alternative']>, outcomes: ReadonlyArray<ResolversParentTypes['Outcome']>, review: ResolversParentTypes['Review'], sexOutcomes: ReadonlyArray<ResolversParentTypes['Outcome']> };
  Review: Omit<Review, 'judgement'> & { judgement?: Maybe<ResolversParentTypes['Judgement']> };
  RoleInput: RoleInput;
  SaveCellsInput: SaveCellsInput;
  SaveStatusSchemeInput: SaveStatusSchemeInput;
  SaveViewInput: SaveViewInput;
  SavedFigure: SavedFigure;
  SavedView: SavedView;
  SavedViewChange: SavedViewChange;
  SchedulePeriodInput: SchedulePeriodInput;
  ServiceArea: ServiceArea;
  ServiceAreaAttainment: Omit<ServiceAreaAttainment, 'attainment'> & { attainment: ReadonlyArray<ResolversParentTypes['AttainmentCount']> };
  ServiceAreaName: ServiceAreaName;
  SetTargetInput: SetTargetInput;
  Settings: Settings;
  SettingsChange: SettingsChange;
  Setup: Omit<Setup, 'years'> & { years: ReadonlyArray<ResolversParentTypes['SetupYear']> };
  SetupYear: SetupYear;
  SharedMeasure: SharedMeasure;
  StateAlternativeInput: StateAlternativeInput;
  StateAlternativeResult: Omit<StateAlternativeResult, 'indicator'> & { indicator?: Maybe<ResolversParentTypes['Indicator']> };
  StatusScheme: Omit<StatusScheme, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['StatusStep']> };
  StatusSchemeChange: Omit<StatusSchemeChange, 'schemes'> & { schemes: ReadonlyArray<ResolversParentTypes['StatusScheme']> };
  StatusStep: StatusStep;
  StatusStepInput: StatusStepInput;
  StrayedOutcome: StrayedOutcome;
  SubjectInput: SubjectInput;
  TakeBackPlannedInput: TakeBackPlannedInput;
  TakeBackYearResult: ResolversUnionTypes<ResolversParentTypes>['TakeBackYearResult'];
  Target: Target;
  TargetChange: Omit<TargetChange, 'from'> & { from: ResolversParentTypes['Target'] };
  TargetHistory: Omit<TargetHistory, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['TargetHistoryRow']> };
  TargetHistoryRow: Omit<TargetHistoryRow, 'nextTarget' | 'target'> & { nextTarget?: Maybe<ResolversParentTypes['Target']>, target?: Maybe<ResolversParentTypes['Target']> };
  TargetRevision: Omit<TargetRevision, 'target'> & { target: ResolversParentTypes['Target'] };
  TargetSummary: TargetSummary;
  TertialTotal: TertialTotal;
  TextColumn: Scalars['TextColumn']['output'];
  ToDo: Omit<ToDo, 'open' | 'requests'> & { open: ReadonlyArray<ResolversParentTypes['Reporting']>, requests: ReadonlyArray<ResolversParentTypes['CorrectionRequest']> };
  Trend: Trend;
  Unit: Unit;
  UnitOfYear: UnitOfYear;
  UnitPlacement: UnitPlacement;
  Viewer: Viewer;
  WriteCommentInput: WriteCommentInput;
  WriteCommentResult: ResolversUnionTypes<ResolversParentTypes>['WriteCommentResult'];
  Year: Omit<Year, 'attainment' | 'dropped' | 'goals' | 'indicators' | 'overarchingGoals' | 'periods' | 'serviceAreas' | 'units'> & { attainment: ReadonlyArray<ResolversParentTypes['AttainmentCount']>, dropped: ReadonlyArray<ResolversParentTypes['DroppedIndicator']>, goals: ReadonlyArray<ResolversParentTypes['CommitteeGoal']>, indicators: ReadonlyArray<ResolversParentTypes['Indicator']>, overarchingGoals: ReadonlyArray<ResolversParentTypes['OverarchingGoal']>, periods: ReadonlyArray<ResolversParentTypes['Period']>, serviceAreas: ReadonlyArray<ResolversParentTypes['ServiceAreaAttainment']>, units: ReadonlyArray<ResolversParentTypes['UnitOfYear']> };
  YearTakenBack: YearTakenBack;
};

export type AbsenceResolvers = EnumResolverSignature<{ notApplicable?: any, notDelivered?: any, notMeasured?: any, secret?: any }, ResolversTypes['Absence']>;

export type ActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AggregationResolvers = EnumResolverSignature<{ central?: any, last?: any, mean?: any, sum?: any, weighted?: any }, ResolversTypes['Aggregation']>;

export type AlternativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Alternative'] = ResolversParentTypes['Alternative']> = {
  computed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttainmentStatus'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type AnalysedAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysedArea'] = ResolversParentTypes['AnalysedArea']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnalysedGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysedGoal'] = ResolversParentTypes['AnalysedGoal']> = {
  family?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overarching?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnalysedIndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysedIndicator'] = ResolversParentTypes['AnalysedIndicator']> = {
  aggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  breaksSeries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  construction?: Resolver<ResolversTypes['Construction'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['AnalysedGoal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  serviceAreaIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  targetMove?: Resolver<ResolversTypes['TargetMove'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
};

export type AnalysedUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysedUnit'] = ResolversParentTypes['AnalysedUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  divisionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnalysisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  figures?: Resolver<ResolversTypes['FigureColumns'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['AnalysedIndicator']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AnalysisLevel'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes['AnalysedArea']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['AnalysedUnit']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisLevelResolvers = EnumResolverSignature<{ totals?: any, units?: any }, ResolversTypes['AnalysisLevel']>;

export type ArrowCustomResolvers = EnumResolverSignature<{ direction?: any, quality?: any }, ResolversTypes['ArrowCustom']>;

export type AssignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttainmentCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttainmentCount'] = ResolversParentTypes['AttainmentCount']> = {
  measured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notMeasured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notReported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttainmentStatusResolvers = EnumResolverSignature<{ met?: any, nearly?: any, notDue?: any, notMeasured?: any, notMet?: any, notReported?: any, partly?: any }, ResolversTypes['AttainmentStatus']>;

export type BrowserResolvers = EnumResolverSignature<{ chrome?: any, edge?: any, firefox?: any, opera?: any, other?: any, safari?: any }, ResolversTypes['Browser']>;

export type CalendarFeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  exists?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CarryingResolvers = EnumResolverSignature<{ keep?: any, retire?: any, reword?: any, split?: any }, ResolversTypes['Carrying']>;

export type CellResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CellResult'] = ResolversParentTypes['CellResult']> = {
  conflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['OutcomeRefusal']>, ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CellsAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CellsAnswered'] = ResolversParentTypes['CellsAnswered']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['CellResult']>, ParentType, ContextType>;
};

export type ChangePlanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePlanResult'] = ResolversParentTypes['ChangePlanResult']> = {
  __resolveType?: TypeResolveFn<'PlanChanged' | 'PlanRefused', ParentType, ContextType>;
};

export type CommentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommentConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentConflict'] = ResolversParentTypes['CommentConflict']> = {
  current?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentRefused'] = ResolversParentTypes['CommentRefused']> = {
  reason?: Resolver<ResolversTypes['TextRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentWrittenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentWritten'] = ResolversParentTypes['CommentWritten']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeGoal'] = ResolversParentTypes['CommitteeGoal']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  attainment?: Resolver<ReadonlyArray<ResolversTypes['AttainmentCount']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overarchingGoal?: Resolver<ResolversTypes['OverarchingGoal'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedMunicipalityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedMunicipality'] = ResolversParentTypes['ComparedMunicipality']> = {
  fictitious?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['SharedMeasure'], ParentType, ContextType>;
  municipalities?: Resolver<ReadonlyArray<ResolversTypes['ComparedMunicipality']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['ReleasedTotal']>, ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConstructionResolvers = EnumResolverSignature<{ count?: any, ratio?: any, value?: any }, ResolversTypes['Construction']>;

export type CorrectionAnsweredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionAnswered'] = ResolversParentTypes['CorrectionAnswered']> = {
  refusal?: Resolver<Maybe<ResolversTypes['CorrectionRefusal']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['CorrectionRequest']>, ParentType, ContextType>;
};

export type CorrectionRefusalResolvers = EnumResolverSignature<{ conflict?: any, handedIn?: any, mayOnlyDecline?: any, notFound?: any, notNeeded?: any, notPermitted?: any, nothingToMark?: any, reasonMissing?: any, tooLong?: any, unreadable?: any, wrongState?: any }, ResolversTypes['CorrectionRefusal']>;

export type CorrectionRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionRequest'] = ResolversParentTypes['CorrectionRequest']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  currentRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hindrance?: Resolver<Maybe<ResolversTypes['CorrectionRefusal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  misreport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DemandMoveResolvers = EnumResolverSignature<{ easier?: any, harder?: any, kept?: any, none?: any, other?: any }, ResolversTypes['DemandMove']>;

export type DeputyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deputy'] = ResolversParentTypes['Deputy']> = {
  deputyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DirectionResolvers = EnumResolverSignature<{ band?: any, higher?: any, lower?: any }, ResolversTypes['Direction']>;

export type DroppedIndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DroppedIndicator'] = ResolversParentTypes['DroppedIndicator']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goalTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAlternative?: Resolver<Maybe<ResolversTypes['Alternative']>, ParentType, ContextType>;
  lastOutcome?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lastTertial?: Resolver<Maybe<ResolversTypes['Tertial']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
};

export type EarlierFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlierFigure'] = ResolversParentTypes['EarlierFigure']> = {
  figure?: Resolver<ResolversTypes['ReportFigure'], ParentType, ContextType>;
  misreport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EditablePlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditablePlan'] = ResolversParentTypes['EditablePlan']> = {
  assignments?: Resolver<ReadonlyArray<ResolversTypes['PlannedAssignment']>, ParentType, ContextType>;
  endingUnits?: Resolver<ReadonlyArray<ResolversTypes['EndingUnit']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['PlannedGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['PlannedIndicator']>, ParentType, ContextType>;
  lockedTertials?: Resolver<ReadonlyArray<ResolversTypes['Tertial']>, ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayStartNext?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['PlanObstacle']>, ParentType, ContextType>;
  overarchingGoals?: Resolver<ReadonlyArray<ResolversTypes['PlannedOverarchingGoal']>, ParentType, ContextType>;
  previous?: Resolver<ReadonlyArray<ResolversTypes['PreviousIndicator']>, ParentType, ContextType>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes['ServiceArea']>, ParentType, ContextType>;
  sharedMeasures?: Resolver<ReadonlyArray<ResolversTypes['PlannedMeasure']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EditionStatus'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditionChangeResolvers = EnumResolverSignature<{ movedArea?: any, movedGoal?: any, movedUnit?: any, otherDirection?: any, otherMeasure?: any, otherMethod?: any, redefined?: any, renamed?: any, split?: any, uncertain?: any }, ResolversTypes['EditionChange']>;

export type EditionStatusResolvers = EnumResolverSignature<{ decided?: any, draft?: any, fragment?: any }, ResolversTypes['EditionStatus']>;

export type EditionTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditionTotals'] = ResolversParentTypes['EditionTotals']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  tertials?: Resolver<ReadonlyArray<ResolversTypes['TertialTotal']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndingUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndingUnit'] = ResolversParentTypes['EndingUnit']> = {
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntryWarningResolvers = EnumResolverSignature<{ aboveExpected?: any, belowExpected?: any, cumulativeFell?: any, doubtfulZero?: any, jump?: any, magnitude?: any, moreThanAnswered?: any, partsDisagree?: any }, ResolversTypes['EntryWarning']>;

export type FigureColumnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureColumns'] = ResolversParentTypes['FigureColumns']> = {
  absence?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  alternative?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  expectedUnits?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  misreports?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  noise?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  reportedUnits?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  toDate?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['NumberColumn'], ParentType, ContextType>;
};

export type FigureStageResolvers = EnumResolverSignature<{ approved?: any, preliminary?: any, published?: any }, ResolversTypes['FigureStage']>;

export type HistoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['History'] = ResolversParentTypes['History']> = {
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['OutcomeRevision']>, ParentType, ContextType>;
};

export type HistoryBreakResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HistoryBreak'] = ResolversParentTypes['HistoryBreak']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HistoryCheck'] = ResolversParentTypes['HistoryCheck']> = {
  breaks?: Resolver<ReadonlyArray<ResolversTypes['HistoryBreak']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strayed?: Resolver<ReadonlyArray<ResolversTypes['StrayedOutcome']>, ParentType, ContextType>;
  strayedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strayedTotals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  bySex?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concernedUnits?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  construction?: Resolver<ResolversTypes['Construction'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  dueTertials?: Resolver<ReadonlyArray<ResolversTypes['Tertial']>, ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['CommitteeGoal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestTertial?: Resolver<Maybe<ResolversTypes['Tertial']>, ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Predecessor']>, ParentType, ContextType>;
  reportingUnits?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['Result']>, ParentType, ContextType>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes['ServiceArea']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttainmentStatus'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  targetChange?: Resolver<Maybe<ResolversTypes['TargetChange']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorChange'] = ResolversParentTypes['IndicatorChange']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorLineageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorLineage'] = ResolversParentTypes['IndicatorLineage']> = {
  editions?: Resolver<ReadonlyArray<ResolversTypes['LineageEdition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['TargetSummary'], ParentType, ContextType>;
};

export type IndicatorTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorTable'] = ResolversParentTypes['IndicatorTable']> = {
  codes?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  directions?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ids?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  serviceAreas?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  statuses?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  t1?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  t2?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  t3?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  targetOperators?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  targetUppers?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  trendQualities?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  trends?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorTotals'] = ResolversParentTypes['IndicatorTotals']> = {
  editions?: Resolver<ReadonlyArray<ResolversTypes['EditionTotals']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type JudgeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgeResult'] = ResolversParentTypes['JudgeResult']> = {
  __resolveType?: TypeResolveFn<'Judged' | 'JudgementConflict' | 'JudgementRefused', ParentType, ContextType>;
};

export type JudgedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Judged'] = ResolversParentTypes['Judged']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['JudgementReason']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type JudgementConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgementConflict'] = ResolversParentTypes['JudgementConflict']> = {
  current?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementReasonResolvers = EnumResolverSignature<{ dependsOnOthers?: any, fewObservations?: any, hardToMeasure?: any, misreport?: any, other?: any, strongTrend?: any, targetRealisticNotReached?: any, targetUnrealistic?: any }, ResolversTypes['JudgementReason']>;

export type JudgementRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgementRefused'] = ResolversParentTypes['JudgementRefused']> = {
  reason?: Resolver<ResolversTypes['TextRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgementRevision'] = ResolversParentTypes['JudgementRevision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['JudgementReason']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type LineageResolvers = EnumResolverSignature<{ kept?: any, new?: any, reworded?: any, split?: any, uncertain?: any }, ResolversTypes['Lineage']>;

export type LineageEditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageEdition'] = ResolversParentTypes['LineageEdition']> = {
  aggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  breaksSeries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['EditionChange']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  construction?: Resolver<ResolversTypes['Construction'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  goalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  goalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goalTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['DemandMove'], ParentType, ContextType>;
  predecessorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EditionStatus'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['TargetRevision']>, ParentType, ContextType>;
  tertials?: Resolver<ReadonlyArray<ResolversTypes['LineageTertial']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineageFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageFigure'] = ResolversParentTypes['LineageFigure']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  expectedUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reportedUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttainmentStatus'], ParentType, ContextType>;
  toDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type LineageJudgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageJudgement'] = ResolversParentTypes['LineageJudgement']> = {
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['JudgementReason']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type LineageTertialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageTertial'] = ResolversParentTypes['LineageTertial']> = {
  alternative?: Resolver<Maybe<ResolversTypes['Alternative']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['LineageFigure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['LineageJudgement']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['FigureStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PeriodState'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['LineageUnitFigure']>, ParentType, ContextType>;
};

export type LineageUnitFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageUnitFigure'] = ResolversParentTypes['LineageUnitFigure']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  misreport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AttainmentStatus']>, ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type LockReasonResolvers = EnumResolverSignature<{ notDue?: any, notPermitted?: any, periodLocked?: any, periodUpcoming?: any, reportApproved?: any, reportHandedIn?: any }, ResolversTypes['LockReason']>;

export type MeasureUnitResolvers = EnumResolverSignature<{ count?: any, days?: any, index?: any, percent?: any, scale?: any, tkr?: any }, ResolversTypes['MeasureUnit']>;

export type MoveDirectionResolvers = EnumResolverSignature<{ down?: any, up?: any }, ResolversTypes['MoveDirection']>;

export type MoveRefusalResolvers = EnumResolverSignature<{ commentMissing?: any, conflict?: any, incomplete?: any, notFound?: any, notPermitted?: any, ownFigures?: any, periodLocked?: any, periodUpcoming?: any, tooLong?: any, unreadable?: any, wrongState?: any }, ResolversTypes['MoveRefusal']>;

export type MoveResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveResult'] = ResolversParentTypes['MoveResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['MoveRefusal']>, ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fictitious?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  carryIndicator?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationcarryIndicatorArgs, 'input'>>;
  changeOrganisation?: Resolver<ResolversTypes['OrganisationChange'], ParentType, ContextType, RequireFields<MutationchangeOrganisationArgs, 'input'>>;
  changePeople?: Resolver<ResolversTypes['PeopleChange'], ParentType, ContextType, RequireFields<MutationchangePeopleArgs, 'input'>>;
  changeSettings?: Resolver<ResolversTypes['SettingsChange'], ParentType, ContextType, RequireFields<MutationchangeSettingsArgs, 'input'>>;
  correctOutcome?: Resolver<ResolversTypes['RecordOutcomeResult'], ParentType, ContextType, RequireFields<MutationcorrectOutcomeArgs, 'input'>>;
  createCalendarFeed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  decideCorrection?: Resolver<ResolversTypes['CorrectionAnswered'], ParentType, ContextType, RequireFields<MutationdecideCorrectionArgs, 'input'>>;
  decideEdition?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationdecideEditionArgs, 'year'>>;
  endOtherSessions?: Resolver<ReadonlyArray<ResolversTypes['OwnSession']>, ParentType, ContextType>;
  endSession?: Resolver<ReadonlyArray<ResolversTypes['OwnSession']>, ParentType, ContextType, RequireFields<MutationendSessionArgs, 'id'>>;
  judge?: Resolver<ResolversTypes['JudgeResult'], ParentType, ContextType, RequireFields<MutationjudgeArgs, 'input'>>;
  lockPeriod?: Resolver<ResolversTypes['PeriodChanged'], ParentType, ContextType, RequireFields<MutationlockPeriodArgs, 'period'>>;
  markMisreport?: Resolver<ResolversTypes['RecordOutcomeResult'], ParentType, ContextType, RequireFields<MutationmarkMisreportArgs, 'input'>>;
  movePlanPart?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationmovePlanPartArgs, 'input' | 'to'>>;
  moveReports?: Resolver<ResolversTypes['ReportsMoved'], ParentType, ContextType, RequireFields<MutationmoveReportsArgs, 'input'>>;
  openPeriod?: Resolver<ResolversTypes['PeriodChanged'], ParentType, ContextType, RequireFields<MutationopenPeriodArgs, 'period'>>;
  pastePeople?: Resolver<ResolversTypes['PasteAnswer'], ParentType, ContextType, RequireFields<MutationpastePeopleArgs, 'input'>>;
  pastePlan?: Resolver<ResolversTypes['PasteAnswer'], ParentType, ContextType, RequireFields<MutationpastePlanArgs, 'input' | 'year'>>;
  pasteServiceAreas?: Resolver<ResolversTypes['PasteAnswer'], ParentType, ContextType, RequireFields<MutationpasteServiceAreasArgs, 'input'>>;
  pasteUnits?: Resolver<ResolversTypes['PasteAnswer'], ParentType, ContextType, RequireFields<MutationpasteUnitsArgs, 'input'>>;
  recordOutcome?: Resolver<ResolversTypes['RecordOutcomeResult'], ParentType, ContextType, RequireFields<MutationrecordOutcomeArgs, 'input'>>;
  removeCalendarFeed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  removePlanPart?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationremovePlanPartArgs, 'input'>>;
  removeView?: Resolver<ResolversTypes['SavedViewChange'], ParentType, ContextType, RequireFields<MutationremoveViewArgs, 'input'>>;
  reopenPeriod?: Resolver<ResolversTypes['PeriodChanged'], ParentType, ContextType, RequireFields<MutationreopenPeriodArgs, 'period' | 'reason'>>;
  requestCorrection?: Resolver<ResolversTypes['CorrectionAnswered'], ParentType, ContextType, RequireFields<MutationrequestCorrectionArgs, 'input'>>;
  saveAssignment?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationsaveAssignmentArgs, 'input'>>;
  saveCells?: Resolver<ResolversTypes['CellsAnswered'], ParentType, ContextType, RequireFields<MutationsaveCellsArgs, 'input'>>;
  saveCommitteeGoal?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationsaveCommitteeGoalArgs, 'input'>>;
  saveIndicator?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationsaveIndicatorArgs, 'input'>>;
  saveOverarchingGoal?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationsaveOverarchingGoalArgs, 'input'>>;
  saveStatusScheme?: Resolver<ResolversTypes['StatusSchemeChange'], ParentType, ContextType, RequireFields<MutationsaveStatusSchemeArgs, 'input'>>;
  saveView?: Resolver<ResolversTypes['SavedViewChange'], ParentType, ContextType, RequireFields<MutationsaveViewArgs, 'input'>>;
  schedulePeriod?: Resolver<ResolversTypes['PeriodChanged'], ParentType, ContextType, RequireFields<MutationschedulePeriodArgs, 'input'>>;
  setTarget?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationsetTargetArgs, 'input'>>;
  startFirstYear?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationstartFirstYearArgs, 'year'>>;
  startNextYear?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationstartNextYearArgs, 'fromYear'>>;
  stateAlternative?: Resolver<ResolversTypes['StateAlternativeResult'], ParentType, ContextType, RequireFields<MutationstateAlternativeArgs, 'input'>>;
  takeBackFirstYear?: Resolver<ResolversTypes['TakeBackYearResult'], ParentType, ContextType, RequireFields<MutationtakeBackFirstYearArgs, 'year'>>;
  writeComment?: Resolver<ResolversTypes['WriteCommentResult'], ParentType, ContextType, RequireFields<MutationwriteCommentArgs, 'input'>>;
};

export interface NumberColumnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NumberColumn'], any> {
  name: 'NumberColumn';
}

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes['OrganisationArea']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['OrganisationUnit']>, ParentType, ContextType>;
};

export type OrganisationAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationArea'] = ResolversParentTypes['OrganisationArea']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['ServiceAreaName']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationChange'] = ResolversParentTypes['OrganisationChange']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['OrganisationRefusal']>, ParentType, ContextType>;
};

export type OrganisationRefusalResolvers = EnumResolverSignature<{ alreadyEnded?: any, changePlanned?: any, changedMeanwhile?: any, circular?: any, codeForm?: any, codeTaken?: any, dayTooEarly?: any, hasUnitsBelow?: any, isRoot?: any, kindAbove?: any, nameMissing?: any, nameTooLong?: any, nameUnreadable?: any, notDay?: any, notFound?: any, notPermitted?: any, parentEnded?: any, reasonMissing?: any, reportOpen?: any, sameUnit?: any }, ResolversTypes['OrganisationRefusal']>;

export type OrganisationUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationUnit'] = ResolversParentTypes['OrganisationUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  placements?: Resolver<ReadonlyArray<ResolversTypes['UnitPlacement']>, ParentType, ContextType>;
  successorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['OutcomeAct']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lock?: Resolver<Maybe<ResolversTypes['LockReason']>, ParentType, ContextType>;
  misreport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OutcomeActResolvers = EnumResolverSignature<{ correct?: any, markMisreport?: any, requestCorrection?: any, requestMisreport?: any, unmarkMisreport?: any }, ResolversTypes['OutcomeAct']>;

export type OutcomeConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutcomeConflict'] = ResolversParentTypes['OutcomeConflict']> = {
  current?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeOriginResolvers = EnumResolverSignature<{ imported?: any, pasted?: any, sample?: any, typed?: any }, ResolversTypes['OutcomeOrigin']>;

export type OutcomeRecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutcomeRecorded'] = ResolversParentTypes['OutcomeRecorded']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['SavedFigure'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeRefusalResolvers = EnumResolverSignature<{ aboveHundred?: any, answersAboveInvited?: any, denominatorZero?: any, negative?: any, nobodyAnswered?: any, notDue?: any, notFound?: any, notPermitted?: any, notReportingUnit?: any, notWhole?: any, nothingToMark?: any, numeratorAboveDenominator?: any, outsideScale?: any, ownFigures?: any, periodLocked?: any, periodUpcoming?: any, ratioNotAsked?: any, reasonMissing?: any, reportApproved?: any, reportHandedIn?: any, sexNotAsked?: any, surveyNotAsked?: any, tooLong?: any, tooManyDigits?: any, unreadable?: any }, ResolversTypes['OutcomeRefusal']>;

export type OutcomeRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutcomeRefused'] = ResolversParentTypes['OutcomeRefused']> = {
  reason?: Resolver<ResolversTypes['OutcomeRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutcomeRevision'] = ResolversParentTypes['OutcomeRevision']> = {
  accepted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measureUnit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  misreport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['OutcomeOrigin'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type OverarchingGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverarchingGoal'] = ResolversParentTypes['OverarchingGoal']> = {
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['CommitteeGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['OverviewAction']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['AttainmentCount']>, ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comparedPeriod?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  comparedWith?: Resolver<ResolversTypes['TrendComparison'], ParentType, ContextType>;
  divergences?: Resolver<ReadonlyArray<ResolversTypes['OverviewDivergence']>, ParentType, ContextType>;
  editionStatus?: Resolver<ResolversTypes['EditionStatus'], ParentType, ContextType>;
  fallen?: Resolver<ReadonlyArray<ResolversTypes['OverviewIndicator']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['OverviewGap']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['OverviewGroup']>, ParentType, ContextType>;
  guarded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lacking?: Resolver<ReadonlyArray<ResolversTypes['OverviewUnit']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['OverviewLeftOut'], ParentType, ContextType>;
  mayCountUnapproved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metSince?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  misreports?: Resolver<ReadonlyArray<ResolversTypes['OverviewMisreport']>, ParentType, ContextType>;
  neverMeasured?: Resolver<ReadonlyArray<ResolversTypes['OverviewIndicator']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['AttainmentCount'], ParentType, ContextType>;
  risen?: Resolver<ReadonlyArray<ResolversTypes['OverviewIndicator']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['FigureStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PeriodState'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  tertials?: Resolver<ReadonlyArray<ResolversTypes['AttainmentCount']>, ParentType, ContextType>;
  toDate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unapproved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unitsAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withinNoise?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverviewActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverviewAction'] = ResolversParentTypes['OverviewAction']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OverviewActionKind'], ParentType, ContextType>;
};

export type OverviewActionKindResolvers = EnumResolverSignature<{ approve?: any, closeGap?: any, correct?: any, explain?: any, judge?: any, remind?: any, turn?: any }, ResolversTypes['OverviewActionKind']>;

export type OverviewDivergenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverviewDivergence'] = ResolversParentTypes['OverviewDivergence']> = {
  computed?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGoal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['JudgementReason']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unexplained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OverviewFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverviewFigure'] = ResolversParentTypes['OverviewFigure']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  misreport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OverviewGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverviewGap'] = ResolversParentTypes['OverviewGap']> = {
  distance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['OverviewIndicator'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  towards?: Resolver<ResolversTypes['OverviewTowards'], ParentType, ContextType>;
};

export type OverviewGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverviewGroup'] = ResolversParentTypes['OverviewGroup']> = {
  before?: Resolver<Maybe<ResolversTypes['AttainmentCount']>, ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judged?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OverviewGroupKind'], ParentType, ContextType>;
  metSince?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['AttainmentCount'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  suggested?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type OverviewGroupKindResolvers = EnumResolverSignature<{ assignment?: any, division?: any, goal?: any, serviceArea?: any }, ResolversTypes['OverviewGroupKind']>;

export type OverviewIndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverviewIndicator'] = ResolversParentTypes['OverviewIndicator']> = {
  alternative?: Resolver<Maybe<ResolversTypes['Alternative']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  expectedUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['OverviewFigure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reportedUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttainmentStatus'], ParentType, ContextType>;
  statusThen?: Resolver<Maybe<ResolversTypes['AttainmentStatus']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  toDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OverviewLackingResolvers = EnumResolverSignature<{ lacksFigures?: any, notApproved?: any, notHandedIn?: any }, ResolversTypes['OverviewLacking']>;

export type OverviewLeftOutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverviewLeftOut'] = ResolversParentTypes['OverviewLeftOut']> = {
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['OverviewLeftOutUnit']>, ParentType, ContextType>;
};

export type OverviewLeftOutUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverviewLeftOutUnit'] = ResolversParentTypes['OverviewLeftOutUnit']> = {
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverviewMisreportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverviewMisreport'] = ResolversParentTypes['OverviewMisreport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['OverviewIndicator'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusWithout?: Resolver<Maybe<ResolversTypes['AttainmentStatus']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  without?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OverviewPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverviewPart'] = ResolversParentTypes['OverviewPart']> = {
  guarded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['OverviewIndicator']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OverviewGroupKind']>, ParentType, ContextType>;
  mayCountUnapproved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['AttainmentCount'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['FigureStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PeriodState'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  unapproved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverviewTowardsResolvers = EnumResolverSignature<{ down?: any, up?: any }, ResolversTypes['OverviewTowards']>;

export type OverviewUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverviewUnit'] = ResolversParentTypes['OverviewUnit']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  divisionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lacking?: Resolver<ResolversTypes['OverviewLacking'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OwnSessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnSession'] = ResolversParentTypes['OwnSession']> = {
  browser?: Resolver<ResolversTypes['Browser'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PasteAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PasteAnswer'] = ResolversParentTypes['PasteAnswer']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['PasteProblem']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PasteColumnResolvers = EnumResolverSignature<{ area?: any, code?: any, council?: any, email?: any, goal?: any, indicator?: any, kind?: any, measure?: any, method?: any, name?: any, number?: any, parent?: any, role?: any, target?: any, tertials?: any, unit?: any }, ResolversTypes['PasteColumn']>;

export type PasteProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PasteProblem'] = ResolversParentTypes['PasteProblem']> = {
  column?: Resolver<Maybe<ResolversTypes['PasteColumn']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PasteReason'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PasteReasonResolvers = EnumResolverSignature<{ above?: any, decided?: any, doesNotFit?: any, ended?: any, form?: any, missing?: any, noYear?: any, notPermitted?: any, otherPerson?: any, round?: any, taken?: any, tooLong?: any, tooMany?: any, unknown?: any }, ResolversTypes['PasteReason']>;

export type PeopleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['People'] = ResolversParentTypes['People']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayNameDeputy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PeopleChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeopleChange'] = ResolversParentTypes['PeopleChange']> = {
  people?: Resolver<Maybe<ResolversTypes['People']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['PeopleRefusal']>, ParentType, ContextType>;
};

export type PeopleRefusalResolvers = EnumResolverSignature<{ changedMeanwhile?: any, dayPassed?: any, deputyAlready?: any, deputySelf?: any, emailForm?: any, emailTaken?: any, hasEnded?: any, lastAdministrator?: any, nameMissing?: any, nameTooLong?: any, nameUnreadable?: any, notChief?: any, notDay?: any, notFound?: any, notInOrder?: any, notPermitted?: any, unitEnded?: any }, ResolversTypes['PeopleRefusal']>;

export type PeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PeriodState'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
};

export type PeriodActResolvers = EnumResolverSignature<{ lock?: any, open?: any, reopen?: any }, ResolversTypes['PeriodAct']>;

export type PeriodChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodChanged'] = ResolversParentTypes['PeriodChanged']> = {
  refusal?: Resolver<Maybe<ResolversTypes['PeriodRefusal']>, ParentType, ContextType>;
  reporting?: Resolver<Maybe<ResolversTypes['Reporting']>, ParentType, ContextType>;
};

export type PeriodEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodEvent'] = ResolversParentTypes['PeriodEvent']> = {
  act?: Resolver<ResolversTypes['PeriodAct'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodRefusalResolvers = EnumResolverSignature<{ notAllApproved?: any, notFound?: any, notInOrder?: any, notPermitted?: any, reasonMissing?: any, tooLong?: any, unreadable?: any, wrongState?: any }, ResolversTypes['PeriodRefusal']>;

export type PeriodStateResolvers = EnumResolverSignature<{ locked?: any, open?: any, upcoming?: any }, ResolversTypes['PeriodState']>;

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  deputies?: Resolver<ReadonlyArray<ResolversTypes['Deputy']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PersonRole']>, ParentType, ContextType>;
};

export type PersonRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonRole'] = ResolversParentTypes['PersonRole']> = {
  fromSignIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanChanged'] = ResolversParentTypes['PlanChanged']> = {
  plan?: Resolver<ResolversTypes['EditablePlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanFieldResolvers = EnumResolverSignature<{ activities?: any, aggregation?: any, assignments?: any, baseline?: any, bySex?: any, code?: any, concernedUnits?: any, construction?: any, decimals?: any, definition?: any, description?: any, direction?: any, dueTertials?: any, goal?: any, highest?: any, lowest?: any, method?: any, name?: any, number?: any, overarchingGoal?: any, plan?: any, reason?: any, reportingUnits?: any, serviceAreas?: any, sharedMeasure?: any, survey?: any, target?: any, timing?: any, title?: any, unit?: any }, ResolversTypes['PlanField']>;

export type PlanLackResolvers = EnumResolverSignature<{ measureDoesNotFit?: any, noDueTertials?: any, noGoal?: any, noIndicators?: any, noReportingUnit?: any, noTarget?: any, reportingUnitsGone?: any, targetDoesNotFit?: any }, ResolversTypes['PlanLack']>;

export type PlanMeanwhileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanMeanwhile'] = ResolversParentTypes['PlanMeanwhile']> = {
  plan?: Resolver<ResolversTypes['EditablePlan'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanObstacleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanObstacle'] = ResolversParentTypes['PlanObstacle']> = {
  indicatorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lack?: Resolver<ResolversTypes['PlanLack'], ParentType, ContextType>;
};

export type PlanPartResolvers = EnumResolverSignature<{ assignment?: any, goal?: any, indicator?: any, overarchingGoal?: any }, ResolversTypes['PlanPart']>;

export type PlanProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanProblem'] = ResolversParentTypes['PlanProblem']> = {
  field?: Resolver<ResolversTypes['PlanField'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PlanReason'], ParentType, ContextType>;
};

export type PlanReasonResolvers = EnumResolverSignature<{ changedMeanwhile?: any, decided?: any, doesNotFit?: any, empty?: any, hasOutcomes?: any, inUse?: any, incomplete?: any, noneChosen?: any, notFound?: any, notPermitted?: any, outOfRange?: any, published?: any, reasonMissing?: any, taken?: any, tooLong?: any, unknown?: any, unreadable?: any, yearExists?: any }, ResolversTypes['PlanReason']>;

export type PlanRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanRefused'] = ResolversParentTypes['PlanRefused']> = {
  meanwhile?: Resolver<Maybe<ResolversTypes['PlanMeanwhile']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['PlanProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanYear'] = ResolversParentTypes['PlanYear']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EditionStatus'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedActivity'] = ResolversParentTypes['PlannedActivity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedAssignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedAssignment'] = ResolversParentTypes['PlannedAssignment']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overarchingGoalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedGoal'] = ResolversParentTypes['PlannedGoal']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['PlannedActivity']>, ParentType, ContextType>;
  assignmentIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overarchingGoalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedIndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedIndicator'] = ResolversParentTypes['PlannedIndicator']> = {
  aggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  bySex?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['IndicatorChange']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concernedUnitIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  construction?: Resolver<ResolversTypes['Construction'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  dueTertials?: Resolver<ReadonlyArray<ResolversTypes['Tertial']>, ParentType, ContextType>;
  goalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hasOutcomes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportingUnitIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  serviceAreaIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  sharedMeasure?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  survey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['PlannedTarget']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedMeasure'] = ResolversParentTypes['PlannedMeasure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
};

export type PlannedOverarchingGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedOverarchingGoal'] = ResolversParentTypes['PlannedOverarchingGoal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedTarget'] = ResolversParentTypes['PlannedTarget']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type PredecessorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Predecessor'] = ResolversParentTypes['Predecessor']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAlternative?: Resolver<Maybe<ResolversTypes['Alternative']>, ParentType, ContextType>;
  lastOutcome?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lastTertial?: Resolver<Maybe<ResolversTypes['Tertial']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PreviousIndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviousIndicator'] = ResolversParentTypes['PreviousIndicator']> = {
  carrying?: Resolver<Maybe<ResolversTypes['Carrying']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goalTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastOutcome?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBaseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  analysis?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType, RequireFields<QueryanalysisArgs, 'level' | 'year'>>;
  calendarFeed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QuerycomparisonArgs, 'measure' | 'sex'>>;
  editablePlan?: Resolver<Maybe<ResolversTypes['EditablePlan']>, ParentType, ContextType, RequireFields<QueryeditablePlanArgs, 'year'>>;
  goal?: Resolver<Maybe<ResolversTypes['CommitteeGoal']>, ParentType, ContextType, RequireFields<QuerygoalArgs, 'id'>>;
  history?: Resolver<ResolversTypes['History'], ParentType, ContextType, RequireFields<QueryhistoryArgs, 'filter'>>;
  historyCheck?: Resolver<ResolversTypes['HistoryCheck'], ParentType, ContextType>;
  indicatorTable?: Resolver<Maybe<ResolversTypes['IndicatorTable']>, ParentType, ContextType, RequireFields<QueryindicatorTableArgs, 'year'>>;
  indicatorTotals?: Resolver<Maybe<ResolversTypes['IndicatorTotals']>, ParentType, ContextType, RequireFields<QueryindicatorTotalsArgs, 'indicatorId'>>;
  judgementHistory?: Resolver<ReadonlyArray<ResolversTypes['JudgementRevision']>, ParentType, ContextType, RequireFields<QueryjudgementHistoryArgs, 'subject'>>;
  lineage?: Resolver<Maybe<ResolversTypes['IndicatorLineage']>, ParentType, ContextType, RequireFields<QuerylineageArgs, 'indicatorId'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  overview?: Resolver<Maybe<ResolversTypes['Overview']>, ParentType, ContextType, RequireFields<QueryoverviewArgs, 'forCommittee' | 'unapproved' | 'year'>>;
  overviewPart?: Resolver<Maybe<ResolversTypes['OverviewPart']>, ParentType, ContextType, RequireFields<QueryoverviewPartArgs, 'tertial' | 'unapproved' | 'year'>>;
  people?: Resolver<Maybe<ResolversTypes['People']>, ParentType, ContextType>;
  periodEvents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PeriodEvent']>>, ParentType, ContextType, RequireFields<QueryperiodEventsArgs, 'period'>>;
  planYears?: Resolver<ReadonlyArray<ResolversTypes['PlanYear']>, ParentType, ContextType>;
  ranking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType, RequireFields<QueryrankingArgs, 'measure' | 'sex' | 'tertial' | 'year'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryreportArgs, 'period' | 'unitId'>>;
  reportPeriods?: Resolver<ReadonlyArray<ResolversTypes['ReportPeriod']>, ParentType, ContextType>;
  reporting?: Resolver<Maybe<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<QueryreportingArgs, 'period'>>;
  savedViews?: Resolver<ReadonlyArray<ResolversTypes['SavedView']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['OwnSession']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['Settings']>, ParentType, ContextType>;
  setup?: Resolver<Maybe<ResolversTypes['Setup']>, ParentType, ContextType>;
  sharedMeasures?: Resolver<ReadonlyArray<ResolversTypes['SharedMeasure']>, ParentType, ContextType>;
  statusSchemes?: Resolver<ReadonlyArray<ResolversTypes['StatusScheme']>, ParentType, ContextType>;
  targetHistory?: Resolver<ResolversTypes['TargetHistory'], ParentType, ContextType>;
  toDo?: Resolver<ResolversTypes['ToDo'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType, RequireFields<QueryyearArgs, 'year'>>;
};

export type RankingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ranking'] = ResolversParentTypes['Ranking']> = {
  municipalityIds?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['TextColumn'], ParentType, ContextType>;
};

export type RecordOutcomeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordOutcomeResult'] = ResolversParentTypes['RecordOutcomeResult']> = {
  __resolveType?: TypeResolveFn<'OutcomeConflict' | 'OutcomeRecorded' | 'OutcomeRefused', ParentType, ContextType>;
};

export type ReleasedTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleasedTotal'] = ResolversParentTypes['ReleasedTotal']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  expectedUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipalityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['ReportAct']>, ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  branch?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ReportChange']>, ParentType, ContextType>;
  changesSince?: Resolver<Maybe<ResolversTypes['ReportEvent']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ReportEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownFigures?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ReportRow']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type ReportActResolvers = EnumResolverSignature<{ approve?: any, handIn?: any, sendBack?: any, takeBack?: any }, ResolversTypes['ReportAct']>;

export type ReportCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportCell'] = ResolversParentTypes['ReportCell']> = {
  accepted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['EarlierFigure']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparable?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['EarlierFigure']>, ParentType, ContextType>;
  lock?: Resolver<Maybe<ResolversTypes['LockReason']>, ParentType, ContextType>;
  misreport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['EntryWarning']>, ParentType, ContextType>;
};

export type ReportChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportChange'] = ResolversParentTypes['ReportChange']> = {
  after?: Resolver<Maybe<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ReportFigure']>, ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measureUnit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
};

export type ReportEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportEvent'] = ResolversParentTypes['ReportEvent']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReportFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportFigure'] = ResolversParentTypes['ReportFigure']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  invited?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ReportPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportPeriod'] = ResolversParentTypes['ReportPeriod']> = {
  canLock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canSchedule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lockedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PeriodState'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportRow'] = ResolversParentTypes['ReportRow']> = {
  aggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['ReportCell']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  construction?: Resolver<ResolversTypes['Construction'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  dueTertials?: Resolver<ReadonlyArray<ResolversTypes['Tertial']>, ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  measureUnit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  survey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
};

export type ReportStateResolvers = EnumResolverSignature<{ approved?: any, handedIn?: any, inProgress?: any, notStarted?: any, sentBack?: any }, ResolversTypes['ReportState']>;

export type ReportSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportSummary'] = ResolversParentTypes['ReportSummary']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['ReportAct']>, ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  branch?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownFigures?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  warned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reporting'] = ResolversParentTypes['Reporting']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  fourEyes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['ReportPeriod']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['ReportSummary']>, ParentType, ContextType>;
};

export type ReportsMovedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportsMoved'] = ResolversParentTypes['ReportsMoved']> = {
  reporting?: Resolver<Maybe<ResolversTypes['Reporting']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['MoveResult']>, ParentType, ContextType>;
};

export type ResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  alternative?: Resolver<Maybe<ResolversTypes['Alternative']>, ParentType, ContextType>;
  canStateAlternative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  expectedUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  reportedUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  sexOutcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttainmentStatus'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  toDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  commentLock?: Resolver<Maybe<ResolversTypes['LockReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  judgementLock?: Resolver<Maybe<ResolversTypes['LockReason']>, ParentType, ContextType>;
  suggested?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ administrator?: any, analytiker?: any, avdelningschef?: any, enhetschef?: any, namndledamot?: any, rapportor?: any, socialchef?: any }, ResolversTypes['Role']>;

export type SavedFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SavedFigure'] = ResolversParentTypes['SavedFigure']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  misreport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SavedViewChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SavedViewChange'] = ResolversParentTypes['SavedViewChange']> = {
  refusal?: Resolver<Maybe<ResolversTypes['SavedViewRefusal']>, ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
  views?: Resolver<ReadonlyArray<ResolversTypes['SavedView']>, ParentType, ContextType>;
};

export type SavedViewRefusalResolvers = EnumResolverSignature<{ conflict?: any, nameMissing?: any, nameTaken?: any, nameTooLong?: any, nameUnreadable?: any, notFound?: any, notOwner?: any, notPermitted?: any, searchNotCanonical?: any, searchTooLong?: any, sharingNotPermitted?: any, tooMany?: any }, ResolversTypes['SavedViewRefusal']>;

export type ServiceAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceArea'] = ResolversParentTypes['ServiceArea']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceAreaAttainmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceAreaAttainment'] = ResolversParentTypes['ServiceAreaAttainment']> = {
  attainment?: Resolver<ReadonlyArray<ResolversTypes['AttainmentCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceArea?: Resolver<ResolversTypes['ServiceArea'], ParentType, ContextType>;
};

export type ServiceAreaNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceAreaName'] = ResolversParentTypes['ServiceAreaName']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Settings'] = ResolversParentTypes['Settings']> = {
  fourEyes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reminderDays?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SettingsChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettingsChange'] = ResolversParentTypes['SettingsChange']> = {
  refusal?: Resolver<Maybe<ResolversTypes['SettingsRefusal']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['Settings']>, ParentType, ContextType>;
};

export type SettingsRefusalResolvers = EnumResolverSignature<{ notDays?: any, notPermitted?: any }, ResolversTypes['SettingsRefusal']>;

export type SetupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Setup'] = ResolversParentTypes['Setup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceAreas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['SetupYear']>, ParentType, ContextType>;
};

export type SetupYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetupYear'] = ResolversParentTypes['SetupYear']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheduled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EditionStatus'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SexResolvers = EnumResolverSignature<{ men?: any, total?: any, women?: any }, ResolversTypes['Sex']>;

export type SharedMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedMeasure'] = ResolversParentTypes['SharedMeasure']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownIndicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
};

export type StateAlternativeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StateAlternativeResult'] = ResolversParentTypes['StateAlternativeResult']> = {
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['OutcomeRefusal']>, ParentType, ContextType>;
};

export type StatusSchemeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatusScheme'] = ResolversParentTypes['StatusScheme']> = {
  arrow?: Resolver<ResolversTypes['ArrowCustom'], ParentType, ContextType>;
  compareWith?: Resolver<ResolversTypes['TrendComparison'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['StatusStep']>, ParentType, ContextType>;
};

export type StatusSchemeChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatusSchemeChange'] = ResolversParentTypes['StatusSchemeChange']> = {
  refusal?: Resolver<Maybe<ResolversTypes['StatusSchemeRefusal']>, ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['StatusScheme']>, ParentType, ContextType>;
};

export type StatusSchemeRefusalResolvers = EnumResolverSignature<{ conflict?: any, notPermitted?: any, shareOutOfRange?: any, sharesNotFalling?: any, stepsIncomplete?: any, symbolTwice?: any, wordTooLong?: any, wordTwice?: any, wordUnreadable?: any }, ResolversTypes['StatusSchemeRefusal']>;

export type StatusStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatusStep'] = ResolversParentTypes['StatusStep']> = {
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['StepSymbol'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StepSymbolResolvers = EnumResolverSignature<{ check?: any, cross?: any, diamond?: any, half?: any, square?: any, star?: any, threeQuarters?: any, triangle?: any }, ResolversTypes['StepSymbol']>;

export type StrayedOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrayedOutcome'] = ResolversParentTypes['StrayedOutcome']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  indicatorCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicatorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TakeBackYearResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakeBackYearResult'] = ResolversParentTypes['TakeBackYearResult']> = {
  __resolveType?: TypeResolveFn<'PlanRefused' | 'YearTakenBack', ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  operator?: Resolver<ResolversTypes['TargetOperator'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TargetChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetChange'] = ResolversParentTypes['TargetChange']> = {
  from?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TargetHistoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetHistory'] = ResolversParentTypes['TargetHistory']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['TargetHistoryRow']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['TargetSummary'], ParentType, ContextType>;
};

export type TargetHistoryRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetHistoryRow'] = ResolversParentTypes['TargetHistoryRow']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['DemandMove'], ParentType, ContextType>;
  nextNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextTarget?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AttainmentStatus']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  valueDecimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetMoveResolvers = EnumResolverSignature<{ kept?: any, lowered?: any, missing?: any, new?: any, raised?: any }, ResolversTypes['TargetMove']>;

export type TargetOperatorResolvers = EnumResolverSignature<{ atLeast?: any, atMost?: any, between?: any }, ResolversTypes['TargetOperator']>;

export type TargetRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetRevision'] = ResolversParentTypes['TargetRevision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TargetSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetSummary'] = ResolversParentTypes['TargetSummary']> = {
  easedAfterMissed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hardenedAfterReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptAfterMissed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TertialResolvers = EnumResolverSignature<{ T1?: any, T2?: any, T3?: any }, ResolversTypes['Tertial']>;

export type TertialTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TertialTotal'] = ResolversParentTypes['TertialTotal']> = {
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reportedUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export interface TextColumnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TextColumn'], any> {
  name: 'TextColumn';
}

export type TextRefusalResolvers = EnumResolverSignature<{ notFound?: any, notPermitted?: any, periodLocked?: any, periodUpcoming?: any, reasonMissing?: any, tooLong?: any, unreadable?: any, verdictNotInScheme?: any }, ResolversTypes['TextRefusal']>;

export type TimingResolvers = EnumResolverSignature<{ cumulative?: any, period?: any, stock?: any }, ResolversTypes['Timing']>;

export type ToDoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToDo'] = ResolversParentTypes['ToDo']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['Reporting']>, ParentType, ContextType>;
  requests?: Resolver<ReadonlyArray<ResolversTypes['CorrectionRequest']>, ParentType, ContextType>;
};

export type TrendResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  arrow?: Resolver<ResolversTypes['ArrowCustom'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  comparedWith?: Resolver<ResolversTypes['TrendComparison'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TrendDirection'], ParentType, ContextType>;
  noise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['TrendQuality'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrendComparisonResolvers = EnumResolverSignature<{ lastTertial?: any, lastYearEnd?: any, sameTertialLastYear?: any }, ResolversTypes['TrendComparison']>;

export type TrendDirectionResolvers = EnumResolverSignature<{ down?: any, same?: any, up?: any }, ResolversTypes['TrendDirection']>;

export type TrendQualityResolvers = EnumResolverSignature<{ better?: any, neutral?: any, worse?: any }, ResolversTypes['TrendQuality']>;

export type UnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitKindResolvers = EnumResolverSignature<{ committee?: any, department?: any, division?: any, unit?: any }, ResolversTypes['UnitKind']>;

export type UnitOfYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitOfYear'] = ResolversParentTypes['UnitOfYear']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitPlacementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitPlacement'] = ResolversParentTypes['UnitPlacement']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VerdictResolvers = EnumResolverSignature<{ met?: any, nearly?: any, notMet?: any, partly?: any }, ResolversTypes['Verdict']>;

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  defaultYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WriteCommentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WriteCommentResult'] = ResolversParentTypes['WriteCommentResult']> = {
  __resolveType?: TypeResolveFn<'CommentConflict' | 'CommentRefused' | 'CommentWritten', ParentType, ContextType>;
};

export type YearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Year'] = ResolversParentTypes['Year']> = {
  attainment?: Resolver<ReadonlyArray<ResolversTypes['AttainmentCount']>, ParentType, ContextType>;
  dropped?: Resolver<ReadonlyArray<ResolversTypes['DroppedIndicator']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['CommitteeGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  latestTertial?: Resolver<ResolversTypes['Tertial'], ParentType, ContextType>;
  overarchingGoals?: Resolver<ReadonlyArray<ResolversTypes['OverarchingGoal']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes['ServiceAreaAttainment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EditionStatus'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['UnitOfYear']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearTakenBackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearTakenBack'] = ResolversParentTypes['YearTakenBack']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Absence?: AbsenceResolvers;
  Activity?: ActivityResolvers<ContextType>;
  Aggregation?: AggregationResolvers;
  Alternative?: AlternativeResolvers<ContextType>;
  AnalysedArea?: AnalysedAreaResolvers<ContextType>;
  AnalysedGoal?: AnalysedGoalResolvers<ContextType>;
  AnalysedIndicator?: AnalysedIndicatorResolvers<ContextType>;
  AnalysedUnit?: AnalysedUnitResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  AnalysisLevel?: AnalysisLevelResolvers;
  ArrowCustom?: ArrowCustomResolvers;
  Assignment?: AssignmentResolvers<ContextType>;
  AttainmentCount?: AttainmentCountResolvers<ContextType>;
  AttainmentStatus?: AttainmentStatusResolvers;
  Browser?: BrowserResolvers;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  Carrying?: CarryingResolvers;
  CellResult?: CellResultResolvers<ContextType>;
  CellsAnswered?: CellsAnsweredResolvers<ContextType>;
  ChangePlanResult?: ChangePlanResultResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentConflict?: CommentConflictResolvers<ContextType>;
  CommentRefused?: CommentRefusedResolvers<ContextType>;
  CommentWritten?: CommentWrittenResolvers<ContextType>;
  CommitteeGoal?: CommitteeGoalResolvers<ContextType>;
  ComparedMunicipality?: ComparedMunicipalityResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Construction?: ConstructionResolvers;
  CorrectionAnswered?: CorrectionAnsweredResolvers<ContextType>;
  CorrectionRefusal?: CorrectionRefusalResolvers;
  CorrectionRequest?: CorrectionRequestResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DemandMove?: DemandMoveResolvers;
  Deputy?: DeputyResolvers<ContextType>;
  Direction?: DirectionResolvers;
  DroppedIndicator?: DroppedIndicatorResolvers<ContextType>;
  EarlierFigure?: EarlierFigureResolvers<ContextType>;
  EditablePlan?: EditablePlanResolvers<ContextType>;
  EditionChange?: EditionChangeResolvers;
  EditionStatus?: EditionStatusResolvers;
  EditionTotals?: EditionTotalsResolvers<ContextType>;
  EndingUnit?: EndingUnitResolvers<ContextType>;
  EntryWarning?: EntryWarningResolvers;
  FigureColumns?: FigureColumnsResolvers<ContextType>;
  FigureStage?: FigureStageResolvers;
  History?: HistoryResolvers<ContextType>;
  HistoryBreak?: HistoryBreakResolvers<ContextType>;
  HistoryCheck?: HistoryCheckResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorChange?: IndicatorChangeResolvers<ContextType>;
  IndicatorLineage?: IndicatorLineageResolvers<ContextType>;
  IndicatorTable?: IndicatorTableResolvers<ContextType>;
  IndicatorTotals?: IndicatorTotalsResolvers<ContextType>;
  JudgeResult?: JudgeResultResolvers<ContextType>;
  Judged?: JudgedResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConflict?: JudgementConflictResolvers<ContextType>;
  JudgementReason?: JudgementReasonResolvers;
  JudgementRefused?: JudgementRefusedResolvers<ContextType>;
  JudgementRevision?: JudgementRevisionResolvers<ContextType>;
  Lineage?: LineageResolvers;
  LineageEdition?: LineageEditionResolvers<ContextType>;
  LineageFigure?: LineageFigureResolvers<ContextType>;
  LineageJudgement?: LineageJudgementResolvers<ContextType>;
  LineageTertial?: LineageTertialResolvers<ContextType>;
  LineageUnitFigure?: LineageUnitFigureResolvers<ContextType>;
  LockReason?: LockReasonResolvers;
  MeasureUnit?: MeasureUnitResolvers;
  MoveDirection?: MoveDirectionResolvers;
  MoveRefusal?: MoveRefusalResolvers;
  MoveResult?: MoveResultResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NumberColumn?: GraphQLScalarType;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationArea?: OrganisationAreaResolvers<ContextType>;
  OrganisationChange?: OrganisationChangeResolvers<ContextType>;
  OrganisationRefusal?: OrganisationRefusalResolvers;
  OrganisationUnit?: OrganisationUnitResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeAct?: OutcomeActResolvers;
  OutcomeConflict?: OutcomeConflictResolvers<ContextType>;
  OutcomeOrigin?: OutcomeOriginResolvers;
  OutcomeRecorded?: OutcomeRecordedResolvers<ContextType>;
  OutcomeRefusal?: OutcomeRefusalResolvers;
  OutcomeRefused?: OutcomeRefusedResolvers<ContextType>;
  OutcomeRevision?: OutcomeRevisionResolvers<ContextType>;
  OverarchingGoal?: OverarchingGoalResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  OverviewAction?: OverviewActionResolvers<ContextType>;
  OverviewActionKind?: OverviewActionKindResolvers;
  OverviewDivergence?: OverviewDivergenceResolvers<ContextType>;
  OverviewFigure?: OverviewFigureResolvers<ContextType>;
  OverviewGap?: OverviewGapResolvers<ContextType>;
  OverviewGroup?: OverviewGroupResolvers<ContextType>;
  OverviewGroupKind?: OverviewGroupKindResolvers;
  OverviewIndicator?: OverviewIndicatorResolvers<ContextType>;
  OverviewLacking?: OverviewLackingResolvers;
  OverviewLeftOut?: OverviewLeftOutResolvers<ContextType>;
  OverviewLeftOutUnit?: OverviewLeftOutUnitResolvers<ContextType>;
  OverviewMisreport?: OverviewMisreportResolvers<ContextType>;
  OverviewPart?: OverviewPartResolvers<ContextType>;
  OverviewTowards?: OverviewTowardsResolvers;
  OverviewUnit?: OverviewUnitResolvers<ContextType>;
  OwnSession?: OwnSessionResolvers<ContextType>;
  PasteAnswer?: PasteAnswerResolvers<ContextType>;
  PasteColumn?: PasteColumnResolvers;
  PasteProblem?: PasteProblemResolvers<ContextType>;
  PasteReason?: PasteReasonResolvers;
  People?: PeopleResolvers<ContextType>;
  PeopleChange?: PeopleChangeResolvers<ContextType>;
  PeopleRefusal?: PeopleRefusalResolvers;
  Period?: PeriodResolvers<ContextType>;
  PeriodAct?: PeriodActResolvers;
  PeriodChanged?: PeriodChangedResolvers<ContextType>;
  PeriodEvent?: PeriodEventResolvers<ContextType>;
  PeriodRefusal?: PeriodRefusalResolvers;
  PeriodState?: PeriodStateResolvers;
  Person?: PersonResolvers<ContextType>;
  PersonRole?: PersonRoleResolvers<ContextType>;
  PlanChanged?: PlanChangedResolvers<ContextType>;
  PlanField?: PlanFieldResolvers;
  PlanLack?: PlanLackResolvers;
  PlanMeanwhile?: PlanMeanwhileResolvers<ContextType>;
  PlanObstacle?: PlanObstacleResolvers<ContextType>;
  PlanPart?: PlanPartResolvers;
  PlanProblem?: PlanProblemResolvers<ContextType>;
  PlanReason?: PlanReasonResolvers;
  PlanRefused?: PlanRefusedResolvers<ContextType>;
  PlanYear?: PlanYearResolvers<ContextType>;
  PlannedActivity?: PlannedActivityResolvers<ContextType>;
  PlannedAssignment?: PlannedAssignmentResolvers<ContextType>;
  PlannedGoal?: PlannedGoalResolvers<ContextType>;
  PlannedIndicator?: PlannedIndicatorResolvers<ContextType>;
  PlannedMeasure?: PlannedMeasureResolvers<ContextType>;
  PlannedOverarchingGoal?: PlannedOverarchingGoalResolvers<ContextType>;
  PlannedTarget?: PlannedTargetResolvers<ContextType>;
  Predecessor?: PredecessorResolvers<ContextType>;
  PreviousIndicator?: PreviousIndicatorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ranking?: RankingResolvers<ContextType>;
  RecordOutcomeResult?: RecordOutcomeResultResolvers<ContextType>;
  ReleasedTotal?: ReleasedTotalResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportAct?: ReportActResolvers;
  ReportCell?: ReportCellResolvers<ContextType>;
  ReportChange?: ReportChangeResolvers<ContextType>;
  ReportEvent?: ReportEventResolvers<ContextType>;
  ReportFigure?: ReportFigureResolvers<ContextType>;
  ReportPeriod?: ReportPeriodResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  ReportState?: ReportStateResolvers;
  ReportSummary?: ReportSummaryResolvers<ContextType>;
  Reporting?: ReportingResolvers<ContextType>;
  ReportsMoved?: ReportsMovedResolvers<ContextType>;
  Result?: ResultResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  Role?: RoleResolvers;
  SavedFigure?: SavedFigureResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SavedViewChange?: SavedViewChangeResolvers<ContextType>;
  SavedViewRefusal?: SavedViewRefusalResolvers;
  ServiceArea?: ServiceAreaResolvers<ContextType>;
  ServiceAreaAttainment?: ServiceAreaAttainmentResolvers<ContextType>;
  ServiceAreaName?: ServiceAreaNameResolvers<ContextType>;
  Settings?: SettingsResolvers<ContextType>;
  SettingsChange?: SettingsChangeResolvers<ContextType>;
  SettingsRefusal?: SettingsRefusalResolvers;
  Setup?: SetupResolvers<ContextType>;
  SetupYear?: SetupYearResolvers<ContextType>;
  Sex?: SexResolvers;
  SharedMeasure?: SharedMeasureResolvers<ContextType>;
  StateAlternativeResult?: StateAlternativeResultResolvers<ContextType>;
  StatusScheme?: StatusSchemeResolvers<ContextType>;
  StatusSchemeChange?: StatusSchemeChangeResolvers<ContextType>;
  StatusSchemeRefusal?: StatusSchemeRefusalResolvers;
  StatusStep?: StatusStepResolvers<ContextType>;
  StepSymbol?: StepSymbolResolvers;
  StrayedOutcome?: StrayedOutcomeResolvers<ContextType>;
  TakeBackYearResult?: TakeBackYearResultResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetChange?: TargetChangeResolvers<ContextType>;
  TargetHistory?: TargetHistoryResolvers<ContextType>;
  TargetHistoryRow?: TargetHistoryRowResolvers<ContextType>;
  TargetMove?: TargetMoveResolvers;
  TargetOperator?: TargetOperatorResolvers;
  TargetRevision?: TargetRevisionResolvers<ContextType>;
  TargetSummary?: TargetSummaryResolvers<ContextType>;
  Tertial?: TertialResolvers;
  TertialTotal?: TertialTotalResolvers<ContextType>;
  TextColumn?: GraphQLScalarType;
  TextRefusal?: TextRefusalResolvers;
  Timing?: TimingResolvers;
  ToDo?: ToDoResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  TrendComparison?: TrendComparisonResolvers;
  TrendDirection?: TrendDirectionResolvers;
  TrendQuality?: TrendQualityResolvers;
  Unit?: UnitResolvers<ContextType>;
  UnitKind?: UnitKindResolvers;
  UnitOfYear?: UnitOfYearResolvers<ContextType>;
  UnitPlacement?: UnitPlacementResolvers<ContextType>;
  Verdict?: VerdictResolvers;
  Viewer?: ViewerResolvers<ContextType>;
  WriteCommentResult?: WriteCommentResultResolvers<ContextType>;
  Year?: YearResolvers<ContextType>;
  YearTakenBack?: YearTakenBackResolvers<ContextType>;
};

