import type { AttainmentStatus, StepSymbol } from '@tertial/domain';
import styles from './attainment-mark.module.css';
import { useStatusWords } from './status-scheme.tsx';
import { statusSymbol } from './status-symbols.ts';

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
  return (
    <svg className={styles.shape} data-status={status} viewBox="0 0 16 16" aria-hidden="true">
      {statusSymbol(status, (verdict) => symbol ?? symbolOf(verdict)).map(({ d, line, dash, inverse }) =>
        line === undefined ? (
          <path key={d} d={d} fill="currentColor" />
        ) : (
          <path
            key={d}
            d={d}
            fill="none"
            stroke={inverse ? 'var(--paper)' : 'currentColor'}
            strokeWidth={line}
            strokeDasharray={dash}
            strokeLinejoin="round"
          />
        ),
      )}
    </svg>
  );
}
