/** Modules of Node that take milliseconds to load, and of which we use functions only: loaded at the first call. */
import * as crypto from 'node:crypto';
import { join } from 'node:path';
import * as tty from 'node:tty';

const SLOW = { 'node:crypto': crypto, 'node:tty': tty };

/**
 * The plugin that puts stand-ins in place of them in our own code.
 *
 * @param {string} root the repository
 * @returns {import('esbuild').Plugin}
 */
export const lazyBuiltins = (root) => ({
  name: 'lazy-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      Object.hasOwn(SLOW, path) && importer.startsWith(join(root, 'server'))
        ? { path, namespace: 'lazy-builtin' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazy-builtin' }, ({ path }) => ({
      contents: Object.keys(SLOW[path])
        .filter((name) => name !== 'default' && typeof SLOW[path][name] === 'function')
        .map((name) => `export const ${name} = (...args) => require('${path}').${name}(...args);`)
        .join('\n'),
    }));
  },
});

/**
 * The plugin that leaves `child_process` out of commander, which starts programs only for commands that are programs of
 * their own; we have none, and loading costs time.
 *
 * @type {import('esbuild').Plugin}
 */
export const commanderStartsNothing = {
  name: 'commander-starts-nothing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};
