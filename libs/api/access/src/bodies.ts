import { Problem, type Words } from '@cashlight/api-platform';
import { z } from 'zod';
import { Role } from './policy.js';
import { normalLogin } from './sign-in.js';

const SHORTEST_PASSWORD = 12;
/** Hashing takes time that grows with the length. */
const LONGEST_PASSWORD = 200;

const rules = {
  login: {
    vi: 'login: từ 2 đến 64 ký tự, gồm chữ không dấu, chữ số và . _ - @',
    en: 'login: 2 to 64 characters, plain letters, digits and . _ - @',
  },
  name: { vi: 'name: họ tên, từ 1 đến 100 ký tự', en: 'name: 1 to 100 characters' },
  password: {
    vi: `password: từ ${String(SHORTEST_PASSWORD)} đến ${String(LONGEST_PASSWORD)} ký tự`,
    en: `password: ${String(SHORTEST_PASSWORD)} to ${String(LONGEST_PASSWORD)} characters`,
  },
  role: {
    vi: `role: một trong ${Object.keys(Role).join(', ')}`,
    en: `role: one of ${Object.keys(Role).join(', ')}`,
  },
  token: { vi: 'token: mã trong liên kết thiết lập', en: "token: the setup link's token" },
} as const satisfies Record<string, Words>;

/** What signing in by password sends; anything goes, it only has to fit. */
export const passwordBody = z.object({
  login: z.string().max(LONGEST_PASSWORD),
  password: z.string().max(LONGEST_PASSWORD),
});

/** What trying a role of the sample sends. */
export const sampleBody = z.object({ role: z.enum(Role) });

const login = z
  .string()
  .transform(normalLogin)
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._@-]{1,63}$/));
const name = z
  .string()
  .transform((given) => given.trim().normalize('NFC'))
  .pipe(z.string().min(1).max(100));
const password = z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD);

/** The one-time link that whoever sets up an account came by. */
export const linkBody = z.object({ token: z.string().min(1).max(100) });

/** What the first administrator sends besides. */
export const administratorBody = z.object({ login, name, password });

/** What an invited person sends besides. */
export const newPasswordBody = z.object({ password });

/** What an administrator says about a person whom he adds, as far as it is text. */
export const newPersonBody = z.object({ login, name });

/** The same about one who is there: the login stays. */
export const nameBody = z.object({ name });

/**
 * A request's JSON, checked.
 * @throws Problem BAD_USER_INPUT naming every field that is missing or wrong, and what it should be
 */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const wrong = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')))];
  const describe = (language: keyof Words): string =>
    wrong.map((field) => (isRuled(field) ? rules[field][language] : 'JSON')).join('; ');
  throw new Problem('BAD_USER_INPUT', {
    vi: `Cần sửa: ${describe('vi')}.`,
    en: `Please correct: ${describe('en')}.`,
  });
}

const isRuled = (field: string): field is keyof typeof rules => Object.hasOwn(rules, field);
