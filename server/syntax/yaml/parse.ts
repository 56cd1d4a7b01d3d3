/** The public entry: any text in, a tree and the problems of its form out. */
import { YAMLException } from 'js-yaml';
import type { YamlStream } from '../node.ts';
import { parseFast } from './fast.ts';
import { parseTolerant } from './tolerant.lazy.ts';

/**
 * Parses YAML 1.2. Well-formed text takes the fast path; anything else the tolerant one, which repairs what it can and
 * says what it found. Never throws for any text; work is bounded by a constant times the length.
 *
 * An empty text, or one of comments only, has no document.
 *
 * @param text the whole file
 * @param start where the YAML begins, for front matter inside Markdown
 * @param end where the YAML ends
 * @returns ranges are offsets of the whole `text`
 */
export function parseYaml(text: string, start = 0, end = text.length): YamlStream {
  const source = start === 0 && end === text.length ? text : text.slice(start, end);
  try {
    return parseFast(source, start);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return parseTolerant(source, start);
  }
}
