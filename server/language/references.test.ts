import assert from 'node:assert/strict';
import { definition } from './definition.ts';
import { documentHighlights } from './document-highlight.ts';
import { sampleProject, type SampleProject } from './navigation/sample.fixture.ts';
import { references } from './references.ts';

const LAREDO = 'sites/laredo.ctpat.yaml';

describe('navigation', () => {
  let sample: SampleProject;
  before(async () => {
    sample = await sampleProject();
  });

  const definitions = async (path: string, marked: string) => {
    const { snapshot, uriOf, at, host, say } = sample;
    const links = await definition(snapshot, uriOf(path), at(path, marked), host);
    return links.map(({ targetUri, targetSelectionRange }) =>
      say({ uri: targetUri, range: targetSelectionRange }),
    );
  };
  const referencesAt = (path: string, marked: string, includeDeclaration = true) => {
    const { snapshot, uriOf, at, say } = sample;
    return references(snapshot, uriOf(path), at(path, marked), includeDeclaration).map(say);
  };

  const cases: readonly (readonly [what: string, path: string, marked: string, ...expected: string[]])[] = [
    ['a contact of a base', LAREDO, 'owner: &who cs‸o', 'group.ctpat.yaml:4 cso'],
    ['a contact through an alias', LAREDO, 'by: *w‸ho', 'group.ctpat.yaml:4 cso'],
    ['a partner', LAREDO, 'performedBy: dra‸gon', 'partners.ctpat.yaml:5 dragon'],
    ['a site, as a key', LAREDO, 'bySite: { lrd‸-01', 'sites/laredo.ctpat.yaml:7 lrd-01'],
    ['an incident of a document', LAREDO, 'log-26#i‸1', 'logs.ctpat.yaml:4 i1'],
    ['the document of an incident', LAREDO, 'log-‸26#i1', 'logs.ctpat.yaml:3 log-26'],
    ['a procedure', 'group.ctpat.yaml', '"seal-c‸ontrol#', 'procedures/seals.md:4 seal-control'],
    [
      'a heading by the part that it names',
      'group.ctpat.yaml',
      '#rec‸ords',
      'procedures/seals.md:10 6. Records',
    ],
    [
      'the original of a translation',
      'procedures/yard.md',
      'Of: seal‸-control',
      'procedures/seals.md:4 seal-control',
    ],
    ['a heading of a link', 'procedures/yard.md', '#6-re‸cords', 'procedures/seals.md:10 6. Records'],
    ['a heading of its own file', 'procedures/seals.md', '(#se‸als)', 'procedures/seals.md:9 Seals'],
    ['the file of a link', 'procedures/seals.md', '(yar‸d.md#scope)', 'procedures/yard.md:1 '],
    ['a base', LAREDO, 'extends: ../gr‸oup', 'group.ctpat.yaml:1 '],
    [
      'the profile of a partner',
      'partners.ctpat.yaml',
      'profile: sites/l‸aredo',
      'sites/laredo.ctpat.yaml:1 ',
    ],
    ['evidence with a space', LAREDO, '"../evidence/lo‸g book', 'evidence/log book.pdf:1 '],
    ['a report', 'partners.ctpat.yaml', 'report: ev‸idence', 'evidence/visit.pdf:1 '],
    ['a roster that does not exist', 'logs.ctpat.yaml', 'roster: ev‸idence'],
    ['a catalog file', 'ctpat.config.yaml', 'own/ru‸les', 'own/rules.yaml:1 '],
    ['a profile', 'risk.ctpat.yaml', 'profiles: [la‸redo', 'sites/laredo.ctpat.yaml:3 laredo'],
    ['a lane', 'risk.ctpat.yaml', 'ra-26#la‸ne-1', 'risk.ctpat.yaml:5 lane-1'],
    ['a finding of another document', 'logs.ctpat.yaml', 'Action: f‸1', 'logs.ctpat.yaml:9 f1'],
    ['a site of a partner', 'partners.ctpat.yaml', 'scopeSites: [do‸ck', 'partners.ctpat.yaml:7 dock'],
    [
      'a criterion in a log: the answers',
      'logs.ctpat.yaml',
      'topics: ["6‸.6',
      'group.ctpat.yaml:7 6.6',
      'sites/laredo.ctpat.yaml:11 6.6',
    ],
    ['nothing, at a role in words', 'group.ctpat.yaml', 'name: An‸a'],
  ];
  for (const [what, path, marked, ...expected] of cases) {
    it(`goes to ${what}`, async () => {
      assert.deepEqual(await definitions(path, marked), expected);
    });
  }

  it('finds a contact wherever it acts, with and without its definition', () => {
    const found = [
      'group.ctpat.yaml:7 cso',
      'sites/laredo.ctpat.yaml:12 cso',
      'sites/laredo.ctpat.yaml:13 *who',
      'procedures/seals.md:5 cso',
      'partners.ctpat.yaml:8 cso',
      'partners.ctpat.yaml:9 cso',
      'risk.ctpat.yaml:8 cso',
    ];
    assert.deepEqual(referencesAt('group.ctpat.yaml', 'id: cs‸o', false), found);
    assert.deepEqual(referencesAt(LAREDO, '&who c‸so'), ['group.ctpat.yaml:4 cso', ...found]);
  });

  it('finds a criterion in answers, procedures and records', () => {
    assert.deepEqual(referencesAt('procedures/seals.md', '"6.‸6"'), [
      'group.ctpat.yaml:7 6.6',
      'sites/laredo.ctpat.yaml:11 6.6',
      'procedures/seals.md:6 6.6',
      'risk.ctpat.yaml:7 6.6',
      'logs.ctpat.yaml:9 6.6',
      'logs.ctpat.yaml:19 6.6',
      'logs.ctpat.yaml:14 6.6',
    ]);
  });

  it('finds a procedure by its id, its file and its headings', () => {
    assert.deepEqual(referencesAt('procedures/seals.md', 'id: seal-‸control'), [
      'procedures/seals.md:4 seal-control',
      'group.ctpat.yaml:7 seal-control',
      'procedures/yard.md:5 seal-control',
      'procedures/yard.md:8 seals.md',
    ]);
    assert.deepEqual(referencesAt('procedures/seals.md', '## 6. Re‸cords'), [
      'procedures/seals.md:10 6. Records',
      'group.ctpat.yaml:7 records',
      'procedures/yard.md:8 6-records',
    ]);
  });

  it('finds a document in front of its items, and a file of evidence', () => {
    assert.deepEqual(referencesAt('logs.ctpat.yaml', 'id: fi‸xes'), [
      'logs.ctpat.yaml:8 fixes',
      'logs.ctpat.yaml:14 fixes',
    ]);
    assert.deepEqual(referencesAt(LAREDO, '[../evidence/sea‸ls.pdf'), [
      'sites/laredo.ctpat.yaml:17 ../evidence/seals.pdf',
      'procedures/seals.md:11 ../evidence/seals.pdf',
    ]);
  });

  it('finds a base and a profile by id and by path', () => {
    assert.deepEqual(referencesAt('risk.ctpat.yaml', 'profiles: [lare‸do', false), [
      'risk.ctpat.yaml:4 laredo',
      'partners.ctpat.yaml:10 sites/laredo.ctpat.yaml',
    ]);
  });

  it('marks the places of one file', () => {
    const { snapshot, uriOf, at, say } = sample;
    const uri = uriOf('risk.ctpat.yaml');
    const found = documentHighlights(snapshot, uri, at('risk.ctpat.yaml', 'id: lane‸-1'));
    assert.deepEqual(
      found.map(({ range, kind }) => `${say({ uri, range })} ${kind ?? ''}`),
      [
        'risk.ctpat.yaml:5 lane-1 3',
        'risk.ctpat.yaml:6 lane-1 2',
        'risk.ctpat.yaml:7 lane-1 2',
        'risk.ctpat.yaml:8 lane-1 2',
      ],
    );
  });
});
