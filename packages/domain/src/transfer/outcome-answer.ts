import { type Decimal, parseDecimal, roundHalfAwayFromZero } from '../decimal.ts';
import { checkMeasurement, type EntryMeasure, type EntryProblem, readEntry } from '../entry.ts';
import { type Absence, absences, type Measurement, ratioValue, sameMeasurement } from '../measurement.ts';
import { hasTooManyDigits } from '../numeral.ts';
import { readWords } from '../reporting/comment.ts';
import type { Survey } from '../reporting/survey.ts';
import { type FileCell, type FileIssue, type FileRow, issueAt } from './cell.ts';
import type { OutcomeField } from './outcome-fields.ts';

/** Why a row of outcomes cannot be read. Each has a sentence of its own that says what to write. */
export const answerProblems = [
  'unreadableFigure',
  'ambiguousFigure',
  'tooSmallToTell',
  'unitMismatch',
  'numeratorMissing',
  'denominatorMissing',
  'valueContradictsRatio',
  'absenceUnknown',
  'absenceBesideFigure',
  'answersMissing',
  'unreadableText',
  'tooLongText',
  'notACount',
  'ratioNotAsked',
  'numeratorAboveDenominator',
  'denominatorZero',
  'aboveHundred',
  'negative',
  'notWhole',
  'tooManyDigits',
] as const;
export type AnswerProblem = (typeof answerProblems)[number];

/** What a row says. What the file does not speak of is undefined and stays as it is; null is nothing. */
export interface OutcomeAnswer {
  readonly measurement: Measurement | null | undefined;
  readonly comment: string | null | undefined;
  readonly misreport: string | null | undefined;
  readonly accepted: string | null | undefined;
  readonly survey: Survey | null | undefined;
}

/** What comes of reading a row. */
export type AnswerReading =
  | { readonly kind: 'answer'; readonly answer: OutcomeAnswer }
  /** Nothing but a name of a cell: a line of a template that was left as it was. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'issues'; readonly issues: readonly FileIssue<AnswerProblem>[] };

type Read<T> = { readonly value: T } | { readonly issue: FileIssue<AnswerProblem> };

const answerFields = [
  'value',
  'numerator',
  'denominator',
  'absence',
  'comment',
  'misreport',
  'accepted',
  'answers',
  'invited',
] as const satisfies readonly OutcomeField[];

/** Reads what a row says of an indicator. All that is wrong is told at once. */
export function readOutcomeAnswer(row: FileRow<OutcomeField>, measure: EntryMeasure): AnswerReading {
  const { cells } = row;
  if (answerFields.every((field) => isEmpty(cells[field]))) return { kind: 'blank' };
  const measurement = readMeasurement(row, measure);
  const comment = readText(cells.comment);
  const misreport = readText(cells.misreport);
  const accepted = readText(cells.accepted);
  const survey = readSurvey(row);
  const issues = [measurement, comment, misreport, accepted, survey].flatMap((read) =>
    'issue' in read ? [read.issue] : [],
  );
  if (
    'issue' in measurement ||
    'issue' in comment ||
    'issue' in misreport ||
    'issue' in accepted ||
    'issue' in survey
  ) {
    return { kind: 'issues', issues };
  }
  return {
    kind: 'answer',
    answer: {
      measurement: measurement.value,
      comment: comment.value,
      misreport: misreport.value,
      accepted: accepted.value,
      survey: survey.value,
    },
  };
}

function readMeasurement(
  { row, cells }: FileRow<OutcomeField>,
  measure: EntryMeasure,
): Read<Measurement | null | undefined> {
  const { value, numerator, denominator, absence } = cells;
  const hasRatio = !isEmpty(numerator) || !isEmpty(denominator);
  if (absence !== undefined && !isEmpty(absence)) {
    const reading = readEntry(absence.text, measure);
    const reason = absenceCodes.get(absence.text.trim().toLowerCase());
    if (!isEmpty(value) || hasRatio) return { issue: issueAt(absence, 'absenceBesideFigure') };
    if (reason !== undefined) return { value: { kind: 'absent', reason } };
    const told = reading.kind === 'measurement' && reading.measurement.kind === 'absent';
    return told ? { value: reading.measurement } : { issue: issueAt(absence, 'absenceUnknown') };
  }
  const bare = value === undefined || isEmpty(value) ? null : readFigure(value, measure);
  const said = [value, numerator, denominator, absence].some((cell) => cell !== undefined);
  if (!hasRatio) return bare ?? { value: said ? null : undefined };
  if (numerator === undefined || isEmpty(numerator)) return { issue: missing('numeratorMissing', 'numerator', row) };
  if (denominator === undefined || isEmpty(denominator))
    return { issue: missing('denominatorMissing', 'denominator', row) };
  return readRatio(numerator, denominator, value, bare, measure);
}

