import type { PlanField, PlanProblem } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';

const figures: readonly PlanField[] = ['lowest', 'highest', 'baseline'];

/** The sentence that says what to do about a problem at a field; undefined where there is none. */
export function useProblemText() {
  const { t } = useTranslation('planning');
  return (problems: readonly PlanProblem[], field: PlanField): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    if (!found) return undefined;
    const { reason } = found;
    if (reason === 'unreadable' && field === 'target') return t('doesNotFit.targetUnreadable');
    if (reason === 'unreadable' && !figures.includes(field)) return t('doesNotFit.textUnreadable');
    if (reason === 'taken' && field === 'sharedMeasure') return t('doesNotFit.sharedMeasureTaken');
    if (reason === 'doesNotFit') {
      switch (field) {
        case 'aggregation':
        case 'construction':
        case 'target':
        case 'highest':
        case 'name':
        case 'sharedMeasure':
          return t(`doesNotFit.${field}`);
      }
    }
    return t(`problem.${reason}`);
  };
}
