import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { useTranslation } from '../text/use-translation.ts';
import styles from './choice.module.css';
import { classNames } from './class-names.ts';
import list from './filter-chip.module.css';

interface ChoiceProps<T extends string> {
  label: string;
  hideLabel?: boolean;
  options: readonly { id: T; label: string }[];
  value: T | null;
  placeholder?: string;
  onChange: (value: T) => void;
}

/** A choice of one from a list that opens. */
export function Choice<T extends string>({ label, hideLabel, options, value, placeholder, onChange }: ChoiceProps<T>) {
  const { t } = useTranslation();
  return (
    <Select
      className={styles.field ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      placeholder={placeholder ?? t('action.choose')}
    >
      <Label className={classNames(styles.label, hideLabel && 'visually-hidden')}>{label}</Label>
      <Button className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <span className={styles.arrow} aria-hidden="true" />
      </Button>
      <Popover className={list.popover ?? ''} aria-label={label}>
        <ListBox className={list.list ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={list.option ?? ''}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
