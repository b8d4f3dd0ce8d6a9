import type { Measurement } from '@tertial/domain';
import type { OutcomeRow } from './year.rows.ts';

/** What of an outcome says what was measured. */
type Answer = Pick<OutcomeRow, 'absence' | 'numerator' | 'denominator' | 'value'>;

/** What a unit measured; null where nothing is entered, or was withdrawn. */
export function measurementOf(row: Answer | undefined): Measurement | null {
  if (!row) return null;
  if (row.absence) return { kind: 'absent', reason: row.absence };
  if (row.numerator && row.denominator) {
    return { kind: 'ratio', numerator: row.numerator, denominator: row.denominator };
  }
  return row.value ? { kind: 'value', value: row.value } : null;
}
