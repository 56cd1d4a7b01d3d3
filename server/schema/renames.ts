import type { DocumentKind } from './kinds.ts';

/** A rule that had another id before the first release, and the id that it has now. */
const RULES = {
  'access/log-kept-by-drivers': 'access/driver-kept-log',
  'account/activity-missing': 'eligibility/missing-activity',
  'account/activity-stale': 'eligibility/activity-stale',
  'account/agreement-signer': 'eligibility/invalid-agreement-signer',
  'account/agreement-unsigned': 'eligibility/agreement-unsigned',
  'account/alternate-contact-missing': 'eligibility/missing-alternate-contact',
  'account/bond-activity-code': 'eligibility/unexpected-bond-code',
  'account/bond-ended': 'eligibility/bond-expired',
  'account/bond-not-continuous': 'eligibility/bond-not-continuous',
  'account/carrier-designation': 'eligibility/invalid-carrier-designation',
  'account/confirmation-stale': 'eligibility/confirmation-stale',
  'account/debt-statement-missing': 'eligibility/missing-debt-statement',
  'account/debt-statement-stale': 'eligibility/debt-statement-stale',
  'account/debt-unpaid': 'eligibility/debt-unpaid',
  'account/identifier-format': 'eligibility/invalid-identifier',
  'account/importer-of-record-format': 'eligibility/invalid-importer-of-record',
  'account/incorporation-country': 'eligibility/unexpected-incorporation-country',
  'account/license-expired': 'eligibility/license-expired',
  'account/manufacturer-id-country': 'eligibility/unexpected-manufacturer-id-country',
  'account/missing-identifier': 'eligibility/missing-identifier',
  'account/office-missing': 'eligibility/missing-office',
  'account/primary-contact-not-officer': 'eligibility/primary-contact-not-officer',
  'account/primary-contact': 'eligibility/invalid-primary-contact',
  'account/question-open': 'eligibility/unanswered-question',
  'agricultural/mark-format': 'agricultural/incomplete-wood-mark',
  'agricultural/wood-packaging-silent': 'agricultural/missing-wood-packaging',
  'catalogue/missing-file': 'catalog/missing-file',
  'clock/annual-review-open': 'deadline/annual-review-open',
  'clock/annual-review-overdue': 'deadline/annual-review-overdue',
  'clock/appeal-window': 'deadline/appeal-due',
  'clock/certification-decision': 'deadline/certification-decision-overdue',
  'clock/contact-unconfirmed': 'deadline/contact-confirmation-stale',
  'clock/date-in-future': 'deadline/date-in-future',
  'clock/date-order': 'deadline/dates-out-of-order',
  'clock/event-answer-due': 'deadline/event-answer-due',
  'clock/first-validation-due': 'deadline/first-validation-due',
  'clock/portal-login': 'deadline/portal-login-stale',
  'clock/revalidation-due': 'deadline/revalidation-due',
  'clock/review-stale': 'deadline/review-stale',
  'clock/specialist-reply-due': 'deadline/specialist-reply-due',
  'clock/target-date-passed': 'deadline/target-date-overdue',
  'clock/trade-compliance-notification-missing': 'deadline/missing-trade-compliance-notification',
  'clock/trade-compliance-notification': 'deadline/trade-compliance-notification-overdue',
  'conveyance/pest-records-too-short': 'conveyance/pest-record-retention-too-short',
  'conveyance/points-left-out': 'conveyance/missing-inspection-points',
  'conveyance/wrong-point-count': 'conveyance/too-few-inspection-points',
  'cybersecurity/backup-too-rare': 'cybersecurity/backup-too-infrequent',
  'cybersecurity/no-password-rules': 'cybersecurity/missing-password-policy',
  'evidence/checksum-differs': 'evidence/checksum-mismatch',
  'evidence/letter-case': 'evidence/letter-case-mismatch',
  'governance/finding-without-due': 'governance/finding-without-due-date',
  'governance/never-audited': 'governance/missing-audit',
  'governance/no-audit-in-year': 'governance/audit-stale',
  'governance/review-too-rare': 'governance/review-too-infrequent',
  'governance/team-of-one': 'governance/single-person-team',
  'overlay/cycle': 'extends/cycle',
  'overlay/missing-base': 'extends/missing-base',
  'overlay/weakens-must': 'extends/weakens-must',
  'partner/basc-stale': 'partner/basc-certificate-stale',
  'partner/duplicate': 'partner/duplicate-partner',
  'partner/identifier-format': 'partner/invalid-identifier',
  'partner/no-diligence': 'partner/missing-due-diligence',
  'partner/no-security-clause': 'partner/missing-security-clause',
  'partner/not-rated': 'partner/missing-risk-rating',
  'partner/performer-ended': 'partner/former-performer',
  'partner/scope-site': 'partner/certificate-scope',
  'partner/unscreened': 'partner/missing-screening',
  'partner/verification-method': 'partner/weak-verification-method',
  'partner/weakness-without-due': 'partner/weakness-without-due-date',
  'personnel/not-verified': 'personnel/hires-not-verified',
  'physical/footage-kept-too-short': 'physical/footage-retention-too-short',
  'physical/unlit': 'physical/unlit-area',
  'procedural/incident-closed-with-open-action': 'incident/closed-with-open-action',
  'procedural/incident-closed-without-action': 'incident/closed-without-action',
  'procedural/incident-not-reported': 'incident/not-reported',
  'procedural/incident-open-too-long': 'incident/open-too-long',
  'procedural/incident-reported-late': 'incident/reported-late',
  'procedural/incident-without-root-cause': 'incident/missing-root-cause',
  'procedural/no-anonymous-channel': 'incident/missing-anonymous-channel',
  'procedural/notice-after-crossing': 'incident/notice-after-crossing',
  'procedural/shortage-not-closed': 'cargo/unresolved-shortage',
  'procedure/approval-missing': 'procedure/missing-approval',
  'procedure/attachment-missing': 'procedure/missing-attachment',
  'procedure/history-missing-current': 'procedure/missing-current-version',
  'procedure/history-order': 'procedure/history-out-of-order',
  'procedure/no-criteria': 'procedure/missing-criteria',
  'procedure/no-steps': 'procedure/missing-steps',
  'procedure/orphan': 'procedure/unused',
  'procedure/step-without-actor': 'procedure/step-without-role',
  'procedure/translation-missing': 'procedure/missing-translation',
  'procedure/translation-outdated': 'procedure/outdated-translation',
  'profile/catch-all': 'profile/open-ended-list',
  'profile/copy-paste': 'profile/copied-answer',
  'profile/frequency-missing': 'profile/missing-frequency',
  'profile/future-tense': 'profile/future-promise',
  'profile/hedge-modal': 'profile/weak-wording',
  'profile/known-gap': 'profile/missing-criterion-text',
  'profile/language-mix': 'profile/mixed-language',
  'profile/must-not-done': 'profile/must-not-implemented',
  'profile/no-who': 'profile/missing-role',
  'profile/uses-contradicted': 'profile/conditions-contradicted',
  'profile/written-procedure-missing': 'profile/missing-written-procedure',
  'risk/lane-partner-ended': 'risk/former-lane-partner',
  'risk/no-continuity-plan': 'risk/missing-continuity-plan',
  'risk/partner-not-in-map': 'risk/partner-on-no-lane',
  'risk/source-too-old': 'risk/source-stale',
  'risk/too-old': 'risk/assessment-stale',
  'schema/wrong-form': 'schema/invalid-format',
  'schema/wrong-type': 'schema/invalid-type',
  'seal/no-certificate': 'seal/missing-certificate',
  'syntax/file-name': 'syntax/unsupported-file-name',
  'training/no-effectiveness': 'training/missing-effectiveness-check',
  'training/none-in-year': 'training/sessions-stale',
} as const satisfies Readonly<Record<string, string>>;

