import { useState, type RefObject } from 'react';
import { Button, IconButton, Popover } from '@cashlight/web-ui';
import { useWords } from '@cashlight/web-i18n';
import type { ChartFrame } from './ChartFigure';
import styles from './ChartFigure.module.css';

interface Props {
  frame: ChartFrame;
  plot: RefObject<HTMLElement | null>;
  asTable: boolean;
  onToggle: () => void;
}

/** "View as table" and the pictures to take away. */
export function ChartTools({ frame, plot, asTable, onToggle }: Props) {
  const t = useWords();
  const { title } = frame;
  return (
    <div className={styles['tools']} data-picture="omit">
      <IconButton
        label={t(asTable ? 'charts.showChart' : 'charts.showTable', { title })}
        icon={asTable ? 'chart' : 'table'}
        onClick={onToggle}
      />
      {!asTable && (
        <Popover
          trigger={<IconButton label={t('charts.downloadOf', { title })} icon="download" />}
          label={title}
        >
          <PictureMenu frame={frame} plot={plot} />
        </Popover>
      )}
    </div>
  );
}

function PictureMenu({ frame, plot }: Pick<Props, 'frame' | 'plot'>) {
  const t = useWords();
  const [failed, setFailed] = useState(false);
  const save = async (kind: 'png' | 'svg'): Promise<void> => {
    try {
      const { downloadPicture } = await import('../picture/download');
      if (plot.current !== null) await downloadPicture(plot.current, frame, kind);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles['menu']}>
      <Button kind="quiet" onClick={() => void save('png')}>
        {t('charts.png')}
      </Button>
      <Button kind="quiet" onClick={() => void save('svg')}>
        {t('charts.svg')}
      </Button>
      {failed && (
        <p role="alert" className={styles['failed']}>
          {t('charts.pictureFailed')}
        </p>
      )}
    </div>
  );
}
