import { codeSpan, escapeMarkdown } from '../../../output/markdown-escape.ts';
import { forTerminal } from '../../../output/terminal-text.ts';
import { href, type Block, type Line, type Page, type Span } from './page.ts';

/** A page as Markdown. */
export function pageMarkdown(page: Page): string {
  return (
    [`# ${words(page.title)}`, ...page.blocks.map((block) => blockMarkdown(block, page)), '']
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function blockMarkdown(block: Block, page: Page): string {
  const line = (spans: Line) => lineMarkdown(spans, page);
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${words(block.text)}`;
    case 'paragraph':
      return line(block.line);
    case 'list':
      return block.lines.map((each) => `- ${block.isToTick ? '☐ ' : ''}${line(each)}`).join('\n');
    case 'facts':
      return block.facts.map(({ label, lines }) => factMarkdown(words(label), lines.map(line))).join('\n');
    case 'table': {
      const cells = (row: readonly string[]) => `| ${row.join(' | ')} |`;
      const head = cells(block.head.map(words));
      const rule = cells(block.head.map(() => '---'));
      return [
        `**${words(block.caption)}**\n`,
        head,
        rule,
        ...block.rows.map((row) => cells(row.map(line))),
      ].join('\n');
    }
  }
}

function factMarkdown(label: string, lines: readonly string[]): string {
  if (lines.length === 1) return `- **${label}:** ${lines.join('')}`;
  return [`- **${label}:**`, ...lines.map((line) => `  - ${line}`)].join('\n');
}

function lineMarkdown(spans: Line, page: Page): string {
  return spans.map((span, position) => spanMarkdown(span, page, position === 0)).join('');
}

/** Words; line breaks become spaces. */
const words = (text: string) => escapeMarkdown(forTerminal(text.replace(/\s+/g, ' ')));

/** Words behind others, which cannot begin a list or a heading; the space at their edges stays. */
const wordsWithin = (text: string) => words(`x${text}`).slice(1);

function spanMarkdown(span: Span, { path }: Page, isFirst: boolean): string {
  if (typeof span === 'string') return isFirst ? words(span) : wordsWithin(span);
  switch (span.kind) {
    case 'code':
      // A bar would end a cell even in code.
      return codeSpan(forTerminal(span.text)).replaceAll('|', '\\|');
    case 'strong':
      return `**${words(span.text)}**`;
    case 'link':
      return `[${words(span.text)}](${href(path, span.path)})`;
    case 'page':
      return `[${words(span.text)}](${href(path, `${span.page}.md`)})`;
  }
}
