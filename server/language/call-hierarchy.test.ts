import assert from 'node:assert/strict';
import type { CallHierarchyItem } from 'vscode-languageserver-types';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.ts';
import { sampleProject, type SampleProject } from './navigation/sample.fixture.ts';

const GROUP = 'group.ctpat.yaml';
const LAREDO = 'sites/laredo.ctpat.yaml';

describe('call hierarchy', () => {
  let sample: SampleProject;
  before(async () => {
    sample = await sampleProject({
      [GROUP]:
        'apiVersion: ctpat/v1\nkind: SecurityProfile\nid: group\nsections:\n  sealSecurity:\n    "6.6": { procedures: [seal-control], evidence: [evidence/visit.pdf, evidence/none.pdf] }\n',
    });
  });

  const itemsAt = (path: string, marked: string) =>
    prepareCallHierarchy(sample.snapshot, sample.uriOf(path), sample.at(path, marked));
  const only = (items: readonly CallHierarchyItem[]) => {
    const [item, another] = items;
    assert.ok(item && !another, `one item, not ${items.length}`);
    return item;
  };
  const project = () => {
    const found = sample.snapshot.projectOf(sample.uriOf(GROUP));
    assert.ok(found);
    return found;
  };
  const short = ({ name, detail }: CallHierarchyItem) => `${name.split(' ')[0] ?? ''} ${detail ?? ''}`;
  const from = async (item: CallHierarchyItem) =>
    (await outgoingCalls(sample.snapshot, project(), item, sample.host)).map(
      ({ to, fromRanges }) =>
        `${short(to)} < ${fromRanges.map((range) => sample.say({ uri: item.uri, range }).replace(/^\S+ /, '')).join(' + ')}`,
    );
  const to = (item: CallHierarchyItem) =>
    incomingCalls(sample.snapshot, project(), item).map(
      ({ from: caller, fromRanges }) =>
        `${short(caller)} < ${fromRanges.map((range) => sample.say({ uri: caller.uri, range }).replace(/^\S+ /, '')).join(' + ')}`,
    );

  it('begins at an answer, and at every answer where a criterion is named elsewhere', () => {
    assert.deepEqual(itemsAt(GROUP, '"6‸.6"').map(short), ['6.6 group.ctpat.yaml']);
    assert.deepEqual(itemsAt('logs.ctpat.yaml', 'topics: ["6‸.6').map(short), [
      '6.6 group.ctpat.yaml',
      `6.6 ${LAREDO}`,
    ]);
    assert.deepEqual(itemsAt(GROUP, 'kind: Sec‸urity'), []);
  });

  it('goes from an answer to the procedures that it cites or that claim it, and to evidence that exists', async () => {
    assert.deepEqual(await from(only(itemsAt(GROUP, '"6‸.6"'))), [
      'seal-control procedures/seals.md < seal-control + "6.6"',
      'visit.pdf evidence/visit.pdf < evidence/visit.pdf',
    ]);
    assert.deepEqual(await from(only(itemsAt(LAREDO, '"6‸.6"'))), [
      'seal-control procedures/seals.md < "6.6"',
      'seals.pdf evidence/seals.pdf < ../evidence/seals.pdf',
      'log evidence/log book.pdf < "../evidence/log book.pdf"',
    ]);
  });

  it('goes from a procedure to what it links to and to the evidence of the answers that cite it', async () => {
    assert.deepEqual(await from(only(itemsAt(GROUP, '[seal-c‸ontrol'))), [
      'seals.pdf evidence/seals.pdf < ../evidence/seals.pdf',
      'yard procedures/yard.md < yard.md',
      'visit.pdf evidence/visit.pdf < seal-control',
    ]);
  });

  it('comes to evidence from what names it', () => {
    assert.deepEqual(to(only(itemsAt(LAREDO, '../evidence/seals‸.pdf'))), [
      `6.6 ${LAREDO} < ../evidence/seals.pdf`,
      'seal-control procedures/seals.md < ../evidence/seals.pdf',
    ]);
    assert.deepEqual(to(only(itemsAt(GROUP, 'evidence/vis‸it.pdf'))), [
      '6.6 group.ctpat.yaml < evidence/visit.pdf',
      'dragon partners.ctpat.yaml < evidence/visit.pdf',
    ]);
  });

  it('comes to a procedure from its criteria, and to a criterion from the records about it', () => {
    assert.deepEqual(to(only(itemsAt('procedures/seals.md', '## 6. Rec‸ords'))), [
      '6.6 group.ctpat.yaml < seal-control + "6.6"',
      `6.6 ${LAREDO} < "6.6"`,
      'yard procedures/yard.md < seals.md',
    ]);
    assert.deepEqual(to(only(itemsAt(GROUP, '"6‸.6"'))), [
      'ra-26 risk.ctpat.yaml < "6.6"',
      'f1 logs.ctpat.yaml < "6.6"',
      't1 logs.ctpat.yaml < "6.6"',
      'au1 logs.ctpat.yaml < "6.6"',
    ]);
  });
});
