/** A value of a document, shortened, so that it can stand in a sentence of ours. */
export function quoted(value: string): string {
  const text = value.replace(/\s+/g, ' ').replaceAll('`', "'").trim();
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
