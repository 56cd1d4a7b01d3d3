import type { ReportedFinding } from '../run/report.ts';
import { sentence } from './places.ts';
import type { Reporter } from './reporter.ts';
import { attributes } from './xml.ts';

function errorLine(finding: ReportedFinding): string {
  const { line, column, severity, rule } = finding;
  return `    <error${attributes({ line, column, severity, message: sentence(finding), source: rule })}/>\n`;
}

/** The XML of Checkstyle, which most CI systems and reviewdog read. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  language: 'markup',
  render({ findings }) {
    const files = new Map<string, string[]>();
    for (const finding of findings) {
      const lines = files.get(finding.file);
      if (lines) lines.push(errorLine(finding));
      else files.set(finding.file, [errorLine(finding)]);
    }
    const body = [...files].map(
      ([name, lines]) => `  <file${attributes({ name })}>\n${lines.join('')}  </file>\n`,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${body.join('')}</checkstyle>\n`;
  },
};
