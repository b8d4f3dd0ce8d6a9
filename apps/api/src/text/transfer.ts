import type { FileIssue } from '@tertial/domain';
import { transferEn } from './transfer.en.ts';
import { transferSv } from './transfer.sv.ts';

/** Everything that can be wrong with a file. */
export type TransferSentence = keyof typeof transferSv;

/** An error as people and scripts are told: where, and what to do about it. */
export interface ToldIssue {
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

/** What is wrong with a file, in words. */
export function toldIssue({ row, column, problem, found }: FileIssue, language: 'sv' | 'en' = 'sv'): ToldIssue {
  const sentences = language === 'en' ? transferEn : transferSv;
  if (!isSentence(problem)) throw new Error(`There are no words for ${problem}.`);
  return { row, column, message: sentences[problem].replace('{found}', () => found) };
}

function isSentence(problem: string): problem is TransferSentence {
  return Object.hasOwn(transferSv, problem);
}
