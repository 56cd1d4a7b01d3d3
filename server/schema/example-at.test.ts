import assert from 'node:assert/strict';
import { exampleAt } from './example-at.ts';

describe('example at a path', () => {
  it('is the schema’s own, or made of those of the keys', () => {
    assert.equal(exampleAt('SecurityProfile', ['company', 'legalName']), 'Harbor & Pine Imports LLC');
    const record = exampleAt('SecurityProfile', ['eligibility', 'importerOfRecord']);
    assert.ok(typeof record === 'object' && record !== null);
    assert.deepEqual(Object.keys(record), ['format', 'number']);
    assert.equal(exampleAt('SecurityProfile', ['nowhere']), undefined);
    for (const kind of ['Nothing', 'constructor', '__proto__']) assert.equal(exampleAt(kind, []), undefined);
  });
});
