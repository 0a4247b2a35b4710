import { useCommand } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Button, Dialog, Notice } from '@cashlight/web-ui';
import { useEffect, useState } from 'react';
import { typedInto } from '../parts/form';
import styles from '../admin.module.css';
import {
  asInFile,
  keyOf,
  saidOf,
  type ColumnName,
  type ListName,
  type ReferenceData,
  type ReferenceList,
  type ReferenceRow,
} from './lists';
import { SaveReferenceRowDocument } from './reference.graphql';
import { RowField } from './RowField';

/** What was saved, and where the history has it. */
export interface Saved {
  readonly name: string;
  readonly importId: number;
  readonly unchanged: boolean;
}

interface Fault {
  readonly column: string;
  readonly message: string;
}

export interface RowDialogProps {
  readonly name: ListName;
  readonly list: ReferenceList;
  readonly rows: readonly ReferenceRow[];
  readonly data: ReferenceData;
  /** Undefined: a new one. */
  readonly row: ReferenceRow | undefined;
  readonly onSaved: (saved: Saved) => void;
  readonly onClose: () => void;
}

/** One row in a form. What the import refuses stands beside the field that it is about. */
export function RowDialog({ name, list, rows, data, row, onSaved, onClose }: RowDialogProps) {
  const t = useWords();
  const { run, error, isRunning } = useCommand(SaveReferenceRowDocument);
  const [fault, setFault] = useState<Fault>();
  const submit = (form: HTMLFormElement) => {
    const typed = typedInto(form);
    const written: ReferenceRow = Object.fromEntries(
      list.columns.map(({ name: column, type }) => [column, asInFile(type, typed(column))]),
    );
    const taken = !row && rows.some((other) => keyOf(list, other) === keyOf(list, written));
    setFault(taken ? { column: list.key[0] ?? '', message: t('admin.reference.known') } : undefined);
    if (taken) return;
    run(
      { kind: list.kind, values: saidOf(list, row, written) },
      ({ saveReferenceRow: { importId, unchanged, rejection } }) => {
        if (importId !== null) onSaved({ name: list.nameOf(written), importId, unchanged });
        setFault(rejection ?? undefined);
      },
    );
  };
  const faultOf = (column: ColumnName) =>
    fault?.column === column ? inWords(fault, t(`admin.reference.column.${column}`)) : undefined;
  const elsewhere = fault && !list.columns.some((column) => column.name === fault.column);
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={
        row
          ? t('admin.reference.changeTitle', { name: list.nameOf(row) })
          : t('admin.reference.addTitle', { list: t(`admin.reference.kind.${name}`) })
      }
      description={t('admin.reference.formText')}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{t('admin.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={isRunning}>
            {t(isRunning ? 'admin.saving' : 'admin.save')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        {list.columns.map((column) => (
          <RowField
            key={column.name}
            column={column}
            value={row?.[column.name]}
            fixed={row !== undefined && list.key.includes(column.name)}
            data={data}
            error={faultOf(column.name)}
          />
        ))}
      </div>
      {elsewhere && (
        <Notice tone="behind" alert>
          {fault.message}
        </Notice>
      )}
      {error && (
        <Notice tone="behind" alert>
          {error.message}
        </Notice>
      )}
      {isRunning && <WaitingNotice />}
    </Dialog>
  );
}

/** The import names the column as files do; here it is called by its label. */
function inWords({ column, message }: Fault, label: string): string {
  return message.replace(new RegExp(`\\b${column}\\b`), label);
}

/** A save that takes so long waits for another import. */
const LONG_MS = 4_000;

function WaitingNotice() {
  const t = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return <div role="status">{isLong && <Notice>{t('admin.reference.waiting')}</Notice>}</div>;
}
