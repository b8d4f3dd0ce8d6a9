import {
  attainmentStatuses,
  figureStages,
  isVerdict,
  measureUnits,
  type SelectionList,
  sexes,
  targetMoves,
  tertials,
  trendFilters,
} from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import type { FilterOption } from '../../ui/filter-chip.tsx';
import { useStatusNames } from '../../vocabulary/status-scheme.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import type { NameOf } from './names.ts';

/** The values of the filters that are the same whatever figures there are. */
export function useFixedOptions(nameOf: NameOf): Partial<Record<SelectionList, FilterOption[]>> {
  const { t } = useTranslation(['explore', 'common']);
  const { years } = useViewer();
  const statuses = useStatusNames();
  const inUse = attainmentStatuses.filter(
    (status) => !isVerdict(status) || statuses.verdicts.some((own) => own === status),
  );
  return {
    year: years.map((year) => ({ id: String(year), label: String(year) })),
    tertial: tertials.map((id) => ({ id, label: id })),
    sex: sexes.map((id) => ({ id, label: nameOf('sex', id) })),
    status: inUse.map((id) => ({ id, label: statuses.nameOf(id) })),
    trend: trendFilters.map((id) => ({ id, label: t(`trends.${id}`) })),
    target: targetMoves.map((id) => ({ id, label: t(`targets.${id}`) })),
    stage: figureStages.map((id) => ({ id, label: t(`stages.${id}`) })),
    measure: measureUnits.map((id) => ({ id, label: t(`common:unit.${id}`) })),
  };
}
