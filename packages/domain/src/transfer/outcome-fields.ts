import { type Decimal, decimalText } from '../decimal.ts';
import type { OutcomeState, Sex } from '../reporting/outcome.ts';
import { type PeriodKey, periodKey } from '../tertial.ts';

/** The fields of an outcome in a file, the same in JSON, CSV and XLSX, in this order. */
export const outcomeFields = [
  'unit',
  'indicator',
  'period',
  'value',
  'numerator',
  'denominator',
  'sex',
  'absence',
  'comment',
  'misreport',
  'accepted',
] as const;

/** Two more, where a file has survey figures: how many answered, and how many were asked. */
export const surveyFields = ['answers', 'invited'] as const;

/** All that may stand in a file of outcomes. */
export type OutcomeField = (typeof outcomeFields)[number] | (typeof surveyFields)[number];

/** An outcome as it is kept, told with codes. */
export interface StoredOutcome {
  readonly unit: string;
  readonly indicator: string;
  readonly period: PeriodKey;
  readonly sex: Sex;
  readonly state: Omit<OutcomeState, 'revision'>;
}

/** A field as it is written: a figure, a text, or nothing. */
export type WrittenField = { readonly number: string } | { readonly text: string } | null;

/**
 * An outcome as the fields of a file. Figures are exact and in plain notation; of a ratio the numerator and the denominator
 * are told and the value is not, so that nothing is rounded.
 */
export function writeOutcome(outcome: StoredOutcome): Readonly<Record<OutcomeField, WrittenField>> {
  const { unit, indicator, period, sex, state } = outcome;
  const { measurement, comment, misreport, accepted, survey } = state;
  const ratio = measurement?.kind === 'ratio' ? measurement : null;
  return {
    unit: { text: unit },
    indicator: { text: indicator },
    period: { text: periodKey(period) },
    value: figure(measurement?.kind === 'value' ? measurement.value : null),
    numerator: figure(ratio?.numerator ?? null),
    denominator: figure(ratio?.denominator ?? null),
    sex: { text: sex },
    absence: text(measurement?.kind === 'absent' ? measurement.reason : null),
    comment: text(comment),
    misreport: text(misreport),
    accepted: text(accepted),
    answers: count(survey?.answers),
    invited: count(survey?.invited),
  };
}

/** The fields of a file with these outcomes: those of surveys only where there are any. */
export function fieldsOf(outcomes: readonly StoredOutcome[]): readonly OutcomeField[] {
  const surveyed = outcomes.some(({ state }) => state.survey !== null);
  return surveyed ? [...outcomeFields, ...surveyFields] : outcomeFields;
}

function figure(value: Decimal | null): WrittenField {
  return value === null ? null : { number: decimalText(value) };
}

function count(value: number | null | undefined): WrittenField {
  return value === null || value === undefined ? null : { number: String(value) };
}

function text(value: string | null): WrittenField {
  return value === null || value === '' ? null : { text: value };
}
