/** Whether a text would mean something else, or nothing, as a plain scalar. */
function needsQuotes(text: string): boolean {
  return /^[\s\-?:,[\]{}#&*!|>'"%@`]|[,[\]{}]|:\s|\s#|[:\s]$/.test(text);
}

/** A text as a scalar of YAML in quotation marks of a kind; without where the mark is empty and none is needed. */
export function scalarText(text: string, mark: string): string {
  if (mark === '"' || (mark === '' && needsQuotes(text))) return JSON.stringify(text);
  return mark === '' ? text : `'${text.replaceAll("'", "''")}'`;
}
