import { useId, type ReactNode } from 'react';
import { classes } from '../styles/classes';
import styles from './layout.module.css';

export interface CardProps {
  /** Without a title the content brings its own heading, as charts do. */
  readonly title?: string | undefined;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A piece of evidence: one hairline, no shadow. */
export function Card({ title, description, actions, footer, className, children }: CardProps) {
  const id = useId();
  return (
    <section className={classes(styles['card'], className)} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={styles['cardHead']}>
          <h2 id={id} className={styles['cardTitle']}>
            {title}
          </h2>
          {actions}
        </header>
      )}
      {description && <p className={styles['cardText']}>{description}</p>}
      {children}
      {footer && <footer className={styles['cardFoot']}>{footer}</footer>}
    </section>
  );
}
