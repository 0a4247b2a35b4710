import { describe, expect, it } from '@jest/globals';
import { renderView } from '@cashlight/web-testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ShareMenu } from './ShareMenu';

const FIGURES = /Tải số liệu/;
const open = async (address: string, withFigures = true) => {
  await renderView(<ShareMenu withFigures={withFigures} />, { address });
  await userEvent.click(screen.getByRole('button', { name: 'Chia sẻ' }));
  await screen.findByRole('menuitem', { name: /Sao chép liên kết/ });
};
const figures = async (address: string) => {
  await open(address);
  return screen.getByRole('menuitem', { name: FIGURES }).getAttribute('href');
};

describe('the figures behind a page', () => {
  it('are those of the whole company where the page is', async () =>
    expect(await figures('/channels?period=2022-Q4')).toBe(
      '/api/adoption.csv?from=2022-10&to=2022-12&groupBy=MONTH,UNIT',
    ));

  it.each(['/channels?period=2022-12&unit=PA2907', '/units/PA2907?period=2022-12'])(
    'are those of the unit that the page is about: %s',
    async (address) =>
      expect(await figures(address)).toBe(
        '/api/adoption.csv?from=2022-12&to=2022-12&groupBy=MONTH,UNIT&unitCodes=PA2907',
      ),
  );

  it('are read by the organisation that the page is read by', async () =>
    expect(await figures('/?period=2022-12&org=today')).toBe(
      '/api/adoption.csv?from=2022-12&to=2022-12&groupBy=MONTH,UNIT&organisation=TODAY',
    ));

  it('are not offered where there are none', async () => {
    await open('/', false);
    expect(screen.queryByRole('menuitem', { name: FIGURES })).toBeNull();
  });
});
