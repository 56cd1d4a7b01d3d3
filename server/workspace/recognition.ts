import { frontMatter } from '../syntax/markdown/front-matter.ts';

// Which documents are ours. The one place that decides it, for the client, the server and the command line, so it imports
// next to nothing.

/** Name of the configuration file. */
export const CONFIGURATION_NAME = 'ctpat.config.yaml';

/** How many lines of a YAML file under another name are looked at. */
export const HEADER_LINES = 100;

/** Whether the name alone makes a file one of ours (format, section 1). Takes a URI, or a path of any system. */
export function isOursByName(place: string): boolean {
  return /\.ctpat\.ya?ml$/i.test(place) || /[^/\\]*$/.exec(place)?.[0] === CONFIGURATION_NAME;
}

/** Whether the name is that of a Markdown file. */
export function isMarkdown(place: string): boolean {
  return /\.(md|markdown)$/i.test(place);
}

/** Whether a Markdown text is a written procedure of ours: closed front matter that says so. Cheap for other Markdown. */
export function isProcedureText(text: string): boolean {
  if (!/^\uFEFF?---/.test(text)) return false;
  const matter = frontMatter(text);
  if (!matter) return false;
  const head = text.slice(matter.range.start, matter.range.end);
  return /^apiVersion:\s*["']?ctpat\/v1\b/m.test(head) && /^kind:\s*["']?Procedure\b/m.test(head);
}

/** Whether a YAML text says in its first lines that it is of our format, whatever the name of its file. */
export function saysOurVersion(text: string): boolean {
  const found = /^\uFEFF?(["']?)apiVersion\1\s*:\s+(["']?)ctpat\/v1\2[ \t]*(?:#.*)?\r?$/m.exec(text);
  return found !== null && text.slice(0, found.index).split('\n').length <= HEADER_LINES;
}
