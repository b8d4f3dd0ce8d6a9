import type { MeasureUnit } from '@tertial/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/format.ts';
import { decimalsOf, type Total } from './compared.ts';

/** The words of a total: the figure or why there is none, on how many it rests, and how many units are in it. */
export function useTotalWords(unit: MeasureUnit) {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const countsPeople = unit !== 'count' && unit !== 'tkr';
  const number = (value: number) => format.measure(String(value), unit, 0);
  return {
    number,
    value: ({ value }: Total) => (value === null ? t('withheld') : format.measure(value, unit, decimalsOf(unit))),
    /** Null where it says nothing: of what is withheld, and of what is no share of anybody. */
    n: ({ denominator, withheld }: Total): string | null => {
      if (withheld || !countsPeople) return null;
      return denominator === null ? t('nUnknown') : t('n', { n: format.exact(denominator) });
    },
    coverage: ({ reportedUnits, expectedUnits }: Total) =>
      t('coverage', { reported: reportedUnits, count: expectedUnits }),
  };
}
