import type { UnitStanding } from '@cashlight/web-charts';
import { CompactTable, DataTable, type Column, type Sort } from '@cashlight/web-ui';
import { useState } from 'react';
import { eightUnits, longName, manyUnits, unitWith } from '../data';
import type { Family, Say } from '../specimen';

export function tables(say: Say): Family {
  const few = eightUnits(say);
  return {
    id: 'tables',
    title: say('Bảng', 'Tables'),
    specimens: [
      {
        id: 'full',
        title: say('Xếp được, có dòng tổng', 'Sorted, with a total'),
        wide: true,
        content: <Ranking say={say} caption={say('Xếp hạng', 'Ranking')} units={few} withTotal />,
      },
      {
        id: 'odd',
        title: say('Thiếu số, tên dài, 0% và 100%', 'No values, long names, 0% and 100%'),
        wide: true,
        content: <Ranking say={say} caption={say('Trường hợp lạ', 'Odd cases')} units={oddUnits(say)} />,
      },
      {
        id: 'one',
        title: say('Một dòng', 'One row'),
        wide: true,
        content: <Ranking say={say} caption={say('Một đơn vị', 'One unit')} units={few.slice(0, 1)} />,
      },
      {
        id: 'none',
        title: say('Không có dòng nào', 'No rows'),
        wide: true,
        content: <Ranking say={say} caption={say('Chưa có đơn vị', 'No units')} units={[]} />,
      },
      {
        id: 'many',
        title: say('60 dòng', '60 rows'),
        wide: true,
        content: (
          <Ranking say={say} caption={say('60 đơn vị', '60 units')} units={manyUnits(say, 60)} withTotal />
        ),
      },
      {
        id: 'compact',
        title: say('Gọn, của biểu đồ', 'Compact, of a chart'),
        content: (
          <CompactTable
            caption={say('Bảng gọn', 'Compact table') + say.mark}
            columns={columnsOf(say)}
            rows={few}
            rowKey={(unit) => unit.code}
          />
        ),
      },
    ],
  };
}

function oddUnits(say: Say): UnitStanding[] {
  return [
    unitWith('1', longName(say, 1), 1, 0.8),
    unitWith('2', longName(say, 2), 0, 0.5),
    unitWith('3', say('=1+1', '=1+1'), null, 0.5),
    unitWith('4', say('Chưa giao', 'No target'), 0.5),
  ];
}

function columnsOf(say: Say): Column<UnitStanding>[] {
  return [
    { id: 'name', header: say('Đơn vị', 'Unit'), kind: 'text', value: (unit) => unit.name },
    {
      id: 'ratio',
      header: say('Tỷ lệ', 'Ratio'),
      kind: 'percent',
      value: (unit) => unit.value,
      definition: say('Phần khách hàng không dùng tiền mặt.', 'The part of the customers without cash.'),
    },
    { id: 'gap', header: say('Chênh lệch', 'Gap'), kind: 'points', value: (unit) => unit.gap },
    {
      id: 'customers',
      header: say('Khách hàng', 'Customers'),
      kind: 'count',
      value: ({ value }) => countOf(value),
    },
    {
      id: 'change',
      header: say('Tăng giảm', 'Change'),
      kind: 'count',
      signed: true,
      value: ({ gap }) => countOf(gap),
    },
    { id: 'amount', header: say('Số tiền', 'Amount'), kind: 'vnd', value: ({ value }) => amountOf(value) },
  ];
}

function countOf(share: number | null): number | null {
  return share === null ? null : Math.round(share * 20_000);
}

function amountOf(share: number | null): string | null {
  return share === null ? null : String(Math.round(share * 9_876_543_210));
}

interface RankingProps {
  readonly say: Say;
  readonly caption: string;
  readonly units: readonly UnitStanding[];
  readonly withTotal?: boolean;
}

function Ranking({ say, caption, units, withTotal = false }: RankingProps) {
  const [sort, setSort] = useState<Sort>({ column: 'ratio', descending: true });
  const total = unitWith('total', say('Toàn công ty', 'Whole company'), 0.7269, 0.6888);
  return (
    <DataTable
      caption={caption + say.mark}
      about={[say('Tháng 12/2022', 'December 2022'), say('số liệu bịa để minh họa', 'made-up figures')]}
      columns={columnsOf(say)}
      rows={units}
      rowKey={(unit) => unit.code}
      total={withTotal ? total : undefined}
      sort={sort}
      onSort={setSort}
      fileName={caption}
    />
  );
}
