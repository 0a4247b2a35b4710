/** What the figures do not count, or count apart. */
export const viExclusions: readonly string[] = [
  'Khách hàng không phát sinh thanh toán trong tháng không được tính vào tử số lẫn mẫu số.',
  'Tháng tính theo ngày thanh toán, giờ Việt Nam; tiền trả cho hóa đơn tháng trước tính vào tháng thanh toán.',
  'Khách hàng thanh toán tại hai đơn vị trong cùng tháng được tính ở cả hai đơn vị.',
  'Báo cáo không gồm các dòng dữ liệu bị từ chối khi nhập.',
];

export const viDefinitions: readonly (readonly [term: string, meaning: string])[] = [
  [
    'Khách hàng',
    'Mỗi khách hàng tính một lần trong tháng tại một đơn vị, theo hình thức có tổng số tiền lớn nhất.',
  ],
  [
    'Tỷ lệ',
    'Phần không dùng tiền mặt chia cho tổng số. Khi gộp nhiều tháng hoặc nhiều đơn vị: cộng tử số với tử số, mẫu số với mẫu số rồi mới chia, không lấy trung bình các tỷ lệ.',
  ],
  [
    'Kế hoạch',
    'Tỷ lệ phải đạt trong tháng, lấy theo mức giao từng tháng; nếu không giao từng tháng thì tính tăng đều từ kết quả tháng 12 năm trước (không có thì từ chỉ tiêu năm trước) đến chỉ tiêu tháng 12 năm nay.',
  ],
  ['So kế hoạch', 'Tỷ lệ trừ kế hoạch, tính từ số chưa làm tròn, đơn vị là điểm %.'],
  ['Xếp hạng', 'Theo tỷ lệ khách hàng, 1 là cao nhất; các đơn vị có tỷ lệ bằng nhau thì cùng hạng.'],
  [
    'Khách hàng cần chuyển',
    'Số khách hàng ít nhất phải chuyển từ tiền mặt sang không dùng tiền mặt để đạt chỉ tiêu hoặc kế hoạch của tháng ghi trong bảng, tính trên số khách hàng của tháng báo cáo. Các đơn vị cộng lại có thể khác toàn công ty.',
  ],
  [
    'Lũy kế từ đầu năm',
    'Cộng tử số và mẫu số từ tháng 1 đến tháng báo cáo rồi mới chia. Chỉ so với cùng kỳ khi có số liệu từ tháng 1 năm trước.',
  ],
  [
    'Độ phủ khách hàng',
    'Số khách hàng có thanh toán trong tháng chia cho số khách hàng đang quản lý, tính ở các đơn vị có số khách hàng đang quản lý; cho biết số liệu của tháng đã đủ đến đâu.',
  ],
  ['Tỷ trọng', 'Phần chiếm trong tổng số của cùng tháng và cùng phạm vi báo cáo.'],
];
