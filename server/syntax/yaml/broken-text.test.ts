import assert from 'node:assert/strict';
import { parseYaml } from './parse.ts';
import { toValue } from './value.ts';

/** What is typed, what the problems are (`code: text under the range`), and what is still read, per document. */
interface Broken {
  readonly title: string;
  readonly text: string;
  readonly problems: readonly string[];
  readonly values: readonly unknown[];
}

const BROKEN: readonly Broken[] = [
  {
    title: 'a key without a colon between others',
    text: 'kind: P\nfoo\nother: x\n',
    problems: ['missing-colon: foo'],
    values: [{ kind: 'P', foo: null, other: 'x' }],
  },
  {
    title: 'a key without a colon at the end of the text',
    text: 'kind: P\nother: x\nfoo',
    problems: ['missing-colon: foo'],
    values: [{ kind: 'P', other: 'x', foo: null }],
  },
  {
    title: 'a key without a colon at the start',
    text: 'foo\nother: x\nb: c\n',
    problems: ['missing-colon: foo'],
    values: [{ foo: null, other: 'x', b: 'c' }],
  },
  {
    title: 'a key without a colon in a nested mapping',
    text: 'a:\n  b: 1\n  fo\n  c: 2\nd: 3\n',
    problems: ['missing-colon: fo'],
    values: [{ a: { b: 1, fo: null, c: 2 }, d: 3 }],
  },
  {
    title: 'the first key of an item, half typed',
    text: 'list:\n  - na\n    title: x\n  - name: b\n',
    problems: ['missing-colon: na'],
    values: [{ list: [{ na: null, title: 'x' }, { name: 'b' }] }],
  },
  {
    title: 'a parent key without its colon',
    text: 'a: 1\nphysical security\n  6.1: x\n  6.2: y\nb: 2\n',
    problems: ['missing-colon: physical security'],
    values: [{ a: 1, 'physical security': { '6.1': 'x', '6.2': 'y' }, b: 2 }],
  },
  {
    title: 'a line of prose between keys',
    text: 'answer: We do this\nand that too.\nother: x\n',
    problems: ['missing-colon: and that too.'],
    values: [{ answer: 'We do this', other: 'x' }],
  },
  {
    title: 'an open double quote',
    text: 'a: 1\nkey: "unclosed # text\nother: x\nb: 2\n',
    problems: ['unclosed-quote: "unclosed # text'],
    values: [{ a: 1, key: 'unclosed # text', other: 'x', b: 2 }],
  },
  {
    title: 'an open single quote, with an apostrophe below',
    text: "a: 1\nkey: 'unclosed\nother: don't\nb: 2\n",
    problems: ["unclosed-quote: 'unclosed"],
    values: [{ a: 1, key: 'unclosed', other: "don't", b: 2 }],
  },
  {
    title: 'an open quote in a list',
    text: 'a:\n  - k: "unclosed\n    o: x\n  - k: b\nb: 2\n',
    problems: ['unclosed-quote: "unclosed'],
    values: [{ a: [{ k: 'unclosed', o: 'x' }, { k: 'b' }], b: 2 }],
  },
  {
    title: 'an open quote over two lines, ended by a backslash',
    text: 'a: "one\n  two\\\nb: 2\n',
    problems: ['unclosed-quote: "one'],
    values: [{ a: 'one two ', b: 2 }],
  },
  {
    title: 'an open quote that begins a key at the top',
    text: '"aaa\nb: c\n',
    problems: ['unclosed-quote: "aaa'],
    values: [{ aaa: null, b: 'c' }],
  },
  {
    title: 'an open quote before the end mark of a document',
    text: '"aaa\n...\n',
    problems: ['unclosed-quote: "aaa'],
    values: ['aaa'],
  },
  {
    title: 'an empty item (no fault)',
    text: 'list:\n  - x\n  - \nb: 2\n',
    problems: [],
    values: [{ list: ['x', null], b: 2 }],
  },
  {
    title: 'an item among keys',
    text: 'a: 1\n- \nb: 2\n',
    problems: ['unexpected-token: -'],
    values: [{ a: 1, b: 2 }],
  },
  {
    title: 'an open bracket',
    text: 'a: 1\nkey: [a, b\nother: x\nb: 2\n',
    problems: ['unclosed-bracket: [a, b'],
    values: [{ a: 1, key: ['a', 'b'], other: 'x', b: 2 }],
  },
  {
    title: 'an open bracket over several lines',
    text: 'a: 1\nkey: [\n  a, # one\n  b # two\n\nother: x\n',
    problems: ['unclosed-bracket: ['],
    values: [{ a: 1, key: ['a', 'b'], other: 'x' }],
  },
  {
    title: 'open braces inside open brackets',
    text: 'key: [{a: 1, b: [2\nother: x\n',
    problems: ['unclosed-bracket: [2'],
    values: [{ key: [{ a: 1, b: [2] }], other: 'x' }],
  },
  {
    title: 'a tab as indentation',
    text: 'a:\n\tb: 1\n\tc: 2\nd: 3\n',
    problems: ['tab-indentation: \t'],
    values: [{ a: { b: 1, c: 2 }, d: 3 }],
  },
  {
    title: 'a tab as indentation among spaces',
    text: 'a:\n    b: 1\n\tc: 2\nd: 3\n',
    problems: ['tab-indentation: \t'],
    values: [{ a: { b: 1, c: 2 }, d: 3 }],
  },
  {
    title: 'no space after the colon',
    text: 'a: 1\nkey:value\nother: x\n',
    problems: ['missing-space: key:value'],
    values: [{ a: 1, key: 'value', other: 'x' }],
  },
  {
    title: 'no space after the colon of a quoted key',
    text: 'a: 1\n"key":value\nother: x\n',
    problems: ['missing-space: :'],
    values: [{ a: 1, key: 'value', other: 'x' }],
  },
  {
    title: 'the marks of a merge conflict',
    text: 'a: 1\n<<<<<<< HEAD\nb: 2\n||||||| base\nb: 1\n=======\nb: 3\n>>>>>>> other\nc: 4\n',
    problems: [
      'conflict-marker: <<<<<<< HEAD',
      'conflict-marker: ||||||| base',
      'conflict-marker: =======',
      'conflict-marker: >>>>>>> other',
    ],
    values: [{ a: 1, b: 2, c: 4 }],
  },
  {
    title: 'a line indented too far',
    text: 'a: 1\n   b: 2\nc: 3\n',
    problems: ['bad-indentation: b: 2'],
    values: [{ a: 1, b: 2, c: 3 }],
  },
  {
    title: 'a line between two levels, below a comment',
    text: 'a:\n    b: 1\n# comment\n  c: 2\nd: 3\n',
    problems: ['bad-indentation: c: 2'],
    values: [{ a: { b: 1, c: 2 }, d: 3 }],
  },
  {
    title: 'an item off its column',
    text: 'list:\n  - a\n - b\n  - c\nd: 1\n',
    problems: ['bad-indentation: - b'],
    values: [{ list: ['a', 'b', 'c'], d: 1 }],
  },
  {
    title: 'a second colon in plain text',
    text: 'a: 1\nnote: see: this\nb: 2\n',
    problems: ['unexpected-token: :'],
    values: [{ a: 1, note: 'see  this', b: 2 }],
  },
  {
    title: 'text behind a quoted value',
    text: 'a: "x" y\nb: 2\n',
    problems: ['unexpected-token: y'],
    values: [{ a: 'x', b: 2 }],
  },
  {
    title: 'quotes inside quotes',
    text: 'a: "he said "hi" there"\nb: \'it\'s fine\'\nc: 1\n',
    problems: ['unexpected-token: hi" there"', "unexpected-token: s fine'"],
    values: [{ a: 'he said "hi" there', b: "it's fine", c: 1 }],
  },
  {
    title: 'characters that may not begin a value',
    text: 'a: @x\nb: `y`\nc: %z\nd: 1\n',
    problems: ['reserved-character: @', 'reserved-character: `', 'reserved-character: %'],
    values: [{ a: 'x', b: 'y`', c: 'z', d: 1 }],
  },
  {
    title: 'emphasis as in Markdown, and signs alone',
    text: 'a: **Bold** text\nb: *\nc: & d\ne: 2\n',
    problems: ['bad-anchor-or-tag: **Bold** text', 'bad-anchor-or-tag: *', 'bad-anchor-or-tag: &'],
    values: [{ a: 'Bold** text', b: null, c: 'd', e: 2 }],
  },
  {
    title: 'backslashes in double quotes',
    text: 'a: "C:\\Users\\me"\nb: "\\q"\nc: 2\n',
    problems: ['bad-escape: \\U', 'bad-escape: \\q'],
    values: [{ a: 'C:\\Users\\me', b: '\\q', c: 2 }],
  },
  {
    title: 'text behind the sign of a block',
    text: 'a: >5 days\nb: |text\n   more\nc: 2\n',
    problems: ['block-scalar-header: >5 days', 'block-scalar-header: |text'],
    values: [{ a: '5 days', b: 'more\n', c: 2 }],
  },
  {
    title: 'commas in brackets',
    text: 'a: [a,,b]\nb: ["c" "d"]\nc: {"x": 1 "y": 2}\n',
    problems: ['unexpected-token: ,', 'missing-comma: "d"', 'missing-comma: :'],
    values: [{ a: ['a', 'b'], b: ['c', 'd'], c: { x: '1 "y"  2' } }],
  },
  {
    title: 'an alias without its anchor',
    text: 'a: *nope\nb: 1\n',
    problems: ['unknown-anchor: *nope'],
    values: [{ a: null, b: 1 }],
  },
  {
    title: 'a directive without a document',
    text: '%YAML 1.2\na: 1\n',
    problems: ['bad-directive: %YAML 1.2'],
    values: [{ a: 1 }],
  },
  {
    title: 'a list where a key follows',
    text: '- a\n- b\nkey: v\n',
    problems: ['unexpected-token: key: v'],
    values: [['a', 'b']],
  },
  {
    title: 'a single value where keys follow',
    text: '"title"\nkey: v\nother: w\n',
    problems: ['unexpected-token: "title"'],
    values: [{ key: 'v', other: 'w' }],
  },
  {
    title: 'a bracket that closes nothing',
    text: 'a: x\n]\nb: 1\n',
    problems: ['unexpected-token: ]'],
    values: [{ a: 'x', b: 1 }],
  },
  {
    title: 'a text cut in the middle',
    text: 'a:\n  b: "text\n  c:\n    - d: [1, {e: \'f',
    problems: ['unclosed-quote: "text', "unclosed-quote: 'f"],
    values: [{ a: { b: 'text', c: [{ d: [1, { e: 'f' }] }] } }],
  },
  {
    title: 'several faults with Windows line ends',
    text: 'a: 1\r\nfoo\r\nb: "x\r\nc: [1\r\nd: 2\r\n',
    problems: ['missing-colon: foo', 'unclosed-quote: "x', 'unclosed-bracket: [1'],
    values: [{ a: 1, foo: null, b: 'x', c: [1], d: 2 }],
  },
  {
    title: 'faults in two documents of a stream',
    text: '---\na: "x\n---\nb: 1\nfoo\n',
    problems: ['unclosed-quote: "x', 'missing-colon: foo'],
    values: [{ a: 'x' }, { b: 1, foo: null }],
  },
  {
    title: 'characters that YAML does not allow',
    text: 'a: \u0000x\nb: 1\u0007\n',
    problems: ['invalid: \u0000', 'invalid: \u0007'],
    values: [{ a: 'x', b: 1 }],
  },
  {
    title: 'two anchors, and a tag that nobody declared',
    text: 'a: &x &y z\nb: !foo!bar x\nc: 1\n',
    problems: ['bad-anchor-or-tag: &y', 'bad-anchor-or-tag: !foo!bar'],
    values: [{ a: 'z', b: 'x', c: 1 }],
  },
  {
    title: 'a block of text that ends too early',
    text: 'a: |\n  text\n more\nb: 1\n',
    problems: ['bad-indentation: more'],
    values: [{ a: 'text\n', more: null, b: 1 }],
  },
];

