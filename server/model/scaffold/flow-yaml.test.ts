import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { examplePair, flowYaml } from './flow-yaml.ts';

describe('examples as YAML', () => {
  it('read back as the same value', () => {
    const values = [
      'plain words',
      'true',
      '7.30',
      '012345678',
      'a: b',
      'a # b',
      'a, b',
      '[x]',
      '*star',
      '- item',
      '',
      ' space ',
      'line\nbreak',
      'Harbor & Pine',
      'ñandú',
      'Acme: "Best" #1',
      'yes',
      'NO',
      'on',
      'y',
      '0123',
      '1e3',
      '.nan',
      '~',
      'Ω & Söhne 🚢',
      'tab\tback\\slash',
      'trailing:',
      'trailing ',
      '- ',
      '? x',
      '%YAML',
      '@home',
      'del\u007F nel\u0085 ls\u2028 bom\uFEFF bell\u0007',
      '2026-11-24T10:00:00Z',
      true,
      12,
      null,
      [],
      {},
      ['a', { id: 'lrd-01', languages: ['en', 'es'], 'odd key:': 1 }],
    ];
    for (const value of values)
      assert.deepEqual(parse(`x: ${flowYaml(value)}`), { x: value }, JSON.stringify(value));
  });

  it('leave dates without quotes', () => {
    assert.equal(flowYaml('2026-11-24'), '2026-11-24');
  });

  it('go over several lines where one would be long', () => {
    const sites = Array.from({ length: 6 }, (_, position) => `a-site-with-a-name-${position}`);
    const text = examplePair('sites', sites);
    assert.equal(text.split('\n').length, 7);
    assert.deepEqual(parse(text), { sites });
    const mapping = Object.fromEntries(sites.map((site) => [site, true]));
    assert.deepEqual(parse(examplePair('conditions', mapping)), { conditions: mapping });
  });
});
