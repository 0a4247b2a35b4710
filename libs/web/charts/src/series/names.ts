/**
 * Names without the words that all of them begin with, so that "Điện lực Tam Đường", "Điện lực Sìn Hồ" fit as "Tam Đường", "Sìn Hồ". Whole words
 * only, and no name is left empty.
 */
export function shortNames(
  units: readonly { readonly code: string; readonly name: string }[],
): Map<string, string> {
  const words = units.map((unit) => unit.name.split(/\s+/u));
  const shortest = Math.min(...words.map((each) => each.length));
  let common = 0;
  while (units.length > 1 && common < shortest - 1 && new Set(words.map((each) => each[common])).size === 1)
    common += 1;
  return new Map(units.map((unit, index) => [unit.code, (words[index] ?? []).slice(common).join(' ')]));
}
