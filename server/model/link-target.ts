/** Where a link of a text leads. */
export type LinkTarget =
  /** A file, relative to the text; perhaps a heading in it, or one of the text itself where the path is empty. */
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string | undefined }
  /** A place on the machine of whoever wrote it. */
  | { readonly kind: 'machine'; readonly path: string }
  /** An address, which is never opened, or a path whose beginning is not known. */
  | { readonly kind: 'elsewhere' };

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads the target of a link as written. */
export function linkTarget(written: string): LinkTarget {
  const target = written.trim();
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(target)) return { kind: 'machine', path: decoded(target) };
  if (/^(?:[a-z][a-z0-9+.-]+:|\/)/i.test(target)) return { kind: 'elsewhere' };
  const [, path = '', , anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? [];
  return { kind: 'file', path: decoded(path), anchor: anchor === undefined ? undefined : decoded(anchor) };
}
