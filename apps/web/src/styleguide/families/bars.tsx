import {
  BarList,
  BulletBars,
  ChangeBars,
  ReferenceBars,
  type BarItem,
  type UnitStanding,
} from '@cashlight/web-charts';
import { ViewLink } from '@cashlight/web-ui';
import type { ReactNode } from 'react';
import { eightUnits, frameOf, longName, manyUnits, noise, unitWith } from '../data';
import type { Family, Say, Specimen } from '../specimen';

export const renderLink = (_code: string, label: ReactNode) => <ViewLink to="/styleguide">{label}</ViewLink>;

export function bullets(say: Say): Family {
  const bullet = (id: string, title: string, units: readonly UnitStanding[]): Specimen => ({
    id,
    title,
    content: <BulletBars {...frameOf(say, title)} units={units} renderLink={renderLink} />,
  });
  const same = eightUnits(say).map((unit) => ({ ...unit, value: 0.7, target: 0.7, gap: 0 }));
  return {
    id: 'bullet-bars',
    title: 'BulletBars',
    specimens: [
      bullet('eight', say('Tám đơn vị so với kế hoạch', 'Eight units against the plan'), eightUnits(say)),
      bullet('odd', say('Đơn vị so với kế hoạch: trường hợp lạ', 'Units against the plan: odd cases'), [
        unitWith('1', longName(say, 1), 1, 0.8),
        unitWith('2', longName(say, 2), 0, 0.5),
        unitWith('3', say('Chưa có số liệu', 'No data'), null, 0.5),
        unitWith('4', say('Chưa giao kế hoạch', 'No target'), 0.5),
      ]),
      bullet('same', say('Đơn vị bằng nhau', 'Equal units'), same),
      bullet(
        'one',
        say('Một đơn vị so với kế hoạch', 'One unit against the plan'),
        eightUnits(say).slice(0, 1),
      ),
      bullet('many', say('60 đơn vị so với kế hoạch', '60 units against the plan'), manyUnits(say, 60)),
      bullet('none', say('Chưa có đơn vị nào', 'No units yet'), []),
    ],
  };
}

function providers(say: Say): BarItem[] {
  const names = ['Agribank', 'BIDV', 'Vietcombank', 'VietinBank', 'ViettelPay', 'VNPAY', 'MoMo', 'ZaloPay'];
  const shares = [0.152, 0.118, 0.071, 0.05, 0.16, 0.09, 0.054, 0.032];
  return names.map((name, index) => ({
    code: name,
    name,
    value: shares[index] ?? null,
    detail: say(`${(index + 3) * 1000} khách hàng`, `${(index + 3) * 1000} customers`),
    tone: index < 4 ? 'BANK' : 'INTERMEDIARY',
  }));
}

export function shares(say: Say): Family {
  const bars = (id: string, title: string, items: readonly BarItem[]): Specimen => ({
    id,
    title,
    content: (
      <BarList
        {...frameOf(say, title)}
        items={items}
        itemName={say('Đối tác', 'Provider')}
        valueName={say('Tỷ trọng', 'Share')}
        detailName={say('Khách hàng', 'Customers')}
        renderLink={renderLink}
      />
    ),
  });
  const extremes: BarItem[] = [
    {
      code: '1',
      name: longName(say, 1),
      value: 1,
      tone: 'BANK',
      detail: say('1.234.567 khách hàng', '1,234,567 customers'),
    },
    { code: '2', name: say('Không', 'Nothing'), value: 0, tone: 'INTERMEDIARY' },
    { code: '3', name: say('Chưa có số liệu', 'No data'), value: null, tone: 'CASH' },
    { code: '4', name: say('Khác', 'Others'), value: 0.5 },
  ];
  return {
    id: 'bar-list',
    title: 'BarList',
    specimens: [
      bars('providers', say('Đối tác', 'Providers'), providers(say)),
      bars('odd', say('Đối tác: trường hợp lạ', 'Providers: odd cases'), extremes),
      bars('one', say('Một đối tác', 'One provider'), providers(say).slice(0, 1)),
      bars('none', say('Chưa có đối tác', 'No providers yet'), []),
    ],
  };
}

