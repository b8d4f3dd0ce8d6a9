import { breaksSeries, type SeriesEdition } from './series.ts';

/** What may differ between an edition of an indicator and the one before it, in the order in which it is told. */
export const editionChanges = [
  'split',
  'uncertain',
  'renamed',
  'redefined',
  'otherMethod',
  'otherMeasure',
  'otherDirection',
  'movedGoal',
  'movedArea',
  'movedUnit',
] as const;
export type EditionChange = (typeof editionChanges)[number];

/** An edition as far as it can be told from the one before it. */
export interface LineageEdition extends SeriesEdition {
  readonly name: string;
  readonly method: string | null;
  readonly direction: string;
  /** The same for a goal and those that it continues. */
  readonly goalFamily: string;
  readonly serviceAreaIds: readonly string[];
  readonly unitIds: readonly string[];
}

/** What changed since the edition before, and whether figures on both sides may be read as one series. */
export interface EditionStep {
  readonly changes: readonly EditionChange[];
  readonly breaksSeries: boolean;
}

/** Tells an edition from the one before it; nothing has changed where there is none before. */
export function editionStep(before: LineageEdition | null, now: LineageEdition): EditionStep {
  if (before === null) return { changes: [], breaksSeries: false };
  const isChanged: Record<EditionChange, boolean> = {
    split: now.lineage === 'split',
    uncertain: now.lineage === 'uncertain',
    renamed: plain(before.name) !== plain(now.name),
    redefined: isRewritten(before.definition, now.definition),
    otherMethod: isRewritten(before.method, now.method),
    otherMeasure:
      before.unit !== now.unit ||
      before.construction !== now.construction ||
      before.timing !== now.timing ||
      before.aggregation !== now.aggregation,
    otherDirection: before.direction !== now.direction,
    movedGoal: before.goalFamily !== now.goalFamily,
    movedArea: !isSameSet(before.serviceAreaIds, now.serviceAreaIds),
    movedUnit: !isSameSet(before.unitIds, now.unitIds),
  };
  return { changes: editionChanges.filter((change) => isChanged[change]), breaksSeries: breaksSeries(before, now) };
}

/** What was left out says nothing: only two texts can differ. */
function isRewritten(before: string | null, now: string | null): boolean {
  return before !== null && now !== null && plain(before) !== plain(now);
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function isSameSet(first: readonly string[], second: readonly string[]): boolean {
  const one = new Set(first);
  const other = new Set(second);
  return one.size === other.size && first.every((item) => other.has(item));
}
