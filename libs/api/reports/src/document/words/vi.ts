import { listText, monthOfYear, percentText, signedPointsText, difference, yearOf } from '@cashlight/domain';
import { dayLabel, monthLabel } from './dates.js';
import type { ChartPoint, ColumnName, FormWords, ReportWords } from './words.js';
import { viDefinitions, viExclusions } from './vi-definitions.js';

const BLANK = '……';

const form: FormWords = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  kind: 'BÁO CÁO',
  subject: (month, unitName) => {
    const whose = unitName === null ? '' : ` của ${unitName}`;
    return `Kết quả thanh toán tiền điện không dùng tiền mặt tháng ${monthLabel(month)}${whose}`;
  },
  number: (number, sign) =>
    number.includes('/')
      ? `Số: ${number}`
      : `Số: ${/^\d$/.test(number) ? `0${number}` : number || BLANK}/${sign || 'BC'}`,
  placeAndDate: (place, date) => {
    const [year = '', monthName = '', day = ''] = date?.split('-') ?? [BLANK, BLANK, BLANK];
    // The decree writes a zero before days below 10 and before the months 1 and 2, so that nothing can be put in front.
    const written = monthName.replace(/^0(?=[3-9])/, '');
    return `${place === '' ? '' : `${place}, `}ngày ${day} tháng ${written} năm ${year}`;
  },
  recipients: 'Nơi nhận:',
  signatory: 'THỦ TRƯỞNG ĐƠN VỊ',
  provisional: 'SỐ LIỆU TẠM TÍNH',
  sample: 'DỮ LIỆU MẪU: khách hàng và số tiền không có thật',
};

const columns: Readonly<Record<ColumnName, string>> = {
  measure: 'Thước đo',
  cashless: 'Không dùng tiền mặt',
  total: 'Tổng',
  ratio: 'Tỷ lệ',
  target: 'Kế hoạch',
  gap: 'So kế hoạch (điểm %)',
  previous: 'Tháng trước',
  change: 'So tháng trước (điểm %)',
  against: 'So với',
  compared: 'Tỷ lệ kỳ so sánh',
  difference: 'Tăng, giảm (điểm %)',
  goal_month: 'Tháng đích',
  goal_target: 'Chỉ tiêu',
  goal_gap: 'Chênh lệch (điểm %)',
  to_convert: 'Khách hàng cần chuyển',
  months_left: 'Số tháng còn lại',
  month: 'Tháng',
  code: 'Mã',
  unit: 'Đơn vị',
  customers: 'Khách hàng',
  rank: 'Xếp hạng',
  year_ago: 'Cùng tháng năm trước',
  year_ago_change: 'So cùng tháng năm trước (điểm %)',
  year_to_date: 'Lũy kế từ đầu năm',
  amount_ratio: 'Tỷ lệ theo số tiền',
  group: 'Nhóm hình thức',
  channel: 'Hình thức thanh toán',
  is_cashless: 'Tính là không dùng tiền mặt',
  provider: 'Đối tác',
  share: 'Tỷ trọng',
  previous_share: 'Tỷ trọng tháng trước',
  share_change: 'So tháng trước (điểm %)',
  payments: 'Lượt thanh toán',
  payments_share: 'Tỷ trọng theo lượt',
  amount: 'Số tiền (đồng)',
  amount_share: 'Tỷ trọng theo số tiền',
  when: 'Thời gian',
  event_type: 'Loại',
  event: 'Nội dung',
  where: 'Phạm vi',
  about: 'Hình thức, đối tác',
  next_target: 'Kế hoạch tháng sau',
  next_change: 'So tháng này (điểm %)',
  next_convert: 'Khách hàng cần chuyển trong tháng',
  unit_plan: 'Việc cần làm',
  fact: 'Nội dung',
  value: 'Tình hình',
};

