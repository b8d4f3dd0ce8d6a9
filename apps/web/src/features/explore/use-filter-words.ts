import { type Selection, selectionLists } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import type { NameOf } from './names.ts';
import { useFixedOptions } from './use-fixed-options.ts';

/** What is filtered, in words: `Status: Ej uppfyllt; Mäts på: färre än 20`. Empty for nothing. */
export function useFilterWords(nameOf: NameOf) {
  const { t } = useTranslation('explore');
  const fixed = useFixedOptions(nameOf);
  return ({ lists, words, run, below, misreported }: Selection): string => {
    const said = selectionLists.flatMap((list) => {
      const values = lists[list] ?? [];
      const named = values.map(
        // Only lists without fixed values are left, and those are dimensions.
        (value) => fixed[list]?.find(({ id }) => id === value)?.label ?? (isNamed(list) ? nameOf(list, value) : value),
      );
      return named.length === 0 ? [] : [`${t(`filter.${list}`)}: ${named.join(', ')}`];
    });
    if (words !== '') said.push(`${t('filter.searched')}: ${words}`);
    if (run !== null) said.push(t(`runIn.${run.way}`, { count: run.tertials }));
    if (below !== null) said.push(`${t('filter.below')}: ${t('filter.fewerThan', { count: below })}`);
    if (misreported) said.push(t('question.misreported'));
    return said.join('; ');
  };
}

/** The lists whose values are named by the figures themselves. */
export const namedLists = ['area', 'goal', 'division', 'unit', 'indicator'] as const;

function isNamed(list: string): list is (typeof namedLists)[number] {
  return namedLists.some((own) => own === list);
}
