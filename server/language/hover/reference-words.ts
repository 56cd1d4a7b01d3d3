import type { Localized } from '../../catalog/types.ts';
import type { SymbolKind } from '../../model/symbol-kind.ts';

/** What things with an id are called, in the middle of a sentence. */
export const THING: Readonly<Record<SymbolKind, Localized>> = {
  SecurityProfile: { en: 'profile', es: 'perfil' },
  Procedure: { en: 'procedure', es: 'procedimiento' },
  PartnerRegister: { en: 'register of partners', es: 'registro de socios' },
  Partner: { en: 'business partner', es: 'socio comercial' },
  RiskAssessment: { en: 'risk assessment', es: 'evaluación de riesgos' },
  CorrectiveActions: { en: 'list of corrective actions', es: 'lista de acciones correctivas' },
  TrainingLog: { en: 'training log', es: 'bitácora de capacitación' },
  IncidentLog: { en: 'incident log', es: 'bitácora de incidentes' },
  AuditLog: { en: 'audit log', es: 'bitácora de auditorías' },
  contact: { en: 'contact', es: 'contacto' },
  site: { en: 'site', es: 'sede' },
  'partner-site': { en: 'site of a partner', es: 'sede de un socio' },
  lane: { en: 'lane', es: 'ruta' },
  action: { en: 'action', es: 'acción' },
  finding: { en: 'finding', es: 'hallazgo' },
  session: { en: 'training session', es: 'sesión de capacitación' },
  incident: { en: 'incident', es: 'incidente' },
  audit: { en: 'audit', es: 'auditoría' },
  weakness: { en: 'weakness', es: 'debilidad' },
  criterion: { en: 'criterion', es: 'criterio' },
};

/** What hovers say about references. */
export const REFERENCE = {
  inFile: { en: '{Thing} in {file}', es: '{Thing} en {file}' },
  unknown: { en: 'The project has no {thing} `{id}`.', es: 'En el proyecto no hay {thing} `{id}`.' },
  several: {
    en: 'The project has several with this id: {files}. Write the document before it: `document-id#{id}`.',
    es: 'El proyecto tiene varios con este id: {files}. Escriba antes el documento: `id-del-documento#{id}`.',
  },
  dates: { en: 'Dates', es: 'Fechas' },
} as const satisfies Record<string, Localized>;

/** Facts about a thing; `{value}` is what its document says. */
export const FACT = {
  version: { en: 'version {value}', es: 'versión {value}' },
  approved: { en: 'approved on {value}', es: 'aprobación: {value}' },
  effective: { en: 'in force since {value}', es: 'vigente desde el {value}' },
  reviewed: { en: 'reviewed on {value}', es: 'revisión: {value}' },
  criterion: { en: 'criterion {value}', es: 'criterio {value}' },
  due: { en: 'due {value}', es: 'vence el {value}' },
  closed: { en: 'closed on {value}', es: 'cierre: {value}' },
  open: { en: 'open', es: 'pendiente' },
  owner: { en: 'owner {value}', es: 'responsable {value}' },
  risk: { en: 'risk {value}', es: 'riesgo {value}' },
  noRisk: { en: 'risk not rated', es: 'riesgo sin calificar' },
  ended: { en: 'business ended on {value}', es: 'fin de la relación: {value}' },
  certificate: { en: 'certificate {value}', es: 'certificado {value}' },
  validUntil: { en: 'valid until {value}', es: 'vigencia hasta el {value}' },
  verified: { en: 'verified on {value}', es: 'verificación: {value}' },
  origin: { en: 'from {value}', es: 'desde {value}' },
  conducted: { en: 'conducted on {value}', es: 'realización: {value}' },
  date: { en: 'on {value}', es: 'el {value}' },
  validated: { en: 'validated on {value}', es: 'validación: {value}' },
  topics: { en: 'topics {value}', es: 'temas {value}' },
  scope: { en: 'scope {value}', es: 'alcance {value}' },
} as const satisfies Record<string, Localized>;
