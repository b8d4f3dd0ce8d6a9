import type { MeasureUnit } from '@tertial/domain';
import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';

/** A total without what is known to be wrong, as far as it is told. */
export interface ToldAlternative {
  readonly value: string;
  /** How many units' figures are left out. */
  readonly units: number;
}

/** The same total without what is known to be wrong, in the words that stand wherever it appears. */
export function useAlternativeText() {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ value, units }: ToldAlternative, unit: MeasureUnit, decimals: number): string =>
    t('without', { value: format.measure(value, unit, decimals), count: units });
}
