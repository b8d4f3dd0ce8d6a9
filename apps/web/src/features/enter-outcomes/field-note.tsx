import { absences, decimalText } from '@tertial/domain';
import { useState } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTranslation } from '../../text/use-translation.ts';
import { buttonClass } from '../../ui/button-class.ts';
import { useMeasurementText } from '../../vocabulary/measurement-text.ts';
import { useSessionLost } from '../../vocabulary/session-loss.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import type { FieldState } from './field.ts';
import styles from './field-note.module.css';
import { figurePatch, type Part, readerOf } from './parts.ts';
import type { ReportCell, ReportRow } from './report-rows.ts';
import { type Sentence, shownIn, useSentence } from './sentence.ts';
import { useField, useSheet } from './use-sheet.tsx';

interface FieldNoteProps {
  field: string;
  row: ReportRow;
  cell: ReportCell;
  part: Part;
  id: string;
  /** Takes the focus once something has been answered. */
  onAnswered: () => void;
  /** In the grid the buttons are reached from their cell, not with the tabulator. */
  inGrid?: boolean;
  /** Whether the reasons why there is no figure are always offered, and not only while one writes. */
  reasons?: boolean;
}

/** What a field has to say, and the answers that it asks for. */
export function FieldNote({ field, row, cell, part, id, onAnswered, inGrid = false, reasons = false }: FieldNoteProps) {
  const { t } = useTranslation(['report', 'common']);
  const format = useFormat();
  const sheet = useSheet();
  const state = useField(field);
  const sentence = useSentence(row, cell, part)(state);
  const signedOut = useSessionLost();
  const [accepting, setAccepting] = useState(false);
  const say = useMeasurementText({ unit: row.measureUnit, decimals: row.decimals });
  const choices = choicesFor(state, sentence);
  const absent = reasons || (state.kind === 'editing' && part === 'figure' && choices.length === 0);

  function choicesFor(own: FieldState, said: Sentence | null): { words: string; choose: () => void; stay?: boolean }[] {
    const decide = (words: string, patch: Parameters<typeof sheet.choose>[1]) => ({
      words,
      choose: () => sheet.choose(field, patch),
    });
    const absence = (reason: 'notMeasured' | 'notApplicable') =>
      decide(t(`answer.${reason}`), figurePatch({ kind: 'absent', reason }));
    switch (own.kind) {
      case 'editing': {
        const reading = readerOf(part, row, cell)(own.text);
        if (reading.kind === 'offerSecret' && part === 'figure') {
          return [decide(t('answer.secret'), figurePatch({ kind: 'absent', reason: 'secret' }))];
        }
        if (reading.kind !== 'ambiguous' || part !== 'figure') return [];
        return reading.readings.map((value) =>
          decide(format.exact(decimalText(value)), figurePatch({ kind: 'value', value })),
        );
      }
      case 'refused':
        return [{ words: t('answer.change'), choose: () => sheet.open(field), stay: true }];
      case 'drafted':
        return [
          { words: t('answer.goOn'), choose: () => sheet.open(field), stay: true },
          { words: t('answer.discard'), choose: () => sheet.cancel(field) },
        ];
      case 'conflicted':
        return [
          { words: t('answer.keepMine'), choose: () => sheet.keepMine(field) },
          { words: t('answer.takeTheirs'), choose: () => sheet.takeTheirs(field) },
        ];
      case 'waiting':
        return own.phase === 'offline' && !signedOut ? [{ words: t('answer.retry'), choose: sheet.reconnect }] : [];
      default:
        if (cell.lock !== null || said === null || said.warnings.length === 0) return [];
        return [
          ...(said.warnings.includes('doubtfulZero') ? [absence('notMeasured'), absence('notApplicable')] : []),
          { words: t('answer.accept'), choose: () => setAccepting(true), stay: true },
        ];
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps a press on a button from taking the focus out of the field
    <div className={styles.note} data-tone={sentence?.tone} onMouseDown={(event) => event.preventDefault()}>
      {state.kind === 'conflicted' ? (
        <Conflict state={state} row={row} cell={cell} part={part} id={id} />
      ) : (
        <span id={id}>{sentence?.words}</span>
      )}
      {choices.length > 0 && (
        <span className={styles.choices}>
          {choices.map(({ words, choose, stay }) => (
            <button
              key={words}
              type="button"
              tabIndex={inGrid ? -1 : 0}
              className={buttonClass('normal', true)}
              onClick={() => {
                choose();
                if (!stay) onAnswered();
              }}
            >
              {words}
            </button>
          ))}
        </span>
      )}
      {absent && (
        <span className={styles.choices}>
          <span className={styles.quietWords}>{t('details.noFigure')}</span>
          {absences.map((reason) => (
            <button
              key={reason}
              type="button"
              tabIndex={inGrid ? -1 : 0}
              className={buttonClass('quiet', true)}
              onClick={() => {
                sheet.choose(field, figurePatch({ kind: 'absent', reason }));
                onAnswered();
              }}
            >
              {t(`common:absence.${reason}`)}
            </button>
          ))}
        </span>
      )}
      {accepting && (
        <AcceptDialog
          about={t('accept.about', { name: row.name, value: say(shownIn(state, cell)) })}
          warning={sentence?.words ?? ''}
          onClose={() => {
            setAccepting(false);
            onAnswered();
          }}
          onAccept={(accepted) => sheet.choose(field, { accepted })}
        />
      )}
    </div>
  );
}

interface ConflictProps {
  state: Extract<FieldState, { kind: 'conflicted' }>;
  row: ReportRow;
  cell: ReportCell;
  part: Part;
  id: string;
}

/** Both values side by side, each with who and when. */
function Conflict({ state, row, cell, part, id }: ConflictProps) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const say = useMeasurementText({ unit: row.measureUnit, decimals: row.decimals });
  const words = useSentence(row, cell, part)(state)?.words;
  const { savedBy, savedAt } = state.rival;
  const theirs = part === 'figure' ? say(shownIn({ kind: 'resting' }, cell)) : savedPart(cell, part);
  const mine = part === 'figure' ? say(shownIn(state, cell)) : state.text;
  return (
    <>
      <span id={id} className="visually-hidden">
        {words}
      </span>
      <span className={styles.rivals} aria-hidden="true">
        <span>
          <strong>{mine || t('note.empty')}</strong>
          {t('note.mine')}
        </span>
        <span>
          <strong>{theirs || t('note.empty')}</strong>
          {t('note.theirs', {
            who: savedBy ?? t('note.somebody'),
            when: savedAt === null ? '' : format.moment(savedAt),
          })}
        </span>
      </span>
    </>
  );
}

function savedPart(cell: ReportCell, part: Exclude<Part, 'figure'>): string {
  return part === 'comment' ? (cell.comment ?? '') : String(cell.figure?.[part] ?? '');
}
