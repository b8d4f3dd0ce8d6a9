import { useQuery } from '@apollo/client/react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { PeriodEventsDocument } from './__generated__/operations.ts';
import styles from './period-card.module.css';

/** When a tertial was opened, locked and opened again, by whom and why; the latest first. */
export function PeriodEvents({ period }: { period: string }) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const { data } = useQuery(PeriodEventsDocument, { variables: { period } });
  const events = data?.periodEvents ?? [];
  if (events.length === 0) return null;
  return (
    <ul className={styles.events} aria-label={t('period.events')}>
      {events.map(({ id, act, reason, at, by }) => (
        <li key={id}>
          {t(`period.event.${act}`, { who: by ?? t('period.byItself'), when: format.moment(at) })}{' '}
          {reason !== null && <q>{reason}</q>}
        </li>
      ))}
    </ul>
  );
}
