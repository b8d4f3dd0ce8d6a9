import type { Decimal } from '../decimal.ts';
import { longestNumeralText, plainText, readNumeral, splitUnitWord } from '../numeral.ts';
import { characterCount, readableText } from '../text.ts';
import type { PlanField, PlanProblem, PlanReason } from './plan.ts';

/** The most characters in each kind of text. */
export const longestPlanText = { number: 30, code: 30, title: 500, text: 10_000, reason: 2_000 } as const;

/** Reads the fields of a form one by one and remembers everything that is wrong. */
export class PlanForm {
  readonly problems: PlanProblem[] = [];

  refuse(field: PlanField, reason: PlanReason): void {
    this.problems.push({ field, reason });
  }

  /** One line that has to be there; blanks in a row count as one. */
  line(field: PlanField, text: string, longest: number): string {
    const line = this.text(field, text, longest)?.replace(/\s+/g, ' ').trim() ?? '';
    if (line === '' && !this.problems.some((problem) => problem.field === field)) this.refuse(field, 'empty');
    return line;
  }

  /** Running text; null where there is none. */
  text(field: PlanField, text: string | null, longest: number): string | null {
    const read = readableText(text ?? '');
    if (read === null) {
      this.refuse(field, 'unreadable');
      return null;
    }
    if (characterCount(read) > longest) this.refuse(field, 'tooLong');
    return read.trim() === '' ? null : read;
  }

  /** A figure as people write it, with or without its unit; null where there is none. */
  figure(field: PlanField, text: string | null): Decimal | null {
    const plain = plainText(text ?? '');
    if (plain === '') return null;
    const read = plain.length > longestNumeralText ? null : readNumeral(splitUnitWord(plain).numeral);
    if (read?.kind === 'number') return read.value;
    this.refuse(field, 'unreadable');
    return null;
  }

  /** Ids that are all to be known. */
  known(field: PlanField, ids: readonly string[], known: readonly string[]): readonly string[] {
    if (ids.some((id) => !known.includes(id))) this.refuse(field, 'unknown');
    return [...new Set(ids)];
  }
}
