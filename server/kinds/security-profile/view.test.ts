import assert from 'node:assert/strict';
import { textOf } from '../../model/field.ts';
import { evidenceFile, evidenceOf, pairRange } from './view.ts';
import { parseSourceFile } from '../../model/source-file.ts';

const HEAD = 'kind: SecurityProfile\nid: a\n';

function read(text: string) {
  const profile = parseSourceFile('file:///a.ctpat.yaml', HEAD + text).documents[0]?.profile;
  assert.ok(profile);
  return profile;
}

describe('security profile', () => {
  it('has its answers in the order of the document, those of sites after their criterion’s', () => {
    const { answers } = read(
      [
        'sections:',
        '  sealSecurity:',
        '    6.10: { status: planned }',
        '    "6.6":',
        '      status: implemented',
        '      bySite:',
        '        lrd: { status: partial }',
        '        dal: {}',
        '    x-note: { status: planned }',
        '    sixth: { status: planned }',
        '  x-own:',
        '    "1.1": { status: planned }',
        '  businessPartners:',
        '    "3.1":',
        '',
      ].join('\n'),
    );
    assert.deepEqual(
      answers.map(({ id, section, status, site }) => [id, section, status, site]),
      [
        ['6.10', 'sealSecurity', 'planned', undefined],
        ['6.6', 'sealSecurity', 'implemented', undefined],
        ['6.6', 'sealSecurity', 'partial', 'lrd'],
        ['6.6', 'sealSecurity', 'to-do', 'dal'],
        ['3.1', 'businessPartners', 'to-do', undefined],
      ],
    );
  });

  it('has the sites and contacts that can be referred to', () => {
    const { sites, contacts, legalName, entity } = read(
      'entity: importer\ncompany:\n  legalName: Harbor & Pine\n  sites: [{ id: lrd }, { name: x }, null, text]\ncontacts:\n  - { id: cso }\n  -\n',
    );
    assert.deepEqual(
      [sites, contacts].map((list) => list.map(({ id }) => id)),
      [['lrd'], ['cso']],
    );
    assert.deepEqual([legalName, entity], ['Harbor & Pine', 'importer']);
  });

  it('says of a condition yes, no or nothing', () => {
    const { condition, conditionField } = read(
      'company: { conditions: { cameras: true, landBorder: false, other: x, none: } }\n',
    );
    assert.deepEqual(['cameras', 'landBorder', 'other', 'none', 'absent'].map(condition), [
      true,
      false,
      undefined,
      undefined,
      undefined,
    ]);
    assert.ok(conditionField('other'));
    assert.equal(conditionField('none'), undefined);
  });

  it('is an overlay where it builds on others', () => {
    assert.equal(read('extends: ../a.ctpat.yaml\n').isOverlay, true);
    assert.equal(read('extends: [a.ctpat.yaml]\n').isOverlay, true);
    assert.equal(read('extends:\n').isOverlay, false);
  });

  it('stands any shape that its parts may not have', () => {
    for (const text of [
      'sections: 1\n',
      'sections: [a]\n',
      'sections: { a: b }\n',
      'company: []\ncontacts: {}\n',
      'sections:\n',
    ]) {
      const { answers, sites, contacts } = read(text);
      assert.deepEqual([answers, sites, contacts], [[], [], []], text);
    }
  });

  it('has evidence as a path, a mapping, or a list of both', () => {
    const filesOf = (evidence: string) => {
      const [answer] = read(`sections: { sealSecurity: { "6.6": { evidence: ${evidence} } } }\n`).answers;
      assert.ok(answer);
      return evidenceOf(answer.field).map((entry) => textOf(evidenceFile(entry)));
    };
    assert.deepEqual(filesOf('a.pdf'), ['a.pdf']);
    assert.deepEqual(filesOf('{ file: a.pdf, kind: log }'), ['a.pdf']);
    assert.deepEqual(
      filesOf('[a.pdf, { file: b.pdf }, { url: "https://x.example" }, { record: binder }, null]'),
      ['a.pdf', 'b.pdf', undefined, undefined],
    );
    assert.deepEqual(filesOf('null'), []);
  });

  it('tells the stretch of a whole pair', () => {
    const { entityField } = read('entity: importer\n');
    assert.ok(entityField);
    assert.deepEqual(pairRange(entityField), { start: HEAD.length, end: HEAD.length + 16 });
  });
});
