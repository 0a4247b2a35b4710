/** Words of the page of one unit. */
export const unit = {
  title: 'Đơn vị',
  above: 'Vị trí trong tổ chức',
  channel: 'Hình thức',
  allUnits: 'Xem các đơn vị khác',
  replaced: 'Từ {{month}}, đơn vị này đã được thay bằng:',
  unknown: {
    title: 'Không có đơn vị này',
    text: 'Không đơn vị nào có mã {{code}}. Địa chỉ có thể đã đổi hoặc gõ nhầm; số liệu không bị ảnh hưởng.',
    list: 'Chọn một đơn vị',
  },
  customers_other: '{{shown}} khách hàng',
  payments_other: '{{shown}} lượt',
  others_other: '{{count}} đơn vị khác',
  list: '{{names}} và {{last}}',
  tiny: 'chưa đến 0,01 điểm %',
  thanYearAgo: 'so với cùng kỳ năm trước',
  rank: {
    label: 'Thứ hạng',
    definition:
      'Thứ tự theo tỷ lệ không dùng tiền mặt của kỳ giữa các đơn vị cùng cấp, cao nhất là 1. Đơn vị bằng nhau cùng hạng.',
    worked: '{{higher}} đơn vị cao hơn, {{equal}} bằng, {{lower}} thấp hơn',
    value: '{{rank}}/{{units}}',
    before: 'Kỳ trước: {{rank}}/{{units}}',
    best: 'Cao nhất: {{names}}, {{ratio}}',
    ahead: 'Hơn {{next}} {{distance}}',
    with: 'Cùng hạng với {{names}}',
    alone: 'Không có đơn vị cùng cấp nào có số liệu để so sánh',
    lead: 'Đứng đầu {{units}} đơn vị, hơn {{next}} {{distance}}.',
    leadShared: 'Cùng {{names}} đứng đầu {{units}} đơn vị.',
    placed: 'Xếp thứ {{rank}}/{{units}} đơn vị; cao nhất là {{ratio}} ({{best}}).',
    placedShared: 'Cùng {{names}} xếp thứ {{rank}}/{{units}} đơn vị; cao nhất là {{ratio}} ({{best}}).',
    silent_other: '{{count}} đơn vị chưa có số liệu.',
  },
  change: {
    up: 'tăng {{points}} {{than}}',
    down: 'giảm {{points}} {{than}}',
    same: 'không đổi {{than}}',
  },
  goal: {
    reached: 'Đã đạt chỉ tiêu {{target}} của {{month}}.',
    left: 'Còn {{points}} đến chỉ tiêu {{target}} của {{month}}.',
  },
  todo: {
    label: 'Việc nên làm tiếp',
    nothing:
      'Số liệu kỳ này không cho thấy việc gì cần làm thêm: chỉ tiêu đã đạt, các hình thức và đối tác đều ổn định.',
    nothingNoGoal:
      'Số liệu kỳ này không cho thấy việc gì cần làm thêm: các hình thức và đối tác đều ổn định. Đơn vị chưa được giao chỉ tiêu.',
    DATA: {
      title: 'Kiểm tra số liệu tháng {{month}}',
      missing: 'Chưa có số liệu tháng này của {{names}}; các con số còn thay đổi.',
      until: 'Số liệu mới đến {{date}}; các con số còn thay đổi.',
    },
    CONVERT: {
      title: 'Chuyển thêm khoảng {{customers}} mỗi tháng sang không dùng tiền mặt',
      detail_other:
        'Cần {{customers}} trong {{count}} tháng để đạt {{target}} vào {{month}}, nếu tổng số vẫn là {{total}}.',
      late: 'Còn thiếu {{customers}} so với chỉ tiêu {{month}}',
      lateDetail: 'Chỉ tiêu là {{target}}, tính trên {{total}} khách hàng của chính tháng này.',
    },
    PROVIDER: {
      title: 'Hỏi lại đối tác {{name}}',
      fell: '{{month}} còn {{now}}, giảm {{fall}} so với mức thường thấy {{usual}} (trung vị ba tháng trước).',
      stopped: '{{month}} không thu được lượt nào; thường thấy {{usual}} (trung vị ba tháng trước).',
    },
    CHANNEL: {
      title: 'Giới thiệu thêm {{name}}',
      detail:
        'Tỷ trọng ở đây {{share}}, toàn công ty {{company}}; ngang bằng công ty thì thêm khoảng {{quantity}}.',
    },
    SIZE: {
      title: 'Tham khảo cách làm của {{best}}',
      detail:
        'Thứ {{rank}}/{{units}} trong nhóm đơn vị có số khách hàng gần nhau; {{best}} đạt {{ratio}}, cao hơn {{ahead}}.',
    },
    CLOSING: {
      title: 'Rà soát để chốt số liệu {{months}}',
      detail_other: '{{count}} tháng trong kỳ chưa chốt; chốt rồi thì báo cáo không đổi nữa.',
    },
  },
  place: { title: 'Vị trí giữa các đơn vị', target: 'Lộ trình của đơn vị' },
  events: {
    title: 'Sự kiện trong kỳ',
    none: 'Không có sự kiện nào được ghi nhận trong kỳ.',
    before: 'Trước đó, từ {{from}}:',
    more_other: 'và {{count}} sự kiện khác trong kỳ.',
  },
  below: { title: 'Đơn vị trực thuộc so với kế hoạch' },
  changes: {
    title: '{{measure}} theo hình thức, {{than}}',
    name: 'Thay đổi',
    detail: 'Kỳ so sánh → kỳ này',
    fromTo: '{{before}} → {{now}}',
    cashless: 'Không dùng tiền mặt',
    finding: 'Không dùng tiền mặt {{cashless}} {{unit}}, dùng tiền mặt {{other}} {{unit}} {{than}}.',
    monthly: 'Kỳ nhiều tháng: mỗi khách hàng được tính một lần mỗi tháng.',
    nothingBefore: 'Chưa có số liệu của kỳ đó để so sánh.',
    incomplete: 'Tháng cuối kỳ chưa đủ số liệu nên chưa so sánh số lượng.',
    uneven: 'Kỳ này có {{now}} tháng số liệu, kỳ kia {{before}} tháng, nên không so sánh số lượng.',
  },
  shares: {
    channels: 'Hình thức thanh toán so với công ty',
    providers: 'Đối tác so với công ty',
    above: '{{name}} cao hơn công ty nhiều nhất: {{points}}.',
    below: '{{name}} thấp hơn nhiều nhất: {{points}}.',
    same: 'Tỷ trọng như toàn công ty.',
  },
  months: {
    title: 'Diễn biến từng đơn vị',
    finding_other: '{{unit}} và {{count}} đơn vị cùng cấp theo tháng, trên cùng một thang đo.',
  },
} as const;
