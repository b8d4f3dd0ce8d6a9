// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/useSemanticElements: a table shown as cards loses its own roles.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: cells are moved between and edited by keyboard.
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a heading cell of a grid is one.
import { decimalText, responseRate } from '@tertial/domain';
import { memo, type ReactNode, useId, useRef, useState } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { TargetLine } from '../../vocabulary/target-line.tsx';
import cells from './entry-cell.module.css';
import { EntryCell, ShareFigure } from './entry-cell.tsx';
import styles from './entry-row.module.css';
import { FieldNote } from './field-note.tsx';
import type { Part } from './parts.ts';
import type { ReportCell, ReportRow } from './report-rows.ts';
import { RowDetails } from './row-details.tsx';
import { surveyOf, useEarlierSurveyText, useEarlierText, useIsSurveyAsked } from './sentence.ts';
import { fieldName } from './sheet.ts';

interface EntryRowProps {
  row: ReportRow;
  unitName: string;
  /** The tertial in words, for example `T1 2023`. */
  period: string;
}

/** The columns of the grid, in their order. */
export const columns = ['name', 'lastYear', 'before', 'target', 'outcome', 'share', 'note'] as const;

/** One indicator: its field or fields with what stands beside them, and below them what it means when that is asked for. */
export const EntryRow = memo(function EntryRow({ row, unitName, period }: EntryRowProps) {
  const { t } = useTranslation('report');
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const bySex = row.cells.length > 1;
  return (
    <>
      {row.cells.map((cell, index) => (
        <CellLines key={cell.id} row={row} cell={cell} unitName={unitName} period={period}>
          {index === 0 ? (
            <button
              type="button"
              data-stop={0}
              tabIndex={-1}
              className={styles.name}
              aria-expanded={open}
              aria-controls={open ? detailsId : undefined}
              onClick={() => setOpen(!open)}
            >
              <span>{row.name}</span>
              <span data-aside className={styles.more}>
                {bySex && `${t(`sex.${cell.sex}`)} · `}
                {t('details.show')}
              </span>
            </button>
          ) : (
            <span data-stop={0} tabIndex={-1} className={styles.sub}>
              <span className="visually-hidden">{row.name}, </span>
              {t(`sex.${cell.sex}`)}
            </span>
          )}
        </CellLines>
      ))}
      {open && (
        <tr role="row" className={styles.detailsRow}>
          <td
            role="gridcell"
            id={detailsId}
            tabIndex={-1}
            className={styles.detailsCell}
            colSpan={columns.length}
            aria-colspan={columns.length}
          >
            <RowDetails row={row} />
          </td>
        </tr>
      )}
    </>
  );
});

interface CellLinesProps extends EntryRowProps {
  cell: ReportCell;
  /** What the line is called. */
  children: ReactNode;
}

/** The line of a figure, and below it those of its survey. */
function CellLines({ row, cell, unitName, period, children }: CellLinesProps) {
  const { t } = useTranslation(['report', 'common']);
  const earlier = useEarlierText(row);
  const bySex = row.cells.length > 1;
  const isSurveyAsked = useIsSurveyAsked(row, cell);
  const about = bySex ? `${row.name}, ${t(`sex.${cell.sex}`)}` : row.name;
  const { measureUnit: unit, decimals } = row;
  const line = { row, cell, label: t('fieldLabel', { name: about, unit: unitName, period }) };
  const partLine = (part: 'answers' | 'invited') => ({
    row,
    cell,
    label: t('fieldLabelPart', { name: about, part: t(`part.${part}`), unit: unitName, period }),
  });
  return (
    <>
      <tr role="row" className={styles.row} data-kind={cell.sex === 'total' ? 'figure' : 'sex'}>
        <th role="rowheader" scope="row" className={styles.nameCell}>
          {children}
        </th>
        <Quiet stop={1} caption={t('column.lastYear')} words={earlier(cell.lastYear)} />
        <Quiet stop={2} caption={t('column.before')} words={earlier(cell.before)} />
        <td role="gridcell" data-stop={3} tabIndex={-1} className={styles.quiet}>
          <span data-aside className={cells.caption}>
            {t('column.target')}
          </span>
          {cell.sex === 'total' && <TargetLine target={row.target} unit={unit} decimals={decimals} />}
        </td>
        <Written {...line} part="figure">
          <ShareFigure field={fieldName(cell.id)} row={row} cell={cell} />
        </Written>
      </tr>
      {isSurveyAsked && (
        <>
          <SurveyLine cell={cell} part="answers">
            <Written {...partLine('answers')} part="answers" />
          </SurveyLine>
          <SurveyLine cell={cell} part="invited">
            <Written {...partLine('invited')} part="invited">
              <Rate cell={cell} />
            </Written>
          </SurveyLine>
        </>
      )}
    </>
  );
}

function Quiet({ stop, caption, words }: { stop: number; caption: string; words: string }) {
  return (
    <td role="gridcell" data-stop={stop} tabIndex={-1} className={styles.quiet}>
      <span data-aside className={cells.caption}>
        {caption}
      </span>
      {words}
    </td>
  );
}

interface SurveyLineProps {
  cell: ReportCell;
  part: 'answers' | 'invited';
  children: ReactNode;
}

/** How many answered or were asked, beside the same of the earlier times. */
function SurveyLine({ cell, part, children }: SurveyLineProps) {
  const { t } = useTranslation('report');
  const earlier = useEarlierSurveyText();
  return (
    <tr role="row" className={styles.row} data-kind="survey">
      <th role="rowheader" scope="row" className={styles.nameCell}>
        <span data-stop={0} tabIndex={-1} className={styles.sub}>
          {t(`part.${part}`)}
        </span>
      </th>
      <Quiet stop={1} caption={t('column.lastYear')} words={earlier(cell.lastYear, part)} />
      <Quiet stop={2} caption={t('column.before')} words={earlier(cell.before, part)} />
      <td role="gridcell" data-stop={3} tabIndex={-1} className={styles.quiet} />
      {children}
    </tr>
  );
}

interface WrittenProps {
  row: ReportRow;
  cell: ReportCell;
  part: Part;
  label: string;
  /** What is reckoned from what is written. */
  children?: ReactNode;
}

/** A field, what is reckoned from it, and what it has to say. */
function Written({ row, cell, part, label, children }: WrittenProps) {
  const { t } = useTranslation('report');
  const noteId = useId();
  const note = useRef<HTMLTableCellElement>(null);
  const field = fieldName(cell.id, part);
  return (
    <>
      <EntryCell
        field={field}
        row={row}
        cell={cell}
        part={part}
        label={label}
        noteId={noteId}
        stop={4}
        caption={part === 'figure' ? t('column.outcome') : null}
      />
      <td role="gridcell" data-stop={5} tabIndex={-1} className={styles.share}>
        {children}
      </td>
      <td ref={note} role="gridcell" data-stop={6} data-note tabIndex={-1} className={styles.noteCell}>
        <FieldNote
          field={field}
          row={row}
          cell={cell}
          part={part}
          id={noteId}
          inGrid
          onAnswered={() => note.current?.parentElement?.querySelector<HTMLElement>('[data-field]')?.focus()}
        />
      </td>
    </>
  );
}

function Rate({ cell }: { cell: ReportCell }) {
  const format = useFormat();
  const survey = surveyOf(cell);
  const rate = survey === null ? null : responseRate(survey);
  return rate === null ? null : format.measure(decimalText(rate), 'percent', 0);
}
