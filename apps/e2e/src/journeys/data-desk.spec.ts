import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, type SampleRole, Visitor } from '../support/browser';

const HEADER = 'record_id,customer_code,unit_code,paid_at,amount_vnd,channel_code,provider_code';

/** A month after the sample's: what is loaded here is taken back here, and the other journeys see nothing of it. */
const FILE = {
  name: 'thang-07-2023.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      HEADER,
      'E2E-1,PA29080000001,PA2908,2023-07-03,120000,MOBILE_BANKING,BIDV',
      'E2E-2,PA29080000002,PA2908,2023-07-04,80000,CASH_COUNTER,',
      'E2E-3,PA29080000003,NO-SUCH-UNIT,2023-07-04,80000,CASH_COUNTER,',
    ].join('\n'),
  ),
};

describe('the data desk in a browser', () => {
  let browser: Browser;
  const visitors: Visitor[] = [];
  const arrive = async (
    role: SampleRole,
    options: Parameters<typeof Visitor.arrive>[1] = {},
  ): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, options);
    visitors.push(visitor);
    return visitor.signIn(role);
  };

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterEach(async () => {
    for (const visitor of visitors.splice(0)) await visitor.leave();
  });
  afterAll(() => browser.close());

  it('takes a file from the drop zone to the figures, and back out of them by undoing', async () => {
    const visitor = await arrive('ANALYST');
    const { page } = visitor;
    await visitor.open('/data?tab=load');
    await page.locator('input[type=file]').first().setInputFiles(FILE);
    await page.getByRole('button', { name: 'Chạy thử' }).click();
    await page.getByText('NO-SUCH-UNIT').first().waitFor();
    await page.getByRole('heading', { name: 'Số liệu sẽ đổi thế nào' }).waitFor();
    await page.getByRole('button', { name: 'Nhập', exact: true }).click();
    await page.getByText('Tháng có thay đổi:').waitFor();

    await visitor.open('/data?tab=history');
    await page
      .getByRole('link', { name: FILE.name })
      .or(page.getByRole('button', { name: FILE.name }))
      .first()
      .click();
    const detail = page.getByRole('dialog');
    await detail.getByText('SHA-256').first().waitFor();
    await detail.getByRole('button', { name: 'Hoàn tác…' }).click();
    const undone = page.waitForResponse(
      (response) => response.request().postData()?.includes('undoImport') ?? false,
    );
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    expect((await undone).ok()).toBe(true);
    await page.getByText('Đã hoàn tác').locator('visible=true').first().waitFor();

    await visitor.open('/data?tab=completeness');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
      /^Tháng 0?6\/2023: 8\/8 đơn vị/,
    );
    expect(visitor.complaints).toEqual([]);
  }, 120_000);

  it('shows a leader how complete the data are, and nothing that he may not do', async () => {
    const visitor = await arrive('LEADER');
    await visitor.open('/data');
    const text = await visitor.page.getByRole('main').innerText();
    expect(text).toMatch(/Độ đầy đủ/);
    expect(await visitor.page.locator('input[type=file]').count()).toBe(0);
    await visitor.open('/data?tab=closing');
    expect(await visitor.page.getByRole('button', { name: /^Chốt số liệu tháng/ }).count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  }, 60_000);

  it('lets an administrator see people, reference data, tokens and the audit log', async () => {
    const visitor = await arrive('ADMIN');
    for (const [tab, words] of [
      ['people', 'mau.phantich'],
      ['reference', 'PA2908'],
      ['tokens', 'Mã truy cập'],
      ['audit', 'mau.quantri'],
    ] as const) {
      await visitor.open(`/admin?tab=${tab}`);
      await visitor.page.getByText(words).first().waitFor();
      expect([tab, await visitor.violations()]).toEqual([tab, []]);
    }
    expect(visitor.complaints).toEqual([]);
  }, 120_000);
});
