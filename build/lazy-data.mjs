/** Data that the generator keeps in a JSON file beside its module: read at the first look, from a file beside the bundles. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileNameOf } from './lazy-modules.mjs';

/**
 * The plugin that puts a look at the file in place of the data.
 *
 * @param {string} root the repository
 * @param {string} folder of the generated modules, below it
 * @returns {{ plugin: import('esbuild').Plugin, sources: ReadonlyMap<string, string> }} with the JSON file behind each
 *   file name that some bundle asks for, filled by the build
 */
export function lazyData(root, folder) {
  const sources = new Map();
  const plugin = {
    name: 'lazy-data',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /[.]js$/ }, ({ path, resolveDir }) => {
        const json = join(resolveDir, path.replace(/[.]js$/, '.json'));
        if (!json.startsWith(join(root, folder)) || !existsSync(json)) return undefined;
        return { path: json, namespace: 'lazy-data' };
      });
      onLoad({ filter: /.*/, namespace: 'lazy-data' }, ({ path }) => {
        const name = fileNameOf(relative(root, path).replaceAll('\\', '/'), 'json');
        sources.set(name, path);
        return { contents: `export const read = () => require('./${name}');` };
      });
      onResolve({ filter: /.*/, namespace: 'lazy-data' }, ({ path }) => ({ path, external: true }));
    },
  };
  return { plugin, sources };
}
