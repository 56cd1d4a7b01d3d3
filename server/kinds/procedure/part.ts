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
