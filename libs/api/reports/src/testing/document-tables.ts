import { difference, type Ratio, ratio } from '@cashlight/domain';
import type { Cell, Table } from '../document/document.js';
import type { Say } from './document.js';
import {
  count,
  nothing,
  percent,
  points,
  rankOf,
  sum,
  text,
  together,
  type UnitFigures,
  vnd,
} from './document-figures.js';

export function keyFigureTable(say: Say): Table {
  return {
    kind: 'table',
    id: 'key_figures',
    caption: say('Số liệu chính của tháng', 'Key figures of the month'),
    columns: [
      { id: 'measure', header: say('Tính theo', 'Counted by'), kind: 'text' },
      { id: 'cashless', header: say('Không dùng tiền mặt', 'Without cash'), kind: 'count' },
      { id: 'total', header: say('Tổng', 'All'), kind: 'count' },
      {
        id: 'ratio',
        header: say('Tỷ lệ', 'Ratio'),
        kind: 'percent',
        formula: { kind: 'ratio', part: 'cashless', whole: 'total' },
      },
      { id: 'target', header: say('Kế hoạch', 'Plan'), kind: 'percent' },
      {
        id: 'gap',
        header: say('Chênh lệch (điểm %)', 'Gap (points)'),
        kind: 'points',
        formula: { kind: 'difference', minuend: 'ratio', subtrahend: 'target' },
      },
      { id: 'previous', header: say('Tháng trước', 'Month before'), kind: 'percent' },
      {
        id: 'change',
        header: say('So tháng trước (điểm %)', 'Change (points)'),
        kind: 'points',
        formula: { kind: 'difference', minuend: 'ratio', subtrahend: 'previous' },
      },
    ],
    rows: [
      keyFigure(say('Khách hàng', 'Customers'), 79_959n, 110_000n, count, hundredths(6888n)),
      keyFigure(say('Số tiền (đồng)', 'Amount (VND)'), 97_123_456_789n, 118_000_000_000n, vnd, null),
    ],
  };

  function keyFigure(
    name: string,
    cashless: bigint,
    all: bigint,
    cell: (value: bigint) => Cell,
    target: Ratio | null,
  ): Cell[] {
    const value = ratio(cashless, all);
    return [
      text(name),
      cell(cashless),
      cell(all),
      percent(value),
      percent(target, say('chưa giao', 'not given')),
      points(difference(value, target)),
      percent(hundredths(7231n)),
      points(difference(value, hundredths(7231n))),
    ];
  }
}

/** Twelve columns, the widest of the report. */
export function unitTable(say: Say, figures: readonly UnitFigures[]): Table {
  const ranked = figures.map((figure) => unitRow(say, figure, count(rankOf(figures, figure))));
  const all = together(figures, say('Cộng: Công ty Điện lực Lai Châu', 'Total: Lai Chau Power Company'));
  return {
    kind: 'table',
    id: 'units',
    caption: say('Kết quả theo đơn vị', 'Result by unit'),
    columns: [...unitFacts(say), ...unitComparisons(say)],
    rows: ranked,
    total: unitRow(say, all, nothing('')),
  };
}

function unitFacts(say: Say): Table['columns'] {
  return [
    { id: 'code', header: say('Mã', 'Code'), kind: 'text' },
    { id: 'unit', header: say('Đơn vị', 'Unit'), kind: 'text' },
    { id: 'customers', header: say('Khách hàng', 'Customers'), kind: 'count', summed: true },
    { id: 'cashless', header: say('Không dùng tiền mặt', 'Without cash'), kind: 'count', summed: true },
    {
      id: 'ratio',
      header: say('Tỷ lệ', 'Ratio'),
      kind: 'percent',
      formula: { kind: 'ratio', part: 'cashless', whole: 'customers' },
    },
    {
      id: 'rank',
      header: say('Xếp hạng', 'Rank'),
      kind: 'rank',
      formula: { kind: 'rank', of: 'ratio' },
    },
  ];
}

