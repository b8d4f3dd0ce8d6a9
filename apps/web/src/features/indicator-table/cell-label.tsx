import type { ReactNode } from 'react';
import styles from './indicator-grid.module.css';

/** Says what a figure is where the table is shown as cards and its headings are out of sight. */
export function CellLabel({ children }: { children: ReactNode }) {
  return (
    <span className={styles.label} aria-hidden="true">
      {children}
    </span>
  );
}
