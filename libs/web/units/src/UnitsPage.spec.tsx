import { describe, expect, it } from '@jest/globals';
import type { UnitsPageQuery } from '@cashlight/contract';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { Misread } from '@cashlight/web-ui';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readXlsx } from 'hucre/xlsx';
import { unitsAnswer } from './fixture';
import { UnitsPage } from './UnitsPage';

const open = (address = '/units?period=2022-12', answer: unknown = unitsAnswer()) =>
  renderView(<UnitsPage />, { address, answers: { UnitsPage: answer } });
const ranking = async (name = 'Xếp hạng đơn vị, Tháng 12/2022') => {
  const table = (await screen.findByText(name, { selector: 'caption' })).closest('table');
  if (table === null) throw new Error(`no table ${name}`);
  return table;
};
const names = async (name?: string) =>
  [...(await ranking(name)).querySelectorAll('th[scope=row]')].map((header) => header.textContent);
/** A row by how it begins; roles are slow to find among hundreds of cells. */
const rowOf = async (name: string) =>
  [...(await ranking()).querySelectorAll('tr')].find((row) => row.textContent.startsWith(name))?.textContent;
/** What jsdom's files lack. */
const bytesOf = (file: Blob | undefined) =>
  new Promise<Uint8Array>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(file ?? new Blob());
  });
const shown = { ignore: 'figcaption, figure *' };

