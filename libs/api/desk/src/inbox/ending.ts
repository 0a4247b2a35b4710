import type { ImportResult } from '@cashlight/api-imports';
import type { Words } from '@cashlight/api-platform';

/** How a file of the watched folder ended. */
export type Ending =
  | { readonly as: 'IMPORTED'; readonly result: ImportResult }
  /** Nothing was tried, or nothing landed for a reason that is not in the file. */
  | {
      readonly as: 'FAILED';
      readonly kind: string | null;
      readonly words: Words;
      /** What nobody expected, for the log. */
      readonly cause?: unknown;
    };

const NOTHING = { rows: 0, accepted: 0, unchanged: 0, replaced: 0, rejected: 0 };

/** Whether anything of the file has landed, or there was nothing in it to land. */
export function hasLanded(ending: Ending): boolean {
  if (ending.as === 'FAILED' || ending.result.state !== 'DONE') return false;
  const { rows, rejected } = ending.result;
  return rows === 0 || rejected < rows;
}

/**
 * What is written beside the file: the JSON of the contract, and what to tell a person.
 * @param rejectedFile name of the file with the refused rows, if there is one
 */
export function resultText(fileName: string, ending: Ending, rejectedFile: string | null): string {
  return `${JSON.stringify({ fileName, ...toldOf(ending), rejectedFile }, null, 2)}\n`;
}

function toldOf(ending: Ending): object {
  if (ending.as === 'FAILED') {
    const { kind, words } = ending;
    return {
      importId: null,
      kind,
      state: 'FAILED',
      ...NOTHING,
      months: [],
      seconds: 0,
      message: words,
      warnings: [],
    };
  }
  const { importId, kind, state, rows, accepted, unchanged, replaced, rejected } = ending.result;
  const { months, seconds, sha256, warnings, refusal } = ending.result;
  const counts = { rows, accepted, unchanged, replaced, rejected };
  const message = refusal?.words ?? summary(ending.result);
  return { importId, kind, state, ...counts, months, seconds, sha256, message, warnings };
}

function summary({ rows, accepted, unchanged, replaced, rejected }: ImportResult): Words {
  const [all, taken, same, changed, refused] = [rows, accepted, unchanged, replaced, rejected].map(String);
  const mend: Words = {
    vi: ' Hãy sửa các dòng bị từ chối trong tệp bên cạnh rồi đặt tệp đó vào lại thư mục.',
    en: ' Mend the refused rows in the file beside this one and put that into the folder.',
  };
  return {
    vi: `${all} dòng: ${taken} nhận mới, ${same} không đổi, ${changed} thay thế, ${refused} bị từ chối.${rejected > 0 ? mend.vi : ''}`,
    en: `${all} rows: ${taken} accepted, ${same} unchanged, ${changed} replaced, ${refused} refused.${rejected > 0 ? mend.en : ''}`,
  };
}
