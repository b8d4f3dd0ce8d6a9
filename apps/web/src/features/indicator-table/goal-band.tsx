// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/useSemanticElements: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: cells are moved between and edited by keyboard.
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a heading cell of a grid is one.
import { Link } from '@tanstack/react-router';
import type { Tertial } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { useStatusWords } from '../../vocabulary/status-scheme.tsx';
import type { TableGoal } from './filters.ts';
import styles from './indicator-grid.module.css';

interface GoalBandProps {
  goal: TableGoal;
  latest: Tertial;
  year: number;
  columns: number;
}

/** A goal of the chain above its indicators, with its own sum and judgement to the right. */
export function GoalBand({ goal, latest, year, columns }: GoalBandProps) {
  const { t } = useTranslation(['indicators', 'common']);
  const { wordOf } = useStatusWords();
  const count = goal.attainment.find(({ tertial }) => tertial === latest);
  const judgement = goal.reviews.find(({ tertial }) => tertial === latest)?.judgement;
  return (
    <tr role="row" className={styles.band}>
      <th role="rowheader" scope="rowgroup" colSpan={columns} aria-colspan={columns}>
        <div className={styles.bandInside}>
          <span className={styles.bandTitle}>
            <span className={styles.bandKind}>
              {t('band.goal')} {goal.number}
            </span>
            <Link
              to="/mal/$goalId"
              params={{ goalId: goal.id }}
              search={{ year, tertial: latest }}
              data-stop={0}
              tabIndex={-1}
              className={styles.bandLink}
            >
              {goal.title}
            </Link>
          </span>
          <span className={styles.bandSum}>
            {count === undefined || count.measured === 0
              ? t('band.unmeasured')
              : t('band.met', { met: count.met, count: count.measured })}
            {judgement && (
              <>
                {' · '}
                {t('band.judged')} <strong>{wordOf(judgement.verdict, 'goal')}</strong>
              </>
            )}
          </span>
        </div>
      </th>
    </tr>
  );
}
