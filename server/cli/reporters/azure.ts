import type { LintReport, ReportedFinding } from '../run/report.ts';
import { forLog } from '../../output/terminal-text.ts';
import { inRepository, sentence } from './places.ts';
import { ranked } from './ranked.ts';
import type { Reporter } from './reporter.ts';

const escapeData = (text: string) =>
  text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');

function command(finding: ReportedFinding, report: LintReport): string {
  const { severity, rule, file, line, column } = finding;
  const properties = [
    `type=${severity}`,
    `sourcepath=${escapeProperty(forLog(inRepository(file, report)))}`,
    `linenumber=${line}`,
    `columnnumber=${column}`,
    `code=${escapeProperty(rule)}`,
  ];
  return `##vso[task.logissue ${properties.join(';')}]${escapeData(forLog(sentence(finding)))}\n`;
}

/** Logging commands of Azure Pipelines, the most important first. Azure knows errors and warnings only. */
export const azure: Reporter = {
  name: 'azure',
  language: 'commands',
  render: (report) =>
    ranked(report.findings)
      .filter(({ severity }) => severity !== 'info')
      .map((finding) => command(finding, report))
      .join(''),
};
