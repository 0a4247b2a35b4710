import { describe, expect, it } from '@jest/globals';
import { mixShape } from './shape';

describe('the mix of groups', () => {
  const shape = mixShape([
    {
      key: 'CASH',
      name: 'Tiền mặt',
      points: [
        { month: '2022-01', value: 0.3 },
        { month: '2022-03', value: 1 },
      ],
    },
    { key: 'BANK', name: 'Ngân hàng', points: [{ month: '2022-01', value: 0.7 }] },
  ]);

  it('is stacked from bank up to cash, without groups that are not there', () =>
    expect(shape.layers.map(({ key }) => key)).toEqual(['BANK', 'CASH']));

  it('counts a group that is missing beside others as nothing', () =>
    expect(shape.layers[0]?.points[2]?.value).toBe(0));

  it('leaves a month that nobody knows empty', () => {
    expect(shape.months).toEqual(['2022-01', '2022-02', '2022-03']);
    expect(shape.layers.map(({ points }) => points[1]?.value)).toEqual([null, null]);
  });
});
