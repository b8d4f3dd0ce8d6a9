import { type Day, dayBefore, firstDay, isDay } from './day.ts';
import {
  isActiveOn,
  isUnitCode,
  type NameRefusal,
  nameRefusals,
  type OrganisationUnit,
  type Placement,
  placementOn,
  readName,
  type UnitKind,
  unitKinds,
  unitsAbove,
} from './unit.ts';

/** Why the organisation is not changed. */
export const organisationRefusals = [
  ...nameRefusals,
  'notFound',
  'codeForm',
  'codeTaken',
  'notDay',
  'changePlanned',
  'dayTooEarly',
  'circular',
  'parentEnded',
  'kindAbove',
  'isRoot',
  'hasUnitsBelow',
  'reportOpen',
  'alreadyEnded',
  'sameUnit',
  'reasonMissing',
  'changedMeanwhile',
] as const;
export type OrganisationRefusal = (typeof organisationRefusals)[number];

/** What a change is held against. */
export interface OrganisationRules {
  /** All units, also those that have ended. */
  readonly units: readonly OrganisationUnit[];
  /** Today, in Sweden. */
  readonly today: Day;
  /** The units that have a report in progress in an open tertial. */
  readonly reporting: ReadonlySet<string>;
}

/** What came of it: the units that are changed, whole; none where nothing was to be changed. */
export type OrganisationDecision =
  | { readonly kind: 'accepted'; readonly units: readonly OrganisationUnit[] }
  | { readonly kind: 'refused'; readonly reason: OrganisationRefusal };

/** How the person saw the unit; another one may have changed it since. */
export interface Seen {
  readonly name: string;
  readonly parentId: string | null;
}

export interface AddUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Null only for the first unit of all, which becomes the root. */
  readonly parentId: string | null;
  /** The first day; null for always. */
  readonly from: Day | null;
}

/** Adds a unit below another that has not ended, and of a kind that is not above it. */
export function addUnit(command: AddUnit, rules: OrganisationRules): OrganisationDecision {
  const { id, code, kind, parentId, from } = command;
  const read = readName(command.name);
  if (read.kind === 'refused') return read;
  if (!isUnitCode(code)) return refuse('codeForm');
  if (rules.units.some((unit) => unit.id === id || sameCode(unit.code, code))) return refuse('codeTaken');
  if (from !== null && !isDay(from)) return refuse('notDay');
  if (parentId === null) {
    if (rules.units.length > 0) return refuse('notFound');
  } else {
    const parent = rules.units.find((unit) => unit.id === parentId);
    if (!parent) return refuse('notFound');
    const problem = parentProblem(parent, kind, from ?? firstDay);
    if (problem !== null) return refuse(problem);
  }
  const { name } = read;
  return accept({
    id,
    code,
    name,
    kind,
    parentId,
    validFrom: from,
    validTo: null,
    successorId: null,
    endReason: null,
    placements: [{ from: from ?? firstDay, parentId, name }],
  });
}

/** Gives a unit another name from a day on, which may lie ahead; what it was called before can still be read. */
export function renameUnit(
  { id, name, from, seen }: { id: string; name: string; from: Day; seen: Seen },
  rules: OrganisationRules,
): OrganisationDecision {
  const unit = rules.units.find((each) => each.id === id);
  if (!unit) return refuse('notFound');
  const read = readName(name);
  if (read.kind === 'refused') return read;
  const { name: last, parentId } = lastPlacement(unit);
  if (last === read.name) return isPlannedForAnotherDay(unit, from, rules.today) ? refuse('changePlanned') : accept();
  const problem = changeProblem(unit, from, seen, rules.today);
  if (problem !== null) return refuse(problem);
  return accept(placed(unit, { from, name: read.name, parentId }, rules.today));
}

