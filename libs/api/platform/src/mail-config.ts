/** How e-mail leaves the house. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else it is begun as soon as the server offers it */
  readonly secure: boolean;
  /** undefined: the server asks for none */
  readonly login: { readonly user: string; readonly password: string } | undefined;
  readonly from: { readonly name: string; readonly address: string };
}

const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/** Reads `smtp://user:password@host:587`; undefined when it is anything else. */
export function readSmtpUrl(text: string): Omit<MailConfig, 'from'> | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  const standard = PORTS[protocol];
  const further = pathname.replace('/', '') + search + hash;
  const login = readLogin(username, password);
  if (standard === undefined || hostname === '' || further !== '' || login === null) return undefined;
  return {
    host: hostname.replaceAll(/[[\]]/g, ''),
    port: port === '' ? standard : Number(port),
    secure: protocol === 'smtps:',
    login,
  };
}

/** Reads `bao-cao@congty.vn` or `Cashlight <bao-cao@congty.vn>`; undefined when it is anything else. */
export function readSender(text: string): MailConfig['from'] | undefined {
  const [, name = '', bracketed, bare] = /^(?:([^<>\r\n]*)<([^<>\s]+)>|([^<>\s]+))$/.exec(text.trim()) ?? [];
  const address = bracketed ?? bare;
  if (address === undefined || !/^[^@\s]+@[^@\s]+$/.test(address)) return undefined;
  return { name: name.trim().replaceAll('"', ''), address };
}

/** Null: a user without a password, or one that cannot be read. */
function readLogin(user: string, password: string): MailConfig['login'] | null {
  if (user === '' && password === '') return undefined;
  try {
    const login = { user: decodeURIComponent(user), password: decodeURIComponent(password) };
    return login.user === '' || login.password === '' ? null : login;
  } catch {
    return null;
  }
}
