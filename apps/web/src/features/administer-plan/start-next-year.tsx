import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { PlanYearsDocument, StartNextYearDocument } from './__generated__/operations.ts';
import styles from './edit-plan.module.css';
import { useProblemText } from './problems.ts';
import { usePlanChange } from './use-plan-change.ts';

/** Makes the draft of the year after, and goes there. */
export function StartNextYear({ year }: { year: number }) {
  const { t } = useTranslation('planning');
  const problemText = useProblemText();
  const { cache } = useApolloClient();
  const router = useRouter();
  const navigate = useNavigate({ from: '/plan/andra' });
  const { id } = useViewer();
  const [start] = useMutation(StartNextYearDocument, {
    refetchQueries: [PlanYearsDocument],
    awaitRefetchQueries: true,
  });
  const change = usePlanChange();
  const next = year + 1;

  const press = async () => {
    if (!(await change.send(() => start({ variables: { fromYear: year } })))) return;
    cache.modify<{ years: readonly number[] }>({
      id: cache.identify({ __typename: 'Viewer', id }) ?? '',
      fields: { years: (known) => (Array.isArray(known) && !known.includes(next) ? [...known, next] : known) },
    });
    await router.invalidate();
    await navigate({ search: { year: next } });
  };

  const problem = problemText(change.problems, 'plan');
  return (
    <div className={styles.start}>
      <Button weight="primary" onPress={press} isDisabled={change.busy}>
        {t('start.button', { year: next })}
      </Button>
      <p>{t('start.explain', { from: year })}</p>
      {problem && <Notice tone="problem">{problem}</Notice>}
      {change.failed && <Notice tone="problem">{t('failed')}</Notice>}
    </div>
  );
}
