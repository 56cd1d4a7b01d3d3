import assert from 'node:assert/strict';
import { inRepository, lastLine } from './places.ts';
import { sampleFinding } from './sample-report.fixture.ts';

describe('places', () => {
  it('are told from the top of the repository', () => {
    assert.equal(inRepository('a.ctpat.yaml', { folder: '' }), 'a.ctpat.yaml');
    assert.equal(inRepository('a.ctpat.yaml', { folder: 'audits/2026/' }), 'audits/2026/a.ctpat.yaml');
    assert.equal(inRepository('../b/a.ctpat.yaml', { folder: 'audits/2026/' }), 'audits/b/a.ctpat.yaml');
  });

  it('end with the line that they touch last', () => {
    assert.equal(lastLine(sampleFinding({ line: 4, endLine: 6, endColumn: 3 })), 6);
    assert.equal(lastLine(sampleFinding({ line: 4, endLine: 6, endColumn: 1 })), 5);
    assert.equal(lastLine(sampleFinding({ line: 4, endLine: 4, endColumn: 1 })), 4);
  });
});
