import { type PeriodKey, tertialSpan } from '../tertial.ts';
import { characterCount, readableText } from '../text.ts';
import { type Day, firstDay } from './day.ts';

/** Where in the organisation a unit stands, from the top. */
export const unitKinds = ['committee', 'department', 'division', 'unit'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Where a unit stands, and what it is called, from a day on; the day may lie ahead. */
export interface Placement {
  readonly from: Day;
  readonly parentId: string | null;
  readonly name: string;
}

/** A part of the organisation with its whole life. */
export interface OrganisationUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  /** The first day; null for always. */
  readonly validFrom: Day | null;
  /** The last day; null for no end. */
  readonly validTo: Day | null;
  /** The unit that it was merged into. */
  readonly successorId: string | null;
  readonly endReason: string | null;
  /** At least one, the earliest first; the one that holds today says the same as `name` and `parentId`. */
  readonly placements: readonly Placement[];
}

/** What tells where a unit stood. Without placements it stands where it always stood. */
type Placed = Pick<OrganisationUnit, 'name' | 'parentId' | 'placements'>;

/** Something that has a time: both days inside, null for no limit. */
interface Lasting {
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** The most characters in the name of a unit, a service area or a person. */
export const longestName = 120;

/** Whether something is there on a day. */
export function isActiveOn({ validFrom, validTo }: Lasting, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/** Whether something is there on any day of a tertial. */
export function isActiveIn({ validFrom, validTo }: Lasting, period: PeriodKey): boolean {
  const { from, to } = tertialSpan(period);
  return (validFrom === null || validFrom <= to) && (validTo === null || from <= validTo);
}

/** Where a unit stood on a day, and what it was called; before its first day as on that day. */
export function placementOn({ placements, name, parentId }: Placed, day: Day): Placement {
  const placed = placements.findLast(({ from }) => from <= day) ?? placements[0];
  return placed ?? { from: firstDay, name, parentId };
}

/** The ids of the units above one on a day, from the nearest up. Stops where it would go round. */
export function unitsAbove(units: ReadonlyMap<string, Placed>, id: string, day: Day): string[] {
  const above: string[] = [];
  const seen = new Set([id]);
  let unit = units.get(id);
  while (unit) {
    const { parentId } = placementOn(unit, day);
    if (parentId === null || seen.has(parentId)) break;
    above.push(parentId);
    seen.add(parentId);
    unit = units.get(parentId);
  }
  return above;
}

/** The name of the division above a unit on a day, as it was then; null where it stood in none. */
export function divisionNameOn(
  units: ReadonlyMap<string, Placed & Pick<OrganisationUnit, 'kind'>>,
  id: string,
  day: Day,
): string | null {
  const above = unitsAbove(units, id, day).map((unitId) => units.get(unitId));
  const division = above.find((unit) => unit?.kind === 'division');
  return division ? placementOn(division, day).name : null;
}

/** Why a name cannot be used. */
export const nameRefusals = ['nameMissing', 'nameTooLong', 'nameUnreadable'] as const;
export type NameRefusal = (typeof nameRefusals)[number];

/** A name on one line in readable form, or why it cannot be used. */
export function readName(
  text: string,
): { readonly kind: 'read'; readonly name: string } | { readonly kind: 'refused'; readonly reason: NameRefusal } {
  if (text.length > 10 * longestName) return { kind: 'refused', reason: 'nameTooLong' };
  const readable = readableText(text)?.trim() ?? null;
  if (readable === null || /[\n\t]/.test(readable)) return { kind: 'refused', reason: 'nameUnreadable' };
  if (readable === '') return { kind: 'refused', reason: 'nameMissing' };
  return characterCount(readable) > longestName
    ? { kind: 'refused', reason: 'nameTooLong' }
    : { kind: 'read', name: readable };
}

/** Whether a text can be a code: 1 to 20 letters, digits and hyphens, beginning with a letter or a digit. */
export function isUnitCode(text: string): boolean {
  return /^[A-Za-zÅÄÖåäö0-9][A-Za-zÅÄÖåäö0-9-]{0,19}$/.test(text);
}
