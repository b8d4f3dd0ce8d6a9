import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from '../text/use-translation.ts';
import styles from './fields.module.css';

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  readOnly?: boolean;
  invalid?: boolean;
  rows?: number;
  /** Says what to write, or what became of it. */
  note?: ReactNode;
}

/** A field for running text. */
export function TextArea({ label, value, onChange, onBlur, readOnly, invalid, rows = 4, note }: TextAreaProps) {
  return (
    <TextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isReadOnly={readOnly ?? false}
      isInvalid={invalid ?? false}
      // What is wrong is said beside the field; the browser is not to keep the form from being sent again.
      validationBehavior="aria"
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <AriaTextArea className={styles.area ?? ''} rows={rows} />
      {note !== undefined && (
        <Text slot="description" className={styles.note ?? ''}>
          {note}
        </Text>
      )}
    </TextField>
  );
}

interface LineFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** A day is written as 2023-05-15. */
  type?: 'text' | 'date';
  invalid?: boolean;
  /** Says what to write. */
  note?: ReactNode;
}

/** A field for one line, or for a day. */
export function LineField({ label, value, onChange, type = 'text', invalid, note }: LineFieldProps) {
  return (
    <TextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={invalid ?? false}
      // What is wrong is said beside the field; the browser is not to keep the form from being sent again.
      validationBehavior="aria"
      type={type}
    >
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

interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/**
 * A search field; its label is what stands in it while it is empty. What is typed is shown at once, however long its owner
 * takes to answer; a value from elsewhere is taken over while nobody is typing.
 */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const typing = useRef(false);
  useEffect(() => {
    if (!typing.current) setText(value);
  }, [value]);
  return (
    <AriaSearchField
      aria-label={label}
      className={styles.search ?? ''}
      value={text}
      onFocusChange={(focused) => {
        typing.current = focused;
      }}
      onChange={(next) => {
        setText(next);
        onChange(next);
      }}
    >
      <Input className={styles.input ?? ''} placeholder={label} />
      <Button className={styles.clear ?? ''}>{t('action.clear')}</Button>
    </AriaSearchField>
  );
}
