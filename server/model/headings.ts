/** The parts of a written procedure, as keys of `body`. */
export const PROCEDURE_PARTS = [
  'purpose',
  'scope',
  'responsibilities',
  'procedure',
  'exceptions',
  'records',
  'training',
  'revisionHistory',
] as const;

/** One of the parts of a written procedure. */
export type ProcedurePart = (typeof PROCEDURE_PARTS)[number];

/** Whether a key of `body` is one of the parts. */
export function isPart(key: string): key is ProcedurePart {
  return (PROCEDURE_PARTS as readonly string[]).includes(key);
}

/** Headings by which each part of a procedure is known, English and Spanish, without accents and in lower case. */
const HEADINGS: Readonly<Record<ProcedurePart, readonly string[]>> = {
  purpose: [
    'purpose',
    'objective',
    'objectives',
    'aim',
    'purpose and objective',
    'proposito',
    'objetivo',
    'objetivos',
    'finalidad',
  ],
  scope: [
    'scope',
    'applicability',
    'scope and applicability',
    'alcance',
    'ambito',
    'ambito de aplicacion',
    'campo de aplicacion',
  ],
  responsibilities: [
    'responsibilities',
    'responsibility',
    'roles and responsibilities',
    'roles',
    'responsabilidades',
    'responsabilidad',
    'responsables',
    'roles y responsabilidades',
    'funciones y responsabilidades',
  ],
  procedure: [
    'procedure',
    'procedures',
    'steps',
    'process',
    'instructions',
    'work instructions',
    'method',
    'procedimiento',
    'procedimientos',
    'pasos',
    'proceso',
    'desarrollo',
    'instrucciones',
    'descripcion del procedimiento',
  ],
  exceptions: [
    'exceptions',
    'escalation',
    'exceptions and escalation',
    'exception handling',
    'excepciones',
    'escalamiento',
    'excepciones y escalamiento',
  ],
  records: [
    'records',
    'records and forms',
    'record keeping',
    'recordkeeping',
    'forms and records',
    'documentation and records',
    'records and retention',
    'registros',
    'registros y formatos',
    'formatos y registros',
    'control de registros',
    'conservacion de registros',
  ],
  training: [
    'training',
    'education and training',
    'training and awareness',
    'capacitacion',
    'formacion',
    'entrenamiento',
  ],
  revisionHistory: [
    'revision history',
    'revisions',
    'change history',
    'version history',
    'document history',
    'history of changes',
    'change log',
    'historial de revisiones',
    'historial de cambios',
    'historial de versiones',
    'control de cambios',
    'control de revisiones',
    'revisiones',
  ],
};

const PARTS = new Map(
  Object.entries(HEADINGS).flatMap(([part, names]) =>
    names.map((name) => [name, part as ProcedurePart] as const),
  ),
);

/** A heading without number, accents, punctuation and case: `3. Alcance:` becomes `alcance`. */
function normalizeHeading(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[\s\d.)(-]+/, '')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The part that a heading begins, if it is one of ours. */
export function partOfHeading(text: string): ProcedurePart | undefined {
  return PARTS.get(normalizeHeading(text));
}

/** The heading as an anchor, the way GitHub writes it: `Exceptions and escalation` becomes `exceptions-and-escalation`. */
export function headingAnchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
