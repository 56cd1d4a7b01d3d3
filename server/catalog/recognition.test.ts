import assert from 'node:assert/strict';
import { read } from '../generated/recognition.js';
import { recognize } from './recognition.ts';

const said = (program: string, country?: string, certificate?: string) => {
  const recognition = recognize({ program, country, certificate }, read());
  if (recognition.type === 'unknown') return 'unknown';
  return recognition.type === 'look-alike'
    ? `look-alike ${recognition.lookAlike.id}`
    : `${recognition.type} ${recognition.program.id}`;
};

describe('recognition of a partner’s certificate', () => {
  it('reads the short name with the partner’s country', () => {
    assert.equal(said('ctpat', 'CN'), 'recognized ctpat');
    assert.equal(said('basc', 'CO'), 'recognized basc');
    assert.equal(said('aeo', 'JP'), 'recognized japan-aeo');
    assert.equal(said('AEO', 'KR'), 'recognized korea-aeo');
    assert.equal(said('oea', 'MX'), 'recognized mexico-oea');
    assert.equal(said('NEEC', 'MX'), 'recognized mexico-oea');
    assert.equal(said('golden-list', 'JO'), 'recognized jordan-golden-list');
  });

  it('does not take a program of another country', () => {
    assert.equal(said('pip', 'US'), 'other-country canada-pip');
    assert.equal(said('oea', 'AR'), 'other-country mexico-oea');
    assert.equal(said('aeo'), 'other-country japan-aeo');
  });

  it('goes by the letters in the European Union', () => {
    assert.equal(said('aeo', 'DE', 'DE AEOF 123'), 'recognized eu-aeo');
    assert.equal(said('aeos', 'FR'), 'recognized eu-aeo');
    assert.equal(said('aeo', 'DE', 'DEAEOC123'), 'look-alike eu-aeoc');
    assert.equal(said('aeoc', 'DE'), 'look-alike eu-aeoc');
    assert.equal(said('aeo', 'DE'), 'recognized eu-aeo');
  });

  it('knows what looks like a status and is none', () => {
    assert.equal(said('aeo', 'CN'), 'look-alike china-aeo');
    assert.equal(said('china-aeo', 'CN'), 'look-alike china-aeo');
    assert.equal(said('TAPA FSR', 'NL'), 'look-alike tapa-fsr');
    assert.equal(said('iso 28000'), 'look-alike iso-28000');
    assert.equal(said('our own seal'), 'unknown');
  });
});
