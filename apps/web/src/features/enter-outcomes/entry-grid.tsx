// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/useSemanticElements: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: cells are moved between and edited by keyboard.
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a heading cell of a grid is one.
import { tertialNumber } from '@tertial/domain';
import { type ClipboardEvent, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { useGridKeys } from '../../ui/use-grid-keys.ts';
import { usePeriodText } from '../../vocabulary/period-label.tsx';
import styles from './entry-grid.module.css';
import { columns, EntryRow } from './entry-row.tsx';
import { linesIn, markRange, placeOf, stopOf } from './grid-places.ts';
import { actOf, afterMove, type KeyAct, type Range } from './keys.ts';
import { blockText, isBlock, type PasteField, type PastePreview, previewPaste, readBlock } from './paste.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { bandsOf, type Report } from './report-rows.ts';
import { useSheet } from './use-sheet.tsx';

/** Where one begins. */
const toFillIn = '[data-editable][data-empty]';

/** All that a unit is to report, as a sheet to write in. */
export function EntryGrid({ report, onHelp }: { report: Report; onHelp: () => void }) {
  const { t } = useTranslation('report');
  const periodText = usePeriodText();
  const sheet = useSheet();
  const { ref, onKeyDown: move, onFocus, onBlur } = useGridKeys<HTMLTableElement>(toFillIn);
  const helpId = useId();
  const range = useRef<Range | null>(null);
  const [pasting, setPasting] = useState<{ preview: PastePreview; field: string } | null>(null);
  const { rows, unit, period } = report;
  const bands = useMemo(() => bandsOf(rows), [rows]);
  const words = periodText({ tertial: period.tertial, year: period.year });

  const select = (next: Range | null) => {
    range.current = next;
    if (ref.current !== null) markRange(ref.current, next);
  };

  function perform(act: KeyAct, stop: HTMLElement, event: KeyboardEvent<HTMLTableElement>): boolean {
    const { field } = stop.dataset;
    switch (act.kind) {
      case 'extend': {
        const from = placeOf(stop);
        move(event);
        const to = placeOf(document.activeElement);
        if (from !== null && to !== null) select(afterMove(range.current, from, to, true));
        return true;
      }
      case 'undo':
        sheet.step('undone');
        return true;
      case 'redo':
        sheet.step('redone');
        return true;
      case 'help':
        onHelp();
        return true;
      case 'empty':
        return empty(field);
      case 'cancel':
        select(null);
        if (field === undefined) stop.closest('tr')?.querySelector<HTMLElement>('[data-field]')?.focus();
        else sheet.cancel(field);
        return true;
      case 'edit': {
        const button = stop.matches('[data-note]') ? stop.querySelector('button') : null;
        button?.focus();
        if (field !== undefined) sheet.open(field);
        return button !== null || field !== undefined;
      }
      case 'replace':
        if (field !== undefined) sheet.open(field, act.text);
        return field !== undefined;
    }
  }

  function empty(field: string | undefined): boolean {
    const fields =
      range.current === null || ref.current === null
        ? [field]
        : linesIn(ref.current, range.current).flatMap((line) => line.map((stop) => stop.dataset.field));
    const found = fields.flatMap((own) => (own === undefined ? [] : (sheet.placeOf(own) ?? [])));
    sheet.empty(found.map(({ place, part }) => ({ cellId: place.cell.id, part })));
    return found.length > 0;
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const stop = stopOf(event.target);
    if (stop === null) {
      leaveNote(event);
      return;
    }
    const act = actOf(event);
    if (act !== null) {
      if (perform(act, stop, event)) event.preventDefault();
      return;
    }
    if (event.key !== 'Shift' && event.key !== 'Control' && event.key !== 'Meta' && !event.ctrlKey && !event.metaKey) {
      select(null);
    }
    move(event);
  }

  function onCopy(event: ClipboardEvent) {
    const stop = stopOf(event.target);
    const place = placeOf(stop);
    if (ref.current === null || stop === null || place === null) return;
    const lines = linesIn(ref.current, range.current ?? { anchor: place, head: place });
    event.clipboardData.setData('text/plain', blockText(lines.map((line) => line.map(textOf))));
    event.preventDefault();
  }

  /** The fields of the sheet from one downwards, as they stand under each other. */
  function fieldsFrom(field: string): PasteField[] {
    const stops = [...(ref.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
    const from = stops.findIndex((stop) => stop.dataset.field === field);
    return stops.slice(from).flatMap((stop) => {
      const found = sheet.placeOf(stop.dataset.field ?? '');
      return found === null || found.part === 'comment' ? [] : [{ ...found.place, part: found.part }];
    });
  }

  function onPaste(event: ClipboardEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const stop = target?.closest<HTMLElement>('[data-field]') ?? null;
    const text = event.clipboardData.getData('text/plain');
    const field = stop?.dataset.field;
    const found = field === undefined ? null : sheet.placeOf(field);
    if (field === undefined || found === null || target?.matches('textarea')) return;
    // A single figure goes into the open field, as anywhere.
    if (target?.matches('input') && !isBlock(text)) return;
    event.preventDefault();
    sheet.cancel(field);
    setPasting({ preview: previewPaste(readBlock(text), fieldsFrom(field)), field });
  }

  return (
    <>
      <p id={helpId} className="visually-hidden">
        {t('grid.help')}
      </p>
      <table
        ref={ref}
        role="grid"
        className={styles.grid}
        aria-label={t('grid.label', { unit: unit.name, number: tertialNumber(period.tertial), year: period.year })}
        aria-describedby={helpId}
        aria-multiselectable="true"
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
        onCopy={onCopy}
        onPaste={onPaste}
        onMouseDown={(event) => {
          select(null);
          const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-field]') : null;
          const field = cell?.dataset.field;
          if (field === undefined || event.button !== 0 || sheet.state(field).kind === 'editing') return;
          // Before what was open above closes and moves the rows.
          sheet.open(field);
          if (sheet.state(field).kind === 'editing') event.preventDefault();
        }}
      >
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col" data-column={column} className={styles.head}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {bands.map(({ goal, rows: members }) => (
          <tbody key={goal} role="rowgroup">
            <tr role="row" className={styles.band}>
              <th role="rowheader" scope="rowgroup" colSpan={columns.length} aria-colspan={columns.length}>
                {goal}
              </th>
            </tr>
            {members.map((row) => (
              <EntryRow key={row.id} row={row} unitName={unit.name} period={words} />
            ))}
          </tbody>
        ))}
      </table>
      {pasting !== null && (
        <PasteDialog
          preview={pasting.preview}
          onClose={() => setPasting(null)}
          onSave={() => {
            sheet.paste(pasting.preview.lines);
            setPasting(null);
          }}
        />
      )}
    </>
  );
}

/** From a button in the column of messages one moves with the arrows, and back to the cell with Esc. */
function leaveNote(event: KeyboardEvent<HTMLTableElement>) {
  const button = event.target instanceof HTMLButtonElement ? event.target : null;
  const note = button?.closest<HTMLElement>('[data-note]');
  if (!button || !note) return;
  const buttons = [...note.querySelectorAll('button')];
  const at = buttons.indexOf(button);
  if (event.key === 'Escape') note.focus();
  else if (event.key === 'ArrowRight') buttons[at + 1]?.focus();
  else if (event.key === 'ArrowLeft') (buttons[at - 1] ?? note).focus();
  else return;
  event.preventDefault();
}

/** What a spreadsheet is given of a cell: its words, without what is only said to those who cannot see the headings. */
function textOf(stop: HTMLElement): string {
  const box = stop.querySelector('[data-words]');
  if (box !== null) return box.hasAttribute('data-empty') ? '' : plain(box.textContent);
  const copy = stop.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const hidden of copy.querySelectorAll('[data-aside], button + *')) hidden.remove();
  return plain(copy.textContent);
}

function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u00A0', ' ').trim();
}
