import { describe, expect, it } from '@jest/globals';
import { renderView } from '@cashlight/web-testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReportsPage } from '../ReportsPage';
import { reports, settings } from '../testing/answers';

interface Asked {
  readonly unitCode: string | null;
}

const UNIT = { unitCode: 'PA2907', signatoryTitle: [], issuingBody: '', numberSign: '' };
const OF_COMPANY = settings({ ...UNIT, isOwn: false, version: 0 });

const open = (address: string, more: Record<string, unknown> = {}) =>
  renderView(<ReportsPage />, {
    address: `/reports?tab=settings${address}`,
    answers: { Reports: reports('analyst'), ReportSettings: settings(), ...more },
  });
const box = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });
const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const COMPANY = {
  parentBody: '',
  issuingBody: 'CÔNG TY ĐIỆN LỰC LAI CHÂU',
  place: 'Lai Châu',
  numberSign: 'BC-PCLC',
  recipients: ['- Như trên;', '- Lưu: VT.'],
  signatoryTitle: ['GIÁM ĐỐC'],
  signatoryName: '',
};

describe('the official form', () => {
  it('is written line by line', async () => {
    const view = await open('', { SaveReportSettings: { saveReportSettings: { version: 2 } } });
    const title = await box('Quyền hạn, chức vụ người ký');
    await userEvent.clear(title);
    await userEvent.type(title, 'KT. GIÁM ĐỐC{Enter}PHÓ GIÁM ĐỐC{Enter}');
    expect(screen.queryByRole('button', { name: 'Dùng thể thức của công ty' })).toBeNull();
    await click('Lưu');
    await screen.findByText('Đã lưu.');
    await waitFor(() =>
      expect(view.sent.find(({ name }) => name === 'SaveReportSettings')?.variables).toEqual({
        unitCode: null,
        version: 1,
        input: { ...COMPANY, signatoryTitle: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] },
      }),
    );
  });

  it('of a unit is the company’s until it begins its own, and is chosen like every unit', async () => {
    let own = false;
    const view = await open('', {
      ReportSettings: ({ unitCode }: Asked) =>
        unitCode === null ? settings() : own ? settings({ ...UNIT, signatoryName: 'Lê C' }) : OF_COMPANY,
      SaveReportSettings: () => {
        own = true;
        return { saveReportSettings: { version: 1 } };
      },
    });
    await userEvent.type(await box('Họ tên người ký'), 'Trần B');
    await userEvent.selectOptions(screen.getByLabelText('Phạm vi'), 'PA2907');
    expect(view.address()).toBe('/reports?unit=PA2907&tab=settings');
    await screen.findByText(/Báo cáo của Điện lực Nậm Nhùn đang dùng thể thức của công ty/);
    expect(screen.queryByRole('textbox')).toBeNull();
    await click('Lập thể thức riêng');
    expect((await box('Họ tên người ký')).value).toBe('Lê C');
    expect(screen.getByText(/Dùng cho báo cáo do Điện lực Nậm Nhùn ban hành/)).toBeTruthy();
    expect(view.sent.find(({ name }) => name === 'SaveReportSettings')?.variables).toEqual({
      unitCode: 'PA2907',
      version: 0,
      input: { ...COMPANY, issuingBody: '', numberSign: '', signatoryTitle: [] },
    });
    // What was typed for the company waits there.
    await userEvent.selectOptions(screen.getByLabelText('Phạm vi'), '');
    expect((await box('Họ tên người ký')).value).toBe('Trần B');
  });

  it('of a unit is given up after a question, from the version that was read', async () => {
    let own = true;
    const view = await open('&unit=PA2907', {
      ReportSettings: () => (own ? settings({ ...UNIT, version: 4 }) : OF_COMPANY),
      WithdrawReportSettings: () => {
        own = false;
        return { withdrawReportSettings: { version: 5 } };
      },
    });
    await userEvent.type(await box('Họ tên người ký'), 'Lê C');
    await click('Dùng thể thức của công ty');
    expect((await screen.findByRole('dialog')).textContent).toContain(
      'Bỏ thể thức riêng của Điện lực Nậm Nhùn?',
    );
    await click('Dùng thể thức của công ty');
    await screen.findByText(/đang dùng thể thức của công ty/);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByText(/chưa lưu/)).toBeNull();
    expect(view.sent.find(({ name }) => name === 'WithdrawReportSettings')?.variables).toEqual({
      unitCode: 'PA2907',
      version: 4,
    });
  });
});
