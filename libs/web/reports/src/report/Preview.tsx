import { useServedFile } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { ErrorState, Icon, Loading, Skeleton, useMedia } from '@cashlight/web-ui';
import { useEffect, useRef } from 'react';
import styles from './report.module.css';

interface PreviewProps {
  /** Of the PDF, to be read in the browser. */
  readonly address: string;
  readonly title: string;
  /** Whether there is room for it on the page. */
  readonly inPlace: boolean;
  /** It has been made. */
  readonly onMade: () => void;
}

/** A phone has no room for a sheet of paper, and many show the first page alone. */
const ROOM = '(width >= 48rem) and (hover: hover)';

/** Whether the window has room for a sheet of paper, and the browser shows one. */
export function useRoomForPaper(): boolean {
  return useMedia(ROOM) && navigator.pdfViewerEnabled;
}

/** The report as it will print: in place, or where there is no room for that, a tab away. */
export function Preview({ inPlace, ...paper }: PreviewProps) {
  const t = useWords();
  if (inPlace) return <Framed {...paper} />;
  return (
    <div className={styles['apart']}>
      <p>{t('reports.paper.apart')}</p>
      <PrintLink address={paper.address} />
    </div>
  );
}

/** The same in a tab of its own, for the whole screen. */
export function PrintLink({ address }: Pick<PreviewProps, 'address'>) {
  const t = useWords();
  return (
    <a className={styles['open']} href={address} target="_blank" rel="noreferrer">
      <Icon name="print" /> {t('reports.paper.open')}
    </a>
  );
}

/** The file is fetched and then shown, not its address: so a report that cannot be made says why, and nothing of the server needs to be framed. */
function Framed({ address, title, onMade }: Omit<PreviewProps, 'inPlace'>) {
  const t = useWords();
  const state = useServedFile(address, { onServed: onMade });
  if (state.error && !state.error.isUnauthenticated)
    return <ErrorState error={state.error} onRetry={state.retry} heading="h2" />;
  if (!state.data) {
    return (
      <Loading>
        <div className={styles['making']}>
          <p>{t('reports.paper.making')}</p>
          <Skeleton height={44} />
        </div>
      </Loading>
    );
  }
  return <Paper content={state.data.content} title={title} />;
}

/** To the width of the frame, without the small pictures of the pages. */
const VIEW = '#view=FitH&navpanes=0';

function Paper({ content, title }: { readonly content: Blob; readonly title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(content);
    if (frame.current) frame.current.src = url + VIEW;
    return () => URL.revokeObjectURL(url);
  }, [content]);
  return <iframe ref={frame} className={styles['sheet']} title={title} />;
}
