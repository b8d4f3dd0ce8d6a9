import type { Lineage } from '@tertial/domain';
import { type ReactNode, useId } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { useAlternativeText } from '../../vocabulary/alternative-text.ts';
import { Measure } from '../../vocabulary/measure.tsx';
import { TargetLine } from '../../vocabulary/target-line.tsx';
import { BaselineCell } from './baseline-cell.tsx';
import { LabelledCell } from './labelled-cell.tsx';
import styles from './plan-page.module.css';
import type { PlanYear } from './plan-page.tsx';

type Indicator = PlanYear['indicators'][number];

interface PlanGroupProps {
  readonly lineage: Lineage;
  readonly year: PlanYear;
  readonly indicators: readonly Indicator[];
  /** Whether there is a year before to hold the plan against. */
  readonly withBefore: boolean;
}

/** The indicators of a plan that stand in one relation to the year before. */
export function PlanGroup({ lineage, year, indicators, withBefore: hasBefore }: PlanGroupProps) {
  const { t } = useTranslation('plan');
  if (indicators.length === 0) return null;
  const years = { year: year.year, before: year.year - 1 };
  const withBefore = hasBefore && lineage !== 'new';
  return (
    <Group
      title={hasBefore ? t(`group.${lineage}`, years) : t('group.all', years)}
      note={hasBefore ? t(`group.${lineage}Note`, years) : ''}
      count={indicators.length}
    >
      <thead>
        <tr>
          <th scope="col">{t('column.indicator')}</th>
          {withBefore && <th scope="col">{t('column.lastOutcome', years)}</th>}
          {withBefore && <th scope="col">{t('column.lastTarget', years)}</th>}
          <th scope="col">{t('column.baseline')}</th>
          <th scope="col">{t('column.target', years)}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row" className={styles.name}>
              <IndicatorName indicator={indicator} before={years.before} />
              <GoalName year={year} indicator={indicator} />
            </th>
            {withBefore && (
              <LabelledCell label={t('column.lastOutcome', years)}>
                <LastOutcome of={indicator.predecessor} />
              </LabelledCell>
            )}
            {withBefore && (
              <LabelledCell label={t('column.lastTarget', years)}>
                {indicator.predecessor && (
                  <TargetLine
                    target={indicator.predecessor.target}
                    unit={indicator.predecessor.unit}
                    decimals={0}
                    brief
                  />
                )}
              </LabelledCell>
            )}
            <LabelledCell label={t('column.baseline')}>
              <BaselineCell indicator={indicator} before={years.before} />
            </LabelledCell>
            <LabelledCell label={t('column.target', years)} strong>
              <TargetLine target={indicator.target} unit={indicator.unit} decimals={0} brief />
            </LabelledCell>
          </tr>
        ))}
      </tbody>
    </Group>
  );
}

/** The indicators of the year before that nobody carried on. */
export function DroppedGroup({ year }: { year: PlanYear }) {
  const { t } = useTranslation('plan');
  if (year.dropped.length === 0) return null;
  const years = { year: year.year, before: year.year - 1 };
  return (
    <Group title={t('group.dropped', years)} note={t('group.droppedNote', years)} count={year.dropped.length}>
      <thead>
        <tr>
          <th scope="col">{t('column.indicator')}</th>
          <th scope="col">{t('column.lastOutcome', years)}</th>
          <th scope="col">{t('column.lastTarget', years)}</th>
        </tr>
      </thead>
      <tbody>
        {year.dropped.map((dropped) => (
          <tr key={dropped.id}>
            <th scope="row" className={styles.name}>
              {dropped.name}
              <span className={styles.goal}>{dropped.goalTitle}</span>
            </th>
            <LabelledCell label={t('column.lastOutcome', years)}>
              <LastOutcome of={dropped} />
            </LabelledCell>
            <LabelledCell label={t('column.lastTarget', years)}>
              <TargetLine target={dropped.target} unit={dropped.unit} decimals={0} brief />
            </LabelledCell>
          </tr>
        ))}
      </tbody>
    </Group>
  );
}

interface GroupProps {
  readonly title: string;
  readonly note: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Group({ title, note, count, children }: GroupProps) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title} <span className={styles.count}>{count}</span>
      </h2>
      {note && <p className={styles.note}>{note}</p>}
      <table className={styles.table} aria-labelledby={id}>
        {children}
      </table>
    </section>
  );
}

function IndicatorName({ indicator, before }: { indicator: Indicator; before: number }) {
  const { t } = useTranslation('plan');
  const { predecessor, lineage, direction } = indicator;
  return (
    <>
      {indicator.name}
      {direction === 'lower' && <span className={styles.tag}>{t('lower')}</span>}
      {direction === 'band' && <span className={styles.tag}>{t('band')}</span>}
      {lineage === 'reworded' && predecessor && (
        <span className={styles.old}>{t('before', { before, name: predecessor.name })}</span>
      )}
      {lineage === 'uncertain' && predecessor && (
        <span className={styles.old}>{t('maybe', { name: predecessor.name })}</span>
      )}
    </>
  );
}

function LastOutcome({ of }: { of: Indicator['predecessor'] | PlanYear['dropped'][number] }) {
  const { t } = useTranslation('plan');
  const without = useAlternativeText();
  if (!of) return <span className={styles.quiet}>{t('unknown')}</span>;
  if (of.lastOutcome === null) return <span className={styles.quiet}>{t('noOutcome')}</span>;
  return (
    <>
      <Measure value={of.lastOutcome} unit={of.unit} decimals={of.decimals} />{' '}
      <span className={styles.quiet}>{of.lastTertial}</span>
      {of.lastAlternative && <span className={styles.old}>{without(of.lastAlternative, of.unit, of.decimals)}</span>}
    </>
  );
}

function GoalName({ year, indicator }: { year: PlanYear; indicator: Indicator }) {
  const { t } = useTranslation('plan');
  const goal = year.goals.find((each) => each.id === indicator.goal.id);
  return goal ? <span className={styles.goal}>{t('goal', { number: goal.number, title: goal.title })}</span> : null;
}
