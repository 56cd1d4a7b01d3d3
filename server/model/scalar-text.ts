/** Words that some reader of YAML, also of its older version, takes for something else than a text. */
export const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Ids in which a reader of YAML sees a number or a date: `123`, `0x1f`, `1e-5`, `2026-01-31`. */
const NUMBER_OR_DATE = /^(?:\d+(?:e-?\d+)?|0o[0-7]+|0x[0-9a-f]+|0b[01]+|\d{4}-\d{1,2}-\d{1,2})$/;

/** Whether a text would mean something else, or nothing, as a plain scalar. */
function needsQuotes(text: string): boolean {
  return /^[\s\-?:,[\]{}#&*!|>'"%@`]|[,[\]{}]|:\s|\s#|[:\s]$/.test(text);
}

/** A text as a scalar of YAML in quotation marks of a kind; without where the mark is empty and none is needed. */
export function scalarText(text: string, mark: string): string {
  if (mark === '"' || (mark === '' && needsQuotes(text))) return JSON.stringify(text);
  return mark === '' ? text : `'${text.replaceAll("'", "''")}'`;
}

/** An id as a scalar of YAML: in quotation marks where it would be read as true or false, a number or a date. */
export function idScalar(id: string): string {
  return NOT_TEXT.test(id) || NUMBER_OR_DATE.test(id) ? `"${id}"` : id;
}
