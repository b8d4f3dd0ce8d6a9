import type { Fact, View } from '@tertial/domain';
import { Suspense, useCallback, useMemo } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Notice } from '../../ui/notice.tsx';
import { ExplorerChart } from './charts/lazy-chart.tsx';
import { FactTable } from './fact-table.tsx';
import type { NameOf } from './names.ts';
import { PivotTable } from './pivot-table.tsx';
import type { YearFigures } from './use-analyses.ts';
import { useFilterWords } from './use-filter-words.ts';

interface ShownProps {
  view: View;
  facts: readonly Fact[];
  /** All units together, where units are held against that. */
  totals: readonly Fact[];
  years: readonly YearFigures[];
  nameOf: NameOf;
  onChange: (change: Partial<View>) => void;
}

/** The figures in the form that the address asks for. */
export function Shown({ view, facts, totals, years, nameOf, onChange }: ShownProps) {
  const { t } = useTranslation(['explore', 'common']);
  const filterWords = useFilterWords(nameOf);
  const { kind, selection } = view;
  const savedAt = useMemo(
    () =>
      years
        .flatMap(({ analysis }) => analysis.savedAt ?? [])
        .toSorted()
        .at(-1) ?? null,
    [years],
  );
  const onNarrow = useCallback(
    (list: keyof View['selection']['lists'], values: readonly string[]) =>
      onChange({ selection: { ...selection, lists: { ...selection.lists, [list]: values } } }),
    [onChange, selection],
  );
  if (facts.length === 0) return <Notice title={t('none.title')}>{t('none.help')}</Notice>;
  if (kind === 'pivot') return <PivotTable view={view} facts={facts} nameOf={nameOf} />;
  if (kind === 'table') return <FactTable view={view} facts={facts} nameOf={nameOf} onChange={onChange} />;
  return (
    <Suspense fallback={<p role="status">{t('common:loading')}</p>}>
      <ExplorerChart
        kind={kind}
        facts={facts}
        totals={totals}
        origin={{ filters: filterWords(selection), savedAt }}
        onNarrow={onNarrow}
      />
    </Suspense>
  );
}
