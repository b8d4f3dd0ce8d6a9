import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import {
  LockPeriodDocument,
  OpenPeriodDocument,
  PeriodEventsDocument,
  type PeriodRefusal,
  ReopenPeriodDocument,
} from './__generated__/operations.ts';
import styles from './period-card.module.css';
import type { TertialReporting } from './reporting.ts';

interface PeriodActsProps {
  reporting: TertialReporting;
  /** Says what was done. */
  onTold: (words: string) => void;
}

/** Opens, locks and opens a tertial again; locking says first which units are not approved. */
export function PeriodActs({ reporting, onTold }: PeriodActsProps) {
  const { t } = useTranslation(['reporting', 'common']);
  const [asking, setAsking] = useState<'lock' | 'reopen' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const told = { refetchQueries: [PeriodEventsDocument] };
  const [open] = useMutation(OpenPeriodDocument, told);
  const [lock] = useMutation(LockPeriodDocument, told);
  const [reopen] = useMutation(ReopenPeriodDocument, told);
  const { period, reports } = reporting;
  // Who sets the days opens the tertial, too.
  const mayOpen = period.state === 'upcoming' && period.canSchedule;
  if (!period.canLock && !mayOpen) return null;

  const notApproved = reports.filter(({ state }) => state !== 'approved').map(({ unit }) => unit.name);
  const answer = (result: { refusal: PeriodRefusal | null } | undefined, done: string): string | null => {
    if (result === undefined) return t('common:error.network');
    if (result.refusal !== null) return t(`period.refusal.${result.refusal}`);
    onTold(done);
    return null;
  };

  return (
    <>
      {problem !== null && <Notice tone="problem">{problem}</Notice>}
      {mayOpen && (
        <Button
          weight="primary"
          onPress={async () => {
            const result = await open({ variables: { period: period.id } }).catch(() => undefined);
            setProblem(answer(result?.data?.openPeriod, t('period.opened')));
          }}
        >
          {t('period.open')}
        </Button>
      )}
      {period.state === 'open' && (
        <Button weight={notApproved.length === 0 ? 'primary' : 'normal'} onPress={() => setAsking('lock')}>
          {t('period.lock')}
        </Button>
      )}
      {period.state === 'locked' && <Button onPress={() => setAsking('reopen')}>{t('period.reopen')}</Button>}
      {asking === 'lock' && (
        <ReasonDialog
          title={t('period.lockTitle', period)}
          label={t(notApproved.length === 0 ? 'period.lockWords' : 'period.lockReason')}
          {...(notApproved.length === 0 ? {} : { missing: t('period.reasonMissing') })}
          confirm={t('period.lock')}
          onClose={() => setAsking(null)}
          onConfirm={async (reason) => {
            const { data } = await lock({ variables: { period: period.id, reason: reason || null } });
            return answer(data?.lockPeriod, t('period.locked'));
          }}
        >
          {notApproved.length === 0 ? (
            <p>{t('period.lockAll')}</p>
          ) : (
            <Notice tone="warning">
              <p>{t('period.lockSome', { units: notApproved.join(', ') })}</p>
              <p>{t('period.lockAnyway')}</p>
            </Notice>
          )}
        </ReasonDialog>
      )}
      {asking === 'reopen' && (
        <ReasonDialog
          title={t('period.reopenTitle', period)}
          label={t('period.reopenReason')}
          missing={t('period.reasonMissing')}
          confirm={t('period.reopen')}
          onClose={() => setAsking(null)}
          onConfirm={async (reason) => {
            const { data } = await reopen({ variables: { period: period.id, reason } });
            return answer(data?.reopenPeriod, t('period.reopened'));
          }}
        >
          <p className={styles.note}>{t('period.reopenNote')}</p>
        </ReasonDialog>
      )}
    </>
  );
}
