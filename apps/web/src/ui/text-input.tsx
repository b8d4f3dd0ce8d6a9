import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import styles from './text-input.module.css';

interface TextInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** A date is chosen or typed, and given as 2023-05-01. */
  type?: 'text' | 'date' | 'email';
  /** Says what to write. */
  note?: string;
}

/** A field of one line. */
export function TextInput({ label, value, onChange, type = 'text', note }: TextInputProps) {
  return (
    <TextField className={styles.field ?? ''} value={value} onChange={onChange} type={type} autoComplete="off">
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} />
      {note !== undefined && (
        <Text slot="description" className={styles.note ?? ''}>
          {note}
        </Text>
      )}
    </TextField>
  );
}
