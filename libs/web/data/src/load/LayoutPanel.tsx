import { useWords } from '@cashlight/web-i18n';
import { Icon } from '@cashlight/web-ui';
import { useState } from 'react';
import { codeColumnsOf, columnsOf, type CodeColumn } from '../desk/kinds';
import type { Inspection, Profile } from '../desk/upload';
import { CodeTable } from './CodeTable';
import { isPlain, isUnchanged, missingColumns, sourceOf, type Draft } from './draft';
import { Formats } from './Formats';
import { Mapping } from './Mapping';
import { SaveProfile } from './SaveProfile';
import styles from './load.module.css';

interface LayoutPanelProps {
  readonly draft: Draft;
  readonly inspection: Inspection;
  readonly profiles: readonly Profile[];
  /** A column is missing: the panel is open from the start. */
  readonly isNeeded: boolean;
  readonly onChange: (draft: Draft) => void;
}

/** How somebody else's file is read: where its columns are, how it writes dates and numbers, what its codes mean. */
export function LayoutPanel({ draft, inspection, profiles, isNeeded, onChange }: LayoutPanelProps) {
  const t = useWords();
  const [open, setOpen] = useState(isNeeded);
  const columns = columnsOf(draft.kind);
  const isRead = (column: CodeColumn) => {
    const source = sourceOf(column, draft.layout, inspection.columns);
    return source !== undefined && 'from' in source;
  };
  const found = columns.filter(({ name }) => sourceOf(name, draft.layout, inspection.columns)).length;
  return (
    <details
      className={styles['layout']}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Icon name="chevronRight" />
        <span>{t('data.load.layout')}</span>
        <span className={styles['quiet']}>
          {t('data.load.layoutFound', { found, columns: columns.length })}
        </span>
      </summary>
      <div className={styles['layoutBody']}>
        <Mapping draft={draft} inspection={inspection} onChange={onChange} />
        <Formats draft={draft} shownLine={inspection.headerLine} onChange={onChange} />
        {codeColumnsOf(draft.kind)
          .filter(isRead)
          .map((column) => (
            <CodeTable
              key={column}
              column={column}
              draft={draft}
              inspection={inspection}
              onChange={onChange}
            />
          ))}
        {!isPlain(draft) && missingColumns(draft, inspection).length === 0 && (
          <SaveProfile
            draft={draft}
            isSaved={isUnchanged(draft, profiles)}
            profiles={profiles}
            onChange={onChange}
          />
        )}
      </div>
    </details>
  );
}
