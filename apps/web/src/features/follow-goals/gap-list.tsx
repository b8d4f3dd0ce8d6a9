import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/format.ts';
import { useTargetText } from '../../vocabulary/target-line.tsx';
import { largestGaps } from './gap.ts';
import styles from './gap-list.module.css';
import type { YearInTertial } from './year-in-tertial.ts';

const shown = 5;

/** The indicators that have the longest way left to their target. */
export function GapList({ year, tertial }: YearInTertial) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const targetText = useTargetText();
  const gaps = largestGaps(year.indicators, tertial, shown);
  return (
    <section className={styles.card}>
      <h2>{t('gap.title')}</h2>
      {gaps.length === 0 && <p>{t('gap.none')}</p>}
      <ol className={styles.list}>
        {gaps.map(({ indicator, result, value, target, share }) => (
          <li key={indicator.id}>
            <Link to="/indikatorer" search={{ year: year.year, tertial, open: indicator.code }} className={styles.link}>
              {indicator.name}
            </Link>
            <div className={styles.way}>
              <svg
                className={styles.track}
                data-status={result.status}
                viewBox="0 0 100 8"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect width="100" height="8" className={styles.ground} />
                <rect width={Math.max(0.8, share * 100)} height="8" className={styles.done} />
              </svg>
              <span className={styles.value}>{format.measure(value, indicator.unit, result.decimals)}</span>
              <span className={styles.aim}>{t('gap.of', { target: targetText(target, indicator.unit, 0, true) })}</span>
            </div>
            {result.reportedUnits < result.expectedUnits && (
              <span className={styles.note}>
                {t('gap.units', { reported: result.reportedUnits, count: result.expectedUnits })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
