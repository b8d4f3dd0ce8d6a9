import styles from './checkbox.module.css';

interface CheckboxProps {
  label: string;
  /** The words are read aloud but not shown. */
  hideLabel?: boolean;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A box to tick. */
export function Checkbox({ label, hideLabel = false, checked, onChange }: CheckboxProps) {
  return (
    <label className={styles.checkbox}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span className={hideLabel ? 'visually-hidden' : undefined}>{label}</span>
    </label>
  );
}
