/** What a person may be in a branch of the organisation. The words are those of the municipality. */
export const roles = [
  'rapportor',
  'enhetschef',
  'avdelningschef',
  'socialchef',
  'analytiker',
  'namndledamot',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** A role in a branch: it holds for the unit and all below it. */
export interface Grant {
  readonly role: Role;
  readonly unitId: string;
}

/** The one who asks. A municipality's people act only within it; that wall stands in the database. */
export interface Actor {
  readonly personId: string;
  readonly municipality: string;
  readonly grants: readonly Grant[];
}

/** Where an act takes place: the unit's id and those of all above it. What belongs to the whole committee has its root. */
export interface InUnit {
  readonly unitPath: readonly string[];
}

/** An act that takes place nowhere in particular. */
export type Anywhere = Record<never, never>;

/** Everything that can be asked for, with what has to be known to answer. */
export interface Acts {
  /** Read a year's goal chain, targets and the outcomes of closed tertials. */
  'year.read': Anywhere;
  /** Read outcomes, comments and judgements of a tertial that is not closed yet. */
  'outcome.readUnreleased': Anywhere;
  /** Read figures about few people as they are: to belong to the circle of those who work with them. */
  'figure.readExact': Anywhere;
  /** Save what a unit measured. */
  'outcome.record': InUnit;
  /** Write about an indicator (in any unit that reports it) or about a goal or assignment (in the root). */
  'comment.write': InUnit;
  /** Conclude on an indicator, a goal or an assignment. */
  'judgement.make': InUnit;
  /** Mark a unit's figure as known to be wrong, or take the mark away. */
  'outcome.misreport': InUnit;
  /** Correct a figure that is approved. */
  'outcome.correct': InUnit;
  /** Correct a figure, or mark it, in a tertial that is locked. */
  'outcome.correctLocked': InUnit;
  /** Ask a chef to correct a figure or to mark it. */
  'correction.request': InUnit;
  /** Answer such a request. */
  'correction.decide': InUnit;
  /** Say what a source says a total would be without a known error. */
  'alternative.state': InUnit;
  /** Hand a unit's report in, or take it back. */
  'report.handIn': InUnit;
  /** Approve a unit's report, or send it back. */
  'report.review': InUnit;
  /** Lock a tertial, which releases it, or open it again; in the root. */
  'period.lock': InUnit;
  /** Set the days on which a tertial opens, is due and closes. */
  'period.schedule': Anywhere;
  /** Name a deputy for oneself. */
  'deputy.name': Anywhere;
  /** Read every value ever saved; of a tertial that is not closed only with `outcome.readUnreleased`. */
  'history.read': Anywhere;
  /** Change the organisation and the service areas. */
  'organisation.change': Anywhere;
  /** Read the draft of a year's goal chain, before the committee has decided. */
  'plan.readDraft': Anywhere;
  /** Change the goal chain. */
  'plan.change': Anywhere;
  /** Change people and their roles, and name deputies for others. */
  'people.change': Anywhere;
  /** Change what the municipality decides for itself. */
  'settings.change': Anywhere;
  /** Compare with what other municipalities have released. */
  'comparison.read': Anywhere;
  /** Keep views of the figures under a name, for oneself. */
  'view.keep': Anywhere;
  /** Let everybody of the municipality open such a view. */
  'view.share': Anywhere;
  /** Take the indicator table out as a file. */
  'export.read': Anywhere;
  /** Put the sample data back as it was. */
  'sample.reset': Anywhere;
}
export type Act = keyof Acts;

type Rules = { readonly [A in Act]: (actor: Actor, on: Acts[A]) => boolean };

const everybody = roles;
const whoReports = ['rapportor', 'enhetschef', 'avdelningschef', 'socialchef'] as const satisfies readonly Role[];
const chiefs = ['enhetschef', 'avdelningschef', 'socialchef'] as const satisfies readonly Role[];
const whoReviews = ['avdelningschef', 'socialchef'] as const satisfies readonly Role[];
const whoFollowsTheWork = [...whoReports, 'analytiker', 'administrator'] as const satisfies readonly Role[];

const rules: Rules = {
  'year.read': (actor) => is(actor, everybody),
  'outcome.readUnreleased': (actor) => is(actor, whoFollowsTheWork),
  'figure.readExact': (actor) => is(actor, whoFollowsTheWork),
  'outcome.record': (actor, { unitPath }) => isInBranch(actor, whoReports, unitPath),
  'comment.write': (actor, { unitPath }) => isInBranch(actor, whoReports, unitPath),
  'judgement.make': (actor, { unitPath }) => isInBranch(actor, ['socialchef'], unitPath),
  'outcome.misreport': (actor, { unitPath }) => isInBranch(actor, chiefs, unitPath),
  'outcome.correct': (actor, { unitPath }) => isInBranch(actor, whoReviews, unitPath),
  'outcome.correctLocked': (actor, { unitPath }) => isInBranch(actor, ['socialchef'], unitPath),
  'correction.request': (actor, { unitPath }) => isInBranch(actor, whoReports, unitPath),
  'correction.decide': (actor, { unitPath }) => isInBranch(actor, whoReviews, unitPath),
  'alternative.state': (actor, { unitPath }) => isInBranch(actor, ['socialchef'], unitPath),
  'report.handIn': (actor, { unitPath }) => isInBranch(actor, chiefs, unitPath),
  'report.review': (actor, { unitPath }) => isInBranch(actor, whoReviews, unitPath),
  'period.lock': (actor, { unitPath }) => isInBranch(actor, ['socialchef'], unitPath),
  'period.schedule': (actor) => is(actor, ['administrator', 'socialchef']),
  'deputy.name': (actor) => is(actor, chiefs),
  'history.read': (actor) => is(actor, everybody),
  'organisation.change': (actor) => is(actor, ['administrator']),
  'plan.readDraft': (actor) => is(actor, ['administrator', 'socialchef']),
  'plan.change': (actor) => is(actor, ['administrator']),
  'people.change': (actor) => is(actor, ['administrator']),
  'settings.change': (actor) => is(actor, ['administrator']),
  'comparison.read': (actor) => is(actor, everybody),
  'view.keep': (actor) => is(actor, everybody),
  'view.share': (actor) => is(actor, whoFollowsTheWork),
  'export.read': (actor) => is(actor, everybody),
  'sample.reset': (actor) => is(actor, ['administrator']),
};

/** All acts, in the order of the matrix. */
export const acts = [
  'year.read',
  'outcome.readUnreleased',
  'figure.readExact',
  'outcome.record',
  'comment.write',
  'judgement.make',
  'outcome.misreport',
  'outcome.correct',
  'outcome.correctLocked',
  'correction.request',
  'correction.decide',
  'alternative.state',
  'report.handIn',
  'report.review',
  'period.lock',
  'period.schedule',
  'deputy.name',
  'history.read',
  'organisation.change',
  'plan.readDraft',
  'plan.change',
  'people.change',
  'settings.change',
  'comparison.read',
  'view.keep',
  'view.share',
  'export.read',
  'sample.reset',
] as const satisfies readonly Act[];

/** Whether somebody may do something. The one place where rights are decided; whoever has no role may nothing. */
export function may<A extends Act>(actor: Actor, act: A, on: Acts[A]): boolean {
  const rule: Rules[A] = rules[act];
  return rule(actor, on);
}

/** A role anywhere in the organisation. */
function is(actor: Actor, wanted: readonly Role[]): boolean {
  return actor.grants.some(({ role }) => wanted.includes(role));
}

/** A role in a branch that holds the unit. */
function isInBranch(actor: Actor, wanted: readonly Role[], unitPath: readonly string[]): boolean {
  return actor.grants.some(({ role, unitId }) => wanted.includes(role) && unitPath.includes(unitId));
}
