import { type ReactNode, useId } from 'react';
import { Card, Table } from '../../ui/table.tsx';
import styles from './indicator-page.module.css';

interface ScrollTableProps {
  title: string;
  /** Stands between the heading and the table. */
  above?: ReactNode;
  children: ReactNode;
}

/** A table on a card of its own; wider than a phone, it scrolls in its frame. */
export function ScrollTable({ title, above, children }: ScrollTableProps) {
  const id = useId();
  return (
    <Card>
      <h2 id={id}>{title}</h2>
      {above}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, so the keyboard has to reach it to scroll */}
      <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
        <Table caption={title} hideCaption>
          {children}
        </Table>
      </section>
    </Card>
  );
}
