import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { currentLanguage, localeOf } from '../../text/language.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button-class.ts';
import { Progress } from '../../ui/progress.tsx';
import { Card } from '../../ui/table.tsx';
import { useDueWords } from '../../vocabulary/due-words.ts';
import { usePeriodText } from '../../vocabulary/period-label.tsx';
import { ReportStateMark } from '../../vocabulary/report-state-mark.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { notHandedIn, type OpenTertial, stoppedIn, type Task, tasksOf } from './tasks.ts';
import styles from './to-do-page.module.css';

/** An open tertial: by when, how far all units are, and what waits for the viewer in it. */
export function OpenTertialCard({ open }: { open: OpenTertial }) {
  const { t } = useTranslation(['todo', 'common']);
  const { roles } = useViewer();
  const say = useDueWords();
  const periodText = usePeriodText();
  const heading = useId();
  const { period } = open;
  const tasks = tasksOf(open, roles);
  const counts = open.completeness;
  const waiting = notHandedIn(open);
  const stopped = stoppedIn(open);
  const named = new Intl.ListFormat(localeOf[currentLanguage()]);
  const complete = t('period.complete', { done: counts.handedIn, count: counts.units });
  return (
    <Card>
      <div className={styles.head}>
        <h2 id={heading}>
          {t('common:period.withYear', {
            tertial: periodText({ tertial: period.tertial, long: true }),
            year: period.year,
          })}
        </h2>
        <p>{say.sentence(period.dueOn)}</p>
      </div>
      {tasks.length === 0 ? (
        stopped.length === 0 && <p className={styles.quiet}>{t('period.nothing')}</p>
      ) : (
        <ul className={styles.tasks} aria-labelledby={heading}>
          {tasks.map((task) => (
            <TaskItem key={task.kind === 'lock' ? 'lock' : task.report.id} task={task} period={period} />
          ))}
        </ul>
      )}
      {stopped.length > 0 && (
        <p className={styles.stopped}>{t('period.stopped', { count: stopped.length, units: named.format(stopped) })}</p>
      )}
      <div className={styles.standing}>
        <Progress value={counts.handedIn} of={counts.units} words={complete} />
        {counts.approved > 0 && <span>{t('period.approved', { count: counts.approved })}</span>}
        {counts.inTime + counts.late > 0 && (
          <span>{t('period.timely', { inTime: counts.inTime, late: counts.late })}</span>
        )}
        <Link to="/rapportera" search={{ year: period.year, tertial: period.tertial }} className={styles.all}>
          {t('period.all')}
        </Link>
      </div>
      {waiting.length > 0 && waiting.length <= 6 && (
        <p className={styles.quiet}>{t('period.waiting', { units: waiting.join(', ') })}</p>
      )}
    </Card>
  );
}

function TaskItem({ task, period }: { task: Task; period: OpenTertial['period'] }) {
  const { t } = useTranslation('todo');
  if (task.kind === 'lock') {
    const words = t('task.lock', { tertial: period.tertial, year: period.year });
    return (
      <li className={styles.task}>
        <div>
          <h3>{words}</h3>
          <p className={styles.quiet}>{t('note.lock')}</p>
        </div>
        <Link
          to="/rapportera"
          search={{ year: period.year, tertial: period.tertial }}
          className={buttonClass('primary')}
          aria-label={words}
        >
          {t('open')}
        </Link>
      </li>
    );
  }
  const { report, kind } = task;
  const { answered, due, warned, lastComment } = report;
  const unit = report.unit.name;
  const words = kind === 'fillIn' ? t('task.fillIn', { unit, count: due - answered }) : t(`task.${kind}`, { unit });
  return (
    <li className={styles.task}>
      <div className={styles.words}>
        <h3>{words}</h3>
        <p className={styles.facts}>
          <ReportStateMark state={report.state} />
          <Progress value={answered} of={due} words={t('filled', { answered, due })} />
          {warned > 0 && <span>{t('note.warned', { count: warned })}</span>}
        </p>
        {kind === 'mend' && lastComment !== null && <p>{t('note.sentBack', { comment: lastComment })}</p>}
      </div>
      <Link
        to="/rapportera/$period/$unitId"
        params={{ period: period.id, unitId: report.unit.id }}
        className={buttonClass('primary')}
        aria-label={words}
      >
        {t('open')}
      </Link>
    </li>
  );
}
