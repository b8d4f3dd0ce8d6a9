import { isDraft } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { TargetLine } from '../../vocabulary/target-line.tsx';
import styles from './edit-plan.module.css';
import { PartTools } from './part-tools.tsx';
import type { EditablePlan } from './plan-of.ts';
import type { OutlineActs } from './plan-outline.tsx';

interface GoalOutlineProps {
  readonly plan: EditablePlan;
  readonly goal: EditablePlan['goals'][number];
  readonly acts: OutlineActs;
}

/** A committee goal with its indicators. */
export function GoalOutline({ plan, goal, acts }: GoalOutlineProps) {
  const { t } = useTranslation('planning');
  const free = plan.mayChange && isDraft(plan);
  const name = `${goal.number} ${goal.title}`;
  const indicators = plan.indicators.filter(({ goalId }) => goalId === goal.id);
  const editGoal = () => acts.edit({ part: 'goal', id: goal.id, overarchingGoalId: goal.overarchingGoalId });
  return (
    <section className={styles.goal} aria-label={name}>
      <div className={styles.head}>
        <div>
          <h4>{name}</h4>
          {goal.activities.length > 0 && (
            <span className={styles.quiet}>{t('activities', { count: goal.activities.length })}</span>
          )}
        </div>
        {free && <PartTools part="goal" of={goal} name={name} acts={acts} council={goal.overarchingGoalId} />}
        {plan.mayChange && !free && (
          <Button small aria-label={t('editNamed', { name })} onPress={editGoal}>
            {t('edit')}
          </Button>
        )}
      </div>
      {indicators.length === 0 && <p className={styles.quiet}>{t('noIndicators')}</p>}
      <ul className={styles.indicators}>
        {indicators.map((indicator) => (
          <li key={indicator.id} className={styles.head}>
            <div>
              {indicator.name}
              <span className={styles.quiet}>
                {indicator.code} · {t(`lineage.${indicator.lineage}`)} ·{' '}
                <TargetLine target={indicator.target} unit={indicator.unit} decimals={0} />
              </span>
            </div>
            {free && (
              <PartTools
                part="indicator"
                of={indicator}
                name={indicator.name}
                acts={acts}
                council={goal.overarchingGoalId}
                onEdit={() => acts.editIndicator(indicator, goal.id)}
              />
            )}
            {plan.mayChange && !free && (
              <Button
                small
                aria-label={t('editNamed', { name: indicator.name })}
                onPress={() => acts.editIndicator(indicator, goal.id)}
              >
                {t('edit')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {free && (
        <div>
          <Button small aria-label={t('add.indicatorTo', { name })} onPress={() => acts.editIndicator(null, goal.id)}>
            {t('add.indicator')}
          </Button>
        </div>
      )}
    </section>
  );
}