describe('So sánh đơn vị', () => {
  it('opens with its finding', async () => {
    await open();
    const finding =
      'Tháng 12/2022: Thành phố Lai Châu dẫn đầu với 80,00%, Nậm Nhùn thấp nhất với 65,19%, cách nhau 14,81 điểm %.';
    expect(await screen.findByText(finding, { selector: 'h1' })).toBeTruthy();
    const path = '6/8 đơn vị đạt lộ trình; chưa đạt: Nậm Nhùn (−0,90) và Tân Uyên (−0,60).';
    expect(screen.getByText(path, shown)).toBeTruthy();
    const fair =
      '8/8 đơn vị khác tỷ lệ chung 72,69% quá mức do ngẫu nhiên (ngoài giới hạn 95%): các đơn vị khác nhau thật, mức chênh thường thấy là ±6,47 điểm % (một độ lệch chuẩn). Không đơn vị nào tách khỏi mức chênh thường thấy giữa các đơn vị. 4 đơn vị chưa phân định được thứ hạng: Tân Uyên và Tam Đường; Sìn Hồ và Nậm Nhùn. So với tháng trước, các đơn vị đều thay đổi trong mức dao động thường.';
    expect(screen.getByText(fair, shown)).toBeTruthy();
    expect(screen.getByText('Số liệu đến 31/12/2022 · 8/8 đơn vị · đã chốt · dữ liệu mẫu')).toBeTruthy();
  });

  it('ranks the units among all and among those of their size, the company by its own figures below', async () => {
    await open();
    expect(await names()).toEqual([
      'Thành phố Lai Châu',
      'Than Uyên',
      'Tân Uyên',
      'Tam Đường',
      'Phong Thổ',
      'Mường Tè',
      'Sìn Hồ',
      'Nậm Nhùn',
      'Công ty Điện lực Lai Châu',
    ]);
    const row = await rowOf('Tân Uyên');
    expect(row).toContain('vừa 2/3');
    expect(row).toContain('trong mức chung');
    expect(row).toContain('ngang Tam Đường');
    const total = await rowOf('Công ty Điện lực Lai Châu');
    expect(total).toContain('72,69%');
    expect(total).toContain('5.137');
  });

  it('says in the workbook of the ranking of when and whence its figures are', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => `#${files.push(file as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    await open();
    await ranking();
    const tools = screen.getByRole('group', { name: /Xếp hạng đơn vị/ });
    await userEvent.click(within(tools).getByRole('button', { name: 'Tải về' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /Excel/ }));
    await waitFor(() => expect(files).toHaveLength(1));
    const { sheets } = await readXlsx(await bytesOf(files[0]));
    expect(sheets[0]?.rows.slice(0, 4).map(([first]) => first)).toEqual([
      'Xếp hạng đơn vị, Tháng 12/2022',
      'Tháng 12/2022',
      expect.stringContaining('khách hàng'),
      'Số liệu đến 31/12/2022 · 8/8 đơn vị · đã chốt · dữ liệu mẫu',
    ]);
  });

  it('shows one group of units of about the same size, in the address', async () => {
    const { address } = await open();
    await userEvent.click(await screen.findByLabelText('Nhỏ'));
    expect(address()).toContain('group=small');
    expect(await names('Xếp hạng đơn vị, nhỏ, Tháng 12/2022')).toEqual([
      'Mường Tè',
      'Nậm Nhùn',
      'Công ty Điện lực Lai Châu',
    ]);
    expect(screen.getByText('Nhỏ 6.700–10.200 khách hàng')).toBeTruthy();
  });

  it('shows all where the address asks for a group that there is not, and says so', async () => {
    const page = (
      <>
        <Misread />
        <UnitsPage />
      </>
    );
    const address = '/units?period=2022-12&group=tiny';
    const view = await renderView(page, { address, answers: { UnitsPage: unitsAnswer() } });
    expect(await screen.findByText(/^Không có nhóm quy mô “tiny” .* Đang hiện: Tất cả\.$/)).toBeTruthy();
    expect(await names()).toHaveLength(9);
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ khỏi địa chỉ' }));
    expect(view.address()).toBe('/units?period=2022-12');
  });

  it('tells a change that is more than usual', async () => {
    const answer = unitsAnswer();
    const standings = answer.standings.map((one) =>
      one.unitCode === 'PA2905' ? { ...one, ratio: 0.78, latestRatio: 0.78, change: 0.0357 } : one,
    );
    const history = answer.history.map((one) =>
      one.unitCode === 'PA2905' && one.month === '2022-12' ? { ...one, cashlessCustomers: 10_764 } : one,
    );
    await open(undefined, { ...answer, standings, history });
    expect(await rowOf('Tam Đường')).toContain('tốt hơn thường lệ');
    expect(
      screen.getByText(/Thay đổi rõ so với tháng trước: tốt hơn thường lệ: Tam Đường \(\+3,57\)\./, shown),
    ).toBeTruthy();
  });

  it('explains the funnel with the numbers of the day', async () => {
    await open();
    await userEvent.click(await screen.findByText('Vì sao có phễu?'));
    const words = (await screen.findByRole('dialog')).textContent;
    expect(words).toContain('14.500 khách hàng: sai số ngẫu nhiên 0,37 điểm %');
    expect(words).toContain('72,69% ± 12,70 điểm %');
  });

  it('leads from a unit to its own page, with the period kept', async () => {
    await open();
    const [link] = await screen.findAllByText('Nậm Nhùn');
    expect(link?.closest('a')?.getAttribute('href')).toBe('/units/PA2907?period=2022-12');
  });

  it('sorts by a header, in the address and in Vietnamese order', async () => {
    const { address } = await open();
    await names();
    await userEvent.click(screen.getByLabelText(/^Đơn vị: xếp/));
    expect(address()).toContain('sort=unit');
    expect((await names()).slice(0, 3)).toEqual(['Mường Tè', 'Nậm Nhùn', 'Phong Thổ']);
  });

  it('lays the chosen units over each other, in the address', async () => {
    const { address } = await open('/units?period=2022-12&compare=PA2901');
    await userEvent.click(await screen.findByLabelText('Nậm Nhùn'));
    expect(address()).toContain('compare=PA2901,PA2907');
    const course = /^Từ 12\/2021 đến 12\/2022: Tân Uyên [\d,]+% → 76,00%; Nậm Nhùn [\d,]+% → 65,19%\.$/;
    expect(screen.getByText(course)).toBeTruthy();
  });

  it('judges no money, and leads back to customers', async () => {
    const { address } = await open('/units?period=2022-12&measure=amount');
    await userEvent.click(await screen.findByText('Xem theo khách hàng'));
    expect(address()).toBe('/units?period=2022-12');
  });

  it('leads on to the latest month where the period has no data', async () => {
    const answer = unitsAnswer();
    const standings = answer.standings.map((one) => ({ ...one, cashless: '0', total: '0', ratio: null }));
    const { address } = await open('/units?period=2023-05', { ...answer, standings });
    await screen.findByText('Xem Tháng 12/2022');
    expect(screen.queryByText(/Số liệu đến/)).toBeNull();
    await userEvent.click(screen.getByText('Xem Tháng 12/2022'));
    expect(address()).toBe('/units?period=2022-12');
  });

  it('says what it needs where units are few, and compares nothing with itself', async () => {
    const answer = unitsAnswer();
    const few = (count: number) => ({ ...answer, standings: answer.standings.slice(0, count + 1) });
    const view = await open(undefined, few(3));
    expect(await screen.findByText(/^Cần ít nhất 5 đơn vị/)).toBeTruthy();
    view.unmount();
    await open(undefined, few(1));
    expect(await screen.findByText('Diễn biến từng đơn vị')).toBeTruthy();
    expect(screen.queryByText('So sánh các đơn vị được chọn')).toBeNull();
  });
});

describe('what is asked', () => {
  it('are the months up to the same month last year, and those that say what is usual', async () => {
    const { sent } = await open();
    await names();
    expect(sent).toEqual([
      {
        name: 'UnitsPage',
        variables: {
          unit: null,
          period: { from: '2022-12', to: '2022-12' },
          at: '2022-12',
          measure: 'CUSTOMERS',
          history: { from: '2021-01', to: '2022-12', organisation: 'AS_WAS' },
          latest: { from: '2022-12', to: '2022-12' },
          window: { from: '2021-12', to: '2022-12' },
          organisation: 'AS_WAS',
          language: 'VI',
        },
      },
    ]);
  });

  it('are the units beside one that has none below it', async () => {
    const whole = unitsAnswer();
    const alone = { ...whole, standings: whole.standings.filter(({ unitCode }) => unitCode === 'PA2907') };
    const asked: (string | null)[] = [];
    await open('/units?period=2022-12&unit=PA2907', ({ unit }: { unit: string | null }): UnitsPageQuery => {
      asked.push(unit);
      return unit === 'PA2907' ? alone : whole;
    });
    expect(await names()).toHaveLength(9);
    expect(asked).toEqual(['PA2907', 'PA29']);
  });

  it('are those below the unit in the address, which the finding names', async () => {
    const whole = unitsAnswer();
    const units = whole.units.map((one) => (one.code === 'PA29' ? { ...one, parentCode: 'PA' } : one));
    const { sent } = await open('/units?period=2022-12&unit=PA29', { ...whole, units });
    expect(
      await screen.findByText(/^Tháng 12\/2022, Công ty Điện lực Lai Châu: Thành phố/, shown),
    ).toBeTruthy();
    expect(sent).toMatchObject([{ variables: { unit: 'PA29', history: { unitCodes: ['PA29'] } } }]);
  });

  it('is asked again when something went wrong', async () => {
    const error = new ApiError('Máy chủ đang bận.', 'INTERNAL', 200, 'abc123');
    const { sent } = await open('/units', error);
    expect((await screen.findByRole('alert')).textContent).toContain('abc123');
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(sent).toHaveLength(2);
  });
});
