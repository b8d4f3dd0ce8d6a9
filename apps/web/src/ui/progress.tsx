import styles from './progress.module.css';

interface ProgressProps {
  /** What is done, out of `of`. */
  value: number;
  of: number;
  /** What the bar shows, in words; it stands beside the bar. */
  words: string;
}

/** How far something has come: a bar, and the same in words. */
export function Progress({ value, of, words }: ProgressProps) {
  return (
    <span className={styles.progress}>
      <progress className={styles.bar} value={value} max={Math.max(of, 1)} aria-label={words} />
      <span className={styles.words}>{words}</span>
    </span>
  );
}
