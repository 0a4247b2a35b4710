import { useWords } from '@cashlight/web-i18n';
import { IconButton, Notice } from '@cashlight/web-ui';
import { PasteLines } from './PasteLines';
import type { PasteReport } from './pasting';

interface PasteOutcomeProps {
  readonly report: PasteReport | undefined;
  readonly onClose: () => void;
}

/** What became of the last pasted block, until it is put away. */
export function PasteOutcome({ report, onClose }: PasteOutcomeProps) {
  const t = useWords();
  return (
    <div role="status">
      {report && (
        <Notice tone={report.lost.length > 0 ? 'behind' : 'plain'}>
          <PasteLines report={report} />
          <IconButton icon="close" label={t('parts.dialog.close')} onClick={onClose} />
        </Notice>
      )}
    </div>
  );
}
