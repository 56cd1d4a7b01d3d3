import { outline } from './markdown/outline.ts';
import { frontMatter } from './markdown/front-matter.ts';
const c: Record<string, string> = {
  quotes: '>'.repeat(5000) + ' x',
  quotes2: '> '.repeat(5000) + 'x',
  br: '['.repeat(20000),
  stars: '*a '.repeat(20000),
  under: 'a_'.repeat(20000),
  lists: Array.from({ length: 500 }, (_, i) => ' '.repeat(i * 2) + '- a').join('\n'),
  ticks: '`'.repeat(20000),
  ticks2: Array.from({ length: 500 }, (_, i) => '`'.repeat(i)).join(' '),
  html: '<!--'.repeat(10000),
  heads: '# a\n'.repeat(10000),
  links: '[a]('.repeat(5000),
  emph: '**'.repeat(10000) + 'a',
  doc: '# H\n\nSome text with **bold** and [links](x).\n\n1. step\n2. step\n\n'.repeat(100),
  list1: '- '.repeat(3000) + 'x',
};
for (const [k, v] of Object.entries(c)) {
  if (process.argv[2] && k !== process.argv[2]) continue;
  const s = performance.now();
  process.stdout.write(k + ' ');
  try {
    const o = outline(v, 0);
    console.log(v.length, (performance.now() - s).toFixed(0), 'ms', o.headings.length);
  } catch (e) {
    console.log('THROWS', String(e).slice(0, 100), (performance.now() - s).toFixed(0));
  }
}
for (const f of [
  '---\n'.repeat(1) + ' \n'.repeat(100000),
  '---' + ' '.repeat(100000),
  '---\n' + ('---' + ' '.repeat(300) + 'x\n').repeat(1000),
]) {
  const s = performance.now();
  frontMatter(f);
  console.log((performance.now() - s).toFixed(0));
}
