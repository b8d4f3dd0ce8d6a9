import { useTranslation } from 'react-i18next';
import { useStatusWords } from '../../vocabulary/status-scheme.tsx';
import { partsTold, type StandingCount, type StandingPart, standingParts } from './standing.ts';

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
