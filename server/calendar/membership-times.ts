/** Days before the anniversary from which edits count for the annual review; source: CBP’s portal manual. */
export const REVIEW_WINDOW_DAYS = 90;

/** Months from the certification in which the first validation is expected (6 U.S.C. 965). */
export const FIRST_VALIDATION_MONTHS = 12;

/** Days to appeal a denial of benefits (6 U.S.C. 967). */
export const APPEAL_DAYS = 90;

/** Days to answer an event that names no day, by its type; sources: practice of the specialists and of suspension letters. */
export const ANSWER_DAYS = { 'suspension-letter': 90, 'specialist-request': 14 } as const;
