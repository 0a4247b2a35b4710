import { Problem } from '@cashlight/api-platform';

/** Somebody else has saved since the caller read what he edits. */
export function outdated(changedBy: string | null): Problem {
  return new Problem('CONFLICT', {
    vi: `${changedBy ?? 'Người khác'} đã lưu trong lúc bạn đang sửa. Hãy tải lại, xem thay đổi đó rồi sửa tiếp.`,
    en: `${changedBy ?? 'Somebody else'} has saved while you were editing. Load it again, look at that change and go on from there.`,
  });
}
