import {
  attainmentStatuses,
  figureStages,
  measureUnits,
  type SelectionList,
  sexes,
  targetMoves,
  tertials,
  trendFilters,
  verdicts,
} from '@tertial/domain';
import { useTranslation } from 'react-i18next';
import type { FilterOption } from '../../ui/filter-chip.tsx';
import { useStatusWords } from '../../vocabulary/status-scheme.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import type { NameOf } from './names.ts';

/** The values of the filters that are the same whatever figures there are. */
export function useFixedOptions(nameOf: NameOf): Partial<Record<SelectionList, FilterOption[]>> {
  const { t } = useTranslation(['explore', 'common']);
  const { years } = useViewer();
  const { verdicts: steps, wordOf } = useStatusWords();
  const inUse = attainmentStatuses.filter((status) => {
    const isStep = verdicts.some((own) => own === status);
    return !isStep || steps.some((own) => own === status);
  });
  return {
    year: years.map((year) => ({ id: String(year), label: String(year) })),
    tertial: tertials.map((id) => ({ id, label: id })),
    sex: sexes.map((id) => ({ id, label: nameOf('sex', id) })),
    status: inUse.map((id) => ({ id, label: wordOf(id) })),
    trend: trendFilters.map((id) => ({ id, label: t(`trends.${id}`) })),
    target: targetMoves.map((id) => ({ id, label: t(`targets.${id}`) })),
    stage: figureStages.map((id) => ({ id, label: t(`stages.${id}`) })),
    measure: measureUnits.map((id) => ({ id, label: t(`common:unit.${id}`) })),
  };
}
