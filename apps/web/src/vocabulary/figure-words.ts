import type { Absence, MeasureUnit } from '@tertial/domain';
import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';

/** An answer as the contract writes it. */
export interface WrittenFigure {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly absence: Absence | null;
}

/** An answer in words with all its digits: `93 % (39 av 42)`, `ej mätt`, `tomt`. Without a unit where none is told. */
export function useFigureWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return (figure: WrittenFigure | null, unit: MeasureUnit | null, decimals: number): string => {
    if (figure === null) return t('noValue.empty');
    const { value, numerator, denominator, absence } = figure;
    if (absence !== null) return t(`absence.${absence}`);
    if (numerator !== null && denominator !== null) {
      const ratio = t('ratio', { numerator: format.exact(numerator), denominator: format.exact(denominator) });
      return value === null || unit === null ? ratio : `${format.measure(value, unit, decimals)} (${ratio})`;
    }
    if (value === null) return t('noValue.empty');
    if (unit === null) return format.exact(value);
    return format.measure(value, unit, Math.max(decimals, value.split('.')[1]?.length ?? 0));
  };
}
