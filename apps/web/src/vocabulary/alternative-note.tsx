import type { MeasureUnit } from '@tertial/domain';
import { type ToldAlternative, useAlternativeText } from './alternative-text.ts';
import styles from './measure.module.css';

interface AlternativeNoteProps {
  /** Null where nothing is known to be wrong. */
  alternative: ToldAlternative | null;
  unit: MeasureUnit;
  decimals: number;
}

/** Beside a figure: the same without what is known to be wrong; nothing where nothing is. */
export function AlternativeNote({ alternative, unit, decimals }: AlternativeNoteProps) {
  const without = useAlternativeText();
  return alternative && <span className={styles.ratio}>{without(alternative, unit, decimals)}</span>;
}
