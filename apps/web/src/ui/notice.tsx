import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  tone?: 'info' | 'warning' | 'problem';
  title?: string;
  children: ReactNode;
}

/** A short message in the flow of the page; a problem is read aloud at once. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'problem' ? 'alert' : 'status'}>
      {title !== undefined && <strong>{title}</strong>}
      <div>{children}</div>
    </div>
  );
}
