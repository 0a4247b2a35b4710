import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Select } from '@cashlight/web-ui';
import { useState, type SubmitEvent } from 'react';
import type { CodeColumn } from '../desk/kinds';
import type { Inspection } from '../desk/upload';
import { useCodes } from '../desk/useCodes';
import { theirCodes, withCode } from './codes';
import type { Draft } from './draft';
import styles from './load.module.css';

interface CodeTableProps {
  readonly column: CodeColumn;
  readonly draft: Draft;
  readonly inspection: Inspection;
  readonly onChange: (draft: Draft) => void;
}

/** What the codes of a file mean: theirs on the left, ours on the right. */
export function CodeTable({ column, draft, inspection, onChange }: CodeTableProps) {
  const t = useWords();
  const format = useFormat();
  const [added, setAdded] = useState<readonly string[]>([]);
  const ours = useCodes(column);
  const known = theirCodes(column, draft, inspection, new Set(ours.map(({ code }) => code)));
  const theirs = [...new Set([...known, ...added])];
  const options = [
    { value: '', label: t('data.load.codeAsIs') },
    ...ours.map((each) => ({ value: each.code, label: `${format.name(each)} (${each.code})` })),
  ];
  return (
    <fieldset className={styles['codes']}>
      <legend>{t(`data.load.codes.${column}`)}</legend>
      {theirs.length > 0 && (
        <ul>
          {theirs.map((code) => (
            <li key={code}>
              <code>{code}</code>
              <span aria-hidden="true">=</span>
              <Select
                label={t('data.load.meaningOf', { code })}
                value={draft.layout.codes[column]?.[code] ?? ''}
                options={options}
                onChange={(chosen) =>
                  onChange(withCode(draft, column, code, chosen === '' ? undefined : chosen))
                }
              />
            </li>
          ))}
        </ul>
      )}
      <AddCode column={column} onAdd={(code) => setAdded([...added, code])} />
    </fieldset>
  );
}

function AddCode({ column, onAdd }: { readonly column: CodeColumn; readonly onAdd: (code: string) => void }) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const code = typed.trim();
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (code === '') return;
    onAdd(code);
    setTyped('');
  };
  return (
    <form className={styles['addCode']} onSubmit={add}>
      <input
        aria-label={t('data.load.newCode', { column: t(`data.load.column.${column}`) })}
        placeholder={t('data.load.theirCode')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button kind="quiet" icon="plus" type="submit" disabled={code === ''}>
        {t('data.load.addCode')}
      </Button>
    </form>
  );
}
