/** Small steps over YAML source that both parsers' builders need, because neither parser reports these places. */

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const PERCENT = 0x25;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const QUESTION = 0x3f;
const GREATER = 0x3e;
const PIPE = 0x7c;
const BYTE_ORDER_MARK = 0xfeff;

/** Whether a code unit is a space, tab or line break. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB;
}

/** Whether a code unit is a line feed or carriage return. */
export function isBreak(code: number): boolean {
  return code === LINE_FEED || code === RETURN;
}

/** The first place at or after `at` that is neither white space nor part of a comment. */
function skipTrivia(source: string, at: number): number {
  let position = at;
  for (;;) {
    const code = source.charCodeAt(position);
    if (isBlank(code)) {
      position++;
    } else if (code === HASH && (position === 0 || isBlank(source.charCodeAt(position - 1)))) {
      position = lineEnd(source, position);
    } else {
      return position;
    }
  }
}

/** The end of the line that holds `at`, before its line break. */
export function lineEnd(source: string, at: number): number {
  let position = at;
  while (position < source.length && !isBreak(source.charCodeAt(position))) position++;
  return position;
}

/** Where a missing value stands: after its colon; without a colon, right after the key. */
export function emptyValueAt(source: string, keyEnd: number, inBrackets: boolean): number {
  const position = skipTrivia(source, keyEnd);
  if (source.charCodeAt(position) !== COLON) return keyEnd;
  // `::` begins a plain key.
  const next = source.charCodeAt(position + 1);
  const isIndicator = Number.isNaN(next) || isBlank(next) || (inBrackets && isFlowIndicator(next));
  return isIndicator ? position + 1 : keyEnd;
}

/** Whether a code unit is a comma, bracket or brace. */
function isFlowIndicator(code: number): boolean {
  return code === COMMA || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}

/** Where a missing key stands: after its `?`, or just before its colon. */
export function emptyKeyAt(source: string, at: number): number {
  let position = skipTrivia(source, at);
  if (source.charCodeAt(position) === COMMA) position = skipTrivia(source, position + 1);
  return source.charCodeAt(position) === QUESTION ? position + 1 : position;
}

/** Where a missing item of a block sequence stands: after its dash. */
export function emptyItemAt(source: string, at: number): number {
  const position = skipTrivia(source, at);
  return source.charCodeAt(position) === MINUS ? position + 1 : position;
}

/** The place after the closing bracket `close` (a code unit), looking from the end of the last item. */
export function afterBracket(source: string, at: number, close: number): number {
  let position = skipTrivia(source, at);
  while (position < source.length && source.charCodeAt(position) !== close) {
    position = skipTrivia(source, position + 1);
  }
  return Math.min(position + 1, source.length);
}

/** The `|` or `>` of a block scalar, looking from the end of what stands before it. */
export function blockIndicatorAt(source: string, at: number): number {
  let position = skipTrivia(source, at);
  for (;;) {
    const code = source.charCodeAt(position);
    if (code === PIPE || code === GREATER || position >= source.length) return position;
    position = skipTrivia(source, position + 1);
  }
}

/**
 * The end of a block scalar: after its last character that is not white space; after the header's indicators when it
 * has no content. `regionEnd` is where its lines end at the latest.
 */
export function blockScalarEnd(source: string, indicator: number, regionEnd: number): number {
  let headerEnd = indicator + 1;
  for (;;) {
    const code = source.charCodeAt(headerEnd);
    if (code !== PLUS && code !== MINUS && !(code >= 0x30 && code <= 0x39)) break;
    headerEnd++;
  }
  const headerLineEnd = lineEnd(source, headerEnd);
  let end = regionEnd;
  while (end > headerLineEnd && isBlank(source.charCodeAt(end - 1))) end--;
  return end > headerLineEnd ? end : headerEnd;
}

/** Where a document's own text starts: after its `---` when it has one. */
export function documentStart(source: string, at: number, explicit: boolean): number {
  if (!explicit) return at;
  let position = skipBetween(source, at);
  while (position < source.length && !isMarker(source, position, MINUS)) {
    const code = source.charCodeAt(position);
    if (code !== PERCENT && code !== DOT) return at;
    position = skipBetween(source, lineEnd(source, position));
  }
  return Math.min(position + 3, source.length);
}

/** Where a document's text ends, looking from the end of its content: before the next marker. */
export function documentEnd(source: string, at: number): number {
  const position = skipBetween(source, at);
  return isMarker(source, position, MINUS) || isMarker(source, position, DOT) ? position : source.length;
}

/** Steps over a `...` at `at`, if one stands there. */
export function afterDocumentEnd(source: string, at: number): number {
  return isMarker(source, at, DOT) ? at + 3 : at;
}

/** Between documents, a byte order mark is no text either. */
function skipBetween(source: string, at: number): number {
  let position = skipTrivia(source, at);
  while (source.charCodeAt(position) === BYTE_ORDER_MARK) position = skipTrivia(source, position + 1);
  return position;
}

function isMarker(source: string, at: number, code: number): boolean {
  return (
    source.charCodeAt(at) === code && source.charCodeAt(at + 1) === code && source.charCodeAt(at + 2) === code
  );
}
