import { useMutation } from '@apollo/client/react';
import { isDraft } from '@tertial/domain';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import {
  SaveAssignmentDocument,
  SaveCommitteeGoalDocument,
  SaveOverarchingGoalDocument,
} from './__generated__/operations.ts';
import { Pick, TextInput, Ticks } from './fields.tsx';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import styles from './plan-form.module.css';
import type { EditablePlan } from './plan-of.ts';
import { useProblemText } from './problems.ts';
import { usePlanChange } from './use-plan-change.ts';

/** A part that is not an indicator; without an id it is a new one. */
export interface OutlinePart {
  readonly part: 'overarchingGoal' | 'assignment' | 'goal';
  readonly id: string | null;
  readonly overarchingGoalId: string;
}

interface PartDialogProps {
  readonly plan: EditablePlan;
  readonly of: OutlinePart;
  readonly onClose: (saved: boolean) => void;
}

/** A goal of the council, an assignment or a committee goal is added or changed. */
export function PartDialog({ plan, of, onClose }: PartDialogProps) {
  const { t } = useTranslation(['planning', 'common']);
  const problemText = useProblemText();
  const [draft, setDraft] = useState(() => draftOf(plan, of));
  const [saveOverarching] = useMutation(SaveOverarchingGoalDocument);
  const [saveAssignment] = useMutation(SaveAssignmentDocument);
  const [saveGoal] = useMutation(SaveCommitteeGoalDocument);
  const [seen, setSeen] = useState(() => draftOf(plan, of).version);
  const change = usePlanChange();
  const saved = draftOf(plan, of);
  const set = (changed: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changed }));
  const problem = (field: Parameters<typeof problemText>[1]) => problemText(change.problems, field);
  const free = isDraft(plan);

  const send = (version: string | null) => {
    const { number, title, description, overarchingGoalId } = draft;
    const heading = { year: plan.year, number, title, ...(of.id === null ? {} : { id: of.id, seen: version }) };
    if (of.part === 'overarchingGoal') return saveOverarching({ variables: { input: heading } });
    const below = { ...heading, overarchingGoalId, description: description === '' ? null : description };
    if (of.part === 'assignment') return saveAssignment({ variables: { input: below } });
    const activities = draft.activities.split('\n').filter((line) => line.trim() !== '');
    return saveGoal({ variables: { input: { ...below, assignmentIds: draft.assignmentIds, activities } } });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await change.send(() => send(seen))) onClose(true);
  };
  const keep = async () => {
    setSeen(saved.version);
    if (await change.send(() => send(saved.version))) onClose(true);
  };
  const take = () => {
    setSeen(saved.version);
    setDraft(saved);
    change.forget();
  };
  const titleOf = (id: string) => {
    const found = [...plan.overarchingGoals, ...plan.assignments].find((each) => each.id === id);
    return found ? `${found.number} ${found.title}` : '';
  };
  const told = (part: typeof draft) => ({
    number: part.number,
    title: part.title,
    description: part.description,
    overarchingGoal: titleOf(part.overarchingGoalId),
    assignments: part.assignmentIds.map(titleOf).join(', '),
    activities: part.activities,
  });
  const fields = ['number', 'title', 'description', 'overarchingGoal', 'assignments', 'activities'] as const;
  const [mine, theirs] = [told(draft), told(saved)];
  const differences = fields
    .filter((field) => mine[field] !== theirs[field])
    .map((field) => ({ label: t(`field.${field}`), mine: mine[field], saved: theirs[field] }));

  return (
    <Dialog title={of.id === null ? t(`add.${of.part}`) : t(`part.${of.part}`)} open onClose={() => onClose(false)}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {free && (
          <>
            <TextInput
              label={t('field.number')}
              problem={problem('number')}
              value={draft.number}
              onChange={(number) => set({ number })}
              narrow
            />
            <TextInput
              label={t('field.title')}
              problem={problem('title')}
              value={draft.title}
              onChange={(title) => set({ title })}
            />
          </>
        )}
        {free && of.part !== 'overarchingGoal' && (
          <>
            <Pick
              label={t('field.overarchingGoal')}
              problem={problem('overarchingGoal')}
              options={plan.overarchingGoals.map(({ id, number, title }) => ({ id, label: `${number} ${title}` }))}
              value={draft.overarchingGoalId}
              onChange={(overarchingGoalId) => set({ overarchingGoalId })}
            />
            <TextInput
              label={t('field.description')}
              problem={problem('description')}
              value={draft.description}
              onChange={(description) => set({ description })}
              rows={3}
            />
          </>
        )}
        {free && of.part === 'goal' && plan.assignments.length > 0 && (
          <Ticks
            label={t('field.assignments')}
            problem={problem('assignments')}
            options={plan.assignments.map(({ id, number, title }) => ({ id, label: `${number} ${title}` }))}
            chosen={draft.assignmentIds}
            onChange={(assignmentIds) => set({ assignmentIds })}
          />
        )}
        {of.part === 'goal' && (
          <TextInput
            label={t('field.activities')}
            help={t('help.activities')}
            problem={problem('activities')}
            value={draft.activities}
            onChange={(activities) => set({ activities })}
            rows={4}
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

function draftOf(plan: EditablePlan, { part, id, overarchingGoalId }: OutlinePart) {
  const council = plan.overarchingGoals.find((each) => part === 'overarchingGoal' && each.id === id);
  const goal = plan.goals.find((each) => each.id === id);
  const below = goal ?? plan.assignments.find((each) => each.id === id);
  return {
    version: (below ?? council)?.version ?? null,
    number: (below ?? council)?.number ?? '',
    title: (below ?? council)?.title ?? '',
    description: below?.description ?? '',
    overarchingGoalId: below?.overarchingGoalId ?? overarchingGoalId,
    assignmentIds: [...(goal?.assignmentIds ?? [])],
    activities: goal?.activities.map(({ title }) => title).join('\n') ?? '',
  };
}
