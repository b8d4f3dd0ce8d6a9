import { useMutation } from '@apollo/client/react';
import { isDay } from '@tertial/domain';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { LineField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Receipt } from '../../ui/receipt.tsx';
import { Card } from '../../ui/table.tsx';
import { useDueWords } from '../../vocabulary/due-words.ts';
import { SchedulePeriodDocument } from './__generated__/operations.ts';
import { PeriodActs } from './period-acts.tsx';
import styles from './period-card.module.css';
import { PeriodEvents } from './period-events.tsx';
import type { TertialReporting } from './reporting.ts';

const days = ['opensOn', 'dueOn', 'closesOn'] as const;

/** The days of a tertial and its state, and what one may do about them. */
export function PeriodCard({ reporting }: { reporting: TertialReporting }) {
  const { t } = useTranslation(['reporting', 'common']);
  const say = useDueWords();
  const [changing, setChanging] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const { period } = reporting;
  return (
    <Card>
      <div className={styles.card}>
        <div>
          <h2 className={styles.heading}>{t('period.heading')}</h2>
          <dl className={styles.days}>
            {days.map((day) => {
              const set = period[day];
              return (
                <div key={day}>
                  <dt>{t(`period.${day}`)}</dt>
                  <dd>{set === null ? t('period.unset') : say.day(set)}</dd>
                </div>
              );
            })}
          </dl>
          {period.state === 'open' && period.dueOn !== null && <p>{say.sentence(period.dueOn)}</p>}
          {period.state === 'open' && period.dueOn === null && <p>{t('period.noDueOn')}</p>}
          <PeriodEvents period={period.id} />
        </div>
        <div className={styles.actions}>
          {period.canSchedule && !changing && <Button onPress={() => setChanging(true)}>{t('period.change')}</Button>}
          <PeriodActs reporting={reporting} onTold={setTold} />
        </div>
      </div>
      {changing && (
        <CalendarForm
          period={period}
          onDone={(words) => {
            setChanging(false);
            setTold(words);
          }}
        />
      )}
      {told !== null && <Receipt of={told}>{told}</Receipt>}
    </Card>
  );
}

interface CalendarFormProps {
  period: TertialReporting['period'];
  /** With what to tell; null when nothing was changed. */
  onDone: (words: string | null) => void;
}

function CalendarForm({ period, onDone }: CalendarFormProps) {
  const { t } = useTranslation(['reporting', 'common']);
  const [typed, setTyped] = useState({
    opensOn: period.opensOn ?? '',
    dueOn: period.dueOn ?? '',
    closesOn: period.closesOn ?? '',
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [schedule, { loading }] = useMutation(SchedulePeriodDocument);

  const save = async () => {
    if (days.some((day) => typed[day] !== '' && !isDay(typed[day]))) {
      setProblem(t('period.notDay'));
      return;
    }
    const input = {
      period: period.id,
      opensOn: typed.opensOn || null,
      dueOn: typed.dueOn || null,
      closesOn: typed.closesOn || null,
    };
    const result = await schedule({ variables: { input } })
      .then(({ data }) => data?.schedulePeriod)
      .catch(() => undefined);
    if (result === undefined) setProblem(t('common:error.network'));
    else if (result.refusal !== null) setProblem(t(`period.refusal.${result.refusal}`));
    else onDone(t('period.saved'));
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={styles.fields}>
        {days.map((day) => (
          <LineField
            key={day}
            type="date"
            label={t(`period.${day}`)}
            value={typed[day]}
            invalid={problem !== null}
            onChange={(value) => setTyped((before) => ({ ...before, [day]: value }))}
          />
        ))}
      </div>
      <p className={styles.note}>{t('period.daysNote')}</p>
      {problem !== null && <Notice tone="problem">{problem}</Notice>}
      <div className={styles.actions}>
        <Button type="submit" weight="primary" isDisabled={loading}>
          {t('period.save')}
        </Button>
        <Button onPress={() => onDone(null)}>{t('common:action.cancel')}</Button>
      </div>
    </form>
  );
}
