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

/** What an arrow shows: where the figure goes, or whether that is good. */
export type ArrowCustom =
  | 'direction'
  | 'quality';

/** An outcome held against its target. `nearly`: only where the municipality tells status in four steps. `notDue`: the indicator is not asked for that tertial. `notReported`: it is asked for and nobody has answered yet. `notMeasured`: somebody has answered that there is no figure, and why. */
export type AttainmentStatus =
  | 'met'
  | 'nearly'
  | 'notDue'
  | 'notMeasured'
  | 'notMet'
  | 'notReported'
  | 'partly';

/** Whether a year's plan is a draft, decided by the committee, or known only in fragments. */
export type EditionStatus =
  | 'decided'
  | 'draft'
  | 'fragment';

/** How firm a figure is: not approved yet, approved by the chief, or released by locking the tertial. */
export type FigureStage =
  | 'approved'
  | 'preliminary'
  | 'published';

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

/** What the figures of an indicator are counted in. */
export type MeasureUnit =
  | 'count'
  | 'days'
  | 'index'
  | 'percent'
  | 'scale'
  | 'tkr';

/** Why somebody has to act. `explain`: a judgement departs from the figures without a word why. `remind`: a unit has not handed in. `approve`: a unit waits for approval. `correct`: a figure is marked as wrong. `judge`: a goal with figures is not judged. `turn`: an indicator became worse. `closeGap`: an indicator does not reach its target. */
export type OverviewActionKind =
  | 'approve'
  | 'closeGap'
  | 'correct'
  | 'explain'
  | 'judge'
  | 'remind'
  | 'turn';

/** By what indicators are grouped in an overview. */
export type OverviewGroupKind =
  | 'assignment'
  | 'division'
  | 'goal'
  | 'serviceArea';

/** What is lacking of a unit's report. `lacksFigures`: the tertial is locked, and some figure was never given. */
export type OverviewLacking =
  | 'lacksFigures'
  | 'notApproved'
  | 'notHandedIn';

/** Whether a figure has to rise or to fall to reach its target. */
export type OverviewTowards =
  | 'down'
  | 'up';

/** The life of a municipality's tertial. */
export type PeriodState =
  | 'locked'
  | 'open'
  | 'upcoming';

/** How far one unit's reporting of one tertial has come. Locked is the state of the tertial. */
export type ReportState =
  | 'approved'
  | 'handedIn'
  | 'inProgress'
  | 'notStarted'
  | 'sentBack';

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

/** What a responsible person concludes. */
export type Verdict =
  | 'met'
  | 'nearly'
  | 'notMet'
  | 'partly';

export type OverviewQueryVariables = Exact<{
  year: number;
  tertial?: Tertial | null | undefined;
  unapproved: boolean;
  forCommittee: boolean;
}>;


