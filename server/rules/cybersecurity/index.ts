import type { AnyRule } from '../rule.ts';
import { backupTooInfrequent } from './backup-too-infrequent.ts';
import { missingPasswordPolicy } from './missing-password-policy.ts';
import { remoteWithoutVpn } from './remote-without-vpn.ts';
import { sharedAccounts } from './shared-accounts.ts';

/** Rules about what answers and procedures tell of information security. */
export const cybersecurityRules = [
  sharedAccounts,
  missingPasswordPolicy,
  remoteWithoutVpn,
  backupTooInfrequent,
] as const satisfies readonly AnyRule[];
