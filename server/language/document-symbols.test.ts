import assert from 'node:assert/strict';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver-types';
import { documentSymbols } from './document-symbols.ts';
import { markedProject } from './marked-project.fixture.ts';

const before = (a: Position, b: Position) =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
const contains = (outer: Range, inner: Range) =>
  before(outer.start, inner.start) && before(inner.end, outer.end);

function count(symbols: readonly DocumentSymbol[]): number {
  return symbols.reduce((sum, { children }) => sum + 1 + count(children ?? []), 0);
}

/** Every symbol, indented by its depth, with the rules of the protocol checked on the way. */
function outline(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, range, selectionRange, children = [] }) => {
    assert.ok(contains(range, selectionRange), `${name}: the selection is outside`);
    for (const inner of children) assert.ok(contains(range, inner.range), `${inner.name} is outside ${name}`);
    const line = `${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''}`;
    return [line, ...outline(children, depth + 1)];
  });
}

async function symbolsOf(text: string, file?: string) {
  const { snapshot, uri } = await markedProject(text, file === undefined ? {} : { file });
  return documentSymbols(snapshot, uri);
}

describe('document symbols', () => {
  it('show company, contacts, sections and answers of a profile', async () => {
    const text = [
      'apiVersion: ctpat/v1',
      'kind: SecurityProfile',
      'company:',
      '  legalName: Harbor & Pine',
      '  sites: [{ id: lrd-01, name: Laredo, type: warehouse }]',
      'contacts:',
      '  - { id: cso, name: Ana Ruiz, role: Director }',
      'sections:',
      '  physicalAccess:',
      '    "10.1":',
      '      status: planned',
      '      bySite: { lrd-01: { status: implemented } }',
      '    "10.99":',
      '',
    ].join('\r\n');
    const lines = outline(await symbolsOf(text));
    assert.deepEqual(
      lines.map((line) => line.replace(/10\.1 .*\(/, '10.1 TITLE (').replace(/MSC 10 .*\)/, 'MSC 10)')),
      [
        'apiVersion (ctpat/v1)',
        'kind (SecurityProfile)',
        'company (Harbor & Pine)',
        '  legalName (Harbor & Pine)',
        '  sites',
        '    lrd-01 (Laredo, warehouse)',
        'contacts',
        '  cso (Ana Ruiz, Director)',
        'sections',
        '  physicalAccess (MSC 10)',
        '    10.1 TITLE (planned)',
        '      lrd-01 (implemented)',
        '    10.99 (to-do)',
      ],
    );
  });

  it('show front matter and headings of a procedure', async () => {
    const text =
      '---\napiVersion: ctpat/v1\nkind: Procedure\nid: gates\nstatus: draft\n---\n# Gates\n## Scope\nAll.\n## Records\n# Annex\n';
    assert.deepEqual(outline(await symbolsOf(text, 'gates.md')), [
      'gates (draft)',
      '  apiVersion (ctpat/v1)',
      '  kind (Procedure)',
      '  id (gates)',
      '  status (draft)',
      'Gates',
      '  Scope',
      '  Records',
      'Annex',
    ]);
  });

  it('show the keys of a configuration, and the documents of a stream', async () => {
    assert.deepEqual(
      outline(await symbolsOf('root: true\nrules: { profile/missing-section: off }\n', 'ctpat.config.yaml')),
      ['root (true)', 'rules', '  profile/missing-section (off)'],
    );
    const stream = 'kind: Procedure\nid: a\n---\nkind: Procedure\nid: b\n';
    assert.deepEqual(
      (await symbolsOf(stream)).map(({ name, detail }) => [name, detail]),
      [
        ['a', 'Procedure'],
        ['b', 'Procedure'],
      ],
    );
    outline(await symbolsOf(stream));
  });

  it('keep to ranges with aliases, merge keys and broken text', async () => {
    const text =
      'kind: SecurityProfile\nx-a: &a { status: planned }\nsections:\n  training:\n    "12.1": *a\n    "12.2":\n      <<: *a\n      bySite: { b: *a }\nx-b: &b\n  bySite: { c: *a }\nx-c:\n  physicalSecurity: { "9.1": { <<: *b }, "9.2": *b }\n  physicalAccess: [\n';
    assert.ok(outline(await symbolsOf(text)).some((line) => line.includes('(planned)')));
    assert.deepEqual(await symbolsOf(''), []);
  });

  it('stop at 5,000', async () => {
    const contacts = Array.from({ length: 6_000 }, (_, position) => `  - { id: c${position} }\n`).join('');
    assert.equal(count(await symbolsOf(`kind: SecurityProfile\ncontacts:\n${contacts}`)), 5_000);
  });

  it('show partners, their sites, and the entries of records with what they are called', async () => {
    const stream = [
      'kind: PartnerRegister\nid: all\npartners:\n  - id: dragon\n    legalName: Dragon Freight\n    sites: [{ id: dock }]\n',
      'kind: CorrectiveActions\nid: fixes\nfindings: [{ id: f1, text: No second signature }]\n',
      'kind: TrainingLog\nid: courses\nsessions: [{ id: t1, date: 2026-03-02, topics: ["12.1"] }]\n',
      'kind: RiskAssessment\nid: ra\nlanes: [{ id: north, legs: [{ partner: dragon }] }]\n',
    ];
    const lines = outline(await symbolsOf(stream.join('---\n')));
    const kept = lines.filter(
      (line) => !/^\s+(kind|id|legalName|text|date|topics|12\.1|partner|0)\b/.test(line),
    );
    assert.deepEqual(kept, [
      'all (PartnerRegister)',
      '  partners',
      '    dragon (Dragon Freight)',
      '      sites',
      'fixes (CorrectiveActions)',
      '  findings',
      '    f1 (No second signature)',
      'courses (TrainingLog)',
      '  sessions',
      '    t1 (2026-03-02)',
      'ra (RiskAssessment)',
      '  lanes',
      '    north',
      '      legs',
    ]);
  });
});
