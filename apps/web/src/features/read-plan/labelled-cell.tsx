import type { ReactNode } from 'react';
import styles from './plan-page.module.css';

interface LabelledCellProps {
  /** The column's heading; stands in the cell where the page is too narrow for columns. */
  readonly label: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
}

/** A cell that can stand without its column. */
export function LabelledCell({ label, strong = false, children }: LabelledCellProps) {
  return (
    <td>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {strong ? <strong>{children}</strong> : children}
    </td>
  );
}
