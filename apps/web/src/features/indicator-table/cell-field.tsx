import { type RefObject, useEffect, useRef } from 'react';
import styles from './outcome-cell.module.css';

/** The keys that lead from cell to cell. */
export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

interface CellFieldProps {
  label: string;
  text: string;
  /** Everything is selected when the cell opens, so that typing replaces it. */
  selected: boolean;
  invalid: boolean;
  describedBy: string;
  onType: (text: string) => void;
  /** Done, on the way to the neighbour that the key leads to. */
  onLeave: (towards: ArrowKey) => void;
  onBlur: () => void;
  onCancel: () => void;
  /** Moving the focus within this element is not leaving. */
  around: RefObject<HTMLElement | null>;
}

/** The field of an open cell: Enter goes down, Tab to the side, Esc takes back. */
export function CellField({
  label,
  text,
  selected,
  invalid,
  describedBy,
  onType,
  onLeave,
  onBlur,
  onCancel,
  around,
}: CellFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const select = useRef(selected);
  useEffect(() => {
    field.current?.focus();
    if (select.current) field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => onType(event.target.value)}
      onBlur={(event) => {
        if (!around.current?.contains(event.relatedTarget)) onBlur();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        else if (event.key === 'Enter' && !event.ctrlKey) onLeave(event.shiftKey ? 'ArrowUp' : 'ArrowDown');
        else if (event.key === 'Tab') onLeave(event.shiftKey ? 'ArrowLeft' : 'ArrowRight');
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
