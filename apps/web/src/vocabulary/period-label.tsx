import { type Tertial, tertialNumber } from '@tertial/domain';
import { useTranslation } from '../text/use-translation.ts';

interface PeriodWords {
  tertial: Tertial;
  year?: number;
  /** Writes the months out: `Tertial 3, september–december`. */
  long?: boolean;
}

const first = { T1: 0, T2: 4, T3: 8 } as const;

/** The words of a tertial. */
export function usePeriodText() {
  const { t, i18n } = useTranslation();
  const month = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' });
  return ({ tertial, year, long = false }: PeriodWords): string => {
    if (!long) return year === undefined ? tertial : t('period.withYear', { tertial, year });
    return t('period.long', {
      number: tertialNumber(tertial),
      from: month.format(Date.UTC(2022, first[tertial], 1)),
      to: month.format(Date.UTC(2022, first[tertial] + 3, 1)),
    });
  };
}
