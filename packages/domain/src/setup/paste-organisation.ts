import { addUnit, type OrganisationRefusal, type OrganisationRules } from '../organisation/change.ts';
import { addServiceArea, type ServiceAreaState } from '../organisation/service-area.ts';
import type { OrganisationUnit, UnitKind } from '../organisation/unit.ts';
import {
  cellOf,
  codeFor,
  nameReasons,
  type PasteColumn,
  type PastedRow,
  type PasteProblem,
  type PasteReason,
  pastedRows,
  wholeProblem,
} from './paste.ts';

const kinds: Readonly<Record<string, UnitKind>> = {
  nämnd: 'committee',
  committee: 'committee',
  förvaltning: 'department',
  kontor: 'department',
  department: 'department',
  avdelning: 'division',
  division: 'division',
  enhet: 'unit',
  unit: 'unit',
};

/** What comes of pasted units: those that are new, in an order in which each stands after the one above it. */
export interface PastedUnits {
  readonly units: readonly OrganisationUnit[];
  readonly problems: readonly PasteProblem[];
}

/**
 * Reads the rows `code, name, kind, code of the unit above`. A row may stand before the one above it; a row without one
 * comes below the root. Each is held against the rules for a new unit.
 */
export function pasteUnits(text: string, rules: OrganisationRules, newId: () => string): PastedUnits {
  const rows = pastedRows(text, 'units');
  const whole = wholeProblem(text, rows);
  if (whole) return { units: [], problems: [whole] };
  const added: OrganisationUnit[] = [];
  const problems: PasteProblem[] = [];
  const all = () => [...rules.units, ...added];
  const find = (code: string) => all().find((unit) => same(unit.code, code));
  const add = (row: PastedRow) => {
    const above = cellOf(row, 'units', 'parent');
    const parent = above === '' ? all().find(({ parentId }) => parentId === null) : find(above);
    if (above !== '' && !parent) return problems.push({ row: row.row, column: 'parent', reason: 'unknown' });
    const written = cellOf(row, 'units', 'kind').toLowerCase();
    const kind = written === '' ? 'unit' : kinds[written];
    if (kind === undefined) return problems.push({ row: row.row, column: 'kind', reason: 'unknown' });
    const [code, name] = [cellOf(row, 'units', 'code'), cellOf(row, 'units', 'name')];
    if (code === '') return problems.push({ row: row.row, column: 'code', reason: 'missing' });
    const unit = { id: newId(), code, name, kind, parentId: parent?.id ?? null, from: null };
    const decision = addUnit(unit, { ...rules, units: all() });
    return decision.kind === 'accepted'
      ? added.push(...decision.units)
      : problems.push({ row: row.row, ...placeOf(decision.reason) });
  };
  let waiting: readonly PastedRow[] = rows;
  while (waiting.length > 0) {
    const later = waiting.filter((row) => waitsFor(row, waiting, find));
    if (later.length === waiting.length) {
      problems.push(...later.map(({ row }): PasteProblem => ({ row, column: 'parent', reason: 'round' })));
      break;
    }
    for (const row of waiting) if (!later.includes(row)) add(row);
    waiting = later;
  }
  return { units: added, problems: inRowOrder(problems) };
}

/** Reads one service area from each row; its code comes from its name. */
export function pasteServiceAreas(
  text: string,
  areas: readonly ServiceAreaState[],
  newId: () => string,
): { readonly areas: readonly ServiceAreaState[]; readonly problems: readonly PasteProblem[] } {
  const rows = pastedRows(text, 'serviceAreas');
  const whole = wholeProblem(text, rows);
  if (whole) return { areas: [], problems: [whole] };
  const added: ServiceAreaState[] = [];
  const problems: PasteProblem[] = [];
  for (const row of rows) {
    const name = cellOf(row, 'serviceAreas', 'name');
    const all = [...areas, ...added];
    if (all.some((area) => same(area.name, name))) {
      problems.push({ row: row.row, column: 'name', reason: 'taken' });
      continue;
    }
    const code = codeFor(name, new Set(all.map((area) => area.code.toLowerCase())));
    const decision = addServiceArea({ id: newId(), code, name, from: null }, all);
    if (decision.kind === 'refused') problems.push({ row: row.row, ...placeOf(decision.reason) });
    else if (decision.area) added.push(decision.area);
  }
  return { areas: added, problems };
}

/** Whether the unit above is one that comes with another row that is still waiting. */
function waitsFor(row: PastedRow, waiting: readonly PastedRow[], find: (code: string) => unknown): boolean {
  const above = cellOf(row, 'units', 'parent');
  return above !== '' && !find(above) && waiting.some((other) => same(cellOf(other, 'units', 'code'), above));
}

function placeOf(refusal: OrganisationRefusal): { column: PasteColumn | null; reason: PasteReason } {
  switch (refusal) {
    case 'nameMissing':
    case 'nameTooLong':
    case 'nameUnreadable':
      return { column: 'name', reason: nameReasons[refusal] };
    case 'codeForm':
      return { column: 'code', reason: 'form' };
    case 'codeTaken':
      return { column: 'code', reason: 'taken' };
    case 'kindAbove':
      return { column: 'kind', reason: 'above' };
    case 'parentEnded':
    case 'dayTooEarly':
      return { column: 'parent', reason: 'ended' };
    default:
      return { column: null, reason: 'unknown' };
  }
}

/** Problems as the rows stand. */
function inRowOrder(problems: readonly PasteProblem[]): readonly PasteProblem[] {
  return problems.toSorted((one, other) => one.row - other.row);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