export function references(say: Say): Family {
  const reference = (
    id: string,
    title: string,
    items: Parameters<typeof ReferenceBars>[0]['items'],
  ): Specimen => ({
    id,
    title,
    content: (
      <ReferenceBars
        {...frameOf(say, title)}
        items={items}
        itemName={say('Hình thức', 'Channel')}
        valueName={say('Tỷ trọng', 'Share')}
        referenceName={say('Toàn công ty', 'Whole company')}
        renderLink={renderLink}
      />
    ),
  });
  const channels = [
    {
      code: 'SO',
      name: say('Trích nợ tự động', 'Standing order'),
      value: 0.21,
      reference: 0.18,
      tone: 'BANK' as const,
    },
    { code: 'MB', name: 'Mobile banking', value: 0.152, reference: 0.19, tone: 'BANK' as const },
    {
      code: 'EW',
      name: say('Ví điện tử', 'E-wallet'),
      value: 0.301,
      reference: 0.336,
      tone: 'INTERMEDIARY' as const,
    },
    {
      code: 'CC',
      name: say('Quầy thu tiền mặt', 'Cash counter'),
      value: 0.337,
      reference: 0.294,
      tone: 'CASH' as const,
    },
  ];
  return {
    id: 'reference-bars',
    title: 'ReferenceBars',
    specimens: [
      reference('channels', say('Hình thức so với toàn công ty', 'Channels against the company'), channels),
      reference('odd', say('Hình thức: trường hợp lạ', 'Channels: odd cases'), [
        { code: '1', name: longName(say, 1), value: 1, reference: 0, tone: 'BANK' },
        { code: '2', name: say('Không', 'Nothing'), value: 0, reference: 1 },
        { code: '3', name: say('Chưa có số liệu', 'No data'), value: null, reference: 0.4 },
        { code: '4', name: say('Không có gì để so', 'Nothing to compare'), value: 0.4, reference: null },
      ]),
      reference('one', say('Một hình thức', 'One channel'), channels.slice(0, 1)),
      reference('none', say('Chưa có hình thức', 'No channels yet'), []),
    ],
  };
}

export function changes(say: Say): Family {
  const change = (
    id: string,
    title: string,
    kind: 'count' | 'points' | 'vnd',
    values: readonly (number | null)[],
    withDetail = false,
  ): Specimen => {
    const units = eightUnits(say);
    const items = values.map((value, index) => ({
      code: String(index),
      name: units[index]?.name ?? longName(say, index),
      change: value,
      detail: withDetail
        ? say(`từ ${1000 + index * 230} khách hàng`, `from ${1000 + index * 230} customers`)
        : undefined,
    }));
    return {
      id,
      title,
      content: (
        <ChangeBars
          {...frameOf(say, title)}
          items={items}
          kind={kind}
          itemName={say('Đơn vị', 'Unit')}
          changeName={say('So với tháng trước', 'Against last month')}
          renderLink={renderLink}
        />
      ),
    };
  };
  return {
    id: 'change-bars',
    title: 'ChangeBars',
    specimens: [
      change(
        'customers',
        say('Khách hàng tăng và giảm', 'Customers gained and lost'),
        'count',
        [412, 300, 120, 0, -38, -214],
        true,
      ),
      change('points', say('Điểm % tăng và giảm', 'Points up and down'), 'points', [
        0.021,
        0.004,
        0,
        -0.0061,
        null,
        -0.034,
      ]),
      change(
        'vnd',
        say('Số tiền tăng và giảm', 'Amounts up and down'),
        'vnd',
        [1_234_567_890, 45_000_000, -900_000, -3_400_000_000],
      ),
      change('falls', say('Chỉ có giảm', 'Only falls'), 'count', [-5, -120, -1400]),
      change('level', say('Không đổi gì', 'Nothing changed'), 'points', [0, 0, 0]),
      change(
        'many',
        say('Thay đổi của 20 đơn vị', 'Changes of 20 units'),
        'count',
        Array.from({ length: 20 }, (_, index) => Math.round((noise(index) - 0.4) * 900)),
      ),
      change('none', say('Chưa có thay đổi', 'No changes yet'), 'count', [null, null]),
    ],
  };
}
