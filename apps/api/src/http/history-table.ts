import { type Decimal, decimalText, harmlessCell, roundHalfAwayFromZero } from '@tertial/domain';
import type { RevisionView } from '../modules/history/history.store.ts';
import { csvOf, type Dialect } from '../platform/csv.ts';

const header = [
  'saved_at',
  'saved_by',
  'period',
  'unit',
  'unit_name',
  'indicator',
  'indicator_name',
  'sex',
  'revision',
  'value',
  'numerator',
  'denominator',
  'absence',
  'answers',
  'invited',
  'misreport',
  'accepted',
  'comment',
  'reason',
  'origin',
  'source',
  'sequence',
  'hash',
];

/** The first line of a table of revisions. */
export function historyHeader(dialect: Dialect): string {
  return csvOf([header], dialect, dialect === 'excel-sv');
}

/** Revisions as lines of a table. Figures are unrounded, to six decimals at most. */
export function historyLines(revisions: readonly RevisionView[], dialect: Dialect): string {
  const figure = (value: Decimal | null | undefined) => {
    const text = value ? decimalText(roundHalfAwayFromZero(value, 6)) : '';
    return dialect === 'excel-sv' ? text.replace('.', ',') : text;
  };
  const words = (text: string | null) => harmlessCell(text ?? '');
  const rows = revisions.map((row) => [
    row.savedAt.toISOString(),
    words(row.savedBy),
    row.period,
    words(row.unit.code),
    words(row.unit.name),
    words(row.indicatorCode),
    words(row.indicatorName),
    row.sex,
    row.revision,
    figure(row.figure?.value),
    figure(row.figure?.numerator),
    figure(row.figure?.denominator),
    row.figure?.absence ?? '',
    row.figure?.answers ?? '',
    row.figure?.invited ?? '',
    words(row.misreport),
    words(row.accepted),
    words(row.comment),
    words(row.reason),
    row.origin,
    words(row.source),
    row.sequence,
    row.hash,
  ]);
  return csvOf(rows, dialect, false);
}
