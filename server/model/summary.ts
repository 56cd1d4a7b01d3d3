/** What other documents need to know of a document to refer to it. */
export interface DocumentSummary {
  readonly kind: string | undefined;
  readonly id: string | undefined;
  /** Its position in the stream of its file. */
  readonly position: number;
}

// What goes on in an indented line, and a comment that touches its word, are left to the parser; so is null.
const KIND = /^kind:[ \t]+(?!(?:null|Null|NULL)\b)([A-Za-z]+)(?:[ \t]+(?:#.*)?)?\r?$(?!\s*\n[ \t]+[^\s#])/gm;
const ID = /^id:[ \t]+(?!null\b)([a-z0-9]+(?:-[a-z0-9]+)*)(?:[ \t]+(?:#.*)?)?\r?$(?!\s*\n[ \t]+[^\s#])/gm;
const BEGINS_WITH_KEY = /^(?:\uFEFF)?(?:---[ \t]*\r?\n)?(?:[ \t]*(?:#.*)?\r?\n)*[A-Za-z$]/;
const SECOND_DOCUMENT = /\n(?:---|\.\.\.)[ \t\r\n]/;

/** The only match's first group; undefined where there are none or several. */
function onlyMatch(text: string, pattern: RegExp): string | undefined {
  const [first, second] = text.matchAll(pattern);
  return second ? undefined : first?.[1];
}

/**
 * Reads kind and id of a plainly written document without parsing it: one document in block style whose two keys stand
 * once at the start of a line each. Undefined for any other text.
 */
export function quickSummary(text: string): DocumentSummary | undefined {
  if (!BEGINS_WITH_KEY.test(text) || SECOND_DOCUMENT.test(text.slice(3))) return undefined;
  const kind = onlyMatch(text, KIND);
  const id = kind === undefined ? undefined : onlyMatch(text, ID);
  return id === undefined ? undefined : { kind, id, position: 0 };
}