export type OverviewQuery = { overview: { __typename: 'Overview', id: string, year: number, tertial: Tertial, editionStatus: EditionStatus, state: PeriodState, stage: FigureStage, savedAt: string | null, unapproved: boolean, mayCountUnapproved: boolean, guarded: boolean, comparedWith: TrendComparison, comparedPeriod: string, metSince: number | null, incomplete: number, toDate: number, withinNoise: number, compared: number, unitsAsked: number, now: { __typename: 'AttainmentCount', tertial: Tertial, total: number, measured: number, met: number, nearly: number, partly: number, notMet: number, notMeasured: number, notReported: number, notDue: number }, before: { __typename: 'AttainmentCount', tertial: Tertial, total: number, measured: number, met: number, nearly: number, partly: number, notMet: number, notMeasured: number, notReported: number, notDue: number } | null, tertials: Array<{ __typename: 'AttainmentCount', tertial: Tertial, total: number, measured: number, met: number, nearly: number, partly: number, notMet: number, notMeasured: number, notReported: number, notDue: number }>, groups: Array<{ __typename: 'OverviewGroup', id: string, kind: OverviewGroupKind, subjectId: string | null, foundBy: Array<string>, number: string | null, name: string, metSince: number | null, suggested: Verdict | null, judged: Verdict | null, differs: boolean, now: { __typename: 'AttainmentCount', tertial: Tertial, total: number, measured: number, met: number, nearly: number, partly: number, notMet: number, notMeasured: number, notReported: number, notDue: number }, before: { __typename: 'AttainmentCount', tertial: Tertial, total: number, measured: number, met: number, nearly: number, partly: number, notMet: number, notMeasured: number, notReported: number, notDue: number } | null }>, gaps: Array<{ __typename: 'OverviewGap', id: string, share: number, distance: string, towards: OverviewTowards, indicator: { __typename: 'OverviewIndicator', id: string, indicatorId: string, code: string, name: string, unit: MeasureUnit, decimals: number, value: string | null, numerator: string | null, denominator: string | null, n: number | null, status: AttainmentStatus, statusThen: AttainmentStatus | null, toDate: boolean, reportedUnits: number, expectedUnits: number, comment: string | null, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, alternative: { __typename: 'Alternative', value: string, units: number } | null, trend: { __typename: 'Trend', direction: TrendDirection, quality: TrendQuality, change: string, since: string, comparedWith: TrendComparison, arrow: ArrowCustom, noise: boolean } | null, figures: Array<{ __typename: 'OverviewFigure', id: string, unitName: string, value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, misreport: string | null, comment: string | null }> } }>, risen: Array<{ __typename: 'OverviewIndicator', id: string, indicatorId: string, code: string, name: string, unit: MeasureUnit, decimals: number, value: string | null, numerator: string | null, denominator: string | null, n: number | null, status: AttainmentStatus, statusThen: AttainmentStatus | null, toDate: boolean, reportedUnits: number, expectedUnits: number, comment: string | null, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, alternative: { __typename: 'Alternative', value: string, units: number } | null, trend: { __typename: 'Trend', direction: TrendDirection, quality: TrendQuality, change: string, since: string, comparedWith: TrendComparison, arrow: ArrowCustom, noise: boolean } | null, figures: Array<{ __typename: 'OverviewFigure', id: string, unitName: string, value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, misreport: string | null, comment: string | null }> }>, fallen: Array<{ __typename: 'OverviewIndicator', id: string, indicatorId: string, code: string, name: string, unit: MeasureUnit, decimals: number, value: string | null, numerator: string | null, denominator: string | null, n: number | null, status: AttainmentStatus, statusThen: AttainmentStatus | null, toDate: boolean, reportedUnits: number, expectedUnits: number, comment: string | null, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, alternative: { __typename: 'Alternative', value: string, units: number } | null, trend: { __typename: 'Trend', direction: TrendDirection, quality: TrendQuality, change: string, since: string, comparedWith: TrendComparison, arrow: ArrowCustom, noise: boolean } | null, figures: Array<{ __typename: 'OverviewFigure', id: string, unitName: string, value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, misreport: string | null, comment: string | null }> }>, neverMeasured: Array<{ __typename: 'OverviewIndicator', id: string, indicatorId: string, code: string, name: string, unit: MeasureUnit, decimals: number, value: string | null, numerator: string | null, denominator: string | null, n: number | null, status: AttainmentStatus, statusThen: AttainmentStatus | null, toDate: boolean, reportedUnits: number, expectedUnits: number, comment: string | null, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, alternative: { __typename: 'Alternative', value: string, units: number } | null, trend: { __typename: 'Trend', direction: TrendDirection, quality: TrendQuality, change: string, since: string, comparedWith: TrendComparison, arrow: ArrowCustom, noise: boolean } | null, figures: Array<{ __typename: 'OverviewFigure', id: string, unitName: string, value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, misreport: string | null, comment: string | null }> }>, lacking: Array<{ __typename: 'OverviewUnit', id: string, unitId: string, name: string, divisionName: string | null, lacking: OverviewLacking, report: ReportState, due: number, answered: number }>, leftOut: { __typename: 'OverviewLeftOut', figures: number, indicators: number, units: Array<{ __typename: 'OverviewLeftOutUnit', id: string, unitId: string, name: string, figures: number }> }, misreports: Array<{ __typename: 'OverviewMisreport', id: string, without: string | null, statusWithout: AttainmentStatus | null, reason: string, source: string | null, units: Array<string>, indicator: { __typename: 'OverviewIndicator', id: string, indicatorId: string, code: string, name: string, unit: MeasureUnit, decimals: number, value: string | null, numerator: string | null, denominator: string | null, n: number | null, status: AttainmentStatus, statusThen: AttainmentStatus | null, toDate: boolean, reportedUnits: number, expectedUnits: number, comment: string | null, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, alternative: { __typename: 'Alternative', value: string, units: number } | null, trend: { __typename: 'Trend', direction: TrendDirection, quality: TrendQuality, change: string, since: string, comparedWith: TrendComparison, arrow: ArrowCustom, noise: boolean } | null, figures: Array<{ __typename: 'OverviewFigure', id: string, unitName: string, value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, misreport: string | null, comment: string | null }> } }>, divergences: Array<{ __typename: 'OverviewDivergence', id: string, isGoal: boolean, subjectId: string, name: string, computed: Verdict, judged: Verdict, reasonCode: JudgementReason | null, reason: string | null, unexplained: boolean }>, actions: Array<{ __typename: 'OverviewAction', kind: OverviewActionKind, count: number }> } | null };

