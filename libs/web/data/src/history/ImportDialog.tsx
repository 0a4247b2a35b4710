import { useFormat, useWords } from '@cashlight/web-i18n';
import { Async, Dialog, Notice, Skeleton, usePageSearch } from '@cashlight/web-ui';
import { isKind, kindKey } from '../desk/kinds';
import { ImportFacts, isLive, useImport, type ImportDetail } from '../parts/ImportOutcome';
import { LiveImport } from './LiveImport';
import { StateMark } from '../parts/StateMark';
import { UndoPanel } from './UndoPanel';
import styles from './history.module.css';

/** The import that the address names, over whatever part of the page. */
export function ImportDialog() {
  const [search] = usePageSearch();
  const id = Number(search['import']);
  return Number.isInteger(id) && id > 0 ? <OpenDialog id={id} /> : null;
}

function OpenDialog({ id }: { readonly id: number }) {
  const t = useWords();
  const [, change] = usePageSearch();
  const state = useImport(id);
  const entry = state.data?.import;
  return (
    <Dialog
      open
      wide
      onClose={() => change({ import: undefined })}
      title={entry?.fileName ?? t('data.history.importOf', { id })}
      description={entry && <Kind entry={entry} />}
    >
      <Async state={state} skeleton={<Skeleton height={16} />}>
        {({ import: found }) => <Detail entry={found} />}
      </Async>
    </Dialog>
  );
}

function Kind({ entry }: { readonly entry: ImportDetail }) {
  const t = useWords();
  return (
    <span className={styles['kind']}>
      <StateMark state={entry.state} />
      <span>{isKind(entry.kind) ? t(kindKey(entry.kind)) : entry.kind}</span>
      <span>{t('data.history.importOf', { id: entry.id })}</span>
    </span>
  );
}

function Detail({ entry }: { readonly entry: ImportDetail }) {
  return (
    <div className={styles['detail']}>
      {entry.message !== null && <Notice tone="behind">{entry.message}</Notice>}
      {isLive(entry) ? <LiveImport entry={entry} /> : <ImportFacts entry={entry} />}
      <Particulars entry={entry} />
      {entry.state === 'DONE' && <UndoPanel key={entry.id} entry={entry} />}
    </div>
  );
}

/** Who, when, what and how. */
function Particulars({ entry }: { readonly entry: ImportDetail }) {
  const t = useWords();
  const format = useFormat();
  const when = (instant: string | null) => (instant === null ? '–' : format.moment(instant));
  const facts: readonly (readonly [string, string | null])[] = [
    [t('data.history.actor'), `${entry.actor} (${t(`data.via.${entry.via}`)})`],
    [t('data.history.startedAt'), when(entry.startedAt)],
    [t('data.history.finishedAt'), when(entry.finishedAt)],
    [t('data.history.duration'), format.duration(entry.seconds)],
    [t('data.history.size'), entry.bytes === null ? null : format.bytes(entry.bytes)],
    [t('data.history.profile'), entry.profileName],
    [
      t('data.load.conflict'),
      t(`data.history.conflicts.${entry.onConflict === 'replace' ? 'replace' : 'reject'}`),
    ],
    [t('data.load.faults'), t(entry.atomic ? 'data.history.atomic' : 'data.history.notAtomic')],
    [t('data.history.cancelledBy'), entry.cancelledBy],
    [t('data.history.undoneBy'), entry.undoneBy && `${entry.undoneBy}, ${when(entry.undoneAt)}`],
    ['SHA-256', entry.sha256],
  ];
  return (
    <dl className={styles['particulars']}>
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
