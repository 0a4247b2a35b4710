import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInView, type InView } from '../testing/renderInView';
import { useView } from '../view/view';
import { PeriodPicker } from './PeriodPicker';

function Picker() {
  const { period, bounds, change } = useView();
  return <PeriodPicker period={period} bounds={bounds} onChange={(chosen) => change({ period: chosen })} />;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const isDisabled = (name: string) => button(name).hasAttribute('disabled');

describe('the period picker', () => {
  let view: InView;

  beforeEach(async () => {
    view = await renderInView(<Picker />, '/', {
      firstMonth: '2021-03',
      lastMonth: '2022-12',
      openingMonth: '2022-12',
    });
  });

  it('starts at the last month with data and goes no further', () => {
    expect(button('Chọn kỳ: Tháng 12/2022')).toBeTruthy();
    expect(isDisabled('Kỳ sau')).toBe(true);
  });

  it('steps to the month before', async () => {
    await userEvent.click(button('Kỳ trước'));
    expect(view.address()).toBe('/?period=2022-11');
  });

  it('offers only months with data', async () => {
    await userEvent.click(button(/^Chọn kỳ/));
    await userEvent.click(button('Năm trước'));
    expect(isDisabled('Tháng 2/2021')).toBe(true);
    expect(isDisabled('Năm trước')).toBe(true);
    await userEvent.click(button('Tháng 3/2021'));
    expect(view.address()).toBe('/?period=2021-03');
  });

  it('takes a quarter, a year to date and a range', async () => {
    await userEvent.click(button(/^Chọn kỳ/));
    await userEvent.click(screen.getByRole('radio', { name: 'Quý' }));
    await userEvent.click(button('Quý 3/2022'));
    expect(view.address()).toBe('/?period=2022-Q3');

    await userEvent.click(button(/^Chọn kỳ/));
    await userEvent.click(screen.getByRole('radio', { name: 'Lũy kế năm' }));
    await userEvent.click(button('Lũy kế 6 tháng 2022'));
    expect(view.address()).toBe('/?period=2022-YTD06');

    await userEvent.click(button(/^Chọn kỳ/));
    await userEvent.click(screen.getByRole('radio', { name: 'Khoảng' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Từ tháng' }), '2021-05');
    await userEvent.click(button('Xem kỳ này'));
    expect(view.address()).toBe('/?period=2021-05..2022-06');
  });

  it('refuses a range that ends before it begins, and says why', async () => {
    await userEvent.click(button(/^Chọn kỳ/));
    await userEvent.click(screen.getByRole('radio', { name: 'Khoảng' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Đến tháng' }), '2021-05');
    expect(screen.getByRole('alert').textContent).toContain('Tháng cuối phải sau tháng đầu');
    expect(screen.queryByRole('button', { name: 'Xem kỳ này' })).toBeNull();
  });
});
