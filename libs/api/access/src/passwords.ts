import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) with 19 MiB, two passes, one lane: the least that OWASP advises. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What is stored of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

const nobodys = hashPassword('nobody has this password');

/** Whether the password fits. Without a hash (an unknown login, a person without password) it takes as long, and never fits. */
export async function passwordFits(password: string, stored: string | null | undefined): Promise<boolean> {
  const fits = await verify(stored ?? (await nobodys), password.normalize('NFC'));
  return fits && typeof stored === 'string';
}
