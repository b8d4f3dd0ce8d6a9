import type { AttainmentStatus } from '@tertial/domain';
import type { ReactNode } from 'react';
import styles from './attainment-mark.module.css';

const shapes: Record<AttainmentStatus, ReactNode> = {
  met: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path d="M4.6 8.3 7 10.7l4.5-4.9" fill="none" stroke="var(--paper)" strokeWidth="1.9" />
    </>
  ),
  partly: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <path d="M8 1.4a6.6 6.6 0 0 1 0 13.2z" fill="currentColor" />
    </>
  ),
  notMet: <path d="M8 1.8 15 14H1z" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinejoin="round" />,
  notMeasured: (
    <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.7" strokeDasharray="2.6 2.2" />
  ),
  notReported: (
    <rect
      x="2"
      y="2"
      width="12"
      height="12"
      rx="2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.2 2"
    />
  ),
  notDue: <path d="M3 8h10" stroke="currentColor" strokeWidth="1.8" />,
};

/** The shape of a status alone; always beside a word that says the same. */
export function AttainmentShape({ status }: { status: AttainmentStatus }) {
  return (
    <svg className={styles.shape} data-status={status} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}
