/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Somebody new. */
export type AddPersonInput = {
  /** Null for none. */
  email?: string | null | undefined;
  /** At most 120 characters. */
  name: string;
};

/** A new service area. */
export type AddServiceAreaInput = {
  /** 1 to 20 letters, digits and hyphens; nobody else's. */
  code: string;
  /** The first day, as 2023-05-01; null for always. */
  from?: string | null | undefined;
  /** At most 120 characters. */
  name: string;
};

/** A new unit. */
export type AddUnitInput = {
  /** 1 to 20 letters, digits and hyphens; nobody else's. */
  code: string;
  /** The first day, as 2023-05-01; null for always. */
  from?: string | null | undefined;
  /** Not above the unit that it is put below. */
  kind: UnitKind;
  /** At most 120 characters. */
  name: string;
  /** The unit above it; null only for the first unit of all. */
  parentId?: string | null | undefined;
};

/** What an arrow shows: where the figure goes, or whether that is good. */
export type ArrowCustom =
  | 'direction'
  | 'quality';

/** Exactly one of the fields. */
export type ChangeOrganisationInput =
  {   /** Adds a service area. */
  addServiceArea: AddServiceAreaInput; addUnit?: never; endServiceArea?: never; endUnit?: never; mergeUnits?: never; moveUnit?: never; renameServiceArea?: never; renameUnit?: never; restoreUnit?: never; takeBackPlanned?: never; takeBackPlannedName?: never; }
  |  { addServiceArea?: never;   /** Adds a unit. */
  addUnit: AddUnitInput; endServiceArea?: never; endUnit?: never; mergeUnits?: never; moveUnit?: never; renameServiceArea?: never; renameUnit?: never; restoreUnit?: never; takeBackPlanned?: never; takeBackPlannedName?: never; }
  |  { addServiceArea?: never; addUnit?: never;   /** Ends a service area, or takes its end back. */
  endServiceArea: EndServiceAreaInput; endUnit?: never; mergeUnits?: never; moveUnit?: never; renameServiceArea?: never; renameUnit?: never; restoreUnit?: never; takeBackPlanned?: never; takeBackPlannedName?: never; }
  |  { addServiceArea?: never; addUnit?: never; endServiceArea?: never;   /** Ends a unit. */
  endUnit: EndUnitInput; mergeUnits?: never; moveUnit?: never; renameServiceArea?: never; renameUnit?: never; restoreUnit?: never; takeBackPlanned?: never; takeBackPlannedName?: never; }
  |  { addServiceArea?: never; addUnit?: never; endServiceArea?: never; endUnit?: never;   /** Merges units. */
  mergeUnits: MergeUnitsInput; moveUnit?: never; renameServiceArea?: never; renameUnit?: never; restoreUnit?: never; takeBackPlanned?: never; takeBackPlannedName?: never; }
  |  { addServiceArea?: never; addUnit?: never; endServiceArea?: never; endUnit?: never; mergeUnits?: never;   /** Moves a unit. */
  moveUnit: MoveUnitInput; renameServiceArea?: never; renameUnit?: never; restoreUnit?: never; takeBackPlanned?: never; takeBackPlannedName?: never; }
  |  { addServiceArea?: never; addUnit?: never; endServiceArea?: never; endUnit?: never; mergeUnits?: never; moveUnit?: never;   /** Gives a service area another name. */
  renameServiceArea: RenameServiceAreaInput; renameUnit?: never; restoreUnit?: never; takeBackPlanned?: never; takeBackPlannedName?: never; }
  |  { addServiceArea?: never; addUnit?: never; endServiceArea?: never; endUnit?: never; mergeUnits?: never; moveUnit?: never; renameServiceArea?: never;   /** Gives a unit another name. */
  renameUnit: RenameUnitInput; restoreUnit?: never; takeBackPlanned?: never; takeBackPlannedName?: never; }
  |  { addServiceArea?: never; addUnit?: never; endServiceArea?: never; endUnit?: never; mergeUnits?: never; moveUnit?: never; renameServiceArea?: never; renameUnit?: never;   /** Takes an end back. */
  restoreUnit: RestoreUnitInput; takeBackPlanned?: never; takeBackPlannedName?: never; }
  |  { addServiceArea?: never; addUnit?: never; endServiceArea?: never; endUnit?: never; mergeUnits?: never; moveUnit?: never; renameServiceArea?: never; renameUnit?: never; restoreUnit?: never;   /** Takes back another name or place that is planned for a unit. */
  takeBackPlanned: TakeBackPlannedInput; takeBackPlannedName?: never; }
  |  { addServiceArea?: never; addUnit?: never; endServiceArea?: never; endUnit?: never; mergeUnits?: never; moveUnit?: never; renameServiceArea?: never; renameUnit?: never; restoreUnit?: never; takeBackPlanned?: never;   /** Takes back a name that is planned for a service area. */
  takeBackPlannedName: TakeBackPlannedInput; };

