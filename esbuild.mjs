// Builds everything that runs into `dist/`: the command line, the language server and the VS Code extension.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import packageJson from './package.json' with { type: 'json' };

const root = fileURLToPath(new URL('.', import.meta.url));

/** Runs Node on a script of ours and stops the build where it fails. */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run('--import=tsx', 'server/generate/main.ts', '--build');

rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });
mkdirSync(new URL('dist', import.meta.url));

await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'server/cli/launcher.ts',
    ctpat: 'server/cli/main.ts',
    server: 'server/lsp/main.ts',
    extension: 'client/extension.ts',
  },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  // Stack traces in logs name functions, and the source maps stay out of what is shipped.
  keepNames: false,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode', './server.cjs', './ctpat.cjs'],
  define: { CTPAT_VERSION: JSON.stringify(packageJson.version) },
  mainFields: ['module', 'main'],
  conditions: ['node'],
  // The package’s CommonJS build runs three to four times as fast as its ES module build (see docs/architecture.md).
  alias: { 'js-yaml': './node_modules/js-yaml/dist/js-yaml.cjs.js' },
  logLevel: 'warning',
});

// The compiled code of the command line, so that the next start skips compiling; another Node version ignores it.
run('dist/cli.cjs', '--write-code-cache', 'samples/small-importer/harbor-pine.ctpat.yaml');
