import type { RefObject } from 'react';
import {
  IconButton,
  shownTable,
  TakeAwayMenu,
  useAboutFigures,
  useCopyTable,
  useTableFiles,
  type TakeAway,
} from '@cashlight/web-ui';
import { useWords } from '@cashlight/web-i18n';
import type { ChartFrame, TableTwin } from './ChartFigure';
import { fileNameOf } from './fileName';
import styles from './ChartFigure.module.css';

interface Props<Row> {
  frame: ChartFrame;
  plot: RefObject<HTMLElement | null>;
  table: TableTwin<Row>;
  asTable: boolean;
  onToggle: () => void;
}

/** "View as table", and what can be taken along: the picture, and the table behind it. */
export function ChartTools<Row>({ frame, plot, table, asTable, onToggle }: Props<Row>) {
  const t = useWords();
  const { title, period, source } = frame;
  const about = useAboutFigures();
  const shown = () => shownTable(table.columns, table.rows);
  const files = useTableFiles(
    shown,
    { caption: title, about: [...about, period, source] },
    fileNameOf(frame),
  );
  const copy = useCopyTable();
  const save = async (kind: 'png' | 'svg'): Promise<void> => {
    const { downloadPicture } = await import('../picture/download');
    if (plot.current !== null) await downloadPicture(plot.current, { ...frame, about }, kind);
  };
  const ways: readonly TakeAway[] = [
    { id: 'png', label: t('charts.png'), hint: t('charts.pngHint'), take: () => save('png') },
    { id: 'svg', label: t('charts.svg'), hint: t('charts.svgHint'), take: () => save('svg') },
    ...files,
    {
      id: 'copy',
      label: t('parts.take.copy'),
      hint: t('parts.take.copyHint'),
      take: () => {
        if (!copy(shown())) throw new Error('The browser did not let the table onto the clipboard.');
      },
    },
  ];
  return (
    <div className={styles['tools']} data-picture="omit">
      <IconButton
        label={t(asTable ? 'charts.showChart' : 'charts.showTable', { title })}
        icon={asTable ? 'chart' : 'table'}
        onClick={onToggle}
      />
      <TakeAwayMenu
        ways={ways}
        trigger={(icon) => <IconButton label={t('charts.downloadOf', { title })} icon={icon} />}
      />
    </div>
  );
}
