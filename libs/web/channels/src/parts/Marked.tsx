import type { ChannelGroup } from '@cashlight/contract';
import { useWords } from '@cashlight/web-i18n';
import { VisuallyHidden } from '@cashlight/web-ui';
import type { ReactNode } from 'react';
import styles from './page.module.css';

interface MarkedProps {
  readonly group: ChannelGroup | undefined;
  readonly children: ReactNode;
}

/** A name with the mark of its group: a colour, and the group's name for whoever points at it or listens. */
export function Marked({ group, children }: MarkedProps) {
  const t = useWords();
  const name = group && t(`group.${group}`);
  return (
    <span className={styles['marked']} data-group={group} title={name}>
      <span>
        {children}
        {name && <VisuallyHidden> ({name})</VisuallyHidden>}
      </span>
    </span>
  );
}
