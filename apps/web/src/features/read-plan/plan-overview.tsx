import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card, numeric, Table } from '../../ui/table.tsx';
import { countPlan, lineageOrder } from './plan.ts';
import styles from './plan-page.module.css';
import type { PlanYear } from './plan-page.tsx';

/** How many indicators each goal keeps, rewords and adds. */
export function PlanOverview({ year }: { year: PlanYear }) {
  const { t } = useTranslation('plan');
  const all = countPlan(year.indicators);
  const columns = lineageOrder.filter((lineage) => all[lineage] > 0);
  return (
    <Card>
      <h2 className={styles.heading}>{t('overview.title')}</h2>
      <div className={styles.scroll}>
        <Table caption={t('overview.title')} hideCaption>
          <thead>
            <tr>
              <th scope="col">{t('overview.goal')}</th>
              {columns.map((lineage) => (
                <th key={lineage} scope="col" className={numeric}>
                  {t(`overview.${lineage}`)}
                </th>
              ))}
              <th scope="col" className={numeric}>
                {t('overview.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {year.goals.map((goal) => {
              const count = countPlan(year.indicators.filter((indicator) => indicator.goal.id === goal.id));
              return (
                <tr key={goal.id}>
                  <th scope="row">
                    <Link to="/mal/$goalId" params={{ goalId: goal.id }} className={styles.link}>
                      <span className={styles.number}>{goal.number}</span> {goal.title}
                    </Link>
                  </th>
                  {columns.map((lineage) => (
                    <td key={lineage} className={numeric}>
                      {count[lineage]}
                    </td>
                  ))}
                  <td className={numeric}>{count.total}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('overview.sum')}</th>
              {columns.map((lineage) => (
                <td key={lineage} className={numeric}>
                  {all[lineage]}
                </td>
              ))}
              <td className={numeric}>{all.total}</td>
            </tr>
          </tfoot>
        </Table>
      </div>
    </Card>
  );
}
