import { useWords } from '@cashlight/web-i18n';
import { useState } from 'react';
import { Button } from '../controls/Button';
import type { ShownTable, TableHead } from './shown';
import { useCopyTable, useTableFiles } from './takeAway';
import { TakeAwayMenu } from './TakeAwayMenu';

export interface TakeTableProps {
  readonly head: TableHead;
  /** Name of the download, without its ending. */
  readonly fileName: string;
  /** The table as it stands when it is taken. */
  readonly shown: () => ShownTable;
}

/** The buttons that take a table along: onto the clipboard, or as a file. */
export function TakeTable({ head, fileName, shown }: TakeTableProps) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  const copy = useCopyTable();
  const files = useTableFiles(shown, head, fileName);
  return (
    <>
      <Button
        kind="quiet"
        icon={copied ? 'check' : 'copy'}
        onClick={() => setCopied(copy(shown()))}
        onBlur={() => setCopied(false)}
      >
        <span aria-live="polite">{t(copied ? 'parts.table.copied' : 'parts.table.copy')}</span>
      </Button>
      <TakeAwayMenu
        ways={files}
        trigger={(icon) => (
          <Button kind="quiet" icon={icon}>
            {t('parts.table.download')}
          </Button>
        )}
      />
    </>
  );
}
