import assert from 'node:assert/strict';
import { createCatalog } from '../catalog/catalog.ts';
import { catalogTexts } from '../catalog/texts.ts';
import { read as readFacts } from '../generated/catalog-facts.js';
import { parseSourceFile } from '../model/source-file.ts';
import { bodyValue } from './body-value.ts';
import { schemaProblemsOf } from './schema-problems.ts';

const catalog = createCatalog(readFacts(), catalogTexts);
const HEAD =
  'apiVersion: ctpat/v1\nkind: Procedure\nid: seals\ntitle: Seals\nversion: "1"\nstatus: draft\nowner: CSO\n';

function read(text: string, name: string) {
  const file = parseSourceFile(`file:///${name}`, text);
  const [document] = file.documents;
  assert.ok(document?.procedure);
  return { body: document.procedure.body, problems: schemaProblemsOf(file, document, catalog) };
}

const yaml = (body: string) => read(`${HEAD}body:\n${body}`, 'seals.ctpat.yaml');

const MARKDOWN = `---\n${HEAD}---\n# Seals
## Purpose
Why.
## Scope and responsibilities
Where and who.
## Procedure
1. Guard: count, see [log](log.csv).
## Records
| record | kept |
| --- | --- |
| log | 1 year |
## Revision history
1, new.
`;

describe('the text of a procedure as a value', () => {
  it('is one from Markdown, and its schema has nothing to say of it', () => {
    const { body, problems } = read(MARKDOWN, 'seals.md');
    assert.deepEqual(problems, []);
    assert.deepEqual(bodyValue(body, undefined), {
      purpose: { heading: 'Purpose', text: 'Why.' },
      scope: { heading: 'Scope and responsibilities', text: 'Where and who.' },
      responsibilities: { heading: 'Scope and responsibilities', text: 'Where and who.' },
      procedure: {
        heading: 'Procedure',
        text: 'Guard: count, see log.',
        steps: [{ number: '1', text: 'Guard: count, see log.' }],
        links: [{ text: 'log', target: 'log.csv' }],
      },
      records: {
        heading: 'Records',
        text: '| record | kept |\n| --- | --- |\n| log | 1 year |',
        tables: [{ header: ['record', 'kept'], rows: [['log', '1 year']] }],
      },
      revisionHistory: { heading: 'Revision history', text: '1, new.' },
    });
  });

  it('lacks what stands under an empty heading, and steps', () => {
    const text = MARKDOWN.replace('Why.', '').replace('1. Guard', 'Guard');
    assert.deepEqual(read(text, 'seals.md').problems, [
      { type: 'missing-key', path: ['body', 'purpose'], keys: ['text', 'steps', 'tables', 'links'] },
      { type: 'missing-key', path: ['body', 'procedure'], keys: ['steps', 'tables'] },
    ]);
  });

  const REST = '  scope: b\n  responsibilities: c\n  records: d\n  revisionHistory: e\n';

  it('is judged alike in YAML, in whatever form it is written', () => {
    for (const procedure of [
      '[Guard counts.]',
      '"1. Guard counts."',
      '{ steps: [{ number: 1, text: Guard counts. }] }',
      '{ Receipt: [Guard counts.] }',
      '{ text: As follows., steps: [Guard counts.] }',
    ]) {
      const { problems } = yaml(`  purpose: a\n  procedure: ${procedure}\n${REST}`);
      assert.deepEqual(problems, [], procedure);
    }
    assert.deepEqual(yaml(`  purpose: a\n  procedure: Guard counts.\n${REST}`).problems, [
      { type: 'missing-key', path: ['body', 'procedure'], keys: ['steps', 'tables'] },
    ]);
  });

  it('is left as it is in YAML where it can be no text', () => {
    const { problems } = yaml(`  purpose: true\n  procedure: { steps: 5 }\n${REST}  annex: f\n`);
    assert.deepEqual(
      problems.map((problem) => [problem.type, 'path' in problem ? problem.path.join('.') : '']),
      [
        ['unknown-key', 'body.annex'],
        ['wrong-type', 'body.purpose'],
        ['wrong-type', 'body.procedure.steps'],
      ],
    );
  });
});
