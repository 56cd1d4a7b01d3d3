import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..');

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', 'server', 'client'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path.endsWith('.ts') && existsSync(join(root, path)));

/** A room in which a name says where to look: a command, a group of rules and a kind are rooms of their own. */
function areaOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, /^(commands|rules|kinds)$/.test(parts[1] ?? '') ? 3 : 2).join('/');
}

describe('the house', () => {
  it('has no file name twice in one area', () => {
    const places = new Map<string, string[]>();
    for (const path of tracked.filter((each) => !/[.]test[.]ts$|[.]d[.]ts$/.test(each))) {
      // The files of a folder's own convention have the same name in each folder.
      if (/\/(index|spanish[.]lazy|definition|schema|view)[.]ts$/.test(path)) continue;
      const key = `${areaOf(path)}: ${basename(path)}`;
      places.set(key, [...(places.get(key) ?? []), path]);
    }
    assert.deepEqual(
      [...places.values()].filter((paths) => paths.length > 1),
      [],
    );
  });

  it('has small files', () => {
    const lines = tracked
      .filter((path) => !/[.]test[.]ts$|spanish[.]lazy[.]ts$/.test(path))
      .map((path) => readFileSync(join(root, path), 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    assert.ok((lines[Math.floor(lines.length / 2)] ?? 0) <= 100);
    assert.ok((lines.at(-1) ?? 0) <= 400);
  });

  it('is as the architecture page says', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const named = [...page.matchAll(/`((?:server|client|schemas|test|docs|samples)\/[\w./-]*)`/g)];
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path))),
      [],
    );
  });
});
