import { MixChart, OverlayChart, SmallMultiples, TrendChart, type MonthPoint } from '@cashlight/web-charts';
import {
  climb,
  eightUnits,
  frameOf,
  level,
  longName,
  manyUnits,
  MONTHS,
  provisional,
  withGaps,
} from '../data';
import type { Family, Say, Specimen } from '../specimen';

/** Charts over months: lines and stacks. */
export function trends(say: Say): Family {
  const actual = (points: readonly MonthPoint[]) => ({ name: say('Thực hiện', 'Actual'), points });
  const path = { name: say('Lộ trình kế hoạch', 'Planned path'), points: climb(0.52, 0.69, 900) };
  const line = climb(0.5, 0.727, 7);
  const trend = (
    id: string,
    title: string,
    points: readonly MonthPoint[],
    target?: typeof path,
  ): Specimen => ({
    id,
    title,
    content: <TrendChart {...frameOf(say, title)} actual={actual(points)} target={target} />,
  });
  const breaks = [
    {
      month: '2022-04',
      kind: 'MERGED' as const,
      text: say('Hai đơn vị sáp nhập.', 'Two units merged.'),
      unitCodes: [],
      intoCodes: [],
    },
  ];
  const split = say('Đơn vị đổi giữa chừng', 'Units that changed on the way');
  const unclosed = say(
    'Một phần: tháng cuối tạm tính, 2 tháng chưa chốt',
    'Partial: last month provisional, 2 not closed',
  );
  return {
    id: 'trend',
    title: 'TrendChart',
    specimens: [
      trend('plain', say('Có lộ trình', 'With a path'), line, path),
      trend('no-target', say('Không có lộ trình', 'Without a path'), line),
      {
        id: 'partial',
        title: unclosed,
        content: (
          <TrendChart
            {...frameOf(say, unclosed)}
            unclosedMonths={2}
            actual={actual(provisional(line))}
            target={path}
          />
        ),
      },
      trend('gaps', say('Thiếu tháng', 'Months missing'), withGaps(line, 3, 4, 11, 13), path),
      trend('ends-early', say('Dừng trước lộ trình', 'Ends before the path'), line.slice(0, -7), path),
      trend('one', say('Một tháng', 'One month'), line.slice(-1)),
      trend('level', say('Không đổi', 'Level'), level(0.7)),
      trend('zero', say('Luôn 0%', 'Always 0%'), level(0)),
      trend('whole', say('Luôn 100%', 'Always 100%'), level(1)),
      trend('none', say('Không có số liệu nào', 'Nothing to draw'), level(null)),
      {
        id: 'breaks',
        title: split,
        content: <TrendChart {...frameOf(say, split)} actual={actual(line)} target={path} breaks={breaks} />,
      },
      {
        id: 'long-names',
        title: say('Tên rất dài', 'Very long names'),
        content: (
          <TrendChart
            {...frameOf(say, longName(say, 11))}
            actual={{ name: longName(say, 1), points: line }}
            target={{ ...path, name: longName(say, 2) }}
          />
        ),
      },
    ],
  };
}

