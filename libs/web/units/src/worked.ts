import type { Format, Translate } from '@cashlight/web-i18n';
import type { UnitsModel } from './model';
import type { RankedUnit } from './ranking';

/** Definitions with the numbers of the day filled in: of the company, else of the best unit. */
export interface Worked {
  readonly ratio: string;
  readonly change: string;
  readonly gap: string;
  readonly convert: string;
}

/** Writes each definition's formula with the figures on the page; empty where one of them is missing. */
export function workedOf({ units, total, question }: UnitsModel, t: Translate, format: Format): Worked {
  const row = total ?? units[0];
  if (row === undefined) return { ratio: '', change: '', gap: '', convert: '' };
  const { name, ratio, change, latestRatio, target } = row;
  const parts = { unit: name, ratio: format.percent(ratio) };
  return {
    ratio:
      ratio === null
        ? ''
        : t('units.workedRatio', {
            ...parts,
            cashless: format.quantity(question.measure, row.cashless),
            total: format.quantity(question.measure, row.total),
          }),
    change: difference(ratio, ratio !== null && change !== null ? ratio - change : null, name, t, format),
    gap: difference(latestRatio, target, name, t, format),
    convert: question.period.kind === 'MONTH' ? convertText(row, t, format) : '',
  };
}

function difference(
  one: number | null,
  other: number | null,
  unit: string,
  t: Translate,
  format: Format,
): string {
  if (one === null || other === null) return '';
  return t('units.workedDifference', {
    unit,
    one: format.percent(one),
    other: format.percent(other),
    result: format.points(one - other),
  });
}

/** Only of a month: the customers to convert are those of the latest one. */
function convertText(row: RankedUnit, t: Translate, format: Format): string {
  if (row.goalTarget === null || !row.toConvert) return '';
  return t('units.workedConvert', {
    unit: row.name,
    target: format.target(row.goalTarget),
    total: format.count(row.total),
    cashless: format.count(row.cashless),
    result: format.count(row.toConvert),
  });
}
