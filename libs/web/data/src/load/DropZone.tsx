import { useWords } from '@cashlight/web-i18n';
import { Button, classes, Notice } from '@cashlight/web-ui';
import { useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { TemplatesMenu } from './TemplatesMenu';
import styles from './load.module.css';

/** What can be read: some systems call CSV by other names, so the ending decides too. */
const ACCEPTED = {
  'text/csv': ['.csv', '.txt'],
  'application/gzip': ['.gz'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
};

/** Takes files: dropped anywhere on the page, or chosen by a button. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const t = useWords();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const { getRootProps, getInputProps, isDragGlobal, isDragActive, open } = useDropzone({
    accept: ACCEPTED,
    noClick: true,
    noKeyboard: true,
    noPaste: true,
    onDrop: (files, rejections) => {
      setRefused(rejections.map(({ file }) => file.name));
      if (files.length > 0) onFiles(files);
    },
  });
  return (
    <section className={styles['zone']} aria-label={t('data.load.zone')}>
      <div className={styles['zoneText']}>
        <p className={styles['zoneTitle']}>{t('data.load.drop')}</p>
        <p className={styles['quiet']}>{t('data.load.dropHint')}</p>
      </div>
      <div className={styles['zoneTools']}>
        <TemplatesMenu />
        <Button kind="primary" icon="plus" onClick={open}>
          {t('data.load.choose')}
        </Button>
      </div>
      {refused.length > 0 && (
        <div className={styles['wide']}>
          <Notice tone="behind" alert>
            {t('data.load.notReadable', { files: refused.join(', ') })}
          </Notice>
        </div>
      )}
      <div
        {...getRootProps({
          className: classes(
            styles['overlay'],
            isDragGlobal && styles['shown'],
            isDragActive && styles['over'],
          ),
        })}
      >
        <input {...getInputProps({ 'aria-label': t('data.load.choose') })} />
        <p>{t('data.load.dropHere')}</p>
      </div>
    </section>
  );
}
