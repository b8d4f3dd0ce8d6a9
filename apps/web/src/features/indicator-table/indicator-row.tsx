// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/useSemanticElements: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: cells are moved between and edited by keyboard.
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a heading cell of a grid is one.
import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { PeriodState, Tertial } from '@tertial/domain';
import { memo, useState } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';
import { useAlternativeText } from '../../vocabulary/alternative-text.ts';
import { AttainmentMark } from '../../vocabulary/attainment-mark.tsx';
import { JudgementMark } from '../../vocabulary/judgement-mark.tsx';
import { Sparkline } from '../../vocabulary/sparkline.tsx';
import { TargetLine, useTargetText } from '../../vocabulary/target-line.tsx';
import { TrendArrow } from '../../vocabulary/trend-arrow.tsx';
import { type IndicatorRow_IndicatorFragment, IndicatorRow_IndicatorFragmentDoc } from './__generated__/operations.ts';
import { CellLabel } from './cell-label.tsx';
import { ResultFigure } from './figure.tsx';
import styles from './indicator-grid.module.css';
import { OutcomeCell } from './outcome-cell.tsx';
import { UnitRows } from './unit-rows.tsx';

type Indicator = IndicatorRow_IndicatorFragment;

/** The state of the year's tertials. */
export type PeriodStates = Readonly<Record<Tertial, PeriodState>>;

interface IndicatorRowProps {
  indicator: FragmentType<typeof IndicatorRow_IndicatorFragmentDoc>;
  /** The tertial that is the strongest thing in a row. */
  latest: Tertial;
  periods: PeriodStates;
  onDetails: (code: string) => void;
}

/** One indicator: its figures, target, trend and attainment; its units below it when they are asked for. */
export const IndicatorRow = memo(function IndicatorRow({
  indicator: ref,
  latest,
  periods,
  onDetails,
}: IndicatorRowProps) {
  const { data: indicator } = useSuspenseFragment({
    fragment: IndicatorRow_IndicatorFragmentDoc,
    fragmentName: 'IndicatorRow_indicator',
    from: ref,
  });
  const { t } = useTranslation();
  const [expanded, setExpanded] = useState(false);
  const { target, unit, decimals, trend, results } = indicator;
  const several = indicator.reportingUnits.length > 1;
  const shown = results.find(({ tertial }) => tertial === latest);
  const judged = shown?.review.judgement;

  return (
    <>
      <tr
        role="row"
        className={styles.row}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onDetails(indicator.code);
        }}
      >
        <NameCell
          indicator={indicator}
          expanded={several ? expanded : null}
          onExpand={() => setExpanded(!expanded)}
          onDetails={() => onDetails(indicator.code)}
        />
        {results.map((result, index) => (
          <TertialCell
            key={result.id}
            indicator={indicator}
            result={result}
            stop={index + 1}
            latest={result.tertial === latest}
            state={periods[result.tertial]}
          />
        ))}
        <td role="gridcell" data-stop={4} tabIndex={-1} className={styles.curve}>
          <Sparkline values={results.map(({ value }) => value)} target={target} unit={unit} decimals={decimals} />
        </td>
        <td role="gridcell" data-stop={5} tabIndex={-1} className={styles.number}>
          <CellLabel>{t('target.label')}</CellLabel>
          <Target indicator={indicator} />
        </td>
        <td role="gridcell" data-stop={6} tabIndex={-1} className={styles.trend}>
          <TrendArrow trend={trend} unit={unit} decimals={decimals} year={indicator.year} />
        </td>
        <td role="gridcell" data-stop={7} tabIndex={-1} className={styles.status}>
          <AttainmentMark status={shown?.status ?? 'notDue'} tertial={latest} />
          {judged?.differs && (
            <span className={styles.judged}>
              <JudgementMark verdict={judged.verdict} />
            </span>
          )}
        </td>
      </tr>
      {several && expanded && <UnitRows indicator={indicator} latest={latest} />}
    </>
  );
});

interface TertialCellProps {
  indicator: Indicator;
  result: Indicator['results'][number];
  stop: number;
  latest: boolean;
  state: PeriodState;
}

