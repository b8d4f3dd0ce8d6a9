import type { OrganisationRefusal } from './change.ts';
import { type Day, isDay } from './day.ts';
import { isUnitCode, readName } from './unit.ts';

/** What the work is about, with its time. */
export interface ServiceAreaState {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** What came of it: the area as it is then; null where nothing was to be changed. */
export type ServiceAreaDecision =
  | { readonly kind: 'accepted'; readonly area: ServiceAreaState | null }
  | { readonly kind: 'refused'; readonly reason: OrganisationRefusal };

/** Adds a service area. */
export function addServiceArea(
  { id, code, name }: { id: string; code: string; name: string },
  areas: readonly ServiceAreaState[],
): ServiceAreaDecision {
  const read = readName(name);
  if (read.kind === 'refused') return read;
  if (!isUnitCode(code)) return { kind: 'refused', reason: 'codeForm' };
  if (areas.some((area) => area.code.toLowerCase() === code.toLowerCase())) {
    return { kind: 'refused', reason: 'codeTaken' };
  }
  return { kind: 'accepted', area: { id, code, name: read.name, validFrom: null, validTo: null } };
}

/** Gives a service area another name; `seen` is the name that the person saw. */
export function renameServiceArea(
  { id, name, seen }: { id: string; name: string; seen: string },
  areas: readonly ServiceAreaState[],
): ServiceAreaDecision {
  const area = areas.find((each) => each.id === id);
  if (!area) return { kind: 'refused', reason: 'notFound' };
  const read = readName(name);
  if (read.kind === 'refused') return read;
  if (area.name === read.name) return { kind: 'accepted', area: null };
  if (area.name !== seen) return { kind: 'refused', reason: 'changedMeanwhile' };
  return { kind: 'accepted', area: { ...area, name: read.name } };
}

/** Ends a service area with a last day, or takes the end back with null. */
export function endServiceArea(
  { id, lastDay }: { id: string; lastDay: Day | null },
  areas: readonly ServiceAreaState[],
): ServiceAreaDecision {
  const area = areas.find((each) => each.id === id);
  if (!area) return { kind: 'refused', reason: 'notFound' };
  if (lastDay !== null && !isDay(lastDay)) return { kind: 'refused', reason: 'notDay' };
  if (lastDay !== null && area.validFrom !== null && lastDay < area.validFrom) {
    return { kind: 'refused', reason: 'dayTooEarly' };
  }
  return { kind: 'accepted', area: area.validTo === lastDay ? null : { ...area, validTo: lastDay } };
}