describe('broken text', () => {
  for (const { title, text, problems, values } of BROKEN) {
    it(title, () => {
      const stream = parseYaml(text);
      const told = stream.problems.map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`);
      assert.deepEqual(told, problems);
      assert.deepEqual(
        stream.documents.map(({ root }) => toValue(root)),
        values,
      );
    });
  }

  it('tells at most 50 problems, the first ones', () => {
    const { problems, documents } = parseYaml('key: @value\n'.repeat(70));
    assert.equal(problems.length, 50);
    assert.deepEqual(problems[0]?.range, { start: 5, end: 6 });
    assert.equal(documents.length, 1);
  });

  it('shortens a long token', () => {
    const { problems } = parseYaml(`a: "${'x'.repeat(100)}\nb: 1\n`);
    assert.deepEqual(problems, [
      { code: 'unclosed-quote', range: { start: 3, end: 104 }, token: `"${'x'.repeat(39)}…` },
    ]);
  });
});

describe('hostile text', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= 9; level++) {
    const [name, inner] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
    bomb.push(`${name}: &${name} [${Array<string>(9).fill(`*${inner}`).join(', ')}]`);
  }

  for (const [title, text] of [
    ['brackets', '['.repeat(10_000)],
    ['braces', '{a: '.repeat(10_000)],
    ['dashes', '- '.repeat(10_000)],
    ['explicit keys', '? '.repeat(10_000)],
    ['indentation', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ] as const) {
    it(`nested too deep by ${title} is one problem`, () => {
      const { problems } = parseYaml(text);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['too-deep'],
      );
    });
  }

  it('an alias bomb of nine levels is one problem, and walking the tree stays cheap', () => {
    const { problems, documents } = parseYaml(bomb.join('\n'));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-many-aliases'],
    );
    assert.ok(JSON.stringify(toValue(documents[0]?.root)).length < 2_000_000);
  });

  it('an alias inside its own anchor is one problem and has no target', () => {
    const { problems, documents } = parseYaml('a: &a [b, *a]\nc: *a\n');
    assert.deepEqual(problems, [{ code: 'too-many-aliases', range: { start: 10, end: 12 }, token: '*a' }]);
    assert.deepEqual(toValue(documents[0]?.root), { a: ['b', null], c: ['b', null] });
  });

  for (const [title, text] of [
    ['open quotes before end marks', '"aaa\n...\n'.repeat(2000)],
    ['conflict marks in a long text', `${'a: 1\n'.repeat(5000)}<<<<<<< HEAD\n${'b: 2\n'.repeat(5000)}`],
    ['a line of prose, often', `${'foo bar\n'.repeat(5000)}a: b\n`],
    ['open brackets', 'a: [\n'.repeat(5000)],
    ['closing brackets', 'a: ]\n'.repeat(5000)],
    ['quotes', '"'.repeat(50_000)],
    ['colons on one line', `a: ${'x: '.repeat(50_000)}`],
    ['colons on many lines', 'a: b: c\n'.repeat(5000)],
    ['empty lines in an open quote', `a: "x\n${'\n'.repeat(100_000)}`],
    ['control characters', '\u0001 '.repeat(20_000)],
    ['directives', '%x\n'.repeat(5000)],
    ['documents', '---\na: "\n'.repeat(5000)],
    ['anchors', '&a\n'.repeat(3000)],
    ['a long line with a fault', `"${'x'.repeat(500_000)}`],
  ] as const) {
    it(`ends soon and says something: ${title}`, () => {
      const { problems } = parseYaml(text);
      assert.ok(problems.length > 0 && problems.length <= 50);
    }).timeout(5000);
  }
});
