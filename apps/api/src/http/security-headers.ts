import type { SecurityHeadersOptions } from '@nestjs/common';

const SELF = "'self'";
const NONE = "'none'";

/**
 * What every answer tells the browser: run scripts of this site alone (no inline ones), load nothing from elsewhere,
 * let nobody frame the pages. Styles may be inline: charts and menus place themselves by them.
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
