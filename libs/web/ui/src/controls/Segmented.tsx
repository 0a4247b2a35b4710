import { useId } from 'react';
import { VisuallyHidden } from '../layout/VisuallyHidden';
import { classes } from '../styles/classes';
import styles from './controls.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly className?: string | undefined;
}

/** One of a few, all in sight: radio buttons that look like a switch; arrow keys move. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  className,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={classes(styles['segmented'], className)}>
      <legend>
        <VisuallyHidden>{label}</VisuallyHidden>
      </legend>
      {options.map((option) => (
        <label key={option.value} className={styles['segment']}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
