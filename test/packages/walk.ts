import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

/** What is reached from the entry points of an unpacked package. */
export interface Walk {
  /** Paths of files, with slashes, from the package's folder. */
  readonly reached: ReadonlySet<string>;
  /** Who asks for something that the package lacks, as `dist/a.cjs: ./b.cjs`. */
  readonly missing: readonly string[];
}

/**
 * Follows every `require`, every `import()` and every name of a file beside the bundles.
 *
 * @param folder of the package
 * @param entries paths in it
 * @param given modules that whoever starts the package provides, such as `vscode`
 */
export function walk(folder: string, entries: readonly string[], given: readonly string[]): Walk {
  const reached = new Set(entries);
  const missing: string[] = [];
  for (const path of reached) {
    if (!existsSync(join(folder, path))) missing.push(`the package: ${path}`);
    else if (path.endsWith('.cjs')) {
      const { modules, files } = namesIn(readFileSync(join(folder, path), 'utf8'));
      const named = modules.filter((name) => name.startsWith('.'));
      for (const name of modules)
        if (!named.includes(name) && !isBuiltin(name) && !given.includes(name))
          missing.push(`${path}: ${name}`);
      for (const name of [...named, ...files]) {
        // A name is either that of a file beside the bundle or, in the extension, that of a file in the package.
        const places = [join(folder, dirname(path), name), join(folder, name)];
        const found = places.find((place) => existsSync(place));
        if (found === undefined) missing.push(`${path}: ${name}`);
        else reached.add(relative(folder, found).replaceAll(sep, '/'));
      }
    }
  }
  return { reached, missing };
}

/** What a bundle loads, and which of its texts are names of files that ship. */
function namesIn(code: string): { readonly modules: readonly string[]; readonly files: readonly string[] } {
  // A call that stands at the beginning of a text is code that a library would write, not code that runs.
  const loads = code.matchAll(/(?<!["'`\w$.])(?:require|import)\((?:(["'`])(.*?)\1|([^)]*))\)/g);
  const texts = code.matchAll(/(["'`])([\w./-]*\w[.](?:cjs|cache)|[.][/][\w./-]*[.]json)\1/g);
  return {
    modules: [...new Set([...loads].map(([, , name, other]) => name ?? `(${other ?? ''})`))],
    files: [...new Set([...texts].map(([, , name = '']) => name))],
  };
}
