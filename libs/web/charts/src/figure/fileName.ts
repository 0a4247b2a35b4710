/** A file name that every system takes: the title and period without diacritics. */
export function fileNameOf({ title, period }: { readonly title: string; readonly period: string }): string {
  return `${title} ${period}`
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
