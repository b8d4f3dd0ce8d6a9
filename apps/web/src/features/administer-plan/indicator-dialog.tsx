import { useMutation } from '@apollo/client/react';
import { isDraft, isGoneWhenDue } from '@tertial/domain';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTargetText } from '../../vocabulary/target-line.tsx';
import { SaveIndicatorDocument } from './__generated__/operations.ts';
import { Group, TextInput, Ticks } from './fields.tsx';
import { draftProblems, formOf, indicatorDraft } from './indicator-draft.ts';
import { IndicatorMeasure, IndicatorTie, IndicatorWords } from './indicator-parts.tsx';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import styles from './plan-form.module.css';
import { type EditableIndicator, type EditablePlan, planOf } from './plan-of.ts';
import { useProblemText } from './problems.ts';
import { TargetHistory } from './target-history.tsx';
import { usePlanChange } from './use-plan-change.ts';

interface IndicatorDialogProps {
  readonly plan: EditablePlan;
  /** Null for a new one. */
  readonly indicator: EditableIndicator | null;
  readonly goalId: string;
  readonly onClose: (saved: boolean) => void;
}

/** An indicator is added or changed. What is wrong is told as soon as somebody has tried to save. */
export function IndicatorDialog({ plan: shown, indicator, goalId, onClose }: IndicatorDialogProps) {
  const { t } = useTranslation(['planning', 'common']);
  const targetText = useTargetText();
  const problemText = useProblemText();
  const plan = planOf(shown);
  const standing = indicator?.target ? targetText(indicator.target, indicator.unit, 0) : '';
  const [draft, setDraft] = useState(() => indicatorDraft(indicator, plan, goalId, standing));
  const [tried, setTried] = useState(false);
  const [save] = useMutation(SaveIndicatorDocument);
  const [seen, setSeen] = useState(indicator?.version ?? null);
  const change = usePlanChange();
  const current = shown.indicators.find(({ id }) => id === indicator?.id) ?? indicator;

  const form = formOf(draft, plan, standing);
  const found = draftProblems(form, plan);
  const problems = [...(tried || draft.target !== standing ? found : []), ...change.problems];
  const shownProblems = tried ? problems : problems.filter(({ field }) => field === 'target');
  const problem = (field: Parameters<typeof problemText>[1]) => problemText(shownProblems, field);
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const free = isDraft(shown);
  const units = shown.units.map(({ id, name }) => {
    return { id, label: isGoneWhenDue(plan, id, draft.dueTertials) ? t('unitGone', { name }) : name };
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    return trySave(seen);
  };
  const trySave = async (version: string | null) => {
    setTried(true);
    if (found.length > 0) return;
    const { id, ...fields } = form;
    const input = { ...fields, year: shown.year, ...(indicator ? { id, seen: version } : {}) };
    if (
      await change.send(() =>
        save({
          variables: {
            input: {
              ...input,
              dueTertials: [...input.dueTertials],
              serviceAreaIds: [...input.serviceAreaIds],
              reportingUnitIds: [...input.reportingUnitIds],
              concernedUnitIds: [...input.concernedUnitIds],
            },
          },
        }),
      )
    ) {
      onClose(true);
    }
  };

  const saved = indicatorDraft(
    current,
    plan,
    goalId,
    current?.target ? targetText(current.target, current.unit, 0) : '',
  );
  const keep = () => {
    setSeen(current?.version ?? null);
    return trySave(current?.version ?? null);
  };
  const take = () => {
    setSeen(current?.version ?? null);
    setDraft(saved);
    change.forget();
  };
  const fields = ['code', 'name', 'definition', 'method', 'target', 'baseline', 'lowest', 'highest'] as const;
  const differences: { label: string; mine: string; saved: string }[] = fields
    .filter((field) => draft[field] !== saved[field])
    .map((field) => ({ label: t(`field.${field}`), mine: draft[field], saved: saved[field] }));
  const unitNames = (ids: readonly string[]) =>
    units.flatMap(({ id, label }) => (ids.includes(id) ? [label] : [])).join(', ');
  const [mine, theirs] = [unitNames(draft.reportingUnitIds), unitNames(saved.reportingUnitIds)];
  if (mine !== theirs) differences.push({ label: t('field.reportingUnits'), mine, saved: theirs });

  const parts = { draft, set, problem, plan: shown };
  return (
    <Dialog title={indicator?.name ?? t('add.indicator')} open pane onClose={() => onClose(false)}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {!free && <Notice>{t('lead.decided', { year: shown.year })}</Notice>}
        <IndicatorWords {...parts} free={free} />
        <Group title={t('group.reach')}>
          <TextInput
            label={t('field.target')}
            help={t('help.target')}
            problem={problem('target')}
            value={draft.target}
            onChange={(target) => set({ target })}
            narrow
          />
          {free && (
            <TextInput
              label={t('field.baseline')}
              help={t('help.baseline')}
              problem={problem('baseline')}
              value={draft.baseline}
              onChange={(baseline) => set({ baseline })}
              narrow
            />
          )}
          {indicator && indicator.targets.length + indicator.changes.length > 1 && (
            <TargetHistory indicator={indicator} />
          )}
        </Group>
        {free && <IndicatorMeasure {...parts} />}
        <Group title={t('group.who')}>
          <Ticks
            label={t('field.reportingUnits')}
            help={t('help.reportingUnits')}
            problem={problem('reportingUnits')}
            options={units}
            chosen={[...draft.reportingUnitIds]}
            onChange={(reportingUnitIds) => set({ reportingUnitIds })}
          />
          {free && (
            <>
              <Ticks
                label={t('field.concernedUnits')}
                problem={problem('concernedUnits')}
                options={units.filter(({ id }) => !draft.reportingUnitIds.includes(id))}
                chosen={[...draft.concernedUnitIds]}
                onChange={(concernedUnitIds) => set({ concernedUnitIds })}
              />
              <Ticks
                label={t('field.serviceAreas')}
                problem={problem('serviceAreas')}
                options={shown.serviceAreas.map(({ id, name }) => ({ id, label: name }))}
                chosen={[...draft.serviceAreaIds]}
                onChange={(serviceAreaIds) => set({ serviceAreaIds })}
              />
            </>
          )}
        </Group>
        <IndicatorTie {...parts} />
        {indicator?.target && (
          <TextInput
            label={t('field.reason')}
            help={t('help.reason')}
            problem={problem('reason')}
            value={draft.reason}
            onChange={(reason) => set({ reason })}
            rows={2}
          />
        )}
        {change.meanwhile && (
          <MeanwhileNotice of={change.meanwhile} differences={differences} onKeep={keep} onTake={take} />
        )}
        {!change.meanwhile && problem('plan') && <Notice tone="problem">{problem('plan')}</Notice>}
        {change.failed && <Notice tone="problem">{t('failed')}</Notice>}
        <div className={styles.actions}>
          <Button type="submit" weight="primary" isDisabled={change.busy}>
            {t('common:action.save')}
          </Button>
          <Button weight="quiet" onPress={() => onClose(false)}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
