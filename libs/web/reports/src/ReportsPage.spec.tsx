import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiError } from '@cashlight/web-graphql';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReportsPage } from './ReportsPage';
import { kept, month, MONTHS, reports } from './testing/answers';
import { makeRoom } from './testing/room';

const PDF = new File(['%PDF-1.7'], 'bao-cao.pdf', { type: 'application/pdf' });
const open = (address: string, answers: Readonly<Record<string, unknown>> = {}) =>
  renderView(<ReportsPage />, { address, answers: { Reports: reports('leader'), ...answers } });
const heading = async () => (await screen.findByRole('heading', { level: 1, name: /^Tháng/ })).textContent;

/** Files as the browser would have them: shown under an address, or handed over under a name. */
let shown: Blob[] = [];
let handedOver: string[] = [];
const native = { create: URL.createObjectURL, revoke: URL.revokeObjectURL };
beforeEach(() => {
  shown = [];
  handedOver = [];
  URL.createObjectURL = (file) => `blob:${shown.push(file as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click() {
    handedOver.push(this.download);
  };
});
afterEach(() => {
  URL.createObjectURL = native.create;
  URL.revokeObjectURL = native.revoke;
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
});

describe('the month of the report', () => {
  it('is the one in the address, and the page says first whether it may still change', async () => {
    await open('/reports?month=2022-12');
    expect(await heading()).toBe('Tháng 12/2022: báo cáo đã chốt ngày 04/01/2023.');
    expect(document.title).toBe('Báo cáo Tháng 12/2022 · Cashlight');
  });

  it('else the last one of the period of the page before', async () => {
    await open('/reports?period=2022-Q4');
    expect(await heading()).toContain('Tháng 12/2022');
  });

  it('else the newest that there is: an old link opens too', async () => {
    await open('/reports?month=2019-01&period=2025-01');
    expect(await heading()).toBe('Tháng 1/2023: báo cáo còn tạm tính.');
    expect(screen.getByText(/Mỗi trang báo cáo ghi rõ là số liệu tạm tính/)).toBeTruthy();
  });

  it('is chosen from a list where there is little room, the unit kept', async () => {
    const view = await open('/reports?unit=PA2907');
    const list = await screen.findByLabelText('Tháng báo cáo');
    expect([...list.children].map(({ textContent }) => textContent)).toEqual([
      'Tháng 1/2023 · tạm tính',
      'Tháng 12/2022 · đã chốt 04/01/2023',
    ]);
    await userEvent.selectOptions(list, '2023-01');
    expect(view.address()).toBe('/reports?unit=PA2907&month=2023-01');
    await userEvent.selectOptions(screen.getByLabelText('Phạm vi'), 'Công ty Điện lực Lai Châu');
    expect(view.address()).toBe('/reports?month=2023-01');
    await waitFor(() =>
      expect(view.sent.filter(({ name }) => name === 'Reports').map(({ variables }) => variables)).toEqual([
        { unitCode: 'PA2907' },
        { unitCode: null },
      ]),
    );
  });

  it('without any data there is none, and the page says where to load some', async () => {
    await open('/reports', { Reports: reports('leader', []) });
    expect(await screen.findByText('Chưa có tháng nào để báo cáo')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Nhập tệp ở trang Dữ liệu' }).getAttribute('href')).toBe('/data');
  });

  it('says what went wrong, and tries again', async () => {
    const { sent } = await open('/reports', { Reports: new ApiError('Máy chủ bận.', 'INTERNAL', 200, 'x1') });
    expect((await screen.findByRole('alert')).textContent).toContain('x1');
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(sent).toHaveLength(2));
  });
});

describe('the report as it will print', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = makeRoom();
  });
  afterEach(() => restore());

  it('stands beside the months by year, the one chosen marked', async () => {
    await open('/reports?month=2022-12', {
      Reports: reports('leader', [...MONTHS, month('2021-11')]),
      'GET /api/reports/2022-12.pdf': PDF,
    });
    const list = await screen.findByRole('navigation', { name: 'Các tháng có báo cáo' });
    const years = [...list.querySelectorAll('details')];
    expect(years.map((year) => [year.querySelector('summary')?.textContent, year.open])).toEqual([
      ['20230/1 tháng đã chốt', true],
      ['20221/1 tháng đã chốt', true],
      ['20210/1 tháng đã chốt', false],
    ]);
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([
      ['01/2023 tạm tính', null],
      ['12/2022 đã chốt 04/01/2023', 'page'],
      ['11/2021 tạm tính', null],
    ]);
    const frame = await screen.findByTitle('Bản in: Tháng 12/2022 · Công ty Điện lực Lai Châu');
    expect(frame.getAttribute('src')).toBe('blob:1#view=FitH&navpanes=0');
    expect(shown).toEqual([PDF]);
  });

  it('is of the unit and in the language asked for', async () => {
    const asked: string[] = [];
    const view = await open('/reports?month=2023-01&unit=PA2907', { 'GET /api/reports/2023-01.pdf': PDF });
    const { fetch } = globalThis;
    Object.assign(globalThis, {
      fetch: (input: string, init: RequestInit) => {
        asked.push(input);
        return fetch(input, init);
      },
    });
    await screen.findByTitle(/Điện lực Nậm Nhùn/);
    await userEvent.click(screen.getByRole('radio', { name: 'Tiếng Anh' }));
    expect(view.address()).toBe('/reports?month=2023-01&unit=PA2907&in=en');
    await waitFor(() => expect(asked).toContain('/api/reports/2023-01.pdf?lang=en&unit=PA2907&inline=1'));
    const link = screen.getByRole('link', { name: 'Mở bản in ở thẻ mới' });
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([
      '/api/reports/2023-01.pdf?lang=en&unit=PA2907&inline=1',
      '_blank',
    ]);
  });

  it('says in the server’s words why it cannot be made', async () => {
    let isMended = false;
    await open('/reports?month=2023-01', {
      'GET /api/reports/2023-01.pdf': () =>
        isMended ? PDF : new ApiError('Không có đơn vị "X".', 'BAD_USER_INPUT', 400),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('Không có đơn vị "X".');
    isMended = true;
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByTitle(/^Bản in:/)).toBeTruthy();
  });
});

describe('the report as a file', () => {
  it('is offered in each format, and on a phone opens as it prints', async () => {
    await open('/reports?month=2023-01', {
      'GET /api/reports/2023-01.xlsx': new File(['PK'], 'Báo cáo 01-2023.xlsx'),
    });
    const group = await screen.findByRole('group', { name: 'Tải báo cáo về' });
    expect(
      within(group)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Excel', 'PDF', 'Word', 'CSV']);
    await userEvent.click(within(group).getByRole('button', { name: 'Excel' }));
    await waitFor(() => expect(handedOver).toEqual(['Báo cáo 01-2023.xlsx']));
    expect(screen.getByRole('link', { name: 'Mở bản in ở thẻ mới' }).getAttribute('href')).toBe(
      '/api/reports/2023-01.pdf?lang=vi&inline=1',
    );
    expect(screen.queryByTitle(/^Bản in:/)).toBeNull();
  });

  it('that cannot be made says why', async () => {
    await open('/reports?month=2023-01', {
      'GET /api/reports/2023-01.docx': new ApiError('Máy chủ đang bận.', 'BUSY', 503),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Word' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Máy chủ đang bận.');
    expect(handedOver).toEqual([]);
  });

  it('of a closed month is kept: the list is asked for again once one has come', async () => {
    const view = await open('/reports?month=2022-12', {
      'GET /api/reports/2022-12.csv': new File(['x'], 'a.csv'),
    });
    expect(await screen.findByText(/Chưa có tệp nào/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    await waitFor(() => expect(view.sent.filter(({ name }) => name === 'Reports')).toHaveLength(2));
  });
});

describe('the files kept of closings', () => {
  const DIGEST = 'ab12cd34'.repeat(8);
  const closed = month('2022-12', {
    closed: true,
    closedOn: '2023-01-06',
    kept: [kept(5, 2, { sha256: DIGEST }), kept(4, 1, { format: 'xlsx' })],
  });

  it('stand with their digest, to be fetched again; earlier closings below', async () => {
    await open('/reports?month=2022-12', { Reports: reports('leader', [closed]) });
    const now = await screen.findByRole('table', { name: /Tệp của lần chốt hiện tại/ });
    const link = within(now).getByRole('link', { name: 'PDF · Tiếng Việt' });
    expect(link.getAttribute('href')).toBe('/api/reports/kept/5');
    expect(within(now).getByTitle(DIGEST).textContent).toBe('ab12cd34…ab12cd34');
    expect(within(now).getByRole('button', { name: 'Sao chép mã SHA-256' })).toBeTruthy();
    const earlier = screen.getByText('Lần chốt trước, lưu 04/01/2023 09:00', { selector: 'summary' });
    expect(earlier.closest('details')?.open).toBe(false);
  });

  it('of a month opened again are all earlier; a month never closed has none', async () => {
    const { unmount } = await open('/reports?month=2022-12', {
      Reports: reports('leader', [{ ...closed, closed: false, closedOn: null }]),
    });
    expect(await screen.findAllByText(/^Lần chốt trước/, { selector: 'summary' })).toHaveLength(2);
    expect(screen.queryByText(/hiện tại/)).toBeNull();
    unmount();
    await open('/reports?month=2023-01', { Reports: reports('leader', MONTHS) });
    await heading();
    expect(screen.queryByText('Tệp lưu khi chốt')).toBeNull();
  });
});

describe('the files of an earlier closing that nobody had read', () => {
  it('can be read all the same, in each format that there is not yet', async () => {
    const document = {
      closingId: 1,
      language: 'vi',
      keptAt: '2023-01-04T01:00:00Z',
      address: '/api/reports/documents/7',
    };
    const opened = month('2022-12', { kept: [kept(4, 1, { format: 'xlsx' })], keptDocuments: [document] });
    await open('/reports?month=2022-12', { Reports: reports('leader', [opened]) });
    const summary = await screen.findByText(/^Lần chốt trước, lưu 04\/01\/2023 08:00/, {
      selector: 'summary',
    });
    await userEvent.click(summary);
    const table = within(screen.getByRole('table', { name: /^Lần chốt trước/ }));
    expect(table.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/api/reports/kept/4',
      '/api/reports/documents/7.pdf',
      '/api/reports/documents/7.docx',
      '/api/reports/documents/7.csv',
    ]);
    expect(table.getAllByText(/chưa ai tải/)).toHaveLength(3);
  });
});

describe('the parts of the page', () => {
  const tabs = async () =>
    within(await screen.findByRole('navigation', { name: 'Các phần của trang Báo cáo' }))
      .getAllByRole('link')
      .map(({ textContent }) => textContent);

  it('are those that one may see', async () => {
    const { unmount } = await open('/reports?tab=settings');
    expect(await tabs()).toEqual(['Báo cáo', 'Phần ghi chép']);
    expect(screen.getByText(/Phần này dành cho chuyên viên/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Gửi ngay' })).toBeNull();
    unmount();
    await open('/reports', { Reports: reports('analyst') });
    expect(await tabs()).toEqual(['Báo cáo', 'Phần ghi chép', 'Gửi thư', 'Thể thức']);
    expect(screen.getByRole('button', { name: 'Gửi ngay' })).toBeTruthy();
  });
});
