import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { npm, root } from '../set-up.mjs';

/** Ignored by git: the peers, the corpus and the floor script. */
const workFolder = join(root, '.bench');

const packages = ['ajv-cli@5.0.0', 'ajv-formats@2.1.1', 'yaml-language-server@1.25.0'];
const modules = join(workFolder, 'node_modules');

/** The scripts of the peers. */
export const peers = {
  ajvCli: join(modules, 'ajv-cli/dist/index.js'),
  yamlLanguageServer: join(modules, 'yaml-language-server/bin/yaml-language-server'),
};

/** Installs the peers from npm where they are missing. */
export function installPeers() {
  if (Object.values(peers).every((file) => existsSync(file))) return true;
  mkdirSync(workFolder, { recursive: true });
  writeFileSync(join(workFolder, 'package.json'), '{ "private": true }\n');
  return npm(
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...packages],
    workFolder,
  );
}

/**
 * Bundles the floor: reading a profile with js-yaml and running our compiled validators on it, and nothing else.
 *
 * @returns {Promise<string>} the script; its argument is the file
 */
export async function buildFloor() {
  const outfile = join(workFolder, 'floor.cjs');
  const contents = `
    import { readFileSync } from 'node:fs';
    import { load } from 'js-yaml';
    import { SecurityProfile, msc_importer } from './server/generated/validators.js';
    const value = load(readFileSync(process.argv[2], 'utf8'));
    process.exitCode = [SecurityProfile, msc_importer].every((validate) => validate(value)) ? 0 : 1;`;
  await build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  return outfile;
}
