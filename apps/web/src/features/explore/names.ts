import { attainmentStatuses, type Dimension, type Fact, placesIn, sexes } from '@tertial/domain';
import { useCallback, useMemo } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { useStatusNames } from '../../vocabulary/status-scheme.tsx';
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
  const { t } = useTranslation();
  const { nameOf: statusName } = useStatusNames();
  const names = useMemo(() => namesIn(years), [years]);
  return useCallback(
    (dimension, key) => {
      const sex = sexes.find((own) => dimension === 'sex' && own === key);
      if (sex !== undefined) return t(`sex.${sex}`);
      if (dimension === 'period') return `${key.slice(4)} ${key.slice(0, 4)}`;
      const status = attainmentStatuses.find((own) => dimension === 'status' && own === key);
      if (status !== undefined) return statusName(status);
      return names.get(key) ?? key;
    },
    [names, t, statusName],
  );
}

/** One fact of each indicator and of each unit: all that a filter on names can be asked about, out of thousands. */
export function representatives(facts: readonly Fact[]): readonly Fact[] {
  const known = new Set<object>();
  return facts.filter(({ indicator, unit }) => {
    if (known.has(indicator) && (unit === null || known.has(unit))) return false;
    known.add(indicator);
    if (unit !== null) known.add(unit);
    return true;
  });
}

/** The units that anything is told of in the years that are read, by the name that they had last. */
export function unitOptions(years: readonly YearFigures[]) {
  const names = new Map(
    years
      .toSorted((one, other) => one.analysis.year - other.analysis.year)
      .flatMap(({ analysis }) => analysis.units.map(({ id, name }) => [id, name] as const)),
  );
  return [...names].map(([id, label]) => ({ id, label }));
}

/** The options of a list filter: every key that any figure has, by name. */
export function optionsOf(facts: readonly Fact[], dimension: Dimension, nameOf: NameOf) {
  const keys = new Set(facts.flatMap((fact) => placesIn(dimension, fact)));
  return [...keys].map((id) => ({ id, label: nameOf(dimension, id) }));
}
