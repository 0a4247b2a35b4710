import type { Words } from '@cashlight/api-platform';
import { type Month, monthText } from '@cashlight/domain';

export const NO_MAIL: Words = {
  vi: 'Chưa thiết lập gửi thư nên báo cáo đang chờ. Hãy đặt SMTP_URL và MAIL_FROM rồi khởi động lại Cashlight.',
  en: 'E-mail is not set up, so the report waits. Set SMTP_URL and MAIL_FROM and start Cashlight again.',
};

/** The month was opened again, perhaps closed anew, since the delivery was planned. */
export function superseded(month: Month): Words {
  return {
    vi: `Báo cáo không được gửi vì ${monthText(month, 'vi')} đã được mở lại sau lần chốt này. Lần chốt sau sẽ gửi báo cáo mới.`,
    en: `The report was not sent because ${monthText(month, 'en')} was opened again after this closing. The next closing sends a new one.`,
  };
}

export function wrongAddress(address: string): Words {
  return {
    vi: `Báo cáo không được gửi vì "${address}" không phải địa chỉ thư điện tử. Hãy sửa người nhận rồi gửi lại.`,
    en: `The report was not sent because "${address}" is not an e-mail address. Mend the recipients and send it again.`,
  };
}

/** The reason is in the log alone: it is not for those who read the history. */
export const NOT_MADE: Words = {
  vi: 'Không lập được báo cáo để gửi. Cashlight sẽ thử lại; nếu vẫn lỗi, hãy xem nhật ký của máy chủ.',
  en: "The report could not be made for sending. Cashlight tries again; if it goes on, look into the server's log.",
};

/** What a schedule had not sent yet when it was paused, changed or taken away. */
export const STOPPED: Words = {
  vi: 'Lịch gửi đã tạm dừng, đổi người nhận hoặc bị xóa trước khi báo cáo được gửi. Muốn gửi, hãy dùng nút Gửi ngay.',
  en: 'The schedule was paused, changed or deleted before the report was sent. To send it use Send now.',
};

/** Some recipients did not get what the others got: it is not sent again to all. */
export function refusedAddresses(addresses: readonly string[]): Words {
  return {
    vi: `Đã gửi, trừ các địa chỉ bị máy chủ thư từ chối: ${addresses.join(', ')}. Hãy kiểm tra các địa chỉ này.`,
    en: `Sent, but for the addresses that the mail server refused: ${addresses.join(', ')}. Check them.`,
  };
}

export function givenUp({ vi, en }: Words, attempts: number): Words {
  return {
    vi: `Đã thử ${String(attempts)} lần và dừng. ${vi} Sau đó hãy gửi tay.`,
    en: `Given up after ${String(attempts)} attempts. ${en} Then send it by hand.`,
  };
}
