import { countsOf, type ReportedFinding } from '../run/report.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';

/** One JSON object, described by `schemas/findings.schema.json`. */
export const json: Reporter = {
  name: 'json',
  language: 'json',
  render({ version, today, findings, files, suppressed, baseline }) {
    const { error, warning, info } = countsOf(findings);
    const listed = findings.map(
      ({
        rule,
        severity,
        message,
        why,
        help,
        file,
        line,
        column,
        endLine,
        endColumn,
        document,
        path,
        criterion,
        fixable,
        related,
      }) => ({
        rule,
        severity,
        message,
        why,
        help,
        file,
        line,
        column,
        endLine,
        endColumn,
        document,
        path,
        criterion,
        fixable,
        related: related.length > 0 ? related.map(plainPlace) : undefined,
      }),
    );
    const summary = { files, errors: error, warnings: warning, infos: info, suppressed, baseline };
    return `${jsonText({ version, today, findings: listed, summary }, findings.length)}\n`;
  },
};

/** Columns in bytes are there when another format of the same run wants them. */
function plainPlace({
  message,
  file,
  line,
  column,
  endLine,
  endColumn,
}: ReportedFinding['related'][number]): ReportedFinding['related'][number] {
  return { message, file, line, column, endLine, endColumn };
}
