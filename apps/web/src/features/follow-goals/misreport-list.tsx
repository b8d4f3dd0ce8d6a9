import { useTranslation } from '../../text/use-translation.ts';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { Measure } from '../../vocabulary/measure.tsx';
import { Behind, IndicatorLink } from './followed-line.tsx';
import styles from './gap-list.module.css';
import type { Overview } from './overview.ts';

/** Figures that are marked as wrong, with the total both ways. Nothing where there is none. */
export function MisreportList({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  if (overview.misreports.length === 0) return null;
  return (
    <section id="misreports" className={styles.card}>
      <h2>{t('misreport.title')}</h2>
      <ul className={styles.list}>
        {overview.misreports.map(({ id, indicator, without, statusWithout, reason, source, units }) => {
          const { unit, decimals, value, status } = indicator;
          return (
            <li key={id}>
              <IndicatorLink overview={overview} indicator={indicator} />
              <dl className={styles.both}>
                <div>
                  <dt>{t('misreport.with')}</dt>
                  <dd>
                    <Measure value={value} unit={unit} decimals={decimals} /> <AttainmentMark status={status} />
                  </dd>
                </div>
                <div>
                  <dt>{t('misreport.without')}</dt>
                  <dd>
                    {without === null ? (
                      t('misreport.nothingLeft')
                    ) : (
                      <>
                        <Measure value={without} unit={unit} decimals={decimals} />{' '}
                        {statusWithout !== null && <AttainmentMark status={statusWithout} />}
                      </>
                    )}
                  </dd>
                </div>
              </dl>
              <span className={styles.note}>
                {units.length > 0 && `${t('misreport.units', { units: units.join(', ') })}. `}
                {reason}
                {source !== null && ` (${source})`}
              </span>
              <Behind indicator={indicator} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
