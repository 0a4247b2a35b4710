import { useWords } from '@cashlight/web-i18n';
import { Icon } from '@cashlight/web-ui';
import { useEffect } from 'react';
import type { Entry, Section } from './entries';
import styles from './palette.module.css';

/** The id of an entry in the page, by which the box says where one is. */
export function optionId({ id }: Entry): string {
  return `palette-${id.replace(/[^\w-]/g, '_')}`;
}

export interface PaletteListProps {
  readonly id: string;
  readonly sections: readonly Section[];
  readonly active: Entry | undefined;
  readonly onActive: (entry: Entry) => void;
  readonly onChoose: (entry: Entry) => void;
}

/** What fits, under headings; one of it is active. */
export function PaletteList({ id, sections, active, onActive, onChoose }: PaletteListProps) {
  const t = useWords();
  const activeId = active && optionId(active);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div id={id} role="listbox" aria-label={t('navigation.palette.title')} className={styles['list']}>
      {sections.map(({ group, entries }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={styles['group']}>
          <div id={`${id}-${group}`} className={styles['heading']}>
            {t(`navigation.palette.group.${group}`)}
          </div>
          {entries.map((entry) => (
            <Option
              key={entry.id}
              entry={entry}
              isActive={entry === active}
              onActive={onActive}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps extends Pick<PaletteListProps, 'onActive' | 'onChoose'> {
  readonly entry: Entry;
  readonly isActive: boolean;
}

function Option({ entry, isActive, onActive, onChoose }: OptionProps) {
  return (
    // The keys are the box's: the focus never comes here.
    <button
      type="button"
      id={optionId(entry)}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles['option']}
      onPointerMove={() => !isActive && onActive(entry)}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(entry)}
    >
      <Icon name={entry.icon} />
      <span className={styles['label']}>{entry.label}</span>
      {entry.hint && <span className={styles['hint']}>{entry.hint}</span>}
    </button>
  );
}
