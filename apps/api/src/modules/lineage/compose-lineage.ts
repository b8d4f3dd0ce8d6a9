import {
  areaNameOn,
  editionStep,
  periodKey,
  summariseTargets,
  type TargetStep,
  targetSteps,
  tertialSpan,
} from '@tertial/domain';
import { composeTertials, pointsOf, resultsOf, targetOf, unitNameIn, unitsIn } from './compose-tertials.ts';
import type { EditionRow } from './lineage.rows.ts';
import type { LineageTables } from './lineage.tables.ts';

/** An indicator through all its years. Rules are the domain's; here they are only brought together. */
export function composeLineage(tables: LineageTables, family: string) {
  const steps = stepsOf(tables);
  return {
    id: family,
    editions: tables.editions.map((edition) => composeEdition(tables, edition, steps)),
    summary: summariseTargets([...steps.values()]),
  };
}

/** The targets of all indicators through the years. */
export function composeTargetHistory(tables: LineageTables) {
  const steps = stepsOf(tables);
  const successors = successorsOf(tables);
  return {
    summary: summariseTargets([...steps.values()]),
    rows: tables.editions.map((edition) => {
      const { id, year, code, name, unit, decimals } = edition;
      const last = yearEnd(tables, edition);
      const next = successors.get(id)?.[0];
      const nextRow = next && tables.targets.get(next.id)?.at(-1);
      const step = steps.get(id);
      return {
        ...{ id, year, code, name, unit, decimals },
        target: targetOf(tables, id),
        value: last?.total.value ?? null,
        valueDecimals: last?.decimals ?? decimals,
        status: last?.status ?? null,
        reached: step?.reached ?? null,
        next: step?.next ?? ('none' as const),
        nextTarget: nextRow ?? null,
        nextNote: nextRow?.note ?? null,
      };
    }),
  };
}

function composeEdition(tables: LineageTables, edition: EditionRow, steps: ReadonlyMap<string, TargetStep>) {
  const { family: _family, goalId, dueTertials: _due, bySex: _bySex, ...facts } = edition;
  const before = predecessorOf(tables, edition);
  const { changes, breaksSeries } = editionStep(before && told(tables, before), told(tables, edition));
  const earlier = before && !breaksSeries ? pointsOf(before.year, resultsOf(tables, before)) : [];
  const areas = new Set(tables.areas.get(edition.id));
  const lastDay = tertialSpan({ year: edition.year, tertial: 'T3' }).to;
  const goal = tables.goals.get(goalId);
  return {
    ...facts,
    predecessorId: before?.id ?? null,
    goalId,
    goalNumber: goal?.number ?? '',
    goalTitle: goal?.title ?? '',
    serviceAreas: tables.serviceAreas.filter(({ id }) => areas.has(id)).map((area) => areaNameOn(area, lastDay)),
    units: unitsIn(tables, tables.reporting.get(edition.id) ?? []).map((id) => unitNameIn(tables, id, edition.year)),
    ...{ changes, breaksSeries },
    targets: (tables.targets.get(edition.id) ?? []).map((row) => ({
      id: `${edition.id}:${row.revision}`,
      revision: row.revision,
      target: row,
      note: row.note,
      savedAt: row.savedAt,
      savedBy: row.savedBy,
    })),
    reached: steps.get(edition.id)?.reached ?? null,
    next: steps.get(edition.id)?.next ?? ('none' as const),
    tertials: composeTertials(tables, edition, earlier),
  };
}

/** What became of each edition's target. Where an indicator was split, the first part is the one that continues it. */
function stepsOf(tables: LineageTables): Map<string, TargetStep> {
  const successors = successorsOf(tables);
  return new Map(
    tables.editions.flatMap((edition) => {
      const next = successors.get(edition.id)?.[0];
      const pair = next ? [targetYear(tables, edition), targetYear(tables, next)] : [targetYear(tables, edition)];
      const [step] = targetSteps(pair);
      return step ? [[edition.id, step] as const] : [];
    }),
  );
}

function targetYear(tables: LineageTables, edition: EditionRow) {
  const before = predecessorOf(tables, edition);
  return {
    year: edition.year,
    target: targetOf(tables, edition.id),
    status: yearEnd(tables, edition)?.status ?? null,
    comparable: before !== null && !editionStep(told(tables, before), told(tables, edition)).breaksSeries,
  };
}

/** What the year came to; null until its last tertial is locked. */
function yearEnd(tables: LineageTables, edition: EditionRow) {
  const isOver = tables.states.get(periodKey({ year: edition.year, tertial: 'T3' })) === 'locked';
  return isOver ? (resultsOf(tables, edition).at(-1) ?? null) : null;
}

function predecessorOf(tables: LineageTables, { predecessorId }: EditionRow): EditionRow | null {
  return (predecessorId === null ? undefined : tables.byId.get(predecessorId)) ?? null;
}

function successorsOf(tables: LineageTables): Map<string, EditionRow[]> {
  const groups = new Map<string, EditionRow[]>();
  for (const edition of tables.editions) {
    if (edition.predecessorId === null) continue;
    groups.set(edition.predecessorId, [...(groups.get(edition.predecessorId) ?? []), edition]);
  }
  return groups;
}

function told(tables: LineageTables, edition: EditionRow) {
  return {
    ...edition,
    goalFamily: tables.goals.get(edition.goalId)?.family ?? edition.goalId,
    serviceAreaIds: tables.areas.get(edition.id) ?? [],
    unitIds: tables.reporting.get(edition.id) ?? [],
  };
}
