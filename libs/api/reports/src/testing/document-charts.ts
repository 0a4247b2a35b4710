import { toFloat } from '@cashlight/domain';
import type { Chart } from '../document/document.js';
import type { Say } from './document.js';
import type { UnitFigures } from './document-figures.js';

/** Thirteen months, one of them without data. */
export function trendChart(say: Say, targets: boolean): Chart {
  const labels = Array.from({ length: 13 }, (_, index) =>
    index === 0 ? 'T12/2021' : `T${String(index)}/2022`,
  );
  const actual = [
    0.6412,
    0.6433,
    0.6498,
    0.6531,
    null,
    0.6702,
    0.6744,
    0.681,
    0.6899,
    0.7004,
    0.7102,
    0.7231,
    0.7269,
  ];
  return {
    kind: 'chart',
    id: 'trend',
    form: 'lines',
    title: say(
      'Tỷ lệ khách hàng không dùng tiền mặt và lộ trình kế hoạch',
      'Ratio by customers and the path of the plan',
    ),
    finding: say(
      'Tỷ lệ tăng từ 64,12% (tháng 12/2021) lên 72,69% (tháng 12/2022), cao hơn lộ trình từ tháng 3/2022.',
      'The ratio rose from 64.12% (12/2021) to 72.69% (12/2022), above the path since 3/2022.',
    ),
    labels,
    series: [
      { name: say('Thực hiện', 'Actual'), role: 'actual', values: actual },
      ...(targets
        ? [
            {
              name: say('Kế hoạch', 'Plan'),
              role: 'target' as const,
              values: labels.map((_, index) => 0.6412 + (index * (0.6888 - 0.6412)) / 12),
            },
          ]
        : []),
    ],
  };
}

/** A bar for each unit. */
export function unitChart(say: Say, figures: readonly UnitFigures[]): Chart {
  const planned = figures.some(({ target }) => target);
  return {
    kind: 'chart',
    id: 'units_chart',
    form: 'bars',
    title: say('Tỷ lệ theo đơn vị so với kế hoạch', 'Ratio by unit against the plan'),
    finding: say('Cao nhất 94%, thấp nhất 58%.', 'From 58% to 94%.'),
    labels: figures.map(({ name }) => name),
    series: [
      {
        name: say('Thực hiện', 'Actual'),
        role: 'actual',
        values: figures.map((each) => toFloat(each.ratio)),
      },
      ...(planned
        ? [
            {
              name: say('Kế hoạch', 'Plan'),
              role: 'target' as const,
              values: figures.map((each) => toFloat(each.target)),
            },
          ]
        : []),
    ],
  };
}
