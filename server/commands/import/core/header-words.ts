/** What a column of answers may hold. The last ones are known, and hold nothing that a profile keeps. */
export type AnswerColumn =
  | 'profile'
  | 'entity'
  | 'criterion'
  | 'status'
  | 'response'
  | 'owner'
  | 'performedBy'
  | 'site'
  | 'frequency'
  | 'procedures'
  | 'evidence'
  | 'reviewed'
  | 'rationale'
  | 'targetDate'
  | 'cbpDecision'
  | 'cbpDate'
  | 'cbpDue'
  | 'cbpComment'
  | 'finding'
  | 'section'
  | 'title'
  | 'level'
  | 'state'
  | 'findings';

/** What a column of partners may hold. */
export type PartnerColumn =
  | 'id'
  | 'legalName'
  | 'country'
  | 'role'
  | 'relationship'
  | 'risk'
  | 'rated'
  | 'contactName'
  | 'contactEmail'
  | 'contactPhone'
  | 'scac'
  | 'duns'
  | 'mid'
  | 'program'
  | 'certificate'
  | 'issued'
  | 'validUntil'
  | 'verified'
  | 'questionnaire'
  | 'visited'
  | 'recognition'
  | 'weaknesses';

/** How columns of answers are headed, in English and Spanish: small letters, no accents, words with single spaces. */
export const ANSWER_HEADERS: Readonly<Record<AnswerColumn, readonly string[]>> = {
  profile: ['profile', 'profile id', 'perfil', 'id del perfil'],
  entity: ['entity', 'entity type', 'tipo de entidad', 'entidad'],
  criterion: [
    ...['criterion', 'criteria', 'criterion id', 'criteria id', 'criterion number', 'criteria number', 'id'],
    ...['msc', 'msc id', 'msc no', 'msc number', 'msc criterion', 'msc criteria', 'no', 'number', 'ref'],
    ...['reference', 'requirement', 'requirement id', 'question', 'question no', 'item', 'item no'],
    ...['criterio', 'criterios', 'criterio id', 'id criterio', 'id del criterio', 'numero', 'num', 'nro'],
    ...['no de criterio', 'numero de criterio', 'clave', 'requisito', 'pregunta', 'numeral', 'inciso'],
  ],
  status: [
    ...['status', 'answer status', 'compliance', 'compliance status', 'compliant', 'met', 'implemented'],
    ...['implementation status', 'implementation', 'in place', 'yes no', 'in compliance', 'result'],
    ...['estado', 'estatus', 'cumplimiento', 'cumple', 'situacion', 'estado de cumplimiento', 'si no'],
    ...['estado de implementacion', 'implementado', 'implementacion', 'resultado', 'estatus de cumplimiento'],
  ],
  response: [
    ...['response', 'responses', 'answer', 'answers', 'company response', 'member response', 'our response'],
    ...[
      'narrative',
      'how met',
      'how we comply',
      'how it is met',
      'implementation description',
      'explanation',
    ],
    ...['response text', 'partner response', 'security profile response', 'how do you meet this criterion'],
    ...[
      'respuesta',
      'respuestas',
      'respuesta de la empresa',
      'contestacion',
      'como se cumple',
      'explicacion',
    ],
    ...['como cumple', 'descripcion del cumplimiento', 'descripcion de cumplimiento', 'narrativa'],
  ],
  owner: [
    ...['owner', 'responsible', 'responsible party', 'responsible person', 'person responsible', 'poc'],
    ...['process owner', 'assigned to', 'accountable', 'point of contact', 'who'],
    ...['responsable', 'encargado', 'encargada', 'dueno', 'asignado a', 'dueno del proceso', 'quien'],
  ],
  performedBy: ['performed by', 'performed by partner', 'realizado por', 'ejecutado por'],
  site: [
    ...['site', 'sites', 'location', 'locations', 'facility', 'facilities', 'site id', 'plant', 'branch'],
    ...[
      'sede',
      'sedes',
      'sitio',
      'sitios',
      'instalacion',
      'instalaciones',
      'planta',
      'ubicacion',
      'sucursal',
    ],
  ],
  frequency: ['frequency', 'how often', 'interval', 'frecuencia', 'periodicidad', 'cada cuanto'],
  procedures: [
    ...['procedure', 'procedures', 'written procedure', 'written procedures', 'sop', 'sops', 'procedure id'],
    ...['procedimiento', 'procedimientos', 'procedimiento escrito', 'procedimientos escritos'],
  ],
  evidence: [
    ...[
      'evidence',
      'evidence of implementation',
      'evidence files',
      'proof',
      'supporting documents',
      'records',
    ],
    ...[
      'evidencia',
      'evidencias',
      'evidencia de implementacion',
      'prueba',
      'pruebas',
      'documentos de soporte',
    ],
  ],
  reviewed: [
    ...['reviewed', 'last reviewed', 'reviewed on', 'review date', 'last review', 'date reviewed'],
    ...['revisado', 'ultima revision', 'fecha de revision', 'revisada', 'revisado el'],
  ],
  rationale: ['rationale', 'justification', 'reason', 'justificacion', 'motivo', 'razon', 'fundamento'],
  targetDate: [
    ...['target date', 'due date', 'due', 'target', 'completion date', 'planned date', 'deadline'],
    ...['fecha objetivo', 'fecha compromiso', 'fecha limite', 'fecha meta', 'fecha prevista', 'plazo'],
  ],
  cbpDecision: ['cbp decision', 'scss decision', 'decision de cbp', 'decision cbp'],
  cbpDate: ['cbp decided', 'cbp decision date', 'cbp decidio', 'fecha de decision de cbp'],
  cbpDue: ['cbp reply due', 'respuesta a cbp'],
  cbpComment: ['cbp comment', 'cbp comments', 'scss comment', 'comentario de cbp', 'comentarios de cbp'],
  finding: [
    ...['finding', 'non conformity', 'nonconformity', 'corrective action', 'corrective actions', 'gap'],
    ...['hallazgo', 'no conformidad', 'accion correctiva', 'acciones correctivas', 'brecha'],
  ],
  section: [
    ...['section', 'category', 'focus area', 'chapter', 'msc category', 'area'],
    ...['seccion', 'categoria', 'capitulo', 'area de enfoque'],
  ],
  title: [
    ...['title', 'subject', 'criterion title', 'criterion text', 'description', 'criteria description'],
    ...['titulo', 'tema', 'texto del criterio', 'descripcion', 'descripcion del criterio'],
  ],
  level: [
    ...['level', 'must should', 'must or should', 'obligation', 'must', 'type', 'requirement type'],
    ...['nivel', 'obligatorio o recomendado', 'obligacion', 'debe', 'tipo', 'obligatorio recomendado'],
  ],
  state: ['how it stands', 'situacion del criterio'],
  findings: ['findings', 'hallazgos'],
};

