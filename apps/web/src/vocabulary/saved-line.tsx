import { useFormat } from '../text/format.ts';
import { useTranslation } from '../text/use-translation.ts';
import styles from './judging.module.css';

interface SavedLineProps {
  readonly by: string;
  readonly at: string;
  readonly revision: number;
}

/** Who saved something, when, and which version of it this is. */
export function SavedLine({ by, at, revision }: SavedLineProps) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  return (
    <p className={styles.saved}>
      {t('history.line', { who: by, when: format.moment(at) })} · {t('history.revision', { count: revision })}
    </p>
  );
}
