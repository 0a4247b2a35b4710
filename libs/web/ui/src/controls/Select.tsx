import { classes } from '../styles/classes';
import { Icon } from '../styles/icons';
import styles from './controls.module.css';
import type { ChoiceProps } from './Segmented';

/** One of many: the browser's own list, which every phone and screen reader knows. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  className,
}: ChoiceProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <span className={classes(styles['select'], className)}>
      <select aria-label={label} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" />
    </span>
  );
}
