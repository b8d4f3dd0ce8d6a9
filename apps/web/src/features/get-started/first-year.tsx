import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { today } from '../../vocabulary/days.ts';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { SetupDocument, StartFirstYearDocument } from './__generated__/operations.ts';
import styles from './get-started.module.css';

/** Makes the empty draft that goals and indicators are put in. */
export function FirstYear() {
  const { t } = useTranslation('setup');
  const { id } = useViewer();
  const { cache } = useApolloClient();
  const router = useRouter();
  const [year, setYear] = useState(today().slice(0, 4));
  const [problem, setProblem] = useState<'year' | 'exists' | 'failed' | null>(null);
  const [start, { loading }] = useMutation(StartFirstYearDocument, {
    refetchQueries: [SetupDocument],
    awaitRefetchQueries: true,
  });
  const press = async () => {
    if (!/^20\d\d$/.test(year.trim())) return setProblem('year');
    const wanted = Number(year);
    try {
      const { data } = await start({ variables: { year: wanted } });
      if (data?.startFirstYear.__typename !== 'PlanChanged') return setProblem('exists');
      cache.modify<{ years: readonly number[]; defaultYear: number }>({
        id: cache.identify({ __typename: 'Viewer', id }) ?? '',
        fields: { years: () => [wanted], defaultYear: () => wanted },
      });
      await router.invalidate();
    } catch {
      setProblem('failed');
    }
  };
  return (
    <div className={styles.paste}>
      <div className={styles.bar}>
        <TextInput label={t('firstYear.label')} value={year} onChange={setYear} note={t('firstYear.note')} />
        <Button weight="primary" onPress={press} isDisabled={loading}>
          {t('firstYear.start')}
        </Button>
      </div>
      {problem !== null && <Notice tone="problem">{t(`firstYear.problem.${problem}`)}</Notice>}
    </div>
  );
}
