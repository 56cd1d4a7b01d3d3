import assert from 'node:assert/strict';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { UNSEEN, visibleLine } from './visible.ts';
import { forEachProject } from './written.ts';

const LEVELS: Readonly<Record<string, string>> = {
  error: 'error',
  warning: 'warning',
  advertencia: 'warning',
  info: 'info',
  información: 'info',
};

/** GitHub takes no longer comment. */
const LONGEST_COMMENT = 65_536;

/** White space becomes one space, what cannot be seen becomes visible. */
const shown = (text: string) => visibleLine(text).replace(/\s+/g, ' ').trim();

describe('Markdown', () => {
  forEachProject(({ findings, texts: { markdown } }) => {
    assert.doesNotMatch(markdown, UNSEEN);
    assert.ok(Buffer.byteLength(markdown) <= LONGEST_COMMENT);
    const [, ...table] = markdown.split('\n| --- | --- | --- | --- |\n').join('\n\0').split('\0');
    const rows = (table[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
    const left = /(?:no room for|no tiene espacio para) (\d+) (?:more|más)/.exec(markdown)?.[1] ?? '0';
    assert.equal(rows.length + Number(left), findings.length);
    const told = new Set(rows.map((row) => JSON.stringify(cellsOf(row))));
    assert.equal(told.size, rows.length);
    const expected = new Set(
      findings.map(({ message, help, why, file, line, column, rule, severity }) => {
        const words = shown(`${message} ${help}`);
        const place = shown(`${file}:${line}:${column}`);
        return JSON.stringify([severity, place, why === undefined ? words : `${words} ${shown(why)}`, rule]);
      }),
    );
    for (const row of told) assert.ok(expected.has(row), row);
  });

  function cellsOf(row: string): string[] {
    const cells = row.split(/(?<!(?<!\\)(?:\\\\)*\\)\|/).slice(1, -1);
    assert.equal(cells.length, 4, row);
    const [level = '', place = '', words = '', rule = ''] = cells.map((cell) => textOf(cell.trim()));
    return [LEVELS[level] ?? level, place, words.replace(/ (?:Why|Por qué): /, ' '), rule];
  }

  /** The text of a cell, in which nothing but text and code may stand. */
  function textOf(cell: string): string {
    // In a table, a bar after a backslash is a bar, even in code.
    const tree = fromMarkdown(cell.replaceAll('\\|', '|'));
    const [paragraph, ...others] = tree.children;
    assert.equal(others.length, 0, cell);
    assert.ok(paragraph?.type === 'paragraph', cell);
    const kinds = paragraph.children.map(({ type }) => type);
    assert.deepEqual(
      kinds.filter((type) => type !== 'text' && type !== 'inlineCode'),
      [],
      cell,
    );
    // Neither of these is told by a reader of plain Markdown, but GitHub makes a person, an issue, a link of them.
    const code = /(`+) ?(?:(?!\1).)+? ?\1/g;
    assert.doesNotMatch(cell.replace(code, ''), /(?<!\\)@\w|(?<!\\):\/\/|\bwww\./, cell);
    return toString(tree);
  }
});
