import type { Outline } from '../../syntax/markdown/outline.lazy.ts';
import { child, items, textOf, type Field } from '../../model/field.ts';
import { readBody, type ProcedureBody } from './body.ts';

/** The text that a procedure is read from. */
export interface ProcedureSource {
  readonly text: string;
  /** Of Markdown; undefined for YAML. */
  readonly outline: Outline | undefined;
}

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
  /** Its text by parts, of Markdown and of YAML alike; made at the first look. */
  readonly body: ProcedureBody;
  readonly source: ProcedureSource;
}

/** Reads a procedure from its front matter, or from the top of its YAML document. */
export function readProcedure(root: Field, source: ProcedureSource): Procedure {
  const statusField = child(root, 'status');
  let body: ProcedureBody | undefined;
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
    source,
    get body() {
      return (body ??= readBody(child(root, 'body'), source));
    },
  };
}
