import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInView } from '../testing/renderInView';
import { Tile } from './Tile';

const tile = (
  <dl>
    <Tile
      label="Theo khách hàng"
      definition="Không dùng tiền mặt trên tổng số."
      worked="79.959 / 110.000 = 72,69%"
      value="72,69%"
    />
  </dl>
);

describe('a tile', () => {
  it('explains its figure with the numbers of the day filled in', async () => {
    await renderInView(tile);
    await userEvent.hover(screen.getByRole('button', { name: 'Theo khách hàng' }));
    const definition = await screen.findByRole('dialog', { name: 'Định nghĩa: Theo khách hàng' });
    expect([...definition.children].map((line) => line.textContent)).toEqual([
      'Không dùng tiền mặt trên tổng số.',
      '79.959 / 110.000 = 72,69%',
    ]);
  });

  it('says the definition with the term to those who listen', async () => {
    await renderInView(tile);
    expect(screen.getByRole('button', { name: 'Theo khách hàng' }).getAttribute('aria-description')).toBe(
      'Không dùng tiền mặt trên tổng số. 79.959 / 110.000 = 72,69%',
    );
  });
});
