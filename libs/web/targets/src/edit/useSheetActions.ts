import { useFormat, useWords } from '@cashlight/web-i18n';
import { readBlock } from '../sheet/clipboard';
import { BLANK, entryText, readAlone } from '../sheet/entry';
import { placeBlock } from '../sheet/place';
import { placesIn } from '../sheet/range';
import type { SheetActions } from '../sheet/Sheet';
import { entryAt } from './draft';
import { pasteReport, type PasteReport } from './pasting';
import type { PlanSheet } from './planSheet';
import type { DraftHandle } from './useDrafts';

/** What is done to the sheet, as changes of the draft. `onReport` hears of a pasted block, and whether it has values for single months. */
export function useSheetActions(
  sheet: PlanSheet,
  draft: DraftHandle,
  onReport: (report: PasteReport | undefined, usesMonths: boolean) => void,
): SheetActions {
  const t = useWords();
  const { language } = useFormat();
  return {
    textAt: (place) => {
      const key = sheet.keyAt(place);
      return key === undefined ? '' : entryText(entryAt(key, draft.entries, draft.stored), language);
    },
    onType: (place, text) => {
      const key = sheet.keyAt(place);
      if (key !== undefined) draft.write([[key, readAlone(text)]]);
    },
    onClear: (range) => {
      const keys = placesIn(range).flatMap((line) => line.flatMap((place) => sheet.keyAt(place) ?? []));
      if (keys.length > 0) draft.write(keys.map((key) => [key, BLANK]));
    },
    onPaste: (text, range) => {
      if (text.trim() === '') return;
      const placement = placeBlock(readBlock(text), sheet.surface, sheet.onSurface(range));
      draft.write(placement.entries.map(({ entry, ...place }) => [sheet.keyOnSurface(place), entry]));
      onReport(
        pasteReport(placement, t),
        placement.entries.some(({ column, entry }) => column > 0 && entry.kind !== 'blank'),
      );
    },
    onUndo: draft.undo,
    onRedo: draft.redo,
  };
}
