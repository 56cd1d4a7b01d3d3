/** Dates of documents other than profiles and procedures, as data. */

/** Where dates stand that tell of something that has happened; `[]` is each item of a list. */
export const PAST: Readonly<Record<string, readonly string[]>> = {
  RiskAssessment: ['conducted', 'threats.[].sources.[].date', 'actions.[].closed'],
  CorrectiveActions: ['date', 'findings.[].closed'],
  TrainingLog: ['sessions.[].date'],
  IncidentLog: ['date', 'discovered', 'reported.[].date', 'closed'].map((path) => `incidents.[].${path}`),
  AuditLog: ['audits.[].date'],
};

/** The same of a partner, seen from the partner. */
export const PAST_OF_PARTNER: readonly string[] = [
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
];

/** Two dates that must come in this order. */
export interface Order {
  /** Where the thing stands that both belong to. */
  readonly holder: string;
  /** Paths from there: of the earlier date, where the first that is written counts, and of the later ones. */
  readonly before: readonly string[];
  readonly after: string;
}

const order = (holder: string, before: string | readonly string[], ...after: readonly string[]): Order[] =>
  after.map((path) => ({ holder, before: typeof before === 'string' ? [before] : before, after: path }));

/** The orders in documents of each kind. */
export const ORDERS: Readonly<Record<string, readonly Order[]>> = {
  IncidentLog: [
    ...order('incidents.[]', 'date', 'discovered'),
    ...order('incidents.[]', ['discovered', 'date'], 'reported.[].date', 'closed'),
  ],
};

/** The orders of a partner, seen from the partner. */
export const ORDERS_OF_PARTNER: readonly Order[] = [
  ...order('questionnaire', 'sent', 'received'),
  ...order('certifications.[]', 'issued', 'validUntil'),
  ...order('audits.[]', 'date', 'validUntil'),
  ...order('weaknesses.[]', 'found', 'due', 'closed'),
];
