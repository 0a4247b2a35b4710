import type { ImportDetailQuery } from '@cashlight/contract';
import { useOperation } from '@cashlight/web-graphql';
import { useFormat, useLanguage, useWords } from '@cashlight/web-i18n';
import { Async, Notice, Skeleton, ViewLink } from '@cashlight/web-ui';
import { ImportDetailDocument } from './imports.graphql';
import { CountFigures } from './Counts';
import { MonthLinks } from './MonthLinks';
import { RefusedRows } from './RefusedRows';
import { Rejections } from './Rejections';
import styles from './parts.module.css';

export type ImportDetail = ImportDetailQuery['import'];

/** One import with everything that is known of it. */
export function useImport(id: number) {
  const language = useLanguage() === 'vi' ? 'VI' : 'EN';
  return useOperation(
    ImportDetailDocument,
    { id, language },
    { refreshMs: (data) => (data && isLive(data.import) ? REFRESH_MS : false) },
  );
}

const REFRESH_MS = 1000;

export function isLive({ state }: { readonly state: ImportDetail['state'] }): boolean {
  return state === 'RUNNING';
}

/** What came of a file that was just loaded. */
export function ImportOutcome({ importId }: { readonly importId: number }) {
  const t = useWords();
  const format = useFormat();
  return (
    <Async state={useImport(importId)} skeleton={<Skeleton height={10} />}>
      {({ import: entry }) => (
        <div className={styles['outcome']}>
          <p role="status" className={styles['strong']}>
            {t(entry.rejected > 0 ? 'data.load.doneInPart' : 'data.load.done', {
              time: format.duration(entry.seconds),
            })}
          </p>
          <ImportFacts entry={entry} />
          <p>
            <ViewLink to="/data" page={{ tab: 'history', import: String(entry.id) }}>
              {t('data.load.inHistory', { id: entry.id })}
            </ViewLink>
          </p>
        </div>
      )}
    </Async>
  );
}

/** Counts, warnings, reasons of refusal with the refused rows, and the months touched. */
export function ImportFacts({ entry }: { readonly entry: ImportDetail }) {
  const t = useWords();
  return (
    <>
      <CountFigures counts={entry} />
      {entry.warnings.map((warning) => (
        <Notice key={warning}>{warning}</Notice>
      ))}
      {entry.rejections.length > 0 && <Rejections groups={entry.rejections} />}
      {entry.rejected > 0 && <RefusedRows address={`/api/imports/${entry.id}/rejected-rows`} />}
      {entry.months.length > 0 && (
        <p>
          {t('data.touched')} <MonthLinks months={entry.months} />
        </p>
      )}
    </>
  );
}
