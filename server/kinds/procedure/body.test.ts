import assert from 'node:assert/strict';
import type { OffsetRange } from '../../syntax/node.ts';
import { parseSourceFile } from '../../model/source-file.ts';

const MARKDOWN = [
  '---',
  'apiVersion: ctpat/v1',
  'kind: Procedure',
  'id: seals',
  '---',
  '# Procedure',
  'Before any part. <!-- not a word -->',
  '## Propósito',
  'Seals are *kept*, see [the log](forms/seal%20log.csv "log") and ![plan](plan.png).',
  '## Procedure',
  '### Receiving',
  '3. **Guard:** Count',
  '   the bolts.',
  '   1. Twice.',
  '4. Lock.',
  '',
  '4.1 The clerk signs.',
  '4.2 The clerk files.',
  '### Training',
  '- Nobody.',
  '## Training',
  '## Records',
  'Kept:',
  '| record | kept for |',
  '| --- | :-: |',
  '| **log** `a` \\| b |  |',
  'short',
  '',
  '[form]: <forms/a b.md>',
  '## 9. Registros',
  '---',
].join('\n');

const YAML = [
  'apiVersion: ctpat/v1',
  'kind: Procedure',
  'id: seals',
  'body:',
  '  purpose: "Why \\u0041 [log](a.csv)"',
  '  procedure: |',
  '    1. Guard: count.',
  '    2. Lock, see [log](log.csv).',
  '  exceptions: [Guard calls., { number: "7", text: Clerk writes. }]',
  '  records:',
  '    - { record: log, retention: 2 years }',
  '    - { record: list }',
  '  responsibilities: { Guard: counts, Clerk: [files] }',
  '  training: { text: All, tables: [{ header: [a], rows: [[b]] }], links: [{ text: c, target: d }] }',
  '  revisionHistory:',
].join('\n');

function read(text: string, name: string) {
  const body = parseSourceFile(`file:///${name}`, text).documents[0]?.procedure?.body;
  assert.ok(body);
  return { body, cut: ({ start, end }: OffsetRange) => text.slice(start, end) };
}

describe('the text of a procedure', () => {
  for (const [name, newline] of [
    ['line feeds', '\n'],
    ['Windows line ends', '\r\n'],
  ] as const) {
    const { body, cut } = read(MARKDOWN.replaceAll('\n', newline), 'a.md');

    it(`in Markdown has parts, with ${name}`, () => {
      assert.deepEqual(
        body.parts.map(({ part, heading }) => [part, cut(heading.range)]),
        [
          ['purpose', '## Propósito'],
          ['procedure', '## Procedure'],
          ['records', '## Records'],
          ['training', '## Training'],
        ],
      );
      assert.equal(body.part('purpose')?.text, 'Seals are kept, see the log and plan.');
      assert.equal(body.part('training')?.text, '');
      assert.deepEqual(
        body.part('procedure')?.headings.map(({ text }) => text),
        ['Receiving', 'Training'],
      );
      assert.doesNotMatch(body.text, /not a word/);
      assert.match(body.text, /^Procedure\nBefore any part/);
    });

    it(`in Markdown has numbered steps, with ${name}`, () => {
      assert.deepEqual(
        body.part('procedure')?.steps.map((step) => [step.number, step.text.replace(/\r?\n/g, ' ')]),
        [
          ['3', 'Guard: Count the bolts.'],
          ['3.1', 'Twice.'],
          ['4', 'Lock.'],
          ['4.1', 'The clerk signs.'],
          ['4.2', 'The clerk files.'],
        ],
      );
      assert.equal(cut(body.steps[2]?.range ?? { start: 0, end: 0 }), 'Lock.');
      assert.equal(cut(body.steps[4]?.range ?? { start: 0, end: 0 }), '4.2 The clerk files.');
    });

    it(`in Markdown has tables and links, with ${name}`, () => {
      const table = body.part('records')?.tables[0];
      assert.ok(table);
      assert.deepEqual(
        table.rows.map((row) => row.map(({ text }) => text)),
        [
          ['log a | b', ''],
          ['short', ''],
        ],
      );
      assert.deepEqual(
        table.header.map(({ range }) => cut(range)),
        ['record', 'kept for'],
      );
      assert.equal(cut(table.range).startsWith('| record'), true);
      assert.deepEqual(
        body.links.map(({ text, target, range }) => [text, target, cut(range)]),
        [
          ['the log', 'forms/seal%20log.csv', 'forms/seal%20log.csv'],
          ['plan', 'plan.png', 'plan.png'],
          ['form', 'forms/a b.md', 'forms/a b.md'],
        ],
      );
    });
  }

  it('in YAML is the same view', () => {
    const { body, cut } = read(YAML, 'a.ctpat.yaml');
    assert.deepEqual(
      body.parts.map(({ part }) => part),
      ['purpose', 'procedure', 'exceptions', 'records', 'responsibilities', 'training'],
    );
    assert.deepEqual(
      body.steps.map((step) => [step.number, step.text, cut(step.range)]),
      [
        ['1', 'Guard: count.', 'Guard: count.'],
        ['2', 'Lock, see log.', 'Lock, see [log](log.csv).'],
        ['1', 'Guard calls.', 'Guard calls.'],
        ['7', 'Clerk writes.', 'Clerk writes.'],
        ['1', 'files', 'files'],
      ],
    );
    const [records, training] = body.tables;
    assert.ok(records && training);
    assert.deepEqual(
      records.header.map(({ range }) => cut(range)),
      ['record', 'retention'],
    );
    assert.deepEqual(
      records.rows.map((row) => row.map(({ text }) => text)),
      [
        ['log', '2 years'],
        ['list', ''],
      ],
    );
    assert.deepEqual(
      training.rows.map((row) => row.map(({ text }) => text)),
      [['b']],
    );
    assert.deepEqual(
      body.links.map(({ target, range }) => [target, cut(range)]),
      [
        // Where the text is written otherwise than it reads, the place is the whole value.
        ['a.csv', '"Why \\u0041 [log](a.csv)"'],
        ['log.csv', 'log.csv'],
        ['d', 'd'],
      ],
    );
    assert.deepEqual(
      body.part('responsibilities')?.headings.map(({ range }) => cut(range)),
      ['Guard', 'Clerk'],
    );
  });
});
