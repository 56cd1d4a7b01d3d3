import { inAnswer, swap, without, type SingleFault } from './single-fault.fixture.ts';

/** Faults of the account and its clocks. */
export const membership: readonly SingleFault[] = [
  {
    fault: 'importer of record missing',
    rule: 'eligibility/missing-identifier',
    change: without('  importerOfRecord: { format: irs, number: 12-345678900 }\n'),
  },
  {
    fault: 'number of the wrong form',
    rule: 'eligibility/invalid-importer-of-record',
    change: swap('12-345678900', '12-34567'),
  },
  {
    fault: 'bond for one entry',
    rule: 'eligibility/bond-not-continuous',
    change: swap('type: continuous', 'type: single-transaction'),
  },
  {
    fault: 'other activity code',
    rule: 'eligibility/unexpected-bond-code',
    severity: 'info',
    change: swap('activityCode: 1', 'activityCode: 2'),
  },
  {
    fault: 'activity long ago',
    rule: 'eligibility/activity-stale',
    change: swap('lastActivity: 2026-11-18', 'lastActivity: 2025-01-18'),
  },
  {
    fault: 'agreement without a day',
    rule: 'eligibility/agreement-unsigned',
    change: swap('{ signedBy: cso, signed: 2025-12-10 }', '{ signedBy: cso }'),
  },
  { fault: 'debt', rule: 'eligibility/debt-unpaid', change: swap('finalUnpaid: false', 'finalUnpaid: true') },
  {
    fault: 'debt statement old',
    rule: 'eligibility/debt-statement-stale',
    change: swap('confirmed: 2026-09-28', 'confirmed: 2025-09-28'),
  },
  {
    fault: 'no primary contact',
    rule: 'eligibility/invalid-primary-contact',
    change: without('    primary: true\n'),
  },
  {
    fault: 'primary contact no officer',
    rule: 'eligibility/primary-contact-not-officer',
    change: without('    companyOfficer: true\n'),
  },
  {
    fault: 'no alternate',
    rule: 'eligibility/missing-alternate-contact',
    change: without('    alternate: true\n'),
  },
  {
    fault: 'contact not confirmed',
    rule: 'deadline/contact-confirmation-stale',
    change: swap('    confirmed: 2026-10-01\n', '    confirmed: 2026-03-01\n'),
  },
  {
    fault: 'no log-in',
    rule: 'deadline/portal-login-stale',
    change: swap('lastLogin: 2026-11-17', 'lastLogin: 2026-08-17'),
  },
  {
    fault: 'log-in tomorrow',
    rule: 'deadline/date-in-future',
    change: swap('lastLogin: 2026-11-17', 'lastLogin: 2026-12-17'),
  },
  {
    fault: 'certified before applying',
    rule: 'deadline/dates-out-of-order',
    change: swap('applied: 2023-09-01', 'applied: 2023-12-01'),
  },
  {
    fault: 'annual review missed',
    rule: 'deadline/annual-review-overdue',
    change: swap('lastAnnualReview: 2025-12-10', 'lastAnnualReview: 2024-12-10'),
  },
  {
    fault: 'revalidation missed',
    rule: 'deadline/revalidation-due',
    change: (text) =>
      text
        .replace('2023-09-01', '2019-09-01')
        .replace('2023-11-20', '2019-11-20')
        .replace('2024-09-10', '2022-09-10'),
  },
  {
    fault: 'answer read long ago',
    rule: 'deadline/review-stale',
    change: inAnswer('6.2', swap('reviewed: 2026-11-19', 'reviewed: 2025-11-19')),
  },
  {
    fault: 'answer read tomorrow',
    rule: 'deadline/date-in-future',
    change: inAnswer('6.2', swap('reviewed: 2026-11-19', 'reviewed: 2026-12-19')),
  },
  {
    fault: 'social security number',
    rule: 'privacy/social-security-number',
    change: swap('name: Grace Adeyemi', 'name: Grace Adeyemi 512-34-5678'),
  },
];
