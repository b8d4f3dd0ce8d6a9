import { useId } from 'react';
import styles from './attainment-charts.module.css';
import { dueIn, partsOf, type StandingCount, standingParts } from './standing.ts';
import { usePartWords } from './use-part-words.ts';

const height = 20;
const width = 240;

/** How indicators stand as a small bar of its own, the same on paper as on screen; the numbers are in its name. */
export function StandingStrip({ count }: { count: StandingCount }) {
  const { barWords } = usePartWords();
  const id = useId();
  const parts = partsOf(count);
  const due = Math.max(1, dueIn(count));
  let from = 0;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={barWords(parts)}>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className={styles.stripeGround} />
        <rect width="2" height="6" className={styles.stripe} />
      </pattern>
      <pattern id={`${id}dots`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" className={styles.dotGround} />
        <circle cx="3.5" cy="3.5" r="1.7" className={styles.dot} />
      </pattern>
      {standingParts.map((part) => {
        const length = (parts[part] / due) * width;
        const x = from;
        from += length;
        return length === 0 ? null : (
          <g key={part}>
            <rect
              x={x + 0.5}
              y={0.5}
              width={Math.max(0, length - 3)}
              height={height - 1}
              rx={3}
              className={styles[part]}
              fill={part === 'partly' ? `url(#${id})` : part === 'nearly' ? `url(#${id}dots)` : undefined}
            />
            <text
              x={x + (length - 2) / 2}
              y={height / 2}
              dominantBaseline="central"
              textAnchor="middle"
              className={`${styles.count} ${styles[`${part}Count`]}`}
            >
              {parts[part]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
