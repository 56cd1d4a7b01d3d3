import type { SingleFault } from './single-fault.fixture.ts';

/** A misspelled key is told once, and so is not what would follow from its absence. */
export const misspelled: readonly SingleFault[] = [
  'company',
  'conditions',
  'contacts',
  'companyOfficer',
  'primary',
  'alternate',
  'eligibility',
  'importerOfRecord',
  'bond',
  'lastActivity',
  'agreement',
  'signedBy',
  'cbpDebt',
  'membership',
  'sections',
  'securityVision',
  'status',
  'response',
  'evidence',
  'frequency',
].map((key) => ({
  fault: `the key ${key} misspelled`,
  rule: 'schema/unknown-key',
  change: (text) => text.replace(new RegExp(`\\b${key}:`), `${key.slice(0, -2)}${key.slice(-1)}:`),
}));
