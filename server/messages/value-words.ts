import type { Locale, Localized } from '../catalog/types.ts';
import { stateInWords } from './states.ts';

/** Values of the format and of reports in words. A value that is not listed is shown as it is written. */
const VALUES: Readonly<Record<string, Localized>> = {
  must: { en: 'must', es: 'obligatorio' },
  should: { en: 'should', es: 'recomendado' },
  // Membership.
  applicant: { en: 'applicant', es: 'solicitante' },
  approved: { en: 'approved', es: 'aprobado' },
  certified: { en: 'certified', es: 'certificada' },
  validated: { en: 'validated', es: 'validada' },
  rejected: { en: 'rejected', es: 'rechazada' },
  suspended: { en: 'suspended', es: 'suspendida' },
  removed: { en: 'removed', es: 'removida' },
  withdrawn: { en: 'withdrawn', es: 'retirada' },
  // Partners.
  ctpat: { en: 'CTPAT', es: 'CTPAT' },
  'mutual-recognition': { en: 'mutual recognition', es: 'reconocimiento mutuo' },
  basc: { en: 'BASC', es: 'BASC' },
  visit: { en: 'visit', es: 'visita' },
  questionnaire: { en: 'questionnaire', es: 'cuestionario' },
  none: { en: 'nothing that counts', es: 'nada que cuente' },
  high: { en: 'high', es: 'alto' },
  medium: { en: 'medium', es: 'medio' },
  low: { en: 'low', es: 'bajo' },
  unrated: { en: 'not rated', es: 'sin calificar' },
  importer: { en: 'importer', es: 'importador' },
  exporter: { en: 'exporter', es: 'exportador' },
  'foreign-manufacturer': { en: 'foreign manufacturer', es: 'fabricante extranjero' },
  'third-party-logistics': { en: 'third-party logistics provider', es: 'proveedor de logística' },
  consolidator: { en: 'consolidator', es: 'consolidador' },
  'customs-broker': { en: 'customs broker', es: 'agente aduanal' },
  'highway-carrier': { en: 'highway carrier', es: 'autotransportista' },
  'highway-carrier-us-canada': { en: 'U.S./Canada highway carrier', es: 'autotransportista EE. UU./Canadá' },
  'highway-carrier-us-mexico': { en: 'U.S./Mexico highway carrier', es: 'autotransportista EE. UU./México' },
  'mexico-long-haul-carrier': {
    en: 'Mexico long-haul carrier',
    es: 'transportista mexicano de largo recorrido',
  },
  'rail-carrier': { en: 'rail carrier', es: 'ferrocarril' },
  'sea-carrier': { en: 'sea carrier', es: 'naviera' },
  'air-carrier': { en: 'air carrier', es: 'aerolínea' },
  'marine-port-terminal': { en: 'port terminal', es: 'terminal portuaria' },
  supplier: { en: 'supplier', es: 'proveedor' },
  'freight-forwarder': { en: 'freight forwarder', es: 'agente de carga' },
  warehouse: { en: 'warehouse', es: 'almacén' },
  customer: { en: 'customer', es: 'cliente' },
  'guard-service': { en: 'guard service', es: 'servicio de vigilancia' },
  'it-service': { en: 'IT service', es: 'servicio de sistemas' },
  staffing: { en: 'staffing agency', es: 'agencia de personal' },
  other: { en: 'other', es: 'otro' },
  // Corrective actions.
  validation: { en: 'validation', es: 'validación' },
  revalidation: { en: 'revalidation', es: 'revalidación' },
  'internal-audit': { en: 'internal audit', es: 'auditoría interna' },
  'self-assessment': { en: 'self-assessment', es: 'autoevaluación' },
  incident: { en: 'incident', es: 'incidente' },
  'risk-assessment': { en: 'risk assessment', es: 'evaluación de riesgos' },
  'action-required': { en: 'action required', es: 'acción exigida' },
  recommendation: { en: 'recommendation', es: 'recomendación' },
  open: { en: 'open', es: 'abierta' },
  late: { en: 'late', es: 'con atraso' },
  closed: { en: 'closed', es: 'cerrada' },
  // Procedures and training.
  draft: { en: 'draft', es: 'borrador' },
  'in-review': { en: 'in review', es: 'en revisión' },
  retired: { en: 'retired', es: 'retirado' },
  quiz: { en: 'quiz', es: 'cuestionario' },
  'practical-test': { en: 'practical test', es: 'prueba práctica' },
  observation: { en: 'observation', es: 'observación' },
  exercise: { en: 'exercise', es: 'simulacro' },
  // Sites.
  'cargo-handling': { en: 'cargo handling', es: 'manejo de carga' },
  'cargo-storage': { en: 'cargo storage', es: 'almacenaje de carga' },
};

/** A value of the format in words, for people. */
export function valueInWords(value: string, locale: Locale): string {
  const state = stateInWords(value, locale);
  if (state !== undefined) return state;
  return Object.hasOwn(VALUES, value) ? (VALUES[value]?.[locale] ?? value) : value;
}
