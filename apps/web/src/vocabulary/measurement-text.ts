import { decimalText, type Measurement, type MeasureUnit, measuredValue } from '@tertial/domain';
import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';

/** How figures of an indicator are written. */
export interface Writing {
  unit: MeasureUnit;
  decimals: number;
}

/** A measurement in words and with all its digits, so that two that differ never look alike. */
export function useMeasurementText({ unit, decimals }: Writing) {
  const { t } = useTranslation(['indicators', 'common']);
  const format = useFormat();
  return (measurement: Measurement | null): string => {
    if (measurement === null) return t('cell.conflict.empty');
    if (measurement.kind === 'absent') return t(`common:absence.${measurement.reason}`);
    const value = measuredValue(measurement, unit);
    if (value === null) return '';
    const text = decimalText(value);
    if (measurement.kind === 'value') {
      return format.measure(text, unit, Math.max(decimals, text.split('.')[1]?.length ?? 0));
    }
    const ratio = t('common:ratio', {
      numerator: format.exact(decimalText(measurement.numerator)),
      denominator: format.exact(decimalText(measurement.denominator)),
    });
    return `${format.measure(text, unit, decimals)} (${ratio})`;
  };
}
