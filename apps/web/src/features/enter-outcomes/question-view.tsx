import { decimalText, responseRate } from '@tertial/domain';
import { useId, useRef } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { usePeriodText } from '../../vocabulary/period-label.tsx';
import { TargetLine } from '../../vocabulary/target-line.tsx';
import { useFieldWords } from './entry-cell.tsx';
import { FieldNote } from './field-note.tsx';
import { type Part, savedText } from './parts.ts';
import styles from './question-view.module.css';
import type { Report, ReportCell, ReportRow } from './report-rows.ts';
import { RowDetails } from './row-details.tsx';
import { surveyOf, useEarlierSurveyText, useEarlierText, useIsSurveyAsked, useSentence } from './sentence.ts';
import { fieldName } from './sheet.ts';
import { useField, useSheet } from './use-sheet.tsx';

interface QuestionViewProps {
  report: Report;
  /** Which question is asked, counted from 1. */
  at: number;
  onMove: (at: number) => void;
}

/** One question at a time, with the same help as in the grid. */
export function QuestionView({ report, at, onMove }: QuestionViewProps) {
  const { t } = useTranslation('report');
  const periodText = usePeriodText();
  const { rows, unit, period } = report;
  const place = Math.min(Math.max(at, 1), rows.length);
  const row = rows[place - 1];
  const words = periodText({ tertial: period.tertial, year: period.year });
  if (row === undefined) return null;
  return (
    <section className={styles.question} aria-label={t('question.place', { at: place, count: rows.length })}>
      <div className={styles.questionTop}>
        <p className={styles.questionPlace}>
          {t('question.place', { at: place, count: rows.length })} · {row.goal}
        </p>
        {/* Above what is written, so that it stays where it is while a message comes and goes. */}
        <nav className={styles.questionNav} aria-label={t('question.nav')}>
          <Button isDisabled={place === 1} onPress={() => onMove(place - 1)}>
            {t('question.previous')}
          </Button>
          <Button weight="primary" isDisabled={place === rows.length} onPress={() => onMove(place + 1)}>
            {t('question.next')}
          </Button>
        </nav>
      </div>
      <h2>{row.name}</h2>
      <Beside row={row} />
      {row.cells.map((cell) => (
        <CellQuestions key={cell.id} row={row} cell={cell} unitName={unit.name} period={words} />
      ))}
      <div className={styles.about}>
        <RowDetails key={row.id} row={row} />
      </div>
    </section>
  );
}

/** What was answered before, and what is to be reached. */
function Beside({ row }: { row: ReportRow }) {
  const { t } = useTranslation('report');
  const earlier = useEarlierText(row);
  const [cell] = row.cells;
  if (cell === undefined) return null;
  return (
    <dl className={styles.beside}>
      <div>
        <dt>{t('column.lastYear')}</dt>
        <dd>{earlier(cell.lastYear)}</dd>
      </div>
      <div>
        <dt>{t('column.before')}</dt>
        <dd>{earlier(cell.before)}</dd>
      </div>
      <div>
        <dt>{t('column.target')}</dt>
        <dd>
          <TargetLine target={row.target} unit={row.measureUnit} decimals={row.decimals} />
        </dd>
      </div>
    </dl>
  );
}

interface CellQuestionsProps {
  row: ReportRow;
  cell: ReportCell;
  unitName: string;
  period: string;
}

function CellQuestions({ row, cell, unitName, period }: CellQuestionsProps) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const survey = surveyOf(cell);
  const isSurveyAsked = useIsSurveyAsked(row, cell);
  const rate = survey === null ? null : responseRate(survey);
  const name = row.cells.length > 1 ? `${row.name}, ${t(`sex.${cell.sex}`)}` : row.name;
  const caption = row.cells.length > 1 ? t(`sex.${cell.sex}`) : t('part.figure');
  const label = (part: Part) =>
    part === 'figure'
      ? t('fieldLabel', { name, unit: unitName, period })
      : t('fieldLabelPart', { name, part: t(`part.${part}`), unit: unitName, period });
  return (
    <div className={styles.fields}>
      <Question row={row} cell={cell} part="figure" label={label('figure')} caption={caption} />
      {isSurveyAsked && (
        <>
          <Question row={row} cell={cell} part="answers" label={label('answers')} caption={t('part.answers')} />
          <Question row={row} cell={cell} part="invited" label={label('invited')} caption={t('part.invited')} />
          {rate !== null && <p>{t('part.responseRate', { value: format.measure(decimalText(rate), 'percent', 0) })}</p>}
        </>
      )}
    </div>
  );
}

/** To the next field of the question; after the last one to the way on, so that what is said of it is still in sight. */
function goOn(from: HTMLInputElement): void {
  const question = from.closest('section');
  const fields = [...(question?.querySelectorAll<HTMLInputElement>('input:not([readonly])') ?? [])];
  const next = fields[fields.indexOf(from) + 1] ?? question?.querySelector<HTMLElement>('nav button:last-of-type');
  next?.focus();
}

interface QuestionProps {
  row: ReportRow;
  cell: ReportCell;
  part: Part;
  label: string;
  caption: string;
}

function Question({ row, cell, part, label, caption }: QuestionProps) {
  const { t } = useTranslation('report');
  const sheet = useSheet();
  const field = fieldName(cell.id, part);
  const state = useField(field);
  const input = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const noteId = useId();
  const earlier = useEarlierSurveyText();
  const hintId = useId();
  const tone = useSentence(row, cell, part)(state)?.tone;
  const words = useFieldWords(row, cell, part)(state);
  const editing = state.kind === 'editing';
  const typed = 'text' in state ? state.text : savedText(part, cell);
  const share = row.measureUnit === 'percent' && row.construction === 'ratio';
  const hint =
    share && part === 'figure'
      ? 'hintShare'
      : row.measureUnit === 'count' || part !== 'figure'
        ? 'hintCount'
        : 'hintNumber';
  return (
    <div className={styles.field}>
      <label htmlFor={fieldId}>
        <span aria-hidden="true">{caption}</span>
        <span className="visually-hidden">{label}</span>
      </label>
      <input
        ref={input}
        id={fieldId}
        className={styles.bigInput}
        data-tone={tone}
        inputMode={part === 'figure' ? 'text' : 'numeric'}
        autoComplete="off"
        spellCheck={false}
        readOnly={cell.lock !== null}
        aria-invalid={state.kind === 'refused' || (editing && state.insisted)}
        aria-describedby={`${hintId} ${noteId}`}
        value={editing ? state.text : part === 'figure' && typed === savedText(part, cell) ? words : typed}
        onFocus={() => sheet.open(field)}
        onChange={(event) => sheet.type(field, event.target.value)}
        onBlur={() => sheet.leave(field)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            if (sheet.leave(field)) goOn(event.currentTarget);
          } else if (event.key === 'Escape') sheet.cancel(field);
          else if (!editing && event.key.length === 1) sheet.open(field);
        }}
      />
      {cell.lock === null && (
        <p id={hintId} className={styles.hint}>
          {t(`question.${hint}`)}
        </p>
      )}
      {(part === 'answers' || part === 'invited') && (
        <p className={styles.hint}>
          {t('column.lastYear')} {earlier(cell.lastYear, part)} · {t('column.before')} {earlier(cell.before, part)}
        </p>
      )}
      <FieldNote field={field} row={row} cell={cell} part={part} id={noteId} onAnswered={() => input.current?.blur()} />
    </div>
  );
}
