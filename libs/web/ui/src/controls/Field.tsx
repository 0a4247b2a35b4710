import { useId, type ComponentProps } from 'react';
import styles from './controls.module.css';

export interface FieldProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly hint?: string;
}

/** A line to type into, with its label above. */
export function Field({ label, hint, ...input }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className={styles['field']}>
      <label className={styles['fieldLabel']} htmlFor={id}>
        {label}
      </label>
      <input id={id} aria-describedby={hint ? hintId : undefined} {...input} />
      {hint && (
        <span id={hintId} className={styles['fieldHint']}>
          {hint}
        </span>
      )}
    </div>
  );
}
