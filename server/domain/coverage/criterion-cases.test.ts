import assert from 'node:assert/strict';
import { criterionCases } from './criterion-cases.ts';
import { markedProject } from '../../language/marked-project.fixture.ts';

const HEAD = 'apiVersion: ctpat/v1\nkind: SecurityProfile\n';

async function casesIn(text: string, files: Readonly<Record<string, string>> = {}) {
  const { snapshot, uri } = await markedProject(`${HEAD}${text}‸`, { files });
  const project = snapshot.projectOf(uri);
  const file = project?.files.get(uri);
  assert.ok(project && file);
  return criterionCases(file, project, snapshot.today, 'en');
}

const states = (cases: Awaited<ReturnType<typeof casesIn>>, id: string) =>
  cases
    .filter(({ criterion }) => criterion === id)
    .map(({ site, state }) => [site, state].filter(Boolean).join(' '));

describe('criteria of a profile', () => {
  it('are all those of its entity type, answered or not', async () => {
    const cases = await casesIn(
      'id: a\nentity: importer\ncompany: { conditions: { sealInventory: false } }\nsections:\n  sealSecurity:\n    "6.1": { status: implemented, bySite: { laredo: { status: planned } } }\n    "6.2": { status: to-do }\n',
    );
    assert.deepEqual(states(cases, '6.1'), ['implemented']);
    assert.deepEqual(states(cases, '6.2'), ['unanswered']);
    assert.deepEqual(states(cases, '6.6'), ['not-needed']);
    assert.deepEqual(states(cases, '1.1'), ['unanswered']);
    assert.ok(cases.every(({ document }) => document === 'SecurityProfile/a'));
  });

  it('are told for every site, by its own answer, by one that holds for it, or as not covered', async () => {
    const sites = '[{ id: laredo }, { id: memphis }, { id: hub, conditions: { cameras: false } }]';
    const cases = await casesIn(
      `id: a\nentity: importer\ncompany: { sites: ${sites} }\nsections:\n  sealSecurity:\n    "6.1": { status: implemented, bySite: { laredo: { status: planned }, memphis: {} } }\n  physicalSecurity:\n    "9.12": { status: implemented, sites: [laredo] }\n`,
    );
    assert.deepEqual(states(cases, '6.1'), ['laredo planned', 'memphis implemented', 'hub implemented']);
    assert.deepEqual(
      cases.filter(({ criterion }) => criterion === '6.1').map(({ ownParts }) => ownParts),
      [['status'], [], undefined],
    );
    assert.deepEqual(states(cases, '9.12'), ['laredo implemented', 'memphis not-covered', 'hub not-needed']);
    assert.deepEqual(states(cases, '1.1'), ['laredo unanswered', 'memphis unanswered', 'hub unanswered']);
  });

  it('are told with what the profile inherits', async () => {
    const base = `${HEAD}id: b\nsections:\n  sealSecurity:\n    "6.1": { status: implemented }\n`;
    const cases = await casesIn('id: a\nentity: importer\nextends: b.ctpat.yaml\n', { 'b.ctpat.yaml': base });
    assert.deepEqual(states(cases, '6.1'), ['implemented']);
  });

  it('are none of a base, which has no entity type', async () => {
    assert.deepEqual(await casesIn('id: a\nsections: {}\n'), []);
  });

  it('never show a secret', async () => {
    const cases = await casesIn(
      'id: 219-09-9996\nentity: importer\ncompany: { sites: [{ id: memphis }, { id: 219-09-9997 }] }\nsections:\n  sealSecurity:\n    "6.1": { status: planned, bySite: { 219-09-9997: { status: planned } } }\n',
    );
    assert.doesNotMatch(JSON.stringify(cases), /219-09/);
    assert.deepEqual(states(cases, '6.1'), ['memphis planned', '… planned']);
  });
});
