import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileNameOf, findLazyModules, functionsOf } from '../../build/lazy-modules.mjs';

describe('a lazy module', () => {
  const names = (text: string) => functionsOf('server/a.lazy.ts', text);

  it('exports functions and types', () => {
    const text = `import type { B } from './b.ts';
export interface A { readonly a: string }
export type { B };
export type C = B;
const secret = 1;
export function one(): number { return secret; }
export async function two(): Promise<void> {}
`;
    assert.deepEqual(names(text), ['one', 'two']);
  });

  it('exports nothing else, since a stand-in can only put off a call', () => {
    for (const text of [
      'export const a = 1;',
      'export const a = () => 1;',
      'export class A {}',
      'export default function a() {}',
      'function a() {}\nexport { a };',
      "export * from './b.ts';",
    ])
      assert.throws(
        () => names(`export function f() {}\n${text}`),
        /server\/a\.lazy\.ts:\d: .*nothing else/,
        text,
      );
    assert.throws(() => names('export interface A {}'), /exports no function/);
  });

  it('has a bundle that is named after its whole path', () => {
    assert.equal(fileNameOf('server/syntax/yaml/tolerant.lazy.ts', 'cjs'), 'server.syntax.yaml.tolerant.cjs');
    assert.notEqual(fileNameOf('server/a/x.lazy.ts', 'cjs'), fileNameOf('server/b/x.lazy.ts', 'cjs'));
  });

  it('is found by its name, and stops the build where two would have one bundle', () => {
    const root = mkdtempSync(join(tmpdir(), 'ctpat-lazy-'));
    const write = (path: string) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), '');
    };
    try {
      for (const path of [
        'server/a/x.lazy.ts',
        'server/a/y.ts',
        'server/a/x.lazy.test.ts',
        'server/b/x.lazy.ts',
      ])
        write(path);
      assert.deepEqual(findLazyModules(root, ['server']), ['server/a/x.lazy.ts', 'server/b/x.lazy.ts']);
      write('server/a.x.lazy.ts');
      assert.throws(() => findLazyModules(root, ['server']), /both make server\.a\.x\.cjs/);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
