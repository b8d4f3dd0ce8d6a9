import { decimalText, responseRate } from '@tertial/domain';
import { type ReactNode, useId } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { TextArea } from '../../ui/fields.tsx';
import { FieldNote } from './field-note.tsx';
import type { ReportCell, ReportRow } from './report-rows.ts';
import styles from './row-details.module.css';
import { surveyOf, useCautionText } from './sentence.ts';
import { fieldName } from './sheet.ts';
import { useField, useSheet } from './use-sheet.tsx';

/** What an indicator means and how it is measured, and what is known about the figure. */
export function RowDetails({ row }: { row: ReportRow }) {
  const { t } = useTranslation('report');
  return (
    <div className={styles.details}>
      <dl>
        <Fact term={t('details.definition')}>{row.definition ?? t('details.noDefinition')}</Fact>
        {row.method !== null && <Fact term={t('details.method')}>{row.method}</Fact>}
      </dl>
      {row.cells.map((cell) => (
        <CellDetails
          key={cell.id}
          row={row}
          cell={cell}
          label={
            row.cells.length > 1 ? `${t('part.comment')}, ${t(`sex.${cell.sex}`).toLowerCase()}` : t('part.comment')
          }
        />
      ))}
    </div>
  );
}

function CellDetails({ row, cell, label }: { row: ReportRow; cell: ReportCell; label: string }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const survey = surveyOf(cell);
  const rate = survey === null ? null : responseRate(survey);
  const caution = useCautionText(cell)();
  const { savedAt, savedBy } = cell;
  return (
    <div>
      <dl>
        {savedAt !== null && savedBy !== null && (
          <Fact term={t('details.saved')}>{t('details.savedBy', { when: format.moment(savedAt), who: savedBy })}</Fact>
        )}
        {rate !== null && (
          <Fact term={t('details.survey')}>
            {t('part.responseRate', { value: format.measure(decimalText(rate), 'percent', 0) })}
            {caution !== null && `. ${caution}`}
          </Fact>
        )}
        {cell.accepted !== null && <Fact term={t('details.accepted')}>{cell.accepted}</Fact>}
        {cell.misreport !== null && <Fact term={t('details.misreport')}>{cell.misreport}</Fact>}
      </dl>
      <CommentField row={row} cell={cell} label={label} />
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The unit's own words about a figure; saved when one leaves the field. */
function CommentField({ row, cell, label }: { row: ReportRow; cell: ReportCell; label: string }) {
  const sheet = useSheet();
  const field = fieldName(cell.id, 'comment');
  const state = useField(field);
  const noteId = useId();
  if (cell.lock !== null && cell.comment === null) return null;
  const text = 'text' in state ? state.text : (cell.comment ?? '');
  return (
    <div>
      <TextArea
        label={label}
        value={text}
        rows={2}
        readOnly={cell.lock !== null}
        onChange={(next) => {
          sheet.open(field);
          sheet.type(field, next);
        }}
        onBlur={() => sheet.leave(field)}
      />
      <FieldNote field={field} row={row} cell={cell} part="comment" id={noteId} onAnswered={() => undefined} />
    </div>
  );
}
