import { createHash } from 'node:crypto';

/** The first 128 bits of the SHA-256 of a text, in 32 hexadecimal digits: a key that two runs share. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
