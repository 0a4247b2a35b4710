import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LanguageProvider } from '@cashlight/web-i18n';
import { AboutFigures } from '@cashlight/web-ui';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readXlsx } from 'hucre/xlsx';
import { BulletBars } from '../bullets/BulletBars';

const frame = {
  title: 'Đơn vị so với kế hoạch',
  finding: '1/2 đạt.',
  period: 'Tháng 12/2022',
  source: 'dữ liệu mẫu',
};
const units = [
  { code: 'A', name: 'Tam Đường', value: 0.75, target: 0.71, gap: 0.04 },
  { code: 'B', name: 'Nậm Nhùn', value: 0.6519, target: 0.6609, gap: -0.009 },
];

/** What the page handed over. */
const files: { name: string; file: Blob }[] = [];
const native = {
  click: HTMLAnchorElement.prototype.click,
  create: URL.createObjectURL,
  revoke: URL.revokeObjectURL,
};
let last: Blob | undefined;

beforeEach(() => {
  files.length = 0;
  URL.createObjectURL = (file) => {
    last = file as Blob;
    return 'blob:file';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click() {
    if (last) files.push({ name: this.download, file: last });
  };
});

afterEach(() => {
  HTMLAnchorElement.prototype.click = native.click;
  URL.createObjectURL = native.create;
  URL.revokeObjectURL = native.revoke;
});

async function take(way: RegExp) {
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Tải về: Đơn vị so với kế hoạch' }));
  await user.click(await screen.findByRole('menuitem', { name: way }));
  await waitFor(() => expect(files).toHaveLength(1));
  const [taken] = files;
  if (taken === undefined) throw new Error('Nothing was handed over.');
  return taken;
}

function draw(about: readonly string[] = []) {
  render(
    <LanguageProvider language="vi">
      <AboutFigures said={about}>
        <BulletBars {...frame} units={units} />
      </AboutFigures>
    </LanguageProvider>,
  );
}

describe('taking a chart along', () => {
  it('as a workbook brings the figures that it draws, as numbers, in the order shown', async () => {
    draw(['Công ty Điện lực Lai Châu', 'Theo khách hàng']);
    const { name, file } = await take(/XLSX/);
    expect(name).toBe('don-vi-so-voi-ke-hoach-thang-12-2022.xlsx');
    const { sheets } = await readXlsx(await bytesOf(file));
    expect(sheets[0]?.rows.slice(0, 5).map((row) => row[0])).toEqual([
      frame.title,
      'Công ty Điện lực Lai Châu',
      'Theo khách hàng',
      frame.period,
      frame.source,
    ]);
    expect(sheets[0]?.rows.slice(7)).toEqual([
      ['Nậm Nhùn', 0.6519, 0.6609, -0.9],
      ['Tam Đường', 0.75, 0.71, 4],
    ]);
  });

  it('works as well while it is shown as a table', async () => {
    draw();
    await userEvent.click(screen.getByRole('button', { name: 'Xem dạng bảng: Đơn vị so với kế hoạch' }));
    const { name, file } = await take(/CSV/);
    expect(name).toBe('don-vi-so-voi-ke-hoach-thang-12-2022.csv');
    expect(new TextDecoder().decode(await bytesOf(file))).toContain('Nậm Nhùn;65,19%;66,09%;-0,90');
  });

  it('shows to nobody twice what is in the table now', async () => {
    draw();
    await userEvent.click(screen.getByRole('button', { name: 'Xem dạng bảng: Đơn vị so với kế hoạch' }));
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
  });
});

function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(file);
  });
}