/** The same for columns of partners. */
export const PARTNER_HEADERS: Readonly<Record<PartnerColumn, readonly string[]>> = {
  id: [
    'id',
    'partner id',
    'code',
    'vendor id',
    'vendor number',
    'supplier id',
    'id del socio',
    'clave',
    'codigo',
  ],
  legalName: [
    ...['legal name', 'partner', 'partner name', 'business partner', 'company', 'company name', 'name'],
    ...['supplier', 'supplier name', 'vendor', 'vendor name', 'carrier name', 'business partner name'],
    ...['razon social', 'socio', 'socio comercial', 'nombre', 'nombre del socio', 'empresa', 'proveedor'],
    ...['nombre legal', 'nombre del proveedor', 'asociado de negocio', 'nombre de la empresa'],
  ],
  country: ['country', 'country code', 'pais', 'codigo de pais', 'country of origin'],
  role: [
    ...[
      'role',
      'roles',
      'partner type',
      'type',
      'type of partner',
      'business type',
      'entity type',
      'service',
    ],
    ...['rol', 'funcion', 'tipo', 'tipo de socio', 'giro', 'tipo de entidad', 'servicio', 'funciones'],
  ],
  relationship: ['relationship', 'direct or indirect', 'relacion', 'directo o indirecto'],
  risk: ['risk', 'risk rating', 'risk level', 'riesgo', 'nivel de riesgo', 'calificacion de riesgo'],
  rated: [
    'risk date',
    'rated',
    'risk rated',
    'rated on',
    'fecha de riesgo',
    'calificado',
    'riesgo calificado',
  ],
  contactName: ['contact', 'contact name', 'contact person', 'contacto', 'nombre del contacto'],
  contactEmail: [
    ...['email', 'e mail', 'contact email', 'contact e mail', 'correo', 'correo electronico'],
    ...['correo del contacto', 'mail'],
  ],
  contactPhone: ['phone', 'telephone', 'contact phone', 'telefono', 'telefono del contacto', 'tel'],
  scac: ['scac', 'scac code', 'codigo scac'],
  duns: ['duns', 'd u n s', 'duns number', 'numero duns'],
  mid: ['mid', 'manufacturer id', 'manufacturer identification code'],
  program: [
    ...['certification', 'program', 'programme', 'security program', 'certificates', 'certifications'],
    ...['certificacion', 'programa', 'programa de seguridad', 'certificados', 'certificaciones'],
  ],
  certificate: [
    'certificate',
    'certificate number',
    'certificate no',
    'numero de certificado',
    'certificado',
  ],
  issued: ['issued', 'issue date', 'certificate issued', 'emitido', 'fecha de emision', 'expedido'],
  validUntil: [
    ...['valid until', 'expires', 'expiration', 'expiry', 'expiration date', 'expiry date', 'valid to'],
    ...['valido hasta', 'vigencia', 'vence', 'vencimiento', 'fecha de vencimiento', 'vigente hasta'],
  ],
  verified: [
    'verified',
    'verified on',
    'status verified',
    'svi verified',
    'verificado',
    'fecha de verificacion',
  ],
  questionnaire: [
    ...['questionnaire', 'questionnaire received', 'questionnaire date', 'survey received', 'survey date'],
    ...['cuestionario', 'cuestionario recibido', 'fecha del cuestionario', 'fecha de cuestionario'],
  ],
  visited: [
    ...['visited', 'last visit', 'visit date', 'site visit', 'last site visit', 'visit'],
    ...['visitado', 'ultima visita', 'fecha de visita', 'visita'],
  ],
  recognition: ['known by', 'respaldo'],
  weaknesses: ['open weaknesses', 'weaknesses', 'debilidades', 'debilidades abiertas'],
};

