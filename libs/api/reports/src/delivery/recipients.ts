import { Problem } from '@cashlight/api-platform';

/** What a mail server takes for an address: no blanks, no line breaks, one @, a domain with a dot or an address of this house. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?$/;

const MOST = 100;

/** Whether an e-mail can go there, as far as its form tells. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text) && !text.includes('..') && !text.startsWith('.') && !text.includes('.@');
}

/**
 * The addresses as people write them, each once.
 * @throws Problem BAD_USER_INPUT naming the first that is none, or for too many
 */
export function readRecipients(given: readonly string[]): string[] {
  const addresses = given.map((one) => one.trim()).filter((one) => one !== '');
  const wrong = addresses.find((one) => !isAddress(one));
  if (wrong !== undefined) throw noAddress(wrong);
  const once = addresses.filter(
    (one, place) => addresses.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === place,
  );
  if (once.length > MOST) throw tooMany(once.length);
  return once;
}

const noAddress = (text: string) =>
  new Problem('BAD_USER_INPUT', {
    vi: `"${text.slice(0, 80)}" không phải địa chỉ thư điện tử. Hãy ghi mỗi địa chỉ một dòng, dạng ten@congty.vn.`,
    en: `"${text.slice(0, 80)}" is not an e-mail address. Write one a line, as name@company.vn.`,
  });

const tooMany = (count: number) =>
  new Problem('BAD_USER_INPUT', {
    vi: `Có ${String(count)} người nhận; nhiều nhất là ${String(MOST)}. Hãy dùng một địa chỉ nhóm.`,
    en: `There are ${String(count)} recipients; at most ${String(MOST)} are served. Use an address of a group.`,
  });
