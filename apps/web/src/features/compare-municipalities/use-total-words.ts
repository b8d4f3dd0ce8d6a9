import type { MeasureUnit } from '@tertial/domain';
import { useMemo } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { countsPeople, decimalsOf, type Municipality, type Total } from './compared.ts';

/** The words of municipalities and their totals of one measure; the same object as long as the language is. */
export function useTotalWords(unit: MeasureUnit) {
  const { t } = useTranslation('compare');
  const format = useFormat();
  return useMemo(() => {
    /** Null where it says nothing: of what is withheld, and of what is no share of anybody. */
    const n = ({ denominator, withheld }: Total): string | null => {
      if (withheld || !countsPeople(unit)) return null;
      return denominator === null ? t('nUnknown') : t('n', { n: format.exact(denominator) });
    };
    /** How many units are in it. */
    const coverage = ({ reportedUnits, expectedUnits }: Total) =>
      t('coverage', { reported: reportedUnits, count: expectedUnits });
    return {
      n,
      coverage,
      /** On how many it rests, as far as that says anything, and how many units are in it. */
      facts: (total: Total) => [n(total), coverage(total)].filter((fact) => fact !== null),
      /** The figure, or why there is none. */
      value: ({ value }: Total) => (value === null ? t('withheld') : format.measure(value, unit, decimalsOf(unit))),
      /** The name, and whether it is the reader’s own. */
      name: ({ name, own }: Municipality) => (own ? `${name} (${t('ownMark')})` : name),
    };
  }, [unit, t, format]);
}