/** The figure of one tertial; it is entered right here where a single unit reports. */
function TertialCell({ indicator, result, stop, latest, state }: TertialCellProps) {
  const className = classNames(styles.number, latest && styles.latest);
  const only = indicator.reportingUnits.length > 1 || result.status === 'notDue' ? undefined : result.outcomes[0];
  const figure = (
    <ResultFigure
      result={result}
      writing={indicator}
      dueTertials={indicator.dueTertials}
      upcoming={state === 'upcoming'}
      last={indicator.latestTertial === result.tertial}
    />
  );
  if (only !== undefined) {
    return (
      <OutcomeCell outcome={only} indicator={indicator} stop={stop} className={className}>
        {result.value === null && result.absence === null ? undefined : figure}
      </OutcomeCell>
    );
  }
  return (
    <td role="gridcell" data-stop={stop} tabIndex={-1} className={className}>
      <CellLabel>{result.tertial}</CellLabel>
      {figure}
    </td>
  );
}

function Target({ indicator: { target, unit, decimals, baseline } }: { indicator: Indicator }) {
  const { t } = useTranslation(['indicators', 'common']);
  const format = useFormat();
  return (
    <span className={styles.target}>
      <TargetLine target={target} unit={unit} decimals={decimals} brief />
      {baseline !== null && (
        <span className={styles.quiet}>{t('row.baseline', { value: format.measure(baseline, unit, decimals) })}</span>
      )}
    </span>
  );
}

interface NameCellProps {
  indicator: Indicator;
  /** Null where there is a single unit and nothing to fold out. */
  expanded: boolean | null;
  onExpand: () => void;
  onDetails: () => void;
}

function NameCell({ indicator, expanded, onExpand, onDetails }: NameCellProps) {
  const { t } = useTranslation(['indicators', 'common']);
  const without = useAlternativeText();
  const { name, unit, decimals, timing, reportingUnits, results } = indicator;
  const meta = [
    unit === 'percent' && timing === 'period' ? null : t(`row.kind.${unit}`),
    timing === 'period' ? null : t(`row.timing.${timing}`),
  ].filter((words) => words !== null);
  return (
    <th role="rowheader" scope="row" className={styles.name}>
      <button
        type="button"
        data-stop={0}
        tabIndex={-1}
        className={styles.details}
        aria-haspopup="dialog"
        onClick={onDetails}
      >
        {name}
        <Marks indicator={indicator} />
      </button>
      {meta.length > 0 && <span className={styles.meta}>{meta.join(', ')}</span>}
      {results.map(
        ({ id, tertial, alternative }) =>
          alternative !== null && (
            <span key={id} className={styles.alternative} title={alternative.reason}>
              {t('row.alternative', { tertial, without: without(alternative, unit, decimals) })}
            </span>
          ),
      )}
      {expanded !== null && (
        <button
          type="button"
          data-stop={0.5}
          tabIndex={-1}
          className={styles.expand}
          aria-expanded={expanded}
          onClick={onExpand}
        >
          {expanded ? t('row.unitsHide') : t('row.unitsShow', { count: reportingUnits.length })}
        </button>
      )}
    </th>
  );
}

/** What is not as it was the year before. */
function Marks({ indicator: { lineage, target, targetChange, unit, decimals } }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const targetText = useTargetText();
  return (
    <>
      {lineage === 'new' && (
        <>
          {' '}
          <abbr className={styles.chip} title={t('lineage.newLabel')}>
            {t('lineage.new')}
          </abbr>
        </>
      )}
      {lineage === 'uncertain' && (
        <>
          {' '}
          <span className={styles.chip}>{t('lineage.uncertain')}</span>
        </>
      )}
      {targetChange !== null && target !== null && (
        <>
          {' '}
          <span className={styles.changed}>
            {t('target.changed', {
              from: targetText(targetChange.from, unit, decimals, true),
              to: targetText(target, unit, decimals, true),
            })}
          </span>
        </>
      )}
    </>
  );
}
