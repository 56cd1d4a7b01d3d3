import type { Locale } from '../catalog/catalog.ts';
import { lint } from '../engine/lint.ts';
import { CLI } from '../messages/cli.ts';
import { say } from '../messages/fill.ts';
import { EMPTY_BASELINE } from '../workspace/baseline.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { Failure } from './failure.ts';

/**
 * Throws a {@link Failure} where a configuration that decides about these files has an error: what it means to say is not
 * known, so a result would not be one. A project is checked once; `checked` remembers the roots.
 */
export function checkConfigurations(
  snapshot: Snapshot,
  uris: readonly string[],
  nameOf: (uri: string) => string,
  locale: Locale,
  checked: Set<string>,
): void {
  for (const uri of uris) {
    const project = snapshot.projectOf(uri);
    if (!project || checked.has(project.root)) continue;
    checked.add(project.root);
    for (const file of project.files.values()) {
      if (file.role !== 'configuration') continue;
      const options = { skipDates: true, baseline: EMPTY_BASELINE };
      const finding = lint(snapshot, file.uri, options).findings.find(({ severity }) => severity === 'error');
      if (!finding) continue;
      const line = file.lines.positionAt(finding.range.start).line + 1;
      const { message, help } = finding;
      throw new Failure(say(CLI.badConfiguration, locale, { file: nameOf(file.uri), line, message, help }));
    }
  }
}
