import assert from 'node:assert/strict';
import { compareVersions, plainVersion } from './versions.ts';

describe('versions of procedures', () => {
  it('are told by their numbers, whatever stands before them', () => {
    for (const text of [
      '3.1',
      'v3.1',
      'Rev. 3.1',
      'Versión 03.1',
      ' Revisión: 3.1.0 ',
      'R3.1',
      '3.1 (current)',
    ])
      assert.equal(plainVersion(text), '3.1', text);
    assert.equal(plainVersion('4.0'), '4');
    assert.equal(plainVersion('10'), '10');
    assert.equal(plainVersion('0.9'), '0.9');
    assert.equal(plainVersion('B'), 'b');
  });

  it('are ordered by number, part by part', () => {
    assert.ok((compareVersions('3.10', '3.9') ?? 0) > 0);
    assert.ok((compareVersions('v2', '10') ?? 0) < 0);
    assert.equal(compareVersions('4', '4.0'), 0);
    assert.equal(compareVersions('A', '1'), undefined);
  });
});
