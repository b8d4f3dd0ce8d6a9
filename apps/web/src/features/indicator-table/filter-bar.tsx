import {
  attainmentStatuses,
  isVerdict,
  measureUnits,
  selects,
  type Tertial,
  tertials,
  trendFilters,
} from '@tertial/domain';
import { useId, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { buttonClass } from '../../ui/button-class.ts';
import { Choice } from '../../ui/choice.tsx';
import { classNames } from '../../ui/class-names.ts';
import { SearchField } from '../../ui/fields.tsx';
import { FilterChip, type FilterOption } from '../../ui/filter-chip.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useStatusWords } from '../../vocabulary/status-scheme.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import styles from './filter-bar.module.css';
import type { TableYear } from './filters.ts';
import { sortKeys } from './ordering.ts';
import { type IndicatorSearch, selectionIn, type TableList, tableLists } from './search.ts';

interface FilterBarProps {
  year: TableYear;
  /** The tertial that the table speaks of. */
  tertial: Tertial;
  search: IndicatorSearch;
  onChange: (change: IndicatorSearch) => void;
}

const nothingFiltered: IndicatorSearch = {
  ...{ area: undefined, goal: undefined, unit: undefined, status: undefined, trend: undefined },
  ...{ measure: undefined, q: undefined },
};

/** The year, the filters as chips that say what they do, the text search and the order. All of it lives in the address. */
export function FilterBar({ year, tertial, search, onChange }: FilterBarProps) {
  const { t } = useTranslation(['indicators', 'common', 'explore']);
  const { years } = useViewer();
  const { verdicts, wordOf } = useStatusWords();
  const [unfolded, setUnfolded] = useState(false);
  const chipsId = useId();
  const selection = selectionIn({ ...search });
  const chosenIn = (list: TableList) => selection.lists[list] ?? [];
  const options: Record<TableList, FilterOption[]> = {
    area: year.serviceAreas.map(({ serviceArea: { id, name } }) => ({ id, label: name })),
    goal: year.goals.map(({ family, number, title }) => ({ id: family, label: `${number} ${title}` })),
    unit: year.units.map(({ id, name }) => ({ id, label: name })),
    status: attainmentStatuses
      .filter((id) => !isVerdict(id) || verdicts.includes(id))
      .map((id) => ({ id, label: wordOf(id) })),
    trend: trendFilters.map((id) => ({ id, label: t(`explore:trends.${id}`) })),
    measure: measureUnits
      .filter((id) => year.indicators.some(({ unit }) => unit === id) || chosenIn('measure').includes(id))
      .map((id) => ({ id, label: t(`common:unit.${id}`) })),
  };
  const begun = tertials.filter(
    (own) => own === tertial || year.periods.some((period) => period.tertial === own && period.state !== 'upcoming'),
  );
  const said = [
    ...tableLists.flatMap((filter) => {
      const chosen = options[filter].filter(({ id }) => chosenIn(filter).includes(id));
      return chosen.length === 0 ? [] : [`${t(`filter.${filter}`)}: ${chosen.map(({ label }) => label).join(', ')}`];
    }),
    ...(selection.words === '' ? [] : [`${t('filter.search')}: ${selection.words}`]),
  ];
  const columnWords = (key: (typeof sortKeys)[number]) => t(`sort.${key}`);
  const orders = [
    { id: 'chain', label: t('sort.chain') },
    ...sortKeys.flatMap((key) => [
      { id: key, label: columnWords(key) },
      { id: `-${key}`, label: t('sort.descending', { column: columnWords(key) }) },
    ]),
  ];
  return (
    <>
      <search className={styles.bar} aria-label={t('filter.label')}>
        <div className={styles.line}>
          <Segmented
            label={t('common:years')}
            options={years.map((own) => ({ id: String(own), label: String(own) }))}
            value={String(year.year)}
            onChange={(chosen) => onChange({ year: Number(chosen), tertial: undefined })}
          />
          <Segmented
            label={t('filter.tertial')}
            options={begun.map((id) => ({ id, label: id }))}
            value={tertial}
            onChange={(chosen) => onChange({ tertial: chosen })}
          />
          <SearchField
            label={t('filter.search')}
            value={search.q ?? ''}
            onChange={(q) => onChange({ q: q || undefined })}
          />
          <button
            type="button"
            className={classNames(buttonClass('normal'), styles.fold)}
            aria-expanded={unfolded}
            aria-controls={chipsId}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t('filter.fold', { count: said.length })}
          </button>
          {selects(selection) && (
            <Button weight="quiet" onPress={() => onChange(nothingFiltered)}>
              {t('filter.clear')}
            </Button>
          )}
        </div>
        <div id={chipsId} className={styles.line} data-folded={!unfolded || undefined}>
          {tableLists.map((filter) => (
            <FilterChip
              key={filter}
              label={t(`filter.${filter}`)}
              options={options[filter]}
              chosen={chosenIn(filter)}
              onChange={(chosen) => onChange({ [filter]: chosen.join(',') || undefined })}
            />
          ))}
          <div className={styles.order}>
            <Choice
              label={t('sort.label')}
              hideLabel
              options={orders}
              value={search.sort ?? 'chain'}
              onChange={(sort) => onChange({ sort: sort === 'chain' ? undefined : sort })}
            />
          </div>
        </div>
      </search>
      {said.length > 0 && <p className={styles.printed}>{t('filter.printed', { filters: said.join('; ') })}</p>}
    </>
  );
}
