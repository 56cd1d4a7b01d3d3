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

/** Plain where YAML reads the same text back, quoted otherwise; dates need no quotes. */
function scalar(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isPlain =
    /^[\p{L}*][\p{L}\p{N} ._/&@*-]*$/u.test(text) && !/^(true|false|null|yes|no)$|[ ]$/i.test(text);
  return isDate || (isPlain && !text.startsWith('*')) ? text : JSON.stringify(text);
}
