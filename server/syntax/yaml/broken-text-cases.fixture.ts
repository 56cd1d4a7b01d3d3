/** Broken texts as they stand in an editor, for tests: what is told of each, and what is still read. */

/** What is typed, what the problems are (`code: text under the range`), and what is still read, per document. */
export interface Broken {
  readonly title: string;
  readonly text: string;
  readonly problems: readonly string[];
  readonly values: readonly unknown[];
}

/** Half-typed keys, open quotes and brackets. */
export const HALF_TYPED: readonly Broken[] = [
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
    title: 'an open quote that begins a key, with good quotes below',
    text: 'a:\n  "7.30: x\n  "7.40": "y"\n  c: "z"\nb: 2\n',
    problems: ['unclosed-quote: "7.30'],
    values: [{ a: { '7.30': 'x', '7.40': 'y', c: 'z' }, b: 2 }],
  },
  {
    title: 'an open quote that begins a half-typed key, with good quotes below',
    text: 'a:\n  b: 1\n  "7.3\n  c: "z \\" y"\nb: 2\n',
    problems: ['unclosed-quote: "7.3'],
    values: [{ a: { b: 1, '7.3': null, c: 'z " y' }, b: 2 }],
  },
  {
    title: 'brackets that swallow keys below them',
    text: 'a:\n  - who: [x, {day: 1, until:\n      status: "y"\n      more: z\nb: 2\n',
    problems: ['unclosed-bracket: {day: 1, until:', 'bad-indentation: status: "y"'],
    values: [{ a: [{ who: ['x', { day: 1, until: null }], status: 'y', more: 'z' }], b: 2 }],
  },
  {
    title: 'a bracket glued to an anchor',
    text: 'company: &c[ 012\ncontacts:\n  - name: Ana\n',
    problems: ['unclosed-bracket: ['],
    values: [{ company: 12, contacts: [{ name: 'Ana' }] }],
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
];
