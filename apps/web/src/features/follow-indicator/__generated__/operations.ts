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

/** What became of the demand of a target the year after: harder or easier to reach, whichever way is good. `other`: the two cannot be compared. `none`: there is no target the year after. */
export type DemandMove =
  | 'easier'
  | 'harder'
  | 'kept'
  | 'none'
  | 'other';

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

/** The life of a municipality's tertial. */
export type PeriodState =
  | 'locked'
  | 'open'
  | 'upcoming';

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

export type IndicatorLineageQueryVariables = Exact<{
  id: string;
}>;


export type IndicatorLineageQuery = { lineage: { __typename: 'IndicatorLineage', id: string, summary: { __typename: 'TargetSummary', measured: number, reached: number, easedAfterMissed: number, hardenedAfterReached: number, keptAfterMissed: number }, editions: Array<{ __typename: 'LineageEdition', id: string, year: number, status: EditionStatus, code: string, name: string, definition: string | null, method: string | null, goalId: string, goalNumber: string, goalTitle: string, serviceAreas: Array<string>, units: Array<string>, unit: MeasureUnit, decimals: number, predecessorId: string | null, changes: Array<EditionChange>, breaksSeries: boolean, reached: boolean | null, next: DemandMove, targets: Array<{ __typename: 'TargetRevision', id: string, revision: number, note: string | null, savedAt: string | null, savedBy: string | null, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } }>, tertials: Array<{ __typename: 'LineageTertial', id: string, tertial: Tertial, state: PeriodState, stage: FigureStage, comment: string | null, figures: Array<{ __typename: 'LineageFigure', id: string, sex: Sex, value: string | null, numerator: string | null, denominator: string | null, n: number | null, absence: Absence | null, status: AttainmentStatus, toDate: boolean, decimals: number, reportedUnits: number, expectedUnits: number }>, trend: { __typename: 'Trend', direction: TrendDirection, quality: TrendQuality, change: string, since: string, comparedWith: TrendComparison, arrow: ArrowCustom, noise: boolean } | null, alternative: { __typename: 'Alternative', units: number, value: string, reason: string, source: string | null } | null, units: Array<{ __typename: 'LineageUnitFigure', id: string, unitId: string, name: string, sex: Sex, value: string | null, numerator: string | null, denominator: string | null, absence: Absence | null, status: AttainmentStatus | null, decimals: number, misreport: string | null, comment: string | null, savedAt: string | null }>, judgement: { __typename: 'LineageJudgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, savedAt: string, savedBy: string } | null }> }> } | null };

export type TargetHistoryQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetHistoryQuery = { targetHistory: { __typename: 'TargetHistory', summary: { __typename: 'TargetSummary', measured: number, reached: number, missed: number, easedAfterMissed: number, hardenedAfterReached: number, keptAfterMissed: number }, rows: Array<{ __typename: 'TargetHistoryRow', id: string, year: number, code: string, name: string, unit: MeasureUnit, decimals: number, value: string | null, valueDecimals: number, status: AttainmentStatus | null, reached: boolean | null, next: DemandMove, nextNote: string | null, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, nextTarget: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null }> } };


export const IndicatorLineageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorLineage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"indicatorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"easedAfterMissed"}},{"kind":"Field","name":{"kind":"Name","value":"hardenedAfterReached"}},{"kind":"Field","name":{"kind":"Name","value":"keptAfterMissed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"goalId"}},{"kind":"Field","name":{"kind":"Name","value":"goalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"goalTitle"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAreas"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"predecessorId"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"breaksSeries"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tertials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"toDate"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"reportedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"expectedUnits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWith"}},{"kind":"Field","name":{"kind":"Name","value":"arrow"}},{"kind":"Field","name":{"kind":"Name","value":"noise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"misreport"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorLineageQuery, IndicatorLineageQueryVariables>;
export const TargetHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"easedAfterMissed"}},{"kind":"Field","name":{"kind":"Name","value":"hardenedAfterReached"}},{"kind":"Field","name":{"kind":"Name","value":"keptAfterMissed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueDecimals"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"nextTarget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextNote"}}]}}]}}]}}]} as unknown as DocumentNode<TargetHistoryQuery, TargetHistoryQueryVariables>;