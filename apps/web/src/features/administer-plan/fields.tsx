import { type ReactNode, useId } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './plan-form.module.css';

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong with what stands in it. */
  readonly problem?: string | undefined;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** More than one line. */
  readonly rows?: number;
  readonly narrow?: boolean;
}

/** A line or a few lines of text. */
export function TextInput({ label, help, problem, value, onChange, rows, narrow = false }: TextProps) {
  const id = useId();
  const shared = {
    id,
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-help ${id}-problem`,
    className: classNames(styles.input, narrow && styles.narrow),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...shared} type="text" autoComplete="off" onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      <Words id={id} help={help} problem={problem} />
    </div>
  );
}

interface PickProps<T extends string> extends FieldProps {
  readonly options: readonly { id: T; label: string }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** One of several. */
export function Pick<T extends string>({ label, help, problem, options, value, onChange }: PickProps<T>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <Choice label={label} options={options} value={value} onChange={onChange} />
      <Words id={id} help={help} problem={problem} />
    </div>
  );
}

interface TicksProps<T extends string> extends FieldProps {
  readonly options: readonly { id: T; label: string }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: T[]) => void;
}

/** Any of several, in the order of the list. */
export function Ticks<T extends string>({ label, help, problem, options, chosen, onChange }: TicksProps<T>) {
  const id = useId();
  const tick = (option: T, on: boolean) =>
    onChange(options.flatMap((each) => ((each.id === option ? on : chosen.includes(each.id)) ? [each.id] : [])));
  return (
    <fieldset className={styles.ticks} aria-describedby={`${id}-help ${id}-problem`}>
      <legend>{label}</legend>
      <Words id={id} help={help} problem={problem} />
      <div className={styles.boxes}>
        {options.map((option) => (
          <label key={option.id}>
            <input
              type="checkbox"
              checked={chosen.includes(option.id)}
              onChange={(event) => tick(option.id, event.currentTarget.checked)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A group of fields under one heading. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Words({ id, help, problem }: { id: string; help: string | undefined; problem: string | undefined }) {
  return (
    <>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      <p id={`${id}-problem`} className={styles.problem} role="status">
        {problem}
      </p>
    </>
  );
}
