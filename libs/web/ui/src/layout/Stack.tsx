import type { ReactNode } from 'react';
import { classes } from '../styles/classes';
import styles from './layout.module.css';

export interface StackProps {
  /** Whether what follows each other belongs together. */
  readonly close?: boolean;
  readonly children: ReactNode;
}

/** Parts of a page one below the other, none wider than the page. */
export function Stack({ close = false, children }: StackProps) {
  return <div className={classes(styles['stack'], close && styles['close'])}>{children}</div>;
}
