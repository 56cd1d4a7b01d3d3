import assert from 'node:assert/strict';
import { compareFindings, type FindingFact } from './finding-changes.ts';

const finding = (document: string, severity: FindingFact['severity'] = 'warning', line = 1): FindingFact => ({
  identity: { rule: 'a/b', document, place: 'x' },
  rule: 'a/b',
  severity,
  message: 'It is wrong.',
  help: '',
  file: 'a.ctpat.yaml',
  line,
});
const compare = (
  before: readonly FindingFact[],
  after: readonly FindingFact[],
  rulesOff: readonly string[] = [],
) => {
  const { introduced, fixed, setAside } = compareFindings(
    { findings: before, silenced: [], rulesOff: [] },
    { findings: after, silenced: [], rulesOff },
    (key) => (key === 'Procedure/old' ? 'Procedure/new' : key),
  );
  return [introduced.length, fixed.length, setAside.length];
};

describe('findings before and after', () => {
  it('are the same on another line, and in a document with another id', () => {
    assert.deepEqual(
      compare([finding('Procedure/old', 'error', 9)], [finding('Procedure/new', 'error', 2)]),
      [0, 0, 0],
    );
  });

  it('are counted: the second of one identity is new', () => {
    assert.deepEqual(compare([finding('a')], [finding('a'), finding('a')]), [1, 0, 0]);
    assert.deepEqual(compare([finding('a'), finding('a')], [finding('a')]), [0, 1, 0]);
  });

  it('count as new where they are worse, as mended where they are less bad', () => {
    assert.deepEqual(compare([finding('a', 'info')], [finding('a', 'error')]), [1, 0, 0]);
    assert.deepEqual(compare([finding('a', 'error')], [finding('a', 'info')]), [0, 1, 0]);
  });

  it('are not mended by a rule that is switched off', () => {
    assert.deepEqual(compare([finding('a')], [], ['a/b']), [0, 0, 1]);
  });
});
