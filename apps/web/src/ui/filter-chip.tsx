import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from '../text/use-translation.ts';
import { Button as PlainButton } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './filter-chip.module.css';

export interface FilterOption {
  id: string;
  label: string;
}

interface FilterChipProps {
  label: string;
  options: readonly FilterOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A chip that says what it filters by, and opens a list where several can be chosen. */
export function FilterChip({ label, options, chosen, onChange }: FilterChipProps) {
  const { t } = useTranslation();
  const known = options.filter((option) => chosen.includes(option.id));
  const first = known[0];
  const what =
    first === undefined
      ? t('filter.all')
      : known.length === 1
        ? first.label
        : t('filter.chosen', { count: known.length });
  return (
    <DialogTrigger>
      <Button className={classNames(styles.chip, first !== undefined && styles.active)}>
        <span>{label}:</span> <span className={styles.what}>{what}</span>
      </Button>
      <Popover
        className={styles.popover ?? ''}
        placement="bottom start"
        aria-label={t('filter.choose', { what: label.toLocaleLowerCase() })}
      >
        <div className={styles.dialog}>
          <ListBox
            aria-label={label}
            className={styles.list ?? ''}
            autoFocus
            selectionMode="multiple"
            escapeKeyBehavior="none"
            items={options}
            selectedKeys={known.map((option) => option.id)}
            onSelectionChange={(keys) =>
              onChange(options.filter((option) => keys === 'all' || keys.has(option.id)).map((option) => option.id))
            }
          >
            {(option) => (
              <ListBoxItem id={option.id} textValue={option.label} className={styles.option ?? ''}>
                {({ isSelected }) => (
                  <>
                    <span className={styles.box} data-on={isSelected || undefined} aria-hidden="true" />
                    {option.label}
                  </>
                )}
              </ListBoxItem>
            )}
          </ListBox>
          {first !== undefined && (
            <PlainButton weight="quiet" small onPress={() => onChange([])}>
              {t('action.clear')}
            </PlainButton>
          )}
        </div>
      </Popover>
    </DialogTrigger>
  );
}
