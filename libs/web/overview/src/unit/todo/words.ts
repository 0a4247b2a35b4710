import type { Measure } from '@cashlight/contract';
import type { Format, Translate } from '@cashlight/web-i18n';
import { monthPeriod, type PageSearch, type ViewPatch } from '@cashlight/web-ui';
import { nameList } from '../sentences';
import type { ToDo } from './rules';

/** A thing to do as it is said: what, and the numbers behind it. */
export interface ToDoWords {
  readonly title: string;
  readonly detail: string;
}

/** Says a thing to do. Quantities of channels and partners are in the measure asked for, customers to convert always customers. */
export function toDoWords(toDo: ToDo, measure: Measure, t: Translate, format: Format): ToDoWords {
  switch (toDo.kind) {
    case 'DATA':
      return dataWords(toDo, t, format);
    case 'CONVERT':
      return convertWords(toDo, t, format);
    case 'PROVIDER':
      return providerWords(toDo, measure, t, format);
    case 'CHANNEL': {
      const { name, share, company, quantity } = toDo;
      return {
        title: t('unit.todo.CHANNEL.title', { name }),
        detail: t('unit.todo.CHANNEL.detail', {
          share: format.percent(share),
          company: format.percent(company),
          quantity: quantityText(quantity, measure, t, format),
        }),
      };
    }
    case 'SIZE': {
      const best = nameList(toDo.best, t);
      const { rank, of, ratio, ahead } = toDo;
      return {
        title: t('unit.todo.SIZE.title', { best }),
        detail: t('unit.todo.SIZE.detail', {
          rank,
          units: of,
          best,
          ratio: format.percent(ratio),
          ahead: format.pointsWidth(ahead),
        }),
      };
    }
    case 'CLOSING': {
      const [first = '', ...rest] = toDo.months;
      const last = rest.at(-1);
      const months =
        last === undefined ? format.month(first) : `${format.month(first)} – ${format.month(last)}`;
      return {
        title: t('unit.todo.CLOSING.title', { months }),
        detail: t('unit.todo.CLOSING.detail', { count: toDo.months.length }),
      };
    }
  }
}

function dataWords(
  { month, until, missing }: ToDo & { kind: 'DATA' },
  t: Translate,
  format: Format,
): ToDoWords {
  const title = t('unit.todo.DATA.title', { month: format.month(month) });
  if (missing.length > 0) {
    return { title, detail: t('unit.todo.DATA.missing', { names: nameList(missing, t) }) };
  }
  return {
    title,
    detail: t('unit.todo.DATA.until', { date: until === null ? format.month(month) : format.date(until) }),
  };
}

function convertWords(
  { customers, perMonth, monthsLeft, year, target, total }: ToDo & { kind: 'CONVERT' },
  t: Translate,
  format: Format,
): ToDoWords {
  const words = {
    customers: t('unit.customers', { count: customers, shown: format.count(customers) }),
    target: format.target(target),
    month: format.month(`${year}-12`),
    total: format.count(total),
  };
  if (monthsLeft === 0) {
    return { title: t('unit.todo.CONVERT.late', words), detail: t('unit.todo.CONVERT.lateDetail', words) };
  }
  const shown = t('unit.customers', { count: perMonth, shown: format.count(perMonth) });
  return {
    title: t('unit.todo.CONVERT.title', { customers: shown }),
    detail: t('unit.todo.CONVERT.detail', { ...words, count: monthsLeft }),
  };
}

function providerWords(
  { name, month, now, usual, change }: ToDo & { kind: 'PROVIDER' },
  measure: Measure,
  t: Translate,
  format: Format,
): ToDoWords {
  const words = {
    month: format.month(month),
    usual: quantityText(Math.round(usual), measure, t, format),
    now: format.quantity(measure, now),
    fall: format.percent(-change),
  };
  return {
    title: t('unit.todo.PROVIDER.title', { name }),
    detail: t(now === 0n ? 'unit.todo.PROVIDER.stopped' : 'unit.todo.PROVIDER.fell', words),
  };
}

/** "281 khách hàng", "2,1 tỷ đ" */
function quantityText(quantity: number, measure: Measure, t: Translate, format: Format): string {
  const shown = format.quantity(measure, quantity);
  if (measure === 'AMOUNT') return shown;
  return t(measure === 'CUSTOMERS' ? 'unit.customers' : 'unit.payments', { count: quantity, shown });
}

/** The page that shows the evidence of a thing to do. */
export interface Evidence {
  readonly to: string;
  readonly view?: ViewPatch;
  readonly page?: PageSearch;
}

/** Where the numbers behind a thing to do can be seen. */
export function evidenceOf(toDo: ToDo): Evidence {
  switch (toDo.kind) {
    case 'DATA':
      return { to: '/data', page: { tab: 'completeness' } };
    case 'CONVERT':
      return { to: '/targets', page: { year: String(toDo.year) } };
    case 'PROVIDER':
      return {
        to: `/providers/${encodeURIComponent(toDo.code)}`,
        view: { period: monthPeriod(toDo.month) },
      };
    case 'CHANNEL':
      return { to: `/channels/${encodeURIComponent(toDo.code)}` };
    case 'SIZE':
      return { to: '/units' };
    case 'CLOSING':
      return { to: '/data', page: { tab: 'closing', month: toDo.months.at(-1) ?? '' } };
  }
}
