import type { AttainmentStatus, Tertial } from '@tertial/domain';
import { useTranslation } from '../text/use-translation.ts';
import styles from './attainment-mark.module.css';
import { AttainmentShape } from './attainment-shape.tsx';
import { type StatusSubject, useStatusWords } from './status-scheme.tsx';

interface AttainmentMarkProps {
  status: AttainmentStatus;
  /** A goal is partly met (`Delvis uppfyllt`) where an indicator is almost there (`Nästan`). */
  of?: StatusSubject;
  /** How many have this status; stands after the word. */
  count?: number;
  /** Said where the tertial has nothing to do with the indicator. */
  tertial?: Tertial;
  /** The tertial that it speaks of, where it is not that of the view; for example 2022T3. */
  period?: string;
}

/** Attainment as a shape, a word and a colour, in that order; the shape and the word are the municipality's own. */
export function AttainmentMark({ status, of = 'indicator', count, tertial, period }: AttainmentMarkProps) {
  const { t } = useTranslation();
  const { wordOf } = useStatusWords(period);
  const elsewhere = tertial !== undefined && status === 'notDue';
  return (
    <span className={styles.mark} data-status={status}>
      <AttainmentShape status={status} {...(period === undefined ? {} : { period })} />
      <span>
        {elsewhere ? t('notDueIn', { tertial }) : wordOf(status, of)}
        {count !== undefined && <strong className={styles.count}> {count}</strong>}
      </span>
    </span>
  );
}
