import { languageOf, type ProblemCode, type Words } from '@cashlight/api-platform';
import type { FastifyReply } from 'fastify';

const REFUSED = 400;
/** "Insufficient Storage": senders try again later. */
export const DISK_FULL_STATUS = 507;

/** Sends an answer of the protocol; a refusal keeps its status, which senders go by, and gets words that a person can act on. */
export async function sendTusAnswer(
  answer: Response,
  reply: FastifyReply,
  acceptLanguage: string | undefined,
): Promise<void> {
  reply.status(answer.status);
  const text = await answer.text();
  for (const [name, value] of answer.headers) if (isOfTheProtocol(name)) reply.header(name, value);
  if (answer.status < REFUSED) return reply.send(text === '' ? undefined : text);
  const { code, words } = refusal(answer.status, text.trim());
  return reply.send({ code, message: words[languageOf(acceptLanguage)] });
}

function isOfTheProtocol(name: string): boolean {
  return /^(tus-|upload-|location$|cache-control$)/.test(name);
}

/** What is wrong, by the statuses that the protocol gives; `reason` is its own English text. */
function refusal(status: number, reason: string): { code: ProblemCode; words: Words } {
  switch (status) {
    case 404:
    case 410:
      return { code: 'NOT_FOUND', words: GONE };
    case 409:
      return { code: 'CONFLICT', words: WRONG_OFFSET };
    case 412:
      return { code: 'BAD_USER_INPUT', words: NOT_TUS };
    case 413:
      return { code: 'BAD_USER_INPUT', words: LONGER_THAN_SAID };
    case DISK_FULL_STATUS:
      return { code: 'CONFLICT', words: DISK_FULL };
    default:
      return {
        code: 'BAD_USER_INPUT',
        words: {
          vi: `Yêu cầu tải tệp lên không hợp lệ (tus 1.0): ${reason}`,
          en: `The upload request is not valid (tus 1.0): ${reason}`,
        },
      };
  }
}

const GONE: Words = {
  vi: 'Không có tệp tải lên này. Hãy gửi lại tệp từ đầu.',
  en: 'There is no such upload. Send the file from the start.',
};
const WRONG_OFFSET: Words = {
  vi: 'Phần gửi tiếp không khớp với phần đã nhận. Hãy hỏi Upload-Offset bằng HEAD rồi gửi tiếp từ đó.',
  en: 'What was sent does not follow on what came before. Ask for Upload-Offset by HEAD and go on from there.',
};
const NOT_TUS: Words = {
  vi: 'Địa chỉ này nhận tệp theo giao thức tus 1.0 (tiêu đề "Tus-Resumable: 1.0.0"). Để gửi cả tệp một lần hãy dùng POST /api/imports/<loại>.',
  en: 'This address takes files by the protocol tus 1.0 (header "Tus-Resumable: 1.0.0"). To send a file in one go use POST /api/imports/<kind>.',
};
const LONGER_THAN_SAID: Words = {
  vi: 'Tệp dài hơn kích thước đã báo ở Upload-Length. Hãy gửi lại từ đầu.',
  en: 'The file is longer than its Upload-Length said. Send it from the start.',
};
const DISK_FULL: Words = {
  vi: 'Ổ đĩa của máy chủ đã đầy. Phần đã nhận được giữ lại; hãy báo người quản trị giải phóng ổ đĩa rồi gửi tiếp.',
  en: 'The disk of the server is full. What came is kept; have the administrator make room, then send the rest.',
};
