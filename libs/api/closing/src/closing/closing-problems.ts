import { Problem } from '@cashlight/api-platform';
import { type ChecklistItem, type Language, type Month, monthText } from '@cashlight/domain';

const LONGEST_NOTE = 500;
const SHORTEST_REASON = 5;

/** A note to a closing, without blanks around it; null when it says nothing. @throws Problem BAD_USER_INPUT when it is too long */
export function readNote(given: string | null): string | null {
  const note = plain(given ?? '');
  if (lengthOf(note) > LONGEST_NOTE) {
    throw new Problem('BAD_USER_INPUT', {
      vi: `Ghi chú dài ${String(lengthOf(note))} ký tự; nhiều nhất là ${String(LONGEST_NOTE)}.`,
      en: `The note has ${String(lengthOf(note))} characters; at most ${String(LONGEST_NOTE)} are kept.`,
    });
  }
  return note === '' ? null : note;
}

/** Why a month is reopened. @throws Problem BAD_USER_INPUT when it is not 5 to 500 characters long */
export function readReason(given: string): string {
  const reason = plain(given);
  if (lengthOf(reason) >= SHORTEST_REASON && lengthOf(reason) <= LONGEST_NOTE) return reason;
  const range = `${String(SHORTEST_REASON)}–${String(LONGEST_NOTE)}`;
  throw new Problem('BAD_USER_INPUT', {
    vi: `Muốn mở lại tháng đã chốt phải nêu lý do (${range} ký tự).`,
    en: `To reopen a closed month say why (${range} characters).`,
  });
}

/** Why a month cannot be closed: what blocks it, else what nobody has acknowledged. */
export function notToBeClosed(month: Month, obstacles: readonly ChecklistItem[]): Problem {
  const blocking = obstacles.filter((one) => one.blocking);
  const told = (blocking.length > 0 ? blocking : obstacles).map(({ text }) => text);
  const list = (language: Language) => told.map((text) => `${text[language]}.`).join(' ');
  const advice =
    blocking.length > 0
      ? { vi: '', en: '' }
      : {
          vi: ' Hãy khắc phục, hoặc xác nhận đã xem các mục này để vẫn chốt.',
          en: ' Mend this, or acknowledge it to close all the same.',
        };
  return new Problem('CONFLICT', {
    vi: `Không chốt được ${monthText(month, 'vi')}. ${list('vi')}${advice.vi}`,
    en: `${monthText(month, 'en')} cannot be closed. ${list('en')}${advice.en}`,
  });
}

export function notClosed(month: Month): Problem {
  return new Problem('CONFLICT', {
    vi: `Số liệu ${monthText(month, 'vi')} đang mở, không có gì để mở lại.`,
    en: `${monthText(month, 'en')} is open; there is nothing to reopen.`,
  });
}

export function noSuchClosing(id: number): Problem {
  return new Problem('NOT_FOUND', {
    vi: `Không có lần chốt số ${String(id)}. Hãy xem danh sách các lần chốt của tháng.`,
    en: `There is no closing ${String(id)}. See the list of the month's closings.`,
  });
}

export function differentMonths(from: Month, to: Month): Problem {
  return new Problem('BAD_USER_INPUT', {
    vi: `Chỉ so được hai lần chốt của cùng một tháng, không phải ${monthText(from, 'vi')} với ${monthText(to, 'vi')}.`,
    en: `Only two closings of the same month can be compared, not ${monthText(from, 'en')} with ${monthText(to, 'en')}.`,
  });
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair in a text. */
function plain(text: string): string {
  return Buffer.from(text).toString().replaceAll('\0', '').normalize('NFC').trim();
}

/** In characters as people count them, but for composed emoji. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
