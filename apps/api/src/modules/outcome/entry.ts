import type { Measurement, Survey } from '@tertial/domain';
import { GraphQLError } from 'graphql';
import type { CellInput, EntryInput } from '../../__generated__/types.ts';

/** An entry of the API as the domain knows it; null empties the cell. Exactly one field is given. */
export function measurementOf({ value, ratio, absence, empty }: EntryInput): Measurement | null {
  if (value) return { kind: 'value', value };
  if (ratio) return { kind: 'ratio', numerator: ratio.numerator, denominator: ratio.denominator };
  if (absence) return { kind: 'absent', reason: absence };
  if (empty) return null;
  throw new GraphQLError('Give true to empty a cell, and nothing otherwise.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** What is said of a survey; undefined where nothing is, null where it is taken away. */
export function surveyOf({ answers, invited }: Pick<CellInput, 'answers' | 'invited'>): Survey | null | undefined {
  if (answers === undefined) return undefined;
  return answers === null ? null : { answers, invited: invited ?? null };
}
