import type { Verdict } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { useStatusWords } from '../../vocabulary/status-scheme.tsx';
import { partsTold, type StandingCount, type StandingPart, standingParts } from './standing.ts';

/** How many stand at a step, within a sentence: `5 är nästan framme`, or `5 ”Halvvägs”` where the municipality has its own word. */
export function useStepPhrase() {
  const { t } = useTranslation('overview');
  const { verdicts, ownWordOr } = useStatusWords();
  return (step: Verdict, count: number): string => {
    const word = ownWordOr(step, '');
    if (word !== '') return t('answer.reached.own', { count, word });
    return t(`answer.reached.${step === 'partly' && verdicts.includes('nearly') ? 'partlyOfFour' : step}`, { count });
  };
}

/** The parts of a bar in the words of a tertial, or of the one that the view speaks of. */
export function usePartWords(period?: string) {
  const { t } = useTranslation('overview');
  const { wordOf, verdicts } = useStatusWords(period);
  const wordOfPart = (part: StandingPart) => (part === 'none' ? t('part.none') : wordOf(part));
  return {
    wordOfPart,
    /** The parts to tell of where these are counted. */
    told: (counts: readonly StandingCount[]) => partsTold(counts, verdicts),
    /** A bar in words: `3 uppfyllt, 2 nästan, 1 ej uppfyllt, 0 saknar siffra`. */
    barWords: (lengths: Readonly<Record<StandingPart, number>>) =>
      standingParts
        .filter((part) => part === 'none' || verdicts.includes(part) || lengths[part] > 0)
        .map((part) => `${lengths[part]} ${wordOfPart(part).toLocaleLowerCase('sv')}`)
        .join(', '),
  };
}
