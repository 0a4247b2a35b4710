import { Problem } from '@cashlight/api-platform';
import type { FastifyRequest } from 'fastify';
import { bringsToken } from './identity.js';
import { sessionSecretOf } from './session-cookie.js';

/** A header that only our own pages and programs set: a foreign page cannot without asking first, which we never grant. */
const OWN_HEADER = 'x-cashlight';

/**
 * Refuses a request that would change something when a foreign page may have made the browser send it.
 * A token in the header is proof enough: a browser never adds one by itself.
 * @throws Problem FORBIDDEN
 */
export function refuseForgery(request: FastifyRequest): void {
  if (bringsToken(request)) return;
  if (!isSameOrigin(request)) {
    throw new Problem('FORBIDDEN', {
      vi: 'Yêu cầu đến từ một trang web khác nên bị từ chối. Nếu có máy chủ trung gian (proxy), hãy cấu hình để nó giữ nguyên tiêu đề Host.',
      en: 'The request came from another site and was refused. If there is a proxy in between, let it pass the Host header on as it is.',
    });
  }
  if (sessionSecretOf(request) !== undefined && request.headers[OWN_HEADER] === undefined) {
    throw new Problem('FORBIDDEN', {
      vi: `Yêu cầu thay đổi dữ liệu bằng phiên đăng nhập phải kèm tiêu đề "${OWN_HEADER}: 1". Chương trình khác nên dùng mã truy cập (token).`,
      en: `A request that changes something with a session's cookie must carry the header "${OWN_HEADER}: 1". Other programs better use a token.`,
    });
  }
}

/** As browsers tell: by Sec-Fetch-Site, older ones and plain HTTP by Origin. What sends neither is no browser. */
function isSameOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host.toLowerCase();
}
