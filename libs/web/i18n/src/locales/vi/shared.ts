/** Words that more than one place uses: the terms of the domain, as people in the company say them. */
export const shared = {
  // Their spaces do not break: a figure keeps its word beside it.
  number: {
    points: '{{value}} điểm %',
    vnd: '{{value}} đ',
    billionVnd: '{{value}} tỷ đ',
    millionVnd: '{{value}} triệu đ',
  },
  period: {
    quarterOf: 'Quý {{quarter}}/{{year}}',
    yearToDateOf: 'Lũy kế {{months}} tháng {{year}}',
    rangeOf: '{{from}} – {{to}}',
  },
  duration: {
    moment: 'dưới 1 giây',
    seconds: '{{seconds}} giây',
    minutes: '{{minutes}} phút {{seconds}} giây',
    hours: '{{hours}} giờ {{minutes}} phút',
  },
  format: { xlsx: 'Excel', pdf: 'PDF', docx: 'Word', csv: 'CSV' },
  measure: {
    CUSTOMERS: {
      label: 'Khách hàng',
      by: 'Theo khách hàng',
      unit: 'khách hàng',
      definition:
        'Khách hàng thanh toán không dùng tiền mặt trên tổng số khách hàng thanh toán. Mỗi khách hàng chỉ tính một lần trong tháng, theo hình thức có số tiền lớn nhất.',
    },
    PAYMENTS: {
      label: 'Lượt',
      by: 'Theo lượt thanh toán',
      unit: 'lượt',
      definition: 'Lượt thanh toán không dùng tiền mặt trên tổng số lượt thanh toán.',
    },
    AMOUNT: {
      label: 'Số tiền',
      by: 'Theo số tiền',
      unit: 'đồng',
      definition: 'Số tiền thanh toán không dùng tiền mặt trên tổng số tiền thanh toán.',
    },
    months: {
      label: 'Khách hàng–tháng',
      unit: 'khách hàng–tháng',
      definition:
        'Kỳ nhiều tháng cộng các tháng lại: một khách hàng trả tiền trong ba tháng là ba khách hàng–tháng.',
    },
  },
  group: { BANK: 'Ngân hàng', INTERMEDIARY: 'Tổ chức trung gian', CASH: 'Tiền mặt' },
  term: {
    product: 'Cashlight',
    ratio: 'Tỷ lệ không dùng tiền mặt',
    target: 'Kế hoạch',
    path: 'Lộ trình kế hoạch',
    gap: 'Chênh lệch so với kế hoạch',
    total: 'Toàn công ty',
    unit: 'Đơn vị',
    month: 'Tháng',
    provider: 'Đối tác',
    share: 'Tỷ trọng',
    closed: 'đã chốt',
    provisional: 'tạm tính',
    sampleData: 'dữ liệu mẫu',
  },
  gap: {
    ahead: 'vượt',
    behind: 'thấp hơn',
    on: 'đúng kế hoạch',
    close: 'sát kế hoạch',
    none: 'chưa giao',
    aheadBy: 'vượt {{points}}',
    behindBy: 'thấp hơn {{points}}',
  },
  role: {
    LEADER: 'Lãnh đạo',
    MANAGER: 'Quản lý đơn vị',
    ANALYST: 'Chuyên viên phân tích',
    ADMIN: 'Quản trị',
  },
} as const;
