import { DotStrip, TileMap, type UnitStanding } from '@cashlight/web-charts';
import { eightUnits, frameOf, longName, manyUnits, unitWith } from '../data';
import type { Family, Say, Specimen } from '../specimen';
import { renderLink } from './bars';

export function strips(say: Say): Family {
  const target = { name: say('Chỉ tiêu 12/2022', 'Target 12/2022'), value: 0.6888 };
  const strip = (
    id: string,
    title: string,
    items: readonly UnitStanding[],
    highlighted?: string,
    wanted = true,
  ): Specimen => ({
    id,
    title,
    content: (
      <DotStrip
        {...frameOf(say, title)}
        items={items}
        itemName={say('Đơn vị', 'Unit')}
        valueName={say('Tỷ lệ', 'Ratio')}
        highlighted={highlighted}
        target={wanted ? target : undefined}
        renderLink={renderLink}
      />
    ),
  });
  const same = eightUnits(say).map((unit) => ({ ...unit, value: 0.7 }));
  return {
    id: 'dot-strip',
    title: 'DotStrip',
    specimens: [
      strip('eight', say('Vị trí của một đơn vị', 'Where a unit stands'), eightUnits(say), 'PA2906'),
      strip('highest', say('Đơn vị cao nhất', 'The highest unit'), eightUnits(say), 'PA2908'),
      strip(
        'plain',
        say('Không chọn đơn vị, không chỉ tiêu', 'None chosen, no target'),
        eightUnits(say),
        undefined,
        false,
      ),
      strip('sixty', say('Vị trí giữa 60 đơn vị', 'Where a unit stands among 60'), manyUnits(say, 60), 'X17'),
      strip(
        'very-many',
        say('Vị trí giữa 216 đơn vị', 'Where a unit stands among 216'),
        manyUnits(say, 216),
        'X17',
      ),
      strip('same', say('Mọi đơn vị bằng nhau', 'All units equal'), same, 'PA2906'),
      strip(
        'odd',
        say('0%, 100%, thiếu số, tên dài', '0%, 100%, no data, a long name'),
        [
          unitWith('1', longName(say, 1), 1),
          unitWith('2', longName(say, 2), 0),
          unitWith('3', say('Chưa có số liệu', 'No data'), null),
          unitWith('4', say('Giữa', 'Between'), 0.5),
        ],
        '1',
      ),
      strip('one', say('Chỉ một đơn vị', 'One unit alone'), eightUnits(say).slice(0, 1), 'PA2908'),
      strip('none', say('Chưa đơn vị nào có số liệu', 'No unit has data yet'), [unitWith('1', 'X', null)]),
    ],
  };
}

export function maps(say: Say): Family {
  const map = (id: string, title: string, units: readonly UnitStanding[]): Specimen => ({
    id,
    title,
    content: <TileMap {...frameOf(say, title)} units={units} renderLink={renderLink} />,
  });
  return {
    id: 'tile-map',
    title: 'TileMap',
    specimens: [
      map('known', say('Địa lý đã biết', 'A known geography'), eightUnits(say)),
      map('unknown', say('Địa lý chưa biết', 'An unknown geography'), manyUnits(say, 11)),
      map('sixty', say('Bản đồ 60 đơn vị', 'A map of 60 units'), manyUnits(say, 60)),
      map('odd', say('Bản đồ: trường hợp lạ', 'A map: odd cases'), [
        unitWith('1', longName(say, 1), 1, 0.8),
        unitWith('2', say('Không', 'Nothing'), 0, 0.5),
        unitWith('3', say('Chưa có số liệu', 'No data'), null, 0.5),
        unitWith('4', say('Chưa giao', 'No target'), 0.5),
      ]),
      map('one', say('Bản đồ một đơn vị', 'A map of one unit'), eightUnits(say).slice(0, 1)),
      map('none', say('Bản đồ trống', 'An empty map'), []),
    ],
  };
}
