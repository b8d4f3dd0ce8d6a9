import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/format.ts';
import { Table } from '../../ui/table.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import type { ReviewDetailsFragment } from './__generated__/operations.ts';
import styles from './goal-page.module.css';

/** What the figures said and what was concluded in each tertial of the year, by whom and when. */
export function JudgementHistory({ reviews }: { reviews: readonly ReviewDetailsFragment[] }) {
  const { t } = useTranslation(['goals', 'common']);
  const format = useFormat();
  return (
    <details className={styles.more}>
      <summary>{t('judgement.all')}</summary>
      <div className={styles.table}>
        <Table caption={t('judgement.all')} hideCaption>
          <thead>
            <tr>
              <th scope="col">{t('choose')}</th>
              <th scope="col">{t('judgement.suggested')}</th>
              <th scope="col">{t('judgement.judged')}</th>
            </tr>
          </thead>
          <tbody>
            {reviews.map(({ id, tertial, suggested, judgement }) => (
              <tr key={id}>
                <th scope="row">{tertial}</th>
                <td>{suggested ? <AttainmentMark status={suggested} of="goal" /> : '–'}</td>
                <td>
                  {judgement ? (
                    <>
                      <AttainmentMark status={judgement.verdict} of="goal" />
                      {judgement.differs && (
                        <div>
                          <strong>{t('judgement.differs')}</strong>
                          {judgement.reasonCode && `: ${t(`common:judgement.reason.${judgement.reasonCode}`)}`}
                        </div>
                      )}
                      {judgement.reason && <p>{judgement.reason}</p>}
                      <div className={styles.quiet}>
                        {t('history.line', { who: judgement.savedBy, when: format.moment(judgement.savedAt) })}
                      </div>
                    </>
                  ) : (
                    <span className={styles.quiet}>{t('judgement.none')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </details>
  );
}
