import { useFormat, useWords } from '@cashlight/web-i18n';
import { Button, Popover, TakeTable } from '@cashlight/web-ui';
import { useState } from 'react';
import type { LivePlan } from '../plan/live';
import { PasteDialog } from './PasteDialog';
import type { PlanSheet } from './planSheet';
import { sheetTable } from './sheetTable';
import type { DraftHandle } from './useDrafts';
import styles from './edit.module.css';

interface EditToolsProps {
  readonly live: LivePlan;
  readonly draft: DraftHandle;
  readonly sheet: PlanSheet;
  readonly withMonths: boolean;
  readonly onMonths: (shown: boolean) => void;
  readonly onPaste: (text: string) => void;
}

/** What stands above the sheet: back and forth, pasting without a keyboard, single months, and the sheet as a file. */
export function EditTools({ live, draft, sheet, withMonths, onMonths, onPaste }: EditToolsProps) {
  const t = useWords();
  const [isPasting, setPasting] = useState(false);
  return (
    <div className={styles['tools']} role="group" aria-label={t('targets.tools.label')}>
      <Button icon="undo" aria-disabled={!draft.canUndo} onClick={draft.undo}>
        {t('targets.tools.undo')}
      </Button>
      <Button aria-disabled={!draft.canRedo} onClick={draft.redo}>
        {t('targets.tools.redo')}
      </Button>
      <Button icon="table" onClick={() => setPasting(true)}>
        {t('targets.tools.paste')}
      </Button>
      <label className={styles['toggle']}>
        <input type="checkbox" checked={withMonths} onChange={(event) => onMonths(event.target.checked)} />
        {t('targets.tools.months')}
      </label>
      <span className={styles['spring']} />
      <Popover
        label={t('targets.keys.title')}
        trigger={
          <Button kind="quiet" icon="info">
            {t('targets.keys.title')}
          </Button>
        }
      >
        <Keys />
      </Popover>
      <TakeAlong live={live} withMonths={withMonths} />
      {isPasting && (
        <PasteDialog
          sheet={sheet}
          onPaste={(text) => {
            setPasting(false);
            onPaste(text);
          }}
          onClose={() => setPasting(false)}
        />
      )}
    </div>
  );
}

const KEYS = ['move', 'open', 'leave', 'tab', 'range', 'clear', 'copy', 'undo'] as const;

function Keys() {
  const t = useWords();
  return (
    <dl className={styles['keys']}>
      {KEYS.map((key) => (
        <div key={key}>
          <dt>{t(`targets.keys.${key}`)}</dt>
          <dd>{t(`targets.keys.${key}Does`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function TakeAlong({ live, withMonths }: Pick<EditToolsProps, 'live' | 'withMonths'>) {
  const t = useWords();
  const format = useFormat();
  const { year, measure } = live.plan;
  return (
    <TakeTable
      head={{ caption: t('targets.sheet.label', { year }), about: [t(`measure.${measure}.by`)] }}
      fileName={t('targets.fileName', { year })}
      shown={() => sheetTable(live, withMonths, t, format)}
    />
  );
}
