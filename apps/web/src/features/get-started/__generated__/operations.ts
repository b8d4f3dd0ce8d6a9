/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether a year's plan is a draft, decided by the committee, or known only in fragments. */
export type EditionStatus =
  | 'decided'
  | 'draft'
  | 'fragment';

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
  dryRun: boolean;
  /** Cells separated by tabs or semicolons; at most 500 rows and 200,000 characters. */
  text: string;
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

export type PasteOutcomeFragment = { __typename: 'PasteAnswer', added: number, roles: number | null, problems: Array<{ __typename: 'PasteProblem', row: number, column: PasteColumn | null, reason: PasteReason }> } & { ' $fragmentName'?: 'PasteOutcomeFragment' };

export type SetupQueryVariables = Exact<{ [key: string]: never; }>;


export type SetupQuery = { setup: { __typename: 'Setup', id: string, units: number, serviceAreas: number, people: number, years: Array<{ __typename: 'SetupYear', id: string, year: number, status: EditionStatus, indicators: number, scheduled: number, opened: number }> } | null };

export type PasteUnitsMutationVariables = Exact<{
  input: PasteInput;
}>;


export type PasteUnitsMutation = { answer: { __typename: 'PasteAnswer', added: number, roles: number | null, problems: Array<{ __typename: 'PasteProblem', row: number, column: PasteColumn | null, reason: PasteReason }> } };

export type PasteServiceAreasMutationVariables = Exact<{
  input: PasteInput;
}>;


export type PasteServiceAreasMutation = { answer: { __typename: 'PasteAnswer', added: number, roles: number | null, problems: Array<{ __typename: 'PasteProblem', row: number, column: PasteColumn | null, reason: PasteReason }> } };

export type PastePeopleMutationVariables = Exact<{
  input: PasteInput;
}>;


export type PastePeopleMutation = { answer: { __typename: 'PasteAnswer', added: number, roles: number | null, problems: Array<{ __typename: 'PasteProblem', row: number, column: PasteColumn | null, reason: PasteReason }> } };

export type PastePlanMutationVariables = Exact<{
  year: number;
  input: PasteInput;
}>;


export type PastePlanMutation = { answer: { __typename: 'PasteAnswer', added: number, roles: number | null, problems: Array<{ __typename: 'PasteProblem', row: number, column: PasteColumn | null, reason: PasteReason }> } };

export type StartFirstYearMutationVariables = Exact<{
  year: number;
}>;


export type StartFirstYearMutation = { startFirstYear:
    | { __typename: 'PlanChanged', plan: { __typename: 'EditablePlan', id: string, year: number } }
    | { __typename: 'PlanRefused', problems: Array<{ __typename: 'PlanProblem', reason: PlanReason }> }
   };

export type TakeBackFirstYearMutationVariables = Exact<{
  year: number;
}>;


export type TakeBackFirstYearMutation = { takeBackFirstYear:
    | { __typename: 'PlanRefused', problems: Array<{ __typename: 'PlanProblem', reason: PlanReason }> }
    | { __typename: 'YearTakenBack', year: number }
   };

export const PasteOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasteOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasteAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PasteOutcomeFragment, unknown>;
export const SetupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Setup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"serviceAreas"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"scheduled"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}}]}}]}}]}}]} as unknown as DocumentNode<SetupQuery, SetupQueryVariables>;
export const PasteUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasteUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"pasteUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasteOutcome"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasteOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasteAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PasteUnitsMutation, PasteUnitsMutationVariables>;
export const PasteServiceAreasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasteServiceAreas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"pasteServiceAreas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasteOutcome"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasteOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasteAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PasteServiceAreasMutation, PasteServiceAreasMutationVariables>;
export const PastePeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PastePeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"pastePeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasteOutcome"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasteOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasteAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PastePeopleMutation, PastePeopleMutationVariables>;
export const PastePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PastePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"pastePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasteOutcome"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasteOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasteAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PastePlanMutation, PastePlanMutationVariables>;
export const StartFirstYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartFirstYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startFirstYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartFirstYearMutation, StartFirstYearMutationVariables>;
export const TakeBackFirstYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackFirstYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackFirstYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"YearTakenBack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackFirstYearMutation, TakeBackFirstYearMutationVariables>;