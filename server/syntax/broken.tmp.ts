import { parseYaml } from './yaml/parse.ts';
const show = (n: any): any =>
  !n
    ? n
    : n.kind === 'scalar'
      ? n.text === '' && n.value === null
        ? null
        : n.value
      : n.kind === 'alias'
        ? '*' + n.name
        : n.kind === 'sequence'
          ? n.items.map(show)
          : Object.fromEntries(n.pairs.map((p: any) => [show(p.key), show(p.value)]));
const cases: Record<string, string> = {
  half: 'kind: P\nfoo\nother: x\n',
  halfend: 'kind: P\nother: x\nfoo',
  halffirst: 'foo\nother: x\nb: c\n',
  halfnested: 'a:\n  b: 1\n  fo\n  c: 2\nd: 3\n',
  halfitem: 'list:\n  - na\n    title: x\n  - name: b\n',
  parent: 'a: 1\nphysicalSecurity\n  6.1: x\n  6.2: y\nb: 2\n',
  quote: 'a: 1\nkey: "unclosed\nother: x\nb: 2\n',
  quoten: 'a:\n  - k: "unclosed\n    o: x\n  - k: b\nb: 2\n',
  quotesingle: "a: 1\nkey: 'unclosed\nother: don't\nb: 2\n",
  quotetop: '"aaa\n...\n',
  quotetop2: '"aaa\nb: c\n',
  dash: 'a: 1\nlist:\n  - x\n  - \nb: 2\n',
  dash2: 'a: 1\n- \nb: 2\n',
  bracket: 'a: 1\nkey: [a, b\nother: x\nb: 2\n',
  bracketend: 'a: 1\nkey: [a, b',
  bracketmulti: 'a: 1\nkey: [\n  a,\n  b\nother: x\nb: 2\n',
  brace: 'a: 1\nkey: {a: 1, b: 2\nother: x\nb: 2\n',
  nestedb: 'a: 1\nkey: [{a: 1, b: [2\nother: x\nb: 2\n',
  tab: 'a:\n\tb: 1\n\tc: 2\nd: 3\n',
  tab2: 'a:\n  b: 1\n\tc: 2\nd: 3\n',
  nospace: 'a: 1\nkey:value\nother: x\n',
  nospaceend: 'a: 1\nkey:value',
  nospacefirst: 'key:value\nother: x\n',
  conflict: 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\nc: 4\n',
  overindent: 'a: 1\n   b: 2\nc: 3\n',
  between: 'a:\n    b: 1\n  c: 2\nd: 3\n',
  firstin: '  a: 1\nb: 2\nc: 3\n',
  colon: 'a: 1\nnote: see: this\nb: 2\n',
  after: 'a: "x" y\nb: 2\n',
  reserved: 'a: @x\nb: `y`\nc: %z\nd: 1\n',
  star: 'a: **Bold** text\nb: *\nc: 2\n',
  amp: 'a: & b\nc: 2\n',
  esc: 'a: "C:\\Users\\me"\nb: "\\q"\nc: 2\n',
  header: 'a: >5 days\nb: |text\n   more\nc: 2\n',
  comment: 'a:\n  b: 1\n# comment\n c: 2\nd: 3\n',
  dashin: 'a: - x\nb: 2\n',
  flowcomma: 'a: {x: 1 y: 2}\nb: ["c" "d"]\ne: 1\n',
  comma2: 'a: [a,,b]\nc: 1\n',
  alias: 'a: *nope\nb: 1\n',
  dir: '%YAML 1.2\na: 1\n',
  prose: 'answer: We do this\nand that too.\nother: x\n',
  seqkey: '- a\n- b\nkey: v\nkey2: w\n',
  closer: 'a: x\n]\nb: 1\n',
  eq: 'a: 1\nkey = value\nb: 1\n',
  mindash: 'list:\n  - a\n - b\n  - c\nd: 1\n',
  kw: 'list:\n  -a\n  - b\nd: 1\n',
  cut: 'a:\n  b: "text\n  c:\n    - d: [1, {e: \'f',
  crlf: 'a: 1\r\nfoo\r\nb: "x\r\nc: [1\r\nd: 2\r\n',
  two: '---\na: "x\n---\nb: 1\nfoo\n',
  block: 'a: |\n  text\n more\nb: 1\n',
  keyq: 'a: 1\n"foo\nb: 2\n',
  nul: 'a: \0x\nb: 1\n',
  colonq: 'a: "b": c\nd: 1\n',
  dquote: 'a: "he said "hi" there"\nb: 1\n',
  squote: "a: 'it's fine'\nb: 1\n",
  anchor2: 'a: &x &y z\nb: *x\n',
  tag: 'a: !foo!bar x\nb: 1\n',
  list0: 'a:\n- b: 1\n  c\n- d: 2\ne: f\n',
  emptyq: 'a: 1\n?\nb: 2\n',
  kcolon: 'a: 1\n: x\nb: 2\n',
};
for (const [k, v] of Object.entries(cases)) {
  if (process.argv[2] && process.argv[2] !== k) continue;
  const t = performance.now();
  const s = parseYaml(v);
  console.log(k.padEnd(12), JSON.stringify(v));
  console.log(
    '    ',
    s.documents.map((d) => JSON.stringify(show(d.root))).join(' --- '),
    s.documents.flatMap((d) => d.duplicateKeys).length ? 'DUP' : '',
  );
  console.log(
    '    ',
    s.problems
      .map((p) => `${p.code}@${p.range.start}-${p.range.end} «${v.slice(p.range.start, p.range.end)}»`)
      .join('; '),
  );
}
