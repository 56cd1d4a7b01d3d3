import { say } from '../../messages/fill.ts';
import { REPORTS } from './reporter-messages.ts';
import type { LintReport, ReportedFinding, ReportedFix, ReportedPlace } from '../run/report.ts';
import { forLog } from '../../output/terminal-text.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { jsonText } from './json-text.ts';
import { inRepository, sentence } from './places.ts';
import { ranked } from './ranked.ts';
import { descriptorsOf, LEVELS, sarifRuleId, type SarifSources } from './sarif-rules.ts';

/** GitHub takes no log with more results. */
const MOST = 25_000;

/** GitHub shows so many places of a result, and refuses a log that has more than a thousand for one. */
const MOST_PLACES = 100;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** A path as a URI reference: percent-encoded step by step. Colons too, since a first step with one would be taken for a scheme. */
function uriOf(file: string, report: LintReport): string {
  return inRepository(file, report)
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/**
 * Text of a message. What would be read as a link, or as the place of a value, is kept from being that; what cannot be seen
 * becomes visible, since people read it on a page.
 */
function messageText(text: string): string {
  const escaped = forLog(text).replace(/\{(\d+)\}/g, '{{$1}}');
  return escaped.includes('](') ? linkText(escaped) : escaped;
}

const linkText = (text: string) => text.replace(/[\\[\]]/g, '\\$&');

function regionOf({ line, column, endLine, endColumn }: ReportedPlace) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function locationOf(place: ReportedPlace, report: LintReport) {
  return {
    artifactLocation: { uri: uriOf(place.file, report), uriBaseId: '%SRCROOT%' },
    region: regionOf(place),
  };
}

const relatedOf = ({ related }: ReportedFinding) => related.slice(0, MOST_PLACES);

/** GitHub shows another place only where the message links to it. */
function messageOf(finding: ReportedFinding): string {
  const links = relatedOf(finding).map(
    ({ message }, position) => `[${linkText(forLog(message))}](${position + 1})`,
  );
  return [messageText(sentence(finding)), ...links].join('\n');
}

function fixOf({ title, edits }: ReportedFix, file: string, report: LintReport) {
  return {
    description: { text: messageText(title) },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(file, report), uriBaseId: '%SRCROOT%' },
        replacements: edits.map((edit) => ({
          deletedRegion: regionOf(edit),
          insertedContent: { text: edit.newText },
        })),
      },
    ],
  };
}

function resultOf(
  finding: ReportedFinding,
  key: string | undefined,
  indexOf: ReadonlyMap<string, number>,
  report: LintReport,
) {
  const { severity, file, document, path, fixes, why } = finding;
  const related = relatedOf(finding);
  const ruleId = sarifRuleId(finding);
  const logical = [document, path].filter((part) => part !== undefined).join('/');
  return {
    ruleId,
    ruleIndex: indexOf.get(ruleId),
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: locationOf(finding, report),
        ...(logical === '' ? {} : { logicalLocations: [{ fullyQualifiedName: logical }] }),
      },
    ],
    partialFingerprints: { 'ctpatLogical/v1': key },
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other, position) => ({
            id: position + 1,
            message: { text: messageText(other.message) },
            physicalLocation: locationOf(other, report),
          })),
        }
      : {}),
    ...(fixes.length > 0 ? { fixes: fixes.map((fix) => fixOf(fix, file, report)) } : {}),
    ...(why === undefined ? {} : { properties: { why } }),
  };
}

/** The findings that there is room for, in their order, each with its key; the most important ones where there are too many. */
function fitting(findings: readonly ReportedFinding[]) {
  const keys = fingerprintsOf(findings);
  const kept = findings.length > MOST ? new Set(ranked(findings).slice(0, MOST)) : undefined;
  return findings
    .map((finding, position) => ({ finding, key: keys[position] }))
    .filter(({ finding }) => !kept || kept.has(finding));
}

/** Tells that findings are left out. */
function invocationsOf(left: number, { locale }: LintReport) {
  if (left === 0) return {};
  const text = say(REPORTS.leftOut, locale, { most: MOST, count: left });
  const notification = { level: 'warning', message: { text } };
  return { invocations: [{ executionSuccessful: true, toolExecutionNotifications: [notification] }] };
}

/** The report as SARIF 2.1.0. */
export function sarifLog(report: LintReport, sources: SarifSources): string {
  const { findings, version, locale } = report;
  const shown = fitting(findings);
  const { descriptors, indexOf } = descriptorsOf(findings, sources, locale);
  const run = {
    tool: {
      driver: { name: 'ctpat', version, semanticVersion: version, language: locale, rules: descriptors },
    },
    ...invocationsOf(findings.length - shown.length, report),
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      '%SRCROOT%': { description: { text: say(REPORTS.topFolder, locale) } },
    },
    results: shown.map(({ finding, key }) => resultOf(finding, key, indexOf, report)),
  };
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, findings.length)}\n`;
}