/** Exactly one of the fields. */
export type ChangePeopleInput =
  {   /** Adds somebody. */
  addPerson: AddPersonInput; changePerson?: never; endDeputy?: never; endPerson?: never; grantRole?: never; nameDeputy?: never; restorePerson?: never; withdrawRole?: never; }
  |  { addPerson?: never;   /** Changes a name or an address. */
  changePerson: ChangePersonInput; endDeputy?: never; endPerson?: never; grantRole?: never; nameDeputy?: never; restorePerson?: never; withdrawRole?: never; }
  |  { addPerson?: never; changePerson?: never;   /** Ends a deputy's time. */
  endDeputy: EndDeputyInput; endPerson?: never; grantRole?: never; nameDeputy?: never; restorePerson?: never; withdrawRole?: never; }
  |  { addPerson?: never; changePerson?: never; endDeputy?: never;   /** Somebody is gone from today: no roles, no sessions. */
  endPerson: EndPersonInput; grantRole?: never; nameDeputy?: never; restorePerson?: never; withdrawRole?: never; }
  |  { addPerson?: never; changePerson?: never; endDeputy?: never; endPerson?: never;   /** Gives a role. */
  grantRole: RoleInput; nameDeputy?: never; restorePerson?: never; withdrawRole?: never; }
  |  { addPerson?: never; changePerson?: never; endDeputy?: never; endPerson?: never; grantRole?: never;   /** Names a deputy. */
  nameDeputy: NameDeputyInput; restorePerson?: never; withdrawRole?: never; }
  |  { addPerson?: never; changePerson?: never; endDeputy?: never; endPerson?: never; grantRole?: never; nameDeputy?: never;   /** Somebody is back. */
  restorePerson: EndPersonInput; withdrawRole?: never; }
  |  { addPerson?: never; changePerson?: never; endDeputy?: never; endPerson?: never; grantRole?: never; nameDeputy?: never; restorePerson?: never;   /** Takes a role. */
  withdrawRole: RoleInput; };

/** Another name or address. */
export type ChangePersonInput = {
  /** Null for none. */
  email?: string | null | undefined;
  /** Who. */
  id: string;
  /** At most 120 characters. */
  name: string;
  /** The name that the viewer saw. */
  seenName: string;
};

/** What the municipality decides for itself. */
export type ChangeSettingsInput = {
  /** True when nobody approves figures of their own. */
  fourEyes: boolean;
  /** 0 to 60 days before the due day, at most five times. */
  reminderDays: Array<number>;
};

/** A deputy whose time ends now. */
export type EndDeputyInput = {
  /** Which time as deputy. */
  id: string;
  /** The chief. */
  personId: string;
};

/** Somebody who stops, or comes back. */
export type EndPersonInput = {
  /** Who. */
  id: string;
};

/** The end of a service area. */
export type EndServiceAreaInput = {
  /** Which area. */
  id: string;
  /** The last day; null when it goes on after all. */
  lastDay?: string | null | undefined;
};

/** The end of a unit. */
export type EndUnitInput = {
  /** Which unit. */
  id: string;
  /** The last day, as 2023-05-01. */
  lastDay: string;
  /** At most 120 characters. */
  reason: string;
};

/** Units that go up in another. */
export type MergeUnitsInput = {
  /** The first day on which they are one. */
  from: string;
  /** Which units end. */
  ids: Array<string>;
  /** At most 120 characters. */
  reason: string;
  /** The unit that goes on. */
  successorId: string;
};

/** Another place for a unit and all below it. */
export type MoveUnitInput = {
  /** From which day; it may lie ahead. */
  from: string;
  /** Which unit. */
  id: string;
  /** The unit above it. */
  parentId: string;
  /** The name that the person saw. */
  seenName: string;
  /** The unit above it that the person saw. */
  seenParentId?: string | null | undefined;
};

