import { Link } from '@tanstack/react-router';
import type { Fact, FactColumn } from '@tertial/domain';
import { useTranslation } from '../../text/use-translation.ts';
import { TargetLine } from '../../vocabulary/target-line.tsx';
import styles from './explore.module.css';
import { FactFigure, FactStatus, FactTrend } from './fact-parts.tsx';
import type { NameOf } from './names.ts';

/** What stands in one column of a fact. */
export function FactCell({ column, fact, nameOf }: { column: FactColumn; fact: Fact; nameOf: NameOf }) {
  const { t } = useTranslation('explore');
  const { indicator } = fact;
  switch (column) {
    case 'code':
      return indicator.code;
    case 'name':
      return (
        <>
          <Link to="/indikator/$indicatorId" params={{ indicatorId: indicator.id }}>
            {indicator.name}
          </Link>
          {indicator.breaksSeries && <span className={styles.aside}> {t('figure.break')}</span>}
        </>
      );
    case 'goal':
      return (
        <Link to="/mal/$goalId" params={{ goalId: indicator.goal.id }} search={{ tertial: fact.tertial }}>
          {indicator.goal.number} {indicator.goal.title}
        </Link>
      );
    case 'unit':
      return fact.unit?.name ?? t('figure.allUnits');
    case 'period':
      return `${fact.tertial} ${fact.year}`;
    case 'sex':
      return nameOf('sex', fact.sex);
    case 'value':
      return <FactFigure fact={fact} />;
    case 'n':
      return fact.n === null ? '–' : fact.n;
    case 'coverage':
      return fact.expectedUnits === 0
        ? '–'
        : t('figure.coverage', { reported: fact.reportedUnits, count: fact.expectedUnits });
    case 'target':
      if (fact.status === null) return t('figure.partOfSum');
      return (
        <TargetLine
          target={
            indicator.target && {
              operator: indicator.target.operator,
              value: String(indicator.target.value),
              upper: indicator.target.upper === null ? null : String(indicator.target.upper),
            }
          }
          unit={indicator.unit}
          decimals={indicator.decimals}
          brief
        />
      );
    case 'status':
      return <FactStatus fact={fact} />;
    case 'trend':
      return <FactTrend fact={fact} />;
    case 'stage':
      return t(`stages.${fact.stage}`);
  }
}
