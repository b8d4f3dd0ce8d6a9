import styles from './button.module.css';
import { classNames } from './class-names.ts';

/** How much a button asks for attention: one primary in a view, the rest quieter. */
export type ButtonWeight = 'primary' | 'normal' | 'quiet';

/** The class names of a button, for links that look like one. */
export function buttonClass(weight: ButtonWeight = 'normal', small = false): string {
  return classNames(styles.button, styles[weight], small && styles.small);
}