/** Moves a unit, with all below it, from a day on, which may lie ahead; where it stood before can still be read. */
export function moveUnit(
  { id, parentId, from, seen }: { id: string; parentId: string; from: Day; seen: Seen },
  rules: OrganisationRules,
): OrganisationDecision {
  const unit = rules.units.find((each) => each.id === id);
  const parent = rules.units.find((each) => each.id === parentId);
  if (!unit || !parent) return refuse('notFound');
  if (unit.parentId === null) return refuse('isRoot');
  const last = lastPlacement(unit);
  if (last.parentId === parentId) {
    return isPlannedForAnotherDay(unit, from, rules.today) ? refuse('changePlanned') : accept();
  }
  const problem = changeProblem(unit, from, seen, rules.today) ?? parentProblem(parent, unit.kind, from);
  if (problem !== null) return refuse(problem);
  const moved = placed(unit, { from, name: last.name, parentId }, rules.today);
  return goesRound(moved, from, rules.units) ? refuse('circular') : accept(moved);
}

/**
 * Takes back what is planned for a unit from a day that has not come: another name, another place, or both. What is planned
 * after it has to be taken back first, since it goes on from there.
 */
export function takeBackPlanned(
  { id, from }: { id: string; from: Day },
  rules: OrganisationRules,
): OrganisationDecision {
  const unit = rules.units.find((each) => each.id === id);
  if (!unit) return refuse('notFound');
  const left = withoutPlanned(unit.placements, from, rules.today);
  if (left === 'later') return refuse('changePlanned');
  return left === null ? accept() : accept({ ...unit, placements: left });
}

/** What is left of what holds from days on when the last is taken back; null where there is no such day that lies ahead. */
export function withoutPlanned<Held extends { readonly from: Day }>(
  held: readonly Held[],
  from: Day,
  today: Day,
): readonly Held[] | 'later' | null {
  const place = held.findIndex((each) => each.from === from);
  if (place < 1 || from <= today) return null;
  return place === held.length - 1 ? held.slice(0, place) : 'later';
}

/** The units whose planned name or place has come, as they are today. */
export function settledUnits(units: readonly OrganisationUnit[], today: Day): OrganisationUnit[] {
  return units.flatMap((unit) => {
    const { name, parentId } = placementOn(unit, today);
    return name === unit.name && parentId === unit.parentId ? [] : [{ ...unit, name, parentId }];
  });
}

/** Lets units go up in another one from a day on. Their last day is the one before. */
export function mergeUnits(
  { ids, successorId, from, reason }: { ids: readonly string[]; successorId: string; from: Day; reason: string },
  rules: OrganisationRules,
): OrganisationDecision {
  const successor = rules.units.find((unit) => unit.id === successorId);
  if (!successor || ids.length === 0) return refuse('notFound');
  if (!isDay(from)) return refuse('notDay');
  if (ids.includes(successorId)) return refuse('sameUnit');
  if (!isActiveOn(successor, from) || successor.validTo !== null) return refuse('parentEnded');
  const ended: OrganisationUnit[] = [];
  for (const id of new Set(ids)) {
    const unit = rules.units.find((each) => each.id === id);
    if (!unit) return refuse('notFound');
    const decision = end(unit, dayBefore(from), reason, rules);
    if (decision.kind === 'refused') return decision;
    ended.push(...decision.units.map((each) => ({ ...each, successorId })));
  }
  return accept(...ended);
}

/** Ends a unit with a last day and a reason, such as that it goes over to another committee. */
export function endUnit(
  { id, lastDay, reason }: { id: string; lastDay: Day; reason: string },
  rules: OrganisationRules,
): OrganisationDecision {
  const unit = rules.units.find((each) => each.id === id);
  return unit ? end(unit, lastDay, reason, rules) : refuse('notFound');
}

/** Takes an end back: the unit goes on as if it had never ended. */
export function restoreUnit({ id }: { id: string }, rules: OrganisationRules): OrganisationDecision {
  const unit = rules.units.find((each) => each.id === id);
  if (!unit) return refuse('notFound');
  if (unit.validTo === null) return accept();
  const parent = rules.units.find((each) => each.id === unit.parentId);
  if (parent && parent.validTo !== null) return refuse('parentEnded');
  return accept({ ...unit, validTo: null, successorId: null, endReason: null });
}

