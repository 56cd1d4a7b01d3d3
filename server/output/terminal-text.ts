/**
 * Text of a document made safe for a terminal: control characters, which could move the cursor or change colors, become
 * visible; so do those that break lines or turn the direction of writing.
 */
export function forTerminal(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, (character) =>
    character === '\t' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same for the log of a CI system, whose commands have escapes for line breaks. */
export function forLog(text: string): string {
  return text.replace(/[^\r\n]+/g, forTerminal);
}
