import { createHash, randomBytes } from 'node:crypto';

/** A secret that cannot be guessed: 256 random bits, safe in a header, a cookie and an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. It is random, so a plain SHA-256 cannot be turned back by trying. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
