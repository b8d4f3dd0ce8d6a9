import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { baselineStanding } from './plan.ts';
import styles from './plan-page.module.css';
import type { PlanYear } from './plan-page.tsx';

interface BaselineCellProps {
  readonly indicator: PlanYear['indicators'][number];
  readonly before: number;
}

/** Where the committee says that it starts from; marked where that is not the last outcome. */
export function BaselineCell({ indicator, before }: BaselineCellProps) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { baseline, predecessor, unit } = indicator;
  if (baseline === null) return <span className={styles.quiet}>{t('baseline.missing')}</span>;
  const standing = baselineStanding(indicator);
  const outcome = predecessor?.lastOutcome
    ? format.measure(predecessor.lastOutcome, predecessor.unit, predecessor.decimals)
    : '';
  const shown = baseline.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  return (
    <>
      <span className={styles.figure}>{format.measure(baseline, unit, shown)}</span>
      {(standing === 'differs' || standing === 'restarted') && (
        <span className={styles.differs} data-standing={standing}>
          {t(`baseline.${standing}`, { outcome, before })}
        </span>
      )}
    </>
  );
}
