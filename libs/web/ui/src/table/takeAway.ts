import { useFormat, useWords } from '@cashlight/web-i18n';
import { toCsv, toHtml, toTabs } from './export';
import type { ShownTable, TableHead } from './shown';
import { copyRich, downloadFile, downloadText } from './transfer';

/** One way to take something along, as a line of a menu. */
export interface TakeAway {
  readonly id: string;
  readonly label: string;
  /** What it is good for. */
  readonly hint?: string;
  /** Hands the file over; rejects when it could not be made. */
  readonly take: () => void | Promise<void>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The ways to take a table along as a file, the same for tables and for the table of a chart. The table is taken down when asked, exactly as it is
 * shown then.
 */
export function useTableFiles(
  shown: () => ShownTable,
  head: TableHead,
  fileName: string,
): readonly TakeAway[] {
  const t = useWords();
  const format = useFormat();
  return [
    {
      id: 'xlsx',
      label: t('parts.take.xlsx'),
      hint: t('parts.take.xlsxHint'),
      take: async () => {
        const { workbookOf } = await import('./workbook');
        const bytes = new Uint8Array(await workbookOf(shown(), head));
        downloadFile(`${fileName}.xlsx`, new Blob([bytes], { type: XLSX }));
      },
    },
    {
      id: 'csv',
      label: t('parts.take.csv'),
      hint: t('parts.take.csvHint'),
      take: () => downloadText(`${fileName}.csv`, toCsv(shown(), format)),
    },
  ];
}

/** Puts a table on the clipboard, for a spreadsheet and for text; says whether it worked. */
export function useCopyTable(): (shown: ShownTable) => boolean {
  const format = useFormat();
  return (shown) => copyRich(toTabs(shown, format), toHtml(shown, format));
}
