import type { ReactNode } from 'react';
import { useTranslation } from '../../text/use-translation.ts';
import styles from './gap-list.module.css';

interface UnfoldedProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at once; the rest on demand. */
  readonly shown: number;
  readonly list: (items: readonly Item[]) => ReactNode;
}

/** The first of a list, and the rest of it where one asks. */
export function Unfolded<Item>({ items, shown, list }: UnfoldedProps<Item>) {
  const { t } = useTranslation('overview');
  const rest = items.slice(shown);
  return (
    <>
      {items.length > 0 && list(items.slice(0, shown))}
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{t('more', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
