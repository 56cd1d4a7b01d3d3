import assert from 'node:assert/strict';
import { sampleProject, SAMPLE, textsAfter } from './navigation/sample.fixture.ts';
import { prepareRename, rename } from './rename.ts';

const LAREDO = 'sites/laredo.ctpat.yaml';
type Changed = Readonly<Record<string, string>>;

/** The changed files after a renaming, or the sentence that refuses it. */
async function renamed(path: string, marked: string, name: string, changed: Changed = {}) {
  const sample = await sampleProject(changed);
  const answer = rename(sample.snapshot, sample.uriOf(path), sample.at(path, marked), name);
  assert.ok(answer);
  return 'sentence' in answer ? answer.sentence : textsAfter(sample, answer.edits);
}

/** The sentence that refuses a renaming. */
async function refusal(path: string, marked: string, name: string, changed: Changed = {}): Promise<string> {
  const answer = await renamed(path, marked, name, changed);
  assert.ok(typeof answer === 'string', 'it is refused');
  return answer;
}

/** The same with the replacements that are expected, by file; each is made once. */
async function expectRenamed(
  [path, marked, name]: readonly [string, string, string],
  expected: Readonly<Record<string, readonly (readonly [string, string])[]>>,
  changed: Changed = {},
) {
  const texts = Object.entries(expected).map(([file, replacements]) => {
    const before = { ...SAMPLE, ...changed }[file] ?? '';
    const after = replacements.reduce((text, [from, to]) => {
      assert.equal(text.split(from).length, 2, `${from} stands once in ${file}`);
      return text.replace(from, () => to);
    }, before);
    return [file, after];
  });
  assert.deepEqual(await renamed(path, marked, name, changed), Object.fromEntries(texts));
}

