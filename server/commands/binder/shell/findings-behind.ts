import { lint } from '../../../engine/lint.ts';
import type { BinderFinding } from '../core/binder.ts';
import { isBehind, type BinderSource } from '../core/source.ts';
import { EMPTY_BASELINE } from '../../../workspace/baseline.ts';
import type { Snapshot } from '../../../workspace/snapshot.ts';
import { reportFindings } from '../../../cli/run/report-findings.ts';

/**
 * What the linter finds in the documents behind a profile, those of the baseline too. `at` is told how many documents are
 * done.
 */
export function findingsBehind(
  source: Omit<BinderSource, 'findings' | 'sections' | 'locale'>,
  snapshot: Snapshot,
  uris: readonly string[],
  nameOf: (uri: string) => string,
  at: (done: number) => void,
): BinderFinding[] {
  const { project, entity, today } = source;
  const { catalog } = project;
  return uris.flatMap((uri, done) => {
    at(done);
    const file = project.files.get(uri);
    if (!file) return [];
    // A file that cannot be read may be behind any profile.
    const behind = file.documents.filter((document) => isBehind(document, source));
    if (behind.length === 0 && file.documents.length > 0) return [];
    const positions = new Set(behind.map(({ position }) => position));
    const found = lint(snapshot, uri, { baseline: EMPTY_BASELINE }).findings.filter(
      ({ position, criterion }) => {
        if (positions.size > 0 && !positions.has(position)) return false;
        // A base is judged for every profile that builds on it; what this one is not asked is no business of it.
        const known = criterion === undefined ? undefined : catalog.criterion(criterion);
        return !known || catalog.duty(known, entity, today) !== undefined;
      },
    );
    return reportFindings(found, { project, nameOf, details: new Set() }).map((finding): BinderFinding => {
      const { rule, severity, message, help, line, criterion } = finding;
      return {
        rule,
        severity,
        message,
        help,
        file: finding.file,
        line,
        ...(criterion === undefined ? {} : { criterion }),
      };
    });
  });
}
