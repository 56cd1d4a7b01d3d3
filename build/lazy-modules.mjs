/**
 * Modules named `*.lazy.ts` are large and seldom needed. Each becomes a bundle of its own; whoever imports it gets
 * stand-ins that load the bundle at the first call. The types are those of the module, as with any import.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SUFFIX = /[.]lazy[.]ts$/;

/**
 * The name of the file beside the bundles, made from the whole path, so that equal base names stay apart.
 *
 * @param {string} path from the repository's root, with slashes
 * @param {string} extension of the file
 */
export const fileNameOf = (path, extension) =>
  `${path.replace(/([.]lazy)?[.][^.]+$/, '').replaceAll('/', '.')}.${extension}`;

/**
 * Finds the lazy modules below some folders.
 *
 * @param {string} root the repository
 * @param {readonly string[]} folders below it
 * @returns {readonly string[]} their paths from the root, with slashes
 */
export function findLazyModules(root, folders) {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map(
      (name) => `${folder}/${String(name).replaceAll('\\', '/')}`,
    ),
  );
  const found = paths.filter((path) => SUFFIX.test(path)).sort();
  const names = new Map();
  for (const path of found) {
    const name = fileNameOf(path, 'cjs');
    if (names.has(name)) throw new Error(`${path} and ${names.get(name)} both make ${name}: rename one.`);
    names.set(name, path);
  }
  return found;
}

/**
 * The functions that a lazy module exports. It may export types too, and nothing else: a stand-in can put off a call,
 * but not the reading of a value.
 *
 * @param {string} path of the module, for messages
 * @param {string} text its source
 * @returns {readonly string[]} names
 */
export function functionsOf(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const names = source.statements.flatMap((statement) => {
    if (!isExport(statement) || isType(statement)) return [];
    const isDefault = ts.getCombinedModifierFlags(statement) & ts.ModifierFlags.Default;
    if (ts.isFunctionDeclaration(statement) && statement.name && !isDefault) return [statement.name.text];
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1;
    throw new Error(`${path}:${line}: a lazy module exports named functions and types, nothing else.`);
  });
  if (names.length === 0) throw new Error(`${path} exports no function.`);
  return [...new Set(names)];
}

function isExport(statement) {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return true;
  return ts.canHaveModifiers(statement)
    ? (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : false;
}

function isType(statement) {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

/**
 * The plugin that puts the stand-ins in place.
 *
 * @param {string} root the repository
 * @param {readonly string[]} paths what `findLazyModules` found
 * @returns {import('esbuild').Plugin}
 */
export function lazyModules(root, paths) {
  const pathOf = new Map(paths.map((path) => [join(root, path), path]));
  return {
    name: 'lazy-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: SUFFIX }, ({ path, resolveDir, kind }) => {
        if (kind === 'entry-point') return undefined;
        const found = pathOf.get(join(resolveDir, path));
        return found === undefined ? undefined : { path: found, namespace: 'lazy-module' };
      });
      onLoad({ filter: /.*/, namespace: 'lazy-module' }, ({ path }) => ({
        contents: functionsOf(path, readFileSync(join(root, path), 'utf8'))
          .map(
            (name) =>
              `export const ${name} = (...args) => require('./${fileNameOf(path, 'cjs')}').${name}(...args);`,
          )
          .join('\n'),
      }));
      onResolve({ filter: /.*/, namespace: 'lazy-module' }, ({ path }) => ({ path, external: true }));
    },
  };
}
