import type { Absence, MeasureUnit } from '@tertial/domain';
import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';
import styles from './measure.module.css';

interface MeasureProps {
  value: string | null;
  unit: MeasureUnit;
  decimals: number;
  /** Why there is no figure; said in words in its place. */
  absence?: Absence | null;
}

/** A figure with its unit; or why there is none. A real 0 is a figure. */
export function Measure({ value, unit, decimals, absence }: MeasureProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (value !== null) return <span className={styles.figure}>{format.measure(value, unit, decimals)}</span>;
  return <span className={styles.absent}>{absence ? t(`absence.${absence}`) : t('noValue.notReported')}</span>;
}

interface RatioProps {
  numerator: string | null;
  denominator: string | null;
  /** On how many the figure rests, where that is known. */
  n?: number | null;
}

/** `39 av 42`: what a share is made of; or `n = 42` where no more is known; or nothing. */
export function Ratio({ numerator, denominator, n = null }: RatioProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (numerator === null || denominator === null) {
    return n === null ? null : <span className={styles.ratio}>{t('series.people', { n })}</span>;
  }
  return (
    <span className={styles.ratio}>
      {t('ratio', { numerator: format.exact(numerator), denominator: format.exact(denominator) })}
    </span>
  );
}
