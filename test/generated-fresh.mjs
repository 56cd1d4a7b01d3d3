#!/usr/bin/env node
/**
 * Writes the generated files and fails where that changed one: somebody changed the source of a schema or of a rule's
 * page and did not commit what comes from it. Compares contents, so it also works outside git.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

process.exitCode = check();

function check() {
  const before = contents();
  const { status } = spawnSync(process.execPath, ['--import=tsx', 'server/generate/main.ts'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) return 1;
  const after = contents();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (changed.length === 0) return 0;
  console.error(`These generated files were stale. They are new now; commit them:\n${changed.join('\n')}`);
  return 1;
}

/** Every file under the folders that hold generated files, by path. */
function contents() {
  const files = ['schemas', 'docs'].flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  });
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}
