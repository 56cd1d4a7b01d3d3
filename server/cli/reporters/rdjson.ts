import type { Severity } from '../../catalog/catalog.ts';
import type { LintReport, ReportedFinding, ReportedPlace } from '../run/report.ts';
import { forTerminal } from '../../output/terminal-text.ts';
import { jsonText } from './json-text.ts';
import { sentence } from './places.ts';
import type { Reporter } from './reporter.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };
const source = { name: 'ctpat' };

/** Columns of this format count bytes of UTF-8, and its ends are exclusive. */
function rangeOf({ line, column, endLine, endColumn, bytes }: ReportedPlace) {
  return {
    start: { line, column: bytes?.column ?? column },
    end: { line: endLine, column: bytes?.endColumn ?? endColumn },
  };
}

/** What Markdown would take for a person, an issue, a link, an address or a tag. */
const MARKUP = /[@#](?=\w)|\](?=[([])|<(?=[\w/!?])|:(?=\/\/)|\bwww(?=\.)/gi;

/**
 * Words for a comment in a review, which is Markdown in some systems and plain text in others: a character without width
 * takes apart what would be markup, so that it reads the same in both. One line, since a fence would swallow what follows.
 */
function forReview(text: string): string {
  return forTerminal(text.replace(/\s+/g, ' ')).replace(MARKUP, '$&\u2060');
}

/** A suggestion replaces one stretch, so fixes that change several places are none. */
function suggestionsOf({ fixes }: ReportedFinding) {
  return fixes.flatMap(({ edits }) => {
    const [edit] = edits;
    return edit && edits.length === 1 ? [{ range: rangeOf(edit), text: edit.newText }] : [];
  });
}

function diagnostic(finding: ReportedFinding) {
  const { severity, rule, file, related } = finding;
  const suggestions = suggestionsOf(finding);
  return {
    message: forReview(sentence(finding)),
    location: { path: file, range: rangeOf(finding) },
    severity: SEVERITIES[severity],
    code: { value: rule },
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(related.length > 0
      ? {
          related_locations: related.map((other) => ({
            message: forReview(other.message),
            location: { path: other.file, range: rangeOf(other) },
          })),
        }
      : {}),
  };
}

/** Findings for reviewdog, in one object; fixes become suggestions in a review. */
export const rdjson: Reporter = {
  name: 'rdjson',
  language: 'json',
  details: ['fixes', 'bytes'],
  render: ({ findings }: LintReport) =>
    `${jsonText({ source, diagnostics: findings.map(diagnostic) }, findings.length)}\n`,
};

/** The same, one finding on each line. */
export const rdjsonl: Reporter = {
  name: 'rdjsonl',
  language: 'json',
  details: ['fixes', 'bytes'],
  render: ({ findings }: LintReport) =>
    findings.map((finding) => `${jsonText({ source, ...diagnostic(finding) })}\n`).join(''),
};
