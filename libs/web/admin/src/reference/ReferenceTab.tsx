import { useOperation } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import {
  Async,
  Button,
  Card,
  EmptyState,
  Notice,
  Skeleton,
  usePageSearch,
  ViewLink,
} from '@cashlight/web-ui';
import { useState } from 'react';
import styles from '../admin.module.css';
import { LIST_NAMES, referenceList, type ListName, type ReferenceData, type ReferenceRow } from './lists';
import { AdminReferenceDocument } from './reference.graphql';
import { ReferenceTable } from './ReferenceTable';
import { RowDialog, type Saved } from './RowDialog';

/** The longest period that can be asked about; the company's events lie within. */
const EVER = { from: '2000-01', to: '2049-12' };

/** Reference data, list by list; which one is part of the address. */
export function ReferenceTab() {
  const t = useWords();
  const [{ list: asked }] = usePageSearch();
  const state = useOperation(AdminReferenceDocument, { ever: EVER });
  const open = LIST_NAMES.find((name) => name === asked) ?? 'units';
  return (
    <>
      <nav className={styles['lists']} aria-label={t('admin.reference.lists')}>
        {LIST_NAMES.map((name) => (
          <ViewLink
            key={name}
            to="/admin"
            page={{ tab: 'reference', list: name }}
            className={styles['list']}
            aria-current={name === open ? 'true' : undefined}
          >
            {t(`admin.reference.kind.${name}`)}
          </ViewLink>
        ))}
      </nav>
      <p className={styles['hint']}>
        {t('admin.reference.targets')} <ViewLink to="/targets">{t('admin.reference.toTargets')}</ViewLink>
      </p>
      <Async state={state} skeleton={<Skeleton height={24} />}>
        {(data) => <ListCard key={open} name={open} data={data} />}
      </Async>
    </>
  );
}

/** The row whose dialog is open: one that is there, or 'new'. */
type OpenRow = ReferenceRow | 'new';

function ListCard({ name, data }: { readonly name: ListName; readonly data: ReferenceData }) {
  const t = useWords();
  const [open, setOpen] = useState<OpenRow>();
  const [saved, setSaved] = useState<Saved>();
  const list = referenceList(name);
  const rows = list.rows(data);
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setOpen('new')}>
      {t('admin.reference.add')}
    </Button>
  );
  return (
    <Card
      title={t(`admin.reference.kind.${name}`)}
      description={t(`admin.reference.text.${name}`)}
      actions={rows.length > 0 && add}
    >
      <div role="status" className={styles['status']}>
        {saved && <SavedNotice saved={saved} />}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('admin.reference.empty')} action={add}>
          {t('admin.reference.emptyText')}
        </EmptyState>
      ) : (
        <ReferenceTable name={name} list={list} rows={rows} data={data} onEdit={setOpen} />
      )}
      {open && (
        <RowDialog
          name={name}
          list={list}
          rows={rows}
          data={data}
          row={open === 'new' ? undefined : open}
          onSaved={(next) => {
            setSaved(next);
            setOpen(undefined);
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  );
}

function SavedNotice({ saved }: { readonly saved: Saved }) {
  const t = useWords();
  const words = t(saved.unchanged ? 'admin.reference.unchanged' : 'admin.reference.saved', {
    name: saved.name,
  });
  return (
    <Notice>
      <span className={styles['saved']}>
        {words}
        <ViewLink to="/data" page={{ tab: 'history', import: String(saved.importId) }}>
          {t('admin.reference.toHistory')}
        </ViewLink>
      </span>
    </Notice>
  );
}
