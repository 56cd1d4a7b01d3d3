import type { Locale } from '../../../catalog/catalog.ts';
import { escapeHtml } from '../../../output/html-escape.ts';
import { href, type Block, type Line, type Page, type Span } from './page.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --soft: #8881; --back: #fff; --ink: #1b1b1b; --link: #0b4fb3; }
@media screen and (prefers-color-scheme: dark) { :root { --back: #15171a; --ink: #e9e9e9; --link: #9cc2ff; } }
body { background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; border-bottom: 1px solid var(--line); margin-top: 2.5rem; }
a { color: var(--link); } h3 { font-size: 1.05rem; margin-top: 1.6rem; }
p { margin: .4rem 0; white-space: pre-line; }
dl { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .2rem 1rem; margin: .6rem 0; }
dt { font-weight: 600; } dd { margin: 0; white-space: pre-line; } dd ul { margin: 0; padding-left: 1.1rem; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
th { background: var(--soft); } tbody th { font-weight: 400; }
code { font-family: ui-monospace, monospace; font-size: .85em; }
ul.tick { list-style: none; padding-left: 0; } ul.tick li { padding-left: 1.6rem; text-indent: -1.6rem; }
ul.tick li::before { content: "\\2610\\00a0\\00a0" / ""; }
@media print {
  body { font-size: 10.5pt; margin: 0; max-width: none; } a { color: inherit; }
  h2, h3 { break-after: avoid; } tr, dd, li { break-inside: avoid; }
  .sheets h2:not(:first-of-type) { break-before: page; }
}
`;

/** A page for a browser and for paper: no script, nothing loaded from elsewhere, well-formed as XML too. */
export function pageHtml(page: Page, locale: Locale): string {
  const title = escapeHtml(page.title);
  return [
    '<!DOCTYPE html>\n',
    `<html lang="${locale}">\n<head>\n<meta charset="utf-8" />\n`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />\n',
    `<title>${title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`,
    `<main${page.hasSheets ? ' class="sheets"' : ''}>\n<h1>${title}</h1>\n`,
    ...page.blocks.map((block) => blockHtml(block, page)),
    '</main>\n</body>\n</html>\n',
  ].join('');
}

function blockHtml(block: Block, page: Page): string {
  const line = (spans: Line) => spans.map((span) => spanHtml(span, page)).join('');
  switch (block.kind) {
    case 'heading': {
      const id = block.id === undefined ? '' : ` id="${escapeHtml(block.id)}"`;
      return `<h${String(block.level)}${id}>${escapeHtml(block.text)}</h${String(block.level)}>\n`;
    }
    case 'paragraph':
      return `<p>${line(block.line)}</p>\n`;
    case 'list': {
      const lines = block.lines.map((each) => `<li>${line(each)}</li>\n`);
      return `<ul${block.isToTick ? ' class="tick"' : ''}>\n${lines.join('')}</ul>\n`;
    }
    case 'facts': {
      const rows = block.facts.map(({ label, lines }) => {
        const [only = []] = lines;
        const items = lines.map((each) => `<li>${line(each)}</li>`).join('');
        return `<dt>${escapeHtml(label)}</dt><dd>${lines.length < 2 ? line(only) : `<ul>${items}</ul>`}</dd>\n`;
      });
      return `<dl>\n${rows.join('')}</dl>\n`;
    }
    case 'table': {
      const head = block.head.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('');
      const rows = block.rows.map(([first = [], ...rest]) => {
        const cells = rest.map((cell) => `<td>${line(cell)}</td>`).join('');
        return `<tr><th scope="row">${line(first)}</th>${cells}</tr>\n`;
      });
      return `<table>\n<caption>${escapeHtml(block.caption)}</caption>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
    }
  }
}

function spanHtml(span: Span, { path }: Page): string {
  if (typeof span === 'string') return withBreaks(span);
  const text = escapeHtml(span.text);
  switch (span.kind) {
    case 'code':
      return `<code>${text}</code>`;
    case 'strong':
      return `<strong>${text}</strong>`;
    case 'link':
      return `<a href="${href(path, span.path, span.anchor)}">${text}</a>`;
    case 'page':
      return `<a href="${href(path, `${span.page}.html`)}">${text}</a>`;
  }
}

/** Text whose line breaks stay. */
const withBreaks = (text: string) => text.split(/\r?\n/).map(escapeHtml).join('\n');
