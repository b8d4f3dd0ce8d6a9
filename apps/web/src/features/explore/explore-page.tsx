import { getRouteApi, Link } from '@tanstack/react-router';
import { inChainOrder, readView, type View, viewSearch } from '@tertial/domain';
import { Suspense, useCallback, useDeferredValue, useMemo } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import styles from './explore.module.css';
import { useOrdered } from './fact-order.ts';
import { FilterPanel } from './filter-panel.tsx';
import { representatives, unitOptions, useNames } from './names.ts';
import { SavedViews } from './saved-views.tsx';
import { Shown } from './shown.tsx';
import { type AnalysisSource, useAnalyses, useAnalysisSource } from './use-analyses.ts';
import { useMatching } from './use-matching.ts';
import { ViewBar } from './view-bar.tsx';

const route = getRouteApi('/_signedIn/utforska');

/** The explorer: every figure of every year, filtered and arranged by the address. */
export function ExplorePage() {
  const { t } = useTranslation(['explore', 'common']);
  const source = useAnalysisSource();
  return (
    <Page
      title={t('title')}
      heading={t('title')}
      lead={t('lead')}
      aside={<Link to="/utforska/kommuner">{t('compareMunicipalities')}</Link>}
    >
      <Suspense fallback={<p role="status">{t('common:loading')}</p>}>
        <Explorer source={source} />
      </Suspense>
    </Page>
  );
}

function Explorer({ source }: { source: AnalysisSource }) {
  const viewer = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const view = useMemo(() => readView(search), [search]);
  // The controls answer at once and keep the focus; the figures follow as soon as they are there.
  const shown = useDeferredValue(view);
  const chosen = shown.selection.lists.year?.map(Number) ?? [];
  const wanted = viewer.years.filter((year) => chosen.length === 0 || chosen.includes(year));
  const years = useAnalyses(source, wanted, shown.level);
  // A spread of units is held against all of them together.
  const together = useAnalyses(source, shown.kind === 'spread' ? wanted : [], 'totals');
  const nameOf = useNames(years);
  const all = useMemo(() => inChainOrder(years.flatMap(({ facts }) => facts)), [years]);
  const totals = useMemo(() => together.flatMap((year) => year.facts), [together]);
  const named = useMemo(() => representatives(all), [all]);
  const units = useMemo(() => unitOptions(years), [years]);
  const ordered = useOrdered(all, shown.kind === 'table' ? shown.order : null);
  const { facts, isBehind } = useMatching(ordered, shown.selection);

  const change = useCallback(
    (next: Partial<View>, how: { readonly typing?: boolean } = {}) =>
      navigate({
        search: (before) => viewSearch({ ...readView(before), ...next }),
        // Each letter is not a place to come back to.
        replace: how.typing ?? false,
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <div className={styles.explorer}>
      <SavedViews view={view} />
      <FilterPanel view={view} facts={named} units={units} nameOf={nameOf} onChange={change} />
      <ViewBar view={view} count={facts.length} onChange={change} />
      <div className={styles.shown} data-behind={shown !== view || isBehind || undefined}>
        <Shown view={shown} facts={facts} totals={totals} years={years} nameOf={nameOf} onChange={change} />
      </div>
    </div>
  );
}
