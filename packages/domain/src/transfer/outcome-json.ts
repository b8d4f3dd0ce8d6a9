import { type FileCell, type FileIssue, type FileRow, issueAt } from './cell.ts';
import { type OutcomeField, outcomeFields, surveyFields } from './outcome-fields.ts';

/** A JSON value whose numbers are kept as they were written. */
export type ExactJson =
  | null
  | boolean
  | string
  | ExactNumber
  | readonly ExactJson[]
  | { readonly [key: string]: ExactJson };

/** A number as it was written. */
export class ExactNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Why JSON is not one of outcomes. */
export const jsonProblems = [
  'noOutcomes',
  'otherMunicipality',
  'fieldUnknown',
  'numberExpected',
  'textExpected',
  'notAnObject',
] as const;
export type JsonProblem = (typeof jsonProblems)[number];

/** Reads `{ municipality, year, outcomes: [...] }`. The row is the place in the list, from 1. */
export function readOutcomeJson(json: ExactJson, municipality: string): JsonRows<OutcomeField> {
  return readJsonRows(json, municipality, {
    list: 'outcomes',
    fields: [...outcomeFields, ...surveyFields],
    numbers: ['value', 'numerator', 'denominator', 'answers', 'invited'],
  });
}

/** The rows of a list in JSON by field, and what could not be understood. */
export interface JsonRows<Field extends string> {
  readonly rows: readonly FileRow<Field>[];
  readonly issues: readonly FileIssue<JsonProblem>[];
}

/** Reads a list of objects with these fields. Those of `numbers` are JSON numbers, the others texts; each may be null. */
export function readJsonRows<Field extends string>(
  json: ExactJson,
  municipality: string,
  { list, fields, numbers }: { list: string; fields: readonly Field[]; numbers: readonly Field[] },
): JsonRows<Field> {
  const whole = (problem: JsonProblem, column: string | null, found = '') => ({
    rows: [],
    issues: [{ row: null, column, problem, found }],
  });
  const listed = isObject(json) ? json[list] : null;
  if (!isObject(json) || !Array.isArray(listed)) return whole('noOutcomes', list);
  const told = json.municipality;
  if (told !== undefined && told !== null && told !== municipality) {
    return whole('otherMunicipality', 'municipality', told instanceof ExactNumber ? told.text : String(told));
  }
  const issues: FileIssue<JsonProblem>[] = [];
  const all: readonly ExactJson[] = listed;
  const rows = all.flatMap((item, index): FileRow<Field>[] => {
    const row = index + 1;
    if (!isObject(item)) {
      issues.push({ row, column: null, problem: 'notAnObject', found: '' });
      return [];
    }
    for (const name of Object.keys(item)) {
      if (!fields.some((field) => field === name))
        issues.push({ row, column: name, problem: 'fieldUnknown', found: name });
    }
    const cells: { [F in Field]?: FileCell } = {};
    for (const field of fields) {
      const value = item[field];
      if (value === undefined) continue;
      const cell = { text: textOf(value), number: value instanceof ExactNumber, row, column: field };
      const isNumeric = numbers.includes(field);
      const fits = value === null || (isNumeric ? cell.number : typeof value === 'string');
      if (!fits) issues.push(issueAt(cell, isNumeric ? 'numberExpected' : 'textExpected'));
      cells[field] = cell;
    }
    return [{ row, cells }];
  });
  return { rows, issues };
}

/** What stands under a name at the top of a JSON file, numbers as they were written; undefined where there is nothing. */
export function jsonText(json: ExactJson, name: string): string | undefined {
  const value = isObject(json) ? json[name] : undefined;
  return value instanceof ExactNumber ? value.text : typeof value === 'string' ? value : undefined;
}

/** Whether a JSON file has a list of this name. */
export function hasList(json: ExactJson, name: string): boolean {
  return isObject(json) && Array.isArray(json[name]);
}

function isObject(json: ExactJson): json is { readonly [key: string]: ExactJson } {
  return typeof json === 'object' && json !== null && !Array.isArray(json) && !(json instanceof ExactNumber);
}

function textOf(value: ExactJson): string {
  if (value === null) return '';
  if (value instanceof ExactNumber) return plainNotation(value.text);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A JSON number without exponent, where it has one of reasonable size: `1e3` is 1000. */
function plainNotation(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,2})$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', decimals = '', power = '0'] = match;
  const digits = whole + decimals;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, '0');
  const rest = padded.slice(point);
  return `${sign}${padded.slice(0, point)}${rest === '' ? '' : `.${rest}`}`;
}
