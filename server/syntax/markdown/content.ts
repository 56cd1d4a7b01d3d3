import type { Nodes, Parents } from 'mdast';
import type { OffsetRange } from '../node.ts';
import { tablesIn, type Table } from './tables.ts';

/** A stretch of text below a heading: a paragraph, a list, a table, code or a quote. */
export interface Block {
  readonly range: OffsetRange;
  /** Its words without marks of emphasis, links and code; lines of lists and tables one below the other. */
  readonly text: string;
  readonly isParagraph: boolean;
}

/** An item of a numbered list, or a paragraph that begins with a number such as `4.1`. */
export interface NumberedStep {
  /** Its number as a reader sees it; of a step below another one with the number of that before it, `2.1`. */
  readonly number: string;
  /** Its own words, without those of the lists below it. */
  readonly text: string;
  readonly range: OffsetRange;
  /** The list that it belongs to. */
  readonly list: OffsetRange;
  /** Whether its list stands below another step. */
  readonly isNested: boolean;
}

/** A link, an image, or the definition of a link. */
export interface Link {
  readonly text: string;
  /** Where it leads, as written. */
  readonly target: string;
  /** Where the target is written; the whole link where that cannot be told. */
  readonly range: OffsetRange;
}

/** What stands between the headings of a Markdown text, each thing in the order of the text. */
export interface MarkdownContent {
  readonly blocks: readonly Block[];
  readonly steps: readonly NumberedStep[];
  readonly tables: readonly Table[];
  readonly links: readonly Link[];
}

/** Where a node stands in the whole text. */
type Place = (node: Nodes) => OffsetRange;

const INLINE = new Set(['paragraph', 'emphasis', 'strong', 'link', 'linkReference', 'heading', 'delete']);

/** The words of a node as a reader sees them; what lies deeper than anybody writes is left out. */
function plainText(node: Nodes, depth = 0): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html' || depth > 60) return '';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  if (!('children' in node)) return '';
  return node.children.map((child) => plainText(child, depth + 1)).join(INLINE.has(node.type) ? '' : '\n');
}

/** A paragraph that a hand has numbered: `4.1 Text`, `Step 2: Text`. */
const HAND_NUMBERED =
  /^[ \t]*[*_]{0,2}(?:(?:step|paso)\s+(\d+(?:\.\d+)*)|(\d+(?:\.\d+)+))[.):]{0,2}[*_]{0,2}[.:]?\s+/i;

function handNumbered(source: string, { start, end }: OffsetRange): NumberedStep[] {
  const steps: { number: string; text: string; range: OffsetRange }[] = [];
  let offset = start;
  for (const line of source.slice(start, end).split(/(?<=\n)/)) {
    const match = HAND_NUMBERED.exec(line);
    const before = steps.at(-1);
    const written = line.trimEnd();
    const range = { start: offset, end: offset + written.length };
    const words = written
      .slice(match?.[0].length ?? 0)
      .replace(/[*_`]/g, '')
      .trim();
    if (match) steps.push({ number: match[1] ?? match[2] ?? '', text: words, range });
    else if (before) {
      before.text = `${before.text} ${words}`.trim();
      before.range = { start: before.range.start, end: range.end };
    } else return [];
    offset += line.length;
  }
  return steps.map((step) => ({ ...step, list: { start, end }, isNested: false }));
}

function itemSteps(list: Parents, first: number, parent: string, placeOf: Place): NumberedStep[] {
  return list.children.flatMap((item, position): NumberedStep[] => {
    const number = `${parent}${String(first + position)}`;
    const own = 'children' in item ? item.children.filter(({ type }) => type !== 'list') : [];
    const [head] = own;
    const last = own.at(-1);
    const range = head && last ? { start: placeOf(head).start, end: placeOf(last).end } : placeOf(item);
    const text = own.map((child) => plainText(child)).join('\n');
    return [
      { number, text: text.trim(), range, list: placeOf(list), isNested: parent !== '' },
      ...stepsBelow(item, `${number}.`, placeOf),
    ];
  });
}

function stepsBelow(node: Nodes, parent: string, placeOf: Place, depth = 0): NumberedStep[] {
  if (!('children' in node) || depth > 60) return [];
  return node.children.flatMap((child) =>
    child.type === 'list' && child.ordered
      ? itemSteps(child, child.start ?? 1, parent, placeOf)
      : stepsBelow(child, parent, placeOf, depth + 1),
  );
}

function linkOf(node: Nodes, source: string, placeOf: Place): Link | undefined {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return undefined;
  const range = placeOf(node);
  const written = source.slice(range.start, range.end);
  const from = Math.max(written.lastIndexOf(']('), written.indexOf(']:'), 0);
  const at = node.url === '' ? -1 : written.indexOf(node.url, from);
  const start = range.start + at;
  const text = node.type === 'definition' ? (node.label ?? '') : plainText(node);
  return { text, target: node.url, range: at < 0 ? range : { start, end: start + node.url.length } };
}

/** Whether a node holds words; comments, lines across the page and definitions of links do not. */
function hasWords(node: Nodes): boolean {
  if (node.type === 'html') return node.value.replace(/<!--[^]*?-->/g, '').trim() !== '';
  return !['heading', 'thematicBreak', 'definition', 'yaml'].includes(node.type);
}

/** Reads what stands between the headings. `placeOf` gives offsets of the whole `source`. */
export function contentOf(tree: Parents, source: string, placeOf: Place): MarkdownContent {
  const paragraphs: Nodes[] = [];
  const links: Link[] = [];
  const waiting: Nodes[] = [...tree.children].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'paragraph') paragraphs.push(node);
    const link = linkOf(node, source, placeOf);
    if (link) links.push(link);
    if ('children' in node && node.type !== 'blockquote') waiting.push(...node.children.toReversed());
  }
  const inParagraphs = tree.children
    .filter(({ type }) => type === 'paragraph')
    .flatMap((paragraph) => handNumbered(source, placeOf(paragraph)));
  return {
    blocks: tree.children.filter(hasWords).map((node) => ({
      range: placeOf(node),
      text: plainText(node),
      isParagraph: node.type === 'paragraph',
    })),
    steps: [...stepsBelow(tree, '', placeOf), ...inParagraphs].sort((a, b) => a.range.start - b.range.start),
    tables: paragraphs.flatMap((paragraph) => tablesIn(source, placeOf(paragraph))),
    links,
  };
}
