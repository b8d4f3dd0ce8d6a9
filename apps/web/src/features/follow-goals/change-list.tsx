import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { AlternativeNote } from '../../vocabulary/alternative-note.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { Ratio } from '../../vocabulary/measure.tsx';
import { periodWords, TrendArrow } from '../../vocabulary/trend-arrow.tsx';
import { Behind, IndicatorLink } from './followed-line.tsx';
import styles from './gap-list.module.css';
import type { FollowedIndicator, Overview } from './overview.ts';
import { Unfolded } from './unfolded.tsx';

const shown = 4;

/** What became worse and what became better since the tertial compared with. */
export function ChangeList({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  const { fallen, risen, withinNoise, compared } = overview;
  return (
    <section id="changes" className={styles.card}>
      <h2>{t('change.title')}</h2>
      {compared === 0 ? (
        <p>{t('change.nothing')}</p>
      ) : (
        <>
          <Moved overview={overview} id="fallen" all={fallen} />
          <Moved overview={overview} id="risen" all={risen} />
          {withinNoise > 0 && <p className={styles.note}>{t('change.noise', { count: withinNoise })}</p>}
        </>
      )}
    </section>
  );
}

interface MovedProps {
  readonly overview: Overview;
  readonly id: 'fallen' | 'risen';
  readonly all: readonly FollowedIndicator[];
}

function Moved({ overview, id, all }: MovedProps) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const since = periodWords(overview.comparedPeriod, overview.year);
  return (
    <div id={id} className={styles.group}>
      <h3>
        {t(`change.${id}`, { since })}
        <span className={styles.count}>{all.length}</span>
      </h3>
      {all.length === 0 && <p className={styles.note}>{t(`change.${id}None`)}</p>}
      <Unfolded
        items={all}
        shown={shown}
        list={(items) => (
          <ul className={styles.list}>
            {items.map((one) => (
              <li key={one.id}>
                <IndicatorLink overview={overview} indicator={one} />
                <div className={styles.way}>
                  {one.value !== null && (
                    <span className={styles.value}>{format.measure(one.value, one.unit, one.decimals)}</span>
                  )}
                  <Ratio numerator={one.numerator} denominator={one.denominator} n={one.n} />
                  <TrendArrow trend={one.trend} unit={one.unit} decimals={one.decimals} year={overview.year} />
                </div>
                <AlternativeNote alternative={one.alternative} unit={one.unit} decimals={one.decimals} />
                {one.reportedUnits < one.expectedUnits && (
                  <span className={styles.note}>
                    {t('gap.units', { reported: one.reportedUnits, count: one.expectedUnits })}
                  </span>
                )}
                <Passed overview={overview} indicator={one} />
                <Behind indicator={one} />
              </li>
            ))}
          </ul>
        )}
      />
    </div>
  );
}

/** From which status to which, where it passed from one to another. */
function Passed({ overview, indicator }: { overview: Overview; indicator: FollowedIndicator }) {
  const { t } = useTranslation('overview');
  const { status, statusThen } = indicator;
  if (statusThen === null || statusThen === status || statusThen === 'notDue') return null;
  return (
    <span className={styles.passed}>
      <span className={styles.then}>
        {t('change.from')} <AttainmentMark status={statusThen} period={overview.comparedPeriod} />
      </span>
      <span className={styles.then}>
        {t('change.to')} <AttainmentMark status={status} />
      </span>
    </span>
  );
}
