import assert from 'node:assert/strict';
import { companySlug, siteId } from './names.ts';

describe('names of a new project', () => {
  const slugs: readonly (readonly [name: string, slug: string])[] = [
    ['Harbor & Pine Imports LLC', 'harbor-pine-imports-llc'],
    ['Transportes Piñón, S.A. de C.V.', 'transportes-pinon-s-a-de-c-v'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\', 'c-windows'],
    ['...', 'profile'],
    ['龙运物流', 'profile'],
    ['🚢', 'profile'],
    ['🚢 Lines', 'lines'],
    ['CON', 'con-profile'],
    ['Null', 'null-profile'],
    ['Lpt1.', 'lpt1-profile'],
    ['Partners', 'partners-profile'],
    ['a\u0000b\nc', 'a-b-c'],
    ['Console', 'console'],
  ];
  for (const [name, slug] of slugs) {
    it(`make ${JSON.stringify(name)} safe`, () => {
      assert.equal(companySlug(name), slug);
    });
  }

  it('are never long, and never end in a hyphen', () => {
    const slug = companySlug('Very Long Name '.repeat(80));
    assert.ok(slug.length <= 60 && slug.length > 50);
    assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('tell two sites of one name apart', () => {
    assert.equal(siteId('Laredo, TX', new Set()), 'laredo-tx');
    assert.equal(siteId('Laredo TX', new Set(['laredo-tx', 'laredo-tx-2'])), 'laredo-tx-3');
    assert.equal(siteId('龙', new Set()), 'site');
    assert.equal(siteId('Null', new Set()), 'null-site');
  });
});