describe('rename', () => {
  it('changes a partner over all files, with the quotes that are there', () =>
    expectRenamed(['risk.ctpat.yaml', 'partner: dra‸gon', 'dragon-freight'], {
      'risk.ctpat.yaml': [['partner: dragon', 'partner: dragon-freight']],
      [LAREDO]: [['performedBy: dragon', 'performedBy: dragon-freight']],
      'partners.ctpat.yaml': [
        ['- id: dragon\n', '- id: dragon-freight\n'],
        ['subcontractorOf: "dragon"', 'subcontractorOf: "dragon-freight"'],
      ],
    }));

  it('changes the id of a document and keeps the old one, under Windows line ends and before a comment', () =>
    expectRenamed(['group.ctpat.yaml', 'seal-‸control#', 'seals'], {
      'group.ctpat.yaml': [['"seal-control#records"', '"seals#records"']],
      'procedures/seals.md': [
        ['id: seal-control # ours\r\n', 'id: seals # ours\r\nformerIds: [seal-control]\r\n'],
      ],
      'procedures/yard.md': [['translationOf: seal-control', 'translationOf: seals']],
    }));

  it('changes a document in front of its items, and only that document of its file', () =>
    expectRenamed(['logs.ctpat.yaml', '"fix‸es#f1"', 'corrections'], {
      'logs.ctpat.yaml': [
        ['id: fixes\n', 'id: corrections\nformerIds: [fixes]\n'],
        ['"fixes#f1"', '"corrections#f1"'],
      ],
    }));

  it('changes items in every form, without former ids', async () => {
    await expectRenamed(['logs.ctpat.yaml', 'id: f‸1', 'f-26-1'], {
      'logs.ctpat.yaml': [
        ['id: f1,', 'id: f-26-1,'],
        ['correctiveAction: f1', 'correctiveAction: f-26-1'],
        ['"fixes#f1"', '"fixes#f-26-1"'],
      ],
    });
    await expectRenamed(['risk.ctpat.yaml', 'id: lane‸-1', 'north'], {
      'risk.ctpat.yaml': [
        ['id: lane-1', 'id: north'],
        ['threats: [{ lane: lane-1', 'threats: [{ lane: north'],
        ['"6.6", lane: lane-1', '"6.6", lane: north'],
        ['ra-26#lane-1', 'ra-26#north'],
      ],
    });
  });

  it('quotes what YAML would not take for a text', async () => {
    for (const name of ['true', 'no', '123', '1e5', '2026-01-31']) {
      await expectRenamed(['procedures/seals.md', 'sites: [lrd‸-01]', name], {
        'procedures/seals.md': [['sites: [lrd-01]', `sites: ["${name}"]`]],
        [LAREDO]: [
          ['id: lrd-01', `id: "${name}"`],
          ['sites: [lrd-01]', `sites: ["${name}"]`],
          ['bySite: { lrd-01:', `bySite: { "${name}":`],
        ],
      });
      await expectRenamed(['logs.ctpat.yaml', '"fix‸es#f1"', name], {
        'logs.ctpat.yaml': [
          ['id: fixes\n', `id: "${name}"\nformerIds: [fixes]\n`],
          ['"fixes#f1"', `"${name}#f1"`],
        ],
      });
      const yard = SAMPLE['procedures/yard.md']?.replace('id: yard', `id: "${name}"`) ?? '';
      const changed = { 'procedures/yard.md': yard, 'group.ctpat.yaml': '' };
      await expectRenamed(
        ['procedures/yard.md', `id: "${name.slice(0, 1)}‸${name.slice(1)}"`, 'gate'],
        { 'procedures/yard.md': [[`id: "${name}"\n`, `id: "gate"\nformerIds: ["${name}"]\n`]] },
        changed,
      );
    }
    await expectRenamed(['procedures/seals.md', '(#sea‸ls)', 'No'], {
      'procedures/seals.md': [
        ['# Seals', '# No'],
        ['(#seals)', '(#no)'],
      ],
    });
  });

  it('changes a site with the keys under bySite', () =>
    expectRenamed(['procedures/seals.md', 'sites: [lrd‸-01]', 'laredo-dock'], {
      'procedures/seals.md': [['sites: [lrd-01]', 'sites: [laredo-dock]']],
      [LAREDO]: [
        ['id: lrd-01', 'id: laredo-dock'],
        ['sites: [lrd-01]', 'sites: [laredo-dock]'],
        ['bySite: { lrd-01:', 'bySite: { laredo-dock:'],
      ],
    }));

  it('changes what an alias stands for once, at its anchor', () =>
    expectRenamed(['group.ctpat.yaml', 'id: cs‸o', 'director'], {
      'group.ctpat.yaml': [
        ['id: cso', 'id: director'],
        ['owner: cso', 'owner: director'],
      ],
      [LAREDO]: [['owner: &who cso', 'owner: &who director']],
      'procedures/seals.md': [['owner: cso', 'owner: director']],
      'partners.ctpat.yaml': [
        ['verified: { by: cso', 'verified: { by: director'],
        ['visits: [{ by: cso', 'visits: [{ by: director'],
      ],
      'risk.ctpat.yaml': [['owner: cso', 'owner: director']],
    }));

  it('writes an alias out whose anchor is something else, and a value with escapes anew', () =>
    expectRenamed(
      ['a.ctpat.yaml', 'contacts: [{ id: an‸a', 'maria'],
      {
        'a.ctpat.yaml': [
          ['contacts: [{ id: ana', 'contacts: [{ id: maria'],
          ['owner: *who', 'owner: maria'],
          ['by: "an\\x61"', 'by: maria'],
        ],
      },
      {
        'a.ctpat.yaml':
          'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: a\nx-own: &who ana\ncontacts: [{ id: ana }]\nsections: { training: { "12.1": { owner: *who, oversight: { by: "an\\x61" } } } }\n',
      },
    ));

  it('changes what one reference means together, and nothing that no reference joins', async () => {
    const other = (id: string) =>
      `apiVersion: ctpat/v1\nkind: SecurityProfile\nid: ${id}\ncompany: { sites: [{ id: lrd-01 }] }\n`;
    await expectRenamed(
      ['procedures/seals.md', 'sites: [lrd‸-01]', 'laredo'],
      {
        'procedures/seals.md': [['sites: [lrd-01]', 'sites: [laredo]']],
        [LAREDO]: [
          ['id: lrd-01', 'id: laredo'],
          ['sites: [lrd-01]', 'sites: [laredo]'],
          ['bySite: { lrd-01:', 'bySite: { laredo:'],
        ],
        'b.ctpat.yaml': [['id: lrd-01', 'id: laredo']],
      },
      { 'b.ctpat.yaml': other('b') },
    );
    await expectRenamed(
      ['b.ctpat.yaml', 'id: mem‸-02', 'memphis'],
      { 'b.ctpat.yaml': [['id: mem-02', 'id: memphis']] },
      { 'b.ctpat.yaml': other('b').replace('lrd-01', 'mem-02') },
    );
  });

  it('adds to former ids in any form, and takes an id back', async () => {
    const cases = [
      ['formerIds: [a]', 'formerIds: [a, yard]'],
      ['formerIds: []', 'formerIds: [yard]'],
      ['formerIds:', 'formerIds: [yard]'],
      ['formerIds: a', 'formerIds: [a, yard]'],
      ['formerIds:\n  - a # first\nowner: X', 'formerIds:\n  - a # first\n  - yard\nowner: X'],
      ['formerIds: [a, gate]', 'formerIds: [a, yard]'],
      ['formerIds: [yard]', 'formerIds: [yard]'],
    ] as const;
    for (const [before, after] of cases) {
      const text = `---\napiVersion: ctpat/v1\nkind: Procedure\nid: yard\n${before}\n---\n`;
      const texts = await renamed('x/yard.md', 'id: ya‸rd', 'gate', {
        'x/yard.md': text,
        'procedures/yard.md': '# Nothing\n',
        'group.ctpat.yaml': '',
      });
      assert.deepEqual(texts, { 'x/yard.md': text.replace('id: yard', 'id: gate').replace(before, after) });
    }
  });

  it('changes a heading and all that refer to it', async () => {
    await expectRenamed(['procedures/seals.md', '## 6. Rec‸ords', '6. Logs and *forms*'], {
      'procedures/seals.md': [['## 6. Records', '## 6. Logs and *forms*']],
      'procedures/yard.md': [['seals.md#6-records', 'seals.md#6-logs-and-forms']],
      'group.ctpat.yaml': [['"seal-control#records"', '"seal-control#6-logs-and-forms"']],
    });
    await expectRenamed(['group.ctpat.yaml', '#rec‸ords', '7. Registros'], {
      'procedures/seals.md': [['## 6. Records', '## 7. Registros']],
      'procedures/yard.md': [['seals.md#6-records', 'seals.md#7-registros']],
    });
    await expectRenamed(['procedures/seals.md', '(#sea‸ls)', 'High-security seals'], {
      'procedures/seals.md': [
        ['# Seals', '# High-security seals'],
        ['(#seals)', '(#high-security-seals)'],
      ],
    });
  });

  it('keeps the links to headings with the same words, whose numbers change', async () => {
    const yard =
      '---\napiVersion: ctpat/v1\nkind: Procedure\nid: yard\n---\n# Seal checks\n## Seal checks\nSee [a](#seal-checks), [b](#seal-checks-1), [c](#seal-checks-2).\n### Seal checks\n';
    const group =
      'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: group\nsections: { sealSecurity: { "6.6": { status: to-do, procedures: [yard#seal-checks-2] } } }\n';
    const changed = { 'procedures/yard.md': yard, 'group.ctpat.yaml': group };
    await expectRenamed(
      ['procedures/yard.md', '\n# Seal ‸checks', 'Seals'],
      {
        'procedures/yard.md': [
          ['\n# Seal checks', '\n# Seals'],
          ['(#seal-checks)', '(#seals)'],
          ['(#seal-checks-1)', '(#seal-checks)'],
          ['(#seal-checks-2)', '(#seal-checks-1)'],
        ],
        'group.ctpat.yaml': [['yard#seal-checks-2', 'yard#seal-checks-1']],
      },
      changed,
    );
    await expectRenamed(
      ['procedures/yard.md', '(#seal‸-checks-1)', 'Locks'],
      {
        'procedures/yard.md': [
          ['\n## Seal checks', '\n## Locks'],
          ['(#seal-checks-1)', '(#locks)'],
          ['(#seal-checks-2)', '(#seal-checks-1)'],
        ],
        'group.ctpat.yaml': [['yard#seal-checks-2', 'yard#seal-checks-1']],
      },
      changed,
    );
    assert.match(
      await refusal('procedures/yard.md', '### Seal ‸checks', 'Seal checks 1', changed),
      /already has a heading/,
    );
  });

  it('gives sections under older names the name of today', async () => {
    const old = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: o\nsections:\n  accessControls: {}\n';
    await expectRenamed(
      ['o.ctpat.yaml', 'access‸Controls', 'physicalAccess'],
      {
        'o.ctpat.yaml': [['accessControls', 'physicalAccess']],
        'p.ctpat.yaml': [['accessControls', 'physicalAccess']],
      },
      { 'o.ctpat.yaml': old, 'p.ctpat.yaml': old.replace('id: o', 'id: p') },
    );
    assert.match(
      await refusal('o.ctpat.yaml', 'access‸Controls', 'doors', { 'o.ctpat.yaml': old }),
      /names of sections are fixed\. This one is called physicalAccess/,
    );
    assert.match(await refusal(LAREDO, 'seal‸Security', 'seals'), /called sealSecurity/);
  });

  it('offers what is there now, at the name alone', async () => {
    const { snapshot, uriOf, at, say } = await sampleProject();
    const offered = (path: string, marked: string) => {
      const answer = prepareRename(snapshot, uriOf(path), at(path, marked));
      assert.ok(answer && 'range' in answer);
      return [say({ uri: uriOf(path), range: answer.range }), answer.placeholder];
    };
    assert.deepEqual(offered('group.ctpat.yaml', '"seal-c‸ontrol#'), [
      'group.ctpat.yaml:7 seal-control',
      'seal-control',
    ]);
    assert.deepEqual(offered('group.ctpat.yaml', '#reco‸rds'), ['group.ctpat.yaml:7 records', '6. Records']);
    assert.deepEqual(offered(LAREDO, 'by: *w‸ho'), ['sites/laredo.ctpat.yaml:13 *who', 'cso']);
  });

  const TWIN = SAMPLE['procedures/yard.md']?.replace('translationOf: seal-control\n', '') ?? '';
  const refusals: readonly (readonly [RegExp, string, string, string, Changed?])[] = [
    [/number of a criterion/, 'procedures/seals.md', '"6‸.6"', '6.7'],
    [/path of a file/, LAREDO, '../gr‸oup', 'x'],
    [/no id or heading here/, LAREDO, 'entity: im‸porter', 'x'],
    [
      /no id or heading here/,
      LAREDO,
      'performedBy: nob‸ody',
      'x',
      { [LAREDO]: 'kind: SecurityProfile\nsections: { a: { "6.6": { performedBy: nobody } } }\n' },
    ],
    [/“Seal Control” cannot be an id/, 'procedures/seals.md', 'id: seal‸', 'Seal Control'],
    [/“null” cannot be an id/, 'procedures/seals.md', 'id: seal‸', 'null'],
    [/“niño” cannot be an id/, 'procedures/seals.md', 'id: seal‸', 'niño'],
    [/id yard is already taken in procedures\/yard\.md/, 'procedures/seals.md', 'id: seal‸', 'yard'],
    [/id tiger is already taken in partners/, 'partners.ctpat.yaml', 'id: dra‸gon', 'tiger'],
    [/id mem-02 is already taken in sites/, LAREDO, 'id: lrd‸-01', 'mem-02'],
    [/Several documents have the id yard/, 'group.ctpat.yaml', ', ya‸rd]', 'gate', { 'twin.md': TWIN }],
    [/refers?red to as #seals/, 'procedures/seals.md', '## 6. Rec‸ords', 'Seals'],
    [/needs words/, 'procedures/seals.md', '## 6. Rec‸ords', ' . '],
  ];
  for (const [sentence, path, marked, name, changed = {}] of refusals) {
    it(`refuses, and says why: ${sentence.source}`, async () => {
      assert.match(await refusal(path, marked, name, changed), sentence);
    });
  }

  it('says so in the language of the reader', async () => {
    assert.match(
      await refusal('procedures/seals.md', 'id: seal‸', 'Dos palabras', {
        'ctpat.config.yaml': 'root: true\nlocale: es\n',
      }),
      /no puede ser un id\. Escriba/,
    );
  });

  it('changes nothing where the name stays', async () => {
    assert.deepEqual(await renamed('procedures/seals.md', 'id: seal‸', 'seal-control'), {});
  });
});
