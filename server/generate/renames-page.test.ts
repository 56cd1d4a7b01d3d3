import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../rules/all.ts';
import { RENAMED_RULES } from '../schema/renames.ts';
import { renamesPage } from './renames-page.ts';

describe('the page of renames', () => {
  it('is committed as it is generated', () => {
    const committed = readFileSync(join(import.meta.dirname, '../../docs/renames.md'), 'utf8');
    assert.equal(committed, renamesPage());
  });

  it('lists no rule that still has its old id, and leads to rules that exist', () => {
    const ids = new Set<string>(rules.map(({ meta }) => meta.id));
    for (const [old, now] of RENAMED_RULES) {
      assert.ok(!ids.has(old), old);
      assert.ok(ids.has(now), now);
    }
    assert.ok(RENAMED_RULES.size > 100);
  });
});
