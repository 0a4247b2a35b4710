import type { ChannelGroup } from '@cashlight/api-reference';
import { type Language } from '@cashlight/domain';

/** The fixed words of a report. */
export interface ReportWords {
  readonly title: string;
  readonly wholeOrganisation: string;
  readonly sample: string;
  readonly sections: Readonly<
    Record<
      | 'finding'
      | 'keyFigures'
      | 'goal'
      | 'units'
      | 'groups'
      | 'channels'
      | 'providers'
      | 'definitions'
      | 'data',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | 'measure'
      | 'cashless'
      | 'all'
      | 'ratio'
      | 'target'
      | 'gap'
      | 'previous'
      | 'change'
      | 'yearAgo'
      | 'yearAgoChange'
      | 'yearToDate'
      | 'goalMonth'
      | 'toConvert'
      | 'monthsLeft'
      | 'code'
      | 'unit'
      | 'customers'
      | 'amountRatio'
      | 'group'
      | 'channel'
      | 'isCashless'
      | 'provider'
      | 'payments'
      | 'amount'
      | 'share',
      string
    >
  >;
  readonly measures: Readonly<Record<'customers' | 'amount', string>>;
  readonly groups: Readonly<Record<ChannelGroup, string>>;
  readonly total: string;
  readonly noTarget: string;
  readonly noProvider: string;
  readonly yes: string;
  readonly no: string;
  readonly dataUntil: string;
  readonly unitsWithData: string;
  readonly missingUnits: string;
  readonly definitions: readonly (readonly [term: string, meaning: string])[];
}

const vi: ReportWords = {
  title: 'Báo cáo thanh toán không dùng tiền mặt',
  wholeOrganisation: 'Toàn bộ các đơn vị',
  sample: 'DỮ LIỆU MẪU: khách hàng và số tiền không có thật',
  sections: {
    finding: 'Kết quả',
    keyFigures: 'Số liệu chính',
    goal: 'Mục tiêu',
    units: 'Theo đơn vị',
    groups: 'Theo nhóm hình thức thanh toán',
    channels: 'Theo hình thức thanh toán',
    providers: 'Theo đối tác',
    definitions: 'Cách tính',
    data: 'Số liệu',
  },
  columns: {
    measure: 'Thước đo',
    cashless: 'Không dùng tiền mặt',
    all: 'Tổng',
    ratio: 'Tỷ lệ',
    target: 'Kế hoạch',
    gap: 'Chênh lệch (điểm %)',
    previous: 'Tháng trước',
    change: 'So tháng trước (điểm %)',
    yearAgo: 'Cùng tháng năm trước',
    yearAgoChange: 'So cùng tháng năm trước (điểm %)',
    yearToDate: 'Lũy kế từ đầu năm',
    goalMonth: 'Tháng đích',
    toConvert: 'Khách hàng cần chuyển',
    monthsLeft: 'Số tháng còn lại',
    code: 'Mã',
    unit: 'Đơn vị',
    customers: 'Khách hàng',
    amountRatio: 'Tỷ lệ theo số tiền',
    group: 'Nhóm hình thức',
    channel: 'Hình thức thanh toán',
    isCashless: 'Tính là không dùng tiền mặt',
    provider: 'Đối tác',
    payments: 'Lượt thanh toán',
    amount: 'Số tiền (đồng)',
    share: 'Tỷ trọng',
  },
  measures: { customers: 'Khách hàng', amount: 'Số tiền (đồng)' },
  groups: { BANK: 'Ngân hàng', INTERMEDIARY: 'Tổ chức trung gian', CASH: 'Tiền mặt' },
  total: 'Cộng',
  noTarget: 'chưa giao',
  noProvider: 'Không qua đối tác',
  yes: 'có',
  no: 'không',
  dataUntil: 'Số liệu đến ngày',
  unitsWithData: 'Đơn vị có số liệu',
  missingUnits: 'Đơn vị chưa có số liệu',
  definitions: [
    [
      'Khách hàng',
      'Mỗi khách hàng tính một lần trong tháng tại một đơn vị, theo hình thức có tổng số tiền lớn nhất.',
    ],
    [
      'Tỷ lệ',
      'Phần không dùng tiền mặt chia cho tổng số. Nhiều tháng hoặc nhiều đơn vị: cộng tử số và mẫu số rồi mới chia, không lấy trung bình các tỷ lệ.',
    ],
    [
      'Kế hoạch',
      'Giá trị của lộ trình trong tháng: giao theo tháng, nếu không thì theo đường thẳng từ thực hiện tháng 12 năm trước đến chỉ tiêu tháng 12 năm nay.',
    ],
    ['Chênh lệch', 'Tỷ lệ trừ kế hoạch, tính từ số chính xác, đơn vị là điểm %.'],
    [
      'Khách hàng cần chuyển',
      'Số khách hàng ít nhất phải chuyển từ tiền mặt sang không dùng tiền mặt để đạt chỉ tiêu của tháng đích. Các đơn vị cộng lại có thể khác toàn công ty.',
    ],
    ['Tỷ trọng', 'Phần trong tổng số của cùng tháng và cùng đơn vị.'],
  ],
};

const en: ReportWords = {
  title: 'Report on payment without cash',
  wholeOrganisation: 'All units',
  sample: 'SAMPLE DATA: customers and amounts are not real',
  sections: {
    finding: 'Finding',
    keyFigures: 'Key figures',
    goal: 'Goal',
    units: 'By unit',
    groups: 'By channel group',
    channels: 'By channel',
    providers: 'By provider',
    definitions: 'Definitions',
    data: 'Data',
  },
  columns: {
    measure: 'Measure',
    cashless: 'Without cash',
    all: 'All',
    ratio: 'Ratio',
    target: 'Plan',
    gap: 'Gap (points)',
    previous: 'Month before',
    change: 'Change on the month before (points)',
    yearAgo: 'Same month a year ago',
    yearAgoChange: 'Change on a year ago (points)',
    yearToDate: 'Year to date',
    goalMonth: 'Goal for',
    toConvert: 'Customers to convert',
    monthsLeft: 'Months left',
    code: 'Code',
    unit: 'Unit',
    customers: 'Customers',
    amountRatio: 'Ratio by amount',
    group: 'Channel group',
    channel: 'Channel',
    isCashless: 'Counts as without cash',
    provider: 'Provider',
    payments: 'Payments',
    amount: 'Amount (VND)',
    share: 'Share',
  },
  measures: { customers: 'Customers', amount: 'Amount (VND)' },
  groups: { BANK: 'Bank', INTERMEDIARY: 'Intermediary', CASH: 'Cash' },
  total: 'Total',
  noTarget: 'not given',
  noProvider: 'No provider',
  yes: 'yes',
  no: 'no',
  dataUntil: 'Data until',
  unitsWithData: 'Units with data',
  missingUnits: 'Units without data',
  definitions: [
    [
      'Customer',
      'Each customer counts once a month in a unit, under the channel with the largest total amount.',
    ],
    [
      'Ratio',
      'What is paid without cash over all. Over several months or units numerators and denominators are summed, then divided; ratios are never averaged.',
    ],
    [
      'Plan',
      "The path's value in the month: given for the month, else on a straight line from last December's actual to this December's target.",
    ],
    ['Gap', 'Ratio minus plan, from the exact numbers, in percentage points.'],
    [
      'Customers to convert',
      'The fewest customers that would have to switch from cash to reach the target of the goal. The units need not add up to the company.',
    ],
    ['Share', 'The part of all in the same month and units.'],
  ],
};

export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en };
