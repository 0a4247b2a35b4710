import { listText, monthOfYear, percentText, signedPointsText, difference, yearOf } from '@cashlight/domain';
import { dayLabel, monthLabel } from './dates.js';
import type { ChartPoint, FormWords, PlainColumnName, ReportWords } from './words.js';
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

const columns: Readonly<Record<PlainColumnName, string>> = {
  measure: 'Tính theo',
  cashless: 'Không dùng tiền mặt',
  total: 'Tổng số',
  ratio: 'Tỷ lệ',
  target: 'Kế hoạch',
  gap: 'So kế hoạch (điểm %)',
  previous: 'Tháng trước',
  change: 'So tháng trước (điểm %)',
  against: 'So với',
  compared: 'Tỷ lệ kỳ so sánh',
  difference: 'Tăng, giảm (điểm %)',
  goal_month: 'Thời hạn',
  goal_target: 'Chỉ tiêu',
  goal_gap: 'Chênh lệch (điểm %)',
  to_convert: 'Khách hàng cần chuyển',
  months_left: 'Số tháng còn lại',
  month: 'Tháng',
  code: 'Mã',
  unit: 'Đơn vị',
  customers: 'Khách hàng',
  rank: 'Xếp hạng',
  year_ago: 'Cùng kỳ năm trước',
  year_ago_change: 'So cùng kỳ năm trước (điểm %)',
  year_to_date: 'Lũy kế từ đầu năm',
  amount_ratio: 'Tỷ lệ theo số tiền',
  group: 'Nhóm hình thức',
  channel: 'Hình thức thanh toán',
  is_cashless: 'Tính vào không dùng tiền mặt',
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
  next_change: 'So tháng báo cáo (điểm %)',
  unit_plan: 'Việc cần làm',
  fact: 'Nội dung',
  value: 'Tình hình',
};

export const vi: ReportWords = {
  form,
  sections: {
    finding: 'Kết quả',
    keyFigures: 'Số liệu chính',
    trend: 'Diễn biến 13 tháng gần nhất',
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
    comparisons: 'So với tháng trước và cùng kỳ năm trước',
    goal: 'Chỉ tiêu cuối năm',
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
  place: ({ rank, of }) =>
    `Xếp thứ ${String(rank)}/${String(of)} đơn vị cùng cấp về tỷ lệ khách hàng thanh toán không dùng tiền mặt.`,
  total: 'Cộng',
  noTarget: 'chưa giao',
  noGoal: 'Chỉ tiêu cuối năm: chưa giao.',
  noProvider: 'Không qua đối tác',
  noData: 'Chưa có số liệu của tháng này.',
  noEvents: 'Không có sự kiện nào được ghi nhận trong tháng.',
  eventsAsEntered: null,
  everywhere: 'Tất cả các đơn vị',
  wholeOrganisation: 'Toàn bộ các đơn vị',
  yes: 'có',
  no: 'không',
  plan: {
    heading: (month) => `Kế hoạch tháng ${monthLabel(month)}`,
    caption: (month) => `Kế hoạch tháng ${monthLabel(month)} theo đơn vị`,
    none: (month) => `Kế hoạch tháng ${monthLabel(month)}: chưa giao.`,
    target: (month) => `Kế hoạch tháng ${monthLabel(month)}`,
    actual: (month) => `Thực hiện tháng ${monthLabel(month)}`,
    toConvert: (month) => `Khách hàng cần chuyển (kế hoạch ${monthLabel(month)})`,
  },
  goal: {
    toConvert: (year) => `Khách hàng cần chuyển (chỉ tiêu 12/${String(year)})`,
    others: (year, names) =>
      `Số khách hàng cần chuyển của ${listText(names, 'vi')} tính theo chỉ tiêu tháng 12/${String(year)}.`,
  },
  comparison: {
    previous: (month) => `Tháng trước (${monthLabel(month)})`,
    yearAgo: (month) => `Cùng kỳ năm trước (${monthLabel(month)})`,
    yearToDate: (to) => {
      const [year, before] = [String(yearOf(to)), String(yearOf(to) - 1)];
      if (monthOfYear(to) === 12) return `Lũy kế năm ${year} so với năm ${before}`;
      const months = monthOfYear(to) === 1 ? 'tháng đầu' : `${String(monthOfYear(to))} tháng đầu`;
      return `Lũy kế ${months} năm ${year} so với cùng kỳ năm ${before}`;
    },
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
    coverage: 'Độ phủ khách hàng (có thanh toán / đang quản lý)',
    noBase: 'Chưa có số khách hàng đang quản lý',
    unitsWithBase: 'Đơn vị có số khách hàng đang quản lý',
    exclusions: viExclusions,
  },
  unitsApart: 'Dòng cộng gồm cả số liệu không thuộc đơn vị nào trong bảng, nên lớn hơn tổng các dòng ở trên.',
  definitions: viDefinitions,
};

function shown({ label, value }: ChartPoint): string {
  return `${label} (${percentText(value, 'vi')})`;
}
