import type { AnyRule } from '../rule.ts';
import { backupTooRare } from './backup-too-rare.ts';
import { noPasswordRules } from './no-password-rules.ts';
import { remoteWithoutVpn } from './remote-without-vpn.ts';
import { sharedAccounts } from './shared-accounts.ts';

/** Rules about what answers and procedures tell of information security. */
export const cybersecurityRules: readonly AnyRule[] = [
  sharedAccounts,
  noPasswordRules,
  remoteWithoutVpn,
  backupTooRare,
];