export type FollowedIndicatorFragment = { __typename: 'OverviewIndicator', id: string, indicatorId: string, code: string, name: string, unit: MeasureUnit, decimals: number, value: string | null, numerator: string | null, denominator: string | null, n: number | null, status: AttainmentStatus, statusThen: AttainmentStatus | null, toDate: boolean, reportedUnits: number, expectedUnits: number, comment: string | null, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, alternative: { __typename: 'Alternative', value: string, units: number } | null, trend: { __typename: 'Trend', direction: TrendDirection, quality: TrendQuality, change: string, since: string, comparedWith: TrendComparison, arrow: ArrowCustom, noise: boolean } | null, figures: Array<{ __typename: 'OverviewFigure', id: string, unitName: string, value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, misreport: string | null, comment: string | null }> } & { ' $fragmentName'?: 'FollowedIndicatorFragment' };

export type StandingCountFragment = { __typename: 'AttainmentCount', tertial: Tertial, total: number, measured: number, met: number, nearly: number, partly: number, notMet: number, notMeasured: number, notReported: number, notDue: number } & { ' $fragmentName'?: 'StandingCountFragment' };

export const FollowedIndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowedIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewIndicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"alternative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusThen"}},{"kind":"Field","name":{"kind":"Name","value":"toDate"}},{"kind":"Field","name":{"kind":"Name","value":"reportedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"expectedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWith"}},{"kind":"Field","name":{"kind":"Name","value":"arrow"}},{"kind":"Field","name":{"kind":"Name","value":"noise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<FollowedIndicatorFragment, unknown>;
export const StandingCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttainmentCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"nearly"}},{"kind":"Field","name":{"kind":"Name","value":"partly"}},{"kind":"Field","name":{"kind":"Name","value":"notMet"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasured"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"notDue"}}]}}]} as unknown as DocumentNode<StandingCountFragment, unknown>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tertial"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Tertial"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unapproved"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forCommittee"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"tertial"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tertial"}}},{"kind":"Argument","name":{"kind":"Name","value":"unapproved"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unapproved"}}},{"kind":"Argument","name":{"kind":"Name","value":"forCommittee"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forCommittee"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"editionStatus"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unapproved"}},{"kind":"Field","name":{"kind":"Name","value":"mayCountUnapproved"}},{"kind":"Field","name":{"kind":"Name","value":"guarded"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWith"}},{"kind":"Field","name":{"kind":"Name","value":"comparedPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"metSince"}},{"kind":"Field","name":{"kind":"Name","value":"tertials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"}},{"kind":"Field","name":{"kind":"Name","value":"toDate"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"foundBy"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"metSince"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"towards"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowedIndicator"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"risen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowedIndicator"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"fallen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowedIndicator"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"withinNoise"}},{"kind":"Field","name":{"kind":"Name","value":"compared"}},{"kind":"Field","name":{"kind":"Name","value":"neverMeasured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowedIndicator"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"unitsAsked"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"divisionName"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"misreports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"without"}},{"kind":"Field","name":{"kind":"Name","value":"statusWithout"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowedIndicator"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"divergences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isGoal"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unexplained"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttainmentCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"nearly"}},{"kind":"Field","name":{"kind":"Name","value":"partly"}},{"kind":"Field","name":{"kind":"Name","value":"notMet"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasured"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"notDue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowedIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewIndicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"alternative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusThen"}},{"kind":"Field","name":{"kind":"Name","value":"toDate"}},{"kind":"Field","name":{"kind":"Name","value":"reportedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"expectedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWith"}},{"kind":"Field","name":{"kind":"Name","value":"arrow"}},{"kind":"Field","name":{"kind":"Name","value":"noise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;