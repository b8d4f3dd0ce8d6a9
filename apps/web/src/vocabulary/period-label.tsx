import { type Tertial, tertialNumber } from '@tertial/domain';
import { useTranslation } from '../text/use-translation.ts';

interface PeriodWords {
  tertial: Tertial;
  year?: number;
  /** Writes the months out: `Tertial 3, september–december`. */
  long?: boolean;
}

const first = { T1: 0, T2: 4, T3: 8 } as const;
const months = new Map<string, Intl.DateTimeFormat>();

function monthIn(language: string): Intl.DateTimeFormat {
  const known = months.get(language) ?? new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  months.set(language, known);
  return known;
}

/** The words of a tertial. */
export function usePeriodText() {
  const { t, i18n } = useTranslation();
  return ({ tertial, year, long = false }: PeriodWords): string => {
    if (!long) return year === undefined ? tertial : t('period.withYear', { tertial, year });
    const month = monthIn(i18n.language);
    return t('period.long', {
      number: tertialNumber(tertial),
      from: month.format(Date.UTC(2022, first[tertial], 1)),
      to: month.format(Date.UTC(2022, first[tertial] + 3, 1)),
    });
  };
}
