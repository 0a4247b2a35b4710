import { Problem, type Words } from '@cashlight/api-platform';

const KINDS = {
  unit: { vi: 'đơn vị', en: 'unit' },
  channel: { vi: 'hình thức thanh toán', en: 'channel' },
  provider: { vi: 'đối tác', en: 'provider' },
} satisfies Record<string, Words>;
const NAMED = 5;
const SHOWN = 40;

/** The problem of codes that nothing has; it names them. */
export function unknownCodes(kind: keyof typeof KINDS, codes: readonly string[]): Problem {
  const named = codes
    .slice(0, NAMED)
    .map((code) => JSON.stringify(code.slice(0, SHOWN)))
    .join(', ');
  const rest = codes.length > NAMED ? ', …' : '';
  return new Problem('BAD_USER_INPUT', {
    vi: `Không có ${KINDS[kind].vi} nào mang mã ${named}${rest}. Hãy xem danh mục để lấy mã đúng.`,
    en: `There is no ${KINDS[kind].en} with the code ${named}${rest}. See the reference list for the right code.`,
  });
}
