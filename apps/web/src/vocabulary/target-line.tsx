import type { MeasureUnit, TargetOperator } from '@tertial/domain';
import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';
import styles from './measure.module.css';

/** A target as the server writes it: decimals as text. */
export interface TargetText {
  operator: TargetOperator;
  value: string;
  upper: string | null;
}

interface TargetLineProps {
  target: TargetText | null;
  unit: MeasureUnit;
  decimals: number;
  /** Leaves `minst` out where more is better, as it is the usual reading. */
  brief?: boolean;
}

/** The words of a target: `minst 60 %`, `högst 17 dagar`, `60 till 80 %`. */
export function useTargetText() {
  const { t } = useTranslation();
  const format = useFormat();
  return (target: TargetText, unit: MeasureUnit, decimals: number, brief = false): string => {
    const own = target.value.split('.')[1]?.replace(/0+$/, '').length ?? 0;
    const shown = unit === 'percent' ? own : Math.max(decimals, own);
    const value = format.measure(target.value, unit, shown);
    if (target.operator === 'between' && target.upper !== null) {
      return t('target.between', {
        value: format.number(target.value, shown),
        upper: format.measure(target.upper, unit, shown),
      });
    }
    return brief && target.operator === 'atLeast'
      ? value
      : t(`target.${target.operator === 'atMost' ? 'atMost' : 'atLeast'}`, { value });
  };
}

/** What an outcome is to reach. */
export function TargetLine({ target, unit, decimals, brief = false }: TargetLineProps) {
  const { t } = useTranslation();
  const targetText = useTargetText();
  if (target === null) return <span className={styles.absent}>{t('target.none')}</span>;
  return <span className={styles.figure}>{targetText(target, unit, decimals, brief)}</span>;
}
