import { useMutation } from '@apollo/client/react';
import { type Carrying, carryings } from '@tertial/domain';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Measure } from '../../vocabulary/measure.tsx';
import { TargetLine } from '../../vocabulary/target-line.tsx';
import { CarryIndicatorDocument } from './__generated__/operations.ts';
import { CarryDialog } from './carry-dialog.tsx';
import styles from './edit-plan.module.css';
import type { EditablePlan } from './plan-of.ts';
import { useProblemText } from './problems.ts';
import { usePlanChange } from './use-plan-change.ts';

type Previous = EditablePlan['previous'][number];

interface CarryListProps {
  readonly plan: EditablePlan;
  readonly onTold: (words: string) => void;
}

/** Last year's indicators, each with its last figure, and what becomes of it. */
export function CarryList({ plan, onTold }: CarryListProps) {
  const { t } = useTranslation('planning');
  const problemText = useProblemText();
  const [carry] = useMutation(CarryIndicatorDocument);
  const change = usePlanChange();
  const [wording, setWording] = useState<{ of: Previous; how: 'reword' | 'split' } | null>(null);
  const years = { before: plan.year - 1 };

  const choose = async (of: Previous, how: Carrying) => {
    if (how === 'reword' || how === 'split') {
      setWording({ of, how });
      return;
    }
    const input = { year: plan.year, predecessorId: of.id, how, names: [] };
    if (await change.send(() => carry({ variables: { input } }))) onTold(t('saved'));
  };

  const problem = change.problems[0] && problemText(change.problems, change.problems[0].field);
  return (
    <section className={styles.card} aria-labelledby="carry-title">
      <h2 id="carry-title">{t('carry.title', years)}</h2>
      <p className={styles.quiet}>{t('carry.note')}</p>
      {problem && <Notice tone="problem">{problem}</Notice>}
      {change.failed && <Notice tone="problem">{t('failed')}</Notice>}
      <table className={styles.carry} aria-labelledby="carry-title">
        <thead>
          <tr>
            <th scope="col">{t('carry.indicator')}</th>
            <th scope="col">{t('carry.outcome', years)}</th>
            <th scope="col">{t('carry.target', years)}</th>
            <th scope="col">{t('carry.baseline')}</th>
            <th scope="col">{t('carry.decision')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.previous.map((previous) => (
            <CarryRow key={previous.id} plan={plan} of={previous} onChoose={(how) => void choose(previous, how)} />
          ))}
        </tbody>
      </table>
      {wording && (
        <CarryDialog
          plan={plan}
          {...wording}
          onClose={(saved) => {
            setWording(null);
            if (saved) onTold(t('saved'));
          }}
        />
      )}
    </section>
  );
}

interface CarryRowProps {
  readonly plan: EditablePlan;
  readonly of: Previous;
  readonly onChoose: (how: Carrying) => void;
}

function CarryRow({ plan, of, onChoose }: CarryRowProps) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { name, goalTitle, unit, decimals, lastOutcome, proposedBaseline, target, carrying, successors } = of;
  const years = { before: plan.year - 1 };
  const others = successors.filter((successor) => successor !== name);
  return (
    <tr data-retired={carrying === 'retire' || undefined}>
      <th scope="row">
        {name}
        <span className={styles.quiet}>{goalTitle}</span>
        {others.length > 0 && (
          <span className={styles.becomes}>{t('carry.becomes', { names: others.join('; ') })}</span>
        )}
      </th>
      <Cell label={t('carry.outcome', years)}>
        {lastOutcome === null ? t('carry.noOutcome') : <Measure value={lastOutcome} unit={unit} decimals={decimals} />}
      </Cell>
      <Cell label={t('carry.target', years)}>
        <TargetLine target={target} unit={unit} decimals={0} brief />
      </Cell>
      <Cell label={t('carry.baseline')}>
        {proposedBaseline === null ? t('carry.noBaseline') : format.measure(proposedBaseline, unit, decimals)}
      </Cell>
      <td>
        {plan.mayChange ? (
          <Choice
            label={t('carry.decisionOf', { name })}
            hideLabel
            placeholder={t('carry.choose')}
            options={carryings.map((id) => ({ id, label: t(`carry.${id}`) }))}
            value={carrying}
            onChange={onChoose}
          />
        ) : (
          carrying && t(`carry.${carrying}`)
        )}
      </td>
    </tr>
  );
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  );
}
