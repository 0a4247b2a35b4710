import { useFormat, useWords } from '@cashlight/web-i18n';
import { Notice, ViewLink } from '@cashlight/web-ui';
import type { ColumnName } from '../desk/kinds';
import type { Upload } from '../desk/upload';

/** What to know before loading: that it was loaded before, that columns are missing. */
export function PlanNotices({
  upload,
  missing,
}: {
  readonly upload: Upload;
  readonly missing: readonly ColumnName[];
}) {
  const t = useWords();
  const format = useFormat();
  const same = upload.sameFileImport;
  return (
    <>
      {same && (
        <Notice tone="behind">
          <p>
            {t('data.load.sameFile', { when: format.moment(same.startedAt) })}{' '}
            <ViewLink to="/data" page={{ tab: 'history', import: String(same.importId) }}>
              {t('data.load.sameFileSee', { id: same.importId })}
            </ViewLink>
          </p>
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="behind">
          {t('data.load.missing', {
            columns: missing.map((name) => t(`data.load.column.${name}`)).join(', '),
          })}
        </Notice>
      )}
    </>
  );
}