/** Old rule ids and the id that each has now. */
export const RENAMED_RULES: ReadonlyMap<string, string> = new Map(Object.entries(RULES));

/** A key that had another name before the first release. */
export interface RenamedKey {
  readonly old: string;
  readonly now: string;
  /** The kind of document in which alone this holds, where the old name is a good key in others. */
  readonly kind?: DocumentKind | 'Configuration' | 'Catalog';
  /** How the pair is written now, where the value changed its form too: writing the new key is then not enough. */
  readonly example?: string;
}

/**
 * Keys that had another name. An entry counts only where the new key is known at the place, so one old name may have
 * several entries.
 */
export const RENAMED_KEYS: readonly RenamedKey[] = [
  { old: 'programme', now: 'program' },
  { old: 'exportProgramme', now: 'exportProgram' },
  { old: 'catalogue', now: 'catalog' },
  { old: 'licences', now: 'licenses' },
  { old: 'brokerLicence', now: 'brokerLicense' },
  { old: 'certification', now: 'certifications' },
  { old: 'uses', now: 'conditions' },
  { old: 'uses', now: 'key', kind: 'Catalog' },
  { old: 'cbp', now: 'specialistReview' },
  { old: 'on', now: 'date' },
  { old: 'moneyLaundering', now: 'checks', example: 'checks: [money-laundering]' },
  { old: 'deniedParty', now: 'checks', example: 'checks: [denied-party]' },
  { old: 'severity', now: 'type', kind: 'CorrectiveActions' },
];

/** The rename of a key in documents of a kind, where one of the `known` keys of the place is its new name. */
export function renamedKey(kind: string, key: string, known: readonly string[]): RenamedKey | undefined {
  return RENAMED_KEYS.find(
    (entry) => entry.old === key && (entry.kind ?? kind) === kind && known.includes(entry.now),
  );
}
