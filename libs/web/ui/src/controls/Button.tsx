import type { ComponentProps } from 'react';
import { classes } from '../styles/classes';
import { Icon, type IconName } from '../styles/icons';
import styles from './controls.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: 'primary' | 'plain' | 'quiet' | undefined;
  readonly icon?: IconName | undefined;
}

export function Button({ kind = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classes(styles['button'], kind !== 'plain' && styles[kind], className)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly label: string;
  readonly icon: IconName;
}

/** A button with a drawing alone: its label is its name and its tooltip. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={classes(styles['button'], styles['quiet'], styles['icon'], className)}
    >
      <Icon name={icon} />
    </button>
  );
}
