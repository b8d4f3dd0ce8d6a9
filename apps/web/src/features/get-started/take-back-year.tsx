import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { SetupDocument, TakeBackFirstYearDocument } from './__generated__/operations.ts';
import styles from './get-started.module.css';

interface TakeBackYearProps {
  year: number;
  /** How many indicators go with it. */
  indicators: number;
  onDone: () => void;
}

/** Takes a first year that was begun by mistake back, after asking once. */
export function TakeBackYear({ year, indicators, onDone }: TakeBackYearProps) {
  const { t } = useTranslation(['setup', 'common']);
  const { id } = useViewer();
  const { cache } = useApolloClient();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<'refused' | 'failed' | null>(null);
  const [takeBack, { loading }] = useMutation(TakeBackFirstYearDocument, {
    refetchQueries: [SetupDocument],
    awaitRefetchQueries: true,
  });
  const close = () => {
    setOpen(false);
    setProblem(null);
  };
  const confirm = async () => {
    try {
      const { data } = await takeBack({ variables: { year } });
      if (data?.takeBackFirstYear.__typename !== 'YearTakenBack') return setProblem('refused');
      cache.modify<{ years: readonly number[]; defaultYear: number }>({
        id: cache.identify({ __typename: 'Viewer', id }) ?? '',
        fields: { years: () => [], defaultYear: () => 0 },
      });
      for (const fieldName of ['year', 'editablePlan', 'planYears']) cache.evict({ id: 'ROOT_QUERY', fieldName });
      cache.gc();
      onDone();
      await router.invalidate();
    } catch {
      setProblem('failed');
    }
  };
  return (
    <>
      <Button weight="quiet" onPress={() => setOpen(true)}>
        {t('takeBack.button', { year })}
      </Button>
      <Dialog title={t('takeBack.title', { year })} open={open} onClose={close}>
        <div className={styles.content}>
          <p>{t('takeBack.body', { count: indicators })}</p>
          {problem !== null && <Notice tone="problem">{t(`takeBack.problem.${problem}`)}</Notice>}
          <div className={styles.bar}>
            <Button weight="primary" onPress={confirm} isDisabled={loading}>
              {t('takeBack.confirm')}
            </Button>
            <Button weight="quiet" onPress={close}>
              {t('common:action.cancel')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
