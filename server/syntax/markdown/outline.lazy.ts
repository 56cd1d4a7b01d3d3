/** The headings, the comments and the content of Markdown. The only file that loads a Markdown parser. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import type { OffsetRange } from '../node.ts';
import { contentOf, type MarkdownContent } from './content.ts';

/** A heading, written with `#` or underlined. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  /** Its text without marks of emphasis, links and code. */
  readonly text: string;
  /** The heading itself. */
  readonly range: OffsetRange;
  /** Its words, with marks of emphasis, links and code. */
  readonly words: OffsetRange;
  /** What stands under it: to the next heading of its level or above, sections below it included. */
  readonly content: OffsetRange;
}

/** A comment `<!-- … -->`. */
export interface MarkdownComment {
  readonly range: OffsetRange;
  /** What stands between the marks, trimmed. */
  readonly text: string;
}

/** What the rules see of a Markdown text. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly comments: readonly MarkdownComment[];
  /** What stands between the headings; made at the first look. */
  readonly content: MarkdownContent;
}

/**
 * Lines nested so deep, by marks or by indentation, that the parser's time would grow out of bounds. Nobody writes them;
 * they are read as empty.
 */
const TOO_DEEP = /^(?:[ \t]{80}|(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){30}).*$/gm;

const COMMENT = /<!--([^]*?)-->/g;

/**
 * Reads the outline of Markdown. Headings inside code, HTML and quotes are none.
 *
 * @param text the whole file
 * @param bodyStart where the Markdown begins, after front matter
 * @returns ranges are offsets of the whole `text`
 */
export function outline(text: string, bodyStart = 0): Outline {
  const body = text.slice(bodyStart).replace(TOO_DEEP, (line) => ' '.repeat(line.length));
  const tree = fromMarkdown(body);
  const headings: Omit<Heading, 'content'>[] = [];
  const comments: MarkdownComment[] = [];

  function offsets(node: Nodes): OffsetRange {
    return {
      start: bodyStart + (node.position?.start.offset ?? 0),
      end: bodyStart + (node.position?.end.offset ?? 0),
    };
  }

  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    const range = offsets(node);
    const [first, last] = [node.children[0], node.children.at(-1)];
    const words = first && last ? { start: offsets(first).start, end: offsets(last).end } : undefined;
    headings.push({
      level: node.depth,
      text: toString(node),
      range,
      words: words ?? { start: range.end, end: range.end },
    });
  }
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'html') {
      const { start, end } = offsets(node);
      for (const { index, 0: comment, 1: inner = '' } of text.slice(start, end).matchAll(COMMENT)) {
        const range = { start: start + index, end: start + index + comment.length };
        comments.push({ range, text: inner.trim() });
      }
    } else if ('children' in node) {
      waiting.push(...node.children);
    }
  }
  comments.sort((one, other) => one.range.start - other.range.start);
  let content: MarkdownContent | undefined;
  return {
    headings: withContent(headings, text.length),
    comments,
    get content() {
      return (content ??= contentOf(tree, text, offsets));
    },
  };
}

/** Going backwards, the nearest heading of each level is known. */
function withContent(headings: readonly Omit<Heading, 'content'>[], textEnd: number): Heading[] {
  const nextStart = new Array<number>(7).fill(textEnd);
  return headings
    .toReversed()
    .map((heading) => {
      const { level, range } = heading;
      const content = { start: range.end, end: Math.min(...nextStart.slice(0, level + 1)) };
      nextStart[level] = range.start;
      return { ...heading, content };
    })
    .reverse();
}
