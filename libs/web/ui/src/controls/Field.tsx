import { useId, type ComponentProps, type CSSProperties, type ReactNode } from 'react';
import { Icon } from '../styles/icons';
import type { Option } from './Segmented';
import styles from './controls.module.css';

interface LabelledProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed, and how to mend it. */
  readonly error?: string | undefined;
}

export interface FieldProps extends ComponentProps<'input'>, LabelledProps {}

/** A line to type into, with its label above. */
export function Field({ label, hint, error, ...input }: FieldProps) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(described) => <input {...input} {...described} />}
    </Labelled>
  );
}

export interface TextAreaProps extends ComponentProps<'textarea'>, LabelledProps {}

/** Lines to type into, with their label above: as many as `rows`, and more as they are typed. */
export function TextArea({ label, hint, error, rows = 3, ...area }: TextAreaProps) {
  const shape = { '--rows': rows } as CSSProperties;
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(described) => <textarea rows={rows} style={shape} {...area} {...described} />}
    </Labelled>
  );
}

export interface SelectFieldProps extends ComponentProps<'select'>, LabelledProps {
  readonly options: readonly Option<string>[];
}

/** One of many, as a line of a form. */
export function SelectField({ label, hint, error, options, ...select }: SelectFieldProps) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(described) => (
        <span className={styles['select']}>
          <select {...select} {...described}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevronDown" />
        </span>
      )}
    </Labelled>
  );
}

interface Described {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

function Labelled({
  label,
  hint,
  error,
  children,
}: LabelledProps & { readonly children: (described: Described) => ReactNode }) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describing = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label className={styles['fieldLabel']} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describing === '' ? undefined : describing,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <span id={hintId} className={styles['fieldHint']}>
          {hint}
        </span>
      )}
      {error && (
        <span id={errorId} className={styles['fieldError']} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
