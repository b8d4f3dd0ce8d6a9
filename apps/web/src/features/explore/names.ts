import { type Dimension, type Fact, placesIn } from '@tertial/domain';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStatusWords } from '../../vocabulary/status-scheme.tsx';
import type { YearFigures } from './use-analyses.ts';

/** What the keys of a dimension are called. */
export type NameOf = (dimension: Dimension, key: string) => string;

/** The names of goals, indicators, areas, units and divisions in the years that are read; the latest year's name wins. */
export function namesIn(years: readonly YearFigures[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { analysis } of years.toSorted((one, other) => one.analysis.year - other.analysis.year)) {
    for (const { family, name, goal } of analysis.indicators) {
      names.set(family, name);
      names.set(goal.family, `${goal.number} ${goal.title}`);
    }
    for (const { id, name } of analysis.serviceAreas) names.set(id, name);
    for (const { id, name, divisionId, divisionName } of analysis.units) {
      names.set(id, name);
      if (divisionId !== null) names.set(divisionId, divisionName ?? '');
    }
  }
  return names;
}

/** Names every key of every dimension. */
export function useNames(years: readonly YearFigures[]): NameOf {
  const { t } = useTranslation(['explore', 'common']);
  const { wordOf } = useStatusWords();
  const names = useMemo(() => namesIn(years), [years]);
  return (dimension, key) => {
    if (dimension === 'sex') return sexWords(t, key);
    if (dimension === 'period') return `${key.slice(4)} ${key.slice(0, 4)}`;
    if (dimension === 'status') return isStatus(key) ? wordOf(key) : key;
    return names.get(key) ?? key;
  };
}

/** The options of a list filter: every key that any figure has, by name. */
export function optionsOf(facts: readonly Fact[], dimension: Dimension, nameOf: NameOf) {
  const keys = new Set(facts.flatMap((fact) => placesIn(dimension, fact)));
  return [...keys].map((id) => ({ id, label: nameOf(dimension, id) }));
}

function sexWords(t: TFunction<['explore', 'common']>, key: string): string {
  return key === 'women' ? t('sex.women') : key === 'men' ? t('sex.men') : t('sex.total');
}

const statuses = ['met', 'nearly', 'partly', 'notMet', 'notMeasured', 'notReported', 'notDue'] as const;

function isStatus(key: string): key is (typeof statuses)[number] {
  return statuses.some((status) => status === key);
}
