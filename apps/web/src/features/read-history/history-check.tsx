import { useLazyQuery } from '@apollo/client/react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
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
const strayKinds = ['altered', 'neverSaved', 'gone'] as const;
const fieldNames = [
  'revision',
  'value',
  'numerator',
  'denominator',
  'absence',
  'misreport',
  'accepted',
  'comment',
  'answers',
  'invited',
  'savedAt',
  'savedBy',
] as const;

type Check = HistoryCheckQuery['historyCheck'];

function CheckResult({ check }: { check: Check }) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const { breaks, strayed, strayedCount, strayedTotals, fingerprint } = check;
  const numbered = (count: number) => ({ count, number: format.number(String(count), 0) });
  const counted = {
    revisions: t('check.revisions', numbered(check.revisions)),
    chains: t('check.chains', numbered(check.chains)),
    outcomes: t('check.outcomes', numbered(check.outcomes)),
    totals: t('check.totals', numbered(check.totals)),
  };
  const untold = strayedCount - strayed.length;
  if (breaks.length > 0 || strayedCount > 0 || strayedTotals > 0) {
    return (
      <Notice tone="problem" title={t('check.broken')}>
        <div className={styles.result}>
          <ul className={styles.faults}>
            {breaks.map(({ unitName, sequence, kind }) => (
              <li key={`${unitName}:${sequence}:${kind}`}>
                {t(`check.break.${kinds.find((each) => each === kind) ?? 'altered'}`, { unit: unitName, sequence })}
              </li>
            ))}
            {strayed.map((stray) => (
              <StrayedItem
                key={`${stray.unitName}:${stray.indicatorCode}:${stray.period}:${stray.sex}`}
                stray={stray}
              />
            ))}
            {untold > 0 && <li>{t('check.moreStrayed', numbered(untold))}</li>}
            {strayedTotals > 0 && <li>{t('check.strayedTotals', numbered(strayedTotals))}</li>}
          </ul>
          <p className={styles.quiet}>{t('check.seen', counted)}</p>
        </div>
      </Notice>
    );
  }
  return (
    <Notice title={t('check.holds')}>
      <div className={styles.result}>
        <p>{t('check.seen', counted)}</p>
        <p>
          {t('check.fingerprint')} <code className={styles.fingerprint}>{fingerprint}</code>
        </p>
        <p className={styles.quiet}>{t('check.note')}</p>
      </div>
    </Notice>
  );
}

function StrayedItem({ stray }: { stray: Check['strayed'][number] }) {
  const { t, i18n } = useTranslation(['history', 'common']);
  const { unitName, indicatorCode, indicatorName, period, sex, kind } = stray;
  const place = {
    unit: unitName,
    period: `${period.slice(4)} ${period.slice(0, 4)}`,
    indicator: `${indicatorCode} ${indicatorName}`,
  };
  const where =
    sex === 'total' ? t('check.where', place) : t('check.whereOf', { ...place, sex: t(`common:sex.${sex}`) });
  const names = fieldNames.filter((name) => stray.fields.includes(name)).map((name) => t(`check.field.${name}`));
  const fields = new Intl.ListFormat(i18n.language === 'en' ? 'en' : 'sv').format(names);
  return <li>{t(`check.strayed.${strayKinds.find((each) => each === kind) ?? 'altered'}`, { where, fields })}</li>;
}
