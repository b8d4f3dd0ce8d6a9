import { useTranslation } from '../../text/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';
import { AttainmentShape } from '../../vocabulary/attainment-shape.tsx';
import type { StandingCount } from './standing.ts';
import styles from './standing-list.module.css';
import { usePartWords } from './use-part-words.ts';

/** How the parts of a bar are read: pattern, shape and word. */
export function Legend({ counts }: { counts: readonly StandingCount[] }) {
  const { t } = useTranslation('overview');
  const { told, wordOfPart } = usePartWords();
  return (
    <ul className={styles.legend} aria-label={t('chart.legend')}>
      {told(counts).map((part) => (
        <li key={part}>
          <span className={classNames(styles.swatch, styles[part])} aria-hidden="true" />
          <AttainmentShape status={part === 'none' ? 'notMeasured' : part} />
          {wordOfPart(part)}
        </li>
      ))}
    </ul>
  );
}
