// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/useSemanticElements: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: cells are moved between and edited by keyboard.
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a heading cell of a grid is one.
import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { Construction, Tertial } from '@tertial/domain';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { neighbour, nextInColumn } from '../../ui/use-grid-keys.ts';
import { measurementOf } from '../../vocabulary/entry-text.ts';
import type { Writing } from '../../vocabulary/measurement-text.ts';
import { type OutcomeCell_OutcomeFragment, OutcomeCell_OutcomeFragmentDoc } from './__generated__/operations.ts';
import type { CellState } from './cell.ts';
import { type ArrowKey, CellField } from './cell-field.tsx';
import { CellLabel } from './cell-label.tsx';
import { EntryHelp } from './entry-help.tsx';
import { MeasurementFigure, NoAnswer } from './figure.tsx';
import styles from './outcome-cell.module.css';
import { useOutcomeEntry } from './use-outcome-entry.ts';

/** What a cell knows about its indicator. */
export interface EntryIndicator extends Writing {
  id: string;
  name: string;
  construction: Construction;
  dueTertials?: readonly Tertial[];
}

interface OutcomeCellProps {
  outcome: FragmentType<typeof OutcomeCell_OutcomeFragmentDoc>;
  indicator: EntryIndicator;
  /** Its place among the stops of the grid row. */
  stop: number;
  className: string;
  /** The cell is one unit's among several. */
  ofUnit?: boolean;
  /** What to show at rest; the outcome's own figure where nothing is given. */
  children?: ReactNode;
}

/** The states that show what was wanted in place of what is saved. */
function wantedIn(state: CellState) {
  return state.kind === 'saving' || state.kind === 'offline' ? { measurement: state.wanted } : null;
}

/** A cell of the grid that holds one unit's outcome, and takes a new one where the viewer may enter it. */
export function OutcomeCell({ outcome: ref, indicator, stop, className, ofUnit, children }: OutcomeCellProps) {
  const { t } = useTranslation('indicators');
  const { data: outcome } = useSuspenseFragment({
    fragment: OutcomeCell_OutcomeFragmentDoc,
    fragmentName: 'OutcomeCell_outcome',
    from: ref,
  });
  const entry = useOutcomeEntry(indicator.id, outcome, indicator);
  const cell = useRef<HTMLTableCellElement>(null);
  const helpId = useId();
  const { state } = entry;
  const editable = outcome.lock === null;
  const wanted = wantedIn(state);
  const editing = state.kind === 'editing';

  const openByKey = (event: KeyboardEvent) => {
    if (!editable || event.target !== cell.current || event.altKey) return;
    const plain = !event.ctrlKey && !event.metaKey;
    if (plain && (event.key === 'Enter' || event.key === 'F2')) entry.open();
    else if (plain && (event.key === 'Delete' || event.key === 'Backspace')) entry.open('');
    else if (plain && event.key.length === 1 && event.key !== ' ') entry.open(event.key);
    else if (plain && event.key === 'Escape') entry.cancel();
    else return;
    event.preventDefault();
  };

  const leave = (towards: ArrowKey) => {
    const { current } = cell;
    if (!entry.leave() || current === null) return;
    const enterable = towards === 'ArrowDown' || towards === 'ArrowUp';
    const next = enterable ? nextInColumn(current, towards, '[data-editable]') : neighbour(current, towards);
    (next ?? current).focus();
  };

  return (
    <td
      ref={cell}
      role="gridcell"
      data-stop={stop}
      tabIndex={-1}
      aria-readonly={!editable}
      data-editable={editable || undefined}
      data-cell={state.kind}
      data-problem={(editing && state.insisted) || undefined}
      className={`${styles.cell} ${className}`}
      onKeyDown={openByKey}
      onClick={(event) => {
        if (editable && !editing && !(event.target instanceof Element && event.target.closest('button'))) entry.open();
      }}
    >
      <CellLabel>{outcome.tertial}</CellLabel>
      {editing ? (
        <CellField
          text={state.text}
          selected={!state.begun}
          invalid={state.insisted}
          describedBy={helpId}
          label={t(ofUnit ? 'cell.labelUnit' : 'cell.label', {
            tertial: outcome.tertial,
            name: indicator.name,
            unit: outcome.unit.name,
          })}
          onType={entry.type}
          onLeave={leave}
          onBlur={entry.leave}
          onCancel={() => {
            entry.cancel();
            cell.current?.focus();
          }}
          around={cell}
        />
      ) : (
        <span className={styles.value} data-misreport={outcome.misreport !== null || undefined}>
          {wanted === null ? (
            (children ?? <OwnFigure outcome={outcome} writing={indicator} />)
          ) : (
            <MeasurementFigure measurement={wanted.measurement} writing={indicator} />
          )}
          {outcome.misreport !== null && (
            <span className={styles.misreport} title={t('row.misreportLabel', { reason: outcome.misreport })}>
              {t('row.misreport')}
            </span>
          )}
          <CellNote state={state} />
        </span>
      )}
      {editable && <EntryHelp id={helpId} entry={entry} outcome={outcome} indicator={indicator} cell={cell} />}
    </td>
  );
}

/** What the unit itself has answered; an open cell without an answer asks for one. */
function OwnFigure({ outcome, writing }: { outcome: OutcomeCell_OutcomeFragment; writing: EntryIndicator }) {
  const measurement = measurementOf(outcome);
  return measurement === null ? (
    <NoAnswer
      lock={outcome.lock}
      tertial={outcome.tertial}
      {...(writing.dueTertials && { dueTertials: writing.dueTertials })}
    />
  ) : (
    <MeasurementFigure measurement={measurement} writing={writing} />
  );
}

/** One or two words about the state, under the figure. */
function CellNote({ state }: { state: CellState }) {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  if (state.kind === 'resting' || state.kind === 'editing') return null;
  const words =
    state.kind === 'saved'
      ? t('cell.saved', { time: format.time(state.at) })
      : t(`cell.${state.kind === 'drafted' ? 'draft' : state.kind}`);
  return <span className={styles.note}>{words}</span>;
}
