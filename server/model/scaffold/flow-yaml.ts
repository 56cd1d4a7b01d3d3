import { NOT_TEXT } from '../scalar-text.ts';

const LONGEST = 72;

/** A value as YAML in flow style, for examples: `[lrd-01]`, `{ id: cso, primary: true }`. */
export function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${scalar(key)}: ${flowYaml(inner)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return typeof value === 'string' ? scalar(value) : String(value);
}

/** A key with an example value, over several lines where one would be long. */
export function examplePair(key: string, value: unknown): string {
  const line = `${scalar(key)}: ${flowYaml(value)}`;
  if (line.length <= LONGEST || typeof value !== 'object' || value === null) return line;
  const lines = Array.isArray(value)
    ? value.map((item) => `  - ${flowYaml(item)}`)
    : Object.entries(value).map(([name, inner]) => `  ${scalar(name)}: ${flowYaml(inner)}`);
  return [`${scalar(key)}:`, ...lines].join('\n');
}

/** What YAML does not allow to stand in a text as it is, or what does not show. */
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** Plain where YAML reads the same text back, quoted otherwise; dates need no quotes. */
function scalar(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isPlain =
    /^[\p{L}*][\p{L}\p{N} ._/&@*-]*$/u.test(text) && !NOT_TEXT.test(text) && !text.endsWith(' ');
  return isDate || (isPlain && !text.startsWith('*')) ? text : quoted(text);
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
