import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReportsPage } from '../ReportsPage';
import { deliveries, delivery, reports, schedule } from '../testing/answers';

const open = (answer: unknown, more: Record<string, unknown> = {}) =>
  renderView(<ReportsPage />, {
    address: '/reports?month=2023-01&tab=delivery',
    answers: { Reports: reports('analyst'), ReportDelivery: answer, ...more },
  });
const rowsOf = async (table: string) =>
  within(await screen.findByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map((line) => [...line.children].map((cell) => cell.textContent));
const recipients = () => screen.findByRole('textbox', { name: 'Người nhận' });

describe('schedules', () => {
  it('tell when, what, to whom and when next', async () => {
    const paused = schedule({
      ...{ id: 2, trigger: 'AFTER_CLOSING', dayOfMonth: null, unitCode: 'PA2908' },
      ...{ recipients: ['tp@pclc.vn'], unitRecipients: [], active: false, nextRun: null },
    });
    await open(deliveries([], [schedule(), paused]));
    expect((await rowsOf('Bảng lịch gửi')).map((cells) => cells.slice(0, 4))).toEqual([
      [
        'Ngày 5 hằng tháng',
        'Toàn công tyPDF, Excel · Tiếng Việt',
        'giamdoc@pclc.vn, kinhdoanh@pclc.vn và 1 người khácvà báo cáo riêng cho 1 đơn vị',
        '05/03/2023 08:00',
      ],
      [
        'Ngay sau khi chốt tháng',
        'Điện lực Thành phố Lai ChâuPDF, Excel · Tiếng Việt',
        'tp@pclc.vn',
        'đang tạm dừng',
      ],
    ]);
  });

  it('are added once all is there; what is wrong is said at its line', async () => {
    const view = await open(deliveries([]), { SaveReportSchedule: { saveReportSchedule: { id: 3 } } });
    expect(await screen.findByText('Chưa có lịch gửi nào')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Thêm lịch gửi' }));
    await userEvent.selectOptions(await screen.findByLabelText('Khi nào'), 'Vào một ngày hằng tháng');
    const day = screen.getByRole('textbox', { name: 'Ngày' });
    await userEvent.clear(day);
    await userEvent.type(day, '32');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Excel' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'Ngày là số từ 1 đến 31.',
      'Hãy ghi ít nhất một địa chỉ.',
    ]);
    await userEvent.clear(day);
    await userEvent.type(day, '3');
    await userEvent.type(await recipients(), 'giamdoc@pclc.vn; kinhdoanh');
    expect(screen.getByRole('alert').textContent).toContain('“kinhdoanh” không phải là địa chỉ');
    await userEvent.type(await recipients(), '@pclc.vn');
    await userEvent.click(screen.getByText('Gửi thêm cho từng đơn vị báo cáo riêng của đơn vị đó'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Điện lực Nậm Nhùn' }), 'a@pclc.vn, b@pclc.vn');
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(view.sent.find(({ name }) => name === 'SaveReportSchedule')?.variables).toEqual({
      id: null,
      input: {
        trigger: 'MONTHLY',
        dayOfMonth: 3,
        unitCode: null,
        formats: ['pdf'],
        language: 'vi',
        recipients: ['giamdoc@pclc.vn', 'kinhdoanh@pclc.vn'],
        unitRecipients: [{ unitCode: 'PA2907', recipients: ['a@pclc.vn', 'b@pclc.vn'] }],
        active: true,
      },
    });
  });

  it('are paused and deleted, the latter after a question', async () => {
    const view = await open(deliveries([], [schedule()]), {
      SaveReportSchedule: { saveReportSchedule: { id: 1 } },
      DeleteReportSchedule: { deleteReportSchedule: { id: 1 } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Sửa lịch: Ngày 5 hằng tháng' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Đang dùng lịch này' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(view.sent.find(({ name }) => name === 'SaveReportSchedule')?.variables).toMatchObject({
      id: 1,
      input: {
        active: false,
        dayOfMonth: 5,
        unitRecipients: [{ unitCode: 'PA2907', recipients: ['namnhun@pclc.vn'] }],
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Xóa lịch: Ngày 5 hằng tháng' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Xóa' }));
    await waitFor(() =>
      expect(view.sent.find(({ name }) => name === 'DeleteReportSchedule')?.variables).toEqual({ id: 1 }),
    );
  });
});

describe('what is sent', () => {
  it('is listed with its outcome, and what failed can be sent again', async () => {
    const failed = delivery(9, {
      ...{ state: 'FAILED', attempts: 5, sentAt: null, unitCode: 'PA2907', scheduleId: null },
      error: 'Máy chủ thư từ chối người nhận.',
    });
    const view = await open(deliveries([failed, delivery(8)]), {
      SendReport: { sendReport: { id: 10, state: 'WAITING' } },
    });
    expect(await rowsOf('Bảng các lần gửi')).toEqual([
      [
        '04/01/2023 09:05',
        ' Không gửi đượcĐã thử 5 lần.Máy chủ thư từ chối người nhận.Gửi lại',
        'Tháng 12/2022 · Điện lực Nậm NhùnPDF · gửi tay',
        'giamdoc@pclc.vn',
      ],
      [
        '04/01/2023 09:05',
        ' Đã gửi 04/01/2023 09:06',
        'Tháng 12/2022 · Toàn công tyPDF · theo lịch',
        'giamdoc@pclc.vn',
      ],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Gửi lại' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Gửi' }));
    expect(await screen.findByText('Đã đưa báo cáo vào hàng gửi.')).toBeTruthy();
    expect(view.sent.find(({ name }) => name === 'SendReport')?.variables).toEqual({
      month: '2022-12',
      unitCode: 'PA2907',
      formats: ['pdf'],
      language: 'vi',
      recipients: ['giamdoc@pclc.vn'],
    });
  });

  it('can be called off while it waits, after a question; a refusal stays in it', async () => {
    let refusal: ApiError | undefined = new ApiError('Thư đang trên đường đi.', 'CONFLICT', 200);
    const waiting = delivery(9, { state: 'WAITING', attempts: 0, sentAt: null });
    const view = await open(deliveries([waiting, delivery(8, { state: 'CANCELLED', sentAt: null })]), {
      CancelReportDelivery: () => refusal ?? { cancelReportDelivery: { id: 9, state: 'CANCELLED' } },
    });
    expect((await rowsOf('Bảng các lần gửi')).map(([, state]) => state)).toEqual([
      ' Đang chờHủy gửi',
      ' Đã hủy',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Hủy gửi' }));
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Hủy gửi báo cáo Tháng 12/2022 · Toàn công ty?' }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Hủy gửi' }));
    expect((await dialog.findByRole('alert')).textContent).toBe('Thư đang trên đường đi.');
    refusal = undefined;
    await userEvent.click(dialog.getByRole('button', { name: 'Hủy gửi' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(view.sent.find(({ name }) => name === 'CancelReportDelivery')?.variables).toEqual({ id: 9 });
  });

  it('is asked for about once: a refusal stays in the dialog with what was typed', async () => {
    await open(deliveries([]), {
      SendReport: new ApiError('Báo cáo chưa có số liệu.', 'BAD_USER_INPUT', 200),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Gửi ngay' }));
    expect(await screen.findByText('Tháng chưa chốt: báo cáo ghi là tạm tính.')).toBeTruthy();
    await userEvent.type(await recipients(), 'giamdoc@pclc.vn');
    await userEvent.click(screen.getByRole('button', { name: 'Gửi' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Báo cáo chưa có số liệu.');
    expect((await recipients()).textContent).toBe('giamdoc@pclc.vn');
  });

  it('cannot be while the server has no e-mail, and the page says how that is set up', async () => {
    await open(deliveries([], [], false));
    expect(await screen.findByText('SMTP_URL')).toBeTruthy();
    expect(screen.getByText('docs/guides/reports.md')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Gửi ngay' }));
    expect(await screen.findByText(/Hãy xem hướng dẫn ở mục Gửi thư/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Gửi' }).disabled).toBe(true);
  });
});
