import { type FileIssue, type FileRow, issueAt } from './cell.ts';
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

const numbers = new Set<string>(['value', 'numerator', 'denominator', 'answers', 'invited']);
const fields: readonly OutcomeField[] = [...outcomeFields, ...surveyFields];

/** Reads `{ municipality, year, outcomes: [...] }`. The row is the place in the list, from 1. */
export function readOutcomeJson(
  json: ExactJson,
  municipality: string,
): { readonly rows: readonly FileRow<OutcomeField>[]; readonly issues: readonly FileIssue<JsonProblem>[] } {
  const whole = (problem: JsonProblem, column: string | null, found = '') => ({
    rows: [],
    issues: [{ row: null, column, problem, found }],
  });
  if (!isObject(json) || !Array.isArray(json.outcomes)) return whole('noOutcomes', 'outcomes');
  const told = json.municipality;
  if (told !== undefined && told !== null && told !== municipality) {
    return whole('otherMunicipality', 'municipality', told instanceof ExactNumber ? told.text : String(told));
  }
  const issues: FileIssue<JsonProblem>[] = [];
  const list: readonly ExactJson[] = json.outcomes;
  const rows = list.flatMap((outcome, index): FileRow<OutcomeField>[] => {
    const row = index + 1;
    if (!isObject(outcome)) {
      issues.push({ row, column: null, problem: 'notAnObject', found: '' });
      return [];
    }
    for (const name of Object.keys(outcome)) {
      if (!fields.some((field) => field === name))
        issues.push({ row, column: name, problem: 'fieldUnknown', found: name });
    }
    const cells = fields.flatMap((field) => {
      const value = outcome[field];
      if (value === undefined) return [];
      const cell = { text: textOf(value), number: value instanceof ExactNumber, row, column: field };
      const fits = value === null || (numbers.has(field) ? cell.number : typeof value === 'string');
      if (!fits) issues.push(issueAt(cell, numbers.has(field) ? 'numberExpected' : 'textExpected'));
      return [[field, cell] as const];
    });
    return [{ row, cells: Object.fromEntries(cells) }];
  });
  return { rows, issues };
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
