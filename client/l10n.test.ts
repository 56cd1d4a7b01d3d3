import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

function readJson(file: string): Record<string, unknown> {
  const value: unknown = JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
  assert.ok(typeof value === 'object' && value !== null);
  return { ...value };
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function unique(values: string[]): string[] {
  return [...new Set(values)].sort();
}

describe('The texts of the extension', () => {
  it('exist in Spanish, each of them and no other', () => {
    const sources = fs.readdirSync(path.join(root, 'client'), { recursive: true, encoding: 'utf8' });
    const used = sources
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) =>
        matches(fs.readFileSync(path.join(root, 'client', name), 'utf8'), /l10n\.t\('([^']+)'/g),
      );
    assert.ok(used.length > 0);
    assert.deepEqual(Object.keys(readJson('client/l10n/bundle.l10n.es.json')).sort(), unique(used));
  });

  it('of the manifest exist in both languages, each of them and no other', () => {
    const used = unique(matches(fs.readFileSync(path.join(root, 'package.json'), 'utf8'), /"%([\w.]+)%"/g));
    assert.deepEqual(Object.keys(readJson('package.nls.json')).sort(), used);
    assert.deepEqual(Object.keys(readJson('package.nls.es.json')).sort(), used);
  });
});
