/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why there is no figure. */
export type Absence =
  | 'notApplicable'
  | 'notDelivered'
  | 'notMeasured'
  | 'secret';

/** How the figures of several units become one. */
export type Aggregation =
  | 'central'
  | 'last'
  | 'mean'
  | 'sum'
  | 'weighted';

/** A figure for one cell of a report. */
export type CellInput = {
  /** Why a figure that is warned about is right; null takes the acceptance away. */
  accepted?: string | null | undefined;
  /** Of a survey: how many answered; null takes the survey away. */
  answers?: number | null | undefined;
  /** The unit's own words about the figure; null takes them away. */
  comment?: string | null | undefined;
  /** What is to stand there. */
  entry: EntryInput;
  /** The revision that the person saw; 0 for an empty cell. */
  expectedRevision: number;
  /** What was measured. */
  indicatorId: string;
  /** Of a survey: how many were asked. Kept together with the answers, and not without them. */
  invited?: number | null | undefined;
  /** Women, men, or all together. */
  sex: Sex;
};

/** How a figure is made: a numerator over a denominator, a count, or a bare value. */
export type Construction =
  | 'count'
  | 'ratio'
  | 'value';

/** Which way is good. */
export type Direction =
  | 'band'
  | 'higher'
  | 'lower';

/** Exactly one of the fields. */
export type EntryInput =
  {   /** A reason instead of a figure. */
  absence: Absence; empty?: never; ratio?: never; value?: never; }
  |  { absence?: never;   /** True empties the cell: the figure is withdrawn, its history stays. */
  empty: boolean; ratio?: never; value?: never; }
  |  { absence?: never; empty?: never;   /** A numerator over a denominator. */
  ratio: RatioInput; value?: never; }
  |  { absence?: never; empty?: never; ratio?: never;   /** A bare figure. */
  value: string; };

/** Why a figure or a text cannot be changed by the one who asks. */
export type LockReason =
  | 'notDue'
  | 'notPermitted'
  | 'periodLocked'
  | 'periodUpcoming'
  | 'reportApproved'
  | 'reportHandedIn';

/** What the figures of an indicator are counted in. */
export type MeasureUnit =
  | 'count'
  | 'days'
  | 'index'
  | 'percent'
  | 'scale'
  | 'tkr';

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
  act: ReportAct;
  /** Demanded when sending back. */
  comment?: string | null | undefined;
  /** For example 2023T1. */
  period: string;
  /** Which ones; at most 200. */
  reports: Array<ReportToMove>;
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

/** The life of a municipality's tertial. */
export type PeriodState =
  | 'locked'
  | 'open'
  | 'upcoming';

/** A share as a numerator over a denominator. */
export type RatioInput = {
  /** What it is counted of; more than 0. */
  denominator: string;
  /** What is counted. */
  numerator: string;
};

/** What is done with a unit's report. */
export type ReportAct =
  | 'approve'
  | 'handIn'
  | 'sendBack'
  | 'takeBack';

/** How far one unit's reporting of one tertial has come. Locked is the state of the tertial. */
export type ReportState =
  | 'approved'
  | 'handedIn'
  | 'inProgress'
  | 'notStarted'
  | 'sentBack';

/** One report to move. */
export type ReportToMove = {
  /** The revision that the person saw. */
  expectedRevision: number;
  /** Whose. */
  unitId: string;
};

/** Figures for one unit's tertial, at most 400 at a time. */
export type SaveCellsInput = {
  /** The figures. */
  cells: Array<CellInput>;
  /** True where they were pasted as a block. */
  pasted: boolean;
  /** For example 2023T1. */
  period: string;
  /** Whose. */
  unitId: string;
};

/** Women, men, or all together. */
export type Sex =
  | 'men'
  | 'total'
  | 'women';

/** How an outcome is to be compared with the target. */
export type TargetOperator =
  | 'atLeast'
  | 'atMost'
  | 'between';

/** A third of the calendar year: T1 January to April, T2 May to August, T3 September to December. */
export type Tertial =
  | 'T1'
  | 'T2'
  | 'T3';

/** How time works: each tertial alone, year to date, or the level at the end. */
export type Timing =
  | 'cumulative'
  | 'period'
  | 'stock';

export type EnterReportQueryVariables = Exact<{
  unitId: string;
  period: string;
}>;


export type EnterReportQuery = { report: { __typename: 'Report', id: string, branch: Array<string>, state: ReportState, revision: number, acts: Array<ReportAct>, due: number, answered: number, rows: Array<{ __typename: 'ReportRow', id: string, indicatorId: string, code: string, name: string, goal: string, measureUnit: MeasureUnit, decimals: number, direction: Direction, construction: Construction, timing: Timing, aggregation: Aggregation, dueTertials: Array<Tertial>, definition: string | null, method: string | null, survey: boolean, lowest: string | null, highest: string | null, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, cells: Array<{ __typename: 'ReportCell', id: string, sex: Sex, comparable: string | null, accepted: string | null, comment: string | null, misreport: string | null, revision: number, savedAt: string | null, savedBy: string | null, lock: LockReason | null, figure: { __typename: 'ReportFigure', value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, answers: number | null, invited: number | null } | null, before: { __typename: 'EarlierFigure', period: string, misreport: string | null, figure: { __typename: 'ReportFigure', value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, answers: number | null, invited: number | null } } | null, lastYear: { __typename: 'EarlierFigure', period: string, misreport: string | null, figure: { __typename: 'ReportFigure', value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, answers: number | null, invited: number | null } } | null }> }>, unit: { __typename: 'Unit', id: string, code: string, name: string }, period: { __typename: 'ReportPeriod', id: string, year: number, tertial: Tertial, state: PeriodState, dueOn: string | null }, events: Array<{ __typename: 'ReportEvent', id: string, act: string, comment: string | null, at: string, by: string }> } | null };

