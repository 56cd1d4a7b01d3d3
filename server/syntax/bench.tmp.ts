import { parseYaml } from './yaml/parse.ts';
import { parseFast } from './yaml/fast.ts';
import { parseEvents } from 'js-yaml';
import { parseAllDocuments } from 'yaml';
let t = 'apiVersion: ctpat/v1\nkind: Profile\nentity: importer\n';
for (let c = 1; c <= 12; c++) {
  t += `section${c}:\n`;
  for (let i = 1; i <= 9; i++)
    t += `  ${c}.${i}0:\n    status: implemented\n    owner: jane.doe # note\n    reviewed: 2026-01-${10 + i}\n    answer: |\n      We inspect every container with the seven-point inspection.\n      Records are kept for two years and reviewed.\n    evidence: [evidence/a${i}.pdf, {path: "b.pdf", expires: 2027-01-01}]\n`;
}
const lines = t.split('\n').length;
const med = (f: () => void, n = 60) => {
  const a: number[] = [];
  for (let i = 0; i < n; i++) {
    const s = process.cpuUsage();
    const s0 = performance.now();
    f();
    a.push(performance.now() - s0);
  }
  a.sort((x, y) => x - y);
  return a[n >> 1]!.toFixed(3);
};
for (let i = 0; i < 200; i++) {
  parseEvents(t, {});
  parseFast(t, 0);
}
for (let i = 0; i < 20; i++) parseAllDocuments(t);
const brk = t.replace('  3.20:\n', '  3.20\n');
console.log({
  lines,
  kb: t.length / 1024,
  events: med(() => parseEvents(t, {})),
  fast: med(() => parseFast(t, 0)),
  yaml: med(() => parseAllDocuments(t), 30),
  broken: med(() => parseYaml(brk), 30),
  events2: med(() => parseEvents(t, {})),
  fast2: med(() => parseFast(t, 0)),
});
const kill: Record<string, string> = {
  deep: '['.repeat(10000),
  deepmap: '{a: '.repeat(10000),
  deepdash: '- '.repeat(10000),
  deepblock: Array.from({ length: 3000 }, (_, i) => ' '.repeat(i) + 'a:').join('\n'),
  deepq: '? '.repeat(10000),
  conflict: t.slice(0, 20000) + '<<<<<<< HEAD\n' + t + '=======\n' + t + '>>>>>>> x\n',
  aaa: '"aaa\n...',
  aaa2: '"aaa\n...\n'.repeat(2000),
  bomb: [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghij'.split('').map(
      (c, i) =>
        `${c}: &${c} [${Array(9)
          .fill('*' + 'abcdefghij'[i])
          .join(',')}]`,
    ),
  ].join('\n'),
  manyerr: 'foo bar\n'.repeat(5000) + 'a: b\n',
  manyerr2: 'a: "x\n'.repeat(5000),
  brackets: 'a: [\n'.repeat(5000),
  closers: 'a: ]\n'.repeat(5000),
  quotes: '"'.repeat(50000),
  tabs: '\ta: b\n'.repeat(5000),
  colons: 'a: b: c\n'.repeat(5000),
  stars: 'a: * b\n'.repeat(3000),
  longline: 'a: ' + 'x: '.repeat(50000),
  blanks: 'a: "x\n' + '\n'.repeat(100000),
  anchors: '&a\n'.repeat(3000),
  anchors2: Array.from({ length: 60 }, (_, i) => ' '.repeat(i) + '&a').join('\n') + ' x',
  anchors3: Array.from({ length: 40 }, (_, i) => ' '.repeat(i) + '&a !t').join('\n') + '\n',
  anchk: Array.from({ length: 40 }, (_, i) => ' '.repeat(i) + '&a k: &b').join('\n') + '\n',
  anchfl: '&a ['.repeat(60) + ']'.repeat(60),
  qm: '? &a '.repeat(60) + 'x',
  qm2: '- &a '.repeat(60) + 'x',
  keys: Array.from({ length: 20000 }, (_, i) => `k${i}: 1`).join('\n'),
  flowkeys: '{' + Array.from({ length: 20000 }, (_, i) => `k${i}: 1`).join(', '),
  bom: '\ufeff\n'.repeat(5000),
  cr: 'a: b\r'.repeat(5000) + '"',
  docs: '---\n'.repeat(20000),
  docs2: '---\na: "\n'.repeat(5000),
  perc: '%x\n'.repeat(5000),
  pairs: '[' + 'a: b, '.repeat(20000) + ']',
  nest: '[[a]: b]: c',
  bigblock: 'a: |\n' + '  x\n'.repeat(50000) + '"',
  comm: '#'.repeat(100000) + '\n"',
  cyc: 'a: &a [*a]',
  ctl: '\u0001'.repeat(20000),
  big: t.repeat(40).replace(/^(\w+):/gm, (m, k, o) => `k${o}:`) + 'foo',
  expl: Array.from({ length: 90 }, (_, i) => ' '.repeat(i) + '? a').join('\n'),
};
for (const [k, v] of Object.entries(kill)) {
  if (process.argv[2] && process.argv[2] !== k) continue;
  const s = performance.now();
  process.stdout.write(k + ' ');
  const r = parseYaml(v);
  console.log(
    v.length,
    (performance.now() - s).toFixed(0) + 'ms',
    r.documents.length,
    r.problems.length,
    r.problems[0]?.code,
  );
}
