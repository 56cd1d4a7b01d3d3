import type { AnyRule } from '../rule.ts';
import { activityMissing } from './activity-missing.ts';
import { activityStale } from './activity-stale.ts';
import { agreementSigner } from './agreement-signer.ts';
import { agreementUnsigned } from './agreement-unsigned.ts';
import { alternateContactMissing } from './alternate-contact-missing.ts';
import { bondActivityCode } from './bond-activity-code.ts';
import { bondEnded } from './bond-ended.ts';
import { bondNotContinuous } from './bond-not-continuous.ts';
import { carrierDesignation } from './carrier-designation.ts';
import { confirmationStale } from './confirmation-stale.ts';
import { debtStatementMissing } from './debt-statement-missing.ts';
import { debtStatementStale } from './debt-statement-stale.ts';
import { debtUnpaid } from './debt-unpaid.ts';
import { identifierFormat } from './identifier-format.ts';
import { importerOfRecordFormat } from './importer-of-record-format.ts';
import { incorporationCountry } from './incorporation-country.ts';
import { licenseExpired } from './license-expired.ts';
import { missingIdentifier } from './missing-identifier.ts';
import { manufacturerIdCountry } from './manufacturer-id-country.ts';
import { officeMissing } from './office-missing.ts';
import { primaryContactNotOfficer } from './primary-contact-not-officer.ts';
import { primaryContact } from './primary-contact.ts';
import { questionOpen } from './question-open.ts';

/** Rules about the account: who the company is, and whether it is eligible. */
export const accountRules: readonly AnyRule[] = [
  missingIdentifier,
  identifierFormat,
  importerOfRecordFormat,
  bondNotContinuous,
  bondActivityCode,
  bondEnded,
  officeMissing,
  primaryContact,
  primaryContactNotOfficer,
  alternateContactMissing,
  agreementUnsigned,
  agreementSigner,
  manufacturerIdCountry,
  debtUnpaid,
  debtStatementMissing,
  debtStatementStale,
  activityMissing,
  activityStale,
  carrierDesignation,
  incorporationCountry,
  licenseExpired,
  confirmationStale,
  questionOpen,
];
