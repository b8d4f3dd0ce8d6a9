import { type OrganisationRefusal, withoutPlanned } from './change.ts';
import { type Day, firstDay, isDay } from './day.ts';
import { isUnitCode, readName } from './unit.ts';

/** What a service area is called from a day on; the day may lie ahead. */
export interface AreaName {
  readonly from: Day;
  readonly name: string;
}

/** What the work is about, with its time. */
export interface ServiceAreaState {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  /** At least one, the earliest first; the one that holds today says the same as `name`. */
  readonly names: readonly AreaName[];
}

/** What came of it: the area as it is then; null where nothing was to be changed. */
export type ServiceAreaDecision =
  | { readonly kind: 'accepted'; readonly area: ServiceAreaState | null }
  | { readonly kind: 'refused'; readonly reason: OrganisationRefusal };

/** What a service area was called on a day; before its first day as on that day. */
export function areaNameOn({ names, name }: Pick<ServiceAreaState, 'names' | 'name'>, day: Day): string {
  return (names.findLast(({ from }) => from <= day) ?? names[0])?.name ?? name;
}

/** Adds a service area. `from`: its first day; null for always. */
export function addServiceArea(
  { id, code, name, from }: { id: string; code: string; name: string; from: Day | null },
  areas: readonly ServiceAreaState[],
): ServiceAreaDecision {
  const read = readName(name);
  if (read.kind === 'refused') return read;
  if (!isUnitCode(code)) return refuse('codeForm');
  if (areas.some((area) => area.code.toLowerCase() === code.toLowerCase())) return refuse('codeTaken');
  if (from !== null && !isDay(from)) return refuse('notDay');
  const names = [{ from: from ?? firstDay, name: read.name }];
  return accept({ id, code, name: read.name, validFrom: from, validTo: null, names });
}

/**
 * Gives a service area another name from a day on, which may lie ahead; what it was called before can still be read. `seen` is
 * the name that the person saw.
 */
export function renameServiceArea(
  { id, name, from, seen }: { id: string; name: string; from: Day; seen: string },
  areas: readonly ServiceAreaState[],
  today: Day,
): ServiceAreaDecision {
  const area = areas.find((each) => each.id === id);
  if (!area) return refuse('notFound');
  const read = readName(name);
  if (read.kind === 'refused') return read;
  const last = area.names.at(-1);
  if (last?.name === read.name) {
    return last.from > today && last.from !== from ? refuse('changePlanned') : accept(null);
  }
  if (area.name !== seen) return refuse('changedMeanwhile');
  if (!isDay(from)) return refuse('notDay');
  if (area.validTo !== null && area.validTo < from) return refuse('alreadyEnded');
  if (area.validFrom !== null && from < area.validFrom) return refuse('dayTooEarly');
  if (last && from < last.from) return refuse(last.from > today ? 'changePlanned' : 'dayTooEarly');
  const names = [...area.names.filter((each) => each.from < from), { from, name: read.name }];
  return accept({ ...area, name: areaNameOn({ ...area, names }, today), names });
}

/** Takes back the name that is planned for a service area from a day that has not come; the last planned one first. */
export function takeBackPlannedName(
  { id, from }: { id: string; from: Day },
  areas: readonly ServiceAreaState[],
  today: Day,
): ServiceAreaDecision {
  const area = areas.find((each) => each.id === id);
  if (!area) return refuse('notFound');
  const names = withoutPlanned(area.names, from, today);
  if (names === 'later') return refuse('changePlanned');
  return accept(names === null ? null : { ...area, names });
}

/** The service areas whose planned name has come, as they are today. */
export function settledAreas(areas: readonly ServiceAreaState[], today: Day): ServiceAreaState[] {
  return areas.flatMap((area) => {
    const name = areaNameOn(area, today);
    return name === area.name ? [] : [{ ...area, name }];
  });
}

/** Ends a service area with a last day, or takes the end back with null. */
export function endServiceArea(
  { id, lastDay }: { id: string; lastDay: Day | null },
  areas: readonly ServiceAreaState[],
  today: Day,
): ServiceAreaDecision {
  const area = areas.find((each) => each.id === id);
  if (!area) return refuse('notFound');
  if (area.validTo === lastDay) return accept(null);
  if (lastDay === null) return accept({ ...area, validTo: null });
  if (!isDay(lastDay)) return refuse('notDay');
  if (area.validFrom !== null && lastDay < area.validFrom) return refuse('dayTooEarly');
  const last = area.names.at(-1);
  if (last && lastDay < last.from) return refuse(last.from > today ? 'changePlanned' : 'dayTooEarly');
  return accept({ ...area, validTo: lastDay });
}

function accept(area: ServiceAreaState | null): ServiceAreaDecision {
  return { kind: 'accepted', area };
}

function refuse(reason: OrganisationRefusal): ServiceAreaDecision {
  return { kind: 'refused', reason };
}
