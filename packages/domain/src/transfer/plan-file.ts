import type { FileIssue, FileRow } from './cell.ts';
import { type ChainField, chainFields, chainNumbers } from './goal-chain.ts';
import { type ColumnWords, type FileTable, plainName, readNamedTable } from './named-table.ts';
import { type ExactJson, hasList, jsonText, readJsonRows } from './outcome-json.ts';
import { type TargetField, targetFields } from './targets.ts';

/** A file of targets or of a goal chain. The year is null where it is not told, or told in two ways. */
export type PlanFile = { readonly year: number | null; readonly issues: readonly FileIssue[] } & (
  | { readonly kind: 'targets'; readonly rows: readonly FileRow<TargetField>[] }
  | { readonly kind: 'goals'; readonly rows: readonly FileRow<ChainField>[] }
);

const targetWords: ColumnWords<TargetField | 'year'> = new Map<string, TargetField | 'year'>([
  ...columns('year', 'år'),
  ...columns('indicator', 'indikator', 'indikatorkod', 'mått'),
  ...columns('target', 'mål', 'målvärde'),
  ...columns('note', 'motivering', 'kommentar'),
]);
const chainWords: ColumnWords<ChainField | 'year'> = new Map<string, ChainField | 'year'>([
  ...columns('year', 'år'),
  ...chainFields.map((field): [string, ChainField] => [field.toLowerCase(), field]),
  ...columns('kind', 'slag'),
  ...columns('number', 'nummer', 'code', 'kod'),
  ...columns('title', 'rubrik', 'name', 'namn'),
]);

/** Reads a table of targets or of a goal chain, told by its header; null for any other table. */
export function readPlanTable(table: FileTable): PlanFile | null {
  const header = new Set((table[0] ?? []).map((cell) => plainName(cell?.text ?? '')));
  const has = (...names: string[]) => names.some((name) => header.has(name));
  if (has('kind', 'slag')) {
    const { rows, issues } = readNamedTable(table, chainWords, ['year', 'kind', 'title']);
    return { kind: 'goals', rows, ...yearOf(rows, issues) };
  }
  const outcomes = has('unit', 'enhet', 'enhetskod', 'period', 'tertial', 'datum', 'date');
  if (outcomes || !has('target', 'mål', 'målvärde') || !has('indicator', 'indikator', 'indikatorkod', 'mått'))
    return null;
  const { rows, issues } = readNamedTable(table, targetWords, ['year', 'indicator', 'target']);
  return { kind: 'targets', rows, ...yearOf(rows, issues) };
}

/** Reads `{ municipality, year, targets | goalChain: [...] }`; null for any other JSON. */
export function readPlanJson(json: ExactJson, municipality: string): PlanFile | null {
  const told = jsonText(json, 'year') ?? '';
  const year = /^[1-9]\d{3}$/.test(told) ? Number(told) : null;
  const missing = year === null ? [{ row: null, column: 'year', problem: 'planYearMissing', found: told }] : [];
  if (hasList(json, 'goalChain')) {
    const list = { list: 'goalChain', fields: chainFields, numbers: chainNumbers };
    const { rows, issues } = readJsonRows(json, municipality, list);
    return { kind: 'goals', year, rows, issues: [...issues, ...missing] };
  }
  if (!hasList(json, 'targets')) return null;
  const { rows, issues } = readJsonRows(json, municipality, { list: 'targets', fields: targetFields, numbers: [] });
  return { kind: 'targets', year, rows, issues: [...issues, ...missing] };
}

/** The one year that all rows tell. */
function yearOf(rows: readonly FileRow<'year'>[], issues: readonly FileIssue[]) {
  const wrong: FileIssue[] = [];
  let year: number | null = null;
  for (const { row, cells } of rows) {
    const text = cells.year?.text.trim() ?? '';
    const at = { row, column: cells.year?.column ?? 'year', found: text };
    if (!/^[1-9]\d{3}$/.test(text)) wrong.push({ ...at, problem: 'planYearMissing' });
    else if (year !== null && Number(text) !== year) wrong.push({ ...at, problem: 'planYearDiffers' });
    else year = Number(text);
  }
  if (year === null && wrong.length === 0 && issues.length === 0) {
    wrong.push({ row: null, column: 'year', problem: 'planYearMissing', found: '' });
  }
  return { year, issues: [...issues, ...wrong] };
}

function columns<Field extends string>(field: Field, ...others: readonly string[]): [string, Field][] {
  return [field, ...others].map((name) => [name, field]);
}
