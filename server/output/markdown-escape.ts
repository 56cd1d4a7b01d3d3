const INVISIBLE = /[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;

/**
 * Text made safe for Markdown: nothing in it becomes a link, an image, HTML, emphasis, a heading or a list. Line breaks
 * become spaces; characters that cannot be seen go.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/[\\`*_[\]<>&~|$@^]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (head) => `${head.slice(0, -1)}\\.`)
    .replace(/^(\s*)([-+#=!])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** A code span that holds the text, whatever backticks stand in it. */
export function codeSpan(text: string): string {
  const inner = text.replace(/\s+/g, ' ').replace(INVISIBLE, '');
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = inner.startsWith('`') || inner.endsWith('`') || inner.trim() === '' ? ' ' : '';
  return `${fence}${padding}${inner}${padding}${fence}`;
}

/** Text with stretches of code between backticks: the code stays code, everything else is escaped. */
export function inlineMarkdown(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, position) =>
      position % 2 === 1 ? codeSpan(part.slice(1, -1)) : escapeInline(part, position),
    )
    .join('');
}

/** Only the first part of a line can begin a list or a heading. */
function escapeInline(part: string, position: number): string {
  return position === 0 ? escapeMarkdown(part) : escapeMarkdown(`x${part}`).slice(1);
}

/** A fenced block, its fence longer than any in the text. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
