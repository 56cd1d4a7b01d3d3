import { datesAt, inOrder, type DateOrder } from '../dates.ts';

/** Dates of a partner that tell of something that has happened. */
export const PAST_OF_PARTNER = datesAt(
  'screened.date',
  'certifications.[].issued',
  'certifications.[].verified.date',
  'questionnaire.sent',
  'questionnaire.received',
  'visits.[].date',
  'audits.[].date',
  'weaknesses.[].found',
  'weaknesses.[].closed',
  'risk.date',
);

/** Dates of a partner that must come in an order. */
export const ORDERS_OF_PARTNER: readonly DateOrder[] = [
  ...inOrder('questionnaire', 'sent', 'received'),
  ...inOrder('certifications.[]', 'issued', 'validUntil'),
  ...inOrder('audits.[]', 'date', 'validUntil'),
  ...inOrder('weaknesses.[]', 'found', 'due', 'closed'),
];
