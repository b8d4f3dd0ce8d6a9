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

/** The words, and what they are about. */
export type WriteCommentInput = {
  /** At most 10,000 characters; an empty text withdraws the comment. */
  body: string;
  /** The revision that the person saw; 0 where there was no comment. */
  expectedRevision: number;
  /** What the words are about. */
  subject: SubjectInput;
  /** Which tertial. */
  tertial: Tertial;
};

export type GoalPageQueryVariables = Exact<{
  id: string;
}>;


export type GoalPageQuery = { goal: { __typename: 'CommitteeGoal', id: string, number: string, title: string, description: string | null, year: number, overarchingGoal: { __typename: 'OverarchingGoal', id: string, number: string, title: string }, assignments: Array<{ __typename: 'Assignment', id: string, number: string, title: string, description: string | null, reviews: Array<{ __typename: 'Review', id: string, tertial: Tertial, suggested: Verdict | null, commentLock: LockReason | null, judgementLock: LockReason | null, comment: { __typename: 'Comment', id: string, body: string, revision: number, savedAt: string, savedBy: string } | null, judgement: { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } | null }> }>, activities: Array<{ __typename: 'Activity', id: string, title: string }>, attainment: Array<{ __typename: 'AttainmentCount', tertial: Tertial, total: number, measured: number, met: number, partly: number, notMet: number, notMeasured: number, notReported: number, notDue: number }>, reviews: Array<{ __typename: 'Review', id: string, tertial: Tertial, suggested: Verdict | null, commentLock: LockReason | null, judgementLock: LockReason | null, comment: { __typename: 'Comment', id: string, body: string, revision: number, savedAt: string, savedBy: string } | null, judgement: { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } | null }>, indicators: Array<{ __typename: 'Indicator', id: string, code: string, name: string, position: number, unit: MeasureUnit, decimals: number, target: { __typename: 'Target', operator: TargetOperator, value: string, upper: string | null } | null, results: Array<{ __typename: 'Result', id: string, tertial: Tertial, value: string | null, numerator: string | null, denominator: string | null, n: number | null, absence: Absence | null, status: AttainmentStatus, toDate: boolean, decimals: number, reportedUnits: number, expectedUnits: number, alternative: { __typename: 'Alternative', units: number, value: string, status: AttainmentStatus, reason: string, source: string | null } | null, review: { __typename: 'Review', id: string, tertial: Tertial, suggested: Verdict | null, commentLock: LockReason | null, judgementLock: LockReason | null, comment: { __typename: 'Comment', id: string, body: string, revision: number, savedAt: string, savedBy: string } | null, judgement: { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } | null } }> }> } | null };

export type ReviewDetailsFragment = { __typename: 'Review', id: string, tertial: Tertial, suggested: Verdict | null, commentLock: LockReason | null, judgementLock: LockReason | null, comment: { __typename: 'Comment', id: string, body: string, revision: number, savedAt: string, savedBy: string } | null, judgement: { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } | null } & { ' $fragmentName'?: 'ReviewDetailsFragment' };

export type CommentDetailsFragment = { __typename: 'Comment', id: string, body: string, revision: number, savedAt: string, savedBy: string } & { ' $fragmentName'?: 'CommentDetailsFragment' };

export type JudgementDetailsFragment = { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } & { ' $fragmentName'?: 'JudgementDetailsFragment' };

export type WriteReviewCommentMutationVariables = Exact<{
  input: WriteCommentInput;
}>;


export type WriteReviewCommentMutation = { writeComment:
    | { __typename: 'CommentConflict', current: { __typename: 'Comment', id: string, body: string, revision: number, savedAt: string, savedBy: string } | null }
    | { __typename: 'CommentRefused', reason: TextRefusal }
    | { __typename: 'CommentWritten', review: { __typename: 'Review', id: string, tertial: Tertial, suggested: Verdict | null, commentLock: LockReason | null, judgementLock: LockReason | null, comment: { __typename: 'Comment', id: string, body: string, revision: number, savedAt: string, savedBy: string } | null, judgement: { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } | null } }
   };

export type JudgeReviewMutationVariables = Exact<{
  input: JudgeInput;
}>;


export type JudgeReviewMutation = { judge:
    | { __typename: 'Judged', review: { __typename: 'Review', id: string, tertial: Tertial, suggested: Verdict | null, commentLock: LockReason | null, judgementLock: LockReason | null, comment: { __typename: 'Comment', id: string, body: string, revision: number, savedAt: string, savedBy: string } | null, judgement: { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } | null } }
    | { __typename: 'JudgementConflict', current: { __typename: 'Judgement', id: string, verdict: Verdict, differs: boolean, reasonCode: JudgementReason | null, reason: string | null, revision: number, savedAt: string, savedBy: string } | null }
    | { __typename: 'JudgementRefused', reason: TextRefusal }
   };

export type GoalJudgementsQueryVariables = Exact<{
  subject: SubjectInput;
}>;


export type GoalJudgementsQuery = { judgementHistory: Array<{ __typename: 'JudgementRevision', id: string, tertial: Tertial, revision: number, verdict: Verdict, reasonCode: JudgementReason | null, reason: string | null, savedAt: string, savedBy: string }> };

export const CommentDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}}]} as unknown as DocumentNode<CommentDetailsFragment, unknown>;
export const JudgementDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgementDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}}]} as unknown as DocumentNode<JudgementDetailsFragment, unknown>;
export const ReviewDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgementDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"commentLock"}},{"kind":"Field","name":{"kind":"Name","value":"judgementLock"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgementDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}}]} as unknown as DocumentNode<ReviewDetailsFragment, unknown>;
export const GoalPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoalPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"overarchingGoal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attainment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"partly"}},{"kind":"Field","name":{"kind":"Name","value":"notMet"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasured"}},{"kind":"Field","name":{"kind":"Name","value":"notReported"}},{"kind":"Field","name":{"kind":"Name","value":"notDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"absence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"toDate"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"reportedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"expectedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"alternative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgementDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgementDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"commentLock"}},{"kind":"Field","name":{"kind":"Name","value":"judgementLock"}}]}}]} as unknown as DocumentNode<GoalPageQuery, GoalPageQueryVariables>;
export const WriteReviewCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteReviewComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentWritten"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgementDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgementDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"commentLock"}},{"kind":"Field","name":{"kind":"Name","value":"judgementLock"}}]}}]} as unknown as DocumentNode<WriteReviewCommentMutation, WriteReviewCommentMutationVariables>;
export const JudgeReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JudgeReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgementConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgementDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgementRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgementDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}},{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"judgement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgementDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"commentLock"}},{"kind":"Field","name":{"kind":"Name","value":"judgementLock"}}]}}]} as unknown as DocumentNode<JudgeReviewMutation, JudgeReviewMutationVariables>;
export const GoalJudgementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoalJudgements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgementHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tertial"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}}]}}]} as unknown as DocumentNode<GoalJudgementsQuery, GoalJudgementsQueryVariables>;