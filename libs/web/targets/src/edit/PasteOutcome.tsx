import { useWords } from '@cashlight/web-i18n';
import { IconButton, Notice } from '@cashlight/web-ui';
import type { PasteReport } from './pasting';
import styles from './edit.module.css';

interface PasteOutcomeProps {
  readonly report: PasteReport | undefined;
  readonly onClose: () => void;
}

/** What became of the last pasted block; what found no place is listed to the last line. */
export function PasteOutcome({ report, onClose }: PasteOutcomeProps) {
  const t = useWords();
  return (
    <div role="status">
      {report && (
        <Notice tone={report.lost.length > 0 ? 'behind' : 'plain'}>
          <div className={styles['report']}>
            <p>{report.summary}</p>
            {report.lost.length > 0 && (
              <ul className={styles['lost']}>
                {report.lost.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          <IconButton icon="close" label={t('parts.dialog.close')} onClick={onClose} />
        </Notice>
      )}
    </div>
  );
}
