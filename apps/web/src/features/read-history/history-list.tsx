import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { type Tertial, tertials } from '@tertial/domain';
import { useState } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/table.tsx';
import { today } from '../../vocabulary/days.ts';
import { useDueWords } from '../../vocabulary/due-words.ts';
import { useFigureWords } from '../../vocabulary/figure-words.ts';
import { HistoryDocument, type HistoryFilter, type HistoryQuery } from './__generated__/operations.ts';
import styles from './history-page.module.css';
import { byDay } from './search.ts';

type Found = HistoryQuery['history'];
type Revision = Found['revisions'][number];

/** The revisions that were found, day by day, the latest first; more are fetched when they are asked for. */
export function HistoryList({ filter, first }: { filter: HistoryFilter; first: Found }) {
  const { t } = useTranslation(['history', 'common']);
  const say = useDueWords();
  const client = useApolloClient();
  const [later, setLater] = useState<readonly Found[]>([]);
  const [problem, setProblem] = useState(false);
  const [busy, setBusy] = useState(false);
  const pages = [first, ...later];
  const revisions = pages.flatMap((page) => page.revisions);
  const next = pages.at(-1)?.next ?? null;

  const more = async () => {
    setBusy(true);
    const { data } = await client
      .query({ query: HistoryDocument, variables: { filter, before: next }, fetchPolicy: 'network-only' })
      .catch(() => ({ data: undefined }));
    setBusy(false);
    setProblem(data === undefined);
    if (data !== undefined) setLater((before) => [...before, data.history]);
  };

  if (revisions.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      {byDay(revisions, today).map(({ day, revisions: ofDay }) => (
        <Card key={day}>
          <h2 className={styles.day}>{say.day(day)}</h2>
          <ul>
            {ofDay.map((revision) => (
              <RevisionItem key={revision.id} revision={revision} />
            ))}
          </ul>
        </Card>
      ))}
      {problem && <Notice tone="problem">{t('common:error.network')}</Notice>}
      {next !== null && (
        <div>
          <Button isDisabled={busy} onPress={more}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function tertialOf(period: string): Tertial | undefined {
  return tertials.find((tertial) => period.endsWith(tertial));
}

function RevisionItem({ revision }: { revision: Revision }) {
  const { t } = useTranslation(['history', 'common']);
  const format = useFormat();
  const figureWords = useFigureWords();
  const words = (of: Revision['figure']) => {
    const said = figureWords(of, measureUnit, decimals);
    const { answers = null, invited = null } = of ?? {};
    if (answers === null) return said;
    return invited === null
      ? t('row.answers', { figure: said, count: answers })
      : t('row.answersOf', { figure: said, answers, count: invited });
  };
  const { measureUnit, decimals, before, figure, period, sex, source, reason, misreport, accepted, comment } = revision;
  const year = Number(period.slice(0, 4));
  const tertial = tertialOf(period);
  const after = words(figure);
  const origin = [t(`origin.${revision.origin}`), ...(source === null ? [] : [t('from', { source })])].join(' ');
  const whys = [
    reason === null ? null : t('row.reason', { reason }),
    misreport === null ? null : t('row.misreport', { reason: misreport }),
    accepted === null ? null : t('row.accepted', { reason: accepted }),
    comment === null ? null : t('row.comment', { comment }),
  ].filter((why) => why !== null);
  return (
    <li className={styles.revision}>
      <div className={styles.what}>
        <Link to="/indikatorer" search={{ year, tertial, open: revision.indicatorCode }} className={styles.name}>
          {revision.indicatorName}
        </Link>
        <span className={styles.quiet}>
          {t('row.where', { unit: revision.unit.name, period: `${tertial ?? ''} ${year}` })}
          {sex !== 'total' && `, ${t(`common:sex.${sex}`)}`}
        </span>
      </div>
      <p className={styles.change}>
        {revision.revision === 1 ? t('row.first', { after }) : t('row.change', { before: words(before), after })}
      </p>
      <p className={styles.quiet}>
        {t('row.who', { time: format.time(revision.savedAt), who: revision.savedBy, origin })}
      </p>
      {whys.map((why) => (
        <p key={why} className={styles.why}>
          {why}
        </p>
      ))}
    </li>
  );
}
