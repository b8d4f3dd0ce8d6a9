import { useTranslation } from '../../text/use-translation.ts';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { type SchemeText, StatusSchemes, useStatusWords } from '../../vocabulary/status-scheme.tsx';
import { TrendArrow } from '../../vocabulary/trend-arrow.tsx';
import styles from './administer.module.css';

const year = 2023;
/** What T2 2023 is compared with. */
const compared = { lastTertial: '2023T1', sameTertialLastYear: '2022T2', lastYearEnd: '2022T3' } as const;

/** How status and trend look with a scheme. */
export function StatusPreview({ scheme }: { scheme: SchemeText }) {
  return (
    <StatusSchemes schemes={[{ ...scheme, current: true, periods: [] }]}>
      <Shown scheme={scheme} />
    </StatusSchemes>
  );
}

function Shown({ scheme: { steps, compareWith, arrow } }: { scheme: SchemeText }) {
  const { t } = useTranslation('admin');
  const { limitsOf } = useStatusWords();
  const rule = (verdict: (typeof steps)[number]['verdict']) => {
    if (verdict === 'met') return t('status.preview.met');
    const { share } = limitsOf(verdict);
    return verdict === 'notMet' ? t('status.preview.below', { share }) : t('status.preview.from', { share });
  };
  const trend = { change: '-4', since: compared[compareWith], comparedWith: compareWith, arrow, noise: false };
  return (
    <section aria-label={t('status.preview.title')}>
      <h3>{t('status.preview.title')}</h3>
      <ul className={styles.list}>
        {steps.map(({ verdict }) => (
          <li key={verdict} className={styles.item}>
            <AttainmentMark status={verdict} />
            <span className={styles.quiet}>{rule(verdict)}</span>
          </li>
        ))}
        <li className={styles.item}>
          <TrendArrow trend={{ ...trend, direction: 'down', quality: 'better' }} unit="days" decimals={0} year={year} />
          <span className={styles.quiet}>{t('status.preview.better')}</span>
        </li>
        <li className={styles.item}>
          <TrendArrow
            trend={{ ...trend, direction: 'down', quality: 'neutral', noise: true }}
            unit="percent"
            decimals={0}
            year={year}
          />
          <span className={styles.quiet}>{t('status.preview.noise')}</span>
        </li>
      </ul>
    </section>
  );
}
