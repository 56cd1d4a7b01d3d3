import type { Localized } from '../../catalog/types.ts';
import type { ClockName } from './deadline-words.ts';

/** What is due, in a few words. Clocks that are moments, not limits, have none. */
export const DUE: Readonly<Partial<Record<ClockName, Localized>>> = {
  firstValidation: { en: 'First validation', es: 'Primera validación' },
  revalidation: { en: 'Revalidation', es: 'Revalidación' },
  annualReview: { en: 'Annual review', es: 'Revisión anual' },
  loginDisabled: { en: 'Portal log-in', es: 'Inicio de sesión en el portal' },
  annualNotification: { en: 'Annual notification letter', es: 'Carta de notificación anual' },
  contactConfirmed: { en: 'Confirm the contact', es: 'Confirmar el contacto' },
  debtConfirmed: { en: 'Statement about debts', es: 'Declaración sobre adeudos' },
  statusConfirmed: { en: 'Confirm the statement', es: 'Confirmar la declaración' },
  activity: { en: 'Activity that keeps eligibility', es: 'Actividad que mantiene la elegibilidad' },
  expires: { en: 'Runs out', es: 'Vence' },
  answerReviewed: { en: 'Review the answer', es: 'Revisar la respuesta' },
  target: { en: 'Measure in place', es: 'Medida en marcha' },
  evidence: { en: 'New evidence', es: 'Evidencia nueva' },
  answerDue: { en: 'Answer to CBP', es: 'Respuesta a CBP' },
  appeal: { en: 'Appeal', es: 'Apelación' },
  bascAudit: { en: 'Newer BASC certificate', es: 'Certificado BASC más reciente' },
  statusCheck: { en: 'Check the partner’s status', es: 'Verificar el estatus del socio' },
  questionnaire: { en: 'Partner questionnaire', es: 'Cuestionario del socio' },
  visitOfPartner: { en: 'Visit the partner', es: 'Visitar al socio' },
  weakness: { en: 'Partner’s weakness mended', es: 'Debilidad del socio corregida' },
  action: { en: 'Action done', es: 'Acción realizada' },
  riskAssessment: { en: 'Risk assessment', es: 'Evaluación de riesgos' },
  training: { en: 'Training', es: 'Capacitación' },
  audit: { en: 'Internal audit', es: 'Auditoría interna' },
  procedureReview: { en: 'Review the procedure', es: 'Revisar el procedimiento' },
};