export function mixes(say: Say): Family {
  const names = {
    BANK: say('Ngân hàng', 'Banks'),
    INTERMEDIARY: say('Tổ chức trung gian', 'Intermediaries'),
    CASH: say('Tiền mặt', 'Cash'),
  };
  const mix = (
    id: string,
    title: string,
    bank: readonly MonthPoint[],
    intermediary: readonly MonthPoint[],
  ): Specimen => {
    const cash = bank.map(({ month, value, ...rest }, index): MonthPoint => {
      const other = intermediary[index]?.value ?? null;
      return { ...rest, month, value: value === null || other === null ? null : 1 - value - other };
    });
    const layer = (key: keyof typeof names, points: readonly MonthPoint[]) => ({
      key,
      name: names[key],
      points,
    });
    const series = [layer('BANK', bank), layer('INTERMEDIARY', intermediary), layer('CASH', cash)];
    return { id, title, content: <MixChart {...frameOf(say, title)} series={series} /> };
  };
  const [bank, other] = [climb(0.25, 0.39, 3), climb(0.1, 0.336, 5)];
  return {
    id: 'mix',
    title: 'MixChart',
    specimens: [
      mix('plain', say('Ba nhóm hình thức', 'Three channel groups'), bank, other),
      mix(
        'partial',
        say('Tháng cuối tạm tính', 'Last month provisional'),
        provisional(bank),
        provisional(other),
      ),
      mix(
        'gaps',
        say('Cơ cấu thiếu tháng', 'Months without a mix'),
        withGaps(bank, 2, 9),
        withGaps(other, 2, 9),
      ),
      mix('one', say('Cơ cấu một tháng', 'The mix of one month'), bank.slice(-1), other.slice(-1)),
      mix('whole', say('Một nhóm chiếm hết', 'One group has all'), level(1), level(0)),
      mix('none', say('Chưa có cơ cấu', 'No mix yet'), level(null), level(null)),
    ],
  };
}

export function overlays(say: Say): Family {
  const series = eightUnits(say).map(({ code, name, value }, index) => ({
    code,
    name,
    points: climb((value ?? 0) - 0.2, value ?? 0, index * 31),
  }));
  const overlay = (id: string, title: string, shown: typeof series): Specimen => ({
    id,
    title,
    content: <OverlayChart {...frameOf(say, title)} series={shown} />,
  });
  const same = series.slice(0, 4).map((each) => ({ ...each, points: climb(0.5, 0.7, 1) }));
  const long = series.slice(0, 3).map((each, index) => ({ ...each, name: longName(say, index + 1) }));
  return {
    id: 'overlay',
    title: 'OverlayChart',
    specimens: [
      overlay('two', say('Hai đơn vị', 'Two units'), series.slice(0, 2)),
      overlay('four', say('Bốn đơn vị', 'Four units'), series.slice(2, 6)),
      overlay('same', say('Bốn đường trùng nhau', 'Four equal lines'), same),
      overlay('long-names', say('Đơn vị tên dài', 'Units with long names'), long),
      overlay('none', say('Chưa chọn đơn vị', 'No units picked'), []),
    ],
  };
}

export function multiples(say: Say): Family {
  const reference = { name: say('Toàn công ty', 'Whole company'), points: climb(0.5, 0.727, 7) };
  const unitsOf = (units: ReturnType<typeof eightUnits>) =>
    units.map(({ code, name, value }, index) => ({
      code,
      name,
      points: climb((value ?? 0) - 0.15, value ?? 0, index * 31),
    }));
  const eight = unitsOf(eightUnits(say));
  const odd = eight.slice(0, 5).map((unit, index) => ({
    ...unit,
    name: index === 0 ? longName(say, 1) : unit.name,
    points: [unit.points, level(null), withGaps(unit.points, 4, 5, 6), level(1), level(0)][index] ?? [],
  }));
  const multiple = (id: string, title: string, units: typeof eight): Specimen => ({
    id,
    title,
    wide: true,
    content: <SmallMultiples {...frameOf(say, title)} units={units} reference={reference} />,
  });
  return {
    id: 'multiples',
    title: 'SmallMultiples',
    specimens: [
      multiple('eight', say('Tám đơn vị', 'Eight units'), eight),
      multiple('one', say('Diễn biến một đơn vị', 'The course of one unit'), eight.slice(0, 1)),
      multiple('odd', say('Thiếu số, 0%, 100%, tên dài', 'Gaps, 0%, 100%, a long name'), odd),
      multiple('many', say('Diễn biến 60 đơn vị', 'The course of 60 units'), unitsOf(manyUnits(say, 60))),
      multiple('none', say('Chưa có diễn biến', 'No course yet'), [
        { code: 'X', name: 'X', points: level(null, MONTHS) },
      ]),
    ],
  };
}
