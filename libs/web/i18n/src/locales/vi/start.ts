/** The few words that are there before any others: for when nothing more could be loaded. */
export const start = {
  crashTitle: 'Trang này gặp lỗi',
  crashText:
    'Số liệu đã lưu vẫn an toàn. Hãy tải lại trang; nếu vẫn lỗi, báo cho quản trị viên kèm mã bên dưới.',
  id: 'Mã lỗi: {{id}}',
  unreachedTitle: 'Chưa tải được trang',
  unreachedText:
    'Có thể mất kết nối mạng, hoặc máy chủ vừa được cập nhật. Số liệu đã lưu vẫn an toàn. Hãy kiểm tra kết nối rồi tải lại trang.',
  reload: 'Tải lại trang',
} as const;
