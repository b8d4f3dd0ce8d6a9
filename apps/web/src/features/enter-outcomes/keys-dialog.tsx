import { useTranslation } from '../../text/use-translation.ts';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './dialogs.module.css';

const keys = [
  'arrows',
  'enter',
  'edit',
  'escape',
  'type',
  'delete',
  'tab',
  'undo',
  'select',
  'copy',
  'home',
  'page',
  'help',
] as const;

/** The keys of the grid and what they do. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('report');
  return (
    <Dialog title={t('keys.title')} open={open} onClose={onClose}>
      <table className={styles.keys}>
        <thead>
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{t(`keys.${key}`)}</kbd>
              </th>
              <td>{t(`keys.${key}Do`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
