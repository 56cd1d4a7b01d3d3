/** Dates of documents other than profiles and procedures, as data. */

/** Where dates stand that tell of something that has happened; `[]` is each item of a list. */
export const PAST: Readonly<Record<string, readonly string[]>> = {
  RiskAssessment: ['conducted', 'threats.[].sources.[].date', 'actions.[].closed'],
  CorrectiveActions: ['date', 'findings.[].closed'],
  TrainingLog: ['sessions.[].date'],
  IncidentLog: ['date', 'discovered', 'reported.[].on', 'closed'].map((path) => `incidents.[].${path}`),
  AuditLog: ['audits.[].date'],
};

/** The same of a partner, seen from the partner. */
export const PAST_OF_PARTNER: readonly string[] = [
  'screened.on',
  'certification.[].issued',
  'certification.[].verified.on',
  'questionnaire.sent',
  'questionnaire.received',
  'visits.[].on',
  'audits.[].on',
  'weaknesses.[].found',
  'weaknesses.[].closed',
  'risk.on',
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
    ...order('incidents.[]', ['discovered', 'date'], 'reported.[].on', 'closed'),
  ],
};

/** The orders of a partner, seen from the partner. */
export const ORDERS_OF_PARTNER: readonly Order[] = [
  ...order('questionnaire', 'sent', 'received'),
  ...order('certification.[]', 'issued', 'validUntil'),
  ...order('audits.[]', 'on', 'validUntil'),
  ...order('weaknesses.[]', 'found', 'due', 'closed'),
];
