import { describe, expect, it } from '@jest/globals';
import { renderView } from '@cashlight/web-testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Filters } from './Filters';

const unit = (code: string, parentCode: string | null, successorCode: string | null = null) => ({
  code,
  name: `Điện lực ${code}`,
  nameEn: null,
  parentCode,
  successorCode,
  successorFrom: null,
});

describe('the filters', () => {
  it('let one read by today’s organisation once a unit has a successor, in the address', async () => {
    const { address } = await renderView(<Filters units={[unit('C', null), unit('A', 'C', 'B')]} />);
    await userEvent.click(screen.getByRole('radio', { name: 'hiện nay' }));
    expect(address()).toBe('/?org=today');
    await userEvent.click(screen.getByRole('radio', { name: 'như khi đó' }));
    expect(address()).toBe('/');
  });

  it('ask nothing about the organisation while it is what it was', async () => {
    await renderView(<Filters units={[unit('C', null), unit('A', 'C')]} />);
    expect(screen.queryByRole('radio', { name: 'hiện nay' })).toBeNull();
  });

  it('leave alone what the page keeps in the address', async () => {
    const { address } = await renderView(<Filters units={[unit('C', null)]} />, { address: '/?tab=history' });
    await userEvent.click(screen.getByRole('radio', { name: 'Lượt' }));
    expect(address()).toBe('/?measure=payments&tab=history');
  });
});
