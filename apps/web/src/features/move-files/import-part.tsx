import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/table.tsx';
import styles from './files-page.module.css';
import { type ImportAnswer, sendFile } from './import-answer.ts';
import { ErrorTable, PartsTable, PreviewTable } from './import-tables.tsx';

type State =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'seen'; readonly file: File; readonly answer: ImportAnswer }
  | { readonly kind: 'saved'; readonly answer: ImportAnswer };

/** The way in: a file is chosen or dropped, looked at, and saved when it is confirmed. */
export function ImportPart() {
  const { t, i18n } = useTranslation('files');
  const client = useApolloClient();
  const [state, setState] = useState<State>({ kind: 'nothing' });
  const send = async (file: File, digest?: string) => {
    setState({ kind: 'working' });
    const result = await sendFile(file, i18n.language, digest);
    if ('message' in result) return setState({ kind: 'failed', message: result.message ?? t('import.failed') });
    const { answer } = result;
    const saved = digest !== undefined && answer.errors.length === 0;
    setState(saved ? { kind: 'saved', answer } : { kind: 'seen', file, answer });
    if (saved) await client.refetchQueries({ include: 'active' });
  };
  return (
    <Card>
      <section className={styles.part} aria-labelledby="import-heading">
        <h2 id="import-heading">{t('import.heading')}</h2>
        <p>{t('import.lead')}</p>
        <DropZone
          className={styles.drop ?? ''}
          aria-label={t('import.drop')}
          onDrop={async ({ items }) => {
            const [item] = items;
            if (item?.kind === 'file') await send(await item.getFile());
          }}
        >
          <FileTrigger
            acceptedFileTypes={['.xlsx', '.csv', '.txt', '.tsv', '.json']}
            onSelect={(chosen) => {
              const file = chosen?.[0];
              if (file) void send(file);
            }}
          >
            <Button weight={state.kind === 'seen' ? 'normal' : 'primary'}>{t('import.choose')}</Button>
          </FileTrigger>
          <p>{t('import.drop')}</p>
        </DropZone>
        {state.kind === 'working' && <p role="status">{t('import.working')}</p>}
        {state.kind === 'failed' && <Notice tone="problem">{state.message}</Notice>}
        {state.kind === 'saved' && <Notice>{t('import.saved', state.answer)}</Notice>}
        {state.kind === 'seen' && <Seen {...state} onSave={() => void send(state.file, state.answer.digest)} />}
      </section>
    </Card>
  );
}

interface SeenProps {
  file: File;
  answer: ImportAnswer;
  onSave: () => void;
}

function Seen({ file, answer, onSave }: SeenProps) {
  const { t } = useTranslation('files');
  if (answer.errors.length > 0) {
    return (
      <>
        <Notice tone="problem" title={file.name}>
          {t('import.errors', { count: answer.errorCount })}
        </Notice>
        <ErrorTable errors={answer.errors} />
      </>
    );
  }
  const { created, updated, rows, parts } = answer;
  const shown = rows.length + parts.length;
  const doubtful = rows.filter(({ warnings }) => warnings.length > 0).length;
  if (created + updated === 0) return <Notice title={file.name}>{t('import.nothingNew', answer)}</Notice>;
  return (
    <>
      <Notice title={file.name}>{t('import.ready')}</Notice>
      {doubtful > 0 && <Notice tone="warning">{t('import.doubtful', { count: doubtful })}</Notice>}
      {parts.length > 0 ? <PartsTable parts={parts} /> : <PreviewTable rows={rows} />}
      {shown < created + updated && <p>{t('import.more', { count: created + updated - shown })}</p>}
      <p>
        <Button weight="primary" onPress={onSave}>
          {t('import.save', answer)}
        </Button>
      </p>
    </>
  );
}
