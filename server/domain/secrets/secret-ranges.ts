import type { OffsetRange } from '../../syntax/node.ts';
import { alarmCodes } from './alarm-codes.ts';
import { passwords } from './passwords.ts';
import { socialSecurityNumbers } from './social-security-numbers.ts';

/** Where something looks like a secret in a text, of whatever sort. */
export function secretRanges(text: string): OffsetRange[] {
  return [...alarmCodes(text), ...passwords(text), ...socialSecurityNumbers(text)];
}
