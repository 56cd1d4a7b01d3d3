/** What goes into which package: all that its entry points reach, and nothing else. */

/**
 * The bundles and data files that a package needs.
 *
 * @param {import('esbuild').Metafile} metafile of the build
 * @param {string} outdir its folder, as the metafile names it
 * @param {readonly string[]} entries file names of the bundles that the package starts with
 * @returns {readonly string[]} file names
 */
export function reachedFrom(metafile, outdir, entries) {
  const reached = new Set(entries);
  for (const name of reached) {
    if (name.endsWith('.json')) continue;
    const output = metafile.outputs[`${outdir}/${name}`];
    if (!output) throw new Error(`Nothing makes ${name}, which ${[...reached].join(' or ')} needs.`);
    for (const { path, external } of output.imports)
      if (external && path.startsWith('./')) reached.add(path.slice('./'.length));
  }
  return [...reached].sort();
}
