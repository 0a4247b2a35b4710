import { useWords } from '@cashlight/web-i18n';
import { SelectField } from '@cashlight/web-ui';
import { isKind, KINDS, kindKey } from '../desk/kinds';
import type { Inspection, Profile } from '../desk/upload';
import { isUnchanged, plainLayout, type Draft } from './draft';
import styles from './load.module.css';

interface KindChoiceProps {
  readonly draft: Draft;
  readonly inspection: Inspection;
  readonly profiles: readonly Profile[];
  readonly onChange: (draft: Draft) => void;
}

/** What the file holds, and by which remembered layout it is read. */
export function KindChoice({ draft, inspection, profiles, onChange }: KindChoiceProps) {
  const t = useWords();
  const ofKind = profiles.filter(({ kind }) => kind === draft.kind);
  const changed = draft.profileName !== null && !isUnchanged(draft, profiles);
  const chooseKind = (kind: string) => {
    if (isKind(kind)) {
      onChange({ ...draft, kind, profileName: null, layout: plainLayout(inspection.headerLine) });
    }
  };
  const chooseProfile = (name: string) => {
    const profile = ofKind.find((candidate) => candidate.name === name);
    const layout = profile?.layout ?? plainLayout(inspection.headerLine);
    onChange({ ...draft, profileName: profile?.name ?? null, layout });
  };
  return (
    <div className={styles['pair']}>
      <SelectField
        label={t('data.load.kind')}
        hint={t('data.load.kindHint')}
        value={draft.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(kindKey(kind)) }))}
        onChange={(event) => chooseKind(event.target.value)}
      />
      {ofKind.length > 0 && (
        <SelectField
          label={t('data.load.profile')}
          hint={changed ? t('data.load.profileChanged') : t('data.load.profileHint')}
          value={draft.profileName ?? ''}
          options={[
            { value: '', label: t('data.load.profileNone') },
            ...ofKind.map(({ name }) => ({ value: name, label: name })),
          ]}
          onChange={(event) => chooseProfile(event.target.value)}
        />
      )}
    </div>
  );
}