/** Somebody who stands in for a chief. */
export type NameDeputyInput = {
  /** Who stands in. */
  deputyId: string;
  /** The first day, as 2023-05-01. */
  from: string;
  /** The chief. */
  personId: string;
  /** The last day. */
  to: string;
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

/** Another name for a service area. */
export type RenameServiceAreaInput = {
  /** From which day; it may lie ahead. */
  from: string;
  /** Which area. */
  id: string;
  /** At most 120 characters. */
  name: string;
  /** The name that the person saw. */
  seenName: string;
};

/** Another name for a unit. */
export type RenameUnitInput = {
  /** From which day; it may lie ahead. */
  from: string;
  /** Which unit. */
  id: string;
  /** At most 120 characters. */
  name: string;
  /** The name that the person saw. */
  seenName: string;
  /** The unit above it that the person saw. */
  seenParentId?: string | null | undefined;
};

/** A unit that goes on after all. */
export type RestoreUnitInput = {
  /** Which unit. */
  id: string;
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
  personId: string;
  /** What. */
  role: Role;
  /** The unit at the top of the branch. */
  unitId: string;
};

/** How status and trend are to be told. */
export type SaveStatusSchemeInput = {
  /** What arrows show. */
  arrow: ArrowCustom;
  /** What trends compare with. */
  compareWith: TrendComparison;
  /** The revision that the person saw. */
  expectedRevision: number;
  /** Three or four, from the best to the worst. */
  steps: Array<StatusStepInput>;
};

/** Why the settings are not changed. `notDays`: not at most five numbers from 0 to 60. */
export type SettingsRefusal =
  | 'notDays'
  | 'notPermitted';

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

/** One step as it is to be. */
export type StatusStepInput = {
  /** Between 0 and 1, falling; left out for the first and the last step. */
  share?: string | null | undefined;
  /** No two steps have the same. */
  symbol: StepSymbol;
  /** What it is to the rules: met, (nearly,) partly, notMet. */
  verdict: Verdict;
  /** 1 to 24 characters; left out for the product's word. */
  word?: string | null | undefined;
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

/** What is planned for a unit or a service area from a day on, to take back; what is planned last is taken back first. */
export type TakeBackPlannedInput = {
  /** From which day it was to hold, `YYYY-MM-DD`. */
  from: string;
  /** Which one. */
  id: string;
};

/** What the latest figure is held against: the nearest one before it, that of the same tertial a year ago, or that of the end of last year. */
export type TrendComparison =
  | 'lastTertial'
  | 'lastYearEnd'
  | 'sameTertialLastYear';

/** Where in the organisation a unit stands. */
export type UnitKind =
  | 'committee'
  | 'department'
  | 'division'
  | 'unit';

/** What a responsible person concludes. */
export type Verdict =
  | 'met'
  | 'nearly'
  | 'notMet'
  | 'partly';

export type OrganisationDetailsFragment = { __typename: 'Organisation', id: string, today: string, mayChange: boolean, units: Array<{ __typename: 'OrganisationUnit', id: string, code: string, name: string, kind: UnitKind, parentId: string | null, depth: number, validFrom: string | null, validTo: string | null, ended: boolean, successorName: string | null, endReason: string | null, placements: Array<{ __typename: 'UnitPlacement', from: string | null, name: string, parentName: string | null, planned: boolean }> }>, serviceAreas: Array<{ __typename: 'OrganisationArea', id: string, code: string, name: string, validFrom: string | null, validTo: string | null, ended: boolean, names: Array<{ __typename: 'ServiceAreaName', from: string | null, name: string, planned: boolean }> }> } & { ' $fragmentName'?: 'OrganisationDetailsFragment' };

export type OrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationQuery = { organisation: { __typename: 'Organisation', id: string, today: string, mayChange: boolean, units: Array<{ __typename: 'OrganisationUnit', id: string, code: string, name: string, kind: UnitKind, parentId: string | null, depth: number, validFrom: string | null, validTo: string | null, ended: boolean, successorName: string | null, endReason: string | null, placements: Array<{ __typename: 'UnitPlacement', from: string | null, name: string, parentName: string | null, planned: boolean }> }>, serviceAreas: Array<{ __typename: 'OrganisationArea', id: string, code: string, name: string, validFrom: string | null, validTo: string | null, ended: boolean, names: Array<{ __typename: 'ServiceAreaName', from: string | null, name: string, planned: boolean }> }> } | null };

export type ChangeOrganisationMutationVariables = Exact<{
  input: ChangeOrganisationInput;
}>;


export type ChangeOrganisationMutation = { changeOrganisation: { __typename: 'OrganisationChange', refusal: OrganisationRefusal | null, organisation: { __typename: 'Organisation', id: string, today: string, mayChange: boolean, units: Array<{ __typename: 'OrganisationUnit', id: string, code: string, name: string, kind: UnitKind, parentId: string | null, depth: number, validFrom: string | null, validTo: string | null, ended: boolean, successorName: string | null, endReason: string | null, placements: Array<{ __typename: 'UnitPlacement', from: string | null, name: string, parentName: string | null, planned: boolean }> }>, serviceAreas: Array<{ __typename: 'OrganisationArea', id: string, code: string, name: string, validFrom: string | null, validTo: string | null, ended: boolean, names: Array<{ __typename: 'ServiceAreaName', from: string | null, name: string, planned: boolean }> }> } | null } };

export type PeopleDetailsFragment = { __typename: 'People', id: string, today: string, mayChange: boolean, mayNameDeputy: boolean, viewerId: string, people: Array<{ __typename: 'Person', id: string, name: string, email: string | null, endedOn: string | null, roles: Array<{ __typename: 'PersonRole', role: Role, unitId: string, unitName: string, fromSignIn: boolean }>, deputies: Array<{ __typename: 'Deputy', id: string, deputyId: string, name: string, from: string, to: string }> }> } & { ' $fragmentName'?: 'PeopleDetailsFragment' };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { people: { __typename: 'People', id: string, today: string, mayChange: boolean, mayNameDeputy: boolean, viewerId: string, people: Array<{ __typename: 'Person', id: string, name: string, email: string | null, endedOn: string | null, roles: Array<{ __typename: 'PersonRole', role: Role, unitId: string, unitName: string, fromSignIn: boolean }>, deputies: Array<{ __typename: 'Deputy', id: string, deputyId: string, name: string, from: string, to: string }> }> } | null };

export type PeopleAndUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleAndUnitsQuery = { people: { __typename: 'People', id: string, today: string, mayChange: boolean, mayNameDeputy: boolean, viewerId: string, people: Array<{ __typename: 'Person', id: string, name: string, email: string | null, endedOn: string | null, roles: Array<{ __typename: 'PersonRole', role: Role, unitId: string, unitName: string, fromSignIn: boolean }>, deputies: Array<{ __typename: 'Deputy', id: string, deputyId: string, name: string, from: string, to: string }> }> } | null, organisation: { __typename: 'Organisation', id: string, units: Array<{ __typename: 'OrganisationUnit', id: string, code: string, name: string, ended: boolean }> } | null };

export type ChangePeopleMutationVariables = Exact<{
  input: ChangePeopleInput;
}>;


export type ChangePeopleMutation = { changePeople: { __typename: 'PeopleChange', refusal: PeopleRefusal | null, people: { __typename: 'People', id: string, today: string, mayChange: boolean, mayNameDeputy: boolean, viewerId: string, people: Array<{ __typename: 'Person', id: string, name: string, email: string | null, endedOn: string | null, roles: Array<{ __typename: 'PersonRole', role: Role, unitId: string, unitName: string, fromSignIn: boolean }>, deputies: Array<{ __typename: 'Deputy', id: string, deputyId: string, name: string, from: string, to: string }> }> } | null } };

export type SettingsDetailsFragment = { __typename: 'Settings', id: string, fourEyes: boolean, reminderDays: Array<number>, mayChange: boolean } & { ' $fragmentName'?: 'SettingsDetailsFragment' };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { settings: { __typename: 'Settings', id: string, fourEyes: boolean, reminderDays: Array<number>, mayChange: boolean } | null };

export type ChangeSettingsMutationVariables = Exact<{
  input: ChangeSettingsInput;
}>;


export type ChangeSettingsMutation = { changeSettings: { __typename: 'SettingsChange', refusal: SettingsRefusal | null, settings: { __typename: 'Settings', id: string, fourEyes: boolean, reminderDays: Array<number>, mayChange: boolean } | null } };

export type SaveStatusSchemeMutationVariables = Exact<{
  input: SaveStatusSchemeInput;
}>;


export type SaveStatusSchemeMutation = { saveStatusScheme: { __typename: 'StatusSchemeChange', refusal: StatusSchemeRefusal | null, schemes: Array<{ __typename: 'StatusScheme', revision: number }> } };

export const OrganisationDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"successorName"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentName"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationDetailsFragment, unknown>;
export const PeopleDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"People"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"mayNameDeputy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerId"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSignIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleDetailsFragment, unknown>;
export const SettingsDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Settings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fourEyes"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}}]}}]} as unknown as DocumentNode<SettingsDetailsFragment, unknown>;
export const OrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"successorName"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentName"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationQuery, OrganisationQueryVariables>;
export const ChangeOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"successorName"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentName"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeOrganisationMutation, ChangeOrganisationMutationVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"People"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"mayNameDeputy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerId"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSignIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PeopleAndUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleAndUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"People"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"mayNameDeputy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerId"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSignIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleAndUnitsQuery, PeopleAndUnitsQueryVariables>;
export const ChangePeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePeopleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeopleDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeopleDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"People"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"mayNameDeputy"}},{"kind":"Field","name":{"kind":"Name","value":"viewerId"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSignIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePeopleMutation, ChangePeopleMutationVariables>;
export const SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Settings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fourEyes"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}}]}}]} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const ChangeSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsDetails"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Settings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fourEyes"}},{"kind":"Field","name":{"kind":"Name","value":"reminderDays"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}}]}}]} as unknown as DocumentNode<ChangeSettingsMutation, ChangeSettingsMutationVariables>;
export const SaveStatusSchemeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveStatusScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveStatusSchemeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveStatusScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"schemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]} as unknown as DocumentNode<SaveStatusSchemeMutation, SaveStatusSchemeMutationVariables>;