import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReportsPage } from '../ReportsPage';
import { notes, reports, settings } from '../testing/answers';

const OPEN = '/reports?month=2023-01&tab=notes';
const open = (address: string, who: Parameters<typeof reports>[0], more: Record<string, unknown> = {}) =>
  renderView(<ReportsPage />, {
    address,
    answers: { Reports: reports(who), ReportNotes: notes(), ReportSettings: settings(), ...more },
  });
const box = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });
const DONE = 'Kết quả đã thực hiện';
const CONFLICT = new ApiError('minh đã lưu trong lúc bạn đang sửa.', 'CONFLICT', 200);

describe('the notes of a report', () => {
  it('are written by those who may: passages, and a plan for each unit; all saved at once', async () => {
    const view = await open(OPEN, 'analyst', { SaveReportNotes: { saveReportNotes: { version: 4 } } });
    const done = await box(DONE);
    expect(done.value).toBe('Đóng quầy thu Phong Thổ.');
    expect(screen.getByText('Kế hoạch của các đơn vị, Tháng 2/2023')).toBeTruthy();
    expect((await box('Điện lực Nậm Nhùn')).value).toBe('Vận động hộ kinh doanh.');
    await userEvent.type(done, ' Xong.');
    await userEvent.type(await box('Điện lực Thành phố Lai Châu'), 'Đóng quầy số 2');
    expect(screen.getByText('2 mục chưa lưu.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Phần ghi chép 2 chưa lưu' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã lưu.')).toBeTruthy();
    expect(view.sent.find(({ name }) => name === 'SaveReportNotes')?.variables).toEqual({
      month: '2023-01',
      unitCode: null,
      version: 3,
      input: {
        number: '',
        done: 'Đóng quầy thu Phong Thổ. Xong.',
        difficulties: '',
        proposals: '',
        unitPlans: [
          { unitCode: 'PA2907', text: 'Vận động hộ kinh doanh.' },
          { unitCode: 'PA2908', text: 'Đóng quầy số 2' },
        ],
      },
    });
  });

  it('stay typed while one looks at another month or part, and can be taken back', async () => {
    await open(OPEN, 'analyst');
    await userEvent.type(await box('Số văn bản'), '125');
    await userEvent.click(screen.getByRole('link', { name: 'Thể thức' }));
    await box('Ký hiệu văn bản');
    await userEvent.click(screen.getByRole('link', { name: /Phần ghi chép/ }));
    expect((await box('Số văn bản')).value).toBe('125');
    await userEvent.selectOptions(screen.getByLabelText('Tháng báo cáo'), '2022-12');
    await screen.findByText(/đã chốt nên phần ghi chép/);
    await userEvent.selectOptions(screen.getByLabelText('Tháng báo cáo'), '2023-01');
    expect((await box('Số văn bản')).value).toBe('125');
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ thay đổi' }));
    expect((await box('Số văn bản')).value).toBe('');
  });

  it('are not left behind unasked', async () => {
    const view = await open(OPEN, 'analyst');
    await userEvent.type(await box('Số văn bản'), '125');
    const away = () => screen.getByRole('link', { name: 'Mở lại tháng ở mục Chốt số liệu' });
    await userEvent.selectOptions(screen.getByLabelText('Tháng báo cáo'), '2022-12');
    await screen.findByText(/đã chốt nên phần ghi chép/);
    await userEvent.click(away());
    expect((await screen.findByRole('dialog')).textContent).toContain('1 mục đã sửa sẽ mất');
    await userEvent.click(screen.getByRole('button', { name: 'Ở lại' }));
    expect(view.address()).toBe('/reports?month=2022-12&tab=notes');
    await userEvent.click(away());
    await userEvent.click(await screen.findByText('Rời trang'));
    await waitFor(() => expect(view.address()).toBe('/data?tab=closing&month=2022-12'));
  });

  it('that somebody else saved meanwhile: nothing typed is lost, both texts are there to choose from', async () => {
    let stored = notes();
    const view = await open(OPEN, 'analyst', {
      ReportNotes: () => stored,
      SaveReportNotes: ({ version }: { readonly version: number }) => {
        if (version === 3) {
          stored = notes({
            done: 'Đóng 3 quầy.',
            proposals: 'Thêm điểm thu.',
            changedBy: 'minh',
            version: 4,
          });
          return CONFLICT;
        }
        return { saveReportNotes: { version: 5 } };
      },
    });
    const done = await box(DONE);
    await userEvent.clear(done);
    await userEvent.type(done, 'Đóng 2 quầy.');
    await userEvent.type(await box('Khó khăn, vướng mắc'), 'Mưa lũ.');
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Những gì bạn gõ vẫn còn ở đây.');
    await userEvent.click(screen.getByRole('button', { name: 'Xem bản mới' }));
    expect(await screen.findByText('Người khác đã lưu nội dung khác ở 1 mục')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Của bạn.*Đóng 2 quầy/ }).checked).toBe(true);
    const theirs = screen.getByRole('radio', { name: /Đã lưu.*minh.*Đóng 3 quầy/ });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Lưu' }).disabled).toBe(true);
    expect((await box('Đề xuất, kiến nghị')).value).toBe('Thêm điểm thu.');
    await userEvent.click(theirs);
    await userEvent.click(screen.getByRole('button', { name: 'Giữ như đã chọn' }));
    expect((await box(DONE)).value).toBe('Đóng 3 quầy.');
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await screen.findByText('Đã lưu.');
    expect(view.sent.filter(({ name }) => name === 'SaveReportNotes').at(-1)?.variables).toMatchObject({
      version: 4,
      input: { done: 'Đóng 3 quầy.', difficulties: 'Mưa lũ.', proposals: 'Thêm điểm thu.' },
    });
  });

  it('of a closed month are only read, and the page says why and what to do', async () => {
    await open('/reports?month=2022-12&tab=notes', 'analyst');
    expect(await screen.findByText('Đóng quầy thu Phong Thổ.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/đã chốt nên phần ghi chép không sửa được nữa/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Mở lại tháng ở mục Chốt số liệu' });
    expect(link.getAttribute('href')).toBe('/data?tab=closing&month=2022-12');
  });

  it('of a unit with none below have its own plan', async () => {
    await open(`${OPEN}&unit=PA2908`, 'analyst', { ReportNotes: notes({ unitPlans: [] }) });
    expect((await box('Điện lực Thành phố Lai Châu')).value).toBe('');
    expect(screen.queryByRole('textbox', { name: 'Điện lực Nậm Nhùn' })).toBeNull();
  });

  it.each([
    ['a leader', 'leader', '', false],
    ['a manager, of the company', 'manager', '', false],
    ['a manager, of another unit', 'manager', '&unit=PA2908', false],
    ['a manager, of his own unit', 'manager', '&unit=PA2907', true],
    ['the manager of the top, of the company', 'managerOfTop', '', true],
    ['the manager of the top, of a unit below it', 'managerOfTop', '&unit=PA2908', true],
  ] as const)('for %s', async (_, who, unit, mayWrite) => {
    await open(OPEN + unit, who);
    await screen.findByText(/Đóng quầy thu Phong Thổ/);
    expect(screen.queryAllByRole('textbox').length > 0).toBe(mayWrite);
    expect(screen.queryByText(/Bạn đọc được phần ghi chép/) === null).toBe(mayWrite);
  });
});
