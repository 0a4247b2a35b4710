import { FunnelPlot, type FunnelBand, type FunnelUnit } from '@cashlight/web-charts';
import { eightUnits, frameOf, longName, manyUnits, noise } from '../data';
import type { Family, Say, Specimen } from '../specimen';
import { renderLink } from './bars';

const CENTRE = 0.7;
const STEPS = Array.from({ length: 40 }, (_, index) => (index + 1) / 40);
const NONE: ReadonlySet<string> = new Set();

/** Made-up limits that narrow with size, as real ones do. */
function halfWidth(size: number, breadth: number): number {
  return breadth * Math.sqrt((CENTRE * (1 - CENTRE) * 60) / size);
}

function band(name: string | null, breadth: number, largest: number): FunnelBand {
  const points = STEPS.map((step) => {
    const size = step * largest;
    const half = halfWidth(size, breadth);
    return { size, low: Math.max(0, CENTRE - half), high: Math.min(1, CENTRE + half) };
  });
  return { name, points };
}

export function funnels(say: Say): Family {
  const funnel = (id: string, title: string, units: readonly FunnelUnit[], highlighted = NONE): Specimen => ({
    id,
    title,
    wide: true,
    content: (
      <FunnelPlot
        {...frameOf(say, title)}
        units={units}
        centre={{ name: say('Toàn công ty', 'Whole company'), value: CENTRE }}
        bands={[band('99,8%', 3.09, largestOf(units)), band('95%', 1.96, largestOf(units))]}
        names={{
          item: say('Đơn vị', 'Unit'),
          size: say('Khách hàng', 'Customers'),
          value: say('Tỷ lệ', 'Ratio'),
          verdict: say('So với các đơn vị', 'Against the others'),
          low: say('Giới hạn dưới', 'Lower limit'),
          high: say('Giới hạn trên', 'Upper limit'),
          usual: say('Thường thấy (95%)', 'Usual (95%)'),
        }}
        highlighted={highlighted}
        note={say('Giới hạn bịa để minh họa.', 'Made-up limits for illustration.')}
        renderLink={renderLink}
      />
    ),
  });
  const sized = (units: readonly { code: string; name: string; value: number | null }[]): FunnelUnit[] =>
    units.map((unit, index) => funnelUnit(say, unit, 1500 + Math.round(noise(index + 9) * 16000)));
  const odd = [
    ...sized([
      { code: '1', name: longName(say, 1), value: 1 },
      { code: '2', name: say('Không', 'Nothing'), value: 0 },
      { code: '3', name: say('Chưa có số liệu', 'No data'), value: null },
    ]),
    ...eightUnits(say)
      .slice(3, 5)
      .map((unit, index) => funnelUnit(say, unit, index === 0 ? 12 : 9000)),
  ];
  return {
    id: 'funnel',
    title: 'FunnelPlot',
    specimens: [
      funnel(
        'eight',
        say('Tám đơn vị theo quy mô', 'Eight units by size'),
        sized(eightUnits(say)),
        new Set(['PA2906']),
      ),
      funnel('sixty', say('60 đơn vị theo quy mô', '60 units by size'), sized(manyUnits(say, 60))),
      funnel('odd', say('Quy mô: trường hợp lạ', 'Size: odd cases'), odd),
      funnel('one', say('Một đơn vị theo quy mô', 'One unit by size'), sized(eightUnits(say).slice(0, 1))),
      funnel('none', say('Chưa có đơn vị để so', 'No units to compare'), []),
    ],
  };
}

function largestOf(units: readonly FunnelUnit[]): number {
  return Math.max(1000, ...units.map(({ size }) => size));
}

function funnelUnit(
  say: Say,
  unit: { code: string; name: string; value: number | null },
  size: number,
): FunnelUnit {
  const half = halfWidth(size, 1.96);
  const away = (unit.value ?? CENTRE) - CENTRE;
  const side = Math.abs(away) <= half ? undefined : away > 0 ? 'above' : 'below';
  const verdicts = {
    above: say('cao hơn hẳn', 'clearly higher'),
    below: say('thấp hơn hẳn', 'clearly lower'),
  };
  return {
    code: unit.code,
    name: unit.name,
    value: unit.value,
    size,
    side,
    verdict: side === undefined ? say('trong khoảng thường thấy', 'as usual') : verdicts[side],
    usual: { low: CENTRE - half, high: CENTRE + half },
  };
}
