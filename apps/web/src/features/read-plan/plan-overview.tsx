import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../text/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';
import { Card } from '../../ui/table.tsx';
import { LabelledCell } from './labelled-cell.tsx';
import { countPlan, lineageOrder, type PlanCount } from './plan.ts';
import styles from './plan-page.module.css';
import type { PlanYear } from './plan-page.tsx';

/** How many indicators each goal keeps, rewords and adds. */
export function PlanOverview({ year }: { year: PlanYear }) {
  const { t } = useTranslation('plan');
  const all = countPlan(year.indicators);
  const columns = [...lineageOrder.filter((lineage) => all[lineage] > 0), 'total'] as const;
  const cells = (count: PlanCount) =>
    columns.map((column) => (
      <LabelledCell key={column} label={t(`overview.${column}`)}>
        {count[column]}
      </LabelledCell>
    ));
  return (
    <Card>
      <h2 className={styles.heading}>{t('overview.title')}</h2>
      <table className={classNames(styles.table, styles.counts)}>
        <caption className="visually-hidden">{t('overview.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.goal')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`overview.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {year.goals.map((goal) => (
            <tr key={goal.id}>
              <th scope="row" className={styles.name}>
                <Link to="/mal/$goalId" params={{ goalId: goal.id }} className={styles.link}>
                  <span className={styles.number}>{goal.number}</span> {goal.title}
                </Link>
              </th>
              {cells(countPlan(year.indicators.filter((indicator) => indicator.goal.id === goal.id)))}
            </tr>
          ))}
          <tr className={styles.sum}>
            <th scope="row">{t('overview.sum')}</th>
            {cells(all)}
          </tr>
        </tbody>
      </table>
    </Card>
  );
}
