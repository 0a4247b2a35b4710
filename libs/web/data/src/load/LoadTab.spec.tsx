import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataPage } from '../DataPage';
import type { Inspection } from '../desk/upload';
import { ANALYST, importOf, pageAnswers } from '../testing/answers';
import { jobOf, uploadOf } from '../testing/uploads';
import { landed } from './desk';
import { drafts } from './drafts';
import { transfers } from './transfers';
import { waiting } from './turns';

const INSPECTION: Inspection = {
  format: 'CSV',
  headerLine: 1,
  columns: ['record_id', 'customer_code', 'unit_code', 'paid_at', 'amount_vnd', 'channel_code'],
  sample: [['R1', 'PA29010000001', 'PA2901', '2022-12-01', '1000', 'APP']],
  guesses: [{ kind: 'payments', profileName: null, missing: [] }],
};
const BANK: Inspection = {
  ...INSPECTION,
  columns: ['So GD', 'Ma KH', 'unit_code', 'paid_at', 'amount_vnd', 'channel_code'],
  guesses: [{ kind: 'payments', profileName: null, missing: ['record_id', 'customer_code'] }],
};
const UNITS: Inspection = {
  ...INSPECTION,
  columns: ['code', 'name', 'parent_code', 'level'],
  guesses: [{ kind: 'units', profileName: null, missing: [] }],
};
const TRIED = jobOf({
  dryRun: true,
  state: 'DONE',
  result: {
    importId: null,
    rows: 10,
    accepted: 8,
    unchanged: 0,
    replaced: 0,
    rejected: 2,
    months: ['2022-12'],
    seconds: 1,
    changes: [
      {
        month: '2022-12',
        unitCode: 'PA29',
        unitName: 'Công ty Điện lực Lai Châu',
        customersBefore: 100,
        customersAfter: 108,
        cashlessBefore: 70,
        cashlessAfter: 78,
        paymentsBefore: 110,
        paymentsAfter: 118,
        amountVndBefore: '12300000000',
        amountVndAfter: '12299950000',
      },
    ],
  },
});

async function open(others: Readonly<Record<string, unknown>>) {
  const answers = pageAnswers(ANALYST, others);
  return { ...(await renderView(<DataPage />, { address: '/data', answers })), answers };
}

