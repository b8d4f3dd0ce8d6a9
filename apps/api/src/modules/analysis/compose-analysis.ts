import { setImmediate } from 'node:timers/promises';
import {
  type AnalysedIndicator,
  type AnalysedTarget,
  type AnalysedUnit,
  breaksSeries,
  type Fact,
  foundBy,
  isPartOfSum,
  placementOn,
  type Target,
  targetMoveOf,
  tertialSpan,
  unitsAbove,
  withholdFew,
} from '@tertial/domain';
import type { AnalysisRows, EditionRow } from './analysis.rows.ts';
import { type AnalysisTables, analysisTables } from './analysis.tables.ts';
import { factsOf } from './compose-facts.ts';

/** Whether units are told apart. */
export type AnalysisLevel = 'totals' | 'units';

/** One year's figures with what they are about. */
export interface AnalysisView {
  readonly year: number;
  readonly level: AnalysisLevel;
  readonly savedAt: Date | null;
  /** True where figures about few people are kept back from the one who asks. */
  readonly guarded: boolean;
  readonly indicators: readonly AnalysedEdition[];
  readonly units: readonly AnalysedUnit[];
  readonly serviceAreas: AnalysisRows['serviceAreas'];
  readonly facts: readonly Fact[];
}

/** An indicator as analyses need it, with its target as it was decided. */
export type AnalysedEdition = AnalysedIndicator & {
  readonly exactTarget: Target | null;
  /** The ids of the units that report it. */
  readonly reportedBy: readonly string[];
};

/**
 * Computes a year's figures from its rows. The rules are the domain's; here they are only brought together. Between indicators
 * others get their turn: fifty thousand figures take a second or two, and nobody else shall wait for them.
 */
export async function composeAnalysis(
  rows: AnalysisRows,
  year: number,
  level: AnalysisLevel,
  { releasedOnly, guarded }: { readonly releasedOnly: boolean; readonly guarded: boolean },
): Promise<AnalysisView> {
  const tables = analysisTables(rows, { releasedOnly, guarded });
  const current = rows.indicators.filter((row) => row.year === year);
  const indicators = current.flatMap((row) => analysed(tables, row, level) ?? []);
  const units = new Map(tables.unitsWithFigures.map((id) => [id, unitAt(tables, id, year)]));
  const all: Fact[] = [];
  // What is withheld on one level depends on what the other one tells.
  const levels: readonly AnalysisLevel[] = guarded ? ['totals', 'units'] : [level];
  for (const indicator of indicators) {
    for (const each of levels) {
      for (const fact of factsOf(tables, indicator, each, units)) all.push(fact);
    }
    if (levels.includes('units')) await setImmediate();
  }
  const areas = new Set(indicators.flatMap(({ serviceAreaIds }) => serviceAreaIds));
  return {
    year,
    level,
    savedAt: rows.savedAt === null ? null : new Date(rows.savedAt),
    guarded,
    indicators,
    units: [...units.values()],
    serviceAreas: rows.serviceAreas.filter(({ id }) => areas.has(id)),
    facts: guarded ? withholdFew(all).filter(({ unit }) => (unit === null) === (level === 'totals')) : all,
  };
}

function analysed(tables: AnalysisTables, row: EditionRow, level: AnalysisLevel): AnalysedEdition | null {
  const goal = tables.goals.get(row.goalId);
  if (!goal) return null;
  const previous = row.predecessorId === null ? undefined : tables.editions.get(row.predecessorId);
  const history = tables.targets.get(row.id) ?? [];
  const reportedBy = tables.reporting.get(row.id) ?? [];
  const exactTarget = history.at(-1) ?? null;
  // The target of a sum is its whole's: a unit's part has none, and none that moved.
  const heldTo = level === 'units' && isPartOfSum(row, reportedBy.length) ? null : exactTarget;
  const before = (previous && tables.targets.get(previous.id)?.at(-1)) ?? history.at(-2) ?? null;
  const areas = tables.areas.get(row.id) ?? [];
  const names = reportedBy.map((id) => unitAt(tables, id, row.year).name);
  const { id, year, code, name, position, unit, decimals, direction, construction, timing, aggregation } = row;
  return {
    ...{ id, year, code, name, position, unit, decimals, direction, construction, timing, aggregation },
    family: row.family ?? id,
    goal: { ...goal, family: goal.family ?? goal.id },
    serviceAreaIds: areas,
    foundBy: foundBy(
      level,
      areas.flatMap((area) => tables.areaNames.get(area) ?? []),
      names,
    ),
    ...{ reportedBy, exactTarget },
    target: shown(heldTo),
    targetMove: targetMoveOf(previous && previous.unit !== unit ? null : before, heldTo),
    breaksSeries: breaksSeries(previous ?? null, row),
  };
}

function shown(target: Target | null): AnalysedTarget | null {
  return (
    target && {
      operator: target.operator,
      value: target.value.toNumber(),
      upper: target.upper?.toNumber() ?? null,
    }
  );
}

/** A unit as it was called, and the division that it stood in, on the last day of the year. */
function unitAt({ units }: AnalysisTables, id: string, year: number): AnalysedUnit {
  const day = tertialSpan({ year, tertial: 'T3' }).to;
  const nameOf = (unitId: string) => {
    const unit = units.get(unitId);
    return unit ? placementOn(unit, day).name : '';
  };
  const division = unitsAbove(units, id, day).find((above) => units.get(above)?.kind === 'division');
  return {
    id,
    code: units.get(id)?.code ?? '',
    name: nameOf(id),
    division: division === undefined ? null : { id: division, name: nameOf(division) },
  };
}
