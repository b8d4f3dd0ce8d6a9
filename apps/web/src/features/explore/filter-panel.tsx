import { everything, type Fact, runWays, type SelectionList, selects, type View } from '@tertial/domain';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { SearchField } from '../../ui/fields.tsx';
import { FilterChip, type FilterOption } from '../../ui/filter-chip.tsx';
import styles from './explore.module.css';
import { type NameOf, optionsOf } from './names.ts';
import { asked, type Suggestion, suggested } from './suggestions.ts';
import { namedLists } from './use-filter-words.ts';
import { useFixedOptions } from './use-fixed-options.ts';
import { useReadyQuestions, useSuggestions } from './use-suggestions.ts';

interface FilterPanelProps {
  view: View;
  /** All figures that are read, before filtering. */
  facts: readonly Fact[];
  /** Every unit that anything is told of, also where units are not told apart. */
  units: readonly FilterOption[];
  nameOf: NameOf;
  onChange: (change: Partial<View>, how?: { readonly typing?: boolean }) => void;
}

const runs = runWays
  .toReversed()
  .flatMap((way) => ([1, 2, 3] as const).map((tertials) => ({ way, tertials, id: `${way}${tertials}` as const })));
const belows = ['5', '20', '50', '100'] as const;

/** Every filter there is, as chips that say what they do; each choice is shown at once and stands in the address. */
export function FilterPanel({ view, facts, units, nameOf, onChange }: FilterPanelProps) {
  const { t } = useTranslation(['explore', 'common']);
  const [more, setMore] = useState(false);
  const { selection, level } = view;
  const select = (next: Partial<View['selection']>, typing = false) =>
    onChange({ selection: { ...selection, ...next } }, { typing });
  const options = useMemo(() => {
    const found = new Map<SelectionList, FilterOption[]>();
    for (const list of namedLists) {
      const own = optionsOf(facts, list, nameOf);
      found.set(list, list === 'goal' || list === 'indicator' ? own : own.toSorted(byLabel));
    }
    return found;
  }, [facts, nameOf]);
  const fixed = useFixedOptions(nameOf);
  const ready = useReadyQuestions();
  const suggestions = useSuggestions(
    ready,
    useCallback((list) => fixed[list] ?? (list === 'unit' ? units : options.get(list)) ?? [], [fixed, options, units]),
  );
  const offered = useMemo(
    () => suggested(selection.words, suggestions, t('alike.skipped')),
    [selection.words, suggestions, t],
  );
  const ask = (suggestion: Suggestion) => {
    const { asks } = suggestion;
    const ofUnits = asks.kind === 'value' && (asks.list === 'unit' || asks.list === 'division');
    onChange({ ...(ofUnits ? { level: 'units' as const } : {}), selection: asked(selection, suggestion) });
  };
  const chip = (list: SelectionList) => {
    const chosen = selection.lists[list] ?? [];
    return (
      <FilterChip
        key={list}
        label={t(`filter.${list}`)}
        options={fixed[list] ?? options.get(list) ?? []}
        chosen={chosen}
        onChange={(next) => {
          const { [list]: _before, ...others } = selection.lists;
          const lists = next.length === 0 ? others : { ...others, [list]: next };
          const asUnits =
            next.length > 0 && (list === 'unit' || list === 'division') ? { level: 'units' as const } : {};
          onChange({ ...asUnits, selection: { ...selection, lists } });
        }}
      />
    );
  };
  const run = selection.run === null ? '' : `${selection.run.way}${selection.run.tertials}`;
  const below = selection.below === null ? '' : String(selection.below);
  return (
    <search className={styles.filters} aria-label={t('filter.label')}>
      <div className={styles.line}>
        <SearchField
          label={t('filter.words')}
          value={selection.words}
          onChange={(words) => select({ words: words.trimStart() }, true)}
        />
        <div className={styles.chips}>
          {chip('year')}
          {chip('tertial')}
          {chip('goal')}
          {chip('area')}
          {chip('status')}
          <Button weight="quiet" aria-expanded={more} onPress={() => setMore(!more)}>
            {t(more ? 'filter.fewer' : 'filter.more')}
          </Button>
          {selects(selection) && (
            <Button weight="quiet" onPress={() => onChange({ selection: everything })}>
              {t('filter.clear')}
            </Button>
          )}
        </div>
      </div>
      {(more || hasMore(view)) && (
        <div className={styles.line}>
          <div className={styles.chips}>
            {chip('trend')}
            {chip('target')}
            {chip('stage')}
            {chip('sex')}
            {level === 'units' && chip('division')}
            {level === 'units' && chip('unit')}
            {chip('indicator')}
            {chip('measure')}
            <Choice
              label={t('filter.run')}
              options={[
                { id: 'any', label: t('filter.any') },
                ...runs.map(({ id }) => ({ id, label: t(`runs.${id}`) })),
              ]}
              value={run === '' ? 'any' : run}
              onChange={(id) => select({ run: runs.find((own) => own.id === id) ?? null })}
            />
            <Choice
              label={t('filter.below')}
              options={[
                { id: 'any', label: t('filter.any') },
                ...belows.map((id) => ({ id, label: t('filter.fewerThan', { count: Number(id) }) })),
                ...(below === '' || belows.some((own) => own === below)
                  ? []
                  : [{ id: below, label: t('filter.fewerThan', { count: Number(below) }) }]),
              ]}
              value={below === '' ? 'any' : below}
              onChange={(id) => select({ below: id === 'any' ? null : Number(id) })}
            />
          </div>
        </div>
      )}
      <p className={styles.questions} aria-live="polite">
        <span>{t(offered.length > 0 ? 'question.offered' : 'question.label')}</span>
        {(offered.length > 0 ? offered : ready).map((suggestion) => (
          <Button key={suggestion.id} weight="quiet" small onPress={() => ask(suggestion)}>
            {suggestion.label}
          </Button>
        ))}
      </p>
    </search>
  );
}

/** Whether anything is filtered that the first line does not show. */
function hasMore({ selection }: View): boolean {
  const { lists, run, below } = selection;
  const hidden = ['trend', 'target', 'stage', 'sex', 'division', 'unit', 'indicator', 'measure'] as const;
  return run !== null || below !== null || hidden.some((list) => (lists[list]?.length ?? 0) > 0);
}

function byLabel(one: FilterOption, other: FilterOption): number {
  return one.label.localeCompare(other.label, 'sv');
}
