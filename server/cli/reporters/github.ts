import type { Severity } from '../../catalogue/catalogue.ts';
import type { ReportedFinding } from '../report.ts';
import type { Reporter } from './reporter.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Escapes text after `::`: per cent first, then line breaks. */
const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Escapes the value of a property, where colons and commas end it. */
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command({
  severity,
  rule,
  message,
  help,
  file,
  line,
  column,
  endLine,
  endColumn,
}: ReportedFinding): string {
  const place = [`file=${escapeProperty(file)}`, `line=${line}`, `endLine=${endLine}`];
  // The runner ignores columns of a finding over several lines.
  if (line === endLine) place.push(`col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`);
  place.push(`title=${escapeProperty(rule)}`);
  return `::${COMMANDS[severity]} ${place.join(',')}::${escapeData(`${message} ${help}`)}\n`;
}

/** Workflow commands of GitHub Actions: annotations on the lines of a pull request. */
export const github: Reporter = {
  name: 'github',
  render: ({ findings }) => findings.map(command).join(''),
};
