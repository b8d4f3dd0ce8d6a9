import { useSuspenseQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { tertials } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choice } from '../../ui/choice.tsx';
import { SearchField } from '../../ui/fields.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import { HistoryChoicesDocument } from './__generated__/operations.ts';
import styles from './history-page.module.css';
import { type HistorySearch, origins } from './search.ts';

const all = 'all';

/** What to look for in the history; it stands in the address, so that it can be sent on. */
export function HistoryFilters({ search }: { search: HistorySearch }) {
  const { t } = useTranslation('history');
  const { years, defaultYear } = useViewer();
  const navigate = useNavigate({ from: '/historik' });
  const year = Number(search.period?.slice(0, 4)) || defaultYear;
  const { data } = useSuspenseQuery(HistoryChoicesDocument, { variables: { year } });
  const set = (change: Partial<HistorySearch>) =>
    navigate({ search: (before: HistorySearch) => ({ ...before, ...change }), replace: true, resetScroll: false });
  const chosen = (id: string) => (id === all ? undefined : id);
  const withAll = (options: readonly { id: string; label: string }[]) => [
    { id: all, label: t('filter.all') },
    ...options,
  ];
  const periods = years
    .toReversed()
    .flatMap((each) => [
      { id: String(each), label: t('year', { year: each }) },
      ...tertials.map((tertial) => ({ id: `${each}${tertial}`, label: `${tertial} ${each}` })),
    ]);
  const said = Object.values(search).some((value) => value !== undefined && value !== false && value !== '');
  return (
    <search className={styles.filters} aria-label={t('filter.label')}>
      <div className={styles.choices}>
        <Choice
          label={t('filter.period')}
          options={withAll(periods)}
          value={search.period ?? all}
          onChange={(id) => set({ period: chosen(id) })}
        />
        <Choice
          label={t('filter.unit')}
          options={withAll(data.year?.units.map(({ id, name }) => ({ id, label: name })) ?? [])}
          value={search.unitId ?? all}
          onChange={(id) => set({ unitId: chosen(id) })}
        />
        <Choice
          label={t('filter.indicator')}
          options={withAll(data.year?.indicators.map(({ id, code, name }) => ({ id, label: `${code} ${name}` })) ?? [])}
          value={search.indicatorId ?? all}
          onChange={(id) => set({ indicatorId: chosen(id) })}
        />
        <Choice
          label={t('filter.origin')}
          options={withAll(origins.map((id) => ({ id, label: t(`origin.${id}`) })))}
          value={search.origin ?? all}
          onChange={(id) => set({ origin: origins.find((origin) => origin === id) })}
        />
      </div>
      <SearchField
        label={t('filter.savedBy')}
        value={search.savedBy ?? ''}
        onChange={(savedBy) => set({ savedBy: savedBy || undefined })}
      />
      <Checkbox
        label={t('filter.onlyCorrections')}
        checked={search.onlyCorrections ?? false}
        onChange={(only) => set({ onlyCorrections: only || undefined })}
      />
      {said && (
        <Button weight="quiet" onPress={() => navigate({ search: {}, replace: true, resetScroll: false })}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}
