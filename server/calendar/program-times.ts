/** Days before the anniversary from which edits count for the annual review; source: CBP’s portal manual. */
export const REVIEW_WINDOW_DAYS = 90;

/** Months from the certification in which the first validation is expected (6 U.S.C. 965). */
export const FIRST_VALIDATION_MONTHS = 12;

/** Days to appeal a denial of benefits (6 U.S.C. 967). */
export const APPEAL_DAYS = 90;

/** Days to answer an event that names no day, by its type; sources: practice of the specialists and of suspension letters. */
export const ANSWER_DAYS = { 'suspension-letter': 90, 'specialist-request': 14 } as const;

/** Days from a complete submission in which CBP decides, as far as practicable (6 U.S.C. 964). */
export const CERTIFICATION_DAYS = 90;

/** Days without a log-in after which the portal disables a user. */
export const LOGIN_DISABLED_DAYS = 45;

/** Days without a log-in after which we warn. */
export const LOGIN_WARNING_DAYS = 35;

/** Months for which a contact counts as confirmed; our own choice. */
export const CONTACT_MONTHS = 6;

/** Months for which a yearly statement, activity, notification, review or piece of evidence counts. */
export const YEARLY_MONTHS = 12;

/** Days before the end of a bond, a license or a piece of evidence at which we warn; our own choice. */
export const EXPIRY_AHEAD_DAYS = 60;
