import type { UnitMonthFragment } from '@cashlight/contract';
import type { Format, Translate } from '@cashlight/web-i18n';

/** A cell in words: what came of a unit in a month. */
export function cellWords(cell: UnitMonthFragment, unit: string, t: Translate, format: Format): string {
  const facts = [
    t(`data.source.${cell.source}`),
    ...(cell.source === 'NONE' ? [] : [t('data.map.customers', { customers: format.count(cell.customers) })]),
    ...(cell.coverage === null ? [] : [t('data.map.coverage', { coverage: format.percent(cell.coverage) })]),
    ...(cell.jump === null ? [] : [jumpWords(cell.jump, t, format)]),
  ];
  return `${unit}, ${format.monthLong(cell.month)}: ${facts.join(', ')}`;
}

/** A sudden change of the number of customers, in words; `jump` is a fraction. */
export function jumpWords(jump: number, t: Translate, format: Format): string {
  return t(jump > 0 ? 'data.map.rise' : 'data.map.fall', { change: format.percent(Math.abs(jump)) });
}

/** What stands in the cell: a letter for summaries, then the coverage in whole percent where a base is given. */
export function cellText({ source, coverage }: UnitMonthFragment, t: Translate, format: Format): string {
  if (source === 'NONE') return '–';
  const letter = source === 'SUMMARIES' ? t('data.map.summaryLetter') : '';
  const number = coverage === null ? '' : format.percentDown(coverage).replace('%', '');
  if (letter === '' && number === '') return '●';
  return [letter, number].filter(Boolean).join(' ');
}
