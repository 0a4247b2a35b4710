import { useWords } from '@cashlight/web-i18n';
import { ErrorState, Loading, Skeleton } from '@cashlight/web-ui';
import { useEffect } from 'react';
import type { Inspection, JobRequest, Profile, Upload } from '../desk/upload';
import { useInspection } from '../desk/useUploads';
import { useProfiles } from '../desk/useProfiles';
import { changeDraft, drafts } from './drafts';
import { draftOf, missingColumns, requestOf, type Draft } from './draft';
import { KindChoice } from './KindChoice';
import { LayoutPanel } from './LayoutPanel';
import { LoadOptions } from './LoadOptions';
import { PlanActions } from './PlanActions';
import { PlanNotices } from './PlanNotices';
import { SampleTable } from './SampleTable';
import { useStore } from './store';
import styles from './load.module.css';

interface PlanBodyProps {
  readonly upload: Upload;
  readonly isStarting: boolean;
  readonly onStart: (request: JobRequest) => void;
}

/** What the file is and how it shall be loaded: guessed, to be confirmed. */
export function PlanBody(props: PlanBodyProps) {
  const { upload } = props;
  const inspection = useInspection(upload.id);
  const profiles = useProfiles();
  const draft = useStore(drafts).get(upload.id);
  useEffect(() => {
    if (!draft && inspection.data && profiles.data) {
      changeDraft(upload.id, draftOf(inspection.data, profiles.data));
    }
  }, [draft, inspection.data, profiles.data, upload.id]);
  const error = inspection.error ?? profiles.error;
  if (error) {
    const retry = inspection.error ? () => void inspection.refetch() : profiles.retry;
    return <Unreadable error={error} onRetry={retry} />;
  }
  if (!inspection.data || !profiles.data || !draft) {
    return (
      <Loading>
        <Skeleton height={14} />
      </Loading>
    );
  }
  return <Plan {...props} inspection={inspection.data} profiles={profiles.data} draft={draft} />;
}

/** A file that is no table: the server's words say why, and another try would say the same. */
function Unreadable({
  error,
  onRetry,
}: {
  readonly error: Error & { code: string };
  readonly onRetry: () => void;
}) {
  const t = useWords();
  if (error.code !== 'BAD_USER_INPUT') return <ErrorState heading="h2" error={error} onRetry={onRetry} />;
  return (
    <div role="alert">
      <p className={styles['strong']}>{t('data.load.unreadable')}</p>
      <p>{error.message}</p>
    </div>
  );
}

interface PlanProps extends PlanBodyProps {
  readonly inspection: Inspection;
  readonly profiles: readonly Profile[];
  readonly draft: Draft;
}

function Plan({ upload, inspection, profiles, draft, isStarting, onStart }: PlanProps) {
  const change = (next: Draft) => changeDraft(upload.id, next);
  const missing = missingColumns(draft, inspection);
  return (
    <div className={styles['plan']}>
      <PlanNotices upload={upload} missing={missing} />
      <KindChoice draft={draft} inspection={inspection} profiles={profiles} onChange={change} />
      <SampleTable fileName={upload.fileName} inspection={inspection} draft={draft} />
      <LayoutPanel
        key={draft.kind}
        draft={draft}
        inspection={inspection}
        profiles={profiles}
        isNeeded={missing.length > 0}
        onChange={change}
      />
      <LoadOptions draft={draft} onChange={change} />
      <PlanActions
        disabled={missing.length > 0 || isStarting}
        onTry={() => onStart(requestOf(draft, profiles, true))}
        onLoad={() => onStart(requestOf(draft, profiles, false))}
      />
    </div>
  );
}
