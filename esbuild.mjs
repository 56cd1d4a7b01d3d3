// Builds everything that runs. What ships is whole folders: `dist/` is the program of the npm package, `dist/vscode/` the
// extension. Each holds what its entry points reach; `build/` says how that is found.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildIdOf } from './build/build-id.mjs';
import { commanderStartsNothing, lazyBuiltins } from './build/lazy-builtins.mjs';
import { lazyData } from './build/lazy-data.mjs';
import { fileNameOf, findLazyModules, lazyModules } from './build/lazy-modules.mjs';
import { noticesOf } from './build/notices.mjs';
import { reachedFrom } from './build/packages.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The bundles that are started by their names, and their sources. */
const ENTRIES = {
  cli: 'server/entry/launcher.ts',
  ctpat: 'server/entry/cli.ts',
  server: 'server/entry/server.ts',
  extension: 'client/extension.ts',
};

/** The folders that ship, with the entries that each starts with. */
const PACKAGES = {
  dist: ['cli', 'ctpat', 'server'],
  'dist/vscode': ['extension', 'server'],
};

/** Runs Node on a script of ours and stops the build if it fails. */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * The launcher runs the command line as a function, so that its code can come from the cache. It decodes the file in the
 * cheapest way, as Latin-1; esbuild escapes what is beyond ASCII in strings, and leaves it in patterns.
 */
function asFunction(code) {
  const escaped = code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `(function (require, module, __filename, __dirname) {${escaped}\n})`;
}

run('--import=tsx', 'server/generate/main.ts', '--build');

const modules = findLazyModules(root, ['client', 'server']);
const data = lazyData(root, 'server/generated');
const outdir = 'dist';
const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  metafile: true,
  write: false,
  entryPoints: {
    ...ENTRIES,
    ...Object.fromEntries(modules.map((path) => [fileNameOf(path, 'cjs').replace(/[.]cjs$/, ''), path])),
  },
  outdir,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  define: {
    CTPAT_VERSION: JSON.stringify(version),
    CTPAT_BUILD: JSON.stringify(buildIdOf(root, ['server', 'schemas'])),
  },
  mainFields: ['module', 'main'],
  conditions: ['node'],
  // The package’s CommonJS build runs three to four times as fast as its ES module build (see docs/architecture.md).
  alias: { 'js-yaml': './node_modules/js-yaml/dist/js-yaml.cjs.js' },
  plugins: [lazyModules(root, modules), data.plugin, lazyBuiltins(root), commanderStartsNothing],
  logLevel: 'warning',
});

rmSync(join(root, outdir), { recursive: true, force: true });
const textOf = new Map(outputFiles.map(({ path, text }) => [path, text]));
const shipped = new Set();
for (const [folder, entries] of Object.entries(PACKAGES)) {
  const names = reachedFrom(
    metafile,
    outdir,
    entries.map((entry) => `${entry}.cjs`),
  );
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of names) {
    shipped.add(name);
    const target = join(root, folder, name);
    const source = data.sources.get(name);
    const text = textOf.get(join(root, outdir, name));
    if (source !== undefined) copyFileSync(source, target);
    else if (name === 'ctpat.cjs') writeFileSync(target, asFunction(text), 'latin1');
    else writeFileSync(target, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  }
  const outputs = names.flatMap((name) => metafile.outputs[`${outdir}/${name}`] ?? []);
  writeFileSync(join(root, folder, 'THIRD-PARTY-NOTICES.txt'), noticesOf(root, outputs));
}
const idle = modules.filter((path) => !shipped.has(fileNameOf(path, 'cjs')));
if (idle.length > 0) throw new Error(`No entry point reaches ${idle.join(', ')}.`);

// The compiled code of the command line, so that the next start skips compiling; another Node version ignores it.
run('dist/cli.cjs', '--write-code-cache', 'samples/small-importer/harbor-pine.ctpat.yaml');
