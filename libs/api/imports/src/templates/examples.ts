/** A row of a template, by column; a column that is not named is empty. */
type ExampleRow = Readonly<Record<string, string>>;

/** Rows that the sample data takes, by kind: what is there already changes nothing, what is new is called an example. */
export const EXAMPLES: Readonly<Record<string, readonly ExampleRow[]>> = {
  units: [
    { code: 'PA29', name: 'Công ty Điện lực Lai Châu', level: 'COMPANY', name_en: 'Lai Chau Power Company' },
    {
      code: 'PA2908',
      name: 'Điện lực Thành phố Lai Châu',
      parent_code: 'PA29',
      level: 'UNIT',
      name_en: 'Lai Chau City',
    },
  ],
  'unit-names': [
    {
      unit_code: 'PA2908',
      name: 'Đội QLĐLKV Đoàn Kết',
      valid_from: '2025-07',
      name_en: 'Doan Ket Area Power Team',
    },
  ],
  channels: [
    {
      code: 'AUTO_DEBIT',
      name: 'Trích nợ tự động',
      group: 'BANK',
      cashless: 'true',
      name_en: 'Standing order',
    },
    {
      code: 'BANK_COUNTER',
      name: 'Quầy giao dịch ngân hàng',
      group: 'BANK',
      cashless: 'true',
      name_en: 'Bank counter',
    },
  ],
  providers: [
    {
      code: 'VIETINBANK',
      name: 'Ngân hàng Công thương (VietinBank)',
      group: 'BANK',
      name_en: 'VietinBank',
    },
  ],
  targets: [
    { unit_code: 'PA29', year: '2023', target_pct: '77.36', measure: 'customers' },
    { unit_code: 'PA2908', year: '2022', target_pct: '75.5', measure: 'customers' },
  ],
  'customer-base': [{ month: '2020-12', unit_code: 'PA2908', customers: '14100' }],
  events: [
    {
      code: 'SAMPLE-03',
      date: '2022-06-01',
      type: 'PROMOTION',
      title: 'Khuyến mãi thanh toán lần đầu qua ví điện tử',
      end_date: '2022-08-31',
      unit_code: 'PA29',
      channel_code: 'E_WALLET',
      provider_code: 'MOMO',
      note: 'Dữ liệu mẫu',
    },
  ],
  fees: [
    { channel_code: 'CASH_COUNTER', valid_from: '2021-01', fee_vnd: '6900' },
    { channel_code: 'E_WALLET', valid_from: '2021-01', fee_vnd: '1650', fee_pct: '0' },
    {
      channel_code: 'E_WALLET',
      valid_from: '2021-01',
      fee_vnd: '880',
      provider_code: 'MOMO',
      fee_pct: '0.25',
    },
  ],
  payments: [
    {
      record_id: 'VI-DU-0001',
      customer_code: 'PA29089999901',
      unit_code: 'PA2908',
      paid_at: '2022-12-05 08:30:00',
      amount_vnd: '250000',
      channel_code: 'AUTO_DEBIT',
      provider_code: 'VIETINBANK',
    },
    {
      record_id: 'VI-DU-0002',
      customer_code: 'PA29089999902',
      unit_code: 'PA2908',
      paid_at: '2022-12-05',
      amount_vnd: '180000',
      channel_code: 'CASH_COUNTER',
    },
  ],
  summaries: [
    {
      month: '2020-11',
      unit_code: 'PA2908',
      channel_code: 'BANK_COUNTER',
      provider_code: 'AGRIBANK',
      customers: '1200',
      payments: '1250',
      amount_vnd: '412500000',
    },
    {
      month: '2020-11',
      unit_code: 'PA2908',
      channel_code: 'CASH_COUNTER',
      customers: '8300',
      payments: '8410',
      amount_vnd: '1890000000',
    },
  ],
};
