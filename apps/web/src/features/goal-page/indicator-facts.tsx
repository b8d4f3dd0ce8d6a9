import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { useAlternativeText } from '../../vocabulary/alternative-text.ts';
import { JudgementMark } from '../../vocabulary/judgement-mark.tsx';
import type { GoalPageQuery } from './__generated__/operations.ts';
import styles from './goal-page.module.css';
import { TertialFigures } from './tertial-figures.tsx';

type Indicator = NonNullable<GoalPageQuery['goal']>['indicators'][number];

interface IndicatorFactsProps {
  readonly indicator: Indicator;
  readonly result: Indicator['results'][number];
}

/** What one has to know beside the figure: the year's tertials, units that are missing, misreports and a judgement that differs. */
export function IndicatorFacts({ indicator, result }: IndicatorFactsProps) {
  const { t } = useTranslation(['goals', 'common']);
  const format = useFormat();
  const without = useAlternativeText();
  const { unit, decimals, results } = indicator;
  const { tertial, value, alternative, reportedUnits, expectedUnits } = result;
  const { judgement } = result.review;
  const why = judgement?.reasonCode ? t(`common:judgement.reason.${judgement.reasonCode}`) : null;
  return (
    <div className={styles.facts}>
      {results.some((each) => each.value !== null) && <TertialFigures unit={unit} results={results} />}
      {value !== null && reportedUnits < expectedUnits && (
        <p className={styles.look}>{t('units', { reported: reportedUnits, count: expectedUnits })}</p>
      )}
      {alternative !== null && value !== null && (
        <p>
          <strong>
            {t('alternative', {
              tertial,
              without: without(alternative, unit, decimals),
              value: format.measure(value, unit, result.decimals),
            })}
          </strong>{' '}
          {alternative.reason}
        </p>
      )}
      {judgement?.differs && (
        <p>
          <JudgementMark verdict={judgement.verdict} />
          {(why || judgement.reason) && <span>: {[why, judgement.reason].filter(Boolean).join('. ')}</span>}
        </p>
      )}
    </div>
  );
}
