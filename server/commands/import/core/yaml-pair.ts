import type { WrittenPair } from '../../../model/edits.ts';
import { flowYaml } from '../../../model/scaffold/flow-yaml.ts';
import type { JsonValue } from '../../../syntax/yaml/value.ts';

/** Longer lines are broken, where the text allows it. */
const WIDTH = 100;

/** A key with its value as YAML: texts of several lines as blocks, short lists and mappings in one line. */
export function yamlPair(key: string, value: JsonValue): WrittenPair {
  const name =
    /^[A-Za-z][A-Za-z0-9-]*$/.test(key) && !/^(true|false|null)$/.test(key) ? key : JSON.stringify(key);
  const flow = `${name}: ${flowYaml(value)}`;
  return { flow, lines: blockLines(name, value, flow) };
}

const indented = (line: string) => (line === '' ? '' : `  ${line}`);

function blockLines(name: string, value: JsonValue, flow: string): readonly string[] {
  const isShort = flow.length <= WIDTH;
  if (typeof value === 'string')
    return isShort && !value.includes('\n') ? [flow] : textBlock(name, value, flow);
  if (value === null || typeof value !== 'object') return [flow];
  if (Array.isArray(value)) {
    const items: readonly JsonValue[] = value;
    const isPlain = items.every((item) => typeof item !== 'object');
    if (isShort && (isPlain || items.length === 0)) return [flow];
    return [`${name}:`, ...items.flatMap(itemLines).map(indented)];
  }
  const entries = Object.entries(value);
  const holdsText = entries.some(
    ([, inner]) => typeof inner === 'object' || (typeof inner === 'string' && inner.includes('\n')),
  );
  if (entries.length === 0 || (isShort && !holdsText)) return [flow];
  return [`${name}:`, ...entries.flatMap(([inner, each]) => yamlPair(inner, each).lines).map(indented)];
}

/** An item of a list: in one line where it is short, else its pairs below the dash. */
function itemLines(item: JsonValue): string[] {
  const line = `- ${flowYaml(item)}`;
  if (line.length <= WIDTH || typeof item !== 'object' || item === null || Array.isArray(item)) return [line];
  const lines = Object.entries(item).flatMap(([key, value]) => yamlPair(key, value).lines);
  return lines.map((each, position) => (position === 0 ? `- ${each}` : indented(each)));
}

/** A text as a block; quoted in one line where a block would not give it back to the letter. */
function textBlock(name: string, text: string, flow: string): readonly string[] {
  const isBlock = /^\S[^]*\S$/.test(text) && !/[\t\u0085\u2028\u2029\uFEFF]|[ ]\n/.test(text);
  if (!isBlock) return [flow];
  if (text.includes('\n')) return [`${name}: |-`, ...text.split('\n').map(indented)];
  return [`${name}: >-`, ...folded(text).map(indented)];
}

/** Breaks a text at single spaces, which is where folding puts them back. */
function folded(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && line.length + word.length + 1 > WIDTH - 4) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
