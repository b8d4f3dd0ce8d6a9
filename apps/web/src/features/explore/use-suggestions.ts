import {
  attainmentStatuses,
  everything,
  type RunWay,
  type Selection,
  type SelectionList,
  trendFilters,
} from '@tertial/domain';
import { useMemo } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import type { FilterOption } from '../../ui/filter-chip.tsx';
import type { Suggestion } from './suggestions.ts';

/** The questions that are asked most, with other words for the same. */
export function useReadyQuestions(): readonly Suggestion[] {
  const { t } = useTranslation('explore');
  return useMemo(() => {
    const question = (id: 'redWorse' | 'lowered' | 'few' | 'misreported', selects: Partial<Selection>): Suggestion => ({
      ...{ id, label: t(`question.${id}`), alike: t(`question.alike.${id}`) },
      asks: { kind: 'question', selection: { ...everything, ...selects } },
    });
    return [
      question('redWorse', { lists: { status: ['notMet'] }, run: { way: 'worse', tertials: 2 } }),
      question('lowered', { lists: { target: ['lowered'] } }),
      question('few', { below: 20 }),
      question('misreported', { misreported: true }),
    ];
  }, [t]);
}

const runs = ['worse', 'better', 'falling', 'rising'] as const satisfies readonly RunWay[];
const named = ['year', 'goal', 'area', 'unit', 'division'] as const satisfies readonly SelectionList[];

/** All that can be asked by choosing it: the ready questions, the ways that figures go, and the values of the filters by name. */
export function useSuggestions(
  ready: readonly Suggestion[],
  optionsOf: (list: SelectionList) => readonly FilterOption[],
): readonly Suggestion[] {
  const { t } = useTranslation('explore');
  return useMemo(() => {
    const value = (list: SelectionList, { id, label }: FilterOption, alike: string): Suggestion => ({
      ...{ id: `${list}:${id}`, label: `${t(`filter.${list}`)}: ${label}`, alike },
      asks: { kind: 'value', list, value: id },
    });
    return [
      ...ready,
      ...optionsOf('status').map((option) => value('status', option, t(`alike.status.${statusOf(option.id)}`))),
      ...optionsOf('trend').map((option) => value('trend', option, t(`alike.trend.${trendOf(option.id)}`))),
      ...runs.map((way): Suggestion => {
        const selection = { ...everything, run: { way, tertials: 2 } };
        return {
          id: `run:${way}`,
          label: t(`runs.${way}2`),
          alike: t(`alike.run.${way}`),
          asks: { kind: 'question', selection },
        };
      }),
      ...optionsOf('target').map((option) => value('target', option, '')),
      ...named.flatMap((list) => optionsOf(list).map((option) => value(list, option, ''))),
    ];
  }, [ready, optionsOf, t]);
}

function statusOf(id: string) {
  return attainmentStatuses.find((own) => own === id) ?? 'notDue';
}

function trendOf(id: string) {
  return trendFilters.find((own) => own === id) ?? 'none';
}
