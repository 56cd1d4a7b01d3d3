import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OffsetRange, YamlNode, YamlStream } from '../node.ts';
import { compose } from './compose.ts';
import { convert } from './convert.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { parseYaml } from './parse.ts';
import { suiteCases } from './suite-cases.fixture.ts';

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
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 2 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** Ranges lie inside what is around them, follow each other, and start at what they say. */
function check(text: string, stream: YamlStream, whole: OffsetRange = { start: 0, end: text.length }): void {
  assert.ok(stream.problems.length <= MAX_PROBLEMS);
  for (const { range, token } of stream.problems) {
    inside(range, whole, 'problem');
    assert.ok(
      text.slice(range.start, range.end).startsWith(token.replace(/…$/, '')),
      `token ${JSON.stringify(token)}`,
    );
  }
  let end = whole.start;
  for (const { root, range, duplicateKeys } of stream.documents) {
    inside(range, { start: end, end: whole.end }, 'document');
    end = range.end;
    if (root !== undefined) checkNode(text, root, range);
    for (const duplicate of duplicateKeys)
      assert.ok(duplicate.first.end <= duplicate.range.start, 'duplicate key');
  }
}

function checkNode(text: string, node: YamlNode, around: OffsetRange): void {
  inside(node.range, around, node.kind);
  const source = text.slice(node.range.start, node.range.end);
  if (node.kind === 'scalar') {
    if (node.style === 'literal') assert.ok(source.startsWith('|'), source);
    if (node.style === 'folded') assert.ok(source.startsWith('>'), source);
    if (node.style === 'single-quoted') assert.ok(source.startsWith("'"), source);
    if (node.style === 'double-quoted') assert.ok(source.startsWith('"'), source);
  } else if (node.kind === 'alias') {
    assert.ok(source.startsWith('*'), source);
  } else if (node.kind === 'sequence') {
    assert.ok(/^[-[]/.test(source), source);
    children(text, node.items, node.range);
  } else {
    let end = node.range.start;
    for (const { key, value, range } of node.pairs) {
      inside(range, { start: end, end: node.range.end }, 'pair');
      children(text, [key, value], range);
      end = range.end;
    }
  }
}

function children(text: string, nodes: readonly YamlNode[], around: OffsetRange): void {
  let { start } = around;
  for (const node of nodes) {
    checkNode(text, node, { start, end: around.end });
    start = node.range.end;
  }
}

function inside(range: OffsetRange, around: OffsetRange, what: string): void {
  const told = `${what} ${JSON.stringify(range)} in ${JSON.stringify(around)}`;
  assert.ok(around.start <= range.start && range.start <= range.end && range.end <= around.end, told);
}

describe('any text', function () {
  this.timeout(60_000);
  it('is parsed to nodes with true ranges, when a good text is changed at random', () => {
    fc.assert(
      fc.property(mutated, (text) => check(text, parseYaml(text))),
      { numRuns: 1500 },
    );
  });

  it('is parsed to nodes with true ranges, when it is made of tokens at random', () => {
    fc.assert(
      fc.property(anything, (text) => check(text, parseYaml(text))),
      { numRuns: 1500 },
    );
  });

  it('is read by the last resort with ranges inside the text', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { documents } = compose(text);
        convert(documents, text);
      }),
      { numRuns: 500 },
    );
  });

  it('has the same tree as a part of a larger text, moved', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const before = '---\n';
        const alone = parseYaml(text);
        const within = parseYaml(`${before}${text}# after`, before.length, before.length + text.length);
        check(`${before}${text}`, within, { start: before.length, end: before.length + text.length });
        assert.deepEqual(
          within.problems.map(({ code, range }) => [code, range.start - before.length]),
          alone.problems.map(({ code, range }) => [code, range.start]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('of the test suite has true ranges', () => {
    for (const { yaml } of suiteCases()) check(yaml, parseYaml(yaml));
  });
});
