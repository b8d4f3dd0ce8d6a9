import type { AttainmentStatus, StepSymbol } from '@tertial/domain';
import type { ReactNode } from 'react';
import styles from './attainment-mark.module.css';
import { useStatusWords } from './status-scheme.tsx';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: '1.7', strokeLinejoin: 'round' } as const;
const ring = <circle cx="8" cy="8" r="6.6" {...line} />;

const symbols: Record<StepSymbol, ReactNode> = {
  check: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path d="M4.6 8.3 7 10.7l4.5-4.9" fill="none" stroke="var(--paper)" strokeWidth="1.9" />
    </>
  ),
  threeQuarters: (
    <>
      {ring}
      <path d="M8 8V1.4A6.6 6.6 0 1 1 1.4 8z" fill="currentColor" />
    </>
  ),
  half: (
    <>
      {ring}
      <path d="M8 1.4a6.6 6.6 0 0 1 0 13.2z" fill="currentColor" />
    </>
  ),
  triangle: <path d="M8 1.8 15 14H1z" {...line} />,
  diamond: <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="currentColor" />,
  square: <rect x="2" y="2" width="12" height="12" {...line} />,
  cross: <path d="M3 3l10 10M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  star: <path d="m8 1 2.1 4.6 5 .5-3.8 3.3 1.1 4.9L8 11.8l-4.4 2.5 1.1-4.9L.9 6.1l5-.5z" fill="currentColor" />,
};

const without: Record<'notMeasured' | 'notReported' | 'notDue', ReactNode> = {
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

interface AttainmentShapeProps {
  status: AttainmentStatus;
  /** The tertial that it speaks of, where it is not that of the view; for example 2022T3. */
  period?: string;
  /** Another symbol than the scheme's, to try it out. */
  symbol?: StepSymbol;
}

/** The shape of a status alone, as the municipality has chosen it; always beside a word that says the same. */
export function AttainmentShape({ status, period, symbol }: AttainmentShapeProps) {
  const { symbolOf } = useStatusWords(period);
  const shape =
    status === 'notMeasured' || status === 'notReported' || status === 'notDue'
      ? without[status]
      : symbols[symbol ?? symbolOf(status)];
  return (
    <svg className={styles.shape} data-status={status} viewBox="0 0 16 16" aria-hidden="true">
      {shape}
    </svg>
  );
}
