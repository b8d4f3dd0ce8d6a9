import { type PasteKind, pasteColumnsOf, pastedRows } from '@tertial/domain';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import type { PasteOutcomeFragment } from './__generated__/operations.ts';
import styles from './get-started.module.css';
import { rowsOf } from './rows-of-file.ts';
import { useKeptText } from './use-kept-text.ts';

const shownRows = 50;
const pauseBeforeAsking = 300;

interface PastePartProps {
  kind: PasteKind;
  /** Changes whenever what the rows are held against does, so that they are read once more. */
  basis?: string;
  /** Asks the server what would come of it, or adds it; null when it could not be asked. */
  send: (input: { text: string; dryRun: boolean }) => Promise<PasteOutcomeFragment | null>;
}

/** A field for rows of a spreadsheet, with what would come of each before anything is added. */
export function PastePart({ kind, basis = '', send }: PastePartProps) {
  const { t, i18n } = useTranslation('setup');
  const [text, setText] = useKeptText(kind);
  const [again, setAgain] = useState(0);
  const [checked, setChecked] = useState<{ asked: string; outcome: PasteOutcomeFragment | null } | null>(null);
  const [told, setTold] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const asking = useRef(send);
  asking.current = send;
  const isEmpty = text.trim() === '';
  const wanted = `${basis} ${again}\n${text}`;

  useEffect(() => {
    if (isEmpty) return;
    let left = false;
    const timer = setTimeout(async () => {
      const outcome = await asking.current({ text, dryRun: true });
      if (!left) setChecked({ asked: wanted, outcome });
    }, pauseBeforeAsking);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text, wanted, isEmpty]);

  const counted = (what: 'added' | 'ready', { added, roles }: PasteOutcomeFragment) => {
    if (isNothing({ added, roles })) return t('paste.nothing');
    if (roles === null) return t(`paste.${what}`, { count: added });
    const parts = [
      ...(added > 0 ? [t('paste.count.people', { count: added })] : []),
      ...(roles > 0 ? [t('paste.count.roles', { count: roles })] : []),
    ];
    return t(`paste.count.${what}`, { what: parts.join(t('paste.count.and')) });
  };
  const current = !isEmpty && checked?.asked === wanted ? checked : null;
  const problems = current?.outcome?.problems ?? [];
  const add = async () => {
    setBusy(true);
    const outcome = await send({ text, dryRun: false });
    setBusy(false);
    if (outcome && outcome.problems.length === 0) {
      setText('');
      setTold(counted('added', outcome));
    } else {
      setChecked({ asked: wanted, outcome });
    }
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    setTold('');
    const read = await rowsOf(file, i18n.language);
    setRefused('text' in read ? null : (read.message ?? t('paste.fileFailed')));
    if ('text' in read) setText(read.text);
  };

  return (
    <div className={styles.paste}>
      <TextArea
        label={t(`paste.${kind}.label`)}
        value={text}
        onChange={(next) => {
          setText(next);
          setTold('');
          setRefused(null);
        }}
        invalid={problems.length > 0}
        rows={5}
        note={t(`paste.${kind}.note`)}
      />
      {kind === 'plan' && (
        <label className={styles.file}>
          {t('paste.file')}
          <input
            type="file"
            accept=".xlsx,.csv,.txt,.tsv"
            onChange={(event) => {
              void readFile(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
      )}
      {refused !== null && <Notice tone="problem">{refused}</Notice>}
      {!isEmpty && <Preview kind={kind} text={text} problems={problems} />}
      {current?.outcome === null && <Notice tone="problem">{t('paste.failed')}</Notice>}
      {problems
        .filter(({ row }) => row === 0)
        .map(({ reason }) => (
          <Notice key={reason} tone="problem">
            {t(`reason.${reason}`)}
          </Notice>
        ))}
      <div className={styles.bar}>
        <Button
          weight="primary"
          onPress={add}
          isDisabled={busy || !current?.outcome || problems.length > 0 || isNothing(current.outcome)}
        >
          {t(`paste.${kind}.add`)}
        </Button>
        {!isEmpty && <Button onPress={() => setAgain(again + 1)}>{t('paste.again')}</Button>}
        <p role="status">
          {told}
          {current?.outcome && problems.length > 0 && t('paste.problems', { count: problems.length })}
          {current?.outcome && problems.length === 0 && counted('ready', current.outcome)}
        </p>
      </div>
    </div>
  );
}

/** Whether all that was pasted is there already. */
function isNothing({ added, roles }: Pick<PasteOutcomeFragment, 'added' | 'roles'>): boolean {
  return added + (roles ?? 0) === 0;
}

interface PreviewProps {
  kind: PasteKind;
  text: string;
  problems: PasteOutcomeFragment['problems'];
}

/** The rows as they are read; those that are refused come first, so that none is overlooked. */
function Preview({ kind, text, problems }: PreviewProps) {
  const { t } = useTranslation('setup');
  const rows = pastedRows(text, kind);
  const problemsOf = (row: number) => problems.filter((problem) => problem.row === row);
  const ordered = rows.toSorted(
    (one, other) => Number(problemsOf(other.row).length > 0) - Number(problemsOf(one.row).length > 0),
  );
  const columns = pasteColumnsOf[kind];
  const sentence = ({ column, reason }: PasteOutcomeFragment['problems'][number]) => {
    if (column === null) return t(`reason.${reason}`);
    const lacks = reason === 'unknown' && (column === 'area' || column === 'unit');
    return `${t(`column.${column}`)}: ${t(lacks ? `unknown.${column}` : `reason.${reason}`)}`;
  };
  return (
    <div className={styles.preview}>
      <Table caption={t('paste.preview')}>
        <thead>
          <tr>
            <th scope="col">{t('paste.row')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
            <th scope="col">{t('paste.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, shownRows).map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {columns.map((column, place) => (
                <td key={column}>{cells[place] ?? ''}</td>
              ))}
              <td className={styles.problem}>{problemsOf(row).map(sentence).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {rows.length > shownRows && <p>{t('paste.more', { count: rows.length - shownRows })}</p>}
    </div>
  );
}
