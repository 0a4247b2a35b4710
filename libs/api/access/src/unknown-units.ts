import { Problem } from '@cashlight/api-platform';

/** The problem of units that nobody has; it names them. */
export function unknownUnits(codes: readonly string[]): Problem {
  const named = codes.map((code) => `"${code.slice(0, 40)}"`).join(', ');
  return new Problem('NOT_FOUND', {
    vi: `Không có đơn vị mã ${named}.`,
    en: `There is no unit with the code ${named}.`,
  });
}
