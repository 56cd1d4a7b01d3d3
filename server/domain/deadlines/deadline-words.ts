import type { Localized } from '../../catalog/types.ts';

/** How much time is left of a clock. */
export const TIME_LEFT = {
  sentence: { en: '{name} {date} ({when}).', es: '{name} {date} ({when}).' },
  daysLeft: { en: '{count} days left', es: 'quedan {count} días' },
  dayLeft: { en: '1 day left', es: 'queda 1 día' },
  lastDay: { en: 'today is the last day', es: 'hoy es el último día' },
  daysLate: { en: '{count} days late', es: '{count} días de retraso' },
  dayLate: { en: '1 day late', es: '1 día de retraso' },
  inDays: { en: 'in {count} days', es: 'en {count} días' },
  inDay: { en: 'tomorrow', es: 'mañana' },
  today: { en: 'today', es: 'hoy' },
  daysAgo: { en: '{count} days ago', es: 'hace {count} días' },
  dayAgo: { en: 'yesterday', es: 'ayer' },
  done: { en: 'done', es: 'hecho' },
} as const satisfies Record<string, Localized>;

/** What clocks are about, as the beginning of a sentence that ends with a date. */
export const CLOCK = {
  firstValidation: {
    en: 'The first validation is due one year after certification, by',
    es: 'La primera validación corresponde un año después de la certificación, a más tardar el',
  },
  revalidation: {
    en: 'The next revalidation is due by',
    es: 'La próxima revalidación corresponde a más tardar el',
  },
  annualReview: { en: 'The next annual review is due by', es: 'La próxima revisión anual vence el' },
  reviewWindow: {
    en: 'Its window opens 90 days before; earlier edits do not count:',
    es: 'Su período se abre 90 días antes; los cambios anteriores no cuentan:',
  },
  loginWarning: {
    en: 'Without a log-in this becomes a warning after 35 days, on',
    es: 'Sin iniciar sesión, esto se vuelve advertencia después de 35 días, el',
  },
  loginDisabled: {
    en: 'The portal disables a user 45 days after the last log-in; log in by',
    es: 'El portal desactiva al usuario 45 días después del último inicio de sesión; inicie sesión a más tardar el',
  },
  annualNotification: {
    en: 'The next annual notification letter is due by',
    es: 'La próxima carta de notificación anual vence el',
  },
  contactConfirmed: {
    en: 'Contacts are confirmed every six months; confirm again by',
    es: 'Los contactos se confirman cada seis meses; confirme de nuevo a más tardar el',
  },
  debtConfirmed: {
    en: 'The statement about debts is renewed every twelve months, by',
    es: 'La declaración sobre adeudos se renueva cada doce meses, a más tardar el',
  },
  statusConfirmed: {
    en: 'This is confirmed every twelve months; confirm again by',
    es: 'Esto se confirma cada doce meses; confirme de nuevo a más tardar el',
  },
  activity: {
    en: 'Eligibility needs activity within twelve months; the next is needed by',
    es: 'La elegibilidad requiere actividad en los últimos doce meses; la próxima hace falta a más tardar el',
  },
  expires: { en: 'It runs out after', es: 'Vence después del' },
  expiryWarning: {
    en: 'A warning comes 60 days before, from',
    es: 'La advertencia llega 60 días antes, desde el',
  },
  answerReviewed: {
    en: 'Answers are reviewed every twelve months; review this one again by',
    es: 'Las respuestas se revisan cada doce meses; revise esta de nuevo a más tardar el',
  },
  target: { en: 'The measure is to be in place by', es: 'La medida debe estar en marcha a más tardar el' },
  evidence: {
    en: 'As the newest evidence it is fresh until',
    es: 'Como evidencia más reciente, está vigente hasta el',
  },
  answerDue: { en: 'An answer to CBP is due by', es: 'La respuesta a CBP vence el' },
  decision: {
    en: 'CBP aims to decide within 90 days, by',
    es: 'CBP procura decidir en 90 días, a más tardar el',
  },
  visit: {
    en: 'The visit comes no sooner than 30 days after the notice, from',
    es: 'La visita no ocurre antes de 30 días después del aviso, desde el',
  },
  appeal: {
    en: 'An appeal can be filed within 90 days, until',
    es: 'Se puede apelar en un plazo de 90 días, hasta el',
  },
  appealAnswer: {
    en: 'CBP answers an appeal within 180 days, by',
    es: 'CBP responde una apelación en 180 días, a más tardar el',
  },
  reapply: {
    en: 'After a withdrawal by CBP for want of an answer, a new application is possible from',
    es: 'Tras una baja de CBP por falta de respuesta, se puede volver a solicitar desde el',
  },
  bascAudit: {
    en: 'BASC audits every year; a newer certificate is needed by',
    es: 'BASC audita cada año; hace falta un certificado más reciente a más tardar el',
  },
  statusCheck: {
    en: 'A status check is good for one year; check again by',
    es: 'Una verificación de estatus vale un año; verifique de nuevo a más tardar el',
  },
  questionnaire: {
    en: 'At this partner’s risk the next questionnaire is due by',
    es: 'Según el riesgo de este socio, el próximo cuestionario corresponde a más tardar el',
  },
  visitOfPartner: {
    en: 'At high risk the next visit is due by',
    es: 'Con riesgo alto, la próxima visita corresponde a más tardar el',
  },
  weakness: {
    en: 'The partner is to mend this by',
    es: 'El socio debe corregir esto a más tardar el',
  },
  action: { en: 'This is to be done by', es: 'Esto debe quedar hecho a más tardar el' },
  riskAssessment: {
    en: 'The next risk assessment is due by',
    es: 'La próxima evaluación de riesgos corresponde a más tardar el',
  },
  training: {
    en: 'The next training on this is due by',
    es: 'La próxima capacitación en esto corresponde a más tardar el',
  },
  audit: {
    en: 'The next internal audit is due by',
    es: 'La próxima auditoría interna corresponde a más tardar el',
  },
  procedureReview: {
    en: 'The procedure is to be reviewed again by',
    es: 'El procedimiento debe revisarse de nuevo a más tardar el',
  },
} as const satisfies Record<string, Localized>;

/** Which clock it is. */
export type ClockName = keyof typeof CLOCK;
