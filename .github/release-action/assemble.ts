import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build makes for others: the server of editors, and compiled code of one Node version only. */
const NOT_NEEDED = ['server.cjs', 'ctpat.cache'];

/**
 * Writes into an empty folder what stands on the branch of the Action: everything that it needs at run time, and nothing to
 * install. `root` is the repository, built.
 */
export function assemble(root: string, folder: string): void {
  cpSync(join(root, '.github/action'), folder, { recursive: true });
  for (const name of ['LICENSE', '.pre-commit-hooks.yaml']) cpSync(join(root, name), join(folder, name));
  mkdirSync(join(folder, 'dist'));
  for (const entry of readdirSync(join(root, 'dist'), { withFileTypes: true })) {
    // The one folder is the extension's.
    if (!entry.isFile() || NOT_NEEDED.includes(entry.name)) continue;
    cpSync(join(root, 'dist', entry.name), join(folder, 'dist', entry.name));
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageOf(root), null, 2)}\n`);
}

/** The package that pre-commit installs from the branch: a program, and nothing that it depends on. */
function packageOf(root: string): unknown {
  const { name, version, description, license, engines, bin } = manifestOf(root);
  return { name, version, description, license, engines: { node: engines.node }, bin };
}

/** What we read of `package.json`. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly bin: Readonly<Record<string, string>>;
}

/** The manifest of the repository. */
export function manifestOf(root: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
}
