import { useMutation } from '@apollo/client/react';
import { countWithoutArea } from '@tertial/domain';
import { useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DecideEditionDocument, PlanYearsDocument } from './__generated__/operations.ts';
import styles from './edit-plan.module.css';
import { type EditablePlan, planOf } from './plan-of.ts';
import { useProblemText } from './problems.ts';
import { usePlanChange } from './use-plan-change.ts';

interface DecidePlanProps {
  readonly plan: EditablePlan;
  readonly onTold: (words: string) => void;
}

/** The committee's decision is written down; until then it lists what stands in the way. */
export function DecidePlan({ plan, onTold }: DecidePlanProps) {
  const { t } = useTranslation(['planning', 'common']);
  const problemText = useProblemText();
  const [open, setOpen] = useState(false);
  const [decide] = useMutation(DecideEditionDocument, { refetchQueries: [PlanYearsDocument] });
  const change = usePlanChange();
  const { year, obstacles } = plan;
  const withoutArea = countWithoutArea(planOf(plan));
  const names = new Map(plan.indicators.map(({ id, name }) => [id, name]));

  const confirm = async () => {
    if (!(await change.send(() => decide({ variables: { year } })))) return;
    setOpen(false);
    onTold(t('decide.done', { year }));
  };

  const problem = problemText(change.problems, 'plan');
  return (
    <>
      <Button weight="primary" onPress={() => setOpen(true)}>
        {t('decide.button')}
      </Button>
      <Dialog title={t('decide.title', { year })} open={open} onClose={() => setOpen(false)}>
        <div className={styles.stack}>
          {obstacles.length > 0 ? (
            <>
              <p>{t('decide.obstacles', { count: obstacles.length })}</p>
              <ul className={styles.obstacles}>
                {obstacles.map(({ indicatorId, lack }) => (
                  <li key={`${indicatorId ?? ''}${lack}`}>
                    {indicatorId !== null && <strong>{names.get(indicatorId)} </strong>}
                    {t(`lack.${lack}`)}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <>
              <p>{t('decide.body')}</p>
              {withoutArea > 0 && <Notice tone="warning">{t('decide.withoutArea', { count: withoutArea })}</Notice>}
              <div className={styles.row}>
                <Button weight="primary" onPress={confirm} isDisabled={change.busy}>
                  {t('decide.confirm')}
                </Button>
                <Button weight="quiet" onPress={() => setOpen(false)}>
                  {t('common:action.cancel')}
                </Button>
              </div>
            </>
          )}
          {problem && <Notice tone="problem">{problem}</Notice>}
          {change.failed && <Notice tone="problem">{t('failed')}</Notice>}
        </div>
      </Dialog>
    </>
  );
}
