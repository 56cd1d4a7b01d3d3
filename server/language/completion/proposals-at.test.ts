import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { accepted, labels, proposals } from './accept.fixture.ts';

const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: base\nentity: importer\n';
const SEALS = `${HEAD}sections:\n  sealSecurity:\n    "6.1":\n`;
const CONTACTS = 'contacts:\n  - id: cso\n    name: Ana Ruiz\n    role: Director\n';
const SITES = 'company:\n  sites:\n    - id: lrd-01\n      name: Laredo\n';
const PROCEDURE =
  '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seal-control\ntitle: Seals\n---\n# Seals\n\n## Records\n';

/** Asserts what stands in the place of the cursor after a proposal is accepted, before the same rest. */
async function golden(
  marked: string,
  label: string,
  expected: string,
  options?: Parameters<typeof accepted>[2],
) {
  assert.equal(await accepted(marked, label, options), expected);
}

describe('completion: what is offered', () => {
  it('section names that are not there; older names count', async () => {
    const offered = await labels(`${HEAD}sections:\n  informationSecurity: {}\n  ‸\n  training: {}\n`);
    assert.equal(offered.length, 10);
    assert.ok(!offered.includes('cybersecurity') && !offered.includes('training'));
    assert.equal(offered[0], 'securityVision');
  });

  it('criteria of the entity and section that are neither answered nor excused', async () => {
    const ids = async (text: string) => (await labels(text)).map((label) => label.split(' ')[0]);
    const physical = await ids(
      `${HEAD}sections:\n  physicalSecurity:\n    "9.1": {}\n    ‸\n    "9.2": {}\n`,
    );
    assert.ok(physical.length > 3 && physical.every((id) => id?.startsWith('9.')));
    assert.ok(!physical.includes('9.1') && !physical.includes('9.2') && physical.includes('9.12'));
    const excused = await ids(
      `${HEAD}company:\n  conditions: { cameras: false }\nsections:\n  physicalSecurity:\n    ‸\n`,
    );
    assert.ok(!excused.includes('9.12') && excused.includes('9.1'));
    const old = await ids(`${HEAD}sections:\n  accessControls:\n    ‸\n`);
    assert.ok(old.length > 0 && old.every((id) => id?.startsWith('10.')));
  });

  it('criteria in the language of the user', async () => {
    const { items } = await proposals(`${HEAD}sections:\n  physicalSecurity:\n    ‸\n`, { locale: 'es' });
    const footage = items.find(({ label }) => label === '9.15 Revisión de las grabaciones');
    assert.equal(footage?.detail, 'obligatorio');
    const documentation = MarkupContent.is(footage.documentation) ? footage.documentation.value : '';
    assert.match(
      documentation,
      /^Haga que la dirección.*\n\n\*\*Una buena respuesta\*\*: Indica .*\n\n\*\*Evidencia\*\*/,
    );
  });

  it('keys of an answer below an older section name', async () => {
    assert.ok(
      (await labels(`${HEAD}sections:\n  accessControls:\n    "10.1":\n      ‸\n`)).includes('status'),
    );
  });

  it('statuses with documentation, booleans, countries, durations, today', async () => {
    const { items } = await proposals(`${SEALS}      status: ‸\n`);
    assert.equal(items[0]?.label, 'implemented');
    assert.ok(items.every(({ documentation }) => documentation !== undefined));
    assert.deepEqual(await labels(`${HEAD}company:\n  conditions:\n    cameras: ‸\n`), ['false', 'true']);
    const country = `${HEAD}company:\n  sites:\n    - country: ‸\n`;
    await golden(country, 'MX', country.replace('‸', 'MX'));
    assert.ok((await labels(`${SEALS}      frequency: ‸\n`)).includes('P1M'));
    assert.deepEqual(await labels(`${SEALS}      reviewed: ‸\n`), ['2026-11-24']);
  });

  it('contacts wherever one is named, also while a quotation mark is open', async () => {
    const rest = SEALS.slice(HEAD.length);
    for (const place of [
      `${rest}      owner: ‸\n`,
      `${rest}      oversight:\n        by: ‸\n`,
      'eligibility:\n  agreement:\n    signedBy: ‸\n',
      'membership:\n  portalUsers:\n    - contact: ‸\n',
    ]) {
      assert.deepEqual(await labels(HEAD + CONTACTS + place), ['cso'], place);
    }
    const quoted = `${HEAD}${CONTACTS}${rest}      owner: "c‸"\n`;
    await golden(quoted, 'cso', quoted.replace('"c‸"', '"cso"'));
  });

  it('contacts of the project in an overlay', async () => {
    const text = `${HEAD}extends: group.ctpat.yaml\ncontacts:\n  - id: local\n${SEALS.slice(HEAD.length)}      owner: ‸\n`;
    const files = { 'group.ctpat.yaml': `${HEAD.replace('base', 'group')}${CONTACTS}` };
    assert.deepEqual(await labels(text, { files }), ['cso', 'local']);
  });

  it('sites for answers, not for the list that defines them', async () => {
    const rest = SEALS.slice(HEAD.length);
    assert.deepEqual(await labels(`${HEAD}${SITES}${rest}      sites: [‸]\n`), ['lrd-01']);
    assert.ok(!(await labels(`${HEAD}${SITES}    - ‸\n`)).includes('lrd-01'));
    const bySite = `${HEAD}${SITES}${rest}      bySite:\n        ‸\n`;
    await golden(bySite, 'lrd-01', bySite.replace('‸', 'lrd-01:\n          '));
  });

  it('procedures and their headings', async () => {
    const files = { 'procedures/seals.md': PROCEDURE };
    const text = `${SEALS}      procedures:\n        - ‸\n`;
    assert.ok((await labels(text, { files })).includes('seal-control'));
    await golden(text, 'seal-control#records', text.replace('‸', 'seal-control#records'), { files });
  });

  it('evidence paths: folders first, nothing outside the project, quoted where they must be', async () => {
    const evidence = ['zoo/a.pdf', 'evidence/x.pdf', 'evidence/log #3.pdf', '.git/config', 'a.txt'];
    const at = (typed: string) => `${SEALS}      evidence:\n        - file: ${typed}\n`;
    assert.deepEqual(await labels(at('‸'), { evidence }), [
      'evidence/',
      'zoo/',
      'a.txt',
      'profile.ctpat.yaml',
    ]);
    assert.deepEqual(await labels(at('../‸'), { evidence }), []);
    assert.deepEqual(await labels(at('/‸'), { evidence }), []);
    await golden(at('evidence/‸'), 'x.pdf', at('evidence/x.pdf'), { evidence });
    await golden(at('evidence/‸'), 'log #3.pdf', at('"evidence/log #3.pdf"'), { evidence });
    const item = `${SEALS}      evidence:\n        - ‸\n`;
    const items = await labels(item, { evidence });
    assert.ok(items.includes('evidence/') && items.includes('file'));
    assert.deepEqual(await labels(`${SEALS}      bestPractice:\n        evidence: ‸\n`, { evidence }), []);
  });

  it('document kinds, also while one is written, and the head of an empty file', async () => {
    assert.deepEqual(await labels('‸'), ['apiVersion', 'id', 'kind']);
    assert.ok((await labels('apiVersion: ctpat/v1\nkind: Sec‸\n')).includes('SecurityProfile'));
    assert.ok((await labels('apiVersion: ctpat/v1\nkind: ‸SecurityProfile\n')).includes('Procedure'));
  });

  it('configuration keys, rule ids and severities', async () => {
    const file = 'ctpat.config.yaml';
    assert.ok((await labels('root: true\n‸\n', { file })).includes('rules'));
    const rules = await labels('rules:\n  deadline/review-stale: off\n  ‸\n', { file });
    assert.ok(rules.includes('profile/missing-criterion') && !rules.includes('deadline/review-stale'));
    assert.ok((await labels('rules:\n  deadline/review-stale: ‸\n', { file })).includes('warning'));
    assert.deepEqual(await labels('catalog:\n  - ‸\n', { file, evidence: ['own/x.yaml'] }), [
      'own/',
      'ctpat.config.yaml',
    ]);
  });

  it('front matter of a procedure, and nothing in its body', async () => {
    const file = 'procedures/seals.md';
    const head = '---\napiVersion: ctpat/v1\nkind: Procedure\nid: seals\n';
    assert.ok((await labels(`${head}‸\n---\n# Seals\n`, { file })).includes('title'));
    assert.ok(
      (
        await labels(`${head}approver: ‸\n---\n`, { file, files: { 'p.ctpat.yaml': HEAD + CONTACTS } })
      ).includes('cso'),
    );
    assert.deepEqual(await labels(`${head}---\n# Seals\n\n‸\n`, { file }), []);
    assert.deepEqual(await labels(`${head}‸---\n# Seals\n`, { file }), []);
    const quoted = `${head}criteria: [‸]\n---\n`;
    await golden(quoted, '6.6', quoted.replace('‸', '"6.6"'), { file });
  });

  it('goes by the document under the cursor in a stream', async () => {
    const procedure = 'apiVersion: ctpat/v1\nkind: Procedure\nid: p\n';
    assert.ok((await labels(`${HEAD}---\n${procedure}‸\n`)).includes('reviewEvery'));
    const first = await labels(`${HEAD}‸\n---\n${procedure}`);
    assert.ok(first.includes('company') && !first.includes('reviewEvery'));
    assert.deepEqual(await labels(`${HEAD}---\n‸\n---\n${procedure}`), ['apiVersion', 'id', 'kind']);
    assert.deepEqual(await labels(`${HEAD}---\n‸`), ['apiVersion', 'id', 'kind']);
  });

  it('works beside syntax errors', async () => {
    const broken = `${HEAD}${CONTACTS}company: { legalName: "x\nsections:\n  sealSecurity:\n    "6.1":\n      ‸\n`;
    assert.ok((await labels(broken)).includes('status'));
    const below = `${HEAD}${CONTACTS}${SEALS.slice(HEAD.length)}      owner: ‸\n  training: ]\n`;
    assert.deepEqual(await labels(below), ['cso']);
  });
});
