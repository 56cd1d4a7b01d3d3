// Builds everything that runs into `dist/`: the command line, the language server and the VS Code extension.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Data that is large and seldom needed: a JSON file beside the bundles, read at the first look. */
const LAZY_DATA = [
  'catalog-words-es',
  'criterion-texts-en',
  'criterion-texts-es',
  'asked-words-en',
  'asked-words-es',
  'guide',
  'recognition',
  'json-schemas',
  'content-obligations',
  'countries',
];

/** Modules that are large and seldom needed, with what they export: bundles of their own, loaded at the first call. */
const LAZY_MODULES = {
  'server/syntax/yaml/tolerant.ts': ['parseTolerant'],
  'server/syntax/markdown/outline.ts': ['outline'],
  'server/schema/record-errors.ts': ['recordErrors'],
  'server/commands/print/annotated-yaml.ts': ['annotatedYaml'],
  'server/cli/reporters/sarif-text.ts': ['sarifLog'],
  'server/cli/reporters/junit-text.ts': ['junitText'],
  'server/cli/reporters/html-text.ts': ['htmlText'],
  'server/cli/reporters/markdown-text.ts': ['markdownText'],
  'server/cli/git/run-program.ts': ['runProgram', 'startProgram'],
  'server/cli/terminal/paint.ts': ['paint'],
  'server/commands/diff/formats/diff-text.ts': ['diffText'],
  'server/commands/diff/formats/diff-markdown.ts': ['diffMarkdown'],
  'server/cli/fixes/unified-diff.ts': ['unifiedDiff'],
  'server/cli/cache/cache-file.ts': ['readCacheFile', 'writeCacheFile'],
  'server/cli/shards/shard-text.ts': ['shardText', 'isShardText', 'readShard'],
  'server/commands/report/formats/report-html.ts': ['reportHtml'],
  'server/commands/report/formats/report-markdown.ts': ['reportMarkdown'],
  'server/commands/report/formats/document/document-bytes.ts': ['documentBytes'],
  'server/commands/report/formats/workbook/workbook-bytes.ts': ['workbookBytes'],
  'server/spreadsheets/new-workbook.ts': ['newWorkbook'],
  'server/spreadsheets/read-workbook.ts': ['readWorkbook'],
  'server/spreadsheets/read-csv.ts': ['readCsv'],
  'server/commands/due/formats/csv-text.ts': ['csvText'],
  'server/commands/due/formats/calendar-text.ts': ['calendarText'],
  'server/commands/init/shell/ask-answers.ts': ['askAnswers'],
  'server/commands/init/core/project-files.ts': ['planFiles'],
  'server/commands/binder/formats/binder-pages.ts': ['binderPages'],
  'server/commands/binder/shell/zip-stream.ts': ['zipStream'],
};

/** Modules of Node that take milliseconds to load and are seldom needed, with what we use of them: loaded at the first call. */
const LAZY_BUILTINS = {
  'node:crypto': ['createHash'],
  'node:tty': ['isatty'],
};

const bundleOf = (path) => `${basename(path, '.ts')}.cjs`;

/** Runs Node on a script of ours and stops the build where it fails. */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Replaces imports of what is lazy by stand-ins that load it when it is needed. */
const lazyPlugin = {
  name: 'lazy',
  setup({ onResolve, onLoad }) {
    const modules = new Map(Object.keys(LAZY_MODULES).map((path) => [join(root, path), path]));
    onResolve({ filter: /\.[jt]s$/ }, ({ path, resolveDir, kind }) => {
      if (kind === 'entry-point') return undefined;
      const file = join(resolveDir, path);
      const data = LAZY_DATA.find((name) => file === join(root, 'server/generated', `${name}.js`));
      if (data) return { path: data, namespace: 'lazy-data' };
      return modules.has(file) ? { path: modules.get(file), namespace: 'lazy-module' } : undefined;
    });
    onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      path in LAZY_BUILTINS && importer.startsWith(join(root, 'server'))
        ? { path, namespace: 'lazy-builtin' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazy-builtin' }, ({ path }) => ({
      contents: LAZY_BUILTINS[path]
        .map((name) => `export const ${name} = (...args) => require('${path}').${name}(...args);`)
        .join('\n'),
    }));
    // commander starts programs only for commands that are programs of their own; we have none, and loading costs time.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') || importer.includes('\\commander\\')
        ? { path: 'nothing', namespace: 'nothing' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /.*/, namespace: 'lazy-data' }, ({ path }) => ({
      contents: `export const read = () => require('./${path}.json');`,
    }));
    onLoad({ filter: /.*/, namespace: 'lazy-module' }, ({ path }) => ({
      contents: LAZY_MODULES[path]
        .map((name) => `export const ${name} = (...args) => require('./${bundleOf(path)}').${name}(...args);`)
        .join('\n'),
    }));
  },
};

run('--import=tsx', 'server/generate/main.ts', '--build');

/** Tells builds of one version apart: what the command line is made from. A cache of another build counts for nothing. */
function buildOf(folders) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).map(String).sort()) {
      const file = join(root, folder, name);
      if (!statSync(file).isFile() || /[.]test[.]ts$/.test(name)) continue;
      hash
        .update(`${name.replaceAll('\\', '/')}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16);
}

/** The folders of the packages of which something is in a bundle, `node_modules/echarts`, by name. */
function packagesIn({ outputs }) {
  const paths = Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0),
  );
  const folders = paths.flatMap((path) => /^.*node_modules[/](?:@[^/]+[/])?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** The terms of the packages in the bundles, which ask to be handed on with them. */
function noticesOf(packages) {
  const parts = packages.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const texts = readdirSync(join(root, folder))
      .filter((file) => /^(licen[cs]e|notice|copying)([.-]|$)/i.test(file) && !/[.][cm]?js$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
  });
  return `The bundles in this folder hold code of these packages.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const name of LAZY_DATA) {
  const { read } = await import(new URL(`server/generated/${name}.js`, import.meta.url).href);
  writeFileSync(join(dist, `${name}.json`), JSON.stringify(read()));
}

const { metafile } = await build({
  absWorkingDir: root,
  metafile: true,
  entryPoints: {
    cli: 'server/entry/launcher.ts',
    ctpat: 'server/entry/cli.ts',
    server: 'server/entry/server.ts',
    extension: 'client/extension.ts',
    ...Object.fromEntries(Object.keys(LAZY_MODULES).map((path) => [basename(path, '.ts'), path])),
  },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode', './*.cjs', './*.json'],
  define: {
    CTPAT_VERSION: JSON.stringify(version),
    CTPAT_BUILD: JSON.stringify(buildOf(['server', 'schemas'])),
  },
  mainFields: ['module', 'main'],
  conditions: ['node'],
  // The package’s CommonJS build runs three to four times as fast as its ES module build (see docs/architecture.md).
  alias: { 'js-yaml': './node_modules/js-yaml/dist/js-yaml.cjs.js' },
  plugins: [lazyPlugin],
  logLevel: 'warning',
});

writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), noticesOf(packagesIn(metafile)));

// The launcher runs the command line as a function, so that its code can come from the cache. It decodes the file in the
// cheapest way, as Latin-1; esbuild escapes what is beyond ASCII in strings, and leaves it in patterns.
const commandLine = join(dist, 'ctpat.cjs');
const code = readFileSync(commandLine, 'utf8').replace(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync(commandLine, `(function (require, module, __filename, __dirname) {${code}\n})`, 'latin1');

// The compiled code of the command line, so that the next start skips compiling; another Node version ignores it.
run('dist/cli.cjs', '--write-code-cache', 'samples/small-importer/harbor-pine.ctpat.yaml');
