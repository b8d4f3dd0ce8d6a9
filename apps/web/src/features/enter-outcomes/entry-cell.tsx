// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/useSemanticElements: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: cells are moved between and edited by keyboard.
import { decimalText, type Measurement, measuredValue } from '@tertial/domain';
import { useRef } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { nextInColumn } from '../../ui/use-grid-keys.ts';
import styles from './entry-cell.module.css';
import type { FieldState } from './field.ts';
import { FieldInput } from './field-input.tsx';
import { type Part, readerOf, savedText } from './parts.ts';
import type { ReportCell, ReportRow } from './report-rows.ts';
import { shownIn, useSentence } from './sentence.ts';
import { useField, useSheet } from './use-sheet.tsx';

interface EntryCellProps {
  field: string;
  row: ReportRow;
  cell: ReportCell;
  part: Part;
  /** The indicator, the unit and the tertial. */
  label: string;
  noteId: string;
  stop: number;
  /** What stands above the figure where there are no columns; null where its line says it. */
  caption: string | null;
}

/** The cell of the grid in which a figure is written. */
export function EntryCell({ field, row, cell, part, label, noteId, stop, caption }: EntryCellProps) {
  const sheet = useSheet();
  const state = useField(field);
  const place = useRef<HTMLTableCellElement>(null);
  const editable = cell.lock === null;
  const editing = state.kind === 'editing';
  const tone = useSentence(row, cell, part)(state)?.tone;
  const words = useFieldWords(row, cell, part)(state);
  const wrong = state.kind === 'refused' || state.kind === 'conflicted' || (editing && state.insisted);
  return (
    <td
      ref={place}
      role="gridcell"
      data-stop={stop}
      data-field={field}
      data-editable={editable || undefined}
      data-state={state.kind === 'waiting' ? state.phase : state.kind}
      data-tone={tone}
      data-absent={shownIn(state, cell)?.kind === 'absent' || undefined}
      data-empty={(words === '' && !editing) || undefined}
      tabIndex={-1}
      aria-readonly={!editable}
      aria-label={editing ? undefined : `${label}: ${words}`}
      aria-invalid={wrong || undefined}
      aria-describedby={noteId}
      className={styles.outcome}
    >
      {caption !== null && (
        <span data-aside className={styles.caption} aria-hidden="true">
          {caption}
        </span>
      )}
      {editing ? (
        <FieldInput
          label={label}
          text={state.text}
          selected={!state.begun}
          invalid={state.insisted}
          describedBy={noteId}
          onType={(text) => sheet.type(field, text)}
          onBlur={() => sheet.leave(field)}
          onLeave={(towards) => {
            const { current } = place;
            if (!sheet.leave(field) || current === null) return;
            const next = nextInColumn(current, towards === 'next' ? 'ArrowDown' : 'ArrowUp', '[data-editable]');
            (next ?? current).focus();
          }}
          onCancel={() => {
            sheet.cancel(field);
            place.current?.focus();
          }}
        />
      ) : (
        <span data-words className={styles.box} data-empty={words === '' || undefined}>
          {words || <Empty editable={editable} />}
        </span>
      )}
    </td>
  );
}

function Empty({ editable }: { editable: boolean }) {
  const { t } = useTranslation('report');
  return editable ? t('grid.toEnter') : '–';
}

/** What a field shows at rest: `81 %`, `148 av 149`, `ej mätt`. */
export function useFieldWords(row: ReportRow, cell: ReportCell, part: Part) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const words = (measurement: Measurement | null): string => {
    if (measurement === null) return '';
    if (measurement.kind === 'absent') return t(`absence.${measurement.reason}`);
    if (measurement.kind === 'ratio') {
      return t('ratio', {
        numerator: format.exact(decimalText(measurement.numerator)),
        denominator: format.exact(decimalText(measurement.denominator)),
      });
    }
    const text = decimalText(measurement.value);
    return format.measure(text, row.measureUnit, Math.max(row.decimals, text.split('.')[1]?.length ?? 0));
  };
  return (state: FieldState): string => {
    if (state.kind === 'refused' || state.kind === 'drafted') return state.text;
    if (part === 'figure') return words(shownIn(state, cell));
    return state.kind === 'waiting' || state.kind === 'conflicted' ? state.text : savedText(part, cell);
  };
}

/** The share that a numerator and a denominator make, beside the field where they are written. */
export function ShareFigure({ field, row, cell }: { field: string; row: ReportRow; cell: ReportCell }) {
  const format = useFormat();
  const state = useField(field);
  const reading = state.kind === 'editing' ? readerOf('figure', row, cell)(state.text) : null;
  const typed = reading?.kind === 'patch' ? (reading.patch.measurement ?? null) : null;
  const measurement = reading === null ? shownIn(state, cell) : typed;
  if (measurement?.kind !== 'ratio') return null;
  const value = measuredValue(measurement, row.measureUnit);
  return value === null ? null : format.measure(decimalText(value), row.measureUnit, row.decimals);
}
