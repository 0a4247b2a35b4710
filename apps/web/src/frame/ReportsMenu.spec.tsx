import { describe, expect, it } from '@jest/globals';
import { renderView } from '@cashlight/web-testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReportsMenu } from './ReportsMenu';

const links = async (address: string) => {
  await renderView(<ReportsMenu />, { address });
  await userEvent.click(screen.getByRole('button', { name: /Báo cáo/ }));
  return (await screen.findAllByRole('menuitem')).map((item) => item.getAttribute('href'));
};

describe('the files of a page', () => {
  it('hold the whole company where the page does', async () =>
    expect(await links('/channels?period=2022-Q4')).toEqual([
      '/api/reports/2022-12.csv?lang=vi',
      '/api/adoption.csv?from=2022-10&to=2022-12&groupBy=MONTH,UNIT',
    ]));

  it.each(['/channels?period=2022-12&unit=PA2907', '/units/PA2907?period=2022-12'])(
    'hold the unit that the page is about: %s',
    async (address) =>
      expect(await links(address)).toEqual([
        '/api/reports/2022-12.csv?lang=vi&unit=PA2907',
        '/api/adoption.csv?from=2022-12&to=2022-12&groupBy=MONTH,UNIT&unitCodes=PA2907',
      ]),
  );

  it('are read by the organisation that the page is read by', async () =>
    expect((await links('/?period=2022-12&org=today'))[1]).toBe(
      '/api/adoption.csv?from=2022-12&to=2022-12&groupBy=MONTH,UNIT&organisation=TODAY',
    ));
});
