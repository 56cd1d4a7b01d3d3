import assert from 'node:assert/strict';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { forEachProject } from './written.ts';

/** What no reader should be sent unseen. */
const INVISIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** What both formats make of a text: what cannot be seen becomes visible, white space becomes one space. */
const visible = (text: string) =>
  text
    .replace(/[\p{Cc}\u202e]/gu, (character) =>
      character === '\t' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/\s+/g, ' ');

describe('Markdown', () => {
  forEachProject(({ findings, texts }) => {
    assert.doesNotMatch(texts.markdown, INVISIBLE);
    const rows = texts.markdown.split('\n').filter((line) => /^\| (error|warning|info) \|/.test(line));
    assert.equal(rows.length, findings.length);
    const told = rows.map((row) => {
      const cells = row.split(/(?<!(?<!\\)(?:\\\\)*\\)\|/).slice(1, -1);
      assert.equal(cells.length, 4, row);
      return cells.map((cell) => textOf(cell.trim()));
    });
    for (const { message, help, file, line, column, rule, severity } of findings) {
      const place = visible(`${file}:${line}:${column}`);
      const words = visible(`${message} ${help}`).trim();
      assert.ok(
        told.some(
          ([level, at, text = '', id]) =>
            level === severity && at === place && text.startsWith(words) && id === rule,
        ),
        `${place} ${words}`,
      );
      // Many findings are alike; the large project would compare each with each.
      if (findings.length > 1000) break;
    }
  });

  /** The text of a cell, in which nothing but text and code may stand. */
  function textOf(cell: string): string {
    const tree = fromMarkdown(cell);
    const [paragraph, ...others] = tree.children;
    assert.equal(others.length, 0, cell);
    assert.ok(paragraph?.type === 'paragraph', cell);
    const kinds = paragraph.children.map(({ type }) => type);
    assert.deepEqual(
      kinds.filter((type) => type !== 'text' && type !== 'inlineCode'),
      [],
      cell,
    );
    return toString(tree).replaceAll('\\|', '|');
  }
});

describe('HTML', () => {
  const TAGS = 'html head meta title style body main h1 h2 article p span strong code pre';
  const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  const unescaped = (text: string) => text.replace(/&([\w#]+);/g, (_, name: string) => ENTITIES[name] ?? '?');

  forEachProject(({ findings, texts: { html: page } }) => {
    assert.doesNotMatch(page, INVISIBLE);
    const tags = new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/g)].map(([, name = '']) => name));
    assert.deepEqual(
      [...tags].filter((name) => !TAGS.split(' ').includes(name)),
      [],
    );
    assert.doesNotMatch(page, /<[^>]*\s(?:on\w+|src|href)=/);
    const messages = [...page.matchAll(/<strong>([^<]*)<\/strong> <code>([^<]*)<\/code>/g)];
    assert.deepEqual(
      messages.map(([, message = '', rule = '']) => [unescaped(message), unescaped(rule)]),
      findings.map(({ message, rule }) => [
        message
          .replace(/[\p{Cc}\u202e]/gu, (character) =>
            character === '\t' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
          )
          .replace(/\uffff/g, '\ufffd'),
        rule,
      ]),
    );
  });
});
