import type { Words } from '@cashlight/api-platform';

/** What a column holds and how it is written. */
const GUIDES: Readonly<Record<string, Words>> = {
  code: {
    vi: 'Mã, tối đa 100 ký tự. Mã đã có thì dòng này cập nhật nội dung của mã.',
    en: 'A code of up to 100 characters. One that is known already is updated by the row.',
  },
  name: { vi: 'Tên tiếng Việt, tối đa 200 ký tự.', en: 'The name in Vietnamese, up to 200 characters.' },
  name_en: {
    vi: 'Tên tiếng Anh; để trống nếu không có.',
    en: 'The name in English; empty where there is none.',
  },
  parent_code: {
    vi: 'Mã đơn vị cấp trên trực tiếp; để trống với đơn vị cao nhất.',
    en: 'The code of the unit right above; empty at the top.',
  },
  level: { vi: 'COMPANY, UNIT hoặc COMMUNE.', en: 'COMPANY, UNIT or COMMUNE.' },
  successor_code: {
    vi: 'Mã đơn vị kế tục khi đơn vị này sáp nhập hoặc chấm dứt.',
    en: 'The code of the unit that follows when this one merges or ends.',
  },
  successor_from: {
    vi: 'Ngày chuyển sang đơn vị kế tục, như 2025-07-01 hoặc 01/07/2025.',
    en: 'The day on which the successor takes over, as 2025-07-01 or 01/07/2025.',
  },
  split_from_code: {
    vi: 'Mã đơn vị mà đơn vị này được tách ra.',
    en: 'The code of the unit from which this one was split.',
  },
  group: {
    vi: 'BANK (ngân hàng), INTERMEDIARY (tổ chức trung gian) hoặc CASH (tiền mặt).',
    en: 'BANK, INTERMEDIARY or CASH.',
  },
  cashless: {
    vi: 'true hoặc false: có tính là không dùng tiền mặt không. Để trống: mọi hình thức ngoài CASH đều tính.',
    en: 'true or false: whether it counts as paid without cash. Empty: everything outside CASH does.',
  },
  unit_code: { vi: 'Mã đơn vị đã có trong danh mục.', en: 'The code of a unit that is known.' },
  channel_code: {
    vi: 'Mã hình thức thanh toán đã có trong danh mục.',
    en: 'The code of a known way to pay.',
  },
  provider_code: {
    vi: 'Mã ngân hàng hoặc tổ chức thu hộ; để trống với tiền mặt.',
    en: 'The code of the bank or intermediary; empty for cash.',
  },
  year: { vi: 'Năm, từ 2000 đến 2100.', en: 'The year, from 2000 to 2100.' },
  target_pct: {
    vi: 'Chỉ tiêu theo phần trăm, từ 0 đến 100, dấu chấm thập phân, không có dấu %: 77.36.',
    en: 'The target in percent from 0 to 100 with a decimal point and no percent sign: 77.36.',
  },
  measure: {
    vi: 'customers (khách hàng), payments (lượt) hoặc amount (số tiền). Để trống: customers.',
    en: 'customers, payments or amount. Empty: customers.',
  },
  month: { vi: 'Tháng, như 2022-12.', en: 'The month, as 2022-12.' },
  'targets.month': {
    vi: 'Tháng của lộ trình, từ 1 đến 12; để trống: chỉ tiêu cả năm (tháng 12).',
    en: 'The month of the path, from 1 to 12; empty: the target of the year (December).',
  },
  customers: {
    vi: 'Số khách hàng: số nguyên, chỉ ghi chữ số.',
    en: 'The number of customers, in digits alone.',
  },
  payments: {
    vi: 'Số lượt thanh toán: số nguyên, chỉ ghi chữ số.',
    en: 'The number of payments, in digits alone.',
  },
  amount_vnd: {
    vi: 'Số tiền bằng đồng: số nguyên, chỉ ghi chữ số, không có dấu phân cách.',
    en: 'The amount in VND: digits alone, without separators.',
  },
  valid_from: {
    vi: 'Tháng mà tên bắt đầu có hiệu lực, như 2025-07.',
    en: 'The month from which the name is valid, as 2025-07.',
  },
  'fees.valid_from': {
    vi: 'Tháng bắt đầu áp dụng mức phí, như 2022-01; mức này giữ đến khi có mức mới.',
    en: 'The month from which the fee is paid, as 2022-01; it holds until the next one.',
  },
  'fees.provider_code': {
    vi: 'Mã đối tác có mức phí riêng; để trống: mọi đối tác của hình thức này chưa có mức riêng, và tiền mặt.',
    en: 'The code of a provider with a fee of its own; empty: every provider of the channel without one, and cash.',
  },
  fee_vnd: {
    vi: 'Chi phí cố định cho mỗi lượt thu, bằng đồng: số nguyên, chỉ ghi chữ số; 0 nếu không có.',
    en: 'The fixed cost of one payment in VND: digits alone; 0 where there is none.',
  },
  fee_pct: {
    vi: 'Chi phí theo phần trăm số tiền thu, từ 0 đến 100, dấu chấm thập phân, không có dấu %: 0.55. Để trống: 0.',
    en: 'The cost in percent of the amount, from 0 to 100 with a decimal point and no percent sign: 0.55. Empty: 0.',
  },
  date: {
    vi: 'Ngày (bắt đầu), như 2022-04-01 hoặc 01/04/2022.',
    en: 'The (first) day, as 2022-04-01 or 01/04/2022.',
  },
  end_date: {
    vi: 'Ngày kết thúc; để trống nếu chỉ có một ngày hoặc chưa kết thúc.',
    en: 'The last day; empty for a single day or when it has not ended.',
  },
  type: {
    vi: 'Loại sự kiện, một từ viết hoa: CAMPAIGN, COUNTER_CLOSED, PROMOTION…',
    en: 'The type, one word in capitals: CAMPAIGN, COUNTER_CLOSED, PROMOTION…',
  },
  title: { vi: 'Tên sự kiện, tối đa 200 ký tự.', en: 'The title, up to 200 characters.' },
  note: { vi: 'Ghi chú, tối đa 2.000 ký tự.', en: 'A note, up to 2,000 characters.' },
  record_id: {
    vi: 'Mã bản ghi thanh toán, không trùng; cùng mã và cùng nội dung thì không tính hai lần.',
    en: 'The id of the payment record, once each; the same id with the same content never counts twice.',
  },
  customer_code: { vi: 'Mã khách hàng.', en: 'The customer code.' },
  paid_at: {
    vi: 'Lúc thanh toán, giờ Việt Nam: 2022-12-31, 2022-12-31 08:30:00 hoặc 31/12/2022 08:30 (ngày đứng trước).',
    en: 'When it was paid, Viet Nam time: 2022-12-31, 2022-12-31 08:30:00 or 31/12/2022 08:30 (day first).',
  },
};

/** @throws Error when nobody has explained the column yet */
export function columnGuide(kind: string, column: string): Words {
  const guide = GUIDES[`${kind}.${column}`] ?? GUIDES[column];
  if (guide === undefined) throw new Error(`The column ${column} of ${kind} has no explanation.`);
  return guide;
}
