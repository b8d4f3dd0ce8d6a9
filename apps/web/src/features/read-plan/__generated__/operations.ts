/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which way is good. */
export type Direction =
  | 'band'
  | 'higher'
  | 'lower';

/** Whether a year's plan is a draft, decided by the committee, or known only in fragments. */
export type EditionStatus =
  | 'decided'
  | 'draft'
  | 'fragment';

/** How an indicator relates to the year before. */
export type Lineage =
  | 'kept'
  | 'new'
  | 'reworded'
  | 'split'
  | 'uncertain';

/** What the figures of an indicator are counted in. */
export type MeasureUnit =
  | 'count'
  | 'days'
  | 'index'
  | 'percent'
  | 'scale'
  | 'tkr';

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

export type PlanQueryVariables = Exact<{
  year: number;
}>;


export type PlanQuery = { year: { __typename: 'Year', id: string, year: number, status: EditionStatus, goals: Array<{ __typename: 'CommitteeGoal', id: string, number: string, title: string }>, indicators: Array<{ __typename: 'Indicator', id: string, code: string, name: string, position: number, unit: MeasureUnit, decimals: number, direction: Direction, timing: Timing, baseline: string | null, lineage: Lineage, goal: { __typename: 'CommitteeGoal', id: string }, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, predecessor: { __typename: 'Predecessor', id: string, code: string, name: string, year: number, unit: MeasureUnit, decimals: number, timing: Timing, lastOutcome: string | null, lastTertial: Tertial | null, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, lastAlternative: { __typename: 'Alternative', value: string, units: number } | null } | null }>, dropped: Array<{ __typename: 'DroppedIndicator', id: string, code: string, name: string, goalTitle: string, unit: MeasureUnit, decimals: number, lastOutcome: string | null, lastTertial: Tertial | null, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, lastAlternative: { __typename: 'Alternative', value: string, units: number } | null }> } | null };


export const PlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"lineage"}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"lastOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastTertial"}},{"kind":"Field","name":{"kind":"Name","value":"lastAlternative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"goalTitle"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"lastTertial"}},{"kind":"Field","name":{"kind":"Name","value":"lastAlternative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanQuery, PlanQueryVariables>;