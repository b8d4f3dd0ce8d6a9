import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { daysBetween } from '@tertial/domain';
import { Suspense } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button-class.ts';
import { Page } from '../../ui/page.tsx';
import { Card } from '../../ui/table.tsx';
import { today } from '../../vocabulary/days.ts';
import { useDueWords } from '../../vocabulary/due-words.ts';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { ToDoDocument, type ToDoQuery } from './__generated__/operations.ts';
import { CalendarFeedButton } from './calendar-feed.tsx';
import { OpenTertialCard } from './open-tertial.tsx';
import { CorrectionRequests } from './requests.tsx';
import { firstDue, stoppedIn, tasksOf } from './tasks.ts';
import styles from './to-do-page.module.css';

/** Where one begins: what is one's own to do, by when, and how far all have come. */
export function ToDoPage() {
  return (
    <Suspense fallback={<Waiting />}>
      <ToDo />
    </Suspense>
  );
}

function ToDo() {
  const { t } = useTranslation(['todo', 'common']);
  // Others work meanwhile; what was seen before is shown until the answer is there.
  const { data } = useSuspenseQuery(ToDoDocument, { fetchPolicy: 'cache-and-network' });
  const { open, requests } = data.toDo;
  const { waits, stopped } = useWaiting(data.toDo);
  return (
    <Page title={t('title')} heading={t('title')} lead={<Lead toDo={data.toDo} />} aside={<CalendarFeedButton />}>
      <div className={styles.stack}>
        <CorrectionRequests requests={requests} />
        {open.map((tertial) => (
          <OpenTertialCard key={tertial.id} open={tertial} />
        ))}
        {waits + stopped === 0 && (
          <Card>
            <p>{t('empty.body')}</p>
            <div className={styles.ways}>
              <Link to="/oversikt" className={buttonClass('normal')}>
                {t('empty.read')}
              </Link>
              <Link to="/indikatorer" className={buttonClass('normal')}>
                {t('empty.figures')}
              </Link>
            </div>
          </Card>
        )}
      </div>
    </Page>
  );
}

function useWaiting({ open, requests }: ToDoQuery['toDo']) {
  const { roles } = useViewer();
  const tasks = open.reduce((sum, tertial) => sum + tasksOf(tertial, roles).length, 0);
  const stopped = open.reduce((sum, tertial) => sum + stoppedIn(tertial).length, 0);
  return { waits: tasks + requests.filter(({ canDecide }) => canDecide).length, stopped, due: firstDue(open, roles) };
}

const named = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function Lead({ toDo }: { toDo: ToDoQuery['toDo'] }) {
  const { t } = useTranslation('todo');
  const say = useDueWords();
  const { waits: count, stopped, due } = useWaiting(toDo);
  if (count === 0) return stopped === 0 ? t('lead.nothing') : t('lead.stopped', { count: stopped });
  const word = named.find((each) => each === count);
  const waits = t('lead.waits', { count, words: word === undefined ? String(count) : t(`number.n${word}`) });
  if (due === null) return t('lead.undated', { waits });
  const day = say.day(due);
  if (daysBetween(today(), due) < 0) return t('lead.late', { waits, day });
  return t('lead.due', { waits, day, which: t(count === 1 ? 'lead.it' : 'lead.first') });
}

function Waiting() {
  const { t } = useTranslation(['todo', 'common']);
  return (
    <Page title={t('title')} heading={t('title')} lead={<span role="status">{t('common:loading')}</span>}>
      <div className={styles.waiting} aria-hidden="true" />
    </Page>
  );
}
