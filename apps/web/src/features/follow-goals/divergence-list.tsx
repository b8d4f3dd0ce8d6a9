import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../text/use-translation.ts';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import styles from './gap-list.module.css';
import type { Overview } from './overview.ts';
import { Unfolded } from './unfolded.tsx';

const shown = 5;

/** What is judged other than the figures say, with the reason. */
export function DivergenceList({ overview }: { overview: Overview }) {
  const { t } = useTranslation(['overview', 'common']);
  const { divergences, year, tertial } = overview;
  return (
    <section id="divergences" className={styles.card}>
      <h2>{t('divergence.title')}</h2>
      {divergences.length === 0 && <p>{t('divergence.none')}</p>}
      <Unfolded
        items={divergences}
        shown={shown}
        list={(items) => (
          <ul className={styles.list}>
            {items.map(({ id, isGoal, name, computed, judged, reason, reasonCode, unexplained }) => (
              <li key={id}>
                <span className={styles.kind}>{t(isGoal ? 'divergence.goal' : 'divergence.indicator')}</span>
                {name}
                <span className={styles.passed}>
                  <span className={styles.then}>
                    {t('divergence.computed')} <AttainmentMark status={computed} of={isGoal ? 'goal' : 'indicator'} />
                  </span>
                  <span className={styles.then}>
                    {t('divergence.judged')} <AttainmentMark status={judged} of={isGoal ? 'goal' : 'indicator'} />
                  </span>
                </span>
                <span className={styles.note}>
                  {unexplained ? (
                    <strong>{t('divergence.unexplained')}</strong>
                  ) : (
                    [reasonCode && t(`common:judgement.reason.${reasonCode}`), reason].filter(Boolean).join(': ')
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      />
      <p className={styles.through}>
        <Link to="/bedomningar" search={{ year, tertial, show: 'divergences' }}>
          {t('divergence.all')}
        </Link>
      </p>
    </section>
  );
}
