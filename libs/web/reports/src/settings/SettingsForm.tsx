import { useWords } from '@cashlight/web-i18n';
import { Card, Field, TextArea } from '@cashlight/web-ui';
import type { ReactNode } from 'react';
import type { DraftHandle } from '../draft/useDrafts';
import { SINGLE_LINES, type SeveralLines, type SingleLine } from './texts';
import styles from './settings.module.css';

interface SettingsFormProps {
  readonly draft: DraftHandle;
  /** Who saved last, and when. */
  readonly by: string | undefined;
  /** The unit whose own form it is; undefined: the form of the company. */
  readonly unit: string | undefined;
  readonly actions: ReactNode;
}

/** The settings to type into, in the order in which the paper has them. */
export function SettingsForm({ draft, by, unit, actions }: SettingsFormProps) {
  const t = useWords();
  return (
    <Card
      title={t('reports.settings.title')}
      description={unit === undefined ? t('reports.settings.text') : t('reports.settings.ownText', { unit })}
      actions={actions}
      footer={by}
    >
      <div className={styles['groups']}>
        <Group title={t('reports.settings.head')}>
          <Single draft={draft} line="parentBody" />
          <Single draft={draft} line="issuingBody" />
          <Single draft={draft} line="numberSign" />
          <Single draft={draft} line="place" />
        </Group>
        <Group title={t('reports.settings.foot')}>
          <Several draft={draft} line="signatoryTitle" />
          <Single draft={draft} line="signatoryName" />
          <Several draft={draft} line="recipients" />
        </Group>
      </div>
    </Card>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles['group']}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Single({ draft, line }: { readonly draft: DraftHandle; readonly line: SingleLine }) {
  const t = useWords();
  return (
    <Field
      label={t(`reports.settings.${line}`)}
      hint={t(`reports.settings.hint.${line}`)}
      value={draft.texts[line] ?? ''}
      maxLength={SINGLE_LINES[line]}
      autoComplete="off"
      onChange={(event) => draft.write(line, event.target.value)}
    />
  );
}

function Several({ draft, line }: { readonly draft: DraftHandle; readonly line: SeveralLines }) {
  const t = useWords();
  return (
    <TextArea
      label={t(`reports.settings.${line}`)}
      hint={t(`reports.settings.hint.${line}`)}
      rows={line === 'recipients' ? 4 : 2}
      value={draft.texts[line] ?? ''}
      onChange={(event) => draft.write(line, event.target.value)}
    />
  );
}
