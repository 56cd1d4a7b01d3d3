import assert from 'node:assert/strict';
import { markedProject } from '../../../language/marked-project.fixture.ts';
import { compareCriterion } from './compare.ts';

const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\n';

async function compare(id: string, texts: Readonly<Record<string, string>>) {
  const files = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [`${name}.ctpat.yaml`, HEAD + text]),
  );
  const { snapshot, uri } = await markedProject('root: true\n‸', { file: 'ctpat.config.yaml', files });
  const project = snapshot.projectOf(uri);
  assert.ok(project);
  const answers = compareCriterion(
    id,
    project.index.ofKind('SecurityProfile'),
    project.catalog,
    snapshot.today,
  );
  return answers.map(({ uri: _, ...rest }) => rest);
}

const sealAnswer = (answer: string) => `sections:\n  sealSecurity:\n    "6.6": ${answer}\n`;

describe('comparing a criterion over profiles', () => {
  it('tells what each says, sites apart', async () => {
    const text = `id: a\nentity: importer\ncontacts: [{ id: cso, name: Ana, role: Director }]\n${sealAnswer(
      '{ status: implemented, owner: cso, frequency: P1M, sites: [x, y], response: " Counts. ", evidence: [a.pdf, b.pdf], bySite: { y: { status: planned }, x: { owner: Guard } } }',
    )}`;
    const common = { profile: 'a', entity: 'importer', obligation: 'must', state: 'answered' };
    assert.deepEqual(await compare('6.6', { a: text }), [
      {
        ...common,
        status: 'implemented',
        owner: 'cso',
        ownerRole: 'Director',
        frequency: 'P1M',
        sites: ['x', 'y'],
        evidence: 2,
        response: 'Counts.',
      },
      { ...common, site: 'y', status: 'planned', evidence: 0 },
      { ...common, site: 'x', status: 'implemented', owner: 'Guard', evidence: 0 },
    ]);
  });

  it('tells why a profile says nothing', async () => {
    const rows = await compare('6.6', {
      base: 'id: base\n',
      inherits: 'id: inherits\nentity: importer\nextends: base.ctpat.yaml\n',
      'inherits-entity': 'id: inherits-entity\nextends: inherits.ctpat.yaml\n',
      missing: 'id: missing\nentity: importer\n',
      'not-needed': 'id: not-needed\nentity: importer\ncompany: { conditions: { sealInventory: false } }\n',
      open: `id: open\nentity: importer\n${sealAnswer('')}`,
    });
    assert.deepEqual(
      Object.fromEntries(rows.map(({ profile, state, status }) => [profile, [state, status]])),
      {
        base: ['not-asked', undefined],
        inherits: ['inherited', undefined],
        'inherits-entity': ['inherited', undefined],
        missing: ['missing', undefined],
        'not-needed': ['not-needed', undefined],
        open: ['answered', 'to-do'],
      },
    );
  });

  it('leaves out a profile whose list does not hold it', async () => {
    const [row] = await compare('3.9', { a: 'id: a\nentity: sea-carrier\n' });
    assert.deepEqual([row?.state, row?.obligation], ['not-asked', undefined]);
  });

  it('takes an overlay by what it says itself', async () => {
    const overlay = (answer: string) =>
      `id: o\nentity: importer\nextends: b.ctpat.yaml\n${sealAnswer(answer)}`;
    const [partly] = await compare('6.6', { o: overlay('{ frequency: P2W }') });
    assert.deepEqual([partly?.state, partly?.status, partly?.frequency], ['inherited', undefined, 'P2W']);
    const [whole] = await compare('6.6', { o: overlay('{ status: planned }') });
    assert.deepEqual([whole?.state, whole?.status], ['answered', 'planned']);
    const [empty] = await compare('6.6', { o: overlay('') });
    assert.equal(empty?.state, 'inherited');
    const [deleted] = await compare('6.6', { o: overlay('null') });
    assert.equal(deleted?.state, 'missing');
  });

  it('never shows a response with a secret', async () => {
    const [row] = await compare('6.6', {
      a: `id: a\nentity: importer\n${sealAnswer('{ status: implemented, response: "The gate code is 4711." }')}`,
    });
    assert.equal(row?.isHidden, true);
    assert.equal(row.response, undefined);
  });
});
