import { useLazyQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/table.tsx';
import { HistoryCheckDocument, type HistoryCheckQuery } from './__generated__/operations.ts';
import styles from './history-page.module.css';

/** Lets anybody reckon the chain of revisions again, and says in words what came of it. */
export function HistoryCheckCard() {
  const { t } = useTranslation(['history', 'common']);
  const [check, { data, loading, error }] = useLazyQuery(HistoryCheckDocument, { fetchPolicy: 'network-only' });
  return (
    <Card>
      <div className={styles.check}>
        <div className={styles.about}>
          <h2>{t('check.heading')}</h2>
          <p>{t('check.about')}</p>
        </div>
        <Button isDisabled={loading} onPress={() => void check().catch(() => undefined)}>
          {t('check.run')}
        </Button>
      </div>
      {loading && <p role="status">{t('check.running')}</p>}
      {error !== undefined && !loading && <Notice tone="problem">{t('common:error.network')}</Notice>}
      {data !== undefined && !loading && <CheckResult check={data.historyCheck} />}
    </Card>
  );
}

const kinds = ['missing', 'altered', 'cutShort'] as const;

function CheckResult({ check }: { check: HistoryCheckQuery['historyCheck'] }) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const { breaks, fingerprint } = check;
  const counted = {
    revisions: t('check.revisions', { count: check.revisions, number: format.number(String(check.revisions), 0) }),
    chains: t('check.chains', { count: check.chains, number: format.number(String(check.chains), 0) }),
  };
  if (breaks.length > 0) {
    return (
      <Notice tone="problem">
        <p>{t('check.broken', counted)}</p>
        <ul>
          {breaks.map(({ unitName, sequence, kind }) => (
            <li key={`${unitName}:${sequence}:${kind}`}>
              {t(`check.break.${kinds.find((each) => each === kind) ?? 'altered'}`, { unit: unitName, sequence })}
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <Notice>
      <p>{t('check.holds', counted)}</p>
      <p className={styles.fingerprint}>{t('check.fingerprint', { fingerprint })}</p>
      <p>{t('check.note')}</p>
    </Notice>
  );
}
