import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { AlternativeNote } from '../../vocabulary/alternative-note.tsx';
import { Ratio } from '../../vocabulary/measure.tsx';
import { useTargetText } from '../../vocabulary/target-line.tsx';
import { Behind, IndicatorLink } from './followed-line.tsx';
import styles from './gap-list.module.css';
import type { Overview } from './overview.ts';
import { Unfolded } from './unfolded.tsx';
import { useDistanceText } from './use-distance-text.ts';

const shown = 5;

/** The indicators that have the longest way left to their target. */
export function GapList({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  return (
    <section id="gaps" className={styles.card}>
      <h2>{t('gap.title')}</h2>
      {overview.gaps.length === 0 && <p>{t('gap.none')}</p>}
      <Unfolded
        items={overview.gaps}
        shown={shown}
        list={(gaps) => (
          <ol className={styles.list}>
            {gaps.map((gap) => (
              <li key={gap.id}>
                <Gap overview={overview} gap={gap} />
              </li>
            ))}
          </ol>
        )}
      />
    </section>
  );
}

function Gap({ overview, gap }: { overview: Overview; gap: Overview['gaps'][number] }) {
  const { t } = useTranslation(['overview', 'common']);
  const format = useFormat();
  const say = useDistanceText();
  const targetText = useTargetText();
  const { indicator, share, distance, towards } = gap;
  const { unit, decimals, value, target, reportedUnits, expectedUnits } = indicator;
  return (
    <>
      <IndicatorLink overview={overview} indicator={indicator} />
      <div className={styles.way}>
        <svg
          className={styles.track}
          data-status={indicator.status}
          viewBox="0 0 100 8"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width="100" height="8" className={styles.ground} />
          <rect width={Math.max(0.8, share * 100)} height="8" className={styles.done} />
        </svg>
        {value !== null && (
          <span className={styles.value}>
            {format.measure(value, unit, decimals)}
            {indicator.toDate && ` ${t('common:series.toDate')}`}
          </span>
        )}
        <Ratio numerator={indicator.numerator} denominator={indicator.denominator} n={indicator.n} />
        {target !== null && (
          <span className={styles.aim}>{t('gap.of', { target: targetText(target, unit, 0, true) })}</span>
        )}
      </div>
      <span className={styles.note}>
        {t(`gap.${towards}`, { distance: say(distance, indicator) })}
        {reportedUnits < expectedUnits && `. ${t('gap.units', { reported: reportedUnits, count: expectedUnits })}`}
      </span>
      <AlternativeNote alternative={indicator.alternative} unit={unit} decimals={decimals} />
      <Behind indicator={indicator} />
    </>
  );
}