function unitComparisons(say: Say): Table['columns'] {
  return [
    { id: 'target', header: say('Kế hoạch', 'Plan'), kind: 'percent' },
    {
      id: 'gap',
      header: say('Chênh lệch (điểm %)', 'Gap (points)'),
      kind: 'points',
      formula: { kind: 'difference', minuend: 'ratio', subtrahend: 'target' },
    },
    { id: 'previous', header: say('Tháng trước', 'Month before'), kind: 'percent' },
    {
      id: 'change',
      header: say('So tháng trước (điểm %)', 'Change on the month before (points)'),
      kind: 'points',
      formula: { kind: 'difference', minuend: 'ratio', subtrahend: 'previous' },
    },
    { id: 'amount_ratio', header: say('Tỷ lệ theo số tiền', 'Ratio by amount'), kind: 'percent' },
    {
      id: 'to_convert',
      header: say('Khách hàng cần chuyển (chỉ tiêu 12/2023)', 'Customers to convert (target of 12/2023)'),
      kind: 'count',
    },
  ];
}

function unitRow(say: Say, figure: UnitFigures, rank: Cell): Cell[] {
  return [
    text(figure.code),
    text(figure.name),
    count(figure.customers),
    count(figure.cashless),
    percent(figure.ratio),
    rank,
    percent(figure.target, say('chưa giao', 'not given')),
    points(difference(figure.ratio, figure.target)),
    percent(figure.previous),
    points(difference(figure.ratio, figure.previous)),
    percent(figure.amountRatio),
    count(figure.toConvert),
  ];
}

export function providerTable(say: Say, providers: number): Table {
  const rows = Array.from({ length: providers }, (_, index) => {
    const customers = BigInt(40 + ((index * 6151) % 4700));
    return {
      name: index === 1 ? '@SUM(A1:A9)' : `${say('Ngân hàng', 'Bank')} Đông Ỹ ${String(index + 1)}`,
      customers,
      payments: customers + BigInt(index % 7),
      amount: customers * 312_517n + BigInt(index),
    };
  });
  const whole = {
    customers: sum(rows.map((row) => row.customers)),
    payments: sum(rows.map((row) => row.payments)),
    amount: sum(rows.map((row) => row.amount)),
  };
  const cells = (row: { name: string } & typeof whole): Cell[] => [
    text(row.name),
    count(row.customers),
    percent(ratio(row.customers, whole.customers)),
    count(row.payments),
    percent(ratio(row.payments, whole.payments)),
    vnd(row.amount),
    percent(ratio(row.amount, whole.amount)),
  ];
  return {
    kind: 'table',
    id: 'providers',
    caption: say(
      'Khách hàng, lượt thanh toán và số tiền theo đối tác',
      'Customers, payments and amount by provider',
    ),
    columns: providerColumns(say),
    rows: rows.map(cells),
    total: cells({ name: say('Cộng', 'Total'), ...whole }),
  };
}

function providerColumns(say: Say): Table['columns'] {
  const share = (part: string): Table['columns'][number] => ({
    id: `${part}_share`,
    header: say('Tỷ trọng', 'Share'),
    kind: 'percent',
    formula: { kind: 'share', part },
  });
  return [
    { id: 'provider', header: say('Đối tác', 'Provider'), kind: 'text' },
    { id: 'customers', header: say('Khách hàng', 'Customers'), kind: 'count', summed: true },
    share('customers'),
    { id: 'payments', header: say('Lượt thanh toán', 'Payments'), kind: 'count', summed: true },
    share('payments'),
    { id: 'amount', header: say('Số tiền (đồng)', 'Amount (VND)'), kind: 'vnd', summed: true },
    share('amount'),
  ];
}

/** A table of texts. */
export function planTable(say: Say, figures: readonly UnitFigures[]): Table {
  return {
    kind: 'table',
    id: 'plan',
    caption: say('Kế hoạch tháng 01/2023 của các đơn vị', 'Plans of the units for 01/2023'),
    columns: [
      { id: 'unit', header: say('Đơn vị', 'Unit'), kind: 'text' },
      { id: 'plan', header: say('Việc làm trong tháng', 'What will be done'), kind: 'text' },
    ],
    rows: figures
      .slice(0, 8)
      .map(({ name }, index) => [
        text(name),
        index === 3
          ? nothing()
          : text(
              say(
                `+ Vận động ${String(40 + index * 7)} khách hàng tại các bản gần trung tâm đăng ký trích nợ tự động; phối hợp với ngân hàng mở tài khoản tại chỗ.`,
                `+ Sign up ${String(40 + index * 7)} customers for standing orders.`,
              ),
            ),
      ]),
  };
}

/** From hundredths of a percent. */
function hundredths(value: bigint): Ratio {
  return { numerator: value, denominator: 10_000n };
}
