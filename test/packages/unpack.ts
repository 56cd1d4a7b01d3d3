import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { npmProgram } from '../set-up.mjs';

const root = join(import.meta.dirname, '../..');

/** Unpacks `ctpat.vsix`, which `npm run package` makes; gives the folder of the extension. */
export function unpackVsix(folder: string): string {
  const files = unzipSync(readFileSync(join(root, 'ctpat.vsix')));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return join(folder, 'extension');
}

/** Packs what is built as npm does, and unpacks it; gives the folder of the package. */
export function unpackNpm(folder: string): string {
  const [file, first] = npmProgram();
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  run(file, [...first, ...pack], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm made no package.');
  run('tar', ['-xf', tarball], folder);
  return join(folder, 'package');
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
}