export const vi: ReportWords = {
  form,
  sections: {
    finding: 'Kết quả',
    keyFigures: 'Số liệu chính',
    trend: 'Diễn biến 13 tháng',
    units: 'Theo đơn vị',
    channels: 'Theo hình thức thanh toán',
    providers: 'Theo đối tác',
    events: 'Sự kiện trong tháng',
    notes: 'Đánh giá, kiến nghị',
    data: 'Số liệu',
    definitions: 'Cách tính',
  },
  captions: {
    keyFigures: 'Tỷ lệ không dùng tiền mặt trong tháng',
    comparisons: 'So với tháng trước và năm trước',
    goal: 'Mục tiêu',
    trend: 'Khách hàng và lộ trình kế hoạch theo tháng',
    units: 'Kết quả theo đơn vị',
    unitsCompared: 'So sánh theo đơn vị',
    events: 'Các sự kiện có thể ảnh hưởng đến tỷ lệ',
    data: 'Tình hình số liệu',
  },
  shareCaptions: {
    groups: ['Khách hàng theo nhóm hình thức', 'Lượt thanh toán và số tiền theo nhóm hình thức'],
    channels: ['Khách hàng theo hình thức', 'Lượt thanh toán và số tiền theo hình thức'],
    providers: ['Khách hàng theo đối tác', 'Lượt thanh toán và số tiền theo đối tác'],
  },
  columns,
  measures: { customers: 'Khách hàng', amount: 'Số tiền (đồng)' },
  groups: { BANK: 'Ngân hàng', INTERMEDIARY: 'Tổ chức trung gian', CASH: 'Tiền mặt' },
  eventTypes: {
    CAMPAIGN: 'Chiến dịch',
    PROMOTION: 'Khuyến mãi',
    COUNTER_CLOSED: 'Đóng quầy thu',
    OUTAGE: 'Sự cố',
  },
  mix: (customers, parts) => {
    const list = parts.map(({ name, customers: own, share }) => `${name.toLowerCase()} ${own} (${share})`);
    return `Trong ${customers} khách hàng: ${listText(list, 'vi')}.`;
  },
  place: ({ rank, of }) => `Xếp hạng ${String(rank)}/${String(of)} đơn vị cùng cấp theo tỷ lệ khách hàng.`,
  total: 'Cộng',
  noTarget: 'chưa giao',
  noGoal: 'Mục tiêu cuối năm: chưa giao.',
  noProvider: 'Không qua đối tác',
  noData: 'Chưa có số liệu của tháng này.',
  noEvents: 'Không có sự kiện nào được ghi nhận trong tháng.',
  everywhere: 'Tất cả các đơn vị',
  wholeOrganisation: 'Toàn bộ các đơn vị',
  yes: 'có',
  no: 'không',
  plan: {
    heading: (month) => `Kế hoạch tháng ${monthLabel(month)}`,
    caption: (month) => `Kế hoạch tháng ${monthLabel(month)} theo đơn vị`,
    none: (month) => `Kế hoạch tháng ${monthLabel(month)}: chưa giao.`,
  },
  comparison: {
    previous: (month) => `Tháng trước (${monthLabel(month)})`,
    yearAgo: (month) => `Cùng tháng năm trước (${monthLabel(month)})`,
    yearToDate: (to) =>
      `Lũy kế ${String(monthOfYear(to))} tháng ${String(yearOf(to))} so với cùng kỳ ${String(yearOf(to) - 1)}`,
  },
  chart: {
    actual: 'Thực hiện',
    target: 'Kế hoạch',
    trend: 'Tỷ lệ khách hàng thanh toán không dùng tiền mặt',
    units: 'Tỷ lệ theo đơn vị so với kế hoạch',
    trendFinding: (from, to) => {
      if (from.label === to.label) return `${shown(to)}; các tháng khác chưa có số liệu.`;
      const change = difference(to.value, from.value);
      const points = change ? `: ${signedPointsText(change, 'vi')} điểm %` : '';
      return `Từ ${shown(from)} đến ${shown(to)}${points}.`;
    },
    unitsFinding: (highest, lowest) => `Cao nhất: ${shown(highest)}; thấp nhất: ${shown(lowest)}.`,
  },
  notes: {
    done: 'Kết quả đã thực hiện:',
    difficulties: 'Khó khăn, vướng mắc:',
    proposals: 'Đề xuất, kiến nghị:',
  },
  data: {
    scope: 'Phạm vi báo cáo',
    state: 'Trạng thái',
    closed: (closedOn) =>
      closedOn === null ? 'Đã chốt số liệu' : `Đã chốt số liệu ngày ${dayLabel(closedOn)}`,
    open: 'Tạm tính, chưa chốt số liệu',
    dataUntil: 'Số liệu đến ngày',
    unitsWithData: 'Đơn vị có số liệu',
    missingUnits: 'Đơn vị chưa có số liệu',
    exclusions: viExclusions,
  },
  unitsApart: 'Dòng cộng gồm cả số liệu không thuộc đơn vị nào trong bảng, nên lớn hơn tổng các dòng ở trên.',
  definitions: viDefinitions,
};

function shown({ label, value }: ChartPoint): string {
  return `${label} (${percentText(value, 'vi')})`;
}
