import { child, items, textOf, type Field } from './field.ts';

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

/** A written procedure: front matter and parts. Values that are missing or of a wrong type are left out. */
export interface Procedure {
  readonly root: Field;
  readonly kindField: Field | undefined;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly status: string | undefined;
  readonly statusField: Field | undefined;
  readonly owner: Field | undefined;
  readonly approver: Field | undefined;
  /** The criteria it serves, as written. */
  readonly criteria: readonly Field[];
  readonly sites: readonly Field[];
  readonly translationOf: Field | undefined;
}

/** Reads a procedure from its front matter, or from the top of its YAML document. */
export function readProcedure(root: Field): Procedure {
  const statusField = child(root, 'status');
  return {
    root,
    kindField: child(root, 'kind'),
    id: textOf(child(root, 'id')),
    title: textOf(child(root, 'title')),
    status: textOf(statusField),
    statusField,
    owner: child(root, 'owner'),
    approver: child(root, 'approver'),
    criteria: items(child(root, 'criteria')),
    sites: items(child(root, 'sites')),
    translationOf: child(root, 'translationOf'),
  };
}