export type ReportHeadFragment = { __typename: 'Report', id: string, branch: Array<string>, state: ReportState, revision: number, acts: Array<ReportAct>, due: number, answered: number, unit: { __typename: 'Unit', id: string, code: string, name: string }, period: { __typename: 'ReportPeriod', id: string, year: number, tertial: Tertial, state: PeriodState, dueOn: string | null }, events: Array<{ __typename: 'ReportEvent', id: string, act: string, comment: string | null, at: string, by: string }> } & { ' $fragmentName'?: 'ReportHeadFragment' };

export type ReportRowDetailsFragment = { __typename: 'ReportRow', id: string, indicatorId: string, code: string, name: string, goal: string, measureUnit: MeasureUnit, decimals: number, direction: Direction, construction: Construction, timing: Timing, aggregation: Aggregation, dueTertials: Array<Tertial>, definition: string | null, method: string | null, survey: boolean, lowest: string | null, highest: string | null, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, cells: Array<{ __typename: 'ReportCell', id: string, sex: Sex, comparable: string | null, accepted: string | null, comment: string | null, misreport: string | null, revision: number, savedAt: string | null, savedBy: string | null, lock: LockReason | null, figure: { __typename: 'ReportFigure', value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, answers: number | null, invited: number | null } | null, before: { __typename: 'EarlierFigure', period: string, misreport: string | null, figure: { __typename: 'ReportFigure', value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, answers: number | null, invited: number | null } } | null, lastYear: { __typename: 'EarlierFigure', period: string, misreport: string | null, figure: { __typename: 'ReportFigure', value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, answers: number | null, invited: number | null } } | null }> } & { ' $fragmentName'?: 'ReportRowDetailsFragment' };

export type ReportCellDetailsFragment = { __typename: 'ReportCell', id: string, sex: Sex, comparable: string | null, accepted: string | null, comment: string | null, misreport: string | null, revision: number, savedAt: string | null, savedBy: string | null, lock: LockReason | null, figure: { __typename: 'ReportFigure', value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, answers: number | null, invited: number | null } | null, before: { __typename: 'EarlierFigure', period: string, misreport: string | null, figure: { __typename: 'ReportFigure', value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, answers: number | null, invited: number | null } } | null, lastYear: { __typename: 'EarlierFigure', period: string, misreport: string | null, figure: { __typename: 'ReportFigure', value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, answers: number | null, invited: number | null } } | null } & { ' $fragmentName'?: 'ReportCellDetailsFragment' };

export type FigureDetailsFragment = { __typename: 'ReportFigure', value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, answers: number | null, invited: number | null } & { ' $fragmentName'?: 'FigureDetailsFragment' };

export type SaveReportCellsMutationVariables = Exact<{
  input: SaveCellsInput;
}>;


export type SaveReportCellsMutation = { saveCells: { __typename: 'CellsAnswered', report: { __typename: 'Report', id: string, branch: Array<string>, state: ReportState, revision: number, acts: Array<ReportAct>, due: number, answered: number, rows: Array<{ __typename: 'ReportRow', id: string, cells: Array<{ __typename: 'ReportCell', id: string, accepted: string | null, comment: string | null, misreport: string | null, revision: number, savedAt: string | null, savedBy: string | null, lock: LockReason | null, figure: { __typename: 'ReportFigure', value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, answers: number | null, invited: number | null } | null }> }>, unit: { __typename: 'Unit', id: string, code: string, name: string }, period: { __typename: 'ReportPeriod', id: string, year: number, tertial: Tertial, state: PeriodState, dueOn: string | null }, events: Array<{ __typename: 'ReportEvent', id: string, act: string, comment: string | null, at: string, by: string }> } | null, results: Array<{ __typename: 'CellResult', saved: boolean, conflict: boolean, refusal: OutcomeRefusal | null }> } };

export type MoveReportMutationVariables = Exact<{
  input: MoveReportsInput;
}>;


export type MoveReportMutation = { moveReports: { __typename: 'ReportsMoved', results: Array<{ __typename: 'MoveResult', unitId: string, refusal: MoveRefusal | null }> } };

export const ReportHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"acts"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]} as unknown as DocumentNode<ReportHeadFragment, unknown>;
export const FigureDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}}]}}]} as unknown as DocumentNode<FigureDetailsFragment, unknown>;
export const ReportCellDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCellDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparable"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lock"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}}]}}]} as unknown as DocumentNode<ReportCellDetailsFragment, unknown>;
export const ReportRowDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRowDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"measureUnit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"dueTertials"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"survey"}},{"kind":"Field","name":{"kind":"Name","value":"lowest"}},{"kind":"Field","name":{"kind":"Name","value":"highest"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCellDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCellDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparable"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lock"}}]}}]} as unknown as DocumentNode<ReportRowDetailsFragment, unknown>;
export const EnterReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportHead"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRowDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCellDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparable"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lock"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"acts"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRowDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"measureUnit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"construction"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"dueTertials"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"survey"}},{"kind":"Field","name":{"kind":"Name","value":"lowest"}},{"kind":"Field","name":{"kind":"Name","value":"highest"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCellDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]} as unknown as DocumentNode<EnterReportQuery, EnterReportQueryVariables>;
export const SaveReportCellsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveReportCells"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCellsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCells"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportHead"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lock"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saved"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"acts"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}}]}}]} as unknown as DocumentNode<SaveReportCellsMutation, SaveReportCellsMutationVariables>;
export const MoveReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveReportsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]}}]} as unknown as DocumentNode<MoveReportMutation, MoveReportMutationVariables>;