describe('loading a file', () => {
  beforeEach(() => {
    drafts.set(() => new Map());
    landed.set(() => []);
    transfers.set(() => []);
    waiting.set(() => []);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('begins with the way of a file', async () => {
    await open({});
    expect(await screen.findByText('Gửi tệp')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Chọn tệp' })).toBeTruthy();
  });

  it('refuses by its name what cannot be a table, before it is sent', async () => {
    const { container } = await open({});
    await screen.findByRole('button', { name: 'Chọn tệp' });
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('The page takes no files');
    await userEvent.upload(input, new File(['x'], 'anh.png', { type: 'image/png' }), { applyAccept: false });
    expect((await screen.findByRole('alert')).textContent).toContain('anh.png');
  });

  it('shows what the file seems to be, and warns that it was loaded before', async () => {
    const sameFileImport = { importId: 12, startedAt: '2023-01-03T02:00:00Z' };
    await open({
      'GET /api/uploads': [uploadOf('u1', { sameFileImport })],
      'GET /api/uploads/u1/inspection': INSPECTION,
    });
    expect(await screen.findByText(/đã được nhập lúc 03\/01\/2023 09:00/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Xem lần nhập số 12' }).getAttribute('href')).toContain(
      'import=12',
    );
    const sample = screen.getByRole('table', { name: 'Các dòng đầu của u1.csv' });
    expect(within(sample).getByRole('columnheader', { name: /record_id.*Mã lượt thanh toán/ })).toBeTruthy();
    expect(within(sample).getByRole('cell', { name: 'PA29010000001' })).toBeTruthy();
  });

  it('tries first: what would become of the rows and of the figures', async () => {
    const { sent, answers } = await open({
      'GET /api/uploads': [uploadOf('u1')],
      'GET /api/uploads/u1/inspection': INSPECTION,
      'POST /api/uploads/u1/job': TRIED,
    });
    await userEvent.click(await screen.findByRole('radio', { name: /Thay bằng dòng mới/ }));
    answers['GET /api/uploads'] = [uploadOf('u1', { job: TRIED })];
    await userEvent.click(screen.getByRole('button', { name: 'Chạy thử' }));
    expect(await screen.findByText('Chạy thử xong. Chưa có gì thay đổi.')).toBeTruthy();
    expect(sent.find(({ name }) => name === 'POST /api/uploads/u1/job')?.variables).toEqual({
      kind: 'payments',
      onConflict: 'replace',
      atomic: false,
      dryRun: true,
    });
    const changes = screen.getByRole('table', { name: 'Số liệu sẽ đổi thế nào' });
    const row = within(changes).getByRole('row', { name: /Công ty Điện lực Lai Châu/ });
    expect(row.textContent).toContain('70,00%');
    expect(row.textContent).toContain('+2,22');
    expect(row.textContent).toContain('−50.000 đ');
    expect(screen.getByRole('link', { name: /Dòng bị từ chối \(XLSX\)/ }).getAttribute('href')).toBe(
      '/api/uploads/u1/job/rejected-rows.xlsx?lang=vi',
    );
  });

  it('asks for missing columns, and sends where they are', async () => {
    const { sent } = await open({
      'GET /api/uploads': [uploadOf('u1')],
      'GET /api/uploads/u1/inspection': BANK,
      'POST /api/uploads/u1/job': jobOf({ state: 'RUNNING' }),
    });
    expect(
      await screen.findByText(/Chưa tìm thấy cột bắt buộc: Mã lượt thanh toán, Mã khách hàng/),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Nhập' })).toHaveProperty('disabled', true);
    const choose = (column: string, source: string) =>
      userEvent.selectOptions(screen.getByRole('combobox', { name: `Lấy cột ${column} từ` }), source);
    await choose('Mã lượt thanh toán', 'So GD');
    await choose('Mã khách hàng', 'Ma KH');
    await choose('Mã đối tác', 'Một giá trị cho mọi dòng…');
    await userEvent.type(screen.getByRole('textbox', { name: /Mã đối tác/ }), 'BIDV');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Mã APP nghĩa là' }),
      'MOBILE_BANKING',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Nhập' }));
    expect(sent.find(({ name }) => name === 'POST /api/uploads/u1/job')?.variables).toMatchObject({
      dryRun: false,
      layout: {
        headerLine: 1,
        columns: {
          record_id: { from: 'So GD' },
          customer_code: { from: 'Ma KH' },
          provider_code: { value: 'BIDV' },
        },
        codes: { channel_code: { APP: 'MOBILE_BANKING' } },
      },
    });
  });

  it('remembers a layout under a name', async () => {
    const { sent } = await open({
      'GET /api/uploads': [uploadOf('u1')],
      'GET /api/uploads/u1/inspection': INSPECTION,
      SaveImportProfile: { saveImportProfile: { id: 3 } },
    });
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Ngày viết theo', hidden: true }),
      'DMY',
    );
    const name = screen.getByRole('textbox', { name: 'Ghi nhớ cách đọc này với tên', hidden: true });
    await userEvent.type(name, 'BIDV hằng tháng');
    await userEvent.click(screen.getByRole('button', { name: 'Ghi nhớ', hidden: true }));
    expect(sent.find((request) => request.name === 'SaveImportProfile')?.variables).toMatchObject({
      name: 'BIDV hằng tháng',
      kind: 'payments',
      layout: { dateFormat: 'DMY' },
    });
  });

  it('shows how far the server is, and stops it', async () => {
    const job = jobOf({ rows: 120_000, bytes: 500_000, rowsPerSecond: 40_000, secondsLeft: 9 });
    const { sent } = await open({
      'GET /api/uploads': [uploadOf('u1', { job })],
      'DELETE /api/uploads/u1/job': job,
    });
    expect(await screen.findByText('50% · 120.000 dòng · 40.000 dòng/giây · còn 9 giây')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Đang nhập u1.csv' })).toHaveProperty('value', 0.5);
    await userEvent.click(screen.getByRole('button', { name: 'Hủy' }));
    expect(sent.map(({ name }) => name)).toContain('DELETE /api/uploads/u1/job');
  });

  it('keeps the result in sight once the file has landed, and asks for every figure again', async () => {
    const { sent, answers } = await open({
      'GET /api/uploads': [uploadOf('u1')],
      'GET /api/uploads/u1/inspection': INSPECTION,
      'POST /api/uploads/u1/job': jobOf({ state: 'RUNNING' }),
      'GET /api/uploads/u1/job': jobOf({ state: 'DONE', importId: 40 }),
      ImportDetail: { import: importOf(40) },
    });
    await screen.findByRole('button', { name: 'Nhập' });
    answers['GET /api/uploads'] = [];
    await userEvent.click(screen.getByRole('button', { name: 'Nhập' }));
    expect(await screen.findByText(/Đã nhập xong, mất 12 giây; có dòng bị từ chối/)).toBeTruthy();
    const reasons = screen.getByRole('table', { name: 'Lý do từ chối' });
    expect(within(reasons).getByText('PA2999')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Dòng bị từ chối \(CSV\)/ }).getAttribute('href')).toBe(
      '/api/imports/40/rejected-rows.csv?lang=vi',
    );
    expect(screen.getByRole('link', { name: '12/2022' }).getAttribute('href')).toBe('/?period=2022-12');
    expect(sent.filter(({ name }) => name === 'DataState')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Cất thẻ u1.csv' }));
    expect(screen.queryByText(/Đã nhập xong/)).toBeNull();
  });

  it('loads every file that is ready at once, lists before what names them', async () => {
    const { sent } = await open({
      'GET /api/uploads': [uploadOf('u1'), uploadOf('u2'), uploadOf('u3')],
      'GET /api/uploads/u1/inspection': INSPECTION,
      'GET /api/uploads/u2/inspection': UNITS,
      'GET /api/uploads/u3/inspection': BANK,
      'POST /api/uploads/u1/job': jobOf(),
      'POST /api/uploads/u2/job': jobOf(),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Nhập tất cả (2 tệp)' }));
    const started = () => sent.filter(({ name }) => name.startsWith('POST')).map(({ name }) => name);
    await waitFor(() => expect(started()).toEqual(['POST /api/uploads/u2/job', 'POST /api/uploads/u1/job']));
  });

  it.each(['DONE', 'REFUSED', 'FAILED'] as const)(
    'begins a kind only when those before it are over: %s',
    async (state) => {
      let units = uploadOf('u2');
      const { sent } = await open({
        'GET /api/uploads': () => [uploadOf('u1'), units],
        'GET /api/uploads/u1/inspection': INSPECTION,
        'GET /api/uploads/u2/inspection': UNITS,
        'POST /api/uploads/u1/job': jobOf(),
        'POST /api/uploads/u2/job': () => {
          units = uploadOf('u2', { job: jobOf({ kind: 'units' }) });
          return units.job;
        },
      });
      const all = await screen.findByRole('button', { name: 'Nhập tất cả (2 tệp)' });
      jest.useFakeTimers();
      await userEvent.setup({ advanceTimers: jest.advanceTimersByTime }).click(all);
      const started = () => sent.filter(({ name }) => name.startsWith('POST')).map(({ name }) => name);
      expect(await screen.findByText(/còn 1 tệp chờ danh mục nhập xong/)).toBeTruthy();
      const asked = sent.length;
      await waitFor(() => expect(sent.length).toBeGreaterThan(asked));
      expect(started()).toEqual(['POST /api/uploads/u2/job']);
      units = uploadOf('u2', { job: jobOf({ kind: 'units', state }) });
      await waitFor(() =>
        expect(started()).toEqual(['POST /api/uploads/u2/job', 'POST /api/uploads/u1/job']),
      );
    },
  );

  it('says why a file cannot be read, and why one was refused', async () => {
    const refused = jobOf({ state: 'REFUSED', message: 'Dòng tiêu đề có cột lặp lại.' });
    await open({
      'GET /api/uploads': [uploadOf('u1'), uploadOf('u2', { job: refused })],
      'GET /api/uploads/u1/inspection': new ApiError('Tệp này là ảnh PNG.', 'BAD_USER_INPUT', 400),
      'GET /api/uploads/u2/inspection': INSPECTION,
    });
    expect(await screen.findByText('Tệp này là ảnh PNG.')).toBeTruthy();
    expect(screen.getByText(/Dòng tiêu đề có cột lặp lại/).textContent).toContain('không dòng nào được nhập');
    await userEvent.click(screen.getByRole('button', { name: 'Sửa cách đọc' }));
    expect(await screen.findByRole('button', { name: 'Chạy thử' })).toBeTruthy();
  });

  it('says how to go on with a file that was not sent to its end', async () => {
    await open({ 'GET /api/uploads': [uploadOf('u1', { complete: false, bytes: 400_000 })] });
    expect(await screen.findByText(/mới gửi được 400 kB \/ 1 MB/)).toBeTruthy();
  });

  it('shows how far a file is on its way, and goes on after the line broke', async () => {
    const transfer = {
      key: '1',
      fileName: 'lon.csv',
      bytes: 12_000_000,
      bytesTotal: 40_000_000,
      state: 'SENDING',
      uploadId: null,
      message: null,
      perSecond: 2_000_000,
      secondsLeft: 14,
    } as const;
    transfers.set(() => [transfer]);
    await open({});
    expect(await screen.findByText('30% · 12 MB / 40 MB · 2 MB/giây · còn 14 giây')).toBeTruthy();
    act(() => transfers.set(() => [{ ...transfer, state: 'STOPPED', perSecond: null, secondsLeft: null }]));
    expect(screen.getByRole('alert').textContent).toContain('Phần đã gửi vẫn còn');
    await userEvent.click(screen.getByRole('button', { name: 'Gửi tiếp' }));
    expect(screen.getByText(/chờ đến lượt/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Hủy gửi lon.csv' }));
    expect(screen.queryByText(/lon\.csv/)).toBeNull();
  });
});
