import type { Format } from '@cashlight/web-i18n';

/** A change of money in VND, short, a rise with its plus sign. */
export function signedVnd(difference: bigint, format: Format): string {
  return `${difference > 0n ? '+' : ''}${format.vndShort(difference)}`;
}
