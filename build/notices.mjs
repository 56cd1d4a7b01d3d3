/** The terms of the packages in the bundles, which ask to be handed on with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the notices of some bundles.
 *
 * @param {string} root the repository
 * @param {readonly import('esbuild').Metafile['outputs'][string][]} outputs the bundles, as the build describes them
 * @returns {string} the text of the file
 */
export function noticesOf(root, outputs) {
  const parts = packagesIn(outputs).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const texts = readdirSync(join(root, folder))
      .filter((file) => /^(licen[cs]e|notice|copying)([.-]|$)/i.test(file) && !/[.][cm]?js$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
  });
  return `The bundles in this folder hold code of these packages.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The folders of the packages of which something is in a bundle, `node_modules/echarts`, by name. */
function packagesIn(outputs) {
  const paths = outputs.flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0),
  );
  const folders = paths.flatMap((path) => /^.*node_modules[/](?:@[^/]+[/])?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}
