import { Link } from '@tanstack/react-router';
import { type Tertial, tertialNumber, verdicts } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { Measure, Ratio } from '../../vocabulary/measure.tsx';
import { IndicatorRule } from '../../vocabulary/rule-words.tsx';
import { TargetLine } from '../../vocabulary/target-line.tsx';
import type { GoalPageQuery } from './__generated__/operations.ts';
import { CommentEditor } from './comment-editor.tsx';
import styles from './goal-page.module.css';
import { IndicatorFacts } from './indicator-facts.tsx';
import { JudgementPart } from './judgement-part.tsx';

type Indicator = NonNullable<GoalPageQuery['goal']>['indicators'][number];

interface IndicatorListProps {
  readonly indicators: readonly Indicator[];
  readonly year: number;
  readonly tertial: Tertial;
  readonly personId: string;
}

/** The indicators of a goal with their figures in one tertial; each opens to its judgement and comment. */
export function IndicatorList({ indicators, year, tertial, personId }: IndicatorListProps) {
  const { t } = useTranslation('goals');
  if (indicators.length === 0) return <p>{t('noIndicators')}</p>;
  return (
    <ol className={styles.indicators}>
      {indicators.map((indicator) => (
        <IndicatorItem key={indicator.id} indicator={indicator} year={year} tertial={tertial} personId={personId} />
      ))}
    </ol>
  );
}

function IndicatorItem({
  indicator,
  year,
  tertial,
  personId,
}: Omit<IndicatorListProps, 'indicators'> & { indicator: Indicator }) {
  const { t } = useTranslation(['goals', 'common']);
  const result = indicator.results.find((each) => each.tertial === tertial);
  if (!result) return null;
  const { unit } = indicator;
  const { judgement, comment } = result.review;
  const subject = { id: indicator.id, input: { indicatorId: indicator.id } };
  return (
    <li>
      <div className={styles.indicator}>
        <h3>
          <Link to="/indikatorer" search={{ year, tertial, open: indicator.code }}>
            {indicator.name}
          </Link>
        </h3>
        <p className={styles.figures}>
          {(result.value !== null || result.absence !== null) && (
            <strong>
              <Measure value={result.value} unit={unit} decimals={result.decimals} absence={result.absence} />
            </strong>
          )}{' '}
          <Ratio numerator={result.numerator} denominator={result.denominator} n={result.n} />{' '}
          {result.toDate && result.value !== null && <span className={styles.quiet}>{t('common:period.toDate')}</span>}
          <span className={styles.aim}>
            {t('target')} <TargetLine target={indicator.target} unit={unit} decimals={0} brief />
          </span>
        </p>
        <p className={styles.standing}>
          <AttainmentMark status={result.status} />
        </p>
      </div>
      <IndicatorFacts indicator={indicator} result={result} />
      <p className={styles.quiet}>
        <Link
          to="/indikator/$indicatorId"
          params={{ indicatorId: indicator.id }}
          search={{ period: `${year}${tertial}` }}
        >
          {t('follow')}
          <span className="visually-hidden">: {indicator.name}</span>
        </Link>
      </p>
      {result.status !== 'notDue' && (
        <details className={styles.more}>
          <summary>
            {t('judgement.forIndicator')}
            {(judgement || comment?.body) && <span className={styles.dot} aria-hidden="true" />}
            <span className="visually-hidden">: {indicator.name}</span>
          </summary>
          <JudgementPart
            key={`judgement ${tertial}`}
            subject={subject}
            review={result.review}
            suggested={verdicts.find((verdict) => verdict === result.status) ?? null}
            rule={<IndicatorRule status={result.status} operator={indicator.target?.operator ?? 'atLeast'} />}
            of="indicator"
            name={indicator.name}
            personId={personId}
          />
          <h4>{t('comment.title')}</h4>
          <CommentEditor
            key={`comment ${tertial}`}
            subject={subject}
            review={result.review}
            personId={personId}
            label={t('comment.labelIndicator', { number: tertialNumber(tertial) })}
          />
        </details>
      )}
    </li>
  );
}
