import { decimal, type EntryMeasure, type Measurement, measuredValue, readEntry } from '@tertial/domain';
import { entryInput, entryText } from '../../vocabulary/entry-text.ts';
import type { CellInput } from './__generated__/operations.ts';
import type { FieldReading, FigureReading, Patch, Reader } from './field.ts';
import { measureOf, type ReportCell, type ReportRow, savedIn } from './report-rows.ts';

/** What can be written about one cell, each in a field of its own. */
export const parts = ['figure', 'answers', 'invited', 'comment'] as const;
export type Part = (typeof parts)[number];

const people: EntryMeasure = { unit: 'count', construction: 'count' };

/** What stands in a part of a cell, as it is written in an open field. */
export function savedText(part: Part, cell: ReportCell): string {
  if (part === 'figure') return entryText(savedIn(cell));
  if (part === 'comment') return cell.comment ?? '';
  const count = cell.figure?.[part] ?? null;
  return count === null ? '' : String(count);
}

/** How a part of a cell is read, beside what stands in the cell. */
export function readerOf(part: Part, row: ReportRow, cell: ReportCell): Reader {
  if (part === 'figure') return (text) => readFigure(text, measureOf(row));
  if (part === 'comment') return (text) => ({ kind: 'patch', patch: { comment: text.trim() || null } });
  const { answers = null, invited = null } = cell.figure ?? {};
  return (text) => readPeople(text, part, { answers, invited });
}

/** A new figure takes the reason for the old one away; where there is none, nobody answered a survey. */
export function figurePatch(measurement: Measurement | null): Patch {
  const none = measurement === null || measurement.kind === 'absent';
  return { measurement, accepted: null, ...(none && { answers: null, invited: null }) };
}

/** Reads what was typed or pasted as the figure of a cell; its problems are those of an entry alone. */
export function readFigure(text: string, measure: EntryMeasure): FigureReading {
  const reading = readEntry(text, measure);
  if (reading.kind === 'empty') return { kind: 'patch', patch: figurePatch(null) };
  return reading.kind === 'measurement' ? { kind: 'patch', patch: figurePatch(reading.measurement) } : reading;
}

/** How many answered a survey and how many were asked; null where it is not known. */
export interface People {
  readonly answers: number | null;
  readonly invited: number | null;
}

/** Reads what was typed or pasted as one of them, beside the other. */
export function readPeople(text: string, part: keyof People, { answers, invited }: People): FieldReading {
  const reading = readEntry(text, people);
  if (reading.kind === 'empty') return { kind: 'patch', patch: { [part]: null } };
  if (reading.kind !== 'measurement') return reading;
  const value = measuredValue(reading.measurement, 'count');
  if (value === null) return { kind: 'problem', problem: 'unreadable' };
  if (value.gt(decimal(1_000_000))) return { kind: 'problem', problem: 'tooManyDigits' };
  const count = value.toNumber();
  if (part === 'answers' && count === 0) return { kind: 'problem', problem: 'nobodyAnswered' };
  const [least, most] = part === 'answers' ? [count, invited] : [answers, count];
  return least !== null && most !== null && least > most
    ? { kind: 'problem', problem: 'answersAboveInvited' }
    : { kind: 'patch', patch: { [part]: count } };
}

/** What a cell will hold once a patch is saved. */
export interface Contents {
  measurement: Measurement | null;
  answers: number | null;
  invited: number | null;
  accepted: string | null;
}

/** What a cell holds now. */
export function contentsOf(cell: ReportCell): Contents {
  const { figure, accepted } = cell;
  return { measurement: savedIn(cell), answers: figure?.answers ?? null, invited: figure?.invited ?? null, accepted };
}

/** A change of a cell as it is sent: always the whole cell, so that nothing is lost by being left out. */
export function cellInput(row: ReportRow, cell: ReportCell, patch: Patch, expectedRevision: number): CellInput {
  const { measurement, answers, invited, accepted } = { ...contentsOf(cell), ...patch };
  const comment = patch.comment === undefined ? cell.comment : patch.comment;
  return {
    indicatorId: row.indicatorId,
    sex: cell.sex,
    expectedRevision,
    entry: entryInput(measurement),
    accepted,
    comment,
    ...(row.survey && { answers, invited }),
  };
}