/** What a column of sites may hold. */
export type SiteColumn = 'profile' | 'id' | 'name' | 'address' | 'country' | 'type' | 'activities';

/** The same for columns of sites. */
export const SITE_HEADERS: Readonly<Record<SiteColumn, readonly string[]>> = {
  profile: ANSWER_HEADERS.profile,
  id: ['site', 'site id', 'sede', 'sitio', 'id del sitio', 'id de la sede', 'facility id'],
  name: ['site name', 'facility name', 'nombre del sitio', 'nombre de la sede', 'name of site'],
  address: ['address', 'street address', 'direccion', 'domicilio'],
  country: PARTNER_HEADERS.country,
  type: ['kind of site', 'site type', 'clase de sitio', 'tipo de sitio', 'tipo de sede'],
  activities: ['activities', 'actividades'],
};

/** What a column of contacts may hold. */
export type ContactColumn =
  'profile' | 'id' | 'name' | 'role' | 'email' | 'phone' | 'confirmed' | 'functions';

/** The same for columns of contacts. */
export const CONTACT_HEADERS: Readonly<Record<ContactColumn, readonly string[]>> = {
  profile: ANSWER_HEADERS.profile,
  id: ['contact id', 'id del contacto'],
  name: ['contact name', 'contact', 'contact person', 'nombre del contacto', 'contacto', 'employee name'],
  role: ['position', 'job title', 'puesto', 'cargo', 'role', 'rol'],
  email: PARTNER_HEADERS.contactEmail,
  phone: PARTNER_HEADERS.contactPhone,
  confirmed: ['confirmed', 'confirmado', 'last confirmed'],
  functions: ['in the program', 'en el programa'],
};
