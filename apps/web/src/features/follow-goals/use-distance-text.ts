import { decimal, decimalText, type MeasureUnit, roundHalfAwayFromZero } from '@tertial/domain';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';

/** How far it is from one figure to another: `5 procentenheter`, `3 dagar`, `31`. */
export function useDistanceText() {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (distance: string, { unit, decimals }: { unit: MeasureUnit; decimals: number }): string => {
    if (unit !== 'percent') return format.measure(distance, unit, decimals);
    // The plural follows the figure that is shown, not the unrounded one.
    const count = Number(decimalText(roundHalfAwayFromZero(decimal(distance), decimals)));
    return t('trend.points', { value: format.number(distance, decimals), count });
  };
}
