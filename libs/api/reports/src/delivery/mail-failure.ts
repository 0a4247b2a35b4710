import type { Words } from '@cashlight/api-platform';
import type { MailOutcome } from './mailer.js';

/** What nodemailer tells of a failure. */
interface SmtpError {
  readonly message: string;
  readonly code: string;
  /** the mail server's, as 550 */
  readonly responseCode: number | undefined;
  readonly response: string;
}

const ANSWER_LENGTH = 300;

/**
 * What a failed attempt means.
 * @param mayBeOver whether the end of the message may have left: without an answer nobody knows then whether it was taken
 */
export function failureOf(thrown: unknown, mayBeOver: boolean): MailOutcome {
  const error = read(thrown);
  if (error.responseCode === undefined && mayBeOver)
    return { kind: 'UNKNOWN', words: unknownWords({ vi: error.message, en: error.message }) };
  // A wrong password is mended in the settings; what is too large for the server stays so.
  const refusedForGood =
    error.responseCode === undefined
      ? error.code === 'EMESSAGE'
      : error.responseCode >= 500 && error.code !== 'EAUTH';
  return { kind: 'NOT_SENT', again: !refusedForGood, words: wordsOf(error) };
}

function read(thrown: unknown): SmtpError {
  const error = (thrown ?? {}) as Partial<Record<keyof SmtpError, unknown>>;
  return {
    message: (typeof error.message === 'string' ? error.message : String(thrown)).slice(0, ANSWER_LENGTH),
    code: typeof error.code === 'string' ? error.code : '',
    responseCode: typeof error.responseCode === 'number' ? error.responseCode : undefined,
    response: (typeof error.response === 'string' ? error.response : '').slice(0, ANSWER_LENGTH),
  };
}

function wordsOf(error: SmtpError): Words {
  const { code, message, response } = error;
  if (code === 'EAUTH')
    return {
      vi: `Máy chủ thư không chấp nhận tài khoản gửi (${response || message}). Hãy kiểm tra người dùng và mật khẩu trong SMTP_URL rồi khởi động lại.`,
      en: `The mail server does not accept the account (${response || message}). Check user and password in SMTP_URL and start again.`,
    };
  if (code === 'ETLS' || /certificate|\bSSL\b|\bTLS\b/i.test(message))
    return {
      vi: `Không mở được kết nối bảo mật (TLS) tới máy chủ thư (${message}). Hãy kiểm tra tên máy chủ, smtp:// (cổng 587) hay smtps:// (cổng 465) trong SMTP_URL; nếu máy chủ dùng chứng thư nội bộ, hãy chỉ tới nó bằng NODE_EXTRA_CA_CERTS.`,
      en: `No secure connection (TLS) to the mail server could be made (${message}). Check the host's name and smtp:// (port 587) or smtps:// (port 465) in SMTP_URL; for a certificate of your own name it by NODE_EXTRA_CA_CERTS.`,
    };
  if (error.responseCode !== undefined || code === 'EMESSAGE')
    return {
      vi: `Máy chủ thư từ chối: ${response || message}. Hãy kiểm tra địa chỉ người nhận, kích thước tệp và MAIL_FROM.`,
      en: `The mail server refused it: ${response || message}. Check the recipients, the size of the files and MAIL_FROM.`,
    };
  return {
    vi: `Không gửi được tới máy chủ thư (${message}). Hãy kiểm tra SMTP_URL, mạng và máy chủ thư.`,
    en: `The mail server could not be reached (${message}). Check SMTP_URL, the network and the mail server.`,
  };
}

/** It is not sent again by itself: twice would be worse than a question. */
export function unknownWords(reason: Words): Words {
  return {
    vi: `Phần cuối của thư có thể đã chuyển đi nhưng không nhận được trả lời của máy chủ thư (${reason.vi}), nên không rõ đã tới nơi chưa. Hãy hỏi một người nhận; nếu chưa có, hãy gửi tay.`,
    en: `The end of the message may have left, but the mail server's answer never came (${reason.en}), so nobody knows whether it arrived. Ask a recipient; if it did not, send it by hand.`,
  };
}
