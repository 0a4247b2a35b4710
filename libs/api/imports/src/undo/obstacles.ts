import { Problem, type Words } from '@cashlight/api-platform';
import type { ImportState } from '../import-result.js';
import * as sql from './history.sql.js';

/** Asks the database, within a transaction or without. */
export type Read = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** An import as undoing sees it. */
export interface UndoableImport {
  readonly id: number;
  readonly kind: string;
  readonly state: ImportState;
  readonly accepted: number;
  /** First days of the months whose figures it changed. */
  readonly months: readonly string[];
  /** Whether it was made by a version that keeps everything needed. */
  readonly isTraced: boolean;
  /** How many new keys of reference data the history knows. */
  readonly acceptedKeys: number;
}

interface LaterImport {
  readonly importId: number;
  readonly fileName: string;
  readonly replaced: number;
  readonly unchanged: number;
}

/** Whether the kind is facts: payments or summaries. */
export const isFacts = (kind: string): boolean => kind === 'payments' || kind === 'summaries';

/** @throws Problem NOT_FOUND */
export async function findImport(read: Read, importId: number): Promise<UndoableImport> {
  const [found] = await read<UndoableImport>(sql.FIND, [importId]);
  if (found) return found;
  throw new Problem('NOT_FOUND', {
    vi: `Không có lần nhập số ${String(importId)}.`,
    en: `There is no import number ${String(importId)}.`,
  });
}

/** What the history says against taking the import back; empty: nothing. */
export async function historyObstacles(read: Read, found: UndoableImport): Promise<readonly Words[]> {
  if (found.state !== 'DONE') return [nothingToUndo(found.state)];
  const facts = isFacts(found.kind);
  if (!found.isTraced || (!facts && found.acceptedKeys < found.accepted)) return [BY_EARLIER_VERSION];
  const later = await read<LaterImport>(facts ? sql.BUILT_ON_FACTS : sql.BUILT_ON_REFERENCE, [found.id]);
  const closed = await read<{ month: string }>(sql.CLOSED, [found.id]);
  return [...later.map(laterImport), ...closed.map(({ month }) => closedMonth(month))];
}

function nothingToUndo(state: ImportState): Words {
  if (state === 'UNDONE')
    return { vi: 'Lần nhập này đã được hoàn tác rồi.', en: 'This import has been undone already.' };
  if (state === 'RUNNING')
    return {
      vi: 'Lần nhập này đang chạy. Hãy hủy nó thay vì hoàn tác.',
      en: 'This import is still running. Cancel it instead.',
    };
  return {
    vi: 'Lần nhập này không đưa dòng nào vào, nên không có gì để hoàn tác.',
    en: 'Nothing of this import landed, so there is nothing to undo.',
  };
}

const BY_EARLIER_VERSION: Words = {
  vi: 'Lần nhập này do một phiên bản cũ thực hiện, khi chưa lưu đủ thông tin để hoàn tác. Hãy nhập tệp sửa với "thay thế".',
  en: 'This import was made by an earlier version that did not keep what undoing needs. Load a corrected file with "replace" instead.',
};

function laterImport({ importId, fileName, replaced, unchanged }: LaterImport): Words {
  const name = `${String(importId)} (${fileName})`;
  const vi = [
    replaced > 0 ? `sửa ${String(replaced)} dòng của lần này` : '',
    unchanged > 0 ? `có ${String(unchanged)} dòng trùng với lần này nên không nhập lại` : '',
  ];
  const en = [
    replaced > 0 ? `corrected ${String(replaced)} of its rows` : '',
    unchanged > 0 ? `repeated ${String(unchanged)} of its rows, which were therefore not stored again` : '',
  ];
  return {
    vi: `Lần nhập sau, số ${name}, đã ${vi.filter(Boolean).join(' và ')}. Hãy hoàn tác lần đó trước.`,
    en: `The later import ${name} ${en.filter(Boolean).join(' and ')}. Undo that one first.`,
  };
}

const closedMonth = (month: string): Words => ({
  vi: `Tháng ${month.slice(5)}/${month.slice(0, 4)} đã chốt số liệu. Hãy mở lại tháng trước.`,
  en: `The month ${month} is closed. Have it reopened first.`,
});
