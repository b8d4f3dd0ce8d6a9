import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useMeasurementText } from '../../vocabulary/measurement-text.ts';
import styles from './dialogs.module.css';
import type { PasteLine, PastePreview } from './paste.ts';
import { useProblemWords, useWarningText } from './sentence.ts';
import { fieldName } from './sheet.ts';

interface PasteDialogProps {
  preview: PastePreview;
  onSave: () => void;
  onClose: () => void;
}

/** Shows what a pasted block would do, line by line, before anything is saved. */
export function PasteDialog({ preview, onSave, onClose }: PasteDialogProps) {
  const { t } = useTranslation(['report', 'common']);
  const { lines, beyond, tooWide } = preview;
  const saved = lines.filter(({ outcome }) => outcome.kind === 'saved').length;
  const left = lines.filter(({ outcome }) => outcome.kind === 'unchanged' || outcome.kind === 'empty').length;
  const nothing = tooWide ? t('paste.tooWide') : lines.length === 0 ? t('paste.none') : null;
  return (
    <Dialog title={t('paste.title')} open onClose={onClose}>
      {nothing === null ? (
        <>
          <p>
            {t('paste.lead')} <strong>{t('paste.count', { saved, refused: lines.length - saved - left })}</strong>
          </p>
          <table className={styles.preview}>
            <thead>
              <tr>
                <th scope="col">{t('paste.columnName')}</th>
                <th scope="col">{t('paste.columnText')}</th>
                <th scope="col">{t('paste.columnOutcome')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={fieldName(line.cell.id, line.part)} line={line} />
              ))}
            </tbody>
          </table>
          {beyond > 0 && <p>{t('paste.beyond', { count: beyond })}</p>}
        </>
      ) : (
        <p>{nothing}</p>
      )}
      <p className={styles.buttons}>
        {saved > 0 && (
          <Button weight="primary" autoFocus onPress={onSave}>
            {t('paste.save', { count: saved })}
          </Button>
        )}
        <Button onPress={onClose}>{t('common:action.cancel')}</Button>
      </p>
    </Dialog>
  );
}

function Line({ line: { row, cell, part, text, outcome } }: { line: PasteLine }) {
  const { t } = useTranslation(['report', 'indicators', 'common']);
  const say = useMeasurementText({ unit: row.measureUnit, decimals: row.decimals });
  const warn = useWarningText(row, cell);
  const problemWords = useProblemWords();
  const words = (): string => {
    switch (outcome.kind) {
      case 'saved': {
        const { measurement = null } = outcome.patch;
        const value = part === 'figure' ? say(measurement) : String(outcome.patch[part] ?? '');
        const [warning] = outcome.warnings;
        return warning === undefined
          ? t('paste.saved', { value })
          : t('paste.warned', { value, warning: warn(warning) });
      }
      case 'locked':
        return t('paste.refused', { reason: t(`common:lock.${outcome.lock}`) });
      case 'problem':
        return t('paste.refused', { reason: problemWords(outcome.problem) });
      case 'offerSecret':
        return t('paste.refused', { reason: t('note.offerSecret') });
      default:
        return t(`paste.${outcome.kind}`);
    }
  };
  const tone = outcome.kind === 'saved' ? (outcome.warnings.length > 0 ? 'warning' : 'saved') : toneOf(outcome.kind);
  return (
    <tr data-tone={tone}>
      <th scope="row">
        {row.name}
        {row.cells.length > 1 && `, ${t(`sex.${cell.sex}`)}`}
        {part !== 'figure' && `, ${t(`part.${part}`)}`}
      </th>
      <td className={styles.pasted}>{text}</td>
      <td>{words()}</td>
    </tr>
  );
}

function toneOf(kind: PasteLine['outcome']['kind']) {
  return kind === 'unchanged' || kind === 'empty' ? 'quiet' : 'problem';
}
