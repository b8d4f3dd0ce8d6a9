import { useTranslation } from '../../text/use-translation.ts';
import type { Standing } from './assessment.ts';

/** How far the judging has come and what departs from the figures, in a few words. */
export function AssessmentLead({ standing }: { standing: Standing }) {
  const { t } = useTranslation('assess');
  const { goals, judgedGoals, unjudged, unexplained, goalDivergences, indicatorDivergences } = standing;
  const divergences = goalDivergences + indicatorDivergences;
  const sentences: string[] = [t('lead.judged', { judged: judgedGoals, count: goals })];
  if (judgedGoals > 0 && unjudged.length > 0)
    sentences.push(t('lead.unjudged', { numbers: unjudged.join(', '), count: unjudged.length }));
  if (divergences === 0 && judgedGoals > 0) sentences.push(t('lead.noDivergences'));
  const which =
    goalDivergences > 0 && indicatorDivergences > 0
      ? t('lead.both', {
          goals: goalDivergences,
          indicators: t('lead.indicatorCount', { count: indicatorDivergences }),
        })
      : t('lead.divergences', {
          what:
            goalDivergences > 0
              ? t('lead.goals', { count: goalDivergences })
              : t('lead.indicators', { count: indicatorDivergences }),
        });
  const why =
    unexplained > 0
      ? t('lead.unexplained', { count: unexplained })
      : t(divergences === 1 ? 'lead.explainedOne' : 'lead.explained');
  return (
    <>
      {sentences.join(' ')}
      {divergences > 0 && (
        <>
          {' '}
          {which}; {unexplained > 0 ? <strong>{why}</strong> : why}
        </>
      )}
    </>
  );
}
