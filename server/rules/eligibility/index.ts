import type { AnyRule } from '../rule.ts';
import { missingActivity } from './missing-activity.ts';
import { activityStale } from './activity-stale.ts';
import { invalidAgreementSigner } from './invalid-agreement-signer.ts';
import { agreementUnsigned } from './agreement-unsigned.ts';
import { missingAlternateContact } from './missing-alternate-contact.ts';
import { unexpectedBondCode } from './unexpected-bond-code.ts';
import { bondExpired } from './bond-expired.ts';
import { bondNotContinuous } from './bond-not-continuous.ts';
import { invalidCarrierDesignation } from './invalid-carrier-designation.ts';
import { confirmationStale } from './confirmation-stale.ts';
import { missingDebtStatement } from './missing-debt-statement.ts';
import { debtStatementStale } from './debt-statement-stale.ts';
import { debtUnpaid } from './debt-unpaid.ts';
import { invalidIdentifier } from './invalid-identifier.ts';
import { invalidImporterOfRecord } from './invalid-importer-of-record.ts';
import { unexpectedIncorporationCountry } from './unexpected-incorporation-country.ts';
import { licenseExpired } from './license-expired.ts';
import { missingIdentifier } from './missing-identifier.ts';
import { unexpectedManufacturerIdCountry } from './unexpected-manufacturer-id-country.ts';
import { missingOffice } from './missing-office.ts';
import { primaryContactNotOfficer } from './primary-contact-not-officer.ts';
import { invalidPrimaryContact } from './invalid-primary-contact.ts';
import { unansweredQuestion } from './unanswered-question.ts';

/** Rules about the account: who the company is, and whether it is eligible. */
export const eligibilityRules = [
  missingIdentifier,
  invalidIdentifier,
  invalidImporterOfRecord,
  bondNotContinuous,
  unexpectedBondCode,
  bondExpired,
  missingOffice,
  invalidPrimaryContact,
  primaryContactNotOfficer,
  missingAlternateContact,
  agreementUnsigned,
  invalidAgreementSigner,
  unexpectedManufacturerIdCountry,
  debtUnpaid,
  missingDebtStatement,
  debtStatementStale,
  missingActivity,
  activityStale,
  invalidCarrierDesignation,
  unexpectedIncorporationCountry,
  licenseExpired,
  confirmationStale,
  unansweredQuestion,
] as const satisfies readonly AnyRule[];
