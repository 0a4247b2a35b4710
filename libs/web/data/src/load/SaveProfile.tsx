import { useCommand } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Button, Field, Notice } from '@cashlight/web-ui';
import { useState, type SubmitEvent } from 'react';
import { DeleteImportProfileDocument, SaveImportProfileDocument } from '../desk/profiles.graphql';
import type { Profile } from '../desk/upload';
import type { Draft } from './draft';
import styles from './load.module.css';

const LONGEST_NAME = 80;

interface SaveProfileProps {
  readonly draft: Draft;
  /** The layout is the profile's, unchanged. */
  readonly isSaved: boolean;
  readonly profiles: readonly Profile[];
  readonly onChange: (draft: Draft) => void;
}

/** Remembers the layout under a name, so that the next file of the kind is read by itself; or forgets it. */
export function SaveProfile({ draft, isSaved, profiles, onChange }: SaveProfileProps) {
  const t = useWords();
  const [name, setName] = useState(draft.profileName ?? '');
  const save = useCommand(SaveImportProfileDocument);
  const remove = useCommand(DeleteImportProfileDocument);
  const profile = profiles.find((candidate) => candidate.name === draft.profileName);
  const trimmed = name.trim();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { kind, layout } = draft;
    save.run({ name: trimmed, kind, layout }, () => onChange({ ...draft, profileName: trimmed }));
  };
  const error = save.error ?? remove.error;
  return (
    <form className={styles['save']} onSubmit={submit}>
      {isSaved && profile ? (
        <p>
          {t('data.load.profileSaved', { name: profile.name })}{' '}
          <Button
            kind="quiet"
            disabled={remove.isRunning}
            onClick={() => remove.run({ id: profile.id }, () => onChange({ ...draft, profileName: null }))}
          >
            {t('data.load.profileForget')}
          </Button>
        </p>
      ) : (
        <>
          <Field
            label={t('data.load.profileName')}
            hint={t('data.load.profileNameHint')}
            maxLength={LONGEST_NAME}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" disabled={trimmed === '' || save.isRunning}>
            {t('data.load.profileSave')}
          </Button>
        </>
      )}
      {error && (
        <Notice tone="behind" alert>
          {error.message}
        </Notice>
      )}
    </form>
  );
}