function readRatio(
  top: FileCell,
  bottom: FileCell,
  value: FileCell | undefined,
  bare: Read<Measurement> | null,
  measure: EntryMeasure,
): Read<Measurement> {
  const numerator = readPart(top);
  const denominator = readPart(bottom);
  if ('issue' in numerator) return numerator;
  if ('issue' in denominator) return denominator;
  const ratio = { kind: 'ratio', numerator: numerator.value, denominator: denominator.value } as const;
  const problem = checkMeasurement(ratio, measure);
  if (problem !== null) return { issue: issueAt(problem === 'denominatorZero' ? bottom : top, problem) };
  if (bare === null || value === undefined) return { value: ratio };
  if ('issue' in bare) return bare;
  return agrees(bare.value, ratio, measure) ? { value: ratio } : { issue: issueAt(value, 'valueContradictsRatio') };
}

/** A value beside its numerator and denominator is the same figure once more, rounded as it may be. */
function agrees(bare: Measurement, ratio: Measurement & { kind: 'ratio' }, measure: EntryMeasure): boolean {
  if (bare.kind !== 'value') return sameMeasurement(bare, ratio);
  const quotient = ratioValue(ratio.numerator, ratio.denominator, measure.unit);
  const decimals = bare.value.toFixed().split('.')[1]?.length ?? 0;
  return quotient !== null && roundHalfAwayFromZero(quotient, decimals).eq(bare.value);
}

function readFigure(cell: FileCell, measure: EntryMeasure): Read<Measurement> {
  if (cell.number) {
    const value = parseDecimal(cell.text);
    if (value === null) return { issue: issueAt(cell, 'unreadableFigure') };
    const problem = checkMeasurement({ kind: 'value', value }, measure);
    return problem === null ? { value: { kind: 'value', value } } : { issue: issueAt(cell, problem) };
  }
  const reading = readEntry(cell.text, measure);
  switch (reading.kind) {
    case 'measurement':
      return { value: reading.measurement };
    case 'ambiguous':
      return { issue: issueAt(cell, 'ambiguousFigure') };
    case 'offerSecret':
      return { issue: issueAt(cell, 'tooSmallToTell') };
    case 'empty':
      return { issue: issueAt(cell, 'unreadableFigure') };
    case 'problem':
      return { issue: issueAt(cell, problemOf(reading.problem)) };
  }
}

/** A numerator or a denominator: a number and nothing else. */
function readPart(cell: FileCell): Read<Decimal> {
  const reading = cell.number ? null : readEntry(cell.text, { unit: 'index', construction: 'value' });
  const value =
    reading === null
      ? parseDecimal(cell.text)
      : reading.kind === 'measurement' && reading.measurement.kind === 'value'
        ? reading.measurement.value
        : null;
  if (reading?.kind === 'ambiguous') return { issue: issueAt(cell, 'ambiguousFigure') };
  if (reading?.kind === 'offerSecret') return { issue: issueAt(cell, 'tooSmallToTell') };
  if (value === null) return { issue: issueAt(cell, 'unreadableFigure') };
  return hasTooManyDigits(value) ? { issue: issueAt(cell, 'tooManyDigits') } : { value };
}

function readText(cell: FileCell | undefined): Read<string | null | undefined> {
  if (cell === undefined) return { value: undefined };
  const read = readWords(cell.text);
  if (read.kind === 'read') return { value: read.text.trim() === '' ? null : read.text };
  return { issue: issueAt(cell, read.reason === 'tooLong' ? 'tooLongText' : 'unreadableText') };
}

function readSurvey({ row, cells }: FileRow<OutcomeField>): Read<Survey | null | undefined> {
  const answers = readCount(cells.answers);
  const invited = readCount(cells.invited);
  if ('issue' in answers) return answers;
  if ('issue' in invited) return invited;
  if (answers.value === undefined && invited.value === undefined) return { value: undefined };
  if (typeof answers.value === 'number') return { value: { answers: answers.value, invited: invited.value ?? null } };
  return invited.value ? { issue: missing('answersMissing', 'answers', row) } : { value: null };
}

function readCount(cell: FileCell | undefined): Read<number | null | undefined> {
  if (cell === undefined) return { value: undefined };
  if (isEmpty(cell)) return { value: null };
  const text = cell.text.trim();
  return /^\d{1,7}$/.test(text) ? { value: Number(text) } : { issue: issueAt(cell, 'notACount') };
}

function isEmpty(cell: FileCell | undefined): boolean {
  return cell === undefined || cell.text.trim() === '';
}

function missing(problem: AnswerProblem, column: string, row: number): FileIssue<AnswerProblem> {
  return { row, column, problem, found: '' };
}

function problemOf(problem: EntryProblem): AnswerProblem {
  return problem === 'unreadable' ? 'unreadableFigure' : problem;
}

const absenceCodes: ReadonlyMap<string, Absence> = new Map(absences.map((code) => [code.toLowerCase(), code]));
