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
  'outsideScale',
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

type Read<T> = { readonly value: T } | { readonly issues: readonly FileIssue<AnswerProblem>[] };

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
  if (
    'issues' in measurement ||
    'issues' in comment ||
    'issues' in misreport ||
    'issues' in accepted ||
    'issues' in survey
  ) {
    return { kind: 'issues', issues: issuesOf(measurement, comment, misreport, accepted, survey) };
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
    if (!isEmpty(value) || hasRatio) return wrong(issueAt(absence, 'absenceBesideFigure'));
    if (reason !== undefined) return { value: { kind: 'absent', reason } };
    const told = reading.kind === 'measurement' && reading.measurement.kind === 'absent';
    return told ? { value: reading.measurement } : wrong(issueAt(absence, 'absenceUnknown'));
  }
  const bare = value === undefined || isEmpty(value) ? null : readFigure(value, measure);
  const said = [value, numerator, denominator, absence].some((cell) => cell !== undefined);
  if (!hasRatio) return bare ?? { value: said ? null : undefined };
  const top = readPart(numerator) ?? wrong(missing('numeratorMissing', 'numerator', row));
  const bottom = readPart(denominator) ?? wrong(missing('denominatorMissing', 'denominator', row));
  if (numerator === undefined || 'issues' in top || denominator === undefined || 'issues' in bottom) {
    return { issues: issuesOf(top, bottom, bare) };
  }
  const ratio = { kind: 'ratio', numerator: top.value, denominator: bottom.value } as const;
  const problem = checkMeasurement(ratio, measure);
  if (problem !== null) {
    const own = wrong(issueAt(problem === 'denominatorZero' ? denominator : numerator, problem));
    return { issues: issuesOf(own, bare) };
  }
  if (bare === null || value === undefined) return { value: ratio };
  if ('issues' in bare) return bare;
  return agrees(bare.value, ratio, measure) ? { value: ratio } : wrong(issueAt(value, 'valueContradictsRatio'));
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
    if (value === null) return wrong(issueAt(cell, 'unreadableFigure'));
    const problem = checkMeasurement({ kind: 'value', value }, measure);
    return problem === null ? { value: { kind: 'value', value } } : wrong(issueAt(cell, problem));
  }
  const reading = readEntry(cell.text, measure);
  switch (reading.kind) {
    case 'measurement':
      return { value: reading.measurement };
    case 'ambiguous':
      return wrong(issueAt(cell, 'ambiguousFigure'));
    case 'offerSecret':
      return wrong(issueAt(cell, 'tooSmallToTell'));
    case 'empty':
      return wrong(issueAt(cell, 'unreadableFigure'));
    case 'problem':
      return wrong(issueAt(cell, problemOf(reading.problem)));
  }
}

/** A numerator or a denominator: a number and nothing else. Null where nothing is written. */
function readPart(cell: FileCell | undefined): Read<Decimal> | null {
  if (cell === undefined || isEmpty(cell)) return null;
  const reading = cell.number ? null : readEntry(cell.text, { unit: 'index', construction: 'value' });
  const value =
    reading === null
      ? parseDecimal(cell.text)
      : reading.kind === 'measurement' && reading.measurement.kind === 'value'
        ? reading.measurement.value
        : null;
  if (reading?.kind === 'ambiguous') return wrong(issueAt(cell, 'ambiguousFigure'));
  if (reading?.kind === 'offerSecret') return wrong(issueAt(cell, 'tooSmallToTell'));
  if (value === null) return wrong(issueAt(cell, 'unreadableFigure'));
  return hasTooManyDigits(value) ? wrong(issueAt(cell, 'tooManyDigits')) : { value };
}

function readText(cell: FileCell | undefined): Read<string | null | undefined> {
  if (cell === undefined) return { value: undefined };
  const read = readWords(cell.text);
  if (read.kind === 'read') return { value: read.text.trim() === '' ? null : read.text };
  return wrong(issueAt(cell, read.reason === 'tooLong' ? 'tooLongText' : 'unreadableText'));
}

function readSurvey({ row, cells }: FileRow<OutcomeField>): Read<Survey | null | undefined> {
  const answers = readCount(cells.answers);
  const invited = readCount(cells.invited);
  if ('issues' in answers || 'issues' in invited) return { issues: issuesOf(answers, invited) };
  if (answers.value === undefined && invited.value === undefined) return { value: undefined };
  if (typeof answers.value === 'number') return { value: { answers: answers.value, invited: invited.value ?? null } };
  return invited.value ? wrong(missing('answersMissing', 'answers', row)) : { value: null };
}

function readCount(cell: FileCell | undefined): Read<number | null | undefined> {
  if (cell === undefined) return { value: undefined };
  if (isEmpty(cell)) return { value: null };
  const text = cell.text.trim();
  return /^\d{1,7}$/.test(text) ? { value: Number(text) } : wrong(issueAt(cell, 'notACount'));
}

function wrong(issue: FileIssue<AnswerProblem>): { readonly issues: readonly FileIssue<AnswerProblem>[] } {
  return { issues: [issue] };
}

function issuesOf(...readings: readonly (Read<unknown> | null)[]): readonly FileIssue<AnswerProblem>[] {
  return readings.flatMap((read) => (read !== null && 'issues' in read ? read.issues : []));
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
