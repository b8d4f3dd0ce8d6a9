import { useMutation } from '@apollo/client/react';
import { isDraft, type PlanPart } from '@tertial/domain';
import { useRef, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { MovePlanPartDocument } from './__generated__/operations.ts';
import styles from './edit-plan.module.css';
import { GoalOutline } from './goal-outline.tsx';
import { IndicatorDialog } from './indicator-dialog.tsx';
import { type OutlinePart, PartDialog } from './part-dialog.tsx';
import { PartTools } from './part-tools.tsx';
import type { EditableIndicator, EditablePlan } from './plan-of.ts';
import { useProblemText } from './problems.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { usePlanChange } from './use-plan-change.ts';

/** A part of the plan, and the version of it that is on the screen. */
export interface SeenPart {
  readonly part: PlanPart;
  readonly id: string;
  readonly seen: string;
}

/** Something that a person wants to do in the outline. */
export interface OutlineActs {
  readonly edit: (of: OutlinePart) => void;
  readonly editIndicator: (indicator: EditableIndicator | null, goalId: string) => void;
  readonly remove: (part: SeenPart, name: string) => void;
  readonly move: (part: SeenPart, to: 'up' | 'down') => void;
}

type Opened =
  | { kind: 'part'; of: OutlinePart }
  | { kind: 'indicator'; indicator: EditableIndicator | null; goalId: string }
  | ({ kind: 'remove'; name: string } & SeenPart);

/** The goal chain as an outline: goals of the council, assignments, committee goals, indicators. */
export function PlanOutline({ plan, onTold }: { plan: EditablePlan; onTold: (words: string) => void }) {
  const { t } = useTranslation('planning');
  const problemText = useProblemText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [movePart] = useMutation(MovePlanPartDocument);
  const change = usePlanChange();
  const free = plan.mayChange && isDraft(plan);

  const acts: OutlineActs = {
    edit: (of) => setOpened({ kind: 'part', of }),
    editIndicator: (indicator, goalId) => setOpened({ kind: 'indicator', indicator, goalId }),
    remove: (part, name) => setOpened({ kind: 'remove', ...part, name }),
    move: ({ part, id, seen }, to) =>
      void change.send(() => movePart({ variables: { input: { year: plan.year, part, id, seen }, to } })),
  };
  const close = (saved: boolean) => {
    setOpened(null);
    if (saved) onTold(t('saved'));
  };

  const problem = problemText(change.problems, 'plan');
  return (
    <section className={styles.stack} aria-labelledby="chain-title">
      <h2 id="chain-title" ref={heading} tabIndex={-1}>
        {t('chain')}
      </h2>
      {problem && <Notice tone="problem">{problem}</Notice>}
      {change.failed && <Notice tone="problem">{t('failed')}</Notice>}
      {plan.overarchingGoals.length === 0 && <p>{t('emptyChain')}</p>}
      {plan.overarchingGoals.map((council) => {
        const assignments = plan.assignments.filter((each) => each.overarchingGoalId === council.id);
        const name = `${council.number} ${council.title}`;
        return (
          <section key={council.id} className={styles.card} aria-label={name}>
            <div className={styles.head}>
              <h3>{name}</h3>
              {free && <PartTools part="overarchingGoal" of={council} name={name} acts={acts} council={council.id} />}
            </div>
            {assignments.length > 0 && (
              <ul className={styles.assignments} aria-label={t('assignments')}>
                {assignments.map((assignment) => (
                  <li key={assignment.id} className={styles.head}>
                    <span>
                      <span className={styles.quiet}>{t('part.assignment')}</span>
                      {assignment.number} {assignment.title}
                    </span>
                    {free && (
                      <PartTools
                        part="assignment"
                        of={assignment}
                        name={`${assignment.number} ${assignment.title}`}
                        acts={acts}
                        council={council.id}
                      />
                    )}
                  </li>
                ))}
              </ul>
            )}
            {plan.goals
              .filter((goal) => goal.overarchingGoalId === council.id)
              .map((goal) => (
                <GoalOutline key={goal.id} plan={plan} goal={goal} acts={acts} />
              ))}
            {free && (
              <div className={styles.row}>
                <Button
                  small
                  aria-label={t('add.goalTo', { name })}
                  onPress={() => acts.edit({ part: 'goal', id: null, overarchingGoalId: council.id })}
                >
                  {t('add.goal')}
                </Button>
                <Button
                  small
                  weight="quiet"
                  aria-label={t('add.assignmentTo', { name })}
                  onPress={() => acts.edit({ part: 'assignment', id: null, overarchingGoalId: council.id })}
                >
                  {t('add.assignment')}
                </Button>
              </div>
            )}
          </section>
        );
      })}
      {free && (
        <div>
          <Button onPress={() => acts.edit({ part: 'overarchingGoal', id: null, overarchingGoalId: '' })}>
            {t('add.overarchingGoal')}
          </Button>
        </div>
      )}
      {opened?.kind === 'part' && <PartDialog plan={plan} of={opened.of} onClose={close} />}
      {opened?.kind === 'indicator' && (
        <IndicatorDialog plan={plan} indicator={opened.indicator} goalId={opened.goalId} onClose={close} />
      )}
      {opened?.kind === 'remove' && (
        <RemoveDialog
          year={plan.year}
          {...opened}
          onClose={(removed) => {
            close(removed);
            if (removed) requestAnimationFrame(() => heading.current?.focus());
          }}
        />
      )}
    </section>
  );
}
