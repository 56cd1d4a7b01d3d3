/** One fault put into a clean profile, and the one rule that must tell it. */
export interface SingleFault {
  readonly fault: string;
  readonly rule: string;
  readonly change: (clean: string) => string;
  /** Where it is only a hint. */
  readonly severity?: 'info';
}

type Change = SingleFault['change'];

/** Replaces the first occurrence. Throws where there is none. */
export function swap(from: string, to: string): Change {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The clean profile does not hold “${from}”.`);
    return text.replace(from, () => to);
  };
}

/** Takes a stretch of text out. */
export const without = (line: string): Change => swap(line, '');

/** Changes the text of one answer only. */
export function inAnswer(id: string, change: Change): Change {
  return (text) => {
    const found = new RegExp(`^    '${id.replace('.', '\\.')}':\\n(?:      .*\\n)+`, 'm').exec(text);
    if (!found) throw new Error(`The clean profile has no answer to ${id}.`);
    const end = found.index + found[0].length;
    return text.slice(0, found.index) + change(found[0]) + text.slice(end);
  };
}

/** Puts another answer in place of one: lines of YAML, without indentation. */
export const answer = (id: string, ...lines: readonly string[]): Change =>
  inAnswer(id, () => `    '${id}':\n${lines.map((line) => `      ${line}\n`).join('')}`);

/** Takes a section out, with all its answers. */
export function withoutSection(name: string): Change {
  return (text) => {
    const found = new RegExp(`^  ${name}:\\n(?:(?:    .*)?\\n)+`, 'm').exec(text);
    if (!found) throw new Error(`The clean profile has no section ${name}.`);
    return text.slice(0, found.index) + text.slice(found.index + found[0].length);
  };
}
