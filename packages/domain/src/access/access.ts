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
  /** Save what a unit measured. */
  'outcome.record': InUnit;
  /** Write about an indicator (in any unit that reports it) or about a goal or assignment (in the root). */
  'comment.write': InUnit;
  /** Conclude on an indicator, a goal or an assignment. */
  'judgement.make': InUnit;
  /** Take the indicator table out as a file. */
  'export.read': Anywhere;
  /** Put the sample data back as it was. */
  'sample.reset': Anywhere;
}
export type Act = keyof Acts;

type Rules = { readonly [A in Act]: (actor: Actor, on: Acts[A]) => boolean };

const everybody = roles;
const whoReports = ['rapportor', 'enhetschef', 'avdelningschef', 'socialchef'] as const satisfies readonly Role[];
const whoFollowsTheWork = [...whoReports, 'analytiker', 'administrator'] as const satisfies readonly Role[];

const rules: Rules = {
  'year.read': (actor) => is(actor, everybody),
  'outcome.readUnreleased': (actor) => is(actor, whoFollowsTheWork),
  'outcome.record': (actor, { unitPath }) => isInBranch(actor, whoReports, unitPath),
  'comment.write': (actor, { unitPath }) => isInBranch(actor, whoReports, unitPath),
  'judgement.make': (actor, { unitPath }) => isInBranch(actor, ['socialchef'], unitPath),
  'export.read': (actor) => is(actor, everybody),
  'sample.reset': (actor) => is(actor, ['administrator']),
};

/** All acts, in the order of the matrix. */
export const acts = [
  'year.read',
  'outcome.readUnreleased',
  'outcome.record',
  'comment.write',
  'judgement.make',
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
