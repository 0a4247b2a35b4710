/**
 * Names without the words that all of them begin with, so that "Điện lực Tam Đường", "Điện lực Sìn Hồ" fit as "Tam Đường", "Sìn Hồ". Whole words
 * only, no name is left empty, and a number keeps the word before it: "số 17", not "17".
 */
export function shortNames(
  units: readonly { readonly code: string; readonly name: string }[],
): Map<string, string> {
  const words = units.map((unit) => unit.name.split(/\s+/u));
  const shortest = Math.min(...words.map((each) => each.length));
  let common = 0;
  while (units.length > 1 && common < shortest - 1 && new Set(words.map((each) => each[common])).size === 1)
    common += 1;
  if (words.some((each) => NUMBER.test(each[common] ?? ''))) common = Math.max(0, common - 1);
  return new Map(units.map((unit, index) => [unit.code, (words[index] ?? []).slice(common).join(' ')]));
}

const NUMBER = /^\p{N}+$/u;

/** A name cut to a length in characters, with an ellipsis where something is missing. */
export function shortened(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}
