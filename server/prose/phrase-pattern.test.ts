import assert from 'node:assert/strict';
import { findPhrase, phrases } from './phrase-pattern.ts';

describe('patterns of phrases', () => {
  it('find whole words, over lines too', () => {
    assert.ok(phrases('open drawer').test('in an open\n    drawer.'));
    assert.ok(!phrases('open drawer').test('in an open drawers'));
    assert.ok(!phrases('clave').test('la enclave'));
  });

  it('have gaps that end at a comma, after their words, and at a word that denies or supposes', () => {
    const pattern = phrases('drivers? <2>show no license');
    const found = (sentence: string) => findPhrase(pattern, sentence);
    assert.deepEqual(found('all drivers on routes show no license'), { start: 4, end: 37 });
    assert.equal(found('drivers on all routes show no license'), undefined);
    assert.equal(found('drivers, we know, show no license'), undefined);
    assert.equal(found('drivers who show no license'), undefined);
  });
});
