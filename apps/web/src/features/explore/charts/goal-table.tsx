import { periodKey, suggestGoal } from '@tertial/domain';
import { useTranslation } from '../../../text/use-translation.ts';
import { numeric, Table } from '../../../ui/table.tsx';
import { AttainmentMark } from '../../../vocabulary/attainment-mark.tsx';
import type { Heat } from './heat.ts';
import { useChartWords } from './use-chart-words.ts';

/** How many of each goal's indicators reach their targets, a row for each tertial. */
export function GoalTable({ title, heat: { rows, isOfParts } }: { title: string; heat: Heat }) {
  const { t } = useTranslation('explore');
  const { t: common } = useTranslation();
  const words = useChartWords();
  return (
    <Table caption={title} hideCaption>
      <thead>
        <tr>
          <th scope="col">{t('charts.goal')}</th>
          <th scope="col">{common('series.period')}</th>
          <th scope="col" className={numeric}>
            {t('charts.reached')}
          </th>
          <th scope="col" className={numeric}>
            {t('charts.measured')}
          </th>
          {!isOfParts && <th scope="col">{common('series.status')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ goal, cells }) =>
          cells.map(({ period, count }) => (
            <tr key={`${goal.family} ${periodKey(period)}`}>
              <th scope="row">
                {goal.number} {goal.title}
              </th>
              <td>{words.period(period)}</td>
              <td className={numeric}>{count.measured === 0 ? '' : count.met}</td>
              <td className={numeric}>{count.measured}</td>
              {!isOfParts && (
                <td>
                  <AttainmentMark status={suggestGoal(count) ?? 'notMeasured'} of="goal" period={periodKey(period)} />
                </td>
              )}
            </tr>
          )),
        )}
      </tbody>
    </Table>
  );
}
