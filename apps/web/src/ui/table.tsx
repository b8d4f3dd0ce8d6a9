import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './table.module.css';

interface TableProps {
  /** What the table shows; read aloud, and hidden from sight when a heading says it already. */
  caption: string;
  hideCaption?: boolean;
  children: ReactNode;
}

/** A plain table of text and figures; rows and cells are ordinary table elements. */
export function Table({ caption, hideCaption = false, children }: TableProps) {
  return (
    <table className={styles.table}>
      <caption className={classNames(styles.caption, hideCaption && 'visually-hidden')}>{caption}</caption>
      {children}
    </table>
  );
}

/** The class of a cell or header that holds a figure. */
export const numeric = styles.numeric;

/** A card: the surface that tables and charts stand on. */
export function Card({ children, padded = true }: { children: ReactNode; padded?: boolean }) {
  return <section className={classNames(styles.card, padded && styles.padded)}>{children}</section>;
}
