import type { ReportState } from '@tertial/domain';
import type { ReactNode } from 'react';
import { useTranslation } from '../text/use-translation.ts';
import styles from './report-state-mark.module.css';

const shapes: Record<ReportState | 'locked', ReactNode> = {
  notStarted: (
    <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.7" strokeDasharray="2.6 2.2" />
  ),
  inProgress: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <path d="M8 1.4a6.6 6.6 0 0 1 0 13.2z" fill="currentColor" />
    </>
  ),
  handedIn: <path d="M2 3l12 5-12 5 2.6-5z" fill="currentColor" />,
  sentBack: (
    <path
      d="M6.5 3 2.5 7l4 4M2.8 7H10a3.5 3.5 0 0 1 0 7H7"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinejoin="round"
    />
  ),
  approved: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path d="M4.6 8.3 7 10.7l4.5-4.9" fill="none" stroke="var(--paper)" strokeWidth="1.9" />
    </>
  ),
  locked: (
    <>
      <rect x="2.5" y="7" width="11" height="7.5" rx="1.5" fill="currentColor" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" strokeWidth="1.7" />
    </>
  ),
};

/** How far a unit's report has come: a shape and a word. Locked is the state of its tertial. */
export function ReportStateMark({ state }: { state: ReportState | 'locked' }) {
  const { t } = useTranslation();
  return (
    <span className={styles.mark}>
      <svg className={styles.shape} data-state={state} viewBox="0 0 16 16" aria-hidden="true">
        {shapes[state]}
      </svg>
      {t(`reportState.${state}`)}
    </span>
  );
}
