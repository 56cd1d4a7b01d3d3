import assert from 'node:assert/strict';
import { outline } from './outline.lazy.ts';
import { frontMatter } from './front-matter.ts';

const TEXT = [
  '---',
  'kind: Procedure',
  '---',
  '# Seals 😀 and *locks*',
  '<!-- ctpat-disable-next-line a -- why -->',
  'Purpose',
  '=======',
  'Text <!-- inline --> more.',
  '',
  '```',
  '# not a heading',
  '<!-- not a comment -->',
  '```',
  '',
  '<div>',
  '# not a heading either',
  '</div>',
  '',
  '> # quoted',
  '',
  'Scope of `all`',
  '---',
  '- item',
  '',
  '  <!-- in a list',
  '  over two lines -->',
  '',
  '## Records ##',
  'Kept.',
].join('\n');

describe('outline of Markdown', () => {
  for (const [name, newline] of [
    ['line feeds', '\n'],
    ['Windows line ends', '\r\n'],
  ] as const) {
    const text = TEXT.replaceAll('\n', newline);
    const bodyStart = frontMatter(text)?.bodyStart ?? -1;
    const { headings, comments } = outline(text, bodyStart);
    const cut = ({ start, end }: { start: number; end: number }) =>
      text.slice(start, end).replaceAll(newline, '\n');

    it(`finds headings of both kinds, with ${name}`, () => {
      assert.deepEqual(
        headings.map(({ level, text: title, range }) => [level, title, cut(range)]),
        [
          [1, 'Seals 😀 and locks', '# Seals 😀 and *locks*'],
          [1, 'Purpose', 'Purpose\n======='],
          [2, 'Scope of all', 'Scope of `all`\n---'],
          [2, 'Records', '## Records ##'],
        ],
      );
    });

    it(`says what stands under a heading, with ${name}`, () => {
      const contents = headings.map(({ content }) => cut(content));
      assert.equal(contents[0], '\n<!-- ctpat-disable-next-line a -- why -->\n');
      assert.ok(contents[1]?.endsWith('## Records ##\nKept.'));
      assert.ok(contents[2]?.startsWith('\n- item') && contents[2].endsWith('-->\n\n'));
      assert.equal(contents[3], '\nKept.');
    });

    it(`finds comments outside code, with ${name}`, () => {
      assert.deepEqual(
        comments.map(({ range }) => cut(range)),
        [
          '<!-- ctpat-disable-next-line a -- why -->',
          '<!-- inline -->',
          '<!-- in a list\n  over two lines -->',
        ],
      );
      assert.equal(comments[0]?.text, 'ctpat-disable-next-line a -- why');
    });
  }

  it('finds the words of headings', () => {
    const text = '## The *dock* log ##\nDock\n====\n##\n';
    assert.deepEqual(
      outline(text).headings.map(({ words }) => text.slice(words.start, words.end)),
      ['The *dock* log', 'Dock', ''],
    );
  });

  it('has nothing in an empty text', () => {
    const { headings, comments, content } = outline('');
    assert.deepEqual([headings, comments], [[], []]);
    assert.deepEqual(content, { blocks: [], steps: [], tables: [], links: [] });
  });

  for (const [title, text] of [
    ['lists in lists', `${'- '.repeat(10_000)}x\n\n# end`],
    [
      'indentation',
      `${Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}\n\n# end`,
    ],
    ['quotes', `${'>'.repeat(50_000)}\n\n# end`],
  ] as const) {
    it(`reads on after lines nested too deep: ${title}`, () => {
      assert.deepEqual(
        outline(text).headings.map(({ text: name }) => name),
        ['end'],
      );
    }).timeout(10_000);
  }
});
