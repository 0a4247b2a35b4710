import { useWords } from '@cashlight/web-i18n';
import { Button, Dialog } from '@cashlight/web-ui';
import { useId, useState } from 'react';
import { readBlock } from '../sheet/clipboard';
import { placeBlock } from '../sheet/place';
import { rangeAt } from '../sheet/range';
import { PasteLines } from './PasteLines';
import { pasteReport } from './pasting';
import type { PlanSheet } from './planSheet';
import styles from './edit.module.css';

interface PasteDialogProps {
  readonly sheet: PlanSheet;
  readonly onPaste: (text: string) => void;
  readonly onClose: () => void;
}

/** A block from a spreadsheet, with what will become of it said before it is put in: also for phones and screen readers. */
export function PasteDialog({ sheet, onPaste, onClose }: PasteDialogProps) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const report = isEmpty
    ? undefined
    : pasteReport(placeBlock(readBlock(text), sheet.surface, rangeAt({ row: 0, column: 0 })), t);
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('targets.paste.title')}
      description={t('targets.paste.text')}
      onSubmit={() => !isEmpty && onPaste(text)}
      actions={
        <>
          <Button onClick={onClose}>{t('targets.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={isEmpty}>
            {t('targets.paste.put')}
          </Button>
        </>
      }
    >
      <label className={styles['area']} htmlFor={id}>
        {t('targets.paste.label')}
        <textarea
          id={id}
          rows={8}
          value={text}
          spellCheck={false}
          placeholder={t('targets.paste.example')}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div role="status">{report && <PasteLines report={report} />}</div>
    </Dialog>
  );
}
