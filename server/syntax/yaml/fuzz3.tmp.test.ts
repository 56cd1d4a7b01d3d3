import assert from 'node:assert/strict';
import { parseFast } from './fast.ts';
import { compose } from './compose.ts';
import { convert } from './convert.ts';
import { parseYaml } from './parse.ts';
import fc from 'fast-check';
const SAMPLE = [
  '# Profile of an importer',
  'apiVersion: ctpat/v1',
  'kind: SecurityProfile',
  'company: &company',
  '  name: "Example \\"Imports\\" Ltd"',
  "  motto: 'It''s safe'",
  '  duns: 012345678',
  'contacts:',
  '  - name: Ana',
  '    roles: [owner, {day: 2026-11-24, until: "x"}]',
  '  - <<: *company',
  '    name: Bo',
  'sections:',
  '  physicalSecurity:',
  '    7.30:',
  '      status: implemented',
  '      answer: |',
  '        Fences are checked: daily.',
  '',
  '        # not a comment',
  '      evidence: >-',
  '        folded',
  '        text',
  '    ? complex',
  '    : yes',
  '---',
  'kind: Other',
  '...',
  '',
].join('\n');

const PIECES = [
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  '- ',
  '#',
  ' #',
  '&a ',
  '*a',
  '*company',
  '!',
  '!!str ',
  '|',
  '>',
  '|+\n',
  '%',
  '@',
  '`',
  '?',
  ', ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '  ',
  '\\',
  '---\n',
  '...\n',
  '<<<<<<< HEAD\n',
  '=======\n',
  '>>>>>>> b\n',
  '\u0000',
  '\uFEFF',
  '\uD83D',
  '😀',
  'foo',
  'foo\n',
  'key:value',
  '<<: *a',
  '\u2028',
  '\u0085',
];

const mutation = fc.record({
  at: fc.nat(SAMPLE.length),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  insert: fc.oneof(fc.constantFrom(...PIECES), fc.constant(''), fc.string({ maxLength: 3 })),
});

const mutated = fc
  .tuple(
    fc.array(mutation, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n', '\r\n'),
    fc.nat(SAMPLE.length),
  )
  .map(([mutations, newline, cut]) => {
    const text = mutations.reduce(
      (before, { at, remove, insert }) => before.slice(0, at) + insert + before.slice(at + remove),
      SAMPLE,
    );
    return (cut % 3 === 0 ? text.slice(0, cut) : text).replaceAll('\n', newline);
  });

const anything = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 2 })), { maxLength: 25 })
  .map((parts) => parts.join(''));

/* Ranges
x */
const seen=new Map<string,number>(); let both=0,acc=0,onlyFast=0,onlySlow=0;
const ex:string[]=[];
describe('x',()=>{it('y',()=>{
 fc.assert(fc.property(fc.oneof({weight:30,arbitrary:mutated},{weight:3,arbitrary:anything}),(text)=>{
  let f:any,e=''; try{f=parseFast(text,0);}catch(x:any){e=x.reason}
  const c=compose(text); const s=c.errors.length===0&&c.tooDeepAt===undefined?convert(c.documents,text):undefined;
  if(f&&s){both++; try{assert.deepEqual(f,s)}catch(x:any){ if(!text.includes('\uFEFF')) ex.push('DIFF '+JSON.stringify(text.length<300?text:text.slice(0,2000))+'\n'+x.message.slice(0,600)) }}
  else if(f){onlyFast++; const k='fast-only '+c.errors[0]?.code+' '+c.errors[0]?.message.slice(0,60); seen.set(k,(seen.get(k)??0)+1);if(/bad indent|multiline|double quoted|deficient|flow coll/.test(k)&&text.length<900&&!text.includes('\uFEFF')&&!/non-print|null byte|TAB_AS/.test(k)){const p=parseYaml(text).problems[0]!; ex.push(k+' '+JSON.stringify(text.slice(Math.max(0,p.range.start-60),p.range.end+60))+' '+p.code+' '+p.token);}}
  else if(s){onlySlow++; const k='slow-only '+e; seen.set(k,(seen.get(k)??0)+1);if(/bad indent|multiline|double quoted|deficient|flow coll/.test(k)&&text.length<900&&!text.includes('\uFEFF')&&!/non-print|null byte|TAB_AS/.test(k)){const p=parseYaml(text).problems[0]!; ex.push(k+' '+JSON.stringify(text.slice(Math.max(0,p.range.start-60),p.range.end+60))+' '+p.code+' '+p.token);}}
 }),{numRuns:60000});
 console.log({both,onlyFast,onlySlow}, seen); ex.sort((a,b)=>a.length-b.length); console.log(ex.filter(x=>x.startsWith('DIFF')).length);for(const x of ex.filter(x=>x.startsWith('DIFF')).slice(0,5)) console.log(x); for(const x of ex.slice(0,40)) console.log(x);
})});
