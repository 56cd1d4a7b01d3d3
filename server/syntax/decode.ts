/** Bytes that are text, or why they are not. */
export type Decoded =
  | { readonly text: string }
  | {
      readonly problem: 'not-utf8' | 'nul';
      /** Zero-based position of the first byte that is wrong. */
      readonly byte: number;
    };

/**
 * Decodes UTF-8. A byte order mark at the start is taken off: editors do the same with the documents they send, so
 * that offsets and columns agree between the editor and the command line. NUL is refused; text files hold none.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'not-utf8', byte: firstBadByte(bytes) };
  }
  const nul = bytes.indexOf(0);
  return nul === -1 ? { text } : { problem: 'nul', byte: nul };
}

/** Halves the search: a prefix that ends inside a character is no error yet. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (isGoodPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return isGoodPrefix(bytes.subarray(0, bad)) ? good : bad - 1;
}

function isGoodPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
