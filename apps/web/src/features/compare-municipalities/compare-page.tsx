import { useSuspenseQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Card } from '../../ui/table.tsx';
import { ComparisonDocument, type ComparisonQuery, SharedMeasuresDocument } from './__generated__/operations.ts';
import styles from './compare.module.css';
import { CompareBars } from './compare-bars.tsx';
import { CompareChoices } from './compare-choices.tsx';
import { CompareSeries } from './compare-series.tsx';
import { comparedOf } from './compared.ts';
import type { CompareSearch } from './search.ts';

/** Municipalities beside each other, on what each of them has released. */
export function ComparePage() {
  const { t } = useTranslation(['compare', 'common']);
  return (
    <Page title={t('title')} heading={t('title')} lead={t('lead')}>
      <Suspense fallback={<p role="status">{t('common:loading')}</p>}>
        <ChosenMeasure />
      </Suspense>
    </Page>
  );
}

function ChosenMeasure() {
  const search = useSearch({ from: '/_signedIn/utforska/kommuner' });
  const { data } = useSuspenseQuery(SharedMeasuresDocument, { fetchPolicy: 'cache-and-network' });
  const measures = data.sharedMeasures;
  const usual = measures.toSorted(
    (one, other) =>
      other.municipalities - one.municipalities || Number(!one.ownIndicator) - Number(!other.ownIndicator),
  )[0];
  const measure = measures.find(({ id }) => id === search.measure)?.id ?? usual?.id;
  if (measure === undefined) return null;
  return <ChosenTotals search={search} measure={measure} measures={measures} />;
}

interface ChosenTotalsProps {
  readonly search: CompareSearch;
  readonly measure: string;
  readonly measures: Parameters<typeof CompareChoices>[0]['measures'];
}

function ChosenTotals({ search, measure, measures }: ChosenTotalsProps) {
  const { t } = useTranslation('compare');
  const sex = search.sex ?? 'total';
  const { data } = useSuspenseQuery(ComparisonDocument, {
    variables: { measure, sex },
    fetchPolicy: 'cache-and-network',
  });
  const { comparison } = data;
  const compared = useMemo(() => comparison && comparedOf(comparison, search), [comparison, search]);
  if (comparison === null) return null;
  const period = compared && `${compared.tertial} ${compared.to}`;
  return (
    <div className={styles.stack}>
      <CompareChoices measures={measures} measure={measure} sex={sex} compared={compared} />
      {compared === null ? (
        <Notice title={t('nothing')}>
          {sex === 'total'
            ? t('nothingMeasure')
            : t('nothingSex', { sex: t(`sexes.${sex}`).toLocaleLowerCase(), all: t('sexes.total') })}
        </Notice>
      ) : (
        <>
          {compared.rows.length === 0 ? (
            <Notice>{t('nothingPeriod', { period })}</Notice>
          ) : (
            <CompareBars comparison={comparison} compared={compared} />
          )}
          {compared.seriesYears.length > 1 && compared.series.length > 0 && (
            <CompareSeries comparison={comparison} compared={compared} />
          )}
        </>
      )}
      <Definition measure={comparison.measure} />
    </div>
  );
}

function Definition({ measure }: { measure: NonNullable<ComparisonQuery['comparison']>['measure'] }) {
  const { t } = useTranslation('compare');
  return (
    <Card>
      <div className={styles.words}>
        <div>
          <h2 className={styles.heading}>{t('definition')}</h2>
          <p>
            {measure.description} {t(`direction.${measure.direction}`)} {t('definedBy', { source: measure.source })}
          </p>
          <p>{measure.ownIndicator === null ? t('ownNone') : t('own', { name: measure.ownIndicator })}</p>
        </div>
        <div>
          <h2 className={styles.heading}>{t('rules')}</h2>
          <ul className={styles.rules}>
            {(['lock', 'misreport', 'few', 'unknown'] as const).map((rule) => (
              <li key={rule}>{t(`rule.${rule}`)}</li>
            ))}
          </ul>
        </div>
      </div>
    </Card>
  );
}
