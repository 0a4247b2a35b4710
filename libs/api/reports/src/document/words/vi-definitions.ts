/** What the figures do not count, or count apart. */
export const viExclusions: readonly string[] = [
  'Khách hàng không phát sinh thanh toán trong tháng không được tính, kể cả ở tử số và mẫu số.',
  'Tháng tính theo ngày thanh toán, giờ Việt Nam; khoản trả cho hóa đơn tháng trước tính vào tháng trả tiền.',
  'Khách hàng thanh toán tại hai đơn vị trong cùng tháng được tính ở cả hai đơn vị.',
  'Dòng dữ liệu bị từ chối khi nhập không có trong báo cáo.',
];

export const viDefinitions: readonly (readonly [term: string, meaning: string])[] = [
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
  ['So kế hoạch', 'Tỷ lệ trừ kế hoạch, tính từ số chính xác, đơn vị là điểm %.'],
  ['Xếp hạng', 'Theo tỷ lệ khách hàng, 1 là cao nhất; các đơn vị bằng nhau thì cùng hạng.'],
  [
    'Khách hàng cần chuyển',
    'Số khách hàng ít nhất phải chuyển từ tiền mặt sang không dùng tiền mặt để đạt chỉ tiêu của tháng đích. Các đơn vị cộng lại có thể khác toàn công ty.',
  ],
  [
    'Khách hàng cần chuyển trong tháng',
    'Số khách hàng ít nhất phải chuyển thêm để đạt kế hoạch tháng sau, tính trên số khách hàng của tháng báo cáo.',
  ],
  [
    'Lũy kế từ đầu năm',
    'Cộng tử số và mẫu số từ tháng 1 đến tháng báo cáo rồi mới chia. Chỉ so với cùng kỳ khi có số liệu từ tháng 1 năm trước.',
  ],
  ['Tỷ trọng', 'Phần trong tổng số của cùng tháng và cùng đơn vị.'],
];
