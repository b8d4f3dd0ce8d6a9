import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { SeriesChart } from '../../vocabulary/series-chart.tsx';
import { IndicatorLineageDocument, type IndicatorLineageQuery } from './__generated__/operations.ts';
import { AllTargets } from './all-targets.tsx';
import { EditionList } from './edition-list.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './indicator-page.module.css';
import { TargetTable } from './target-table.tsx';
import { chosenPeriod, type Edition, linesOf, threadOf } from './thread.ts';
import { UnitTable } from './unit-table.tsx';

type Lineage = NonNullable<IndicatorLineageQuery['lineage']>;

/** One indicator through the years: what it was called, which targets it had, and each figure down to the units' own. */
export function IndicatorPage() {
  const { indicatorId } = useParams({ from: '/_signedIn/indikator/$indicatorId' });
  const { t } = useTranslation('common');
  return (
    <Suspense fallback={<p role="status">{t('loading')}</p>}>
      <LoadedIndicator id={indicatorId} />
    </Suspense>
  );
}

function LoadedIndicator({ id }: { id: string }) {
  const { t } = useTranslation('lineage');
  const { data } = useSuspenseQuery(IndicatorLineageDocument, { variables: { id } });
  const thread = useMemo(() => threadOf(data.lineage?.editions ?? [], id), [data.lineage, id]);
  const asked = thread.find((edition) => edition.id === id);
  if (data.lineage && asked) return <ShownIndicator lineage={data.lineage} thread={thread} asked={asked} />;
  return (
    <Page title={t('missingTitle')} heading={t('missingTitle')} lead={t('missingBody')}>
      <Link to="/indikatorer" className={buttonClass('primary')}>
        {t('toIndicators')}
      </Link>
    </Page>
  );
}

interface ShownIndicatorProps {
  readonly lineage: Lineage;
  /** In the order of time, the asked one among them. */
  readonly thread: readonly Edition[];
  readonly asked: Edition;
}

function ShownIndicator({ lineage, thread, asked }: ShownIndicatorProps) {
  const { t } = useTranslation(['lineage', 'common']);
  const { period } = useSearch({ from: '/_signedIn/indikator/$indicatorId' });
  const lines = useMemo(() => linesOf(thread, (sex) => t(`common:sex.${sex}`)), [thread, t]);
  const chosen = chosenPeriod(thread, asked.id, period);
  const unit = thread.at(-1)?.unit ?? asked.unit;
  const others = thread.filter((edition) => edition.unit !== unit).map(({ year }) => year);
  const parts = lineage.editions.filter(({ id }) => !thread.some((edition) => edition.id === id));
  return (
    <Page
      title={asked.name}
      heading={
        <>
          <span className={styles.over}>{t('over', { code: asked.code })}</span>
          {asked.name}
        </>
      }
      lead={<Lead thread={thread} />}
    >
      <div className={styles.stack}>
        {parts.length > 0 && (
          <Notice title={t('split')}>
            <ul>
              {parts.map((part) => (
                <li key={part.id}>
                  <Link to="/indikator/$indicatorId" params={{ indicatorId: part.id }}>
                    {part.year}: {part.name}
                  </Link>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {lines.length > 0 && (
          <SeriesChart
            title={t('chart')}
            lines={lines}
            unit={unit}
            origin={{ filters: `${asked.code} ${asked.name}`, savedAt: latestSaved(thread) }}
            notice={others.length > 0 && <Notice>{t('otherUnit', { years: others.join(', ') })}</Notice>}
          />
        )}
        <FigureTable thread={thread} chosen={chosen?.tertial.id ?? null} />
        {chosen && <UnitTable edition={chosen.edition} tertial={chosen.tertial} />}
        <TargetTable thread={thread} />
        <EditionList thread={thread} />
        <AllTargets />
      </div>
    </Page>
  );
}

function Lead({ thread }: { thread: readonly Edition[] }) {
  const { t } = useTranslation('lineage');
  const [from = 0, to = 0] = [thread[0]?.year, thread.at(-1)?.year];
  const measured = thread.filter(({ reached }) => reached !== null);
  const reached = measured.filter((edition) => edition.reached).length;
  const eased = thread.filter((edition) => edition.reached === false && edition.next === 'easier').length;
  return (
    <>
      {from === to ? t('oneYear', { year: from }) : t('years', { from, to })}{' '}
      {measured.length === 0 ? t('nothingReached') : t('reached', { reached, measured: measured.length })}
      {eased > 0 && ` ${t('eased', { count: eased })}`}
    </>
  );
}

function latestSaved(thread: readonly Edition[]): string | null {
  const moments = thread.flatMap(({ tertials }) =>
    tertials.flatMap(({ units }) => units.flatMap(({ savedAt }) => savedAt ?? [])),
  );
  return moments.toSorted().at(-1) ?? null;
}
