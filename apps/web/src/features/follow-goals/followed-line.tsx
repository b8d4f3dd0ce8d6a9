import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../text/use-translation.ts';
import { Measure, Ratio } from '../../vocabulary/measure.tsx';
import styles from './gap-list.module.css';
import type { FollowedIndicator, Overview } from './overview.ts';

interface FollowedLineProps {
  readonly overview: Pick<Overview, 'year' | 'tertial'>;
  readonly indicator: FollowedIndicator;
}

/** The name of an indicator, on the way to its units' figures. */
export function IndicatorLink({ overview: { year, tertial }, indicator }: FollowedLineProps) {
  return (
    <Link to="/indikatorer" search={{ year, tertial, open: indicator.code }} className={styles.link}>
      {indicator.name}
    </Link>
  );
}

/** What is behind a figure: the units' own with what they wrote, and what is written about all of it. */
export function Behind({ indicator }: Pick<FollowedLineProps, 'indicator'>) {
  const { t } = useTranslation('overview');
  const { figures, comment, unit, decimals, indicatorId, reportedUnits } = indicator;
  return (
    <details className={styles.rest}>
      <summary>{t('behind.show', { count: reportedUnits })}</summary>
      {comment !== null && <p className={styles.note}>{comment}</p>}
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <span>{figure.unitName}</span>
            <span className={styles.value}>
              <Measure value={figure.value} unit={unit} decimals={decimals} absence={figure.absence} />
            </span>
            <Ratio numerator={figure.numerator} denominator={figure.denominator} />
            {figure.misreport !== null && (
              <span className={styles.note}>{t('behind.misreport', { reason: figure.misreport })}</span>
            )}
            {figure.comment !== null && <span className={styles.note}>{figure.comment}</span>}
          </li>
        ))}
      </ul>
      {reportedUnits > figures.length && (
        <p className={styles.note}>{t('behind.more', { count: reportedUnits - figures.length })}</p>
      )}
      <Link to="/indikator/$indicatorId" params={{ indicatorId }} className={styles.through}>
        {t('behind.years')}
        <span className="visually-hidden">: {indicator.name}</span>
      </Link>
    </details>
  );
}
