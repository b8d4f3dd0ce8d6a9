import styles from './checkbox.module.css';

interface CheckboxProps {
  label: string;
  /** The words are read aloud but not shown. */
  hideLabel?: boolean;
  checked: boolean;
  /** Why the box cannot be ticked; it is shown when one points at it, and the words should say it, too. */
  stillBecause?: string | undefined;
  onChange: (checked: boolean) => void;
}

/** A box to tick. */
export function Checkbox({ label, hideLabel = false, checked, stillBecause, onChange }: CheckboxProps) {
  return (
    <label className={styles.checkbox} title={stillBecause}>
      <input
        type="checkbox"
        disabled={stillBecause !== undefined}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={hideLabel ? 'visually-hidden' : undefined}>{label}</span>
    </label>
  );
}
