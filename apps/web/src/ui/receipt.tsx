import { type ReactNode, useEffect, useRef } from 'react';
import styles from './notice.module.css';
import { Notice } from './notice.tsx';

interface ReceiptProps {
  /** What it tells of: another value is another receipt. */
  of: unknown;
  children: ReactNode;
}

/** Says what has been done, and takes the focus: the button that did it is often gone by then. */
export function Receipt({ of, children }: ReceiptProps) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each receipt takes the focus once.
  useEffect(() => place.current?.focus(), [of]);
  return (
    <div ref={place} tabIndex={-1} className={styles.receipt}>
      <Notice>{children}</Notice>
    </div>
  );
}
