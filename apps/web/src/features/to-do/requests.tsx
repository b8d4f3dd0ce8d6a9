import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { Card } from '../../ui/table.tsx';
import { useFigureWords } from '../../vocabulary/figure-words.ts';
import { DecideCorrectionDocument, ToDoDocument, type ToDoQuery } from './__generated__/operations.ts';
import styles from './to-do-page.module.css';

type Request = ToDoQuery['toDo']['requests'][number];

/** What others ask the viewer to correct or to mark as wrong, to be done or declined. */
export function CorrectionRequests({ requests }: { requests: readonly Request[] }) {
  const { t } = useTranslation('todo');
  const [told, setTold] = useState<'accepted' | 'declined' | null>(null);
  const waiting = requests.filter(({ canDecide }) => canDecide);
  if (waiting.length === 0) return told === null ? null : <Notice>{t(`request.${told}`)}</Notice>;
  return (
    <Card>
      <div className={styles.head}>
        <h2>{t('request.heading')}</h2>
      </div>
      {told !== null && <Notice>{t(`request.${told}`)}</Notice>}
      <ul className={styles.tasks}>
        {waiting.map((request) => (
          <RequestItem key={request.id} request={request} onTold={setTold} />
        ))}
      </ul>
    </Card>
  );
}

function RequestItem({ request, onTold }: { request: Request; onTold: (told: 'accepted' | 'declined') => void }) {
  const { t } = useTranslation(['todo', 'common']);
  const format = useFormat();
  const figureWords = useFigureWords();
  const [declining, setDeclining] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [decide, { loading }] = useMutation(DecideCorrectionDocument, { refetchQueries: [ToDoDocument] });
  const {
    id,
    misreport,
    indicatorName,
    unit,
    period,
    proposal,
    askedBy,
    askedAt,
    reason,
    currentRevision,
    sex,
    hindrance,
  } = request;
  const when = `${period.slice(4)} ${period.slice(0, 4)}`;
  const current = figureWords(request.current, null, 0);

  const answer = async (accept: boolean, words: string): Promise<string | null> => {
    const { data } = await decide({
      variables: { input: { id, accept, expectedRevision: currentRevision, answer: words || null } },
    });
    const result = data?.decideCorrection;
    if (!result) return t('common:error.network');
    if (result.refusal !== null) return t(`request.refusal.${result.refusal}`);
    onTold(accept ? 'accepted' : 'declined');
    return null;
  };

  return (
    <li className={styles.task}>
      <div className={styles.words}>
        <h3>
          {t(misreport ? 'request.misreport' : 'request.correct', {
            indicator: indicatorName,
            unit: unit.name,
            period: sex === 'total' ? when : `${when} (${t(`common:sex.${sex}`)})`,
          })}
        </h3>
        <p>
          {proposal === null ? t('request.standing', { current }) : t('request.from', { current, proposal })}{' '}
          {t('request.who', { who: askedBy, when: format.moment(askedAt), reason })}
        </p>
        {hindrance !== null && <p>{t(`request.refusal.${hindrance}`)}</p>}
        {problem !== null && <Notice tone="problem">{problem}</Notice>}
      </div>
      <div className={styles.ways}>
        {hindrance === null && (
          <Button
            weight="primary"
            isDisabled={loading}
            onPress={async () => setProblem(await answer(true, '').catch(() => t('common:error.network')))}
          >
            {t('request.accept')}
          </Button>
        )}
        <Button onPress={() => setDeclining(true)}>{t('request.decline')}</Button>
      </div>
      {declining && (
        <ReasonDialog
          title={t('request.declineTitle')}
          label={t('request.answer')}
          missing={t('request.answerMissing')}
          confirm={t('request.decline')}
          onClose={() => setDeclining(false)}
          onConfirm={(words) => answer(false, words)}
        />
      )}
    </li>
  );
}
