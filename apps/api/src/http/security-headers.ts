import type { SecurityHeadersOptions } from '@nestjs/common';

const SELF = "'self'";
const NONE = "'none'";

/**
 * What every answer tells the browser: run scripts of this site alone (no inline ones), load nothing from elsewhere,
 * let nobody frame anything of it. Styles may be inline: charts and menus place themselves by them. A page may frame what it has fetched itself
 * (`blob:`): the printed report, so that no answer of the server need ever be framed.
 * HTTPS is the proxy's matter, and so is insisting on it.
 */
export const securityHeaders: SecurityHeadersOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: SELF,
      scriptSrc: SELF,
      styleSrc: [SELF, "'unsafe-inline'"],
      imgSrc: [SELF, 'data:', 'blob:'],
      fontSrc: SELF,
      connectSrc: SELF,
      frameSrc: 'blob:',
      objectSrc: NONE,
      baseUri: NONE,
      formAction: SELF,
      frameAncestors: NONE,
    },
  },
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: false,
};
