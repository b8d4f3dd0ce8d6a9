import type { StatusStep, ToldStatus } from '@tertial/domain';
import { analysisEn } from './analysis.en.ts';
import { analysisSv } from './analysis.sv.ts';

/** The words of a file of analysed figures, in one language. */
export type AnalysisWords = typeof analysisEn;

/** The words in the language of the one who asks. */
export function analysisWords(language: 'sv' | 'en'): AnalysisWords {
  return language === 'en' ? analysisEn : analysisSv;
}

/** What a status is called: the municipality's own word for the step, or the product's. */
export function statusWord(
  words: AnalysisWords,
  steps: readonly StatusStep[],
  status: NonNullable<ToldStatus>,
): string {
  const own = steps.find(({ verdict }) => verdict === status)?.word ?? null;
  return own ?? words.status[status === 'partly' && steps.length === 4 ? 'partlyOfFour' : status];
}
