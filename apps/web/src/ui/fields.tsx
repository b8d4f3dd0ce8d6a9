import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
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

interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A search field; its label is what stands in it while it is empty. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  return (
    <AriaSearchField aria-label={label} className={styles.search ?? ''} value={value} onChange={onChange}>
      <Input className={styles.input ?? ''} placeholder={label} />
      <Button className={styles.clear ?? ''}>{t('action.clear')}</Button>
    </AriaSearchField>
  );
}
