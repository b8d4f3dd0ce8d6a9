import { type Fact, toldStatus } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { useAlternativeText } from '../../vocabulary/alternative-text.ts';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { Measure, Ratio } from '../../vocabulary/measure.tsx';
import { useStatusScheme } from '../../vocabulary/status-scheme.tsx';
import { TrendArrow } from '../../vocabulary/trend-arrow.tsx';
import styles from './explore.module.css';

/** The period of a fact as the views' marks name it, for example 2022T3. */
export function periodOf({ year, tertial }: Pick<Fact, 'year' | 'tertial'>): string {
  return `${year}${tertial}`;
}

/** A figure with what it rests on, what it is without the one known to be wrong, and whether the year is still going. */
export function FactFigure({ fact }: { fact: Fact }) {
  const { t } = useTranslation('explore');
  const without = useAlternativeText();
  const { indicator, value, numerator, denominator, n, absence, alternative, decimals } = fact;
  const wrong = fact.misreports > 0 && alternative !== null;
  return (
    <span className={styles.figure}>
      <span className={wrong ? styles.wrong : undefined}>
        <Measure value={text(value)} unit={indicator.unit} decimals={decimals} absence={absence} />
      </span>
      {alternative !== null && (
        <span className={styles.aside}>
          {without({ value: String(alternative), units: Math.max(fact.misreports, 1) }, indicator.unit, decimals)}
        </span>
      )}
      {value !== null && <Ratio numerator={text(numerator)} denominator={text(denominator)} n={n} />}
      {fact.toDate && value !== null && <span className={styles.aside}>{t('figure.toDate')}</span>}
    </span>
  );
}

/** Where the figure stands, or why that says nothing. */
export function FactStatus({ fact }: { fact: Fact }) {
  const { t } = useTranslation('common');
  const status = toldStatus(fact);
  if (status === null) return null;
  if (status === 'noTarget') return <span className={styles.aside}>{t('target.none')}</span>;
  if (status === 'secret') return <span className={styles.aside}>{t('absence.secret')}</span>;
  return <AttainmentMark status={status} period={periodOf(fact)} />;
}

interface ReachedCount {
  readonly met: number;
  readonly measured: number;
  readonly figures: number;
}

/** The words for how many of several reach their targets; for figures that are held against none, how many they are. */
export function useReachedText(reached: (count: { met: number; count: number }) => string) {
  const { t } = useTranslation('explore');
  return ({ met, measured, figures }: ReachedCount): string => {
    if (measured > 0) return reached({ met, count: measured });
    return figures > 0 ? t('figure.untargeted', { count: figures }) : t('pivot.noneMeasured');
  };
}

/** Where the figure is heading; silent where chance alone may have made the change. */
export function FactTrend({ fact }: { fact: Fact }) {
  const { compareWith, arrow } = useStatusScheme(periodOf(fact));
  const { trend, indicator } = fact;
  if (fact.value === null) return null;
  return (
    <TrendArrow
      trend={
        trend && {
          ...{ direction: trend.direction, quality: trend.quality, noise: trend.noise, arrow },
          change: String(trend.change),
          since: periodOf(trend.since),
          comparedWith: compareWith,
        }
      }
      unit={indicator.unit}
      decimals={indicator.decimals}
      year={fact.year}
    />
  );
}

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}