function end(unit: OrganisationUnit, lastDay: Day, reason: string, rules: OrganisationRules): OrganisationDecision {
  if (unit.parentId === null) return refuse('isRoot');
  if (unit.validTo !== null) return refuse('alreadyEnded');
  if (!isDay(lastDay)) return refuse('notDay');
  const last = unit.placements.at(-1);
  if (last && lastDay < last.from && last.from > rules.today) return refuse('changePlanned');
  if ((unit.validFrom !== null && lastDay < unit.validFrom) || (last && lastDay < last.from)) {
    return refuse('dayTooEarly');
  }
  if (rules.units.some((each) => standsBelowAfter(each, unit.id, lastDay))) return refuse('hasUnitsBelow');
  if (rules.reporting.has(unit.id)) return refuse('reportOpen');
  const read = readName(reason);
  if (read.kind === 'refused') return refuse(reasonProblem(read.reason));
  return accept({ ...unit, validTo: lastDay, endReason: read.name });
}

/** Whether a unit stands right below another on any day after one. */
function standsBelowAfter({ placements, validTo }: OrganisationUnit, id: string, day: Day): boolean {
  if (validTo !== null && validTo <= day) return false;
  return placements.some(({ parentId }, place) => {
    const next = placements[place + 1];
    return parentId === id && (next === undefined || dayBefore(next.from) > day);
  });
}

/** A reason is as long as a name may be at most; what is wrong with it is told in the words for a name. */
function reasonProblem(reason: NameRefusal): OrganisationRefusal {
  return reason === 'nameMissing' ? 'reasonMissing' : reason;
}

function changeProblem(unit: OrganisationUnit, from: Day, seen: Seen, today: Day): OrganisationRefusal | null {
  if (unit.name !== seen.name || unit.parentId !== seen.parentId) return 'changedMeanwhile';
  if (unit.validTo !== null) return 'alreadyEnded';
  if (!isDay(from)) return 'notDay';
  if (unit.validFrom !== null && from < unit.validFrom) return 'dayTooEarly';
  const last = unit.placements.at(-1);
  if (last === undefined || from >= last.from) return null;
  return last.from > today ? 'changePlanned' : 'dayTooEarly';
}

function parentProblem(parent: OrganisationUnit, kind: UnitKind, from: Day): OrganisationRefusal | null {
  if (parent.validTo !== null) return 'parentEnded';
  if (parent.validFrom !== null && from < parent.validFrom) return 'dayTooEarly';
  return unitKinds.indexOf(kind) <= unitKinds.indexOf('committee') ||
    unitKinds.indexOf(kind) < unitKinds.indexOf(parent.kind)
    ? 'kindAbove'
    : null;
}

/** The unit as it is from a day on; what was decided for that very day is replaced. */
function placed(unit: OrganisationUnit, placement: Placement, today: Day): OrganisationUnit {
  const placements = [...unit.placements.filter((each) => each.from < placement.from), placement];
  const { name, parentId } = placementOn({ ...unit, placements }, today);
  return { ...unit, name, parentId, placements };
}

/** How a unit will be when all that is planned has come. */
function lastPlacement({ placements, name, parentId }: OrganisationUnit): Pick<Placement, 'name' | 'parentId'> {
  return placements.at(-1) ?? { name, parentId };
}

/** Whether what a unit will become is decided for a coming day, and now asked for from another. */
function isPlannedForAnotherDay({ placements }: OrganisationUnit, from: Day, today: Day): boolean {
  const last = placements.at(-1);
  return last !== undefined && last.from > today && last.from !== from;
}

/** Whether a unit would stand below itself on any day from one on: others may have been moved later. */
function goesRound(moved: OrganisationUnit, from: Day, units: readonly OrganisationUnit[]): boolean {
  const all = new Map(units.map((unit) => [unit.id, unit.id === moved.id ? moved : unit]));
  const days = units.flatMap(({ placements }) => placements.map((each) => each.from)).filter((day) => day > from);
  return [from, ...new Set(days)].some((day) => {
    const { parentId } = placementOn(moved, day);
    return parentId !== null && (parentId === moved.id || unitsAbove(all, parentId, day).includes(moved.id));
  });
}

function sameCode(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function accept(...units: OrganisationUnit[]): OrganisationDecision {
  return { kind: 'accepted', units };
}

function refuse(reason: OrganisationRefusal): OrganisationDecision {
  return { kind: 'refused', reason };
}
