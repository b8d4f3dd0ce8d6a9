import {
  aggregations,
  constructions,
  directions,
  fitsSharedMeasure,
  measureUnits,
  type PlanField,
  type Tertial,
  tertials,
  timings,
} from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { Group, Pick, TextInput, Ticks } from './fields.tsx';
import type { IndicatorDraft } from './indicator-draft.ts';
import type { EditablePlan } from './plan-of.ts';

interface PartProps {
  readonly plan: EditablePlan;
  readonly draft: IndicatorDraft;
  readonly set: (part: Partial<IndicatorDraft>) => void;
  readonly problem: (field: PlanField) => string | undefined;
}

/** What is measured, in words. */
export function IndicatorWords({ plan, draft, set, problem, free }: PartProps & { readonly free: boolean }) {
  const { t } = useTranslation('planning');
  return (
    <Group title={t('group.what')}>
      {free && (
        <>
          <TextInput
            label={t('field.name')}
            help={t('help.name')}
            problem={problem('name')}
            value={draft.name}
            onChange={(name) => set({ name })}
            rows={2}
          />
          <Pick
            label={t('field.goal')}
            problem={problem('goal')}
            options={plan.goals.map(({ id, number, title }) => ({ id, label: `${number} ${title}` }))}
            value={draft.goalId}
            onChange={(goalId) => set({ goalId })}
          />
          <TextInput
            label={t('field.code')}
            help={t('help.code')}
            problem={problem('code')}
            value={draft.code}
            onChange={(code) => set({ code })}
            narrow
          />
        </>
      )}
      <TextInput
        label={t('field.definition')}
        help={t('help.definition')}
        problem={problem('definition')}
        value={draft.definition}
        onChange={(definition) => set({ definition })}
        rows={3}
      />
      <TextInput
        label={t('field.method')}
        help={t('help.method')}
        problem={problem('method')}
        value={draft.method}
        onChange={(method) => set({ method })}
        rows={3}
      />
    </Group>
  );
}

const untied = 'none';

/** Which measure it has in common with other municipalities; those are offered that are counted as it is. */
export function IndicatorTie({ plan, draft, set, problem }: PartProps) {
  const { t } = useTranslation('planning');
  const offered = plan.sharedMeasures.filter(
    (measure) => measure.code === draft.sharedMeasure || fitsSharedMeasure(measure, draft),
  );
  return (
    <Group title={t('group.compare')}>
      <Pick
        label={t('field.sharedMeasure')}
        help={t('help.sharedMeasure')}
        problem={problem('sharedMeasure')}
        options={[{ id: untied, label: t('untied') }, ...offered.map(({ code, name }) => ({ id: code, label: name }))]}
        value={draft.sharedMeasure ?? untied}
        onChange={(chosen) => set({ sharedMeasure: chosen === untied ? null : chosen })}
      />
    </Group>
  );
}

/** How the figure is made and what it is held against. */
export function IndicatorMeasure({ draft, set, problem }: PartProps) {
  const { t } = useTranslation('planning');
  const yesNo = [
    { id: 'bySex', label: t('field.bySex') },
    { id: 'survey', label: t('field.survey') },
  ] as const;
  return (
    <Group title={t('group.how')}>
      <Pick
        label={t('field.unit')}
        problem={problem('unit')}
        options={measureUnits.map((id) => ({ id, label: t(`unit.${id}`) }))}
        value={draft.unit}
        onChange={(unit) => set({ unit })}
      />
      <Pick
        label={t('field.direction')}
        problem={problem('direction')}
        options={directions.map((id) => ({ id, label: t(`direction.${id}`) }))}
        value={draft.direction}
        onChange={(direction) => set({ direction })}
      />
      <Pick
        label={t('field.construction')}
        help={t('help.construction')}
        problem={problem('construction')}
        options={constructions.map((id) => ({ id, label: t(`construction.${id}`) }))}
        value={draft.construction}
        onChange={(construction) => set({ construction })}
      />
      <Pick
        label={t('field.timing')}
        help={t('help.timing')}
        problem={problem('timing')}
        options={timings.map((id) => ({ id, label: t(`timing.${id}`) }))}
        value={draft.timing}
        onChange={(timing) => set({ timing })}
      />
      <Pick
        label={t('field.aggregation')}
        help={t('help.aggregation')}
        problem={problem('aggregation')}
        options={aggregations.map((id) => ({ id, label: t(`aggregation.${id}`) }))}
        value={draft.aggregation}
        onChange={(aggregation) => set({ aggregation })}
      />
      <Ticks<Tertial>
        label={t('field.dueTertials')}
        help={t('help.dueTertials')}
        problem={problem('dueTertials')}
        options={tertials.map((id) => ({ id, label: id }))}
        chosen={[...draft.dueTertials]}
        onChange={(dueTertials) => set({ dueTertials })}
      />
      <TextInput
        label={t('field.decimals')}
        help={t('help.decimals')}
        problem={problem('decimals')}
        value={draft.decimals}
        onChange={(decimals) => set({ decimals })}
        narrow
      />
      <TextInput
        label={t(draft.unit === 'scale' ? 'field.scaleLowest' : 'field.lowest')}
        help={t(draft.unit === 'scale' ? 'help.scale' : 'help.range')}
        problem={problem('lowest')}
        value={draft.lowest}
        onChange={(lowest) => set({ lowest })}
        narrow
      />
      <TextInput
        label={t(draft.unit === 'scale' ? 'field.scaleHighest' : 'field.highest')}
        problem={problem('highest')}
        value={draft.highest}
        onChange={(highest) => set({ highest })}
        narrow
      />
      <Ticks
        label=""
        options={yesNo}
        chosen={yesNo.flatMap(({ id }) => (draft[id] ? [id] : []))}
        onChange={(chosen) => set({ bySex: chosen.includes('bySex'), survey: chosen.includes('survey') })}
      />
    </Group>
  );
}
