import assert from 'node:assert/strict';
import { ranked } from './ranked.ts';
import { sampleFinding } from './sample-report.fixture.ts';

describe('ranking', () => {
  it('puts errors first, and the first of each file before the second of any', () => {
    const findings = [
      sampleFinding({ file: 'a', line: 1, severity: 'info' }),
      sampleFinding({ file: 'a', line: 2 }),
      sampleFinding({ file: 'a', line: 3 }),
      sampleFinding({ file: 'b', line: 1, severity: 'warning' }),
      sampleFinding({ file: 'b', line: 2 }),
    ];
    assert.deepEqual(
      ranked(findings).map(({ file, line }) => `${file}${line}`),
      ['a2', 'b2', 'a3', 'b1', 'a1'],
    );
  });
});
