import { Link } from '@tanstack/react-router';
import { lackings } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import styles from './gap-list.module.css';
import type { Overview } from './overview.ts';

/** The units that have not handed in, wait for approval or never gave a figure, and what nobody could measure. */
export function LackingList({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview');
  const { lacking, neverMeasured, year, tertial, unitsAsked, state } = overview;
  const allIn = lacking.length === 0 && unitsAsked > 0 && state !== 'upcoming';
  if (lacking.length === 0 && neverMeasured.length === 0 && !allIn) return null;
  const period = `${year}${tertial}`;
  return (
    <section id="lacking" className={styles.card}>
      <h2>{t('lacking.title')}</h2>
      {allIn && <p>{t('lacking.none', { count: unitsAsked })}</p>}
      {lackings.map((kind) => {
        const units = lacking.filter((unit) => unit.lacking === kind);
        if (units.length === 0) return null;
        return (
          <div key={kind} className={styles.group}>
            <h3>
              {t(`lacking.${kind}`)}
              <span className={styles.count}>{units.length}</span>
            </h3>
            <ul className={styles.things}>
              {units.map((unit) => (
                <li key={unit.id}>
                  <Link
                    to="/rapportera/$period/$unitId"
                    params={{ period, unitId: unit.unitId }}
                    className={styles.link}
                  >
                    {unit.name}
                  </Link>
                  <span className={styles.note}>
                    {t('lacking.answered', { answered: unit.answered, count: unit.due })}
                    {unit.divisionName !== null && `, ${unit.divisionName}`}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {neverMeasured.length > 0 && (
        <div className={styles.group}>
          <h3>
            {t('lacking.never')}
            <span className={styles.count}>{neverMeasured.length}</span>
          </h3>
          <ul className={styles.things}>
            {neverMeasured.map(({ id, code, name }) => (
              <li key={id}>
                <Link to="/indikatorer" search={{ year, tertial, open: code }} className={styles.link}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
