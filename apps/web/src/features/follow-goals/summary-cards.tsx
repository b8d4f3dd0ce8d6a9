import { Link } from '@tanstack/react-router';
import type { AttainmentStatus } from '@tertial/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStatusWords } from '../../vocabulary/status-scheme.tsx';
import styles from './overview-page.module.css';
import { dueIn, metSinceBefore } from './standing.ts';
import { judgedIn, type YearInTertial, type YearStanding } from './year-in-tertial.ts';

/** The five figures that answer most questions, each leading to what is behind it. */
export function SummaryCards({ year, tertial, count }: YearStanding) {
  const { t } = useTranslation('overview');
  const judged = judgedIn(year, tertial);
  const { verdicts, wordOf, ownWordOr, limitsOf } = useStatusWords();
  return (
    <section aria-label={t('card.label')}>
      <dl className={styles.cards}>
        <Card
          label={
            <StatusLink year={year} tertial={tertial} statuses={['met']} label={ownWordOr('met', t('card.met'))} />
          }
          figure={count.met}
          of={t('card.metOf', { count: count.measured })}
          note={<SinceBefore year={year} tertial={tertial} />}
        />
        {(['nearly', 'partly'] as const)
          .filter((step) => verdicts.includes(step) || count[step] > 0)
          .map((step) => (
            <Card
              key={step}
              label={<StatusLink year={year} tertial={tertial} statuses={[step]} label={wordOf(step)} />}
              figure={count[step]}
              of={t('card.partlyOf', { count: count.measured })}
              note={<Note>{t('card.partlyNote', limitsOf(step))}</Note>}
            />
          ))}
        <Card
          label={<StatusLink year={year} tertial={tertial} statuses={['notMet']} label={wordOf('notMet')} />}
          figure={count.notMet}
          of={t('card.notMetOf', { count: count.measured })}
          note={<Note>{t('card.notMetNote', limitsOf('notMet'))}</Note>}
        />
        <Card
          label={
            <StatusLink
              year={year}
              tertial={tertial}
              statuses={['notMeasured', 'notReported']}
              label={t('card.none')}
            />
          }
          figure={count.notMeasured + count.notReported}
          of={t('card.noneOf', { count: dueIn(count) })}
          note={
            <Note>
              {t('card.notMeasured', { count: count.notMeasured })},{' '}
              {t('card.notReported', { count: count.notReported })}
            </Note>
          }
        />
        <Card
          label={<a href="#goals">{t('card.differs')}</a>}
          figure={judged.differing}
          of={judged.goals === 0 ? t('card.noneJudged') : t('card.differsOf', { count: judged.goals })}
          note={
            judged.unexplained > 0 ? (
              <Note tone="look">{t('card.unexplained', { count: judged.unexplained })}</Note>
            ) : (
              judged.differing > 0 && <Note>{t('card.explained')}</Note>
            )
          }
        />
      </dl>
    </section>
  );
}

function Card({ label, figure, of, note }: { label: ReactNode; figure: number; of: string; note: ReactNode }) {
  return (
    <div className={styles.card}>
      <dt>{label}</dt>
      <dd>
        <span className={styles.figure}>{figure}</span>
        <span className={styles.of}>{of}</span>
        {note}
      </dd>
    </div>
  );
}

interface StatusLinkProps extends YearInTertial {
  readonly statuses: readonly AttainmentStatus[];
  readonly label: string;
}

/** The way to the very indicators that are counted. */
function StatusLink({ year, tertial, statuses, label }: StatusLinkProps) {
  return (
    <Link to="/indikatorer" search={{ year: year.year, tertial, status: statuses.join(',') }}>
      {label}
    </Link>
  );
}

function Note({ tone, children }: { tone?: 'better' | 'worse' | 'look'; children: ReactNode }) {
  return (
    <span className={styles.note} data-tone={tone}>
      {children}
    </span>
  );
}

function SinceBefore({ year, tertial }: YearInTertial) {
  const { t } = useTranslation('overview');
  const since = metSinceBefore(year.attainment, tertial);
  if (!since) return <Note>{t('card.noBefore')}</Note>;
  const { change } = since;
  const before = since.before.slice(1);
  if (change === 0) return <Note>{t('card.same', { before })}</Note>;
  return change > 0 ? (
    <Note tone="better">{t('card.more', { change, before })}</Note>
  ) : (
    <Note tone="worse">{t('card.fewer', { change: -change, before })}</Note>
  );
}
