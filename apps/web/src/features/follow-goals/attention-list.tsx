import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type AttentionItem, attentionIn } from './attention.ts';
import styles from './gap-list.module.css';
import type { StandingCount } from './standing.ts';
import type { YearInTertial } from './year-in-tertial.ts';

const shownAtOnce = 4;

/** What wants a look, grouped by why, each with the way to its cause. */
export function AttentionList({ year, tertial, count }: YearInTertial & { count: StandingCount | undefined }) {
  const { t } = useTranslation('overview');
  const groups = attentionIn(year, tertial);
  if (groups.length === 0 && !count?.measured) return null;
  return (
    <section className={styles.card}>
      <h2>{t('attention.title')}</h2>
      {groups.length === 0 && <p>{t(count?.notMet ? 'attention.noneBesides' : 'attention.none')}</p>}
      {groups.map(({ kind, items }) => (
        <div key={kind} className={styles.group}>
          <h3>
            {t(`attention.${kind}`)}
            <span className={styles.count}>{items.length}</span>
          </h3>
          <Things items={items.slice(0, shownAtOnce)} year={year} tertial={tertial} />
          {items.length > shownAtOnce && (
            <details className={styles.rest}>
              <summary>{t('attention.more', { count: items.length - shownAtOnce })}</summary>
              <Things items={items.slice(shownAtOnce)} year={year} tertial={tertial} />
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

function Things({ items, year, tertial }: YearInTertial & { items: readonly AttentionItem[] }) {
  const { t } = useTranslation('overview');
  return (
    <ul className={styles.things}>
      {items.map((item) => (
        <li key={item.id}>
          {item.link.to === 'goal' ? (
            <Link to="/mal/$goalId" params={{ goalId: item.id }} search={{ tertial }} className={styles.link}>
              {item.name}
            </Link>
          ) : (
            <Link to="/indikatorer" search={{ year: year.year, tertial, open: item.link.code }} className={styles.link}>
              {item.name}
            </Link>
          )}
          {item.detail && <span className={styles.note}>{item.detail}</span>}
          {item.units.length > 0 && (
            <span className={styles.note}>{t('attention.units', { units: item.units.join(', ') })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
