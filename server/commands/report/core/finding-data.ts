import type { Finding } from '../../../engine/finding.ts';
import { lint } from '../../../engine/lint.ts';
import { rules, textsOf } from '../../../engine/rule-registry.ts';
import { currentSectionName } from '../../../schema/section-names.ts';
import { isAbout, type FileSource } from './file-source.ts';
import type { ReportFinding } from './report-data.ts';
import { given, shown } from './shown.ts';

/** What is wrong in a file, and how many findings are not told. */
export interface FileFindings {
  readonly findings: readonly ReportFinding[];
  readonly suppressed: number;
  readonly baseline: number;
}

/** The section in which a finding stands, or to which its criterion belongs. */
function sectionOf({ path, criterion }: Finding, { project: { catalog } }: FileSource): string | undefined {
  const [, written] = /^sections\.([^.]+)/.exec(path ?? '') ?? [];
  const section = written === undefined ? undefined : currentSectionName(written);
  if (section !== undefined && catalog.category(section)) return section;
  return criterion === undefined ? undefined : catalog.criterion(criterion)?.section;
}

/** Lints a file. */
export function findingsData(source: FileSource): FileFindings {
  const { file, project, snapshot, locale, nameOf } = source;
  const titles = new Map(rules.map(({ meta }) => [meta.id, textsOf(meta, locale).title]));
  const { findings, suppressed, baselined } = lint(snapshot, file.uri);
  const isTold = ({ document }: Finding) => isAbout(source, document);
  const told = findings.filter(isTold).map((finding): ReportFinding => {
    const { rule, severity, message, why, help, range, document, criterion } = finding;
    return {
      rule,
      severity,
      title: titles.get(rule) ?? rule,
      message: shown(message),
      help: shown(help),
      file: shown(nameOf(finding.uri)),
      line: (project.files.get(finding.uri)?.lines.positionAt(range.start).line ?? 0) + 1,
      ...given({
        why,
        document: document === undefined ? undefined : shown(document),
        criterion,
        section: sectionOf(finding, source),
      }),
    };
  });
  return { findings: told, suppressed, baseline: baselined.filter(isTold).length };
}
