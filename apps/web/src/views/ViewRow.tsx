import { useCommand } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Icon, IconButton, Menu, MenuItem } from '@cashlight/web-ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { NameForm } from './NameForm';
import type { SavedView } from './useSavedViews';
import { RenameViewDocument } from './views.graphql';
import styles from './views.module.css';

export interface ViewRowProps {
  readonly view: SavedView;
  /** Whether this is what is being looked at. */
  readonly current: boolean;
  readonly onOpen: () => void;
  readonly onRenamed: (name: string) => void;
  readonly onDelete: () => void;
}

/** A kept view: opens at a click, and can be called another name or deleted. */
export function ViewRow({ view, current, onOpen, onRenamed, onDelete }: ViewRowProps) {
  const t = useWords();
  const [renaming, setRenaming] = useState(false);
  const { run, error, isRunning, reset } = useCommand(RenameViewDocument);
  const stop = () => {
    setRenaming(false);
    reset();
  };
  if (renaming) {
    return (
      <li>
        <NameForm
          name={view.name}
          error={error?.message}
          isRunning={isRunning}
          onCancel={stop}
          onSubmit={(name) =>
            run({ id: view.id, name }, ({ renameView }) => {
              stop();
              onRenamed(renameView.name);
            })
          }
        />
      </li>
    );
  }
  return (
    <li className={styles['row']}>
      <Link
        to={view.to}
        search={{ ...view.search }}
        className={styles['link']}
        aria-current={current ? 'page' : undefined}
        onClick={onOpen}
      >
        <span>{view.name}</span>
        {current && <Icon name="check" />}
      </Link>
      <Menu trigger={<IconButton icon="more" label={t('views.more', { name: view.name })} />}>
        <MenuItem onSelect={() => setRenaming(true)}>{t('views.rename')}</MenuItem>
        <MenuItem onSelect={onDelete}>{t('views.delete')}</MenuItem>
      </Menu>
    </li>
  );
}
