import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { attainmentStatuses, plainView, selects, type Tertial, tertialNumber, viewSearch } from '@tertial/domain';
import { lazy, Suspense, useCallback, useMemo, useRef } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { usePeriodText } from '../../vocabulary/period-label.tsx';
import { StatusPeriod } from '../../vocabulary/status-scheme.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { IndicatorTableDocument } from './__generated__/operations.ts';
import styles from './filter-bar.module.css';
import { FilterBar } from './filter-bar.tsx';
import { countIn, filterIndicators, type TableIndicator, type TableYear } from './filters.ts';
import { IndicatorGrid } from './indicator-grid.tsx';
import { type IndicatorSearch, selectionIn } from './search.ts';

const route = getRouteApi('/_signedIn/indikatorer');
const DetailsPane = lazy(() => import('./details-pane.tsx').then(({ DetailsPane }) => ({ default: DetailsPane })));

/** The indicator table: the year's indicators by goal, filtered and sorted by the address. */
export function IndicatorsPage() {
  const { t } = useTranslation(['indicators', 'common']);
  const viewer = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const shownYear = search.year ?? viewer.defaultYear;
  const { data } = useSuspenseQuery(IndicatorTableDocument, { variables: { year: shownYear } });
  const router = useRouter();
  // Whether the entry before this one in the history is the table without the pane.
  const openedHere = useRef(false);

  const change = useCallback(
    (next: IndicatorSearch) =>
      navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false }),
    [navigate],
  );
  const openDetails = useCallback(
    (open: string) => {
      openedHere.current = true;
      void navigate({ search: (before) => ({ ...before, open }), resetScroll: false });
    },
    [navigate],
  );
  const closeDetails = () => {
    if (openedHere.current) router.history.back();
    else void change({ open: undefined });
  };
  const { year } = data;
  const tertial = search.tertial ?? year?.latestTertial ?? 'T1';
  const title = t('title', { year: shownYear });
  const selection = useMemo(() => selectionIn({ ...search }), [search]);
  const indicators = useMemo(
    () => (year ? filterIndicators(year, selection, tertial) : []),
    [year, selection, tertial],
  );
  if (!year)
    return (
      <Page title={title} heading={title} lead={t('common:error.noYear', { year: shownYear })}>
        {null}
      </Page>
    );

  const chosen = year.indicators.find(({ code }) => code === search.open);
  const counts = countIn(tertial, indicators);
  const csv = `/export/indicators.csv?municipality=${viewer.municipality.code}&year=${shownYear}`;
  const hasAlternatives = year.indicators.some(({ results }) =>
    results.some(({ alternative }) => alternative !== null),
  );
  return (
    <StatusPeriod period={`${shownYear}${tertial}`}>
      <Page
        title={title}
        heading={title}
        lead={<Summary year={year} tertial={tertial} indicators={indicators} filtered={selects(selection)} />}
        aside={
          <div className={styles.counts}>
            {attainmentStatuses
              .filter((status) => counts[status] > 0)
              .map((status) => (
                <AttainmentMark key={status} status={status} count={counts[status]} />
              ))}
          </div>
        }
      >
        <FilterBar year={year} tertial={tertial} search={search} onChange={change} />
        {indicators.length === 0 ? (
          <p className={styles.empty}>{t('summary.none')}</p>
        ) : (
          <IndicatorGrid
            year={year}
            tertial={tertial}
            indicators={indicators}
            sort={search.sort}
            onSort={(sort) => change({ sort })}
            onDetails={openDetails}
          />
        )}
        <p className={styles.exports}>
          <Link
            to="/utforska"
            search={viewSearch({
              ...plainView,
              level: selection.lists.unit === undefined ? 'totals' : 'units',
              selection: {
                ...selection,
                lists: { ...selection.lists, year: [String(shownYear)], tertial: [tertial] },
              },
            })}
          >
            {t('explore')}
          </Link>
          <span>{t('exports', { year: shownYear })}</span>
          <a href={csv} download>
            {t('export')}
          </a>
          <a href={`${csv}&dialect=excel-sv`} download>
            {t('exportSheet')}
          </a>
          {hasAlternatives && (
            <a href={`${csv}&with=alternatives&dialect=excel-sv`} download>
              {t('exportBoth')}
            </a>
          )}
        </p>
        {chosen && (
          <Suspense>
            <DetailsPane key={chosen.id} indicator={chosen} year={year} tertial={tertial} onClose={closeDetails} />
          </Suspense>
        )}
      </Page>
    </StatusPeriod>
  );
}

interface SummaryProps {
  year: TableYear;
  tertial: Tertial;
  indicators: readonly TableIndicator[];
  filtered: boolean;
}

/** The sentence that answers: how many are measured, and how many reach their target. */
function Summary({ year, tertial, indicators, filtered }: SummaryProps) {
  const { t } = useTranslation('indicators');
  const period = usePeriodText();
  const { measured, met, notDue } = countIn(tertial, indicators);
  const lead = t('summary.lead', { period: period({ tertial, long: true }) });
  const unreported =
    !filtered &&
    year.indicators.every(({ results }) =>
      results.every(({ value, status }) => value === null && status !== 'notMeasured'),
    );
  if (indicators.length === 0) return t('summary.none');
  return (
    <>
      {filtered && `${t('summary.filtered', { shown: indicators.length, total: year.indicators.length })} `}
      {measured === 0 ? (
        <>
          {unreported
            ? t('summary.nothing')
            : t('summary.nothingIn', { count: indicators.length, number: tertialNumber(tertial) })}
          {notDue > 0 && ` ${t('summary.due', { count: notDue })}`}
        </>
      ) : (
        <>
          {lead} {t('summary.measured', { measured, count: indicators.length - notDue })}{' '}
          <strong>{t('summary.met', { met })}</strong>.{notDue > 0 && ` ${t('summary.due', { count: notDue })}`}
        </>
      )}
    </>
  );
}
