import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { readView, tertials, type View, viewSearch, viewText } from '@tertial/domain';
import { useId, useState } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LineField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useViewer } from '../../vocabulary/viewer.tsx';
import {
  RemoveViewDocument,
  SavedViewsDocument,
  type SavedViewsQuery,
  SaveViewDocument,
} from './__generated__/operations.ts';
import styles from './explore.module.css';

type SavedView = SavedViewsQuery['savedViews'][number];

const again = { refetchQueries: [SavedViewsDocument], awaitRefetchQueries: true };

/** The views that are kept under a name: the table of the year first, then one's own, then those that others share. */
export function SavedViews({ view }: { view: View }) {
  const { t } = useTranslation('explore');
  const { data } = useSuspenseQuery(SavedViewsDocument);
  const headingId = useId();
  const [editing, setEditing] = useState<SavedView | 'new' | null>(null);
  const address = viewText(viewSearch(view));
  const open = data.savedViews.find(({ search }) => search === address) ?? null;
  const { lists, words } = view.selection;
  const forTable = {
    year: one(lists.year),
    tertial: tertials.find((own) => lists.tertial?.length === 1 && own === lists.tertial[0]),
    area: joined(lists.area),
    goal: joined(lists.goal),
    unit: joined(lists.unit),
    status: joined(lists.status),
    trend: joined(lists.trend),
    measure: joined(lists.measure),
    q: words || undefined,
  };
  return (
    <nav className={styles.saved} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('saved.title')}</h2>
      <ul>
        <li>
          <Link to="/indikatorer" search={forTable}>
            {t('saved.table')}
          </Link>
        </li>
        {data.savedViews.map((saved) => (
          <li key={saved.id}>
            <Link
              to="/utforska"
              search={viewSearch(readView(Object.fromEntries(new URLSearchParams(saved.search))))}
              aria-current={saved === open ? 'page' : undefined}
            >
              {saved.name}
            </Link>
            {!saved.own && <span className={styles.aside}> {t('saved.by', { name: saved.ownerName })}</span>}
            {saved.own && saved.shared && <span className={styles.aside}> {t('saved.isShared')}</span>}
          </li>
        ))}
      </ul>
      {open?.own ? (
        <Button small weight="quiet" onPress={() => setEditing(open)}>
          {t('saved.edit')}
        </Button>
      ) : (
        <Button small weight="quiet" onPress={() => setEditing('new')}>
          {t('saved.keep')}
        </Button>
      )}
      {editing !== null && (
        <SaveDialog saved={editing === 'new' ? null : editing} search={address} onClose={() => setEditing(null)} />
      )}
    </nav>
  );
}

interface SaveDialogProps {
  saved: SavedView | null;
  search: string;
  onClose: () => void;
}

function SaveDialog({ saved, search, onClose }: SaveDialogProps) {
  const { t } = useTranslation(['explore', 'common']);
  const { roles } = useViewer();
  const [name, setName] = useState(saved?.name ?? '');
  const [shared, setShared] = useState(saved?.shared ?? false);
  const [failed, setFailed] = useState(false);
  const [save, saving] = useMutation(SaveViewDocument, again);
  const [remove, removing] = useMutation(RemoveViewDocument, again);
  const refusal = saving.data?.saveView.refusal ?? removing.data?.removeView.refusal ?? null;
  const mayShare = roles.some((role) => role !== 'namndledamot');
  const finish = async (done: Promise<string | null | undefined>) => {
    setFailed(false);
    try {
      if ((await done) === null) onClose();
    } catch {
      setFailed(true);
    }
  };
  const expectedRevision = saved?.revision ?? 0;
  const onSave = () =>
    finish(
      save({ variables: { input: { id: saved?.id ?? null, name, shared, search, expectedRevision } } }).then(
        ({ data }) => data?.saveView.refusal,
      ),
    );
  return (
    <Dialog title={t(saved === null ? 'saved.keep' : 'saved.edit')} open onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void onSave();
        }}
      >
        <LineField
          label={t('saved.name')}
          value={name}
          onChange={setName}
          invalid={refusal?.startsWith('name') ?? false}
        />
        {mayShare && <Checkbox label={t('saved.share')} checked={shared} onChange={setShared} />}
        {refusal !== null && <Notice tone="problem">{t(`saved.refusal.${refusal}`)}</Notice>}
        {failed && <Notice tone="problem">{t('saved.failed')}</Notice>}
        <p className={styles.line}>
          <Button type="submit" weight="primary">
            {t('saved.save')}
          </Button>
          {saved !== null && (
            <Button
              weight="quiet"
              onPress={() =>
                void finish(
                  remove({ variables: { input: { id: saved.id, expectedRevision } } }).then(
                    ({ data }) => data?.removeView.refusal,
                  ),
                )
              }
            >
              {t('saved.remove')}
            </Button>
          )}
        </p>
      </form>
    </Dialog>
  );
}

function one(values: readonly string[] | undefined): number | undefined {
  return values?.length === 1 ? Number(values[0]) : undefined;
}

function joined(values: readonly string[] | undefined): string | undefined {
  return values?.join(',');
}
