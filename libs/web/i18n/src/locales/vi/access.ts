/** Words of signing in and of the first start. */
export const access = {
  signIn: 'Đăng nhập',
  purpose:
    'Bao nhiêu khách hàng thanh toán tiền điện không dùng tiền mặt, ở đâu, bằng cách nào, và có đạt kế hoạch không.',
  login: 'Tên đăng nhập',
  password: 'Mật khẩu',
  working: 'Đang kiểm tra…',
  sampleTitle: 'Xem thử bằng dữ liệu mẫu',
  sampleText: 'Chọn một vai trò mẫu, không cần mật khẩu.',
  sampleRole: {
    LEADER: 'Xem mọi số liệu tổng hợp',
    MANAGER: 'Theo dõi đơn vị của mình',
    ANALYST: 'Nạp số liệu, giao chỉ tiêu',
    ADMIN: 'Quản lý người dùng và thiết lập',
  },
  setupTitle: 'Tạo quản trị viên đầu tiên',
  setupText: 'Liên kết này dùng được một lần. Người bạn tạo sẽ quản lý tài khoản của mọi người khác.',
  setupNeeded:
    'Hệ thống chưa có tài khoản nào. Mở liên kết một lần đã in ra khi khởi động máy chủ để tạo quản trị viên đầu tiên.',
  setupMissingToken: 'Liên kết thiếu mã. Hãy mở nguyên vẹn liên kết đã nhận, không thiếu chữ nào ở cuối.',
  setUp: 'Thiết lập tài khoản',
  invitedTitle: 'Chọn mật khẩu',
  invitedText:
    'Chào {{name}}. Hãy chọn mật khẩu mới cho tài khoản của bạn; nếu đang đăng nhập ở máy khác, bạn sẽ phải đăng nhập lại ở đó.',
  choosePassword: 'Đặt mật khẩu và đăng nhập',
  linkVoidTitle: 'Liên kết không dùng được',
  toSignIn: 'Đến trang đăng nhập',
  name: 'Họ và tên',
  newPassword: 'Mật khẩu mới',
  passwordHint: 'Ít nhất 12 ký tự; một câu dài dễ nhớ là tốt nhất.',
  create: 'Tạo và đăng nhập',
} as const;
