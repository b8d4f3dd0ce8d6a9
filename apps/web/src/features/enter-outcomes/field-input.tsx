import { useEffect, useRef } from 'react';
import styles from './entry-cell.module.css';

/** Where to go once a field is left. */
export type Leaving = 'next' | 'previous';

interface FieldInputProps {
  label: string;
  text: string;
  /** Everything is selected when the field opens, so that typing replaces it. */
  selected: boolean;
  invalid: boolean;
  describedBy: string;
  onType: (text: string) => void;
  onLeave: (towards: Leaving) => void;
  onBlur: () => void;
  onCancel: () => void;
}

/** The field of an open cell: Enter and Tab save and go on, Esc takes back. */
export function FieldInput(props: FieldInputProps) {
  const { label, text, selected, invalid, describedBy, onType, onLeave, onBlur, onCancel } = props;
  const field = useRef<HTMLInputElement>(null);
  const select = useRef(selected);
  useEffect(() => {
    field.current?.focus();
    if (select.current) field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      className={styles.input}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      autoComplete="off"
      enterKeyHint="next"
      spellCheck={false}
      value={text}
      onChange={(event) => onType(event.target.value)}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        else if ((event.key === 'Enter' && !event.ctrlKey) || event.key === 'Tab') {
          onLeave(event.shiftKey ? 'previous' : 'next');
        } else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
