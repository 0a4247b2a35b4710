import type { FrameQuery, PaletteQuery } from '@cashlight/contract';
import type { Format, Translate, WordKey } from '@cashlight/web-i18n';
import { homeOf, yearOf, type GoOptions, type View } from '@cashlight/web-ui';
import { mayAdminister } from '../frame/frameData';
import type { SavedView } from '../views/useSavedViews';
import type { Entry } from './entries';

type Go = (to: string, options?: GoOptions) => void;

export interface Speaking {
  readonly t: Translate;
  readonly format: Format;
}

const PAGES: readonly { readonly to: string; readonly name: WordKey; readonly keywords: string }[] = [
  { to: '/', name: 'frame.overview', keywords: 'tổng quan overview home trang chủ công ty company' },
  { to: '/units', name: 'frame.units', keywords: 'so sánh đơn vị compare units xếp hạng rank bản đồ map' },
  {
    to: '/channels',
    name: 'frame.channels',
    keywords: 'hình thức channels đối tác partners providers ngân hàng banks',
  },
  { to: '/targets', name: 'frame.targets', keywords: 'chỉ tiêu targets kế hoạch plan' },
  {
    to: '/reports',
    name: 'frame.reports',
    keywords: 'báo cáo tháng monthly report in print gửi thư e-mail lịch schedule',
  },
  { to: '/data', name: 'frame.data', keywords: 'dữ liệu data nhập tệp load files chốt số liệu close month' },
  {
    to: '/admin',
    name: 'frame.admin',
    keywords: 'quản trị administration người dùng people danh mục reference nhật ký audit',
  },
];

export function pageEntries(viewer: FrameQuery['viewer'], go: Go, { t }: Speaking): Entry[] {
  return PAGES.filter(({ to }) => to !== '/admin' || mayAdminister(viewer)).map(({ to, name, keywords }) => ({
    id: `page:${to}`,
    group: 'page',
    icon: 'chevronRight',
    label: t(name),
    keywords,
    isAtRest: true,
    run: () => go(to),
  }));
}

/** Parts of pages that are looked for by what they tell: what collecting costs and what a point more saves, and the targets of each year. */
export function partEntries({ bounds }: View, go: Go, { t }: Speaking): Entry[] {
  const years = plannedYears(bounds);
  const part = (id: string, label: string, keywords: string, run: () => void): Entry => ({
    ...{ id: `part:${id}`, group: 'page', icon: 'chevronRight', label, keywords, run },
  });
  return [
    part('costs', t('frame.costs'), 'chi phí thu tiết kiệm collection cost saving fee phí', () =>
      go('/channels', { hash: 'costs' }),
    ),
    ...years.map((year) =>
      part(`targets:${year}`, t('frame.targetsOf', { year }), 'chỉ tiêu kế hoạch target plan', () =>
        go('/targets', { page: { year: String(year) } }),
      ),
    ),
  ];
}

/** The years with data and the one after, which is being planned; the latest first. */
function plannedYears({ firstMonth, lastMonth }: View['bounds']): number[] {
  const [first, next] = [yearOf(firstMonth), yearOf(lastMonth) + 1];
  return Array.from({ length: next - first + 1 }, (_, back) => next - back);
}

/** Each unit leads to its own page; the viewer's own come first. */
export function unitEntries({ units, viewer }: FrameQuery, go: Go, { t, format }: Speaking): Entry[] {
  const mine = new Set(viewer.unitCodes);
  return units
    .toSorted((one, other) => Number(mine.has(other.code)) - Number(mine.has(one.code)))
    .map((unit) => ({
      id: `unit:${unit.code}`,
      group: 'unit',
      icon: 'place',
      label: format.name(unit),
      isAtRest: mine.has(unit.code),
      hint: mine.has(unit.code) ? `${unit.code} · ${t('frame.myUnit')}` : unit.code,
      keywords: `${unit.code} ${unit.name} ${unit.nameEn ?? ''}`,
      run: () => go(unit.parentCode === null ? '/' : homeOf(unit.code)),
    }));
}

/** Channels and providers, each to its page. */
export function wayEntries({ channels, providers }: PaletteQuery, go: Go, { t, format }: Speaking): Entry[] {
  const entry = (group: 'channel' | 'provider', of: PaletteQuery['channels'][number]): Entry => ({
    id: `${group}:${of.code}`,
    group,
    icon: 'chart',
    label: format.name(of),
    hint: t(`group.${of.group}`),
    keywords: `${of.code} ${of.name} ${of.nameEn ?? ''}`,
    run: () => go(`/${group}s/${encodeURIComponent(of.code)}`),
  });
  return [...channels.map((of) => entry('channel', of)), ...providers.map((of) => entry('provider', of))];
}

export function viewEntries(views: readonly SavedView[], open: (view: SavedView) => void): Entry[] {
  return views.map((view) => ({
    id: `view:${view.id}`,
    group: 'view',
    icon: 'bookmark',
    isAtRest: true,
    label: view.name,
    run: () => open(view),
  }));
}

const MEASURES: readonly View['measure'][] = ['CUSTOMERS', 'PAYMENTS', 'AMOUNT'];

export function measureEntries(view: View, { t }: Speaking): Entry[] {
  return MEASURES.map((measure) => ({
    id: `measure:${measure}`,
    group: 'measure',
    icon: 'table',
    label: t(`measure.${measure}.by`),
    keywords: `cách tính measure ${measure}`,
    run: () => view.change({ measure }),
  }));
}
