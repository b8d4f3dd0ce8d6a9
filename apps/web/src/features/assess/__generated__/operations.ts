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

/** An outcome held against its target. `nearly`: only where the municipality tells status in four steps. `notDue`: the indicator is not asked for that tertial. `notReported`: it is asked for and nobody has answered yet. `notMeasured`: somebody has answered that there is no figure, and why. */
export type AttainmentStatus =
  | 'met'
  | 'nearly'
  | 'notDue'
  | 'notMeasured'
  | 'notMet'
  | 'notReported'
  | 'partly';

/** The conclusion, and what it is about. */
export type JudgeInput = {
  /** The revision that the person saw; 0 where nobody had judged. */
  expectedRevision: number;
  /** Demanded with the reason `other`; at most 10,000 characters. */
  reason?: string | null | undefined;
  /** Demanded where the verdict departs from the figures. */
  reasonCode?: JudgementReason | null | undefined;
  /** What is judged. */
  subject: SubjectInput;
  /** Which tertial. */
  tertial: Tertial;
  /** The conclusion. */
  verdict: Verdict;
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

/** The life of a municipality's tertial. */
export type PeriodState =
  | 'locked'
  | 'open'
  | 'upcoming';

/** Exactly one of the fields. */
export type SubjectInput =
  {   /** An assignment. */
  assignmentId: string; goalId?: never; indicatorId?: never; }
  |  { assignmentId?: never;   /** A committee goal. */
  goalId: string; indicatorId?: never; }
  |  { assignmentId?: never; goalId?: never;   /** An indicator. */
  indicatorId: string; };

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

/** What a responsible person concludes. */
export type Verdict =
  | 'met'
  | 'nearly'
  | 'notMet'
  | 'partly';

export type AssessmentsQueryVariables = Exact<{
  year: number;
}>;


export type AssessmentsQuery = { year: { __typename: 'Year', id: string, year: number, latestTertial: Tertial, periods: Array<{ __typename: 'Period', id: string, tertial: Tertial, state: PeriodState }>, goals: Array<{ __typename: 'CommitteeGoal', id: string, number: string, title: string, attainment: Array<{ __typename: 'AttainmentCount', tertial: Tertial, measured: number, met: number, notMeasured: number, notReported: number }>, reviews: Array<{ __typename: 'Review', id: string, tertial: Tertial, suggested: Verdict | null, judgementLock: LockReason | null, judgement: { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } | null }>, indicators: Array<{ __typename: 'Indicator', id: string, code: string, name: string, unit: MeasureUnit, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, results: Array<{ __typename: 'Result', id: string, tertial: Tertial, value: string | null, numerator: string | null, denominator: string | null, n: number | null, absence: Absence | null, status: AttainmentStatus, toDate: boolean, decimals: number, alternative: { __typename: 'Alternative', value: string, units: number } | null, review: { __typename: 'Review', id: string, tertial: Tertial, suggested: Verdict | null, judgementLock: LockReason | null, judgement: { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } | null } }> }> }> } | null };

export type AssessedReviewFragment = { __typename: 'Review', id: string, tertial: Tertial, suggested: Verdict | null, judgementLock: LockReason | null, judgement: { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } | null } & { ' $fragmentName'?: 'AssessedReviewFragment' };

export type AssessedJudgementFragment = { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } & { ' $fragmentName'?: 'AssessedJudgementFragment' };

export type AssessmentHistoryQueryVariables = Exact<{
  subject: SubjectInput;
}>;


export type AssessmentHistoryQuery = { judgementHistory: Array<{ __typename: 'JudgementRevision', id: string, tertial: Tertial, revision: number, verdict: Verdict, reasonCode: JudgementReason | null, reason: string | null, savedAt: string, savedBy: string }> };

export type AssessSubjectMutationVariables = Exact<{
  input: JudgeInput;
}>;


export type AssessSubjectMutation = { judge:
    | { __typename: 'Judged', review: { __typename: 'Review', id: string, tertial: Tertial, suggested: Verdict | null, judgementLock: LockReason | null, judgement: { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } | null } }
    | { __typename: 'JudgementConflict', current: { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } | null }
    | { __typename: 'JudgementRefused', reason: TextRefusal }
   };

export const AssessedJudgementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessedJudgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}}]} as unknown as DocumentNode<AssessedJudgementFragment, unknown>;
export const AssessedReviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessedReview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessedJudgement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"judgementLock"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessedJudgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}}]} as unknown as DocumentNode<AssessedReviewFragment, unknown>;
export const AssessmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"latestTertial"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"attainment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasured"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessedReview"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"alternative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"toDate"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessedReview"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessedJudgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessedReview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessedJudgement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"judgementLock"}}]}}]} as unknown as DocumentNode<AssessmentsQuery, AssessmentsQueryVariables>;
export const AssessmentHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgementHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}}]}}]} as unknown as DocumentNode<AssessmentHistoryQuery, AssessmentHistoryQueryVariables>;
export const AssessSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessedReview"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgementConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessedJudgement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgementRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessedJudgement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessedReview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessedJudgement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"judgementLock"}}]}}]} as unknown as DocumentNode<AssessSubjectMutation, AssessSubjectMutationVariables>;