/** More broken texts for tests. */
import type { Broken } from './broken-text-cases.fixture.ts';

/** Lines and tokens that may not stand where they do. */
export const MISPLACED: readonly Broken[] = [
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
