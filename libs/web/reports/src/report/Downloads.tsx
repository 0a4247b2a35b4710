import { useFetchFile } from '@cashlight/web-graphql';
import { useWords } from '@cashlight/web-i18n';
import { Button, downloadFile, Notice } from '@cashlight/web-ui';
import { useState } from 'react';
import { REPORT_FORMATS, reportAddress, type ReportAsked, type ReportFormat } from '../address';
import styles from './report.module.css';

interface DownloadsProps {
  readonly asked: ReportAsked;
  /** A file has come. */
  readonly onTaken: () => void;
}

/** The report as a file. A page that only linked to the files could not tell that one is being made, nor why there is none. */
export function Downloads({ asked, onTaken }: DownloadsProps) {
  const t = useWords();
  const { run, error, isRunning } = useFetchFile();
  const [taken, setTaken] = useState<ReportFormat>();
  const take = (format: ReportFormat) => {
    if (isRunning) return;
    setTaken(format);
    run(reportAddress(asked, format), ({ name, content }) => {
      downloadFile(name, content);
      onTaken();
    });
  };
  return (
    <>
      <div className={styles['downloads']} role="group" aria-label={t('reports.download.label')}>
        {REPORT_FORMATS.map((format) => (
          <Button
            key={format}
            icon="download"
            title={t(`reports.download.${format}`)}
            aria-disabled={isRunning}
            onClick={() => take(format)}
          >
            {t(`format.${format}`)}
          </Button>
        ))}
      </div>
      <p className={styles['progress']} role="status">
        {isRunning && taken && t('reports.download.making', { format: t(`format.${taken}`) })}
      </p>
      {error && (
        <Notice tone="behind" alert>
          {error.message}
        </Notice>
      )}
    </>
  );
}